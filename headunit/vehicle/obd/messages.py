"""What ECUs answer, parsed from bytes nobody vouches for; what does not fit is None or left out."""

import re
from dataclasses import dataclass
from enum import Enum

CURRENT_DATA = 0x01
VEHICLE_INFORMATION = 0x09
NEGATIVE = 0x7F
BUSY_REPEAT = 0x21
ANSWER_PENDING = 0x78
NOT_SUPPORTED = frozenset({0x11, 0x12, 0x31, 0x7E, 0x7F})
"""Rejections that will not change while the car is what it is: service or parameter not supported."""

_VIN = re.compile(r"[0-9A-HJ-NPR-Z]{17}")


class CodeKind(Enum):
    """What a trouble code's state is; the value is the service that lists the codes of this kind."""

    STORED = 0x03
    PENDING = 0x07
    PERMANENT = 0x0A


@dataclass(frozen=True, slots=True)
class TroubleCode:
    """A diagnostic trouble code as SAE J2012 writes it (e.g. P0301), of one ECU (e.g. 0x7E8)."""

    code: str
    kind: CodeKind
    ecu: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One ECU's answer: `data` after service and parameter, or the code of its `rejection`; `key` is its frame's."""

    key: int
    data: bytes = b""
    rejection: int = 0


def single_frame(data: bytes) -> bytes | None:
    """The payload of an ISO-TP single frame; None for any other frame or a length that does not fit."""
    if not data or data[0] >> 4 or not 1 <= data[0] <= 7 or len(data) <= data[0]:
        return None
    return bytes(data[1 : 1 + data[0]])


def answer_to(request: bytes, key: int, payload: bytes) -> Answer | None:
    """`payload` as the answer to `request`; None when it answers something else."""
    if len(payload) >= 3 and payload[0] == NEGATIVE and payload[1] == request[0]:
        return Answer(key, rejection=payload[2])
    expected = bytes([request[0] | 0x40]) + request[1:]
    return Answer(key, bytes(payload[len(expected) :])) if payload.startswith(expected) else None


def supported(base: int, data: bytes) -> frozenset[int]:
    """The parameters a bitmap names: bit 31 of its four bytes is `base` + 1, bit 0 is `base` + 32."""
    if len(data) < 4:
        return frozenset()
    bits = int.from_bytes(data[:4], "big")
    return frozenset(base + 32 - bit for bit in range(32) if bits >> bit & 1)


def vin(data: bytes) -> str:
    """The vehicle identification number in an answer to 09 02; empty when it is none."""
    text = data[1:].lstrip(b"\0").rstrip(b"\0 ").decode("ascii", "replace")
    return text if _VIN.fullmatch(text) else ""


def calibrations(data: bytes) -> tuple[str, ...]:
    """The calibration identifications, 16 characters each, in an answer to 09 04."""
    count = data[0] if data else 0
    parts = (data[1 + 16 * index : 17 + 16 * index].rstrip(b"\0 ") for index in range(count))
    texts = (part.decode("ascii", "replace") for part in parts)
    return tuple(text for text in texts if text and text.isprintable())


def trouble_codes(data: bytes) -> tuple[str, ...]:
    """The codes in an answer to 03, 07 or 0A: a count, then two bytes a code."""
    count = min(data[0], (len(data) - 1) // 2) if data else 0
    words = (int.from_bytes(data[1 + 2 * index : 3 + 2 * index], "big") for index in range(count))
    return tuple(f"{'PCBU'[word >> 14]}{word >> 12 & 3:X}{word & 0xFFF:03X}" for word in words if word)
