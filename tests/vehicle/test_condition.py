"""Conditions over signals: what they may say, and what they say when a signal is not live."""

import pytest

from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.condition import ConditionError, live, parse
from headunit.vehicle.store import SignalStore

SIGNALS = (
    CatalogueSignal("Vehicle.Speed", "speed", "real"),
    CatalogueSignal("Vehicle.Door", "door", "bool"),
    CatalogueSignal("Vehicle.Level", "level", "string", allowed=("LOW", "NORMAL")),
    CatalogueSignal("Vehicle.Gear", "gear", "int"),
)


@pytest.mark.parametrize(
    ("text", "values", "holds"),
    [
        ("speed > 5", {"speed": 6.0}, True),
        ("speed > 5", {"speed": 5.0}, False),
        ("speed > 5", {}, None),
        ("0 < speed <= 5", {"speed": 5.0}, True),
        ("0 < speed <= 5", {"speed": 0.0}, False),
        ("gear == -1", {"gear": -1}, True),
        ("not door", {"door": False}, True),
        ("not door", {}, None),
        ("level == 'LOW'", {"level": "LOW"}, True),
        ("level != 'LOW'", {"level": "LOW"}, False),
        ("door and speed > 5", {"door": False}, False),
        ("door and speed > 5", {"door": True}, None),
        ("door or speed > 5", {"door": True}, True),
        ("door or speed > 5", {"speed": 1.0}, None),
        ("not (door or speed > 5)", {"door": False, "speed": 1.0}, True),
        ("speed > 5 and (door\n or gear < 0)", {"speed": 9.0, "door": False, "gear": -1}, True),
    ],
)
def test_what_a_condition_says(text: str, values: dict[str, object], holds: bool | None) -> None:
    assert parse(text, SIGNALS).holds(values) is holds  # type: ignore[arg-type]


def test_it_knows_its_signals() -> None:
    assert parse("speed > 5 and (door or not door)", SIGNALS).signals == ("door", "speed")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("spede > 5", "no signal 'spede'. did you mean speed?"),
        ("speed > ", "cannot be read"),
        ("", "cannot be read"),
        ("speed > 5\0", "cannot be read"),
        ("__import__('os').system('true')", "more than signals"),
        ("speed.real > 5", "more than signals"),
        ("[speed][0] > 5", "more than signals"),
        ("speed ** 9 > 5", "more than signals"),
        ("(lambda: 1)() == 1", "more than signals"),
        ("speed > b'5'", "more than signals"),
        ("speed in 'fast'", "cannot be compared so"),
        ("speed > 'fast'", "a number and ''fast'' a text"),
        ("door == 1", "cannot be compared so"),
        ("level == 'LOWW'", "never 'LOWW'. it is one of LOW, NORMAL"),
        ("speed", "a number, not a condition"),
        ("speed and door", "a number, not a condition"),
        ("not level", "a text, not a condition"),
        ("speed > " + "9" * 500, "longer than 400"),
    ],
)
def test_what_is_no_condition_is_named(text: str, reason: str) -> None:
    with pytest.raises(ConditionError) as raised:
        parse(text, SIGNALS)
    assert reason in str(raised.value)


def test_the_deepest_that_fits_is_read() -> None:
    assert parse("not " * 98 + "door", SIGNALS).holds({"door": True}) is True
    assert parse("(" * 190 + "door" + ")" * 190, SIGNALS).holds({"door": True}) is True


def test_only_what_is_live_counts() -> None:
    store = SignalStore(SIGNALS)
    for index in range(3):
        store.bind(index, 1.0, lambda _: "")
    store.put(0, 50.0, 50.0, 1.0, 1.0)
    store.put(1, True, 1, 5.0, 5.0)
    store.put(2, None, 9, 5.0, 5.0)
    store.expire(5.0)
    assert live(store, ["speed", "door", "level", "gear"]) == {"door": True}
