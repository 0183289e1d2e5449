"""The catalogue: every signal the product knows, read from `dbc/catalogue.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from headunit.core import paths
from headunit.core.errors import Problem
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.section import Section, read_toml

TYPES = ("real", "int", "bool", "string")


@dataclass(frozen=True)
class Catalogue:
    """The signals in the file's order, by VSS path and by QML name, and what was wrong with the file."""

    signals: tuple[CatalogueSignal, ...]
    by_path: Mapping[str, CatalogueSignal]
    by_name: Mapping[str, CatalogueSignal]
    problems: tuple[Problem, ...]


def load(path: Path | None = None) -> Catalogue:
    """Read the product's catalogue, or another; a broken entry is left out with a Problem.

    Raises HeadunitError when the file is missing or no TOML.
    """
    root, problems = read_toml(path or paths.share("dbc") / "catalogue.toml")
    by_path: dict[str, CatalogueSignal] = {}
    by_name: dict[str, CatalogueSignal] = {}
    for group in root.names():
        table = root.section(group)
        if table is None:
            continue
        for entry in table.sections("signals", "a signal"):
            signal = _signal(entry, group)
            if signal is None:
                continue
            if signal.path in by_path or signal.name in by_name:
                entry.problem(f"{signal.path} or its name '{signal.name}' is there twice", hint="the first one counts")
                continue
            by_path[signal.path] = by_name[signal.name] = signal
        table.finish()
    return Catalogue(tuple(by_path.values()), by_path, by_name, tuple(problems))


def _signal(entry: Section, group: str) -> CatalogueSignal | None:
    kind = entry.required("type")
    if kind and kind not in TYPES:
        entry.problem(f"unknown type '{kind}'", "type", hint=f"one of {', '.join(TYPES)}")
        kind = ""
    signal = CatalogueSignal(
        path=entry.required("path"),
        name=entry.required("name"),
        type=kind,
        unit=entry.text("unit"),
        minimum=entry.optional_number("min"),
        maximum=entry.optional_number("max"),
        allowed=entry.texts("allowed"),
        stale_ms=entry.integer("stale_ms", 1000),
        label=entry.text("label"),
        group=group,
        actuator=entry.flag("actuator"),
    )
    entry.finish()
    return signal if signal.path and signal.name and signal.type else None
