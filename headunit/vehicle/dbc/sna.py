"""Which raw numbers of a signal mean "not available" instead of a value."""

import re

from headunit.vehicle.dbc.signal import Signal

_NAMES = (
    "sna na notavailable unavailable notavail datanotavailable signalnotavailable valuenotavailable invalid "
    "invalidvalue signalinvalid datainvalid notvalid unvalid error signalerror sensorerror errorindicator errorvalue "
    "notdefined undefined notsupported ungueltig ungültig nichtverfuegbar nichtverfügbar fehler"
)
_WHOLE = frozenset(_NAMES.split())
_END = ("sna", "notavailable", "signalnotavailable", "invalidvalue")


def not_available(signal: Signal, *, j1939: bool = False) -> frozenset[int]:
    """The raw numbers whose value name says so; with `j1939` also its error and not-available codes.

    J1939 keeps the top of each range: 0xFE.. error and 0xFF.. not available, of which ranges wider than 16 bits give
    the end points only; of 2 and 4 bits the two largest.
    """
    named = {number for number, text in signal.choices.items() if _says_so(text)}
    if j1939 and not signal.signed and not signal.is_float:
        named |= _j1939_codes(signal.length)
    if signal.signed:
        return frozenset(_as_signed(number, signal.length) for number in named)
    return frozenset(named)


def _says_so(text: str) -> bool:
    letters = re.sub(r"[\W_]+", "", text.casefold())
    return letters in _WHOLE or letters.endswith(_END)


def _as_signed(number: int, length: int) -> int:
    """Value names of signed signals are often written as the unsigned number."""
    return number - (1 << length) if number >= 1 << length - 1 else number


def _j1939_codes(length: int) -> set[int]:
    top = (1 << length) - 1
    if length in (8, 16):
        return set(range(0xFE << length - 8, top + 1))
    if length > 16:
        return {top, top - (1 << length - 8)}
    return {top, top - 1} if length in (2, 4) else set()
