"""Rewrites the text of a DBC so that cantools accepts it: what is broken is mended, else left out and named by line.

cantools gets the layout of the messages and the value names; comments, senders and the few attributes the head unit
uses are read here, which halves the time cantools takes.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from headunit.core.errors import Severity
from headunit.vehicle.dbc.grammar import (
    BLANK,
    CANTOOLS_NAME,
    CANTOOLS_NUMBER,
    IGNORED,
    KEYWORDS,
    LINE,
    NUMBER,
    PAIR,
    RANGE,
    STATEMENTS,
    WORD,
)
from headunit.vehicle.model import EXTENDED

_INDEPENDENT = "VECTOR__INDEPENDENT_SIG_MSG"
_INDEPENDENT_ID = 0xC000_0000
_NOBODY = "Vector__XXX"
_MAX_BYTES = 1785
"""The longest message there is: a J1939 transport session."""
_ATTRIBUTES = frozenset(
    (
        "GenMsgCycleTime",
        "GenMsgSendType",
        "GenSigStartValue",
        "VFrameFormat",
        "BusType",
        "ProtocolType",
        "SystemMessageLongSymbol",
        "SystemSignalLongSymbol",
        "AlsoOnIds",
    )
)


@dataclass(slots=True)
class SignalNotes:
    """What the text says of a signal beside its layout.

    `pages` are the ranges of SG_MUL_VAL_, of which cantools gets one number: it writes out each.
    """

    name: str
    line: int
    length: int
    marker: str = ""
    comment: str = ""
    pages: tuple[tuple[int, int], ...] = ()
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class MessageNotes:
    """What the text says of a message beside its layout, and the message alone as cantools accepts it.

    `layout` is BO_ and its SG_, `details` are the statements about its signals.
    """

    name: str
    line: int
    length: int
    senders: list[str]
    layout: list[str]
    details: list[str] = field(default_factory=list)
    comment: str = ""
    signals: dict[str, SignalNotes] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)


Finding = tuple[str, str, int, str]
"""Severity's value, message, line, hint."""


class Repair:
    """One DBC text taken apart: `messages` by identifier as DBC writes it (bit 31: extended), and what was wrong."""

    def __init__(self, text: str) -> None:
        self.messages: dict[int, MessageNotes] = {}
        self.findings: list[Finding] = []
        self.enums: dict[str, list[str]] = {}
        self.defaults: dict[str, str] = {}
        self.attributes: dict[str, str] = {}
        self._tables: dict[str, str] = {}
        self._aliases: dict[str, str] = {}
        self._current: MessageNotes | None = None
        self._signals_lost = False
        self._lines = [match.start() for match in re.finditer("\n", text)]
        self._read(text)

    def attribute(self, owner: MessageNotes | SignalNotes | None, name: str) -> str:
        """The value of an attribute as text, an ENUM's by its name; its default where the owner has none, else ""."""
        value = (owner.attributes if owner else self.attributes).get(name)
        if value is None:
            return self.defaults.get(name, "")
        names = self.enums.get(name, [])
        return names[int(value)] if value.isdecimal() and len(value) < 9 and int(value) < len(names) else value

    def report(self, severity: Severity, message: str, line: int, hint: str = "") -> None:
        self.findings.append((severity.value, message, line, hint))

    def _read(self, text: str) -> None:
        """Take the text statement by statement; what is not understood costs its own line and no more."""
        handlers: dict[str, Callable[[re.Match[str], int], None]] = {
            "BO_": self._message,
            "SG_": self._signal,
            "CM_": self._comment,
            "VAL_": self._value_names,
            "VAL_TABLE_": self._value_table,
            "SIG_VALTYPE_": self._value_type,
            "SG_MUL_VAL_": self._multiplexing,
            "BO_TX_BU_": self._senders,
            "BA_DEF_": self._attribute_definition,
            "BA_DEF_DEF_": self._attribute_default,
            "BA_": self._attribute,
        }
        position, reported = 0, False
        while (position := _end(BLANK, text, position)) < len(text):
            found = WORD.match(text, position)
            word = found[0] if found else ""
            statement = STATEMENTS.get(word)
            match = statement.match(text, position) if statement else None
            if match:
                if handler := handlers.get(word):
                    handler(match, bisect_right(self._lines, position) + 1)
                reported = False
            elif word in KEYWORDS and (word not in handlers or word == "BA_DEF_"):
                match, reported = IGNORED.match(text, position), False
            elif not reported:
                self._not_understood(word, text, position)
                reported = True
            position = match.end() if match else _end(LINE, text, position)

    def _not_understood(self, word: str, text: str, position: int) -> None:
        line = bisect_right(self._lines, position) + 1
        start = text[position : position + 60].split("\n")[0].strip()
        if word == "BO_":
            self._current, self._signals_lost = None, True
            self.report(Severity.ERROR, f"message not understood: {start}", line, "expected BO_ id name: bytes sender")
        elif word == "SG_":
            if self._current or not self._signals_lost:
                hint = "expected SG_ name : start|length@order sign (scale,offset) [min|max] unit receivers"
                self.report(Severity.ERROR, f"signal not understood: {start}", line, hint)
        else:
            self.report(Severity.WARNING, f"not understood and left out: {start}", line)

    def _message(self, match: re.Match[str], line: int) -> None:
        name, length, sender = match[2], int(match[3]), match[4]
        self._current, self._signals_lost = None, True
        number = _integer(match[1])
        if name == _INDEPENDENT or number == _INDEPENDENT_ID:
            return
        if number > 0xFFFF_FFFF:
            self.report(Severity.ERROR, f"message {name} has an identifier of more than 32 bits: {match[1]}", line)
            return
        key = _key(number)
        if key != number:
            self.report(
                Severity.WARNING,
                f"the identifier {number:#x} of message {name} is read as 29-bit identifier {key & ~EXTENDED:#x}",
                line,
                "identifiers of more than 11 bits are written with bit 31 set",
            )
        if key in self.messages:
            first = self.messages[key]
            self.report(
                Severity.ERROR,
                f"message {name} has the identifier of {first.name} (line {first.line}) and is left out",
                line,
            )
            return
        if length > _MAX_BYTES:
            self.report(Severity.WARNING, f"message {name} is cut from {length} to {_MAX_BYTES} bytes", line)
            length = _MAX_BYTES
        header = f"BO_ {key} {self._alias(name)}: {length} {_NOBODY}"
        senders = [sender] if sender and sender != _NOBODY else []
        self._current = self.messages[key] = MessageNotes(name, line, length, senders, [header])

    def _signal(self, match: re.Match[str], line: int) -> None:
        message = self._current
        if message is None:
            if not self._signals_lost:
                self.report(Severity.ERROR, f"signal {match[1]} stands outside of a message", line)
            return
        name, page, start, length = match[1], match[2] or "", int(match[3]), int(match[4])
        big_endian, sign, unit = match[5] == "0", match[6], match[11] or ""
        place = f"signal {name} of message {message.name}"
        alias = self._alias(name)
        if alias in message.signals:
            first = message.signals[alias].line
            self.report(Severity.ERROR, f"{place} is there twice (first on line {first}); this one is left out", line)
            return
        end = (8 * (start // 8) + 7 - start % 8 if big_endian else start) + length
        if not length or end > 8 * message.length:
            self.report(
                Severity.ERROR,
                f"{place} does not fit and is left out: it ends at bit {end} of {8 * message.length}"
                if length
                else f"{place} has no bits and is left out",
                line,
            )
            return
        scale, offset = _number(match[7]), _number(match[8])
        if scale is None or offset is None or not _finite(length, scale, offset):
            self.report(
                Severity.ERROR, f"{place} has no usable scale and offset: ({match[7]},{match[8]}); left out", line
            )
            return
        if float(scale) == 0:
            self.report(Severity.WARNING, f"{place} has the scale 0, read as 1", line)
            scale = "1"
        low, high = _number(match[9] or "0"), _number(match[10] or "0")
        if low is None or high is None:
            self.report(Severity.WARNING, f"{place} has no usable range: [{match[9]}|{match[10]}]", line)
            low = high = "0"
        message.signals[alias] = SignalNotes(name, line, length, page)
        message.layout.append(
            f" SG_ {alias} {page} : {start}|{length}@{match[5]}{sign} ({scale},{offset}) [{low}|{high}] "
            f'"{_escape(_unescape(unit))}" {_NOBODY}'
        )

    def _comment(self, match: re.Match[str], _: int) -> None:
        number, name, text = match[1] or match[3], match[2], match[4]
        message = self.messages.get(_key(_integer(number))) if number else None
        if message and name:
            if signal := message.signals.get(self._alias(name)):
                signal.comment = _unescape(text)
        elif message:
            message.comment = _unescape(text)

    def _value_names(self, match: re.Match[str], line: int) -> None:
        if match[1] is None:
            return
        found = self._signal_of(match[1], match[2], line, "value names")
        if found is None:
            return
        key, signal, message = found
        table, body = match[3], match[4]
        if table is not None:
            if table not in self._tables:
                self.report(Severity.WARNING, f"value names of {signal.name}: there is no table {table}", line)
                return
            body = self._tables[table]
        pairs = []
        for number, text in PAIR.findall(body):
            value = _number(number)
            if value is None or not float(value).is_integer():
                self.report(Severity.WARNING, f"value names of {signal.name}: {number} is no whole number", line)
                continue
            pairs.append(
                f'{value if value.lstrip("+-").isdecimal() else int(float(value))} "{_escape(_unescape(text))}"'
            )
        message.details.append(f"VAL_ {key} {self._alias(signal.name)} {' '.join(pairs)} ;")

    def _value_table(self, match: re.Match[str], _: int) -> None:
        self._tables[match[1]] = match[2]

    def _value_type(self, match: re.Match[str], line: int) -> None:
        found = self._signal_of(match[1], match[2], line, "value type")
        if found is None or match[3] == "0":
            return
        key, signal, message = found
        if match[3] not in ("1", "2") or signal.length not in (16, 32, 64):
            self.report(
                Severity.WARNING,
                f"signal {signal.name} of message {message.name} is read as an integer: "
                f"there is no float of type {match[3]} with {signal.length} bits",
                line,
            )
            return
        message.details.append(f"SIG_VALTYPE_ {key} {self._alias(signal.name)} : {match[3]};")

    def _multiplexing(self, match: re.Match[str], line: int) -> None:
        found = self._signal_of(match[1], match[2], line, "multiplexing")
        if found is None:
            return
        key, signal, message = found
        selector = self._alias(match[3])
        ranges = tuple((int(low), int(high)) for low, high in RANGE.findall(match[4]))
        if selector not in message.signals or not ranges or any(low > high for low, high in ranges):
            self.report(
                Severity.WARNING,
                f"multiplexing of {signal.name} by {match[3]} in message {message.name} is not usable: {match[4]}",
                line,
            )
            return
        signal.pages = ranges
        first = ranges[0][0]
        message.details.append(f"SG_MUL_VAL_ {key} {self._alias(signal.name)} {selector} {first}-{first};")

    def _senders(self, match: re.Match[str], _: int) -> None:
        if message := self.messages.get(_key(_integer(match[1]))):
            names = (name for name in re.split(r"[\s,]+", match[2].strip()) if name and name != _NOBODY)
            message.senders += [name for name in names if name not in message.senders]

    def _attribute_definition(self, match: re.Match[str], _: int) -> None:
        if match[1] in _ATTRIBUTES:
            self.enums[match[1]] = re.findall(r'"([^"]*)"', match[2])

    def _attribute_default(self, match: re.Match[str], _: int) -> None:
        if match[1] in _ATTRIBUTES:
            self.defaults[match[1]] = match[3] if match[2] is None else match[2]

    def _attribute(self, match: re.Match[str], _: int) -> None:
        name = match[1]
        if name not in _ATTRIBUTES:
            return
        value = match[6] if match[5] is None else match[5]
        if number := match[2] or match[3]:
            owner: MessageNotes | SignalNotes | None = self.messages.get(_key(_integer(number)))
            if owner and match[4]:
                owner = self.messages[_key(_integer(number))].signals.get(self._alias(match[4]))
            if owner:
                owner.attributes[name] = value
        else:
            self.attributes[name] = value

    def _signal_of(self, number: str, name: str, line: int, what: str) -> tuple[int, SignalNotes, MessageNotes] | None:
        """The signal a statement speaks of; reported and None when there is no such signal."""
        key = _key(_integer(number))
        message = self.messages.get(key)
        signal = message.signals.get(self._alias(name)) if message else None
        if message is None or signal is None:
            if _integer(number) != _INDEPENDENT_ID:
                where = f"message {message.name}" if message else f"message {number}"
                self.report(Severity.WARNING, f"{what} of {name}, which is no signal of {where}, are left out", line)
            return None
        return key, signal, message

    def _alias(self, name: str) -> str:
        """The name, or where cantools would stumble over it one that stands for it."""
        if name not in KEYWORDS and CANTOOLS_NAME.fullmatch(name) and not name.startswith("alias__"):
            return name
        return self._aliases.setdefault(name, f"alias__{len(self._aliases)}")


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where the pattern's match ends that begins at `position`; the position itself where there is none."""
    match = pattern.match(text, position)
    return match.end() if match else position


def _integer(text: str) -> int:
    return int(text, 16) if text[:2] in ("0x", "0X") else int(text)


def _key(number: int) -> int:
    """The identifier with bit 31 where it has 29 bits; many files forget that bit."""
    return number if number <= 0x7FF else number & 0x1FFF_FFFF | EXTENDED


def _number(text: str) -> str | None:
    """The number as cantools reads it, e.g. 0.25 for .25; None when it is none."""
    text = text.strip()
    if not NUMBER.fullmatch(text) or not math.isfinite(float(text)):
        return None
    return text if CANTOOLS_NUMBER.fullmatch(text) else repr(float(text))


def _finite(length: int, scale: str, offset: str) -> bool:
    """Whether each raw number has a physical value: whole numbers have no end, floats do."""
    if float(scale).is_integer() and float(offset).is_integer():
        return True
    try:
        return math.isfinite(float(1 << length) * float(scale) + float(offset))
    except OverflowError:
        return False


def _unescape(text: str) -> str:
    return text.replace('\\"', '"')


def _escape(text: str) -> str:
    return text.rstrip("\\").replace('"', '\\"')
