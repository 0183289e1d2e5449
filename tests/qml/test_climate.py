"""Climate and volume: from a finger to the car and back, on the bar of every page and on the climate page."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.panel_size import MM_BY_PIXELS

HVAC = "Vehicle.Cabin.HVAC"
DRIVER, PASSENGER = f"{HVAC}.Station.Row1.Driver", f"{HVAC}.Station.Row1.Passenger"
SEAT = "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling"
TARGET_MM = 12.07


@pytest.fixture
def told(head_unit: HeadUnit) -> list[str]:
    """What toasts say."""
    words: list[str] = []
    head_unit.screen.shell.told.connect(words.append)
    return words


def settle(head_unit: HeadUnit, name: str) -> QQuickItem:
    """Wait until a control knows its value and may be set."""
    item = head_unit.wait_for(name)
    head_unit.wait(
        lambda: item.property("blocked") == "" and item.property("readingState") == 0, f"'{name}' to be live"
    )
    return item


def says(head_unit: HeadUnit, name: str, text: str) -> None:
    head_unit.wait(lambda: head_unit.get(name, "valueText") == text, f"'{name}' to say {text}")


def number(car: BenchCar, path: str) -> float:
    value = car.get(path)
    assert isinstance(value, int | float)
    return value


def until(head_unit: HeadUnit, car: BenchCar, path: str, value: object) -> None:
    head_unit.wait(lambda: car.get(path) == value, f"{path} to be {value}; it is {car.get(path)}")


class TestBar:
    def test_a_finger_sets_the_temperature_and_sees_it_at_once(self, car: BenchCar, head_unit: HeadUnit) -> None:
        settle(head_unit, "temperatureDriver")
        says(head_unit, "temperatureDriver", "21.0°")
        head_unit.touch("temperatureDriverMore")
        head_unit.touch("temperatureDriverMore")
        assert head_unit.get("temperatureDriver", "valueText") == "22.0°"
        assert head_unit.get("temperatureDriver", "pending")
        until(head_unit, car, f"{DRIVER}.Temperature", 22)
        head_unit.wait(lambda: not head_unit.get("temperatureDriver", "pending"), "the car to say so")
        says(head_unit, "temperatureDriver", "22.0°")
        assert car.get(f"{PASSENGER}.Temperature") == 21

    def test_a_car_that_does_not_do_it_is_named_and_the_old_value_comes_back(
        self, car: BenchCar, head_unit: HeadUnit, told: list[str]
    ) -> None:
        settle(head_unit, "temperatureDriver")
        car.break_(f"stuck:{DRIVER}.Temperature")
        head_unit.touch("temperatureDriverLess")
        says(head_unit, "temperatureDriver", "20.5°")
        head_unit.wait(lambda: bool(told), "words about it")
        assert "did not" in told[0]
        says(head_unit, "temperatureDriver", "21.0°")

    def test_old_values_are_marked(self, car: BenchCar, head_unit: HeadUnit) -> None:
        settle(head_unit, "temperatureDriver")
        car.silence("body")
        head_unit.wait(lambda: head_unit.get("temperatureDriver", "readingState") == 1, "the temperature to be old")
        says(head_unit, "temperatureDriver", "21.0°")

    @pytest.mark.head_unit(size=(1920, 720))
    def test_a_seat_warms_in_levels_and_the_windscreen_is_cleared(self, car: BenchCar, head_unit: HeadUnit) -> None:
        settle(head_unit, "temperatureDriver")
        for percent in (100, 67, 33, 0):
            head_unit.touch("seatHeatDriver")
            until(head_unit, car, SEAT, percent)
        head_unit.touch("defrostFront")
        until(head_unit, car, f"{HVAC}.IsFrontDefrosterActive", True)
        head_unit.wait(lambda: head_unit.get("defrostFront", "lit"), "the button to be lit")

    def test_its_middle_opens_the_climate_page(self, head_unit: HeadUnit) -> None:
        settle(head_unit, "temperatureDriver")
        head_unit.touch("climateButton")
        head_unit.wait_for("page-climate")

    @pytest.mark.parametrize("right_hand", [False, True], ids=["left-hand", "right-hand"])
    def test_it_fits_every_panel_from_the_drivers_side(self, head_unit: HeadUnit, right_hand: bool) -> None:
        settle(head_unit, "temperatureDriver")
        head_unit.screen.shell.setProperty("rightHand", right_hand)
        for size in MM_BY_PIXELS:
            head_unit.resize(size)
            head_unit.picture()
            bar = head_unit.find("climateBar")
            touched = [item for item in below(bar) if item.property("down") is not None]
            for item in touched:
                if not item.property("stepSize"):  # a stepper is touched at its ends
                    what = f"{size}: {item.property('text')}"
                    assert min(item.width(), item.height()) >= TARGET_MM * head_unit.scale - 1, what
                    assert bar.boundingRect().adjusted(-1, -1, 1, 1).contains(place(item, bar)), what
            for one, other in combinations(touched, 2):
                shared = place(one, bar).intersected(place(other, bar))
                related = one.isAncestorOf(other) or other.isAncestorOf(one)
                assert related or min(shared.width(), shared.height()) <= 1, (size, one, other)
            driver, passenger = head_unit.find("temperatureDriver"), head_unit.find("temperaturePassenger")
            assert (place(driver, bar).x() > place(passenger, bar).x()) == right_hand


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with sound, and the file that says how loud it is."""
    said = tmp_path / "said"
    said.write_text("Volume: 0.40")
    command = tmp_path / "wpctl"
    command.write_text(
        f'#!/bin/sh\ncase $1 in\nget-volume) cat {said};;\nset-volume) echo "Volume: $3" > {said};;\n'
        f'set-mute) [ $3 = 0 ] || echo "$(cat {said}) [MUTED]" > {said};;\nesac\n'
    )
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return said


def test_the_volume_is_turned_and_muted_from_the_bar(sound: Path, head_unit: HeadUnit) -> None:
    head_unit.wait_for("volume")
    before = head_unit.get("volume", "value")
    head_unit.touch("volumeMore")
    assert head_unit.get("volume", "value") > before
    head_unit.touch("mute")
    assert head_unit.get("volume", "valueText") == "muted"
    head_unit.wait(lambda: "MUTED" in sound.read_text(), "the machine to be muted")
    head_unit.touch("volumeLess")
    assert head_unit.get("volume", "value") == before
    assert head_unit.get("volume", "valueText") != "muted"


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything visible below an item."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def place(item: QQuickItem, ground: QQuickItem) -> QRectF:
    return item.mapRectToItem(ground, item.boundingRect())


@pytest.mark.car("obd2")
def test_a_car_that_does_not_tell_its_climate_has_no_dead_buttons(head_unit: HeadUnit) -> None:
    head_unit.wait_for("volume")
    for name in ("temperatureDriver", "defrostFront", "climateButton", "seatHeatDriver"):
        assert not head_unit.shows(name)
    head_unit.open("climate")
    head_unit.wait_any_text("does not tell its climate")
    assert not head_unit.shows("zoneTemperatureDriver")
    assert head_unit.warnings == []


class TestPage:
    @pytest.fixture(autouse=True)
    def opened(self, head_unit: HeadUnit) -> None:
        head_unit.wait_for("temperatureDriver")
        head_unit.open("climate")
        settle(head_unit, "zoneTemperatureDriver")

    @pytest.mark.parametrize(
        "model", [pytest.param(each, marks=pytest.mark.car(each)) for each in ("demo_ev", "demo_ice")]
    )
    def test_sets_all_there_is(self, car: BenchCar, head_unit: HeadUnit, model: str) -> None:
        for name, path, before in (
            ("airConditioning", f"{HVAC}.IsAirConditioningActive", True),
            ("recirculation", f"{HVAC}.IsRecirculationActive", False),
            ("pageDefrostFront", f"{HVAC}.IsFrontDefrosterActive", False),
            ("defrostRear", f"{HVAC}.IsRearDefrosterActive", False),
        ):
            assert car.get(path) is before
            head_unit.touch(name)
            until(head_unit, car, path, not before)
        head_unit.touch("zoneAirPassenger-2")
        until(head_unit, car, f"{PASSENGER}.AirDistribution", "DOWN")
        fan = number(car, f"{PASSENGER}.FanSpeed")
        head_unit.touch("zoneFanPassengerMore")
        head_unit.wait(lambda: number(car, f"{PASSENGER}.FanSpeed") > fan + 5, "the fan")
        head_unit.touch("zoneSeatPassenger")
        other_seat = SEAT.replace("DriverSide", "PassengerSide")
        # One car has 100 percent on its bus, the other the third of three steps.
        head_unit.wait(lambda: round(number(car, other_seat) * 3 / 100) == 3, "the seat")
        assert head_unit.warnings == []

    def test_both_sides_are_the_same_until_the_passenger_chooses(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.touch("climateSync")
        head_unit.touch("zoneTemperatureDriverMore")
        until(head_unit, car, f"{DRIVER}.Temperature", 21.5)
        until(head_unit, car, f"{PASSENGER}.Temperature", 21.5)
        assert head_unit.get("climateSync", "lit")
        head_unit.touch("zoneTemperaturePassengerMore")
        until(head_unit, car, f"{PASSENGER}.Temperature", 22)
        assert not head_unit.get("climateSync", "lit")
        assert car.get(f"{DRIVER}.Temperature") == 21.5

    def test_together_begins_with_what_the_driver_has(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.touch("zoneAirDriver-0")
        until(head_unit, car, f"{DRIVER}.AirDistribution", "UP")
        head_unit.touch("climateSync")
        until(head_unit, car, f"{PASSENGER}.AirDistribution", "UP")

    def test_keys_set_it_too(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.find("zoneTemperatureDriver").forceActiveFocus()
        QTest.keyClick(head_unit.screen.window, Qt.Key.Key_Right)
        until(head_unit, car, f"{DRIVER}.Temperature", 21.5)
