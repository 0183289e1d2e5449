"""Recorded drives as frames: candump by a fast parser of our own, asc, blf, trc, mf4 and csv by python-can."""

from __future__ import annotations

import gzip
import logging
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle.can import candump
from headunit.vehicle.can.wire import Record
from headunit.vehicle.can.wire import frame as to_frame
from headunit.vehicle.model import Frame

if TYPE_CHECKING:
    import can

TEXT_FORMATS = (".asc", ".csv", ".trc")
BINARY_FORMATS = (".blf", ".mf4")
READABLE = f"candump (.log), {', '.join((*TEXT_FORMATS, *BINARY_FORMATS))}, each also .gz except .mf4"

_PROBLEMS_TOLD = 5
_TRIED_LINES = 200
_UNTIMED_STEP = 0.001
_BROKEN_FILE = (EOFError, OSError, zlib.error)

Stamped = tuple[str, Record]


class Log(ABC):
    """A log file. Iterating gives its frames; each iteration starts at the beginning again.

    `skipped` counts lines that were no frame, `problems` tells of the first few with file and line.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.skipped = 0

    def __iter__(self) -> Iterator[Frame]:
        return (to_frame(channel, record) for channel, record in self.records())

    @abstractmethod
    def records(self) -> Iterator[Stamped]:
        """(channel, record) of each frame, time stamps as in the file. Never raises for what is in the file."""

    def channels(self, frames: int = 5000) -> tuple[str, ...]:
        """The channels that speak in the first `frames` frames, in natural order."""
        problems, skipped = list(self.problems), self.skipped
        names = {channel for channel, _ in islice(self.records(), frames)}
        self.problems, self.skipped = problems, skipped
        return tuple(sorted(names, key=lambda name: (len(name), name)))

    def _skip(self, reason: object, line: int = 0) -> None:
        self.skipped += 1
        if len(self.problems) < _PROBLEMS_TOLD:
            self.problems.append(Problem(Severity.WARNING, f"skipped: {reason}", self.path, line))


class CandumpLog(Log):
    """A log of candump, written by -l or -L or copied from its screen, plain or gzip."""

    def __init__(self, path: Path, parse: Callable[[str], Stamped]) -> None:
        super().__init__(path)
        self._parse = parse

    def records(self) -> Iterator[Stamped]:
        self.problems, self.skipped = [], 0
        parse = self._parse
        number = 0
        untimed = 0.0
        try:
            with open_text(self.path) as file:
                for number, line in enumerate(file, 1):
                    try:
                        stamped = parse(line)
                    except (ValueError, IndexError, OverflowError) as problem:
                        if line.strip():
                            self._skip(problem, number)
                        continue
                    if not stamped[1][4]:
                        untimed += _UNTIMED_STEP
                        stamped = stamped[0], (*stamped[1][:4], untimed, 0)
                    yield stamped
        except _BROKEN_FILE as problem:
            self._skip(f"the file breaks off: {problem}", number)


class PythonCanLog(Log):
    """A log that python-can reads. A bad line of a text format costs that line, a damaged binary file its rest."""

    def records(self) -> Iterator[Stamped]:
        self.problems, self.skipped = [], 0
        with ExitStack() as opened:
            lines: _Lines | None = None
            try:
                if suffix(self.path) in TEXT_FORMATS:
                    lines = _Lines(opened.enter_context(open_text(self.path)))
                    file: Any = lines
                elif suffix(self.path) == ".blf":
                    file = opened.enter_context(_open_binary(self.path))
                else:
                    file = self.path
                reader = _reader(suffix(self.path), file)
            except Exception as problem:
                self._skip(f"the file cannot be read: {problem}")
                return
            opened.callback(reader.stop)
            yield from self._messages(reader, lines)

    def _messages(self, reader: can.io.generic.MessageReader, lines: _Lines | None) -> Iterator[Stamped]:
        from headunit.vehicle.can.generic import to_record

        messages = iter(reader)
        while True:
            try:
                message = next(messages)
                record = to_record(message)
            except StopIteration:
                return
            except Exception as problem:
                self._skip(problem or type(problem).__name__, lines.number if lines else 0)
                if lines is None or lines.ended:
                    return
                # The generator is dead; its reader goes on where the file is, once it has had its header.
                lines.repeat_header()
                messages = iter(reader)
                continue
            yield str(message.channel if message.channel is not None else 0), record


class _Lines:
    """A text file that counts its lines and can put a line that means nothing in front of the next one."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._header = False
        self.number = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._header:
            self._header = False
            return ";\n"
        line = "" if self.ended else self._file.readline()
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        return line

    def repeat_header(self) -> None:
        """Serve a comment next: python-can's readers take the first line they see for a header."""
        self._header = True

    def close(self) -> None:
        self.ended = True
        self._file.close()


def read_log(path: Path) -> Log:
    """The log at `path`, told apart by its suffix, or for other suffixes by its first lines.

    Raises HeadunitError when there is no such file, nothing in it, or nothing of a known format in it.
    """
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as problem:
        raise HeadunitError(f"the log {path} cannot be read: {problem.strerror}", hint="Check the path") from problem
    if empty:
        raise HeadunitError(f"the log {path} is empty", hint="Record one with: candump -l can0")
    if suffix(path) in (*TEXT_FORMATS, *BINARY_FORMATS):
        return _checked(path)
    lines: list[str] = []
    broken = ""
    try:
        with open_text(path) as file:
            lines.extend(islice(file, _TRIED_LINES))
    except _BROKEN_FILE as problem:
        broken = f": {problem}"
    for parse in (candump.parse, candump.parse_shown):
        for line in lines:
            try:
                parse(line)
            except (ValueError, IndexError, OverflowError):
                continue
            return CandumpLog(path, parse)
    raise HeadunitError(f"{path} holds no frames that can be read{broken}", hint=f"Readable are {READABLE}")


def _checked(path: Path) -> Log:
    """The log if python-can finds at least one frame in it."""
    log = PythonCanLog(path)
    if next(log.records(), None) is None:
        reason = log.problems[0].message if log.problems else "there is no frame in it"
        hint = f"Readable are {READABLE}"
        if suffix(path) == ".mf4":
            hint = "MF4 needs asammdf: pip install asammdf"
        raise HeadunitError(f"the log {path} cannot be read: {reason}", hint=hint)
    return log


def suffix(path: Path) -> str:
    """The suffix that tells the format: lower case, without .gz."""
    return Path(path.stem).suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()


def open_text(path: Path) -> TextIO:
    """The file as text, unpacked when gzip; bytes that are no text become question marks."""
    if path.suffix.lower() == ".gz":
        return cast(TextIO, gzip.open(path, "rt", encoding="utf-8", errors="replace"))
    return path.open(encoding="utf-8", errors="replace")


def _open_binary(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path, "rb")) if path.suffix.lower() == ".gz" else path.open("rb")


def _reader(kind: str, file: Any) -> Any:
    """python-can's reader for a file of that suffix."""
    import can

    # It logs each line it cannot read; we count them.
    logging.getLogger("can.io").setLevel(logging.ERROR)
    readers = {
        ".asc": can.ASCReader,
        ".csv": can.CSVReader,
        ".trc": can.TRCReader,
        ".blf": can.BLFReader,
        ".mf4": can.MF4Reader,
    }
    return readers[kind](file)
