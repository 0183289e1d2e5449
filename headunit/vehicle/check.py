"""Checks a car: everything wrong with its files, mapping and databases, and what it leaves unmapped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle import cars
from headunit.vehicle.car import Car, CatalogueSignal
from headunit.vehicle.catalogue import Catalogue
from headunit.vehicle.dbc.database import Database, load
from headunit.vehicle.resolve import Resolved, resolve


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; `mapped` and `unmapped` are signals of the catalogue."""

    car: Car
    databases: Mapping[str, Database]
    resolved: Resolved
    problems: tuple[Problem, ...]
    mapped: tuple[CatalogueSignal, ...]
    unmapped: tuple[CatalogueSignal, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(each for each in self.problems if each.severity is Severity.ERROR)


def check(
    car: str | Path,
    catalogue: Catalogue,
    *,
    databases: Mapping[str, Sequence[Path]] | None = None,
    cache: Path | None = None,
) -> Report:
    """Read a car with its databases and bind its mapping; `databases` as in cars.load, which says what this raises."""
    loaded, problems = cars.load(car, databases=databases)
    read: dict[str, Database] = {}
    found = [*catalogue.problems, *problems]
    for bus in loaded.buses:
        try:
            read[bus.name] = load([file for file in bus.databases if file.is_file()], cache=cache)
        except HeadunitError as error:
            place = bus.place
            file, line = (place.file, place.line) if place else (loaded.folder, 0)
            found.append(Problem(Severity.ERROR, error.message, file, line, error.hint))
            continue
        found += read[bus.name].problems
    resolved = resolve(loaded, catalogue, read)
    paths = {binding.path for binding in resolved.bindings}
    return Report(
        loaded,
        read,
        resolved,
        (*found, *resolved.problems),
        tuple(each for each in catalogue.signals if each.path in paths),
        tuple(each for each in catalogue.signals if each.path not in paths),
    )
