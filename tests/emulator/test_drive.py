"""The drive: the prescribed trace, and a car that follows it with plausible energy and temperatures."""

import pytest

from headunit.emulator.cycle import WLTC_PHASES, city, wltc
from headunit.emulator.model import CarModel
from headunit.emulator.state import CABLE, DRIVE, GEAR, PARK, REVERSE

STEP = 0.05


def drive(model: CarModel, seconds: float) -> float:
    """Drive on; the greatest distance from the wanted speed in km/h."""
    worst = 0.0
    for _ in range(round(seconds / STEP)):
        model.step(STEP)
        worst = max(worst, abs(model.state.number("Vehicle.Speed") - wltc().speed(model.time)))
    return worst


def test_the_trace_is_the_regulations() -> None:
    trace = wltc()
    assert trace.duration == 1800
    assert sum(trace.speeds) == pytest.approx(83758.6)
    assert [round(trace.distance(p.start, p.end)) for p in WLTC_PHASES] == [3095, 4756, 7162, 8254]
    assert [max(trace.speeds[p.start : p.end]) for p in WLTC_PHASES] == [56.5, 76.6, 97.4, 131.3]
    assert trace.phase(0) == "Low"
    assert trace.phase(1500.5) == "Extra High"


def test_a_cycle_repeats_and_is_straight_between_seconds() -> None:
    assert city().duration == 1022
    assert city().speed(1022 + 20) == city().speed(20)
    assert wltc().speed(12.5) == pytest.approx((wltc().speed(12) + wltc().speed(13)) / 2)


def test_an_electric_car_drives_the_wltc() -> None:
    model = CarModel(electric=True)
    charge = model.state.number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed")
    assert drive(model, 1800) < 2.0, "the regulation allows 2 km/h"
    state = model.state
    assert state.number("Vehicle.TraveledDistanceSinceStart") == pytest.approx(23266, rel=0.02)
    used = charge - state.number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed")
    assert 12 < used / 100 * 77 / 0.2327 < 25, "kWh/100 km"
    assert 20 < state.number("Vehicle.Powertrain.ElectricMotor.Temperature") < 110
    assert 15 < state.number("Vehicle.Powertrain.TractionBattery.Temperature.Average") < 45
    assert 330 < state.number("Vehicle.Powertrain.TractionBattery.CurrentVoltage") < 400
    assert state.number("Vehicle.Cabin.HVAC.AmbientAirTemperature") == pytest.approx(21, abs=1.5)
    assert 240 < state.number("Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure") < 275


def test_a_combustion_car_drives_the_wltc() -> None:
    model = CarModel(electric=False)
    gears: set[float] = set()
    litres = model.state.number("Vehicle.Powertrain.FuelSystem.AbsoluteLevel")
    for _ in range(1800):
        assert drive(model, 1) < 2.0
        gears.add(model.state.number("Vehicle.Powertrain.Transmission.CurrentGear"))
        assert 700 <= model.state.number("Vehicle.Powertrain.CombustionEngine.Speed") < 5000
    state = model.state
    assert gears == {0, 1, 2, 3, 4, 5, 6, 7}
    assert 5 < (litres - state.number("Vehicle.Powertrain.FuelSystem.AbsoluteLevel")) / 0.2327 < 9, "l/100 km"
    assert 80 < state.number("Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature") < 105
    assert 75 < state.number("Vehicle.Powertrain.CombustionEngine.EngineOil.Temperature") < 115


@pytest.mark.parametrize("electric", [True, False])
def test_by_hand_it_accelerates_brakes_and_reverses(electric: bool) -> None:
    model = CarModel(electric=electric, drive="hand")
    model.state.set("Vehicle.Chassis.ParkingBrake.IsEngaged", False)
    model.hand.pedals.throttle = 1.0
    drive(model, 5)
    assert model.state["Vehicle.IsMoving"] is False, "the gear is still in P"
    model.state.set(GEAR, DRIVE)
    drive(model, 12)
    assert 90 < model.state.number("Vehicle.Speed") < 230
    model.hand.pedals.throttle, model.hand.pedals.brake = 0.0, 1.0
    drive(model, 8)
    assert model.state.number("Vehicle.Speed") == 0.0
    assert model.state["Vehicle.Body.Lights.Brake.IsActive"] == "ACTIVE"
    model.state.set(GEAR, REVERSE)
    model.hand.pedals.throttle, model.hand.pedals.brake = 0.3, 0.0
    drive(model, 2)
    assert model.state["Vehicle.Body.Lights.Backup.IsOn"] is True
    assert model.state.number("Vehicle.Speed") > 1.0


def test_a_plugged_in_car_charges_to_its_limit() -> None:
    model = CarModel(electric=True, drive="parked")
    model.state.set(CABLE, True)
    model.state.set("Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit", 83)
    drive(model, 60)
    assert model.state["Vehicle.Powertrain.TractionBattery.Charging.IsCharging"] is True
    assert model.state.number("Vehicle.Powertrain.TractionBattery.CurrentPower") > 5000
    assert model.state.number("Vehicle.Powertrain.TractionBattery.Charging.TimeToComplete") > 60
    drive(model, 600)
    assert model.state["Vehicle.Powertrain.TractionBattery.Charging.IsCharging"] is False
    assert model.state.number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed") == pytest.approx(
        83, abs=0.1
    )


def test_failed_cooling_boils_the_coolant() -> None:
    model = CarModel(electric=False)
    model.cooling = 0.0
    drive(model, 300)
    assert model.state.number("Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature") > 115


def test_a_puncture_empties_one_tyre() -> None:
    model = CarModel(electric=True)
    model.tyres.by_name["rear-left"].puncture = 2.0
    drive(model, 60)
    assert model.state["Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.IsPressureLow"] is True
    assert model.state["Vehicle.Chassis.Axle.Row2.Wheel.Right.Tire.IsPressureLow"] is False


def test_a_speed_that_is_set_moves_the_whole_car() -> None:
    model = CarModel(electric=False, drive="hand")
    model.state.set(GEAR, DRIVE)
    model.state.set("Vehicle.Speed", 100)
    drive(model, 6)
    assert model.state["Vehicle.Speed"] == 100
    assert model.state.number("Vehicle.Chassis.Axle.Row1.Wheel.Left.Speed") == pytest.approx(100, abs=3)
    assert model.state.number("Vehicle.Powertrain.CombustionEngine.Speed") > 1000
    model.state.release("Vehicle.Speed")
    model.state.set(GEAR, PARK)
    drive(model, 30)
    assert model.state.number("Vehicle.Speed") == 0.0


@pytest.mark.parametrize("drive_name", ["wltc", "city"])
def test_the_same_seed_gives_the_same_car(drive_name: str) -> None:
    first, second, other = (CarModel(electric=True, drive=drive_name, seed=seed) for seed in (7, 7, 8))
    for model in (first, second, other):
        drive(model, 200)
    assert first.state.values == second.state.values
    assert first.state.values != other.state.values
