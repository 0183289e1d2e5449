"""What a signal says that the car's mapping does not explain: its start value, or a number that looks right."""

import re

from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.dbc.signal import Signal
from headunit.vehicle.dbc.sna import not_available
from headunit.vehicle.model import Value

_USUAL: tuple[tuple[str, float], ...] = (
    (r"°?(deg)?_?C(elsius)?", 24.0),
    (r"%|percent", 50.0),
    (r"[Hh]z", 50.0),
    (r"kPa", 100.0),
)
_USUAL_VOLTAGES = ((6.0, 3.7), (32.0, 13.9), (100.0, 30.0), (600.0, 230.0), (1500.0, 370.0))
"""Upper end of a signal's range in V, and the usual voltage: of a cell, a 12 V net, a module, the grid, a pack."""


def constant(signal: Signal) -> int | float:
    """The physical value to send all the time: inside the signal's own limits, "off" where it has names."""
    if signal.initial and signal.initial not in not_available(signal):
        return signal.physical(signal.initial if signal.is_float else int(signal.initial))
    low, high = signal.minimum, signal.maximum
    bounded = low is not None and high is not None and low < high
    value = 0.0 if signal.choices and not bounded else _usual(signal, high if bounded and high else 0.0)
    if bounded and low is not None and high is not None:
        value = max(low, min(high, value))
    if signal.is_float:
        return value
    smallest, largest = signal.raw_range()
    raw = round((value - signal.offset) / signal.scale)
    return signal.physical(int(max(smallest, min(largest, raw))))


def value(catalogued: CatalogueSignal) -> Value:
    """A VSS value for a path the emulated car has no model of."""
    if catalogued.type == "bool":
        return False
    if catalogued.type == "string":
        return next(iter(catalogued.allowed), "")
    usual = next((number for pattern, number in _USUAL if re.fullmatch(pattern, catalogued.unit)), 0.0)
    low, high = catalogued.minimum, catalogued.maximum
    usual = max(usual, low) if low is not None else usual
    usual = min(usual, high) if high is not None else usual
    return round(usual) if catalogued.type == "int" else usual


def _usual(signal: Signal, high: float) -> float:
    if signal.unit == "V":
        return next((value for limit, value in _USUAL_VOLTAGES if high <= limit), 0.0) if high else 0.0
    return next((value for pattern, value in _USUAL if re.fullmatch(pattern, signal.unit)), 0.0)
