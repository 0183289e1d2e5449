"""The car's mapping read backwards: from VSS values to what a CAN signal carries, and from orders to VSS values."""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from headunit.vehicle.car import CatalogueSignal, Transform
from headunit.vehicle.model import Value
from headunit.vehicle.transform import evaluator

if TYPE_CHECKING:
    from headunit.vehicle.dbc.database import Signal
    from headunit.vehicle.resolve import Binding

Function = Callable[[float], float]

_HALVINGS = 60
_WIDEST = 1e9
_NO_ORDER = frozenset(("norequest", "noaction", "nochange", "notavailable", "sna", "invalid", "unchanged"))


class ToCan:
    """From a VSS value to the physical value of one CAN signal; None ("not available") to the number that says so."""

    def __init__(self, binding: "Binding") -> None:
        self.path = binding.path
        self.signal = signal = binding.signal
        self._low, self._high = _limits(signal)
        self._table: dict[Value, int | float] = {}
        for physical, value in (binding.table or {}).items():
            self._table.setdefault(value, physical)
        text = binding.mapping.transform.math
        self._inverse = _inverse(evaluator(text), self._low, self._high) if text else None
        named = [raw for raw in binding.invalid if raw in signal.choices]
        self._missing = signal.physical(max(named or binding.invalid, default=signal.initial or 0))

    @property
    def precision(self) -> float:
        """How many values it tells apart: of two paths in one signal the finer one says what is sent."""
        return float(len(self._table)) if self._table else math.inf

    def __call__(self, value: Value | None) -> int | float:
        """A value the signal can carry: clamped to its limits, rounded to its steps."""
        number: int | float | None = None
        if self._table:
            number = self._look_up(value)
        elif value is not None and not isinstance(value, str):
            number = self._fit(self._inverse(value) if self._inverse else value)
        return self._missing if number is None else number

    def _look_up(self, value: Value | None) -> int | float | None:
        """The table's entry, of numbers the nearest: a gear or a step the car has not is shown as the next it has."""
        if value is None or value in self._table:
            return None if value is None else self._table[value]
        numbers = {key: key for key in self._table if not isinstance(key, str)}
        if not numbers or isinstance(value, str):
            return None
        return self._table[min(numbers, key=lambda key: abs(numbers[key] - value))]

    def _fit(self, number: float) -> int | float | None:
        if not math.isfinite(number):
            return None
        number = max(self._low, min(self._high, number))
        signal = self.signal
        return number if signal.is_float else signal.physical(round((number - signal.offset) / signal.scale))


class FromOrder:
    """From the physical value of a command signal (vss2dbc) to the VSS value it asks for."""

    def __init__(self, path: str, transform: Transform, signal: "Signal", catalogued: CatalogueSignal | None) -> None:
        self.path = path
        self.signal = signal
        self._type = catalogued.type if catalogued else "real"
        self._table = {to: value for value, to in transform.table}
        low = catalogued.minimum if catalogued and catalogued.minimum is not None else -_WIDEST
        high = catalogued.maximum if catalogued and catalogued.maximum is not None else _WIDEST
        self._inverse = _inverse(evaluator(transform.math), low, high) if transform.math else None

    def __call__(self, physical: int | float) -> Value | None:
        """What is asked for; None when nothing is ("NoRequest", "SNA", a value nobody listed)."""
        signal = self.signal
        if not math.isfinite(physical):
            return None
        name = signal.choices.get(round((physical - signal.offset) / signal.scale), "")
        if self._table:
            value = self._table.get(name, self._table.get(physical))
            return None if value is None else self._typed(value)
        if name.replace("_", "").replace(" ", "").lower() in _NO_ORDER:
            return None
        if self._type == "string":
            return name or None
        return self._typed(self._inverse(physical) if self._inverse else physical)

    def _typed(self, value: Value) -> Value:
        if self._type == "bool":
            return bool(value)
        return round(value) if self._type == "int" and not isinstance(value, str) else value


def _limits(signal: "Signal") -> tuple[float, float]:
    """What the signal may carry, in its unit: its bits, and the DBC's own limits where it gives any."""
    if signal.is_float:
        low, high = -_WIDEST, _WIDEST
    else:
        low, high = sorted(signal.physical(raw) for raw in signal.raw_range())
    if signal.minimum is not None and signal.maximum is not None and signal.minimum < signal.maximum:
        low, high = max(low, signal.minimum), min(high, signal.maximum)
    return low, high


def _inverse(function: Function, low: float, high: float) -> Function:
    """The inverse of a monotone function between two bounds: exact for a straight line, else by halving.

    A function that fails at a bound has none; values then go through as they are.
    """
    try:
        bottom, top = function(low), function(high)
        slope = (top - bottom) / (high - low)
        probes = [low + (high - low) * share for share in (0.137, 0.389, 0.5, 0.771)]
        errors = [abs(function(x) - bottom - slope * (x - low)) for x in probes]
    except (ArithmeticError, ValueError):
        return lambda value: value
    if slope and max(errors) <= abs(top - bottom) * 1e-9:
        return lambda value: low + (value - bottom) / slope
    rising = top >= bottom

    def edge(reached: Callable[[float], bool]) -> float:
        left, right = low, high
        for _ in range(_HALVINGS):
            middle = (left + right) / 2.0
            left, right = (left, middle) if reached(middle) else (middle, right)
        return right

    def halve(value: float) -> float:
        """The middle of what the function turns into `value`: a rounding function is flat there."""
        if rising:
            first, last = edge(lambda x: function(x) >= value), edge(lambda x: function(x) > value)
        else:
            first, last = edge(lambda x: function(x) <= value), edge(lambda x: function(x) < value)
        return (first + last) / 2.0

    return halve
