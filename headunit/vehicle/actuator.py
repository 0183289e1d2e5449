"""An actuator: from a VSS value to the CAN frame that asks the car for it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from headunit.core.errors import HeadunitError
from headunit.vehicle.car import Actuation, CatalogueSignal, Transform
from headunit.vehicle.car import Mapping as CarMapping
from headunit.vehicle.command import Limits
from headunit.vehicle.model import EXTENDED, Frame, Value
from headunit.vehicle.transform import MappingError, evaluator

if TYPE_CHECKING:
    from headunit.vehicle.dbc.checksum import Checker
    from headunit.vehicle.dbc.database import Message, Signal


class ActuatorError(HeadunitError):
    """A value that cannot be asked for; the text names the actuator and what it can be."""


class Actuator:
    """One VSS actuator and the signal it is written to.

    The other signals of a frame hold `others`, else the database's start values, which a well-made database chooses
    to mean "no request". Counter and checksum of the message are filled in.
    """

    def __init__(
        self,
        catalogued: CatalogueSignal,
        bus: str,
        message: "Message",
        signal: "Signal",
        transform: Transform,
        checkers: Sequence["Checker"] = (),
        others: Mapping[str, float] | None = None,
    ) -> None:
        self.catalogued = catalogued
        self.bus = bus
        self.message = message
        self.signal = signal
        self._table = dict(transform.table)
        self._math = evaluator(transform.math) if transform.math else None
        self._checkers = tuple(checkers)
        self._others = dict(others or {})

    @property
    def path(self) -> str:
        return self.catalogued.path

    @property
    def step(self) -> float:
        """The smallest change that can be asked for, in VSS units; 0 where values come from a table."""
        if self._table:
            return 0.0
        try:
            slope = abs(self._math(1.0) - self._math(0.0)) if self._math else 1.0
        except (ArithmeticError, ValueError):
            return 0.0
        return abs(self.signal.scale) / slope if slope else 0.0

    @property
    def limits(self) -> Limits:
        """The smallest and largest number of its bits, its message and the catalogue, and the step between."""
        if self._table or self.catalogued.type not in ("real", "int") or self.signal.is_float:
            return Limits()
        low, high = sorted(self.signal.physical(raw) for raw in self.signal.raw_range())
        bounds = self.signal.minimum, self.signal.maximum
        if bounds[0] is not None and bounds[1] is not None and bounds[0] < bounds[1]:
            low, high = max(low, bounds[0]), min(high, bounds[1])
        try:
            low, high = sorted(self._turned(physical) for physical in (low, high))
        except (ArithmeticError, ValueError):
            return Limits()
        least, most = self.catalogued.minimum, self.catalogued.maximum
        return Limits(low if least is None else max(low, least), high if most is None else min(high, most), self.step)

    def _turned(self, physical: float) -> float:
        """The VSS value that is sent as `physical`; the transform of what is sent is a straight line."""
        if not self._math:
            return physical
        offset = self._math(0.0)
        return (physical - offset) / (self._math(1.0) - offset)

    def check(self, value: Value) -> None:
        """Raises ActuatorError for a value this car cannot be asked for."""
        self._check(value)
        self._on_the_bus(value)

    def frame(self, value: Value, time: float = 0.0) -> Frame:
        """The frame that asks for `value`, in VSS units; its time is `time`.

        Raises ActuatorError for a value the actuator cannot have, EncodeError for one the message cannot carry.
        """
        self._check(value)
        data = bytearray(self.message.encode({**self._others, self.signal.name: self._on_the_bus(value)}))
        for checker in self._checkers:
            checker.seal(data)
        return Frame(
            time=time,
            bus=self.bus,
            id=self.message.key & ~EXTENDED,
            data=bytes(data),
            extended=bool(self.message.key & EXTENDED),
            fd=self.message.fd,
            bitrate_switch=self.message.fd,
            received=False,
        )

    def unknown_names(self) -> tuple[str, ...]:
        """Value names of the transform that the database does not know."""
        names = self.signal.choices.values()
        return tuple(each for each in self._table.values() if isinstance(each, str) and each not in names)

    def _check(self, value: Value) -> None:
        wanted = self.catalogued
        fits = {
            "bool": isinstance(value, bool),
            "string": isinstance(value, str) and (not wanted.allowed or value in wanted.allowed),
        }.get(wanted.type, isinstance(value, int | float) and not isinstance(value, bool))
        if not fits:
            can = ", ".join(wanted.allowed) or {"bool": "true or false", "string": "a text"}.get(
                wanted.type, "a number"
            )
            raise ActuatorError(f"{self.path} cannot be {value!r}", hint=f"it can be: {can}")
        if isinstance(value, int | float) and not isinstance(value, bool):
            low, high = wanted.minimum, wanted.maximum
            if (low is not None and value < low) or (high is not None and value > high) or value != value:
                raise ActuatorError(f"{self.path} cannot be {value}", hint=f"{low} to {high} {wanted.unit} is possible")

    def _on_the_bus(self, value: Value) -> float | int | str:
        """The physical value or value name for the signal."""
        result: Value
        if self._table:
            if value not in self._table:
                can = ", ".join(str(each) for each in self._table)
                raise ActuatorError(f"{self.path} cannot be {value!r} in this car", hint=f"it can be: {can}")
            result = self._table[value]
        elif self._math and not isinstance(value, str):
            try:
                result = self._math(value)
            except (ArithmeticError, ValueError) as error:
                raise ActuatorError(f"{self.path} cannot be {value!r}: its transform fails ({error})") from error
        else:
            result = value
        if isinstance(result, str):
            return result
        number = int(result) if isinstance(result, bool) else result
        low, high = self.signal.minimum, self.signal.maximum
        if low is not None and high is not None and low < high and not low <= number <= high:
            unit = f" {self.signal.unit}".rstrip()
            hint = f"{self.signal.name} takes {low:g} to {high:g}{unit}"
            raise ActuatorError(f"{self.path} cannot be {value!r} in this car", hint=hint)
        return number


def way_out(actuation: Actuation, reading: CarMapping | None) -> Transform:
    """The transform of a sent signal: its own, or that of the same signal as it is read, turned round.

    Raises MappingError when that is no straight line.
    """
    transform = actuation.transform
    if transform.math or transform.table or reading is None or reading.signal != actuation.signal:
        return transform
    if reading.transform.table:
        turned: dict[Value, Value] = {}
        for source, target in reading.transform.table:
            turned.setdefault(target, source)
        return Transform(table=tuple(turned.items()))
    return Transform(math=_turned_round(reading.transform.math)) if reading.transform.math else transform


def _turned_round(text: str) -> str:
    function = evaluator(text)
    try:
        offset = float(function(0.0))
        slope = float(function(1.0)) - offset
        straight = all(abs(function(x) - offset - slope * x) <= 1e-9 * max(1.0, abs(x)) for x in (-7.5, 2.25, 1000.0))
    except (ArithmeticError, ValueError):
        straight = False
    if not straight or slope == 0:
        raise MappingError(f"'{text}' cannot be turned round", hint="give vss2dbc a transform of its own")
    return f"(x - {offset!r}) / {slope!r}"
