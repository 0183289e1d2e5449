"""Counters and checksums of messages: the algorithms cars use, a checker for receivers and a seal for senders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.vehicle.dbc.compile import bits
from headunit.vehicle.dbc.encode import put
from headunit.vehicle.dbc.message import Message
from headunit.vehicle.dbc.signal import Signal, Want
from headunit.vehicle.model import EXTENDED


class ChecksumError(HeadunitError):
    """A message cannot be checked as its profile says."""


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One way to compute a checksum `bits` wide.

    `function(rest, key, data_id)` gets the payload without the checksum's byte; where the checksum is part of a byte,
    with that byte and zeros in the checksum's place.
    """

    function: Callable[[bytes, int, int], int]
    text: str
    bits: int = 8


def _crc_table(polynomial: int) -> tuple[int, ...]:
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte << 1 ^ (polynomial if byte & 0x80 else 0)
        table.append(byte & 0xFF)
    return tuple(table)


_J1850 = _crc_table(0x1D)


def _identifier_bytes(data_id: int) -> bytes:
    """The data id in front of the payload, low byte first, where the profile gives one."""
    return data_id.to_bytes(2, "little") if data_id else b""


def _sae_j1850(data: bytes, _: int, data_id: int) -> int:
    crc = 0xFF
    for byte in _identifier_bytes(data_id) + data:
        crc = _J1850[crc ^ byte]
    return crc ^ 0xFF


def _sum8(data: bytes, _: int, data_id: int) -> int:
    return (sum(_identifier_bytes(data_id)) + sum(data)) & 0xFF


def _xor8(data: bytes, _: int, data_id: int) -> int:
    result = 0
    for byte in _identifier_bytes(data_id) + data:
        result ^= byte
    return result


def _toyota(data: bytes, key: int, _: int) -> int:
    """Sum of the identifier's bytes, the length of the whole payload and its other bytes."""
    return (sum((key & ~EXTENDED).to_bytes(4, "big")) + len(data) + 1 + sum(data)) & 0xFF


def _bmw(data: bytes, key: int, _: int) -> int:
    """Sum of identifier and payload with the carry added back."""
    total = (key & ~EXTENDED) + sum(data)
    return (total & 0xFF) + (total >> 8) & 0xFF


def _bmw4(data: bytes, key: int, _: int) -> int:
    total = _bmw(data, key, 0)
    return (total & 0xF) + (total >> 4) & 0xF


ALGORITHMS: Mapping[str, Algorithm] = MappingProxyType(
    {
        "sae_j1850": Algorithm(_sae_j1850, "CRC-8 SAE J1850 over the data id, if any, and the other bytes"),
        "sum8": Algorithm(_sum8, "sum of the data id, if any, and the other bytes"),
        "xor8": Algorithm(_xor8, "exclusive or of the data id, if any, and the other bytes"),
        "toyota": Algorithm(_toyota, "Toyota's sum of identifier, length and the other bytes"),
        "bmw": Algorithm(_bmw, "BMW's sum of identifier and the other bytes with its carry added (E8x, E9x)"),
        "bmw4": Algorithm(_bmw4, "the same folded to 4 bits", bits=4),
    }
)


def compute(algorithm: str, data: bytes, position: int, key: int, data_id: int) -> int:
    """The checksum of a payload that has it in the byte at `position`, whatever stands there now.

    Of a 4-bit checksum its bits must be zero in `data`. Raises KeyError for an unknown algorithm.
    """
    chosen = ALGORITHMS[algorithm]
    rest = data[:position] + data[position + 1 :] if chosen.bits == 8 else data
    return chosen.function(bytes(rest), key, data_id)


class Checker:
    """Checks the counter and the checksum of one message, frame after frame; the name of either may be "".

    A counter that stands still means old data and is refused; one that jumps means frames were lost: the frame is good,
    `jumps` counts it.

    Raises ChecksumError when the message has no such signals or the algorithm does not fill them.
    """

    def __init__(self, message: Message, counter: str, checksum: str, algorithm: str, data_id: int = 0) -> None:
        self._message = message
        self._counter = _signal(message, counter) if counter else None
        self._checksum = _checksum_signal(message, checksum, algorithm) if checksum else None
        self._position = bits(self._checksum)[0] if self._checksum else 0
        self._algorithm = algorithm
        self._data_id = data_id
        self._read = message.reader(
            [Want(signal.name, slot) for slot, signal in enumerate((self._counter, self._checksum)) if signal]
        )
        self._last: int | None = None
        self.jumps = 0

    def check(self, data: bytes) -> str:
        """What is wrong with this frame in plain words, "" when nothing is."""
        values: list[Any] = [None, None]
        raws: list[Any] = [None, None]
        self._read(data, values, raws)
        counter, checksum = raws
        if self._checksum:
            if checksum is None:
                return Words("{count} bytes are too few to hold the checksum", count=len(data))
            due = self._due(data)
            if checksum != due:
                return Words("checksum {checksum:#04x} where {due:#04x} was due", checksum=checksum, due=due)
        if self._counter and counter is not None:
            return self._count(counter)
        return ""

    def seal(self, data: bytearray) -> None:
        """Write the next counter and then the checksum into a payload to be sent."""
        if self._counter:
            self._last = 0 if self._last is None else self._next(self._last)
            data[:] = put(self._counter, self._last, data)
        if self._checksum:
            data[:] = put(self._checksum, self._due(bytes(data)), data)

    def _due(self, data: bytes) -> int:
        if self._checksum and self._checksum.length < 8:
            data = put(self._checksum, 0, data)
        return compute(self._algorithm, data, self._position, self._message.key, self._data_id)

    def _count(self, now: int) -> str:
        last, self._last = self._last, now
        if last is None or now == self._next(last):
            return ""
        if now == last:
            return Words("counter stood still at {count}", count=now)
        self.jumps += 1
        return ""

    def _next(self, number: int) -> int:
        """The number after this one; a counter turns over at the signal's maximum, else where its bits end."""
        assert self._counter is not None
        top = self._counter.raw_range()[1]
        if self._counter.maximum and 0 < self._counter.maximum < top:
            top = self._counter.maximum
        return 0 if number >= top else number + 1


def _signal(message: Message, name: str) -> Signal:
    signal = message.signal(name)
    if signal is None:
        raise ChecksumError(f"message {message.name} has no signal {name}")
    return signal


def _checksum_signal(message: Message, name: str, algorithm: str) -> Signal:
    signal = _signal(message, name)
    if algorithm not in ALGORITHMS:
        raise ChecksumError(f"there is no checksum {algorithm!r}", hint=f"there are: {', '.join(ALGORITHMS)}")
    first, last, _ = bits(signal)
    if signal.length != ALGORITHMS[algorithm].bits or first != last:
        raise ChecksumError(
            f"{name} of message {message.name} is no checksum of the kind {algorithm}",
            hint=f"it needs {ALGORITHMS[algorithm].bits} bits of one byte, this has {signal.length}",
        )
    return signal
