"""From frame to pixel: the car says something on its bus, the screen shows it."""

from pathlib import Path

import pytest

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit


def test_a_speed_on_the_bus_is_a_number_on_the_screen(car: BenchCar, head_unit: HeadUnit) -> None:
    car.set("Vehicle.Speed", 100)
    head_unit.wait_text("speedValue", "100")
    before = head_unit.picture()
    car.set("Vehicle.Speed", 42)
    head_unit.wait_text("speedValue", "42")
    assert head_unit.picture() != before
    assert head_unit.warnings == []


def test_a_silent_bus_is_said_to_be_silent_and_comes_back(car: BenchCar, head_unit: HeadUnit) -> None:
    car.set("Vehicle.Speed", 100)
    head_unit.wait_text("speedValue", "100")
    fresh = head_unit.picture()
    car.silence("VCU")
    head_unit.wait(lambda: "VCU_Drive" in head_unit.why("speed"), "the reason")
    assert "last came" in head_unit.why("speed")
    head_unit.wait(lambda: head_unit.picture() != fresh, "a picture that shows it")
    car.speak("VCU")
    head_unit.wait(lambda: head_unit.why("speed") == "", "the speed to be live again")
    head_unit.wait_text("speedValue", "100")


def test_an_open_door_is_seen(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.wait_text("doorText", "All closed")
    car.open_door("driver")
    head_unit.wait_text("doorText", "1 open")
    car.close_door("driver")
    head_unit.wait_text("doorText", "All closed")


def test_pages_open_by_their_buttons(head_unit: HeadUnit, tmp_path: Path) -> None:
    for page in ("live", "diagnostics", "home"):
        head_unit.open(page)
        picture = head_unit.picture(tmp_path / f"{page}.png")
        assert (picture.width(), picture.height()) == (1280, 720)
        assert (tmp_path / f"{page}.png").stat().st_size > 5000


@pytest.mark.car("demo_ice")
@pytest.mark.head_unit(size=(1920, 720), theme="night")
def test_another_car_on_another_panel(head_unit: HeadUnit) -> None:
    head_unit.wait_any_text("Demo petrol")
    assert head_unit.picture().width() == 1920
    assert head_unit.screen.shell.night


def test_what_is_not_there_is_said_so(head_unit: HeadUnit) -> None:
    with pytest.raises(AssertionError, match=r"no item 'speedValu' .*speedValue"):
        head_unit.find("speedValu")
    with pytest.raises(AssertionError, match="'speedValue' to say 'fast'; it says"):
        head_unit.wait_text("speedValue", "fast", seconds=0.05)
