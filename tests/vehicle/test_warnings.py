"""Rules over signals: the product's own hold together, a broken one is named, and only live signals speak."""

from dataclasses import replace
from pathlib import Path

import pytest

from headunit.vehicle import catalogue
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.model import SignalState
from headunit.vehicle.store import SignalStore
from headunit.vehicle.warnings import Level, WarningError, Watchman, read_rules

SIGNALS = (
    CatalogueSignal("Vehicle.Speed", "speed", "real"),
    CatalogueSignal("Vehicle.Door", "door", "bool"),
    CatalogueSignal("Vehicle.Level", "level", "string", allowed=("LOW", "NORMAL")),
)


def rules(folder: Path, *conditions: str, severity: str = "danger") -> Path:
    file = folder / "warnings.toml"
    file.write_text(
        "".join(
            f'[[warning]]\nid = "rule{number}"\nseverity = "{severity}"\nwhen = """{when}"""\n'
            f'title = "Title {number}"\nadvice = "Advice."\n'
            for number, when in enumerate(conditions)
        )
    )
    return file


def test_the_programs_own_rules_are_right_and_have_different_names() -> None:
    own = read_rules(catalogue.load().signals)
    assert len({rule.id for rule in own}) == len(own) >= 20
    assert all(rule.title and rule.advice and rule.signals for rule in own)


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        ("spede > 5", "unknown: spede"),
        ("speed > ", "invalid syntax"),
        ("__import__('os').system('true')", "more than signals"),
        ("speed.real > 5", "more than signals"),
        ("[speed][0] > 5", "more than signals"),
        ("speed ** 9 > 5", "more than signals"),
        ("(lambda: 1)()", "more than signals"),
        ("speed > 'fast'", "not supported between"),
    ],
)
def test_a_broken_rule_is_named_with_what_is_wrong(tmp_path: Path, condition: str, reason: str) -> None:
    file = rules(tmp_path, "speed > 5", condition)
    with pytest.raises(WarningError) as raised:
        read_rules(SIGNALS, file)
    assert "warning rule1" in str(raised.value)
    assert str(file) in str(raised.value)
    assert reason in str(raised.value)


def test_severity_and_keys_are_checked(tmp_path: Path) -> None:
    with pytest.raises(WarningError, match=r"rule0.*\n?.*info, caution or danger"):
        read_rules(SIGNALS, rules(tmp_path, "door", severity="fatal"))
    file = rules(tmp_path, "door")
    file.write_text(file.read_text() * 2)
    with pytest.raises(WarningError, match="warning rule0 is there twice"):
        read_rules(SIGNALS, file)
    file.write_text('[[warning]]\nid = "odd"\nseverity = "info"\nwhen = "door"\ntitle = "T"\ncolour = "red"\n')
    with pytest.raises(WarningError, match="warning odd lacks or does not know: advice, colour"):
        read_rules(SIGNALS, file)


@pytest.mark.parametrize("content", [b"[[warning]\n", b"\xff\xfe", None])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "warnings.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(WarningError, match=r"warnings\.toml cannot be read"):
        read_rules(SIGNALS, file)


class TestWatchman:
    @pytest.fixture
    def store(self) -> SignalStore:
        store = SignalStore(SIGNALS)
        for index in range(len(SIGNALS)):
            store.bind(index, 1.0, lambda _: "")
        return store

    def put(self, store: SignalStore, now: float, speed: float, door: bool) -> None:
        store.put(0, speed, speed, now, now)
        store.put(1, door, door, now, now)

    def test_most_serious_first_then_newest_and_since_it_began(self, tmp_path: Path, store: SignalStore) -> None:
        loaded = read_rules(SIGNALS, rules(tmp_path, "speed > 50", "speed > 100", "door and not speed < 10"))
        slow, fast, door = loaded
        watchman = Watchman((replace(slow, level=Level.CAUTION), replace(fast, level=Level.CAUTION), door), store)
        self.put(store, 1.0, 60.0, True)
        assert [each.rule.id for each in watchman.look(1.0)] == ["rule2", "rule0"]
        self.put(store, 2.0, 120.0, True)
        watchman.look(2.0)
        assert [(each.rule.id, each.since) for each in watchman.look(3.0)] == [
            ("rule2", 1.0), ("rule1", 2.0), ("rule0", 1.0),
        ]  # fmt: skip
        self.put(store, 4.0, 0.0, True)
        assert watchman.look(4.0) == ()

    def test_only_live_signals_speak(self, tmp_path: Path, store: SignalStore) -> None:
        watchman = Watchman(read_rules(SIGNALS, rules(tmp_path, "speed > 5 and door")), store)
        store.put(0, 50.0, 50.0, 1.0, 1.0)
        assert watchman.look(1.0) == ()
        store.put(1, True, 1, 1.0, 1.0)
        assert len(watchman.look(1.0)) == 1
        store.expire(3.0)
        assert store.states[0] is SignalState.STALE
        assert watchman.look(3.0) == ()
