"""Warnings in plain words: rules over VSS paths, read from dbc/warnings.toml."""

import ast
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from headunit.core import paths
from headunit.core.errors import HeadunitError
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.model import SignalState, Value
from headunit.vehicle.store import SignalStore


class WarningError(HeadunitError):
    """A rule that cannot be used, with the rule it is in."""


class Level(IntEnum):
    """How serious a warning is; the numbers are what QML sees."""

    INFO = 0
    CAUTION = 1
    DANGER = 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A warning that shows while `holds`; `signals` are the catalogue names its condition uses."""

    id: str
    level: Level
    title: str
    advice: str
    signals: tuple[str, ...]
    holds: Callable[[Mapping[str, Value]], bool]


@dataclass(frozen=True, slots=True)
class ActiveWarning:
    """A rule that holds, since a Unix time."""

    rule: Rule
    since: float


_KEYS = {"id", "severity", "when", "title", "advice"}
_ALLOWED = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.Compare, ast.Lt, ast.LtE,
    ast.Gt, ast.GtE, ast.Eq, ast.NotEq, ast.Name, ast.Load, ast.Constant,
)  # fmt: skip


def read_rules(signals: Iterable[CatalogueSignal], file: Path | None = None) -> tuple[Rule, ...]:
    """The rules of a file (the program's own by default), checked against the catalogue's signals.

    Raises WarningError naming the rule: unknown keys or signals, or a condition that is more than comparisons of
    signals and constants joined by and, or, not.
    """
    file = file or paths.share("dbc") / "warnings.toml"
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8")).get("warning", [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WarningError(f"{file} cannot be read: {error}") from error
    blank: dict[str, Value] = {"bool": False, "int": 0, "real": 0.0, "string": ""}
    known = {signal.name: blank[signal.type] for signal in signals}
    rules = {}
    for table in tables:
        rule = _rule(table, known, file)
        if rule.id in rules:
            raise WarningError(f"{file}: warning {rule.id} is there twice", hint="give each an id of its own")
        rules[rule.id] = rule
    return tuple(rules.values())


def _rule(table: Mapping[str, str], known: Mapping[str, Value], file: Path) -> Rule:
    name = table.get("id", "without an id")
    if set(table) != _KEYS:
        wrong = ", ".join(sorted(set(table) ^ _KEYS))
        raise WarningError(f"{file}: warning {name} lacks or does not know: {wrong}", hint=f"it has {sorted(_KEYS)}")
    try:
        level = Level[table["severity"].upper()]
        tree = ast.parse(table["when"].strip(), mode="eval")
    except (KeyError, SyntaxError) as error:
        raise WarningError(f"{file}: warning {name}: {error}", hint="severity is info, caution or danger") from error
    used = tuple(sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}))
    strangers = [each for each in used if each not in known]
    if strangers or not all(isinstance(node, _ALLOWED) for node in ast.walk(tree)):
        raise WarningError(
            f"{file}: warning {name}: '{table['when']}' uses more than signals of the catalogue",
            hint=f"unknown: {', '.join(strangers)}" if strangers else "compare signals and numbers with and, or, not",
        )
    code = compile(tree, str(file), "eval")

    def holds(values: Mapping[str, Value]) -> bool:
        return bool(eval(code, {"__builtins__": {}}, values))

    try:
        holds(known)
    except TypeError as error:
        raise WarningError(f"{file}: warning {name}: {error}", hint="compare a signal with its own kind") from error
    return Rule(name, level, table["title"], table["advice"], used, holds)


class Watchman:
    """Looks at the store and keeps which warnings hold; a rule whose signals are not all live says nothing."""

    def __init__(self, rules: Iterable[Rule], store: SignalStore) -> None:
        self._rules = tuple(rules)
        self._store = store
        self._index = {signal.name: index for index, signal in enumerate(store.signals)}
        self._active: dict[str, ActiveWarning] = {}

    def look(self, now: float) -> tuple[ActiveWarning, ...]:
        """The warnings that hold at Unix time `now`, the most serious and newest first."""
        for rule in self._rules:
            values = self._values(rule)
            if values is None or not rule.holds(values):
                self._active.pop(rule.id, None)
            else:
                self._active.setdefault(rule.id, ActiveWarning(rule, now))
        return tuple(sorted(self._active.values(), key=lambda each: (-each.rule.level, -each.since)))

    def _values(self, rule: Rule) -> dict[str, Value] | None:
        values: dict[str, Value] = {}
        for name in rule.signals:
            index = self._index[name]
            value = self._store.values[index]
            if value is None or self._store.states[index] is not SignalState.LIVE:
                return None
            values[name] = value
        return values
