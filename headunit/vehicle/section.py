"""One section of a configuration file, read field by field: what is wrong becomes a problem with its line."""

import re
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from headunit.core.errors import HeadunitError, Problem, Severity

_Kind = TypeVar("_Kind")
_HEADER = re.compile(r"\s*\[(\[)?\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([\w.-]+))\s*=""")
_NAMES = {str: "text", bool: "true or false", int: "a whole number", float: "a number", list: "a list", dict: "a table"}


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """'did you mean X?' for the known words nearest to a wrong one, else empty."""
    lower = {each.lower(): each for each in known}
    close = [lower[each] for each in get_close_matches(word.lower(), lower, n=2, cutoff=0.65)]
    close = close or [full for each, full in lower.items() if word and word.lower() in each][:3]
    return f"did you mean {' or '.join(close)}?" if close else ""


class Section:
    """A table of a file, its fields taken one by one; `finish` reports every key nobody asked for.

    `line` tells a key's line, a dotted path's for what is deeper, "" for the section's own. A field that is missing or
    of another type gives its default and, unless it was merely left out, a Problem in `problems`, which all sections of
    a file share.
    """

    def __init__(
        self,
        file: Path,
        data: Mapping[str, Any],
        line: Callable[[str], int],
        problems: list[Problem],
        name: str = "",
    ) -> None:
        self.file = file
        self.name = name
        self.problems = problems
        self._data = data
        self._line = line
        self._asked: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def line(self, key: str = "") -> int:
        """The line of a key, or of the section."""
        return self._line(key)

    def text(self, key: str, default: str = "") -> str:
        return str(self._take(key, str, default))

    def flag(self, key: str, default: bool = False) -> bool:
        return bool(self._take(key, bool, default))

    def integer(self, key: str, default: int) -> int:
        return int(self._take(key, int, default))

    def optional_integer(self, key: str) -> int | None:
        number: int | None = self._take(key, int, None)
        return number

    def optional_number(self, key: str) -> float | None:
        number: float | None = self._take(key, float, None)
        return number

    def required(self, key: str) -> str:
        """A text that must be there and not be empty; empty after a problem."""
        text = self.text(key)
        if not text and not (key in self._data and self._data[key] != ""):
            self.problem(f"{self.name or 'the file'} needs '{key}'")
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; what is no text is left out with a problem."""
        good = []
        for each in self.items(key):
            if isinstance(each, str):
                good.append(each)
            else:
                self.problem(f"{each!r} in '{key}' is no text", key, hint="put it in quotes")
        return tuple(good)

    def items(self, key: str) -> list[Any]:
        return list(self._take(key, list, ()))

    def value(self, key: str) -> Any:
        """A field of any type; None where it is missing."""
        self._asked.append(key)
        return self._data.get(key)

    def section(self, key: str, name: str = "") -> "Section | None":
        """A table inside this one; None where it is missing or no table."""
        inner = self._take(key, dict, None)
        return None if inner is None else Section(self.file, inner, self._under(key), self.problems, name or f"'{key}'")

    def sections(self, key: str, name: str) -> list["Section"]:
        """The tables of a list of tables inside this one."""
        found = []
        for index, inner in enumerate(self.items(key)):
            if isinstance(inner, dict):
                found.append(Section(self.file, inner, self._under(f"{key}.{index}"), self.problems, name))
            else:
                self.problem(f"'{key}' must be a list of tables", key)
        return found

    def names(self) -> list[str]:
        """Every key of a section whose keys are names; they count as asked for."""
        self._asked += self._data
        return list(self._data)

    def problem(self, message: str, key: str = "", *, hint: str = "", severity: Severity = Severity.ERROR) -> None:
        """Report something wrong at a key of this section."""
        self.problems.append(Problem(severity, message, self.file, self._line(key), hint))

    def finish(self) -> None:
        """Report the keys nobody asked for."""
        known = sorted(set(self._asked))
        for key in self._data:
            if key not in known:
                hint = did_you_mean(str(key), known) or f"known here: {', '.join(known)}"
                self.problem(f"unknown key '{key}' in {self.name or 'the file'}", key, hint=hint)

    def _under(self, path: str) -> Callable[[str], int]:
        return lambda key: self._line(f"{path}.{key}" if key else path)

    def _take(self, key: str, kind: type[_Kind], default: Any) -> Any:
        self._asked.append(key)
        if key not in self._data:
            return default
        value = self._data[key]
        fits = isinstance(value, (int, float) if kind is float else kind)
        if fits and (kind is bool or not isinstance(value, bool)):
            return value
        self.problem(f"'{key}' must be {_NAMES[kind]}, not {value!r}", key)
        return default


def read_toml(file: Path) -> tuple[Section, list[Problem]]:
    """A TOML file as a section that knows its lines, and the list its problems go to.

    Raises HeadunitError when the file cannot be read or is no TOML at all.
    """
    import tomllib

    try:
        text = file.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except OSError as error:
        raise HeadunitError(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise HeadunitError(f"{file} is not UTF-8 text", hint="save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise HeadunitError(f"{file}:{line}: this is no TOML: {error}") from error
    problems: list[Problem] = []
    return Section(file, data, nearest(_toml_lines(text)), problems), problems


def nearest(lines: Mapping[str, int], otherwise: int = 0) -> Callable[[str], int]:
    """Tells the line of a dotted path, or of the nearest one above it that has a line."""

    def line(path: str) -> int:
        while path and path not in lines:
            path = path.rpartition(".")[0]
        return lines.get(path, otherwise)

    return line


def _toml_lines(text: str) -> dict[str, int]:
    """Line numbers by dotted path; tables of an array are counted from 0 (`bus.1.name`)."""
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = array = ""
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("{") and array:
            item = f"{array}.{counts.setdefault(array, 0)}"
            counts[array] += 1
            lines.setdefault(item, number)
        elif (header := _HEADER.match(line)) and not array:
            table = header[2].replace('"', "")
            if header[1]:
                counts[table] = counts.get(table, -1) + 1
                lines.setdefault(table, number)
                table = f"{table}.{counts[table]}"
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            path = ".".join(filter(None, (table, key[1] or key[2] or key[3])))
            lines.setdefault(path, number)
            array = path if line.rstrip().endswith("[") else ""
        elif line.lstrip().startswith("]"):
            array = ""
    return lines
