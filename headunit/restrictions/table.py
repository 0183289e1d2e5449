"""The table of restrictions, read from restrictions.toml: flags and limits by state, and how a state is told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.restrictions.model import EVERYTHING, NOTHING, USUAL, Driving, Flag, Limits
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.condition import Condition, parse
from headunit.vehicle.section import Section, did_you_mean, read_toml

OWN = Path(__file__).with_name("restrictions.toml")
NOBODY_KNOWS = Condition("", (), lambda _: None)
_STATES = (Driving.PARKED, Driving.IDLING, Driving.MOVING)
_FLAGS = {str(flag.name).lower(): flag for flag in Flag}


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition, and the seconds it must have held before it counts."""

    when: Condition = NOBODY_KNOWS
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """Made without arguments it restricts everything, whatever the car does."""

    flags: Mapping[Driving, Flag] = field(default_factory=lambda: dict.fromkeys(Driving, EVERYTHING))
    limits: Limits = USUAL
    idling: Rule = Rule()
    parked: tuple[Rule, ...] = ()
    no_car: Flag = NOTHING
    """Lifted while no car is chosen."""
    override: Flag = NOTHING
    """Lifted by a passenger's override."""
    override_ends: Condition = NOBODY_KNOWS

    @property
    def signals(self) -> tuple[str, ...]:
        """The catalogue names of every signal it asks for."""
        conditions = [self.idling.when, self.override_ends, *(rule.when for rule in self.parked)]
        return tuple(sorted({name for condition in conditions for name in condition.signals}))


def read_table(signals: Iterable[CatalogueSignal], file: Path = OWN) -> tuple[Table, tuple[Problem, ...]]:
    """The table of a file, over the catalogue's signals, and what is wrong with it: then it restricts everything."""
    try:
        root, problems = read_toml(file)
        table = _table(root, tuple(signals))
        root.finish()
    except HeadunitError as error:
        return Table(), (Problem(Severity.ERROR, error.message, file, hint=error.hint),)
    return (Table() if problems else table), tuple(problems)


def _table(root: Section, signals: tuple[CatalogueSignal, ...]) -> Table:
    override = _section(root, "passenger_override")
    no_car = _section(root, "no_car")
    table = Table(
        flags=_states(_section(root, "flags")),
        limits=_limits(_section(root, "limits")),
        idling=_rule(_section(root, "idling"), signals),
        parked=tuple(_rule(each, signals) for each in root.sections("parked", "[[parked]]")),
        no_car=_flags(no_car, "lifts"),
        override=_flags(override, "lifts"),
        override_ends=_condition(override, "ends_when", signals),
    )
    no_car.finish()
    override.finish()
    if not table.parked:
        root.problem("the table needs at least one [[parked]]")
    return table


def _section(root: Section, name: str) -> Section:
    section = root.section(name, f"[{name}]")
    if section is None:
        root.problem(f"the table needs [{name}]", name)
        return Section(root.file, {}, root.line, root.problems, f"[{name}]")
    return section


def _states(section: Section) -> dict[Driving, Flag]:
    states = {Driving.UNKNOWN: EVERYTHING}
    least = NOTHING
    for state in _STATES:
        name = state.name.lower()
        if name not in section:
            section.problem(f"the flags of '{name}' are missing")
        states[state] = flags = _flags(section, name)
        if least & ~flags:
            section.problem(f"'{name}' must have all flags of the states before it", name)
        least |= flags
    section.finish()
    return states


def _flags(section: Section, key: str) -> Flag:
    flags = NOTHING
    for text in section.texts(key):
        if text in _FLAGS:
            flags |= _FLAGS[text]
        else:
            section.problem(f"unknown flag '{text}'", key, hint=did_you_mean(text, list(_FLAGS)))
    return flags


def _limits(section: Section) -> Limits:
    numbers = {}
    for name in ("characters", "dense_characters", "items", "depth"):
        numbers[name] = section.optional_integer(name) or 0
        if numbers[name] <= 0:
            section.problem(f"'{name}' must be a whole number above 0", name)
    section.finish()
    return Limits(**numbers)


def _rule(section: Section, signals: tuple[CatalogueSignal, ...]) -> Rule:
    after = section.optional_number("after_s")
    if after is None or not 0 <= after <= 600:
        section.problem("'after_s' must be seconds between 0 and 600", "after_s")
    rule = Rule(_condition(section, "when", signals), after or 0.0)
    section.finish()
    return rule


def _condition(section: Section, key: str, signals: tuple[CatalogueSignal, ...]) -> Condition:
    try:
        return parse(section.required(key), signals)
    except HeadunitError as error:
        section.problem(error.message, key, hint=error.hint)
        return NOBODY_KNOWS
