"""The car's page: what the car has is there, what is asked for happens, and what is wrong is said."""

import pytest

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit

DOORS, LIGHTS, TYRES, ENERGY, TRIP = range(1, 6)
LOCK = "Vehicle.Cabin.Door.Row1.DriverSide.IsLocked"
REAR_LOCK = "Vehicle.Cabin.Door.Row2.PassengerSide.IsLocked"
BOOT = "Vehicle.Body.Trunk.Rear.IsOpen"
WINDOW = "Vehicle.Cabin.Door.Row2.PassengerSide.Window.Position"
HAZARD = "Vehicle.Body.Lights.Hazard.IsSignaling"
LIMIT = "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"


def open_part(head_unit: HeadUnit, part: int) -> None:
    """Open a part of the car's page by its tab."""
    head_unit.open("vehicle")
    head_unit.wait_for(f"vehicleTabs-{part}")
    head_unit.click(f"vehicleTabs-{part}")
    head_unit.picture()  # laid out


def tabs(head_unit: HeadUnit) -> list[str]:
    head_unit.open("vehicle")
    return [str(tab) for tab in head_unit.get("vehicleTabs", "tabs")]


def test_an_electric_car_has_a_battery(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.wait(lambda: head_unit.screen.signals.property("chargeState") == 0, "the battery's charge")
    assert tabs(head_unit) == ["Status", "Doors", "Lights", "Tyres", "Battery", "Trip"]
    assert not head_unit.shows("tile-fuelLevel")


@pytest.mark.car("demo_ice")
def test_a_petrol_car_has_fluids(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.wait(lambda: head_unit.screen.signals.property("fuelLevelState") == 0, "the fuel level")
    assert tabs(head_unit) == ["Status", "Doors", "Lights", "Tyres", "Fluids", "Trip"]
    open_part(head_unit, ENERGY)
    head_unit.wait_any_text("Oil level")
    assert not head_unit.shows("chargeFigure")


def test_all_is_well_until_something_is_open(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.open("vehicle")
    head_unit.wait_text("verdict", "All is well")
    car.open_door("trunk")
    head_unit.wait_text("verdict", "Not closed")
    assert head_unit.text("doorWords") == "Open: boot"
    car.close_door("trunk")
    head_unit.wait_text("verdict", "All is well")


def test_a_touch_locks_all_doors_and_opens_the_boot(car: BenchCar, head_unit: HeadUnit) -> None:
    open_part(head_unit, DOORS)
    head_unit.drive(None)
    before = car.get(LOCK)
    head_unit.click("switch-doorDriverLocked")
    head_unit.wait(lambda: car.get(LOCK) == car.get(REAR_LOCK) == (not before), "all doors to turn their locks")
    head_unit.click("switch-trunkOpen")
    head_unit.wait(lambda: car.get(BOOT) is True, "the boot to open")
    head_unit.click("open-windowRearPassenger")
    head_unit.wait(lambda: (car.get(WINDOW) or 0) > 0, "the window to move")
    assert head_unit.warnings == []


def test_the_boot_stays_shut_while_driving(car: BenchCar, head_unit: HeadUnit) -> None:
    open_part(head_unit, DOORS)
    head_unit.drive(50)
    head_unit.click("switch-trunkOpen")
    head_unit.wait_any_text("stand")
    assert car.get(BOOT) is False


def test_lights_and_charge_limit_are_set(car: BenchCar, head_unit: HeadUnit) -> None:
    open_part(head_unit, LIGHTS)
    head_unit.click("switch-hazard")
    head_unit.wait(lambda: car.get(HAZARD) is True, "the hazard lights")
    open_part(head_unit, ENERGY)
    before = car.get(LIMIT)
    assert isinstance(before, int | float)
    head_unit.wait(lambda: head_unit.get("chargeLimit", "value") == before, "the limit of now")
    head_unit.click("chargeLimitMore")
    head_unit.wait(lambda: car.get(LIMIT) == before + 5, "the charge limit")


def test_a_silent_tyre_says_why(car: BenchCar, head_unit: HeadUnit) -> None:
    car.silence("TPMS")
    open_part(head_unit, TYRES)
    head_unit.click("tyre-tyrePressureFrontLeft")
    head_unit.wait_for("reasonText")
    assert head_unit.text("reasonText") == head_unit.why("tyrePressureFrontLeft") != ""


def test_a_later_feature_is_no_dead_end(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.open("navigation")
    head_unit.wait_any_text("The car says where it is.")
    head_unit.click("positionCard")
    head_unit.wait_for("reasonText")
    assert head_unit.warnings == []


def test_live_signals_while_driving(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.drive(None)
    head_unit.open("live")
    head_unit.wait_for("searchField")
    everything = head_unit.get("liveList", "count")
    head_unit.click("recordButton")
    head_unit.wait_for("recordingLine")
    head_unit.drive(50)
    head_unit.wait(lambda: head_unit.get("liveList", "count") == 21, "a short list")
    assert everything > 21
    assert not head_unit.shows("searchField")
    assert not head_unit.shows("detailPlot")
    assert head_unit.text("moreWhenParked").startswith("21 of ")
    head_unit.click("recordButton")
    head_unit.wait_any_text("Recorded")
    head_unit.click("recordButton")
    assert not head_unit.screen.parts.models.get("recording").property("running")
