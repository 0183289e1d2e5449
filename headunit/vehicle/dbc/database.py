"""The databases of one bus, merged: messages by identifier, signals by name, compiled and kept on disk."""

import marshal
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from headunit.core import paths as folders
from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle.dbc import cache as kept
from headunit.vehicle.dbc.encode import EncodeError
from headunit.vehicle.dbc.message import Message
from headunit.vehicle.dbc.signal import Signal, Want
from headunit.vehicle.dbc.sna import not_available
from headunit.vehicle.model import EXTENDED

__all__ = ["Database", "DatabaseError", "EncodeError", "Message", "Signal", "Want", "load", "not_available"]

_MEMO = 4096
_UNIT = [field.name for field in fields(Signal)].index("unit")


class DatabaseError(HeadunitError):
    """No database could be read at all."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """One file, compiled: marshalled messages by key, keys by name, and a marshalled index of all signals."""

    file: Path
    messages: Mapping[int, bytes]
    names: Mapping[str, int]
    index: bytes
    j1939: tuple[int, ...]
    also: tuple[tuple[int, int, int], ...]
    """Further keys messages come on: first, last, the message's own."""
    problems: tuple[Problem, ...]


class _Messages(Mapping[int, Message]):
    """Messages by key, each made when it is first asked for."""

    def __init__(self, parts: Sequence[_Compiled]) -> None:
        self._packed: dict[int, bytes] = {}
        for part in parts:
            self._packed = {**part.messages, **self._packed}
        self._made: dict[int, Message] = {}

    def __getitem__(self, key: int) -> Message:
        message = self._made.get(key)
        if message is None:
            message = self._made.setdefault(key, Message(key, **marshal.loads(self._packed[key])))
        return message

    def __contains__(self, key: object) -> bool:
        return key in self._packed

    def __iter__(self) -> Iterator[int]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


class Database:
    """What is known of one bus: messages by Frame.key, what was wrong with the files they come from."""

    def __init__(self, parts: Sequence[_Compiled], problems: Sequence[Problem] = ()) -> None:
        self.files = tuple(part.file for part in parts)
        self.messages: Mapping[int, Message] = _Messages(parts)
        self.problems = (*problems, *(problem for part in parts for problem in part.problems), *_clashes(parts))
        self._parts = parts
        self._names = {name: key for part in reversed(parts) for name, key in part.names.items()}
        self._by_group: dict[int, int] = {}
        for part in reversed(parts):
            self._by_group |= {_group(key): key for key in part.j1939}
        self._also = tuple(each for part in parts for each in part.also)
        self._memo: dict[int, Message | None] = {}

    def message(self, name: str) -> Message | None:
        """The message of that name; of several the first file's."""
        key = self._names.get(name)
        return None if key is None else self.messages[key]

    @property
    def matches_groups(self) -> bool:
        """Whether `lookup` finds messages under other keys than their own."""
        return bool(self._also or self._by_group)

    def lookup(self, key: int) -> Message | None:
        """The message a frame with this key carries: its own key, a further one, or one of its J1939 group."""
        if key in self.messages:
            return self.messages[key]
        if not self._also and not (self._by_group and key & EXTENDED):
            return None
        if key not in self._memo:
            if len(self._memo) >= _MEMO:
                self._memo.clear()
            found = next((own for first, last, own in self._also if first <= key <= last), None)
            if found is None and key & EXTENDED:
                found = self._by_group.get(_group(key))
            self._memo[key] = None if found is None else self.messages[found]
        return self._memo[key]

    def find_signal(self, name: str) -> tuple[tuple[Message, Signal], ...]:
        """Every signal of that name with its message."""
        found = []
        for key in self._signals.get(name, ()):
            message = self.messages[key]
            signal = message.signal(name)
            if signal:
                found.append((message, signal))
        return tuple(found)

    def index(self) -> tuple[tuple[str, str, str], ...]:
        """(message, signal, unit) of everything, without making the messages."""
        return tuple((message, signal, unit) for _, message, signal, unit in self._rows)

    @cached_property
    def _rows(self) -> tuple[tuple[int, str, str, str], ...]:
        seen: set[int] = set()
        rows: list[tuple[int, str, str, str]] = []
        for part in self._parts:
            rows += [row for row in marshal.loads(part.index) if row[0] not in seen]
            seen |= part.messages.keys()
        return tuple(rows)

    @cached_property
    def _signals(self) -> dict[str, list[int]]:
        keys: dict[str, list[int]] = {}
        for key, _, signal, _ in self._rows:
            keys.setdefault(signal, []).append(key)
        return keys


def load(paths: Sequence[Path], *, cache: Path | None = None) -> Database:
    """Read, merge and compile DBC files; what was compiled once is read from the folder `cache`.

    A file that cannot be read is a problem of the database. Raises DatabaseError when none can.
    """
    folder = folders.cache() / "dbc" if cache is None else cache
    parts: list[_Compiled] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            parts.append(_load(path, folder))
        except OSError as error:
            problems.append(Problem(Severity.ERROR, f"cannot be read: {error.strerror or error}", path))
    if paths and not parts:
        raise DatabaseError("; ".join(f"{problem.file} {problem.message}" for problem in problems))
    return Database(parts, problems)


def _load(path: Path, folder: Path) -> _Compiled:
    content = path.read_bytes()
    file = folder / kept.name(content)
    record = kept.read(file)
    if record is None:
        record = _compile(content)
        kept.write(file, record)
    messages, names, index, j1939, also, findings = record
    problems = tuple(Problem(Severity(level), text, path, line, hint) for level, text, line, hint in findings)
    return _Compiled(path, messages, names, index, j1939, also, problems)


def _compile(content: bytes) -> tuple[Any, ...]:
    """A DBC's bytes as what the cache keeps, see _Compiled."""
    from headunit.vehicle.dbc.parse import parse

    records, findings = parse(content)
    if not records and not findings:
        findings = [(Severity.ERROR.value, "there is no message in it", 0, "is it a DBC file?")]
    index = tuple(
        (key, record["name"], signal[0], signal[_UNIT])
        for key, record in records.items()
        for signal in record["signals"]
    )
    return (
        {key: marshal.dumps(record) for key, record in records.items()},
        {record["name"]: key for key, record in reversed(records.items())},
        marshal.dumps(index),
        tuple(key for key, record in records.items() if record["j1939"]),
        tuple((first, last, key) for key, record in records.items() for first, last in record["also"]),
        findings,
    )


def _clashes(parts: Sequence[_Compiled]) -> list[Problem]:
    """Identifiers that more than one file describes: the first one counts."""
    problems = []
    first: dict[int, _Compiled] = {}
    for part in parts:
        for key in part.messages.keys() & first.keys():
            late, early = (marshal.loads(one.messages[key]) for one in (part, first[key]))
            text = f"message {late['name']} ({key & ~EXTENDED:#x}) is already described by {first[key].file.name}"
            hint = f"{early['name']} of {first[key].file.name} is used"
            problems.append(Problem(Severity.WARNING, text, part.file, late["line"], hint))
        first |= {key: part for key in part.messages if key not in first}
    return problems


def _group(key: int) -> int:
    """The J1939 parameter group of an identifier: no priority, no source, and no destination where it has one."""
    return key & (0x03FF_0000 if key >> 16 & 0xFF < 240 else 0x03FF_FF00)
