"""The engine: the table in every state, strict at once and free after a while, and never less than the true state's."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headunit.core.clock import ManualClock
from headunit.restrictions import EVERYTHING, Audit, Driving, Engine, Flag, Restrictions, Table
from headunit.vehicle.condition import Live

PARK, NEUTRAL, DRIVE, REVERSE = 126, 0, 127, -1
LONG = 100.0
"""Seconds after which every state that lasts has come."""
GEARED = ("speed", "selectedGear", "currentGear", "parkingBrake", "ignition")


def settle(engine: Engine, clock: ManualClock, live: Live) -> Restrictions:
    engine.update(live)
    clock.advance(LONG)
    engine.update(live)
    return engine.restrictions


@pytest.mark.parametrize(
    ("live", "driving"),
    [
        ({"speed": 0.0, "selectedGear": PARK}, Driving.PARKED),
        ({"speed": 0.0, "selectedGear": DRIVE}, Driving.IDLING),
        ({"speed": 0.0, "selectedGear": NEUTRAL}, Driving.IDLING),
        ({"speed": 0.0, "selectedGear": REVERSE}, Driving.IDLING),
        ({"speed": 0.01, "selectedGear": DRIVE}, Driving.MOVING),
        ({"speed": 60.0, "selectedGear": REVERSE}, Driving.MOVING),
        ({"speed": 60.0, "selectedGear": PARK}, Driving.MOVING),
        ({"speed": 0.0}, Driving.UNKNOWN),
        ({"selectedGear": PARK}, Driving.UNKNOWN),
        ({"speed": 60.0}, Driving.UNKNOWN),
        ({"speed": 0.0, "currentGear": PARK, "parkingBrake": True}, Driving.UNKNOWN),
        ({}, Driving.UNKNOWN),
    ],
)
def test_the_state_and_its_flags(
    engine: Engine, clock: ManualClock, table: Table, live: Live, driving: Driving
) -> None:
    engine.car(GEARED)
    now = settle(engine, clock, live)
    assert now.driving is driving
    assert now.flags == table.flags[driving]
    assert engine.parked == (driving is Driving.PARKED)
    assert now.items == (21 if Flag.LIMIT_CONTENT in now.flags else 0)
    assert now.depth == (3 if Flag.LIMIT_CONTENT in now.flags else 0)
    assert now.characters() == (120 if Flag.LIMIT_STRING_LENGTH in now.flags else 0)
    assert now.characters(dense=True) == (31 if Flag.LIMIT_STRING_LENGTH in now.flags else 0)


@pytest.mark.parametrize(
    ("mapped", "live", "driving"),
    [
        (("speed", "parkLock"), {"speed": 0.0, "parkLock": True}, Driving.PARKED),
        (("speed", "parkLock"), {"speed": 0.0}, Driving.UNKNOWN),
        (("speed", "parkingBrake"), {"speed": 0.0, "parkingBrake": True}, Driving.PARKED),
        (("speed", "parkingBrake"), {"speed": 0.0, "parkingBrake": False}, Driving.IDLING),
        (("speed", "parkingBrake"), {"speed": 9.0, "parkingBrake": True}, Driving.MOVING),
        (("speed", "parkingBrake"), {"parkingBrake": True}, Driving.UNKNOWN),
        (("speed", "parkingBrake", "engineRunning"), {"speed": 0.0, "engineRunning": False}, Driving.UNKNOWN),
        (("speed", "engineRunning"), {"speed": 0.0, "engineRunning": False}, Driving.PARKED),
        (("speed", "engineRunning"), {"speed": 0.0, "engineRunning": True}, Driving.IDLING),
        (("speed", "engineRunning"), {"speed": 0.0}, Driving.UNKNOWN),
        (("speed", "selectedGear", "parkingBrake"), {"speed": 0.0, "parkingBrake": True}, Driving.UNKNOWN),
        (("speed",), {"speed": 0.0}, Driving.UNKNOWN),
        ((), {}, Driving.UNKNOWN),
    ],
)
def test_a_car_without_a_gear_is_parked_by_what_it_has(
    engine: Engine, clock: ManualClock, mapped: tuple[str, ...], live: Live, driving: Driving
) -> None:
    engine.car(mapped)
    assert settle(engine, clock, live).driving is driving


def test_strict_at_once_and_free_after_a_while(engine: Engine, clock: ManualClock) -> None:
    engine.car(GEARED)
    engine.update({"speed": 0.0, "selectedGear": PARK})
    assert engine.driving is Driving.UNKNOWN
    assert engine.wait == pytest.approx(1.0)
    clock.advance(0.9)
    engine.update({"speed": 0.0, "selectedGear": PARK})
    assert engine.driving is Driving.UNKNOWN
    clock.advance(0.2)
    engine.update({"speed": 0.0, "selectedGear": PARK})
    assert engine.driving is Driving.PARKED
    assert engine.wait is None
    engine.update({"speed": 1.0, "selectedGear": PARK})
    assert engine.driving is Driving.MOVING
    engine.update({"speed": 0.0, "selectedGear": DRIVE})
    clock.advance(0.4)
    engine.update({"speed": 1.0, "selectedGear": DRIVE})
    clock.advance(0.4)
    engine.update({"speed": 0.0, "selectedGear": DRIVE})
    assert engine.driving is Driving.MOVING
    engine.update({"selectedGear": DRIVE})
    assert engine.driving is Driving.UNKNOWN
    assert engine.wait is None


SPEEDS = st.sampled_from([None, 0.0, 0.01, 1.0, 60.0])
GEARS = st.sampled_from([None, PARK, NEUTRAL, DRIVE, REVERSE, 1])
STEPS = st.lists(st.tuples(SPEEDS, GEARS, st.sampled_from([0.0, 0.1, 0.6, 1.1, 50.0]), st.booleans()), max_size=40)


class Silent:
    """An audit log nobody reads."""

    problem = None

    def add(self, what: str, **details: object) -> None:
        pass


@settings(max_examples=300, deadline=None)
@given(steps=STEPS, override=st.booleans())
def test_never_less_than_the_true_states_restrictions(table: Table, steps: list, override: bool) -> None:
    clock = ManualClock()
    engine = Engine(table, Silent(), clock)  # type: ignore[arg-type]
    engine.car(GEARED, passenger_override=override)
    engine.enable_override(override)
    for speed, gear, seconds, asked in steps:
        clock.advance(seconds)
        live = {name: value for name, value in (("speed", speed), ("selectedGear", gear)) if value is not None}
        engine.update(live)
        if asked:
            engine.ask_override()
        if speed is None or gear is None:
            true = Driving.UNKNOWN
            assert engine.restrictions.flags == EVERYTHING
            assert not engine.parked
        else:
            true = Driving.MOVING if speed else Driving.PARKED if gear == PARK else Driving.IDLING
        lifted = table.override if engine.restrictions.overridden else Flag(0)
        assert engine.driving >= true
        assert engine.restrictions.flags | lifted >= table.flags[true]
        assert table.flags[true] & ~lifted & ~engine.restrictions.flags == Flag(0)
        assert engine.restrictions.overridden <= override


def test_no_car_may_be_set_up_and_a_silent_one_may_not(engine: Engine) -> None:
    assert engine.restrictions.flags == EVERYTHING
    engine.no_car()
    assert engine.parked
    assert engine.restrictions.flags == EVERYTHING & ~(Flag.NO_SETUP | Flag.NO_KEYBOARD)
    engine.update({})
    assert engine.parked
    engine.car(GEARED)
    engine.update({})
    assert not engine.parked
    assert engine.restrictions.flags == EVERYTHING


def test_another_car_is_unknown_until_it_speaks(engine: Engine, clock: ManualClock) -> None:
    engine.car(GEARED, passenger_override=True)
    engine.enable_override(True)
    settle(engine, clock, {"speed": 0.0, "selectedGear": PARK})
    assert engine.ask_override()
    engine.car(("speed", "parkingBrake"))
    assert engine.restrictions == Restrictions()
    assert not engine.override_offered


PARKED: Live = {"speed": 0.0, "selectedGear": PARK}
MOVING: Live = {"speed": 50.0, "selectedGear": DRIVE}


class TestPassengerOverride:
    @pytest.mark.parametrize(("allowed", "enabled"), [(False, False), (False, True), (True, False)])
    def test_only_where_car_and_settings_allow_it(
        self, engine: Engine, clock: ManualClock, allowed: bool, enabled: bool
    ) -> None:
        engine.car(GEARED, passenger_override=allowed)
        engine.enable_override(enabled)
        settle(engine, clock, PARKED)
        assert not engine.ask_override()
        assert settle(engine, clock, MOVING).flags == EVERYTHING

    @pytest.fixture
    def granted(self, engine: Engine, clock: ManualClock) -> Engine:
        engine.car(GEARED, passenger_override=True)
        engine.enable_override(True)
        assert not engine.ask_override()
        settle(engine, clock, PARKED)
        assert engine.ask_override()
        return engine

    def test_asked_for_while_parked_it_lifts_what_the_table_says(
        self, granted: Engine, clock: ManualClock, table: Table
    ) -> None:
        now = settle(granted, clock, MOVING)
        assert now.overridden
        assert now.flags == EVERYTHING & ~table.override
        assert Flag.NO_VIDEO in now.flags
        assert Flag.NO_TEXT_MESSAGE in now.flags
        granted.update({})
        assert granted.restrictions.flags == EVERYTHING

    def test_it_ends_when_parked_again(self, granted: Engine, clock: ManualClock) -> None:
        settle(granted, clock, MOVING)
        assert not settle(granted, clock, PARKED).overridden
        assert settle(granted, clock, MOVING).flags == EVERYTHING

    def test_it_ends_with_the_ignition(self, granted: Engine, clock: ManualClock) -> None:
        granted.update({**PARKED, "ignition": "OFF"})
        assert not granted.restrictions.overridden

    def test_it_ends_in_the_settings_and_by_hand(self, granted: Engine, clock: ManualClock) -> None:
        granted.enable_override(False)
        assert not granted.restrictions.overridden
        granted.enable_override(True)
        assert granted.ask_override()
        granted.end_override("asked for")
        assert settle(granted, clock, MOVING).flags == EVERYTHING

    def test_all_of_it_is_in_the_audit_log(self, granted: Engine, clock: ManualClock, audit: Audit) -> None:
        settle(granted, clock, MOVING)
        granted.refused("video")
        settle(granted, clock, PARKED)
        told = [
            {key: value for key, value in entry.items() if key not in ("time", "flags")} for entry in audit.entries()
        ]
        assert told == [
            {"what": "override", "granted": False, "driving": "unknown"},
            {"what": "state", "driving": "parked"},
            {"what": "override", "granted": True, "driving": "parked"},
            {"what": "state", "driving": "moving"},
            {"what": "refused", "function": "video", "driving": "moving"},
            {"what": "override", "ended": "parked", "driving": "parked"},
            {"what": "state", "driving": "parked"},
        ]


def test_listeners_hear_each_change_once(engine: Engine, clock: ManualClock) -> None:
    heard: list[Driving] = []
    end = engine.on_change(lambda: heard.append(engine.driving))
    engine.car(GEARED)
    heard.clear()
    for speed in (0.0, 0.0, 5.0, 6.0, 7.0):
        settle(engine, clock, {"speed": speed, "selectedGear": DRIVE})
    assert heard == [Driving.IDLING, Driving.MOVING]
    end()
    end()
    engine.update({})
    assert len(heard) == 2


def test_a_broken_table_restricts_every_car(audit: Audit, clock: ManualClock) -> None:
    engine = Engine(Table(), audit, clock)
    engine.car(GEARED)
    assert settle(engine, clock, {"speed": 0.0, "selectedGear": PARK}).flags == EVERYTHING
    engine.no_car()
    assert engine.restrictions.flags == EVERYTHING
