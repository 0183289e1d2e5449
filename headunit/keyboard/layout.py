"""The layouts of the keyboard: which letter lies where, and what a long press offers."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import msgspec

from headunit.core.errors import HeadunitError

ROWS = 3


class LayoutError(HeadunitError):
    """The file of layouts cannot be used."""


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Three rows of letters for one language; `pinyin` letters are not text but what words are chosen by."""

    code: str
    sign: str
    name: str
    rows: tuple[str, ...]
    comma: str
    stop: str
    pinyin: bool = False
    variants: dict[str, str] = {}

    def __post_init__(self) -> None:
        if len(self.rows) != ROWS or not all(self.rows):
            raise ValueError(f"the layout {self.code} has not {ROWS} rows")


class Symbols(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two pages of what is no letter."""

    rows: tuple[str, str, str]
    more: tuple[str, str, str]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    symbols: Symbols
    layout: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class Layouts:
    """All there are, in the order the language key goes through them."""

    symbols: Symbols
    layouts: tuple[Layout, ...]

    def of(self, code: str) -> Layout:
        """The layout for a language, else the first."""
        return next((layout for layout in self.layouts if layout.code == code), self.layouts[0])

    def after(self, layout: Layout) -> Layout:
        """The next one."""
        return self.layouts[(self.layouts.index(layout) + 1) % len(self.layouts)]


def read_layouts(file: Path | None = None) -> Layouts:
    """The layouts of a file, the program's own by default. Raises LayoutError."""
    path = file or Path(str(files("headunit.keyboard") / "layouts.toml"))
    try:
        read = msgspec.toml.decode(path.read_bytes(), type=_File)
    except (OSError, ValueError) as error:
        raise LayoutError(f"{path}: {error}", hint="each layout has a code, a sign, a name and three rows") from error
    if not read.layout:
        raise LayoutError(f"{path} has no layout", hint="add a [[layout]]")
    return Layouts(read.symbols, read.layout)


def upper(letter: str) -> str:
    """The capital of a letter."""
    return "ẞ" if letter == "ß" else letter.upper()
