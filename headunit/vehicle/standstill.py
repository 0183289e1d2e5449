"""What may be asked of a car only while it stands, read from `dbc/standstill.toml`."""

import logging
from dataclasses import dataclass
from pathlib import Path

from headunit.core import paths
from headunit.core.errors import HeadunitError
from headunit.vehicle.model import Value
from headunit.vehicle.section import Section, read_toml

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Standstill:
    """Paths with the value (None: any) that needs the car to stand; with a broken table `everything` does."""

    rules: frozenset[tuple[str, Value | None]] = frozenset()
    everything: bool = False

    def needed(self, path: str, value: Value) -> bool:
        """Whether the car must stand for this."""
        return self.everything or (path, None) in self.rules or (path, value) in self.rules


def read(file: Path | None = None) -> Standstill:
    """The product's table, or another. One that is not wholly right is logged, and `everything` needs a standstill."""
    try:
        root, problems = read_toml(file or paths.share("dbc") / "standstill.toml")
        rules = frozenset(_rule(entry) for entry in root.sections("standstill", "[[standstill]]"))
        root.finish()
    except HeadunitError as error:
        log.warning("%s", error)
        return Standstill(everything=True)
    for problem in problems:
        log.warning("%s", problem)
    return Standstill(rules, everything=bool(problems))


def _rule(entry: Section) -> tuple[str, Value | None]:
    path, value = entry.required("path"), entry.value("value")
    entry.finish()
    if value is not None and not isinstance(value, bool | int | float | str):
        entry.problem(f"'value' must be a single value, not {value!r}", "value")
        return path, None
    return path, value
