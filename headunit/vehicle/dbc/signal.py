"""A signal of a DBC message, and what a subscriber wants of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from headunit.vehicle.model import Value


@dataclass(frozen=True, slots=True)
class Signal:
    """Where a value lies in a payload and what it means; the physical value is raw * scale + offset.

    `start` and `length` count bits as DBC does. `selector` names the multiplexer signal it depends on ("" none) and
    `pages` the inclusive ranges of that selector's raw number it is present on. `initial` is the raw number sent
    before there is a value (GenSigStartValue).
    """

    name: str
    start: int
    length: int
    big_endian: bool = False
    signed: bool = False
    is_float: bool = False
    scale: int | float = 1
    offset: int | float = 0
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    choices: dict[int, str] = field(default_factory=dict, hash=False)
    selector: str = ""
    pages: tuple[tuple[int, int], ...] = ()
    is_selector: bool = False
    initial: float | None = None
    comment: str = ""
    line: int = 0

    def physical(self, raw: int | float) -> int | float:
        """The value in the signal's unit, bit for bit as the generated functions compute it."""
        return raw if self.scale == 1 and self.offset == 0 else raw * self.scale + self.offset

    def raw_range(self) -> tuple[float, float]:
        """The smallest and the largest raw number its bits can hold."""
        if self.is_float:
            return float("-inf"), float("inf")
        if self.signed:
            return -(1 << self.length - 1), (1 << self.length - 1) - 1
        return 0, (1 << self.length) - 1


@dataclass(frozen=True, slots=True)
class Want:
    """One signal a subscriber wants in slot `slot` of its lists.

    `math` is a Python expression in `x`, the physical value; `table` turns physical values into others (what it does
    not list is None). `minimum` and `maximum` hold for the result, `invalid` are raw numbers that mean "not available".
    `page` asks for one multiplexer page. `type` is real, int, bool, string or "" (as it comes).
    """

    signal: str
    slot: int
    math: str = ""
    table: Mapping[int | float, Value] | None = None
    minimum: float | None = None
    maximum: float | None = None
    invalid: frozenset[int] = frozenset()
    type: str = ""
    page: int | None = None
