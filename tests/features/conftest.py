"""The steps of the journeys: what a person reads, touches and finds, in plain words."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from pytest_bdd import given, parsers, then, when

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.testing.sight import Seen, Sight

HVAC = "Vehicle.Cabin.HVAC.Station.Row1"
STEADY = 8
"""Looks, 10 ms apart, at which something at rest is at the same place."""
SIDES = {"driver": "Driver", "passenger": "Passenger"}


def target(head_unit: HeadUnit, words: str, role: QAccessible.Role | None = None) -> Seen:
    """The target that is called so: by its accessible name, or the beginning of it."""
    found = [each for each in Sight(head_unit.screen.window).targets if each.item.isEnabled()]
    names = {each: each.accessible()[0] for each in found if role in (None, each.accessible()[1])}
    for match in (words.__eq__, lambda name: name.startswith(words), lambda name: words in name):
        for each, name in names.items():
            if match(name):
                return each
    raise AssertionError(f"nothing that is called '{words}' can be touched; there are: {', '.join(names.values())}")


def touch(head_unit: HeadUnit, words: str, role: QAccessible.Role | None = None) -> None:
    """Find it, scroll to it where needed, and put a finger on it."""
    with suppress(AssertionError):
        head_unit.wait(lambda: called(head_unit, words, role), words)
    head_unit.touch_item(at_rest(head_unit, lambda: target(head_unit, words, role)).item)


def at_rest(head_unit: HeadUnit, find: Callable[[], Seen]) -> Seen:
    """A target once it has stopped moving: nobody hits a sheet that still slides in."""
    before: list[QRectF] = []

    def rests() -> bool:
        before.append(find().place)
        return len(before) > STEADY and all(place == before[-1] for place in before[-STEADY:])

    head_unit.wait(rests, "it to stand still")
    return find()


def called(head_unit: HeadUnit, words: str, role: QAccessible.Role | None = None) -> bool:
    try:
        return bool(target(head_unit, words, role))
    except AssertionError:
        return False


@given("the car is parked")
@when("I park the car")
def parked(head_unit: HeadUnit) -> None:
    head_unit.drive(None)


@given(parsers.parse("the car drives at {speed:g} km/h"))
@when(parsers.parse("the car drives at {speed:g} km/h"))
def driving(head_unit: HeadUnit, speed: float) -> None:
    head_unit.drive(speed)


@given(parsers.parse("the {name} door is open"))
@when(parsers.parse("the {name} door is opened"))
def door_opened(car: BenchCar, name: str) -> None:
    car.open_door(name)


@when(parsers.parse("the {name} door is closed"))
def door_closed(car: BenchCar, name: str) -> None:
    car.close_door(name)


@when(parsers.parse('the car\'s message "{message}" is no longer sent'))
def silent(car: BenchCar, message: str) -> None:
    car.silence(message)


@when(parsers.parse('I open "{title}"'))
def opened(head_unit: HeadUnit, title: str) -> None:
    page = next((each for each in head_unit.pages().values() if title in (each.title, each.label)), None)
    assert page is not None, f"no page is called '{title}'"
    if not page.label:
        head_unit.touch("rail-apps")
        head_unit.wait_for("page-apps")
        head_unit.touch_item(head_unit.find(f"app-{page.name}"))
    else:
        head_unit.touch(f"rail-{page.name}")
    head_unit.wait_for(f"page-{page.name}")


@when(parsers.parse('I touch "{words}"'))
def touched(head_unit: HeadUnit, words: str) -> None:
    touch(head_unit, words)


@when(parsers.parse('I touch the switch "{words}"'))
def switched(head_unit: HeadUnit, words: str) -> None:
    touch(head_unit, words, QAccessible.Role.CheckBox)


@when(parsers.parse('the value of "{signal}" is old'))
def old(head_unit: HeadUnit, signal: str) -> None:
    head_unit.wait(lambda: "last came" in head_unit.why(signal), f"{signal} to be old", seconds=30)


@then(parsers.parse('nothing that is called "{words}" can be touched'))
def cannot_be_touched(head_unit: HeadUnit, words: str) -> None:
    assert not called(head_unit, words)


@then(parsers.parse('the screen says "{words}"'))
def says(head_unit: HeadUnit, words: str) -> None:
    head_unit.wait_any_text(words)


@then(parsers.parse('the screen does not say "{words}"'))
def says_not(head_unit: HeadUnit, words: str) -> None:
    head_unit.wait(lambda: not any(words in each for each in head_unit.texts()), f"'{words}' to be gone")


@then(parsers.parse("the car heats the {side}'s side to {degrees:g} °C"))
def heats(head_unit: HeadUnit, car: BenchCar, side: str, degrees: float) -> None:
    path = f"{HVAC}.{SIDES[side]}.Temperature"
    head_unit.wait(lambda: car.get(path) == degrees, f"{path} to be {degrees:g}; it is {car.get(path)}")


@then(parsers.parse('the setting "{key}" is "{value}"'))
def setting_is(head_unit: HeadUnit, key: str, value: str) -> None:
    head_unit.wait(lambda: str(head_unit.screen.services.settings.get(key)).lower() == value, f"{key} to be {value}")


@then(parsers.parse('the setting "{key}" waits'))
def setting_waits(head_unit: HeadUnit, key: str) -> None:
    head_unit.wait(lambda: head_unit.screen.services.settings.pending(key) is not None, f"{key} to be pending")


@then(parsers.parse('there is a "{name}"'))
def there_is(head_unit: HeadUnit, name: str) -> None:
    head_unit.wait_for(name)


@then(parsers.parse('there is no "{name}"'))
def there_is_no(head_unit: HeadUnit, name: str) -> None:
    head_unit.wait(lambda: not head_unit.shows(name), f"'{name}' to be gone")


@then(parsers.parse('the card "{one}" comes before the card "{other}"'))
def comes_before(head_unit: HeadUnit, one: str, other: str) -> None:
    def corner(name: str) -> tuple[float, float]:
        place = head_unit.wait_for(f"card-{name}").mapToScene(QPointF(0, 0))
        return place.x(), place.y()

    head_unit.wait(lambda: corner(one) < corner(other), f"{one} to come before {other}")


@then("there is no keyboard")
def no_keyboard(head_unit: HeadUnit) -> None:
    head_unit.rest()
    assert not [name for name in names(head_unit) if re.match("key-", name)]


@then("there is a keyboard")
def keyboard(head_unit: HeadUnit) -> None:
    head_unit.wait_for("key-a")


def names(head_unit: HeadUnit) -> list[str]:
    """What is on the screen, by its objectName."""
    return [item.objectName() for item in head_unit.items() if item.objectName()]


@pytest.fixture(autouse=True)
def no_complaints(head_unit: HeadUnit) -> Iterator[None]:
    """QML has nothing to complain of, whatever the journey."""
    yield
    assert head_unit.warnings == []
