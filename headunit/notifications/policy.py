"""The policy: what becomes of a notification, by its kind and what the car is doing, read from policy.toml."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.core.notification import Kind
from headunit.vehicle.section import Section, did_you_mean, read_toml

OWN = Path(__file__).with_name("policy.toml")
DRIVING = ("parked", "idling", "moving", "unknown")


class Treatment(Enum):
    """What becomes of a notification."""

    SHOW = "show"
    SILENT = "silent"
    QUEUE = "queue"
    SPEAK = "speak"

    @property
    def listed(self) -> bool:
        """Whether the driver may see it now."""
        return self in (Treatment.SHOW, Treatment.SILENT)


@dataclass(frozen=True, slots=True)
class Policy:
    """Made without arguments it shows what safety is about at any time, and the rest when parked."""

    table: Mapping[tuple[Kind, str], Treatment] = field(default_factory=dict)

    def treatment(self, kind: Kind, driving: str) -> Treatment:
        """What to do with a notification of this kind now; `driving` is one of DRIVING."""
        usual = Treatment.SHOW if kind is Kind.SAFETY or driving == "parked" else Treatment.QUEUE
        return self.table.get((kind, driving), usual)


def read_policy(file: Path = OWN) -> tuple[Policy, tuple[Problem, ...]]:
    """The policy of a file and everything wrong with it; what is wrong or missing is as in `Policy()`."""
    try:
        root, problems = read_toml(file)
    except HeadunitError as error:
        return Policy(), (Problem(Severity.ERROR, error.message, file, hint=error.hint),)
    table: dict[tuple[Kind, str], Treatment] = {}
    for kind in Kind:
        section = root.section(kind.value, f"[{kind.value}]")
        if section is None:
            root.problem(f"the policy needs [{kind.value}]")
            continue
        for driving in DRIVING:
            treatment = _treatment(section, driving)
            if treatment is not None:
                table[kind, driving] = treatment
        section.finish()
    root.finish()
    return Policy(table), tuple(problems)


def _treatment(section: Section, driving: str) -> Treatment | None:
    text = section.required(driving)
    known = [each.value for each in Treatment]
    if text in known:
        return Treatment(text)
    if text:
        hint = did_you_mean(text, known) or f"it is one of {', '.join(known)}"
        section.problem(f"'{text}' is nothing that can be done with a notification", driving, hint=hint)
    return None
