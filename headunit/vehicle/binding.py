"""A binding: one signal of the catalogue and the CAN signal it is read from."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from headunit.core.words import Words
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.car import Mapping as CarMapping
from headunit.vehicle.dbc.database import Message, Signal, Want
from headunit.vehicle.model import Value

MOST_CYCLES, FEWEST_CYCLES = 10, 3
"""A cyclic signal is stale after one second, but never before 3 of its cycles nor later than after 10."""
_MAX_PAGES = 64


@dataclass(frozen=True)
class Binding:
    """One catalogue signal and where it comes from; `timeout` in seconds, infinite where it never counts as stale."""

    catalogued: CatalogueSignal
    mapping: CarMapping
    bus: str
    message: Message
    signal: Signal
    timeout: float
    math: str = ""
    table: Mapping[int | float, Value] | None = None
    invalid: frozenset[int] = frozenset()

    @property
    def path(self) -> str:
        return self.mapping.path

    @property
    def unit(self) -> str:
        return self.catalogued.unit

    @property
    def event(self) -> bool:
        return self.mapping.event

    def want(self, slot: int) -> Want:
        """What to ask the message's reader for; its value goes into `slot`."""
        bounded = self.table is None and self.catalogued.type in ("real", "int")
        return Want(
            signal=self.signal.name,
            slot=slot,
            math=self.math,
            table=self.table,
            minimum=self.catalogued.minimum if bounded else None,
            maximum=self.catalogued.maximum if bounded else None,
            invalid=self.invalid,
            type="" if self.catalogued.type == "real" else self.catalogued.type,
            page=self.mapping.mux,
        )

    def why_invalid(self, raw: int | float | None) -> str:
        """Why a raw number gives no value, in plain words."""
        if raw is None:
            return Words("{signal} gives no value.", signal=self.signal.name)
        name = self.signal.choices.get(int(raw), "") if math.isfinite(raw) else ""
        said = f"{raw:g} ('{name}')" if name else f"{raw:g}"
        if raw in self.invalid:
            return Words("The car says it is not available: {signal} is {said}.", signal=self.signal.name, said=said)
        if self.table is not None:
            return Words("{signal} is {said}, which the mapping gives no meaning.", signal=self.signal.name, said=said)
        low, high = self.catalogued.minimum, self.catalogued.maximum
        values = {"signal": self.signal.name, "value": self.signal.physical(raw), "said": said}
        if low is None or high is None:
            return Words("{signal} is {value:g} (raw {said}), outside its range.", **values)
        limits = f" {self.unit}" if self.unit else ""
        return Words(
            "{signal} is {value:g} (raw {said}), outside {low:g} to {high:g}{unit}.",
            low=low,
            high=high,
            unit=limits,
            **values,
        )


def typed(value: Value, catalogued: CatalogueSignal) -> Value | None:
    """A table's result as the catalogue's type; None when it is not one of its values."""
    if catalogued.type == "string":
        text = str(value)
        return text if not catalogued.allowed or text in catalogued.allowed else None
    if isinstance(value, str):
        return None
    if catalogued.type == "bool":
        return bool(value) if value in (0, 1) else None
    low = catalogued.minimum if catalogued.minimum is not None else -math.inf
    high = catalogued.maximum if catalogued.maximum is not None else math.inf
    if not low <= value <= high:
        return None
    return round(value) if catalogued.type == "int" else float(value)


def timeout(mapping: CarMapping, catalogued: CatalogueSignal, message: Message, signal: Signal) -> float:
    """Seconds of silence after which the value is stale: the mapping's word, else the message's cycles, else ours."""
    if mapping.timeout_ms is not None:
        return mapping.timeout_ms / 1000 or math.inf
    if not message.cycle_ms or message.event:
        return catalogued.stale_ms / 1000
    cycle = message.cycle_ms / 1000 * _turns(message, signal)
    return min(max(1.0, FEWEST_CYCLES * cycle), MOST_CYCLES * cycle)


def _turns(message: Message, signal: Signal) -> int:
    """How many pages of a multiplexed message take turns before this signal comes again."""
    if not signal.selector:
        return 1
    pages = {each.pages for each in message.signals if each.selector == signal.selector}
    selector = message.signal(signal.selector)
    return min(len(pages), _MAX_PAGES) * (_turns(message, selector) if selector and selector is not signal else 1)
