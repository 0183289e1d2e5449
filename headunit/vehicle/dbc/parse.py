"""Reads a DBC file with cantools into records that can be marshalled: what the cache keeps of a database."""

import logging
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from headunit.core.errors import Severity
from headunit.vehicle.dbc import compile as code
from headunit.vehicle.dbc.repair import Finding, MessageNotes, Repair, SignalNotes
from headunit.vehicle.dbc.signal import Signal
from headunit.vehicle.model import EXTENDED

if TYPE_CHECKING:
    from cantools.database.can import Message as CantoolsMessage
    from cantools.database.can import Signal as CantoolsSignal

Record = dict[str, Any]
"""The arguments of Message but for its key."""
_FIELDS = tuple(field.name for field in fields(Signal))
_FRAME_FORMATS = {"3": "J1939PG", "14": "StandardCAN_FD", "15": "ExtendedCAN_FD"}
"""VFrameFormat where the file declares it as a number."""
_EVENT = re.compile(r"event|onchange|onwrite|spontan", re.IGNORECASE)


def parse(content: bytes) -> tuple[dict[int, Record], list[Finding]]:
    """Every message of a DBC by key, and what was wrong with the file."""
    repair = Repair(decode_text(content))
    network_is_j1939 = any("J1939" in repair.attribute(None, name) for name in ("BusType", "ProtocolType"))
    records = {}
    for read in _cantools(repair, list(repair.messages)):
        key = read.frame_id | (EXTENDED if read.is_extended_frame else 0)
        records[key] = _record(read, key, repair, network_is_j1939)
    return {key: records[key] for key in repair.messages if key in records}, repair.findings


def accepted_text(content: bytes) -> str:
    """The DBC as cantools accepts it: what `parse` gives to cantools, for others who want to."""
    repair = Repair(decode_text(content))
    return _text(repair, list(repair.messages))


def decode_text(content: bytes) -> str:
    """The file's text: UTF-8 where it is valid, else Windows' western encoding, which DBC editors write."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _cantools(repair: Repair, keys: Sequence[int]) -> Iterable["CantoolsMessage"]:
    """cantools' messages; one that it refuses after all is reported and costs no other."""
    from cantools.database.can import Database

    if not keys:
        return []
    # It warns of messages that share a name or an identifier; the repair reports those that matter.
    logging.getLogger("cantools").setLevel(logging.ERROR)
    database = Database(strict=False)
    try:
        database.add_dbc_string(_text(repair, keys))
        return list(database.messages)
    except Exception as error:
        if len(keys) == 1:
            notes = repair.messages[keys[0]]
            repair.report(Severity.ERROR, f"message {notes.name} is left out: {error}", notes.line)
            return []
        middle = len(keys) // 2
        return [*_cantools(repair, keys[:middle]), *_cantools(repair, keys[middle:])]


def _text(repair: Repair, keys: Sequence[int]) -> str:
    """The repaired text of these messages."""
    return "\n".join(line for key in keys for line in (*repair.messages[key].layout, *repair.messages[key].details, ""))


def _record(read: "CantoolsMessage", key: int, repair: Repair, network_is_j1939: bool) -> Record:
    """A message as plain data, its functions compiled."""
    notes = repair.messages[key]
    frame_format = repair.attribute(notes, "VFrameFormat")
    frame_format = _FRAME_FORMATS.get(frame_format, frame_format)
    cycle = _float(repair.attribute(notes, "GenMsgCycleTime"))
    in_file_order = sorted(read.signals, key=lambda signal: notes.signals[signal.name].line)
    signals = _present([_signal(one, notes.signals[one.name], notes, repair) for one in in_file_order], notes, repair)
    return {
        "name": repair.attribute(notes, "SystemMessageLongSymbol") or notes.name,
        "length": notes.length,
        "signals": tuple(_plain(signal) for signal in signals),
        "fd": "FD" in frame_format or ("J1939" not in frame_format and 8 < notes.length <= 64),
        "cycle_ms": cycle or None,
        "event": not cycle and bool(_EVENT.search(repair.attribute(notes, "GenMsgSendType"))),
        "senders": tuple(notes.senders),
        "comment": notes.comment,
        "j1939": bool(key & EXTENDED) and (network_is_j1939 or "J1939" in frame_format),
        "also": _also(notes, repair),
        "line": notes.line,
        "codes": (code.decoder(signals), code.page(signals) if any(one.selector for one in signals) else None),
    }


def _signal(read: "CantoolsSignal", notes: SignalNotes, message: MessageNotes, repair: Repair) -> Signal:
    conversion = read.conversion
    scale, offset = conversion.scale, conversion.offset
    if not conversion.is_float and float(scale).is_integer() and float(offset).is_integer():
        scale, offset = int(scale), int(offset)
    selector = read.multiplexer_signal if read.multiplexer_ids else None
    if notes.marker.startswith("m") and not selector:
        text = f"signal {notes.name} is marked {notes.marker}, but message {message.name} has no such multiplexer"
        repair.report(Severity.WARNING, f"{text}: read from every frame", notes.line)
    return Signal(
        name=_name(notes, repair),
        start=read.start,
        length=read.length,
        big_endian=read.byte_order == "big_endian",
        signed=read.is_signed,
        is_float=conversion.is_float,
        scale=scale,
        offset=offset,
        minimum=read.minimum,
        maximum=read.maximum,
        unit=read.unit or "",
        choices={number: str(text) for number, text in (conversion.choices or {}).items()},
        selector=_name(message.signals[selector], repair) if selector else "",
        pages=(notes.pages or _ranges(read.multiplexer_ids or ())) if selector else (),
        initial=_float(notes.attributes.get("GenSigStartValue", "")),
        comment=notes.comment,
        line=notes.line,
    )


def _present(signals: Sequence[Signal], message: MessageNotes, repair: Repair) -> list[Signal]:
    """The signals whose multiplexers can be followed to the root, the selectors among them marked."""
    by_name = {signal.name: signal for signal in signals}

    def depth(signal: Signal, limit: int) -> int:
        if not signal.selector or not limit:
            return 0
        return 1 + depth(by_name[signal.selector], limit - 1)

    present = [signal for signal in signals if depth(signal, code.MAX_DEPTH + 1) <= code.MAX_DEPTH]
    for signal in signals:
        if signal not in present:
            text = f"signal {signal.name} of message {message.name} is left out"
            repair.report(
                Severity.ERROR, f"{text}: its multiplexers go round or more than {code.MAX_DEPTH} deep", signal.line
            )
    selectors = {signal.selector for signal in present}
    return [replace(signal, is_selector=True) if signal.name in selectors else signal for signal in present]


def _also(message: MessageNotes, repair: Repair) -> tuple[tuple[int, int], ...]:
    """Ranges of further keys from `AlsoOnIds`, our own attribute: "0x7E9-0x7EF 0x98DAF100-0x98DAF1FF"."""
    text = repair.attribute(message, "AlsoOnIds")
    ranges = []
    for part in text.split():
        low, _, high = part.partition("-")
        try:
            ranges.append((int(low, 0), int(high or low, 0)))
        except ValueError:
            report = f"AlsoOnIds of message {message.name} is '{text}': '{part}' is left out"
            repair.report(Severity.WARNING, report, message.line, "write identifiers as 0x7E9-0x7EF")
    return tuple(ranges)


def _name(notes: SignalNotes, repair: Repair) -> str:
    """DBC cuts names at 32 characters; the whole name is in an attribute then."""
    return repair.attribute(notes, "SystemSignalLongSymbol") or notes.name


def _plain(signal: Signal) -> tuple[Any, ...]:
    return tuple(getattr(signal, name) for name in _FIELDS)


def _float(text: str) -> float | None:
    """The number an attribute holds; None where it holds none."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _ranges(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Whole numbers as inclusive runs."""
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)
