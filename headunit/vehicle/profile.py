"""A car's profile: `profile.toml`, read into a Car together with the mapping it names."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from headunit.core import paths
from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle import mapping
from headunit.vehicle.car import Bus, Car, Place, Protection
from headunit.vehicle.section import Section, did_you_mean, read_toml

FEATURES = ("electric", "combustion", "obd2", "climate", "cruise", "position")
"""What a profile may say the screen shows of a car."""
FETCH = "headunit cars fetch"
_OPENDBC = "opendbc:"


def opendbc() -> Path:
    """The folder that `headunit cars fetch` fills."""
    return paths.data() / "dbc" / "opendbc"


def read(folder: Path, databases: Mapping[str, Sequence[Path]] | None = None) -> tuple[Car, tuple[Problem, ...]]:
    """The car in a folder, and everything wrong with its profile and mapping; what is wrong costs only itself.

    `databases` puts other DBC files, by bus, in the place of fetched ones, else of the car's own. Raises HeadunitError
    when there is no profile, it is no TOML, or `databases` names a bus the car has not.
    """
    root, problems = read_toml(folder / "profile.toml")
    car_id = folder.resolve().name
    if root.text("id", car_id) != car_id:
        root.problem(
            f"the id is not the folder's name '{car_id}'", "id", hint="cars are found by folder: make them equal"
        )
    buses = _buses(root, folder, databases or {})
    mapped = _mapping(root, folder, problems)
    car = Car(
        id=car_id,
        name=root.text("name") or car_id,
        folder=folder,
        buses=buses,
        mappings=mapped.mappings,
        actuations=mapped.actuations,
        protections=_protections(root),
        commands=_commands(root, mapped),
        features=_features(root),
        defaults=_defaults(root, folder),
        passenger_override=root.flag("passenger_override"),
        fetch=FETCH if any(file.parent == opendbc() for bus in buses for file in bus.databases) else "",
    )
    root.finish()
    return car, (*problems, *mapped.problems)


def _buses(root: Section, folder: Path, databases: Mapping[str, Sequence[Path]]) -> tuple[Bus, ...]:
    buses: dict[str, Bus] = {}
    for table in root.sections("bus", "[[bus]]"):
        name = table.required("name")
        bus = Bus(
            name=name,
            databases=_databases(table, folder, databases.get(name, ())),
            fd=table.flag("fd"),
            bitrate=table.integer("bitrate", 500_000),
            data_bitrate=table.integer("data_bitrate", 2_000_000),
            interface=table.text("interface"),
            channel=table.text("channel"),
            label=table.text("label") or name,
            place=Place(root.file, table.line()),
        )
        table.finish()
        if name in buses:
            table.problem(f"bus '{name}' is there twice", "name", hint="give each bus a name of its own")
        elif name:
            buses[name] = bus
    for name in databases:
        if name not in buses:
            hint = did_you_mean(name, list(buses)) or f"its buses are {', '.join(buses) or 'none'}"
            raise HeadunitError(f"{root.file.parent.name} has no bus '{name}'", hint=hint)
    return tuple(buses.values())


def _databases(table: Section, folder: Path, given: Sequence[Path]) -> tuple[Path, ...]:
    """The bus's files; `given` ones take the places of fetched ones, of any where none is fetched, then the end."""
    texts = table.texts("databases")
    places = [text for text in texts if text.startswith(_OPENDBC)] or list(texts)
    instead = dict(zip(places, given, strict=False))
    files = []
    for text in texts:
        fetched = text.startswith(_OPENDBC)
        file = opendbc() / text.removeprefix(_OPENDBC) if fetched else folder / Path(text).expanduser()
        file = instead.get(text, file)
        if not file.is_file():
            hint = f"run: {FETCH}" if file.parent == opendbc() else "check the name, or copy the file there"
            table.problem(f"the database {file} is not there", "databases", hint=hint)
        files.append(file)
    return (*files, *given[len(places) :])


def _mapping(root: Section, folder: Path, problems: list[Problem]) -> mapping.MappingFile:
    file = folder / root.text("mapping", "mapping.vspec")
    try:
        return mapping.read(file)
    except HeadunitError as error:
        problems.append(Problem(Severity.ERROR, error.message, root.file, root.line("mapping"), error.hint))
        return mapping.MappingFile((), (), ())


def _protections(root: Section) -> tuple[Protection, ...]:
    protections = []
    for table in root.sections("protection", "[[protection]]"):
        protection = Protection(
            bus=table.text("bus"),
            message=table.required("message"),
            counter=table.text("counter"),
            checksum=table.text("checksum"),
            algorithm=table.text("algorithm"),
            data_id=table.integer("data_id", 0),
            place=Place(root.file, table.line("message")),
        )
        table.finish()
        if protection.checksum and not protection.algorithm:
            table.problem(f"{protection.message} has a checksum but no 'algorithm'", "checksum")
        elif protection.message and (protection.counter or protection.checksum):
            protections.append(protection)
    return tuple(protections)


def _commands(root: Section, mapped: mapping.MappingFile) -> tuple[str, ...]:
    """The paths that may be written: only what the mapping can write, and only what the profile allows."""
    known = [each.path for each in mapped.actuations]
    good = []
    for path in root.texts("commands"):
        if path in known:
            good.append(path)
        else:
            hint = did_you_mean(path, known) or "give it a vss2dbc in the mapping"
            root.problem(f"the command {path} has no vss2dbc in the mapping", "commands", hint=hint)
    return tuple(good)


def _features(root: Section) -> tuple[str, ...]:
    features = root.texts("features")
    for each in features:
        if each not in FEATURES:
            hint = did_you_mean(each, FEATURES) or f"known are {', '.join(FEATURES)}"
            root.problem(f"unknown feature '{each}'", "features", hint=hint)
    return tuple(each for each in features if each in FEATURES)


def _defaults(root: Section, folder: Path) -> dict[str, dict[str, float]]:
    defaults: dict[str, dict[str, float]] = {}
    file = root.text("default_values")
    try:
        if file:
            defaults[""] = mapping.default_values(folder / file)
    except HeadunitError as error:
        root.problem(error.message, "default_values", hint=error.hint)
    table = root.section("defaults")
    for message in table.names() if table else ():
        signals = table.section(message) if table else None
        if signals:
            numbers = {name: signals.optional_number(name) for name in signals.names()}
            defaults[message] = {name: number for name, number in numbers.items() if number is not None}
    return defaults
