"""Learning a button: named where a database knows it, as bits where none does, among all that moves by itself."""

from collections.abc import Callable

import pytest

from headunit.buttons import mapping
from headunit.buttons.action import Action
from headunit.buttons.learn import BASELINE, PATIENCE, SETTLED, Learner, Step
from headunit.buttons.mapping import Bits, Button, Named
from headunit.buttons.press import Presses
from headunit.buttons.reader import ButtonReader

from .conftest import Bench

MakeBench = Callable[..., Bench]
UNKNOWN = 0x6F0


def watch(bench: Bench, learner: Learner) -> None:
    """Let it see what changes without a button."""
    while learner.tick() is Step.WATCHING:
        bench.run(0.1)


def wait(bench: Bench, learner: Learner, step: Step) -> None:
    while learner.tick() is step:
        bench.run(0.1)


def learn(bench: Bench, action: Action, press: Callable[[], None]) -> Button | None:
    """Press twice as it asks for; what was learnt."""
    learner = Learner(bench.vehicle, action)
    watch(bench, learner)
    for step in (Step.PRESS, Step.AGAIN):
        assert learner.step is step
        press()
        wait(bench, learner, step)
    return learner.found


@pytest.mark.parametrize("name", ["demo_ev", "demo_ice"])
def test_every_button_is_learnt_as_the_car_has_it(make_bench: MakeBench, name: str) -> None:
    bench = make_bench(name)
    bench.run(2.0)
    for button in mapping.of_car(bench.car.car.folder)[0]:
        found = learn(bench, button.action, lambda button=button: press(bench, button.action))  # type: ignore[misc]
        assert found == button


def press(bench: Bench, action: Action) -> None:
    bench.car.controls.hold(action.value, True)
    bench.run(0.2)
    bench.car.controls.hold(action.value, False)
    bench.run(0.1)


def noise(bench: Bench, turn: int) -> None:
    """A message nobody knows, with a counter, a checksum and something that changes all the time."""
    bench.inject("body", 0x6F1, bytes([turn % 16, 0, turn * 37 % 256, 0, (turn * 7) % 256]))


@pytest.mark.parametrize("idle", [b"\0\0\0", b"\x10\x82\xff"])
def test_bits_of_an_unknown_message_are_learnt_and_then_work(make_bench: MakeBench, idle: bytes) -> None:
    bench = make_bench("demo_ev", "city")
    down = bytes([idle[0], idle[1] ^ 0x08, idle[2]])
    for turn in range(200):
        noise(bench, turn)
        bench.inject("body", UNKNOWN, idle)

    def press() -> None:
        for data in (idle, down, down, idle):
            bench.inject("body", UNKNOWN, data)
            noise(bench, 3)
            bench.run(0.1)

    learner = Learner(bench.vehicle, Action.MUTE)
    for turn in range(100):
        noise(bench, turn)
        bench.inject("body", UNKNOWN, idle)
    watch(bench, learner)
    for step in (Step.PRESS, Step.AGAIN):
        press()
        wait(bench, learner, step)
    found = learner.found
    assert found is not None
    assert isinstance(found.place, Bits)
    assert (found.place.key, found.place.byte, found.place.mask & 0x08) == (UNKNOWN, 1, 0x08)
    done: list[Action] = []
    presses = Presses(done.append)
    reader = ButtonReader(bench.vehicle, [found], presses, lambda: None)
    bench.inject("body", UNKNOWN, idle)
    press()
    press()
    presses.tick(bench.clock.monotonic())
    reader.stop()
    assert done == [Action.MUTE] * 2


def test_a_message_that_comes_only_with_the_press_is_learnt(make_bench: MakeBench) -> None:
    bench = make_bench()

    def press() -> None:
        bench.inject("body", UNKNOWN, b"\0\x04")
        bench.run(0.1)
        bench.inject("body", UNKNOWN, b"\0\0")

    assert learn(bench, Action.HOME, press) == Button(Action.HOME, Bits("body", UNKNOWN, 1, 0x0F), 4)


def test_of_a_list_of_keys_one_is_not_taken_for_another(make_bench: MakeBench) -> None:
    bench = make_bench()

    def key(number: int) -> Callable[[], None]:
        def press() -> None:
            bench.inject("body", UNKNOWN, bytes([number]))
            bench.run(0.1)
            bench.inject("body", UNKNOWN, b"\0")

        return press

    one, three = learn(bench, Action.NEXT, key(1)), learn(bench, Action.PREVIOUS, key(3))
    assert one is not None
    assert three is not None
    done: list[Action] = []
    presses = Presses(done.append)
    reader = ButtonReader(bench.vehicle, [one, three], presses, lambda: None)
    bench.inject("body", UNKNOWN, b"\0")
    key(3)()
    key(1)()
    presses.tick(bench.clock.monotonic())
    reader.stop()
    assert done == [Action.PREVIOUS, Action.NEXT]


def test_another_button_the_second_time_is_not_learnt(make_bench: MakeBench) -> None:
    bench = make_bench()
    learner = Learner(bench.vehicle, Action.MUTE)
    watch(bench, learner)
    press(bench, Action.MUTE)
    wait(bench, learner, Step.PRESS)
    for action in (Action.HOME, Action.NEXT, Action.PHONE, Action.BACK, Action.PREVIOUS):
        press(bench, action)
        bench.run(1.0)
        learner.tick()
    wait(bench, learner, Step.AGAIN)
    assert (learner.step, learner.found) == (Step.FAILED, None)


def test_nobody_presses_anything(make_bench: MakeBench) -> None:
    bench = make_bench("demo_ev", "city")
    learner = Learner(bench.vehicle, Action.MUTE)
    bench.run(BASELINE + PATIENCE + SETTLED)
    watch(bench, learner)
    wait(bench, learner, Step.PRESS)
    assert learner.step in (Step.FAILED, Step.AGAIN)
    wait(bench, learner, Step.AGAIN)
    assert (learner.step, learner.found) == (Step.FAILED, None)


def test_garbage_on_the_bus_teaches_nothing(make_bench: MakeBench) -> None:
    bench = make_bench()
    learner = Learner(bench.vehicle, Action.MUTE)
    watch(bench, learner)
    for turn in range(600):
        bench.inject("body", turn % 0x7FF, bytes((turn * each) % 256 for each in range(turn % 9)))
    wait(bench, learner, Step.PRESS)
    wait(bench, learner, Step.AGAIN)
    assert learner.found is None


def test_it_leaves_the_vehicle_as_it_was(make_bench: MakeBench) -> None:
    bench = make_bench()
    learner = Learner(bench.vehicle, Action.MUTE)
    assert bench.vehicle._receiver.listen_all is True
    bench.vehicle.listen_all = False
    assert bench.vehicle._receiver.listen_all is True
    learner.stop()
    learner.stop()
    assert bench.vehicle._receiver.listen_all is False
    assert Named("body", "X", "Y") != Bits("body", 1, 0, 1)
