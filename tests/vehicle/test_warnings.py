"""Rules over signals: the product's own are whole, a broken one costs only itself, and a threshold does not flicker."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from headunit.core import paths
from headunit.core.clock import ManualClock
from headunit.core.journal import Journal
from headunit.vehicle import catalogue
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.condition import parse
from headunit.vehicle.model import SignalState
from headunit.vehicle.store import SignalStore
from headunit.vehicle.warnings import (
    LANGUAGES,
    SETTLE_SECONDS,
    History,
    Level,
    Rule,
    Watchman,
    read_rules,
)

SIGNALS = (
    CatalogueSignal("Vehicle.Speed", "speed", "real"),
    CatalogueSignal("Vehicle.Door", "door", "bool"),
    CatalogueSignal("Vehicle.Level", "level", "string", allowed=("LOW", "NORMAL")),
)
LONGEST = {"en": (36, 90), "de": (36, 90), "zh": (16, 31)}
"""Characters of a title and of an advice that may be read while driving."""
WORDS = '{ en = "Words", de = "Wörter", zh = "词" }'
GOOD = f'[[warning]]\nid = "good"\nseverity = "info"\nwhen = "door"\ntitle = {WORDS}\nadvice = {WORDS}\n'


class TestOwnRules:
    own, problems = read_rules(catalogue.load().signals)

    def test_they_are_right(self) -> None:
        assert self.problems == ()
        assert len(self.own) > 50

    @pytest.mark.parametrize("rule", own, ids=lambda rule: rule.id)
    def test_each_is_said_in_every_language_and_short_enough(self, rule: Rule) -> None:
        for language in LANGUAGES:
            title, advice = rule.title[language], rule.advice[language]
            assert 0 < len(title) <= LONGEST[language][0], title
            assert 0 < len(advice) <= LONGEST[language][1], advice
            assert bool(re.search(r"[\u4e00-\u9fff]", title)) == (language == "zh")
            assert advice[-1] in ".。"
        assert rule.title["en"] != rule.title["de"]
        assert rule.signals

    def test_each_sign_is_an_icon(self) -> None:
        icons = (paths.share("qml") / "HeadUnit" / "Style" / "Icons.qml").read_text(encoding="utf-8")
        assert {rule.sign for rule in self.own} <= set(re.findall(r"property string (\w+):", icons))

    def test_a_check_control_is_complete(self) -> None:
        used = {name for rule in self.own for name in rule.signals}
        assert used >= {
            "doorDriverOpen", "hoodOpen", "trunkOpen", "beltDriver", "beltRearDriver", "parkingBrake", "brakeFluidLow",
            "absError", "escError", "tyrePressureFrontLeft", "tyreLowRearRight", "coolantTemperature", "coolantLevel",
            "oilPressure", "oilLevel", "fuelLevel", "charge", "batteryTemperature", "lowVoltage", "lowBeamDefect",
            "brakeLightDefect", "washerLow", "serviceDue", "troubleCodes", "chargeCable", "outsideTemperature",
        }  # fmt: skip

    def test_what_replaces_another_is_not_less_serious(self) -> None:
        levels = {rule.id: rule.level for rule in self.own}
        for rule in self.own:
            assert all(levels[other] <= rule.level for other in rule.replaces)


def rules(folder: Path, text: str) -> tuple[tuple[Rule, ...], str]:
    file = folder / "warnings.toml"
    file.write_text(text, encoding="utf-8")
    found, problems = read_rules(SIGNALS, file)
    return found, "\n".join(map(str, problems))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"door"', '"dor"', "warning 'bad': there is no signal 'dor' (did you mean door?)"),
        ('"door"', "\"__import__('os')\"", "more than signals"),
        ('"door"', '""', "needs 'when'"),
        ('"door"', "1", "'when' must be text"),
        ('"info"', '"fatal"', "no severity 'fatal' (it is info, caution or danger)"),
        (f"title = {WORDS}", "", "needs a title"),
        (f"title = {WORDS}", 'title = "Words"', "'title' must be a table"),
        (f"title = {WORDS}", 'title = { de = "Wörter" }', "needs 'en'"),
        ('"door"', '"door"\nuntil = "door >"', "warning 'bad': 'door >' cannot be read"),
        ('"door"', '"door"\nafter_s = "long"', "'after_s' must be a number"),
        ('"door"', '"door"\ncolour = "red"', "unknown key 'colour'"),
        ('"bad"', '"good"', "warning 'good' is there twice"),
    ],
)
def test_a_broken_rule_is_named_and_costs_only_itself(tmp_path: Path, old: str, new: str, reason: str) -> None:
    bad = GOOD.replace('"good"', '"bad"').replace(old, new)
    found, problems = rules(tmp_path, GOOD + bad)
    assert reason in problems
    assert "warnings.toml" in problems
    assert "good" in [rule.id for rule in found]


def test_a_missing_language_is_said_in_english(tmp_path: Path) -> None:
    found, problems = rules(tmp_path, GOOD.replace(', zh = "词"', ""))
    assert "the title of warning 'good' is missing in 'zh' (it is said in English)" in problems
    assert found[0].title == {"en": "Words", "de": "Wörter", "zh": "Words"}


def test_what_replaces_nothing_is_named(tmp_path: Path) -> None:
    found, problems = rules(tmp_path, GOOD + 'replaces = ["goodd"]\n')
    assert "replaces 'goodd', which is none (did you mean good?)" in problems
    assert len(found) == 1


@pytest.mark.parametrize("content", [b"[[warning]\n", b"\xff\xfe", b"warning = 3\n", None])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "warnings.toml"
    if content is not None:
        file.write_bytes(content)
    found, problems = read_rules(SIGNALS, file)
    assert found == ()
    assert "warnings.toml" in str(problems[0])


def rule(id_: str, when: str, level: Level = Level.CAUTION, until: str = "", **others: object) -> Rule:
    texts = {"en": id_}
    over = parse(until, SIGNALS) if until else None
    return Rule(id_, level, texts, texts, parse(when, SIGNALS), over, **others)  # type: ignore[arg-type]


class Bench:
    """A store with a watchman over these rules."""

    def __init__(self, file: Path, *these: Rule) -> None:
        self.clock = ManualClock()
        self.store = SignalStore(SIGNALS)
        for index in range(len(SIGNALS)):
            self.store.bind(index, 1.0, lambda _: "")
        self.history = History(Journal(file, 50))
        self.watchman = Watchman(these, self.store, self.clock, self.history)

    def at(self, seconds: float = 0.0, **values: object) -> list[str]:
        """What holds once so much time has gone by and these values came."""
        self.clock.advance(seconds)
        now = self.clock.monotonic()
        for name, value in values.items():
            index = next(place for place, signal in enumerate(SIGNALS) if signal.name == name)
            self.store.put(index, value, None, now, now)  # type: ignore[arg-type]
        return [each.rule.id for each in self.watchman.look()]


@pytest.fixture
def bench(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Bench]:
    bench = Bench(tmp_path / "warnings.sqlite", *request.param)
    yield bench
    bench.history.close()


def with_rules(*these: Rule) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("bench", [these], indirect=True)


class TestWatchman:
    @with_rules(rule("slow", "speed > 50"), rule("fast", "speed > 100"), rule("door", "door", Level.DANGER))
    def test_the_most_serious_first_then_the_newest(self, bench: Bench) -> None:
        assert bench.at(speed=60.0, door=True) == ["door", "slow"]
        assert bench.at(1, speed=120.0, door=True) == ["door", "fast", "slow"]

    @with_rules(rule("hot", "speed > 100", until="speed < 90"))
    def test_a_value_at_the_threshold_does_not_flicker(self, bench: Bench) -> None:
        said = [bench.at(0.5, speed=100.0 + offset) for offset in (1, -1, 1, -1, -9, 1)]
        assert said == [["hot"]] * 6
        bench.at(0.5, speed=89.0)
        assert bench.at(SETTLE_SECONDS, speed=89.0) == []
        assert bench.at(0.5, speed=99.0) == []

    @with_rules(rule("door", "door", after=2.0))
    def test_it_must_have_held_and_must_have_been_over(self, bench: Bench) -> None:
        assert bench.at(door=True) == bench.at(1.9, door=True) == []
        assert bench.at(0.1, door=False) == bench.at(0.1, door=True) == bench.at(1.9, door=True) == []
        assert bench.at(0.2, door=True) == ["door"]
        assert bench.at(0.5, door=False) == bench.at(0.4, door=True) == ["door"]
        assert bench.at(0.5, door=False) == ["door"]
        assert bench.at(SETTLE_SECONDS, door=False) == []

    @with_rules(rule("both", "speed > 5 and door"), rule("any", "speed > 5 or door"))
    def test_only_what_is_live_speaks(self, bench: Bench) -> None:
        assert bench.at(speed=50.0) == ["any"]
        assert bench.at(door=True) == ["any", "both"]
        bench.store.expire(bench.clock.monotonic() + 9)
        assert bench.store.states[0] is SignalState.STALE
        bench.at()
        assert bench.at(SETTLE_SECONDS) == []

    @with_rules(rule("flat", "speed > 100", Level.DANGER, replaces=("low",)), rule("low", "speed > 50"))
    def test_what_says_more_replaces_what_says_less(self, bench: Bench) -> None:
        assert bench.at(speed=60.0) == ["low"]
        bench.at(1, speed=110.0)
        assert bench.at(0.25, speed=110.0) == bench.at(9, speed=110.0) == ["flat"]
        assert len(bench.history.records()) == 2
        bench.at(1, speed=60.0)
        bench.at(SETTLE_SECONDS, speed=60.0)
        assert bench.at(0.25, speed=60.0) == ["low"]

    @with_rules(rule("door", "door"))
    def test_acknowledged_until_it_comes_again(self, bench: Bench) -> None:
        bench.at(door=True)
        bench.watchman.acknowledge("door")
        bench.watchman.acknowledge("nobody")
        assert [each.acknowledged for each in bench.watchman.look()] == [True]
        bench.at(door=False)
        assert bench.at(SETTLE_SECONDS, door=False) == []
        bench.at(1, door=True)
        assert [each.acknowledged for each in bench.watchman.look()] == [False]
        assert [(record["acknowledged"], record["ended"] is None) for record in bench.history.records()] == [
            (False, True),
            (True, False),
        ]

    @with_rules(rule("door", "door"))
    def test_the_history_outlives_a_restart(self, bench: Bench) -> None:
        began = bench.clock.wall()
        bench.at(door=True)
        bench.clock.advance(7)
        bench.watchman.stop()
        bench.history.close()
        again = History(Journal(bench.history._journal.file, 50))
        (record,) = again.records()
        assert (record["rule"], record["began"], record["ended"]) == ("door", began, began + 7)
        again.close()
