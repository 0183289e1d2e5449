"""Faults: each does what it says, from when to when it says."""

import pytest

from headunit.core.errors import HeadunitError
from headunit.emulator.car import EmulatedCar
from headunit.emulator.faults import HELP, Fault, Kind, parse
from headunit.emulator.link import MemoryLink
from headunit.vehicle.dbc.checksum import Checker
from headunit.vehicle.dbc.database import load
from headunit.vehicle.model import Frame

from .conftest import MakeCar

VCU_DRIVE = 160
BMS_BATTERY = 384


def step(car: EmulatedCar, seconds: float) -> list[Frame]:
    """Drive on; what was sent on the powertrain bus meanwhile."""
    link = next(link for link in car.links if link.bus == "powertrain")
    assert isinstance(link, MemoryLink)
    link.sent.clear()
    car.step(seconds)
    return list(link.sent)


@pytest.fixture
def car(make_car: MakeCar) -> EmulatedCar:
    return make_car("demo_ev")


def test_a_fault_is_written_and_read() -> None:
    assert parse("silent:BMS@20s..40s") == Fault(Kind.SILENT, "BMS", 20, 40)
    assert parse("drop:body=0.2@5") == Fault(Kind.DROP, "body=0.2", 5)
    assert parse("overheat") == Fault(Kind.OVERHEAT)
    assert str(parse("silent:BMS@20s..40s")) == "silent:BMS@20s..40s"
    assert str(parse("abs")) == "abs"
    assert HELP.keys() == set(Kind)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("nonsense", "is not a fault"),
        ("silent:BMX", "did you mean BMS"),
        ("bus-off:pt", "no bus 'pt'"),
        ("drop:2", "not a share"),
        ("puncture:spare", "front-left"),
        ("stuck:Vehicle.Sped", "Vehicle.Speed"),
        ("checksum:BMS_Cells", "carries a checksum"),
        ("silent:BMS@1.2.3s", "not a number"),
    ],
)
def test_a_wrong_fault_says_what_is_right(car: EmulatedCar, text: str, says: str) -> None:
    with pytest.raises(HeadunitError, match=says):
        car.faults.add(text)
    assert car.faults.active == ()


def test_a_silent_node_is_silent_for_its_time(car: EmulatedCar) -> None:
    car.faults.add("silent:BMS@2s..4s")
    assert BMS_BATTERY in {frame.key for frame in step(car, 1.9)}
    step(car, 0.2)
    keys = {frame.key for frame in step(car, 1.5)}
    assert VCU_DRIVE in keys
    assert BMS_BATTERY not in keys
    assert str(car.faults.active[0]) == "silent:BMS@2s..4s"
    step(car, 0.6)
    assert BMS_BATTERY in {frame.key for frame in step(car, 1)}
    assert car.faults.active == ()


def test_bus_off_says_so_and_falls_silent(car: EmulatedCar) -> None:
    step(car, 1)
    car.faults.add("bus-off:powertrain")
    frames = step(car, 1)
    assert [(frame.error, frame.id) for frame in frames] == [(True, 0x40)]
    car.faults.remove("bus-off:powertrain")
    frames = step(car, 1)
    assert (frames[0].error, frames[0].id) == (True, 0x100)
    assert len(frames) > 100


def test_a_stuck_value_stays_while_the_frames_come(car: EmulatedCar) -> None:
    message = load(car.car.buses[0].databases).messages[VCU_DRIVE]
    step(car, 20)
    car.faults.add("stuck:Vehicle.Speed")
    stuck = {message.decode(frame.data)["VCU_VehicleSpeed"] for frame in step(car, 5) if frame.key == VCU_DRIVE}
    assert len(stuck) == 1
    car.faults.clear()
    moving = {message.decode(frame.data)["VCU_VehicleSpeed"] for frame in step(car, 5) if frame.key == VCU_DRIVE}
    assert len(moving) > 50


def test_an_unavailable_value_is_sent_as_such(car: EmulatedCar) -> None:
    message = load(car.car.buses[0].databases).messages[VCU_DRIVE]
    car.faults.add("unavailable:VCU_VehicleSpeed")
    raws = {message.raw(frame.data)["VCU_VehicleSpeed"] for frame in step(car, 1) if frame.key == VCU_DRIVE}
    assert raws == {65535}


def test_checksums_can_be_wrong(car: EmulatedCar) -> None:
    message = load(car.car.buses[0].databases).messages[VCU_DRIVE]
    checker = Checker(message, "VCU_Drive_Counter", "VCU_Drive_CRC", "sae_j1850")
    car.faults.add("checksum:VCU_Drive")
    said = [checker.check(frame.data) for frame in step(car, 0.5) if frame.key == VCU_DRIVE]
    assert said
    assert all("checksum" in text for text in said)


def test_frames_get_lost_and_rubbish_comes(car: EmulatedCar) -> None:
    whole = len(step(car, 10))
    car.faults.add("drop:0.5")
    assert len(step(car, 10)) == pytest.approx(whole / 2, rel=0.1)
    car.faults.clear()
    known = {frame.key for frame in step(car, 5)}
    car.faults.add("garbage:powertrain")
    frames = step(car, 5)
    unknown = [frame for frame in frames if frame.key not in known]
    short = [frame for frame in frames if frame.key == VCU_DRIVE and len(frame.data) < 12]
    assert len(unknown) > 100
    assert short


@pytest.mark.parametrize(
    ("fault", "path", "value"),
    [
        ("door:driver", "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen", True),
        ("belt", "Vehicle.Cabin.Seat.Row1.DriverSide.IsBelted", False),
        ("abs", "Vehicle.ADAS.ABS.IsError", True),
    ],
)
def test_faults_of_the_body_come_and_go(car: EmulatedCar, fault: str, path: str, value: bool) -> None:
    car.faults.add(fault)
    assert car.get(path) is value
    car.faults.remove(fault)
    assert car.get(path) is not value


def test_faults_of_the_machine(car: EmulatedCar) -> None:
    for text in ("puncture:rear-right", "low-voltage", "overheat", "empty"):
        car.faults.add(text)
    car.step(60)
    assert car.get("Vehicle.Chassis.Axle.Row2.Wheel.Right.Tire.IsPressureLow") is True
    assert car.state.number("Vehicle.LowVoltageBattery.CurrentVoltage") < 11
    assert car.state.number("Vehicle.Powertrain.ElectricMotor.Temperature") > 90
    assert car.state.number("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed") < 4
    assert len(car.faults.active) == 4
