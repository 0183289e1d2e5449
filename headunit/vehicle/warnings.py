"""Warnings in plain words: rules over the car's signals, read from dbc/warnings.toml."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from headunit.core import paths
from headunit.core.clock import Clock
from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.core.journal import Journal, Record
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.condition import Condition, ConditionError, live, parse
from headunit.vehicle.section import Section, did_you_mean, read_toml
from headunit.vehicle.store import SignalStore

LANGUAGES = ("en", "de", "zh")
SETTLE_SECONDS = 1.0
"""A warning that is over stays so long, should it come back at once."""
KEPT = 200
"""Warnings in the history."""

FIELDS = {"rule", "level", "title", "sign", "began", "ended", "acknowledged"}
"""Of a record of the history; `title` is by language, `ended` None while the warning holds."""

Texts = Mapping[str, str]
"""The same words by language."""


class Level(IntEnum):
    """How serious a warning is; the numbers are what QML sees."""

    INFO = 0
    CAUTION = 1
    DANGER = 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A warning that comes when `when` has held for `after` seconds and goes when `until` holds, else when it does not.

    `replaces` are the rules that say less than this one; `sign` names its picture among the screen's icons.
    """

    id: str
    level: Level
    title: Texts
    advice: Texts
    when: Condition
    until: Condition | None = None
    after: float = 0.0
    replaces: tuple[str, ...] = ()
    sign: str = "warning"

    @property
    def signals(self) -> frozenset[str]:
        """The catalogue names it uses."""
        return frozenset(self.when.signals) | frozenset(self.until.signals if self.until else ())

    def is_over(self, values: Mapping[str, bool | int | float | str]) -> bool:
        """Whether it no longer holds, or nobody knows."""
        if self.until is not None:
            return self.until.holds(values) is not False
        return self.when.holds(values) is not True


@dataclass(frozen=True, slots=True)
class ActiveWarning:
    """A rule that holds, since a Unix time; somebody may have said that they saw it."""

    rule: Rule
    since: float
    acknowledged: bool = False


def read_rules(
    signals: Iterable[CatalogueSignal], file: Path | None = None
) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    """The rules of a file (the program's own by default) over the catalogue's signals, and everything wrong with it.

    A broken rule is left out; one that lacks a language says its English in it.
    """
    file = file or paths.share("dbc") / "warnings.toml"
    try:
        root, problems = read_toml(file)
    except HeadunitError as error:
        return (), (Problem(Severity.ERROR, error.message, file, hint=error.hint),)
    known = tuple(signals)
    rules: dict[str, Rule] = {}
    for table in root.sections("warning", "[[warning]]"):
        rule = _rule(table, known)
        table.finish()
        if rule is None:
            continue
        if rule.id in rules:
            table.problem(f"warning '{rule.id}' is there twice", "id", hint="give each an id of its own")
            continue
        rules[rule.id] = rule
    root.finish()
    for name, other in [(each.id, other) for each in rules.values() for other in each.replaces if other not in rules]:
        root.problem(f"warning '{name}' replaces '{other}', which is none", hint=did_you_mean(other, [*rules]))
    return tuple(rules.values()), tuple(problems)


def _rule(table: Section, signals: tuple[CatalogueSignal, ...]) -> Rule | None:
    before = len(table.problems)
    name = table.required("id")
    severity = table.required("severity").upper()
    if severity not in Level.__members__:
        hint = "it is info, caution or danger"
        table.problem(f"warning '{name}' has no severity '{severity.lower()}'", "severity", hint=hint)
    when = _condition(table, "when", name, signals)
    until = _condition(table, "until", name, signals) if "until" in table else None
    texts = {key: _texts(table, key, name) for key in ("title", "advice")}
    after = table.optional_number("after_s") or 0.0
    replaces = table.texts("replaces")
    sign = table.text("sign", "warning")
    wrong = [each for each in table.problems[before:] if each.severity is Severity.ERROR]
    if wrong or when is None:
        return None
    return Rule(name, Level[severity], texts["title"], texts["advice"], when, until, after, replaces, sign)


def _condition(table: Section, key: str, name: str, signals: tuple[CatalogueSignal, ...]) -> Condition | None:
    text = table.required(key)
    try:
        return parse(text, signals) if text else None
    except ConditionError as error:
        table.problem(f"warning '{name}': {error.message}", key, hint=error.hint)
        return None


def _texts(table: Section, key: str, name: str) -> Texts:
    words = table.section(key, f"the {key} of '{name}'")
    if words is None:
        table.problem(f"warning '{name}' needs a {key}", key, hint=f'{key} = {{ en = "…", de = "…", zh = "…" }}')
        return {}
    english = words.required("en")
    texts = {language: words.text(language) for language in LANGUAGES}
    words.finish()
    for language in LANGUAGES:
        if english and not texts[language]:
            problem = f"the {key} of warning '{name}' is missing in '{language}'"
            words.problem(problem, hint="it is said in English", severity=Severity.WARNING)
    return {language: text or english for language, text in texts.items()}


class History:
    """The warnings that came, over all drives, the newest `KEPT`: when, until when, and whether they were seen."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @property
    def problem(self) -> Problem | None:
        """Why it cannot be kept, if so."""
        return self._journal.problem

    def records(self) -> tuple[Record, ...]:
        """The newest first; those of another version of the program, which lack a field, are left out."""
        return tuple(record for record in self._journal.records()[::-1] if record.keys() >= FIELDS)

    def write(self, warning: ActiveWarning, ended: float | None = None) -> None:
        """Keep a warning as it is now."""
        rule = warning.rule
        self._journal.put(
            f"{rule.id} {warning.since:.3f}",
            {
                "rule": rule.id,
                "level": int(rule.level),
                "title": dict(rule.title),
                "sign": rule.sign,
                "began": warning.since,
                "ended": ended,
                "acknowledged": warning.acknowledged,
            },
        )

    def close(self) -> None:
        """Close the file."""
        self._journal.close()


class Watchman:
    """Looks at the store, keeps which warnings hold, and writes them into the history.

    What hangs on a signal that is not live says nothing. A threshold does not flicker: see Rule and SETTLE_SECONDS.
    """

    def __init__(self, rules: Iterable[Rule], store: SignalStore, clock: Clock, history: History | None = None) -> None:
        self._rules = tuple(rules)
        self._store = store
        self._clock = clock
        self._history = history
        self._signals = frozenset(name for rule in self._rules for name in rule.signals)
        self._active: dict[str, ActiveWarning] = {}
        self._turning: dict[str, float] = {}
        """Since when (monotonic) a rule that is not active holds, or an active one is over."""

    def look(self) -> tuple[ActiveWarning, ...]:
        """The warnings that hold now, the most serious and newest first."""
        values = live(self._store, self._signals)
        now = self._clock.monotonic()
        replaced = {other for warning in self._active.values() for other in warning.rule.replaces}
        for rule in self._rules:
            if rule.id in replaced:
                self._turning.pop(rule.id, None)
                self._end(rule.id)
                continue
            active = rule.id in self._active
            turns = rule.is_over(values) if active else rule.when.holds(values) is True
            since = self._turning.setdefault(rule.id, now) if turns else now
            if not turns:
                self._turning.pop(rule.id, None)
            elif now - since >= (SETTLE_SECONDS if active else rule.after):
                del self._turning[rule.id]
                self._end(rule.id) if active else self._begin(rule)
        return tuple(sorted(self._active.values(), key=lambda each: (-each.rule.level, -each.since)))

    def acknowledge(self, rule_id: str) -> None:
        """Somebody saw this warning: it stays while it holds, and is new again when it comes again."""
        warning = self._active.get(rule_id)
        if warning is not None and not warning.acknowledged:
            self._active[rule_id] = replace(warning, acknowledged=True)
            self._write(self._active[rule_id])

    def stop(self) -> None:
        """End every warning: the car is no longer watched."""
        for rule_id in list(self._active):
            self._end(rule_id)

    def _begin(self, rule: Rule) -> None:
        self._active[rule.id] = ActiveWarning(rule, self._clock.wall())
        self._write(self._active[rule.id])

    def _end(self, rule_id: str) -> None:
        warning = self._active.pop(rule_id, None)
        if warning is not None:
            self._write(warning, self._clock.wall())

    def _write(self, warning: ActiveWarning, ended: float | None = None) -> None:
        if self._history is not None:
            self._history.write(warning, ended)
