"""Puts values into a payload: the reverse of the generated decoders."""

import math
import struct
from collections.abc import Mapping, Sequence
from typing import Literal

from headunit.core.errors import HeadunitError
from headunit.vehicle.dbc.signal import Signal

_FLOATS = {16: "<e", 32: "<f", 64: "<d"}


class EncodeError(HeadunitError):
    """A value that the message cannot carry; the text names the signal and what fits."""


def to_raw(signal: Signal, value: float | int | str) -> int | float:
    """The raw number for a physical value or a value name. Raises EncodeError when it does not fit the bits."""
    if isinstance(value, str):
        number = next((number for number, text in signal.choices.items() if text == value), None)
        if number is None:
            known = ", ".join(map(repr, signal.choices.values())) or "none"
            raise EncodeError(f"{signal.name} has no value named {value!r}", hint=f"its value names are: {known}")
        return number
    if not signal.is_float and not math.isfinite(value):
        raise EncodeError(f"{signal.name} cannot carry {value}")
    raw = _unscale(signal, value)
    low, high = signal.raw_range()
    if not low <= raw <= high and not math.isnan(raw):
        limits = sorted((signal.physical(low), signal.physical(high)))
        unit = f" {signal.unit}" if signal.unit else ""
        raise EncodeError(
            f"{signal.name} cannot carry {value}{unit}", hint=f"{limits[0]:.12g} to {limits[1]:.12g}{unit} fits"
        )
    return raw


def _unscale(signal: Signal, value: float | int) -> int | float:
    scale, offset = signal.scale, signal.offset
    if signal.is_float:
        return value if scale == 1 and offset == 0 else (value - offset) / scale
    if isinstance(value, int) and isinstance(scale, int) and isinstance(offset, int):
        quotient, rest = divmod(value - offset, scale)
        return quotient if rest == 0 else round((value - offset) / scale)
    return round((value - offset) / scale)


class Encoder:
    """Builds payloads of one message."""

    def __init__(self, message: str, length: int, signals: Sequence[Signal]) -> None:
        self._message = message
        self._length = length
        self._signals = {signal.name: signal for signal in signals}

    def encode(self, values: Mapping[str, float | int | str], base: bytes) -> bytes:
        """See Message.encode."""
        raws = {}
        for name, value in values.items():
            if name not in self._signals:
                raise EncodeError(f"message {self._message} has no signal {name!r}")
            raws[name] = to_raw(self._signals[name], value)
        data = base.ljust(self._length, b"\0")
        for name in tuple(raws):
            self._select(name, raws, data if base else b"")
        if not base:
            starts = self._start_values(raws)
            raws = {name: raw for name, raw in starts.items() if name not in raws} | raws
        for name, raw in raws.items():
            data = put(self._signals[name], raw, data)
        return data

    def _select(self, name: str, raws: dict[str, int | float], base: bytes) -> None:
        """See to it that the selector's number is one that `name` is present on."""
        signal = self._signals[name]
        if not signal.selector:
            return
        selector = self._signals[signal.selector]
        if selector.name in raws:
            number = raws[selector.name]
        else:
            number = get(selector, base) if base else signal.pages[0][0]
            if not _on(signal, number):
                number = signal.pages[0][0]
            raws[selector.name] = number
        if not _on(signal, number):
            pages = ", ".join(f"{low}" if low == high else f"{low}-{high}" for low, high in signal.pages)
            raise EncodeError(
                f"{name} of message {self._message} is not present where {selector.name} is {number}",
                hint=f"it is present on {pages}",
            )
        self._select(selector.name, raws, base)

    def _start_values(self, raws: Mapping[str, int | float]) -> dict[str, int | float]:
        """What GenSigStartValue says of the signals on this page."""
        values = {}
        for signal in self._signals.values():
            low, high = signal.raw_range()
            if signal.initial is not None and low <= signal.initial <= high and self._present(signal, raws):
                values[signal.name] = signal.initial
        return values

    def _present(self, signal: Signal, raws: Mapping[str, int | float]) -> bool:
        if not signal.selector:
            return True
        selector = self._signals[signal.selector]
        number = raws.get(selector.name, selector.initial or 0)
        return _on(signal, number) and self._present(selector, raws)


def _on(signal: Signal, number: int | float) -> bool:
    return any(low <= number <= high for low, high in signal.pages)


def put(signal: Signal, raw: int | float, data: bytes | bytearray) -> bytes:
    """The payload with the signal's bits set to a raw number. Raises EncodeError for a float too large."""
    if signal.is_float:
        try:
            raw = int.from_bytes(struct.pack(_FLOATS[signal.length], raw), "little")
        except OverflowError as error:
            text = f"{signal.name} cannot carry {raw}: too large for a float of {signal.length} bits"
            raise EncodeError(text) from error
    order, shift = _place(signal, len(data))
    mask = (1 << signal.length) - 1
    whole = int.from_bytes(data, order) & ~(mask << shift) | (int(raw) & mask) << shift
    return whole.to_bytes(len(data), order)


def get(signal: Signal, data: bytes) -> int:
    """The raw number of an integer signal in a payload that holds it."""
    order, shift = _place(signal, len(data))
    number = int.from_bytes(data, order) >> shift & (1 << signal.length) - 1
    return number - (1 << signal.length) if signal.signed and number >> signal.length - 1 else number


def _place(signal: Signal, size: int) -> tuple[Literal["little", "big"], int]:
    """Byte order, and how many bits of the payload's number lie below the signal."""
    if signal.big_endian:
        return "big", 8 * size - (8 * (signal.start // 8) + 7 - signal.start % 8) - signal.length
    return "little", signal.start
