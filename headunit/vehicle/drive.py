"""A recorded drive: a log, and the databases its frames are decoded with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle import cars
from headunit.vehicle.can.logs import Log, read_log
from headunit.vehicle.can.replay import assign
from headunit.vehicle.car import Car
from headunit.vehicle.catalogue import load as load_catalogue
from headunit.vehicle.dbc.checksum import Checker
from headunit.vehicle.dbc.database import Database, DatabaseError, Message, load
from headunit.vehicle.decode import Decoded, decode
from headunit.vehicle.model import Frame
from headunit.vehicle.resolve import resolve


@dataclass(frozen=True)
class Drive:
    """A log with what is needed to decode it; `problems` are those of the car and its databases."""

    log: Log
    channels: Mapping[str, str]
    """Which bus each channel of the log is."""
    databases: Mapping[str, Database]
    protections: tuple[tuple[str, Message, Checker], ...]
    problems: tuple[Problem, ...]

    def frames(self) -> Iterator[Frame]:
        """Each frame under the name of its bus."""
        for frame in self.log:
            yield replace(frame, bus=self.channels.get(frame.bus, frame.bus))

    def decoded(self) -> Iterator[Decoded]:
        """Each frame with its signals."""
        return decode(self.frames(), self.databases, self.protections)


def open_drive(path: Path, *, car: str | None = None, databases: Mapping[str, Sequence[Path]] | None = None) -> Drive:
    """A log with the databases of a car, or with DBC files alone, by bus or channel ("" for every one).

    Raises HeadunitError when the log, the car or a file is not there, or nothing says how to decode.
    """
    log = read_log(path)
    given = dict(databases or {})
    if car is not None:
        everywhere = given.pop("", None)
        loaded, problems = cars.load(car, databases=given)
        if everywhere:
            loaded = replace(loaded, buses=tuple(replace(bus, databases=tuple(everywhere)) for bus in loaded.buses))
        return _car_drive(log, loaded, problems)
    if not given:
        raise HeadunitError("nothing says how to decode this log", hint="add --car CAR or --dbc FILE")
    channels = log.channels()
    loaded_databases = {name: load([*given.get(name, ()), *given.get("", ())]) for name in channels}
    found = tuple(problem for database in loaded_databases.values() for problem in database.problems)
    return Drive(log, {name: name for name in channels}, loaded_databases, (), tuple(dict.fromkeys(found)))


def _car_drive(log: Log, car: Car, problems: tuple[Problem, ...]) -> Drive:
    databases, found = load_databases(car)
    catalogue = load_catalogue()
    resolved = resolve(car, catalogue, databases)
    protections = tuple(
        (bus, message, Checker(message, each.counter, each.checksum, each.algorithm, each.data_id))
        for bus, message, each in resolved.protections
    )
    channels = assign(log.channels(), [bus.name for bus in car.buses])
    return Drive(log, channels, databases, protections, (*problems, *found, *resolved.problems))


def load_databases(car: Car, cache: Path | None = None) -> tuple[dict[str, Database], tuple[Problem, ...]]:
    """The databases of each bus of a car that are at hand, and what is wrong with them.

    A bus whose databases are missing or cannot be read knows no message; the other buses work.
    """
    databases, problems = {}, []
    for bus in car.buses:
        present = [path for path in bus.databases if path.is_file()]
        try:
            databases[bus.name] = load(present, cache=cache)
        except DatabaseError as error:
            databases[bus.name] = Database(())
            problems.append(Problem(Severity.ERROR, error.message, hint=error.hint))
        problems += databases[bus.name].problems
    return databases, tuple(problems)
