"""What a hand can do: controls, and the keys of a terminal."""

import pytest

from headunit.core.errors import HeadunitError
from headunit.emulator.car import EmulatedCar
from headunit.emulator.keyboard import FAULTS, Keyboard, split_keys

from .conftest import MakeCar


@pytest.fixture
def car(make_car: MakeCar) -> EmulatedCar:
    return make_car("demo_ev", drive="parked")


def test_every_control_reads_back(car: EmulatedCar) -> None:
    controls = car.controls
    controls.throttle, controls.brake, controls.gear = 0.3, 1.7, "R"
    controls.set_door("trunk", True)
    controls.set_light("left", True)
    controls.set_light("right", True)
    controls.set_belt("driver", False)
    controls.temperature, controls.fan, controls.air_conditioning = 40, 130, False
    controls.outside_temperature, controls.daylight = -7.5, 3
    controls.light_switch, controls.locked, controls.plugged = "BEAM", True, True
    car.step(0.2)
    assert (controls.throttle, controls.brake, controls.gear) == (0.3, 1.0, "R")
    assert [name for name, is_open in controls.doors.items() if is_open] == ["trunk"]
    assert [name for name, on in controls.lights.items() if on] == ["low-beam", "right"]
    assert [seat for seat, fastened in controls.belts.items() if fastened] == ["passenger"]
    assert (controls.temperature, controls.fan, controls.air_conditioning) == (28, 100, False)
    assert (controls.outside_temperature, controls.daylight) == (-7.5, 3)
    assert (controls.light_switch, controls.locked, controls.plugged) == ("BEAM", True, True)


def test_touching_a_pedal_takes_the_wheel(make_car: MakeCar) -> None:
    car = make_car("demo_ev", drive="wltc")
    car.step(30)
    assert car.controls.drive == "wltc"
    car.controls.brake = 1.0
    assert car.controls.drive == "hand"
    car.step(10)
    assert car.get("Vehicle.Speed") == 0
    car.controls.drive = "city"
    car.step(30)
    assert car.get("Vehicle.IsMoving") is True


@pytest.mark.parametrize(
    "wrong",
    [
        lambda c: c.set_door("roof", True),
        lambda c: c.set_light("disco", True),
        lambda c: c.set_belt("dog", True),
        lambda c: setattr(c, "gear", "5"),
        lambda c: setattr(c, "drive", "nurburgring"),
        lambda c: setattr(c, "light_switch", "ON"),
    ],
)
def test_a_name_that_is_not_there_says_what_is(car: EmulatedCar, wrong: object) -> None:
    with pytest.raises(HeadunitError, match="known: "):
        wrong(car.controls)  # type: ignore[operator]


def test_faults_by_hand(car: EmulatedCar) -> None:
    car.controls.add_fault("puncture:rear-left")
    car.controls.add_fault("silent:BMS@50s")
    assert car.controls.faults == ("puncture:rear-left",)
    car.controls.remove_fault("puncture:rear-left")
    assert car.controls.faults == ()
    assert "puncture" in car.controls.fault_kinds


def test_keys_drive(car: EmulatedCar) -> None:
    keyboard = Keyboard(car.controls)
    for key in split_keys("ggg\x1b[A\x1b[A\x1b[A"):
        keyboard.press(key)
    assert (car.controls.gear, round(car.controls.throttle, 1)) == ("D", 0.3)
    car.step(5)
    assert car.state.number("Vehicle.Speed") > 5
    assert keyboard.press("x") == "throttle 0%, brake 100%"
    car.step(5)
    assert car.get("Vehicle.Speed") == 0


def test_each_key_says_what_it_did(car: EmulatedCar) -> None:
    keyboard = Keyboard(car.controls)
    said = {key: keyboard.press(key) for key in ("up", "down", " ", "left", "right", *"gdljbcvnpkmh")}
    assert all(said.values())
    assert said["d"] == "driver's door open"
    assert keyboard.press("d") == "driver's door closed"
    assert keyboard.press("?") == ""


def test_the_fault_key_goes_through_them_all(car: EmulatedCar) -> None:
    keyboard = Keyboard(car.controls)
    for fault in FAULTS:
        assert keyboard.press("f") == f"fault {fault}"
    assert len(car.controls.faults) == len(FAULTS)
    assert keyboard.press("r") == "all faults repaired"
    assert car.controls.faults == ()


def test_keys_come_apart() -> None:
    assert split_keys("a\x1b[A\x1b[Db") == ["a", "up", "left", "b"]
