"""The obd2 car as a whole: mapping, poller and emulated ECU, from requests to VSS values in the store."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import can
import pytest

from headunit.emulator.obd import ObdEcu, getters
from headunit.vehicle import cars, catalogue
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.source import open_sources
from headunit.vehicle.car import Car
from headunit.vehicle.dbc.database import Database
from headunit.vehicle.model import Frame, SignalState, Value
from headunit.vehicle.obd import BusLink, Poller, wanted
from headunit.vehicle.resolve import Resolved, resolve
from headunit.vehicle.vehicle import Vehicle

ADDRESS = BusAddress("obd", "virtual", "obd-car")
STATE: dict[str, Value] = {
    "Vehicle.Speed": 88.0,
    "Vehicle.Powertrain.CombustionEngine.Speed": 1726.0,
    "Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature": 91.0,
    "Vehicle.TraveledDistance": 123_456_700,
    "Vehicle.LowVoltageBattery.CurrentVoltage": 14.2,
    "Vehicle.Powertrain.Type": "COMBUSTION",
    "Vehicle.Powertrain.Transmission.CurrentGear": 3,
}
EXPECTED = STATE | {
    "Vehicle.IsMoving": True,
    "Vehicle.Powertrain.CombustionEngine.IsRunning": True,
    "Vehicle.Diagnostics.DTCCount": 0,
}


@pytest.fixture(scope="module")
def car() -> Car:
    found, problems = cars.load("obd2")
    assert problems == ()
    return found


@pytest.fixture(scope="module")
def resolved(car: Car, database: Database) -> Resolved:
    return resolve(car, catalogue.load(), {"obd": database})


def test_every_mapping_resolves(car: Car, resolved: Resolved) -> None:
    assert resolved.problems == ()
    assert len(resolved.bindings) == len(car.mappings)


def test_what_moves_is_asked_more_often_than_what_does_not(resolved: Resolved) -> None:
    periods = wanted(resolved.bindings)
    assert len(periods) == 17
    assert periods[0x0D] == periods[0x0C] == 0.2
    assert periods[0x05] == 5.0
    assert periods[0x2F] == 15.0
    assert sum(1 / period for period in periods.values()) < 25


def test_period_of_a_strange_timeout_is_still_polite(resolved: Resolved) -> None:
    first = resolved.bindings[0]
    assert set(wanted([replace(first, timeout=0.0)]).values()) == {0.05}
    assert set(wanted([replace(first, timeout=float("inf"))]).values()) == {30.0}


@pytest.fixture(params=[False, True], ids=["11 bits", "29 bits"])
def ecu(request: pytest.FixtureRequest, database: Database) -> Iterator[ObdEcu]:
    """An emulated ECU with the values of STATE, answering in a thread of its own."""
    message = database.message("OBD2")
    assert message is not None
    bus = can.Bus(interface="virtual", channel=ADDRESS.channel)

    def send(frame: Frame) -> None:
        bus.send(can.Message(arbitration_id=frame.id, data=frame.data, is_extended_id=frame.extended))

    made = ObdEcu(send, message, getters(STATE.get), extended=request.param)

    def hear(message: can.Message) -> None:
        made.hear(Frame(0.0, "obd", message.arbitration_id, bytes(message.data), extended=message.is_extended_id))

    notifier = can.Notifier(bus, [hear], timeout=0.05)
    yield made
    notifier.stop()
    bus.shutdown()


@pytest.mark.usefixtures("ecu")
def test_requests_become_vss_values(car: Car, resolved: Resolved, tmp_path: Path) -> None:
    vehicle = Vehicle(car, catalogue.load(), open_sources([ADDRESS]), cache=tmp_path)
    poller = Poller(BusLink.at(ADDRESS), wanted(resolved.bindings), rate=500)
    came = threading.Event()
    vehicle.start(came.set)
    poller.start()
    try:
        missing = set(EXPECTED)
        while missing and came.wait(10):
            came.clear()
            vehicle.tick()
            missing = {path for path in missing if vehicle.store.reading(path).value is None}
        for path, value in EXPECTED.items():
            reading = vehicle.store.reading(path)
            assert reading.state is SignalState.LIVE, path
            assert reading.value == (pytest.approx(value, abs=0.01) if isinstance(value, float) else value), path
        assert vehicle.store.reading("Vehicle.Powertrain.FuelSystem.RelativeLevel").state is SignalState.NEVER_SEEN
    finally:
        poller.stop()
        vehicle.stop()
