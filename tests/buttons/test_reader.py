"""From frames to actions: every button of the demo cars, knobs that wrap, bits no database knows."""

from collections.abc import Callable

import pytest

from headunit.buttons import mapping
from headunit.buttons.action import TURNS, Action
from headunit.buttons.mapping import Bits, Button, Named
from headunit.buttons.press import Presses
from headunit.buttons.reader import ButtonReader

from .conftest import Bench

MakeBench = Callable[..., Bench]


class Listening:
    """A reader on a bench, and what it did."""

    def __init__(self, bench: Bench, *buttons: Button) -> None:
        self.bench = bench
        self.done: list[Action] = []
        self.wakes = 0
        self.presses = Presses(self.done.append)
        self.reader = ButtonReader(bench.vehicle, buttons, self.presses, self._wake)
        bench.run(2.6)

    def _wake(self) -> None:
        self.wakes += 1

    def take(self) -> list[Action]:
        """What was done since the last call."""
        self.bench.receive()
        self.presses.tick(self.bench.clock.monotonic())
        done = self.done.copy()
        self.done.clear()
        return done


@pytest.mark.parametrize("name", ["demo_ev", "demo_ice"])
def test_every_button_of_the_demo_cars_does_its_action(make_bench: MakeBench, name: str) -> None:
    bench = make_bench(name)
    buttons, _ = mapping.of_car(bench.car.car.folder)
    listening = Listening(bench, *buttons)
    assert listening.reader.problems == []
    assert listening.take() == []
    assert len(bench.car.controls.buttons) == len(buttons)
    for each in bench.car.controls.buttons:
        bench.car.controls.press(each)
        assert listening.take() == [Action(each)]
        bench.run(0.1)
    bench.run(5.0)
    assert listening.take() == []
    assert listening.wakes


def test_many_presses_within_one_tick_all_count(make_bench: MakeBench) -> None:
    bench = make_bench()
    listening = Listening(bench, *mapping.of_car(bench.car.car.folder)[0])
    bench.car.controls.press("volume-up")
    bench.car.controls.press("next")
    bench.car.controls.press("turn-right", 7)
    bench.car.controls.press("turn-left", 2)
    assert listening.take() == [Action.VOLUME_UP, Action.NEXT, *[Action.TURN_RIGHT] * 7, *[Action.TURN_LEFT] * 2]


@pytest.mark.parametrize("name", ["demo_ev", "demo_ice"])
def test_a_knob_wraps_both_ways(make_bench: MakeBench, name: str) -> None:
    bench = make_bench(name)
    listening = Listening(bench, *mapping.of_car(bench.car.car.folder)[0])
    for action in TURNS:
        for _ in range(60):
            bench.car.controls.press(action.value, 5)
            assert listening.take() == [action] * 5


def test_a_button_that_is_down_at_the_start_does_nothing_until_pressed_again(make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.car.controls.hold("mute", True)
    bench.receive()
    listening = Listening(bench, *mapping.of_car(bench.car.car.folder)[0])
    bench.car.controls.hold("mute", False)
    assert listening.take() == []
    bench.car.controls.press("mute")
    assert listening.take() == [Action.MUTE]


def test_the_first_frame_of_a_message_sent_only_on_a_press_is_a_press(make_bench: MakeBench) -> None:
    bench = make_bench()
    listening = Listening(bench, Button(Action.MUTE, Bits("body", 0x6F0, 0, 1)))
    bench.inject("body", 0x6F0, b"\1")
    assert listening.take() == [Action.MUTE]


def test_bits_no_database_knows_are_read_and_short_frames_are_not(make_bench: MakeBench) -> None:
    bench = make_bench()
    listening = Listening(
        bench,
        Button(Action.MUTE, Bits("body", 0x6F0, 2, 0x0C), 3),
        Button(Action.HOME, Bits("body", 0x6F0, 2, 0x80), 1),
    )
    for data in (b"\0\0\0", b"\0\0\x0c", b"\0", b"", b"\0\0\x0c", b"\0\0\x04", b"\0\0\x80", b"\0\0\0"):
        bench.inject("body", 0x6F0, data)
    assert listening.take() == [Action.MUTE, Action.HOME]
    listening.reader.stop()
    bench.inject("body", 0x6F0, b"\0\0\x0c")
    assert listening.take() == []


def test_a_mapped_message_is_still_decoded_while_it_is_listened_to(make_bench: MakeBench) -> None:
    bench = make_bench()
    hazard = Button(Action.PHONE, Named("body", "BCM_Indicators", "BCM_Hazard"))
    listening = Listening(bench, hazard)
    bench.run(0.5)
    bench.car.controls.set_light("hazard", True)
    bench.run(0.5)
    assert listening.take() == [Action.PHONE]
    assert bench.vehicle.store.reading("Vehicle.Body.Lights.Hazard.IsSignaling").value is True
    listening.reader.stop()
    bench.car.controls.set_light("hazard", False)
    bench.run(0.5)
    assert bench.vehicle.store.reading("Vehicle.Body.Lights.Hazard.IsSignaling").value is False


def test_what_the_car_has_not_is_a_problem_and_the_rest_works(make_bench: MakeBench) -> None:
    bench = make_bench()
    wheel = ("body", "BCM_SteeringButtons")
    listening = Listening(
        bench,
        Button(Action.MUTE, Named(*wheel, "NONSENSE")),
        Button(Action.BACK, Named("body", "NONSENSE", "BCM_Button")),
        Button(Action.PUSH, Named("nowhere", "BCM_SteeringButtons", "BCM_Button")),
        Button(Action.NEXT, Named(*wheel, "BCM_Button"), "NOT_A_NAME"),
        Button(Action.PHONE, Bits("nowhere", 0x123, 0, 1)),
        Button(Action.HOME, Named("", "BCM_SteeringButtons", "BCM_Button"), "HOME"),
    )
    assert len(listening.reader.problems) == 4
    bench.run(0.5)
    bench.car.controls.press("home")
    bench.car.controls.press("next")
    assert listening.take() == [Action.HOME]
