"""Ups and downs become actions: none lost, none twice, none for ever."""

import pytest

from headunit.buttons.action import Action
from headunit.buttons.mapping import Button, Named
from headunit.buttons.press import BOUNCE, HOLD, MOST_NOTCHES, MOST_REPEATS, REPEAT, Presses

PLACE = Named("body", "WHEEL", "KEY")
MUTE = Button(Action.MUTE, PLACE, 1)
LOUDER = Button(Action.VOLUME_UP, PLACE, 2)
BOTH = Button(Action.NEXT, PLACE, 3, hold=Action.ASSISTANT)
KNOB = Button(Action.TURN_RIGHT, PLACE, turn=1)


@pytest.fixture
def done() -> list[Action]:
    return []


@pytest.fixture
def presses(done: list[Action]) -> Presses:
    return Presses(done.append)


def test_a_press_between_two_ticks_is_not_lost(presses: Presses, done: list[Action]) -> None:
    for time in (1.0, 1.1, 1.2):
        presses.edge(MUTE, True, time)
        presses.edge(MUTE, False, time + 0.05)
    assert presses.tick(2.0) is None
    assert done == [Action.MUTE] * 3


def test_it_acts_when_the_button_goes_down(presses: Presses, done: list[Action]) -> None:
    presses.edge(MUTE, True, 1.0)
    assert presses.tick(1.0) is None
    assert done == [Action.MUTE]
    presses.tick(30.0)
    assert done == [Action.MUTE]


def test_a_bouncing_contact_is_one_press(presses: Presses, done: list[Action]) -> None:
    for step in range(6):
        presses.edge(MUTE, step % 2 == 0, 1.0 + step * BOUNCE / 4)
    presses.tick(2.0)
    assert done == [Action.MUTE]


def test_volume_goes_on_while_held_and_not_for_ever(presses: Presses, done: list[Action]) -> None:
    presses.edge(LOUDER, True, 0.0)
    due = presses.tick(0.0)
    assert due == HOLD
    assert done == [Action.VOLUME_UP]
    assert presses.tick(HOLD) == pytest.approx(HOLD + REPEAT)
    assert len(done) == 2
    presses.edge(LOUDER, False, HOLD + 0.1)
    assert presses.tick(HOLD + REPEAT) is None
    assert len(done) == 2
    presses.edge(LOUDER, True, 10.0)
    now: float | None = 10.0
    while now is not None:
        now = presses.tick(now)
    assert len(done) == 3 + MOST_REPEATS


def test_a_long_press_does_another_thing(presses: Presses, done: list[Action]) -> None:
    presses.edge(BOTH, True, 0.0)
    assert presses.tick(0.0) == HOLD
    assert done == []
    presses.edge(BOTH, False, 0.2)
    presses.tick(0.2)
    assert done == [Action.NEXT]
    presses.edge(BOTH, True, 1.0)
    presses.tick(1.0)
    assert presses.tick(1.0 + HOLD) is None
    presses.edge(BOTH, False, 3.0)
    presses.tick(3.0)
    assert done == [Action.NEXT, Action.ASSISTANT]


def test_a_long_press_nobody_ticked_through_is_still_a_long_one(presses: Presses, done: list[Action]) -> None:
    presses.edge(BOTH, True, 0.0)
    presses.edge(BOTH, False, HOLD + 1)
    presses.tick(HOLD + 2)
    assert done == [Action.ASSISTANT]


def test_a_knob_does_each_notch_but_not_thousands(presses: Presses, done: list[Action]) -> None:
    presses.turn(KNOB, 3, 0.0)
    presses.turn(KNOB, 100_000, 0.0)
    presses.tick(0.0)
    assert done == [Action.TURN_RIGHT] * (3 + MOST_NOTCHES)


def test_a_release_without_a_press_is_nothing(presses: Presses, done: list[Action]) -> None:
    presses.edge(MUTE, False, 0.0)
    assert presses.tick(0.0) is None
    assert done == []
