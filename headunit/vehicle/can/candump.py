"""The text formats of can-utils' candump: one frame a line."""

import re
from datetime import datetime

from headunit.vehicle.can.wire import (
    CAN_EFF_FLAG,
    CAN_EFF_MASK,
    CAN_ERR_FLAG,
    CAN_RTR_FLAG,
    CAN_SFF_MASK,
    CANFD_BRS,
    Record,
)

_LATEST = 1e11
_ERROR_BITS = CAN_ERR_FLAG | CAN_EFF_MASK
_SHOWN = re.compile(
    r"\s*(?:\((?P<time>[^)]+)\)\s+)?(?P<channel>\S+)\s+(?:[RT]X\s+\S+\s+\S+\s+)?"
    r"(?P<id>[0-9A-Fa-f]{3}|[0-9A-Fa-f]{8})\s+\[(?P<length>\d{1,2})\]\s*(?P<data>.*)"
)
_BYTES = re.compile(r"(?:[0-9A-Fa-f]{2}(?:\s|$))*")
_FD_WIDTH = 2


def parse(line: str) -> tuple[str, Record]:
    """Channel and frame of one line of `candump -L` (or -l): `(1436509052.249713) can0 123#11223344`.

    Reads CAN FD (`##`), remote frames (`#R`), error frames with their data, and lines with the direction at the end.
    Raises ValueError or IndexError when the line is none.
    """
    parts = line.split()
    stamp = float(parts[0][1:-1])
    if not 0.0 <= stamp < _LATEST:
        raise ValueError("the time stamp is not a time")
    head, mark, text = parts[2].partition("#")
    if not mark:
        raise ValueError("there is no '#' between identifier and data")
    can_id = int(head, 16)
    if len(head) == 3:
        if not 0 <= can_id <= CAN_SFF_MASK:
            raise ValueError("the identifier has more than 11 bits")
    else:
        can_id = _long(can_id, len(head))
    if text[:1] in "#Rr" and text:
        return parts[1], _special(can_id, text, stamp)
    data = bytes.fromhex(text if len(text) <= 16 else text.partition("_")[0])
    size = len(data)
    if size > 8:
        raise ValueError("a classic CAN frame carries at most 8 bytes")
    return parts[1], (can_id, size, 0, data, stamp, 0)


def _long(number: int, digits: int) -> int:
    """A 29-bit identifier or an error class, as Linux flags it."""
    if digits != 8 or not 0 <= number <= _ERROR_BITS:
        raise ValueError("the identifier has neither 3 nor 8 digits")
    return number if number & CAN_ERR_FLAG else number | CAN_EFF_FLAG


def _special(can_id: int, text: str, stamp: float) -> Record:
    """A CAN FD frame `#<flags><data>` or a remote frame `R<length>`."""
    if text[0] != "#":
        size = int(text[1:].partition("_")[0] or "0", 16)
        if size > 8:
            raise ValueError("a remote frame asks for at most 8 bytes")
        return can_id | CAN_RTR_FLAG, size, 0, b"", stamp, 0
    flags = int(text[1], 16)
    data = bytes.fromhex(text[2:])
    if len(data) > 64:
        raise ValueError("a CAN FD frame carries at most 64 bytes")
    return can_id, len(data), flags, data.ljust(64, b"\0"), stamp, 0


def parse_shown(line: str) -> tuple[str, Record]:
    """The same of a line as candump shows it: `(12.345678)  can0  123   [4]  11 22 33 44`; no time stamp counts as 0.

    Raises ValueError when the line is none.
    """
    found = _SHOWN.match(line)
    if not found:
        raise ValueError("this is no line of candump")
    head, length, text = found["id"], found["length"], found["data"]
    can_id = int(head, 16)
    can_id = _long(can_id, 8) if len(head) == 8 else can_id & CAN_SFF_MASK
    stamp = _time(found["time"])
    size = int(length)
    if text.startswith("remote"):
        return found["channel"], (can_id | CAN_RTR_FLAG, min(size, 8), 0, b"", stamp, 0)
    matched = _BYTES.match(text)
    data = bytes.fromhex(matched[0] if matched else "")[:size]
    if len(data) != size or size > 64:
        raise ValueError(f"{len(data)} bytes where {size} are announced")
    fd = len(length) == _FD_WIDTH
    if not fd and size > 8:
        raise ValueError("a classic CAN frame carries at most 8 bytes")
    return found["channel"], (can_id, size, CANFD_BRS if fd else 0, data.ljust(64, b"\0") if fd else data, stamp, 0)


def _time(text: str | None) -> float:
    """Seconds, or the date and time of `candump -t A`."""
    if text is None:
        return 0.0
    stamp = datetime.fromisoformat(text).timestamp() if "-" in text and ":" in text else float(text)
    if not 0.0 <= stamp < _LATEST:
        raise ValueError("the time stamp is not a time")
    return stamp


def write(bus: str, record: Record) -> str:
    """The record as a line of `candump -L`, with the bus as channel."""
    can_id, size, flags, data, seconds, nanoseconds = record
    if can_id & CAN_ERR_FLAG:
        head = f"{can_id & _ERROR_BITS:08X}"
    else:
        head = f"{can_id & CAN_EFF_MASK:08X}" if can_id & CAN_EFF_FLAG else f"{can_id & CAN_SFF_MASK:03X}"
    if can_id & CAN_RTR_FLAG:
        text = f"R{size}" if size else "R"
    else:
        text = data[:size].hex().upper()
        if len(data) > 8:
            text = f"#{flags & 0xF:X}{text}"
    return f"({seconds + nanoseconds * 1e-9:.6f}) {bus} {head}#{text}\n"
