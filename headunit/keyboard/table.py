"""The table of Chinese words by Pinyin: a text file that is searched where it lies, never read as a whole.

A line is `syllables word commonness`, e.g. `ni'hao 你好 n`: syllables parted by ', commonness a letter from a (rare) to
z. Lines are sorted by the syllables' first letters, then the most common first; `deploy/pinyin-table` makes it.
"""

import mmap
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.keyboard.syllables import SYLLABLES

FILE = "pinyin.txt"


class TableError(HeadunitError):
    """The table of words cannot be used."""


class Table:
    """Words by syllables. Raises TableError when the file cannot be read. `close` lets it go."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or Path(str(files("headunit.keyboard") / FILE))
        try:
            with path.open("rb") as opened:
                self._bytes = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise TableError(Words("the words of the Chinese keyboard cannot be read: {error}", error=error)) from error

    def close(self) -> None:
        """Let the file go."""
        self._bytes.close()

    def words(self, parts: Sequence[str]) -> Iterator[tuple[int, str]]:
        """Commonness and word, the most common first, of each word of these syllables, whole or begun."""
        initials = "".join(part[0] for part in parts).encode()
        begin, end = self._first_not_before(initials), self._first_not_before(initials + b"\0")
        for found in _pattern(tuple(parts)).finditer(self._bytes, begin, end):
            yield found[2][0] - ord("a"), found[1].decode("utf-8", "replace")

    def _first_not_before(self, initials: bytes) -> int:
        """Where the first line begins whose first letters are not smaller."""
        low, high = 0, len(self._bytes)
        while low < high:
            begin = self._bytes.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._bytes.find(b"\n", begin)
            if _initials(self._bytes[begin : end if end >= 0 else high]) < initials:
                low = end + 1 if end >= 0 else high
            else:
                high = begin
        return low


def _initials(line: bytes) -> bytes:
    return bytes(syllable[0] for syllable in line.split(b" ", 1)[0].split(b"'") if syllable)


@lru_cache(maxsize=256)
def _pattern(parts: tuple[str, ...]) -> re.Pattern[bytes]:
    syllables = (part if part in SYLLABLES else part + "[a-z]*" for part in parts)
    return re.compile(rf"^{chr(39).join(syllables)} (\S+) ([a-z])$".encode(), re.MULTILINE)
