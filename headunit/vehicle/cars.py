"""The cars at hand: the user's own folders first, then the ones that come with the program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from headunit.core import paths
from headunit.core.errors import HeadunitError, Problem
from headunit.vehicle import profile
from headunit.vehicle.car import Car
from headunit.vehicle.section import did_you_mean


@dataclass(frozen=True, slots=True)
class Listed:
    """A car folder as `available` finds it; `car` is None when its profile cannot be read, `error` says why."""

    id: str
    folder: Path
    car: Car | None = None
    error: str = ""

    @property
    def missing(self) -> tuple[Path, ...]:
        """The databases that are not there yet."""
        return tuple(file for bus in self.car.buses for file in bus.databases if not file.is_file()) if self.car else ()


def folders() -> tuple[Path, ...]:
    """Where cars are looked for, the first place first."""
    return (paths.config() / "cars", paths.share("dbc"))


def find(car_id: str) -> Path:
    """The folder of a car by its id. Raises HeadunitError when there is none."""
    known = _known()
    if car_id in known:
        return known[car_id]
    places = " and ".join(str(folder) for folder in folders())
    hint = did_you_mean(car_id, list(known)) or "run: headunit cars list"
    raise HeadunitError(f"there is no car '{car_id}' in {places}", hint=hint)


def available() -> list[Listed]:
    """Every car at hand, by id."""
    cars = []
    for car_id, folder in sorted(_known().items()):
        try:
            cars.append(Listed(car_id, folder, profile.read(folder)[0]))
        except HeadunitError as error:
            cars.append(Listed(car_id, folder, error=str(error)))
    return cars


def load(car: str | Path, *, databases: Mapping[str, Sequence[Path]] | None = None) -> tuple[Car, tuple[Problem, ...]]:
    """A car by id or folder, and everything wrong with its files; a missing database says what to run.

    `databases` puts other DBC files, by bus, in the place of fetched ones, else of the car's own. Raises HeadunitError
    when there is no such car or bus, or the profile is no TOML.
    """
    folder = Path(car)
    if isinstance(car, str) and not (folder / "profile.toml").is_file():
        folder = find(car)
    return profile.read(folder, databases)


def _known() -> dict[str, Path]:
    """Folders by car id; a user's own car comes before one of the same id that is ours."""
    found: dict[str, Path] = {}
    for place in folders():
        for file in sorted(place.glob("*/profile.toml")):
            found.setdefault(file.parent.name, file.parent)
    return found
