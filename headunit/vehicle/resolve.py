"""A car's mapping meets its databases: each path gets its message and signal, each mistake one line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from headunit.core.errors import Problem, Severity
from headunit.vehicle.actuator import Actuator, way_out
from headunit.vehicle.binding import Binding, timeout, typed
from headunit.vehicle.car import Actuation, Bus, Car, CatalogueSignal, Place, Protection
from headunit.vehicle.car import Mapping as CarMapping
from headunit.vehicle.catalogue import Catalogue
from headunit.vehicle.dbc.checksum import Checker, ChecksumError
from headunit.vehicle.dbc.database import Database, Message, Signal, not_available
from headunit.vehicle.model import Value
from headunit.vehicle.section import did_you_mean
from headunit.vehicle.transform import MappingError, compile_math
from headunit.vehicle.units import conversion

__all__ = ["Binding", "Resolved", "resolve"]

_TYPES = {"boolean": "bool", "string": "string", "float": "real", "double": "real"}


@dataclass(frozen=True)
class Resolved:
    """What of a car's mapping works with its databases, and everything that does not."""

    bindings: tuple[Binding, ...]
    actuators: Mapping[str, Actuator]
    """By path, only what the profile's commands allow."""
    protections: tuple[tuple[str, Message, Protection], ...]
    problems: tuple[Problem, ...]


def resolve(car: Car, catalogue: Catalogue, databases: Mapping[str, Database]) -> Resolved:
    """Bind a car's mapping to its databases (by bus). What does not resolve is left out with a Problem."""
    return _Resolver(car, catalogue, databases).resolved()


@dataclass
class _Resolver:
    car: Car
    catalogue: Catalogue
    databases: Mapping[str, Database]
    problems: list[Problem] = field(default_factory=list)
    senders: dict[tuple[str, int], list[Checker]] = field(default_factory=dict)

    def resolved(self) -> Resolved:
        bindings = [self._binding(mapping) for mapping in self.car.mappings]
        protections = [found for each in self.car.protections if (found := self._protection(each))]
        actuators = [self._actuator(each, protections) for each in self.car.actuations]
        return Resolved(
            tuple(each for each in bindings if each),
            {each.path: each for each in actuators if each and each.path in self.car.commands},
            tuple(protections),
            tuple(self.problems),
        )

    def _problem(self, place: Place | None, message: str, hint: str = "", severity: Severity = Severity.ERROR) -> None:
        file, line = (place.file, place.line) if place else (self.car.folder, 0)
        self.problems.append(Problem(severity, message, file, line, hint))

    def _buses(self, name: str) -> list[Bus]:
        return [bus for bus in self.car.buses if name in ("", bus.name)]

    def _incomplete(self, buses: Iterable[Bus]) -> bool:
        """Whether a database of these buses is missing: that was said once, not for each signal in it."""
        return any(not file.is_file() for bus in buses for file in bus.databases)

    def _messages(self, bus: str, name: str) -> list[tuple[str, Message]]:
        """The messages of that name ("" any) on that bus ("" any)."""
        found: list[tuple[str, Message]] = []
        for each in self._buses(bus):
            database = self.databases.get(each.name)
            if database is None:
                continue
            messages = [database.message(name)] if name else list(database.messages.values())
            found += [(each.name, message) for message in messages if message]
        return found

    def _find(self, path: str, wanted: "CarMapping | Actuation") -> tuple[str, Message, Signal] | None:
        """The signal a mapping names; a Problem says why there is none."""
        buses = self._buses(wanted.bus)
        if not buses:
            names = [bus.name for bus in self.car.buses]
            hint = did_you_mean(wanted.bus, names) or f"its buses are {', '.join(names) or 'none'}"
            self._problem(wanted.place, f"{path}: the car has no bus '{wanted.bus}'", hint)
            return None
        found = self._places(buses, wanted)
        if not found:
            if not self._incomplete(buses):
                self._problem(wanted.place, *self._not_found(path, wanted))
            return None
        if len(found) > 1:
            places = ", ".join(f"{message.name} on {bus}" for bus, message, _ in found)
            hint = f"say which with 'bus' and 'message'; {found[0][1].name} on {found[0][0]} is taken"
            self._problem(wanted.place, f"{path}: {wanted.signal} is in {places}", hint, Severity.WARNING)
        return found[0]

    def _places(self, buses: Sequence[Bus], wanted: "CarMapping | Actuation") -> list[tuple[str, Message, Signal]]:
        places = []
        for bus in buses:
            database = self.databases.get(bus.name)
            for message, signal in database.find_signal(wanted.signal) if database else ():
                if wanted.message in ("", message.name):
                    places.append((bus.name, message, signal))
        return places

    def _not_found(self, path: str, wanted: "CarMapping | Actuation") -> tuple[str, str]:
        messages = self._messages(wanted.bus, wanted.message)
        where = f"message {wanted.message}" if wanted.message else "the databases"
        if wanted.bus:
            where += f" of bus {wanted.bus}"
        if wanted.message and not messages:
            names = [message.name for _, message in self._messages(wanted.bus, "")]
            elsewhere = self._messages("", wanted.message)
            hint = did_you_mean(wanted.message, names)
            if elsewhere:
                hint = f"it is on bus {elsewhere[0][0]}"
            return f"{path}: there is no {where}", hint or "see: headunit cars check"
        names = [signal.name for _, message in messages for signal in message.signals]
        elsewhere_signal = [
            f"message {message.name} of bus {bus}"
            for bus, message in self._messages("", "")
            if message.signal(wanted.signal)
        ]
        hint = f"it is in {elsewhere_signal[0]}" if elsewhere_signal else did_you_mean(wanted.signal, names)
        return f"{path}: there is no signal {wanted.signal} in {where}", hint or "look for its name in the DBC file"

    def _binding(self, mapping: CarMapping) -> Binding | None:
        catalogued = self.catalogue.by_path.get(mapping.path)
        if catalogued is None:
            hint = did_you_mean(mapping.path, list(self.catalogue.by_path)) or "add it to dbc/catalogue.toml to see it"
            self._problem(mapping.place, f"{mapping.path} is no signal of the catalogue", hint, Severity.WARNING)
            return None
        found = self._find(mapping.path, mapping)
        if found is None:
            return None
        bus, message, signal = found
        if mapping.mux is not None and not any(low <= mapping.mux <= high for low, high in signal.pages):
            pages = ", ".join(f"{low}" if low == high else f"{low}-{high}" for low, high in signal.pages)
            hint = f"it is on {pages}" if pages else "delete 'mux'"
            self._problem(mapping.place, f"{mapping.path}: {signal.name} is not on page {mapping.mux}", hint)
            return None
        self._check_units(mapping, catalogued, signal)
        table = self._table(mapping, catalogued, signal)
        return Binding(
            catalogued=catalogued,
            mapping=mapping,
            bus=bus,
            message=message,
            signal=signal,
            timeout=timeout(mapping, catalogued, message, signal),
            math=compile_math(mapping.transform.math) if mapping.transform.math else "",
            table=table,
            invalid=self._invalid(mapping, message, signal, table),
        )

    def _check_units(self, mapping: CarMapping, catalogued: CatalogueSignal, signal: Signal) -> None:
        if mapping.unit and mapping.unit != catalogued.unit:
            message = f"{mapping.path} is in {catalogued.unit or 'no unit'} in VSS 6.0, not in {mapping.unit}"
            self._problem(mapping.place, message, "correct 'unit' and the transform", Severity.WARNING)
        kind = _TYPES.get(mapping.datatype, "int" if "int" in mapping.datatype else "")
        if kind and kind != catalogued.type:
            message = f"{mapping.path} is {catalogued.type} in the catalogue, not {mapping.datatype}"
            self._problem(mapping.place, message, "correct 'datatype'", Severity.WARNING)
        if mapping.transform.math or mapping.transform.table or catalogued.type not in ("real", "int"):
            return
        convert = conversion(signal.unit, catalogued.unit)
        if convert != "":
            hint = f'add transform: {{ math: "{convert}" }}' if convert else "is it the right signal?"
            message = f"{mapping.path}: {signal.name} is in {signal.unit}, but {catalogued.unit} is wanted"
            self._problem(mapping.place, message, hint, Severity.WARNING)

    def _table(
        self, mapping: CarMapping, catalogued: CatalogueSignal, signal: Signal
    ) -> Mapping[int | float, Value] | None:
        """What the signal's physical values become; None where they are taken as numbers."""
        raws = {name: raw for raw, name in signal.choices.items()}
        rows = mapping.transform.table
        if not rows and catalogued.type == "string" and raws and not mapping.transform.math:
            allowed = catalogued.allowed
            rows = tuple((name, name) for name in raws if not allowed or name in allowed)
            if not rows:
                hint = "add a transform with a mapping from them to " + ", ".join(allowed)
                message = f"{mapping.path}: none of the value names of {signal.name} ({', '.join(raws)}) is a VSS value"
                self._problem(mapping.place, message, hint)
        if not rows:
            return None
        table: dict[int | float, Value] = {}
        for source, target in rows:
            if isinstance(source, str) and source not in raws:
                hint = did_you_mean(source, list(raws)) or f"it has {', '.join(raws) or 'none'}"
                self._problem(mapping.place, f"{mapping.path}: {signal.name} has no value named '{source}'", hint)
                continue
            value = typed(target, catalogued)
            if value is None:
                wanted = ", ".join(catalogued.allowed) or catalogued.type
                self._problem(mapping.place, f"{mapping.path} cannot be {target!r}", f"it can be: {wanted}")
                continue
            table.setdefault(signal.physical(raws[source]) if isinstance(source, str) else source, value)
        return table

    def _invalid(
        self,
        mapping: CarMapping,
        message: Message,
        signal: Signal,
        table: Mapping[int | float, Value] | None,
    ) -> frozenset[int]:
        """Raw numbers that mean "not available": what the database says, unless the table gives it a meaning."""
        given = set()
        raws = {name: raw for raw, name in signal.choices.items()}
        for each in mapping.invalid:
            if isinstance(each, int):
                given.add(each)
            elif each in raws:
                given.add(raws[each])
            else:
                hint = did_you_mean(each, list(raws)) or f"it has {', '.join(raws) or 'none'}"
                self._problem(mapping.place, f"{mapping.path}: {signal.name} has no value named '{each}'", hint)
        known = not_available(signal, j1939=message.j1939)
        return frozenset(given | {raw for raw in known if table is None or signal.physical(raw) not in table})

    def _protection(self, protection: Protection) -> tuple[str, Message, Protection] | None:
        found = self._messages(protection.bus, protection.message)
        if not found:
            if not self._incomplete(self._buses(protection.bus)):
                names = [message.name for _, message in self._messages(protection.bus, "")]
                hint = did_you_mean(protection.message, names)
                self._problem(protection.place, f"there is no message {protection.message} to protect", hint)
            return None
        bus, message = found[0]
        names = [signal.name for signal in message.signals]
        for name in filter(None, (protection.counter, protection.checksum)):
            if name not in names:
                hint = did_you_mean(name, names)
                self._problem(protection.place, f"message {message.name} has no signal {name}", hint)
                return None
        try:
            _checker(message, protection)
        except ChecksumError as error:
            self._problem(protection.place, error.message, error.hint)
            return None
        return bus, message, protection

    def _actuator(
        self, actuation: Actuation, protections: Sequence[tuple[str, Message, Protection]]
    ) -> Actuator | None:
        catalogued = self.catalogue.by_path.get(actuation.path)
        if catalogued is None:
            return None
        found = self._find(actuation.path, actuation)
        if found is None:
            return None
        bus, message, signal = found
        reading = next((each for each in self.car.mappings if each.path == actuation.path), None)
        try:
            transform = way_out(actuation, reading)
        except MappingError as error:
            self._problem(actuation.place, f"{actuation.path}: {error.message}", error.hint)
            return None
        checkers = self._checkers(bus, message, protections)
        actuator = Actuator(catalogued, bus, message, signal, transform, checkers, self._others(message))
        for name in actuator.unknown_names():
            hint = did_you_mean(name, list(signal.choices.values()))
            self._problem(actuation.place, f"{actuation.path}: {signal.name} has no value named '{name}'", hint)
        return actuator

    def _checkers(
        self, bus: str, message: Message, protections: Sequence[tuple[str, Message, Protection]]
    ) -> list[Checker]:
        """The counter and checksum of a sent message, shared by all actuators of that message."""
        if (bus, message.key) not in self.senders:
            self.senders[bus, message.key] = [
                _checker(message, each) for name, other, each in protections if name == bus and other.key == message.key
            ]
        return self.senders[bus, message.key]

    def _others(self, message: Message) -> dict[str, float]:
        """The profile's values for the other signals of a sent message."""
        anywhere, here = self.car.defaults.get("", {}), self.car.defaults.get(message.name, {})
        return {**{name: value for name, value in anywhere.items() if message.signal(name)}, **here}


def _checker(message: Message, protection: Protection) -> Checker:
    return Checker(message, protection.counter, protection.checksum, protection.algorithm, protection.data_id)
