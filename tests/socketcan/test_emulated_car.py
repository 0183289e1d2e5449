"""The emulated car on a real kernel's vcan: its interfaces, its frames, bus-off and back."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headunit.emulator.car import EmulatedCar
from headunit.vehicle import cars, catalogue
from headunit.vehicle.can.interfaces import choose
from headunit.vehicle.can.source import open_sources
from headunit.vehicle.command import Request, RequestState
from headunit.vehicle.direct import DirectCommands
from headunit.vehicle.model import BusState, SignalState
from headunit.vehicle.vehicle import Vehicle

pytestmark = pytest.mark.socketcan
SPEED = "Vehicle.Speed"
PATIENCE = 10.0
"""Seconds a state may take to show, far more than it does: other buses wake the listener all the time."""


@pytest.fixture
def car() -> Iterator[EmulatedCar]:
    model, _ = cars.load("demo_ev")
    with EmulatedCar.open(model, interface="vcan", drive="parked") as emulated:
        emulated.start()
        yield emulated


@pytest.fixture
def listen(car: EmulatedCar) -> Iterator[tuple[Vehicle, Callable[[Callable[[], bool]], bool]]]:
    came = threading.Event()
    vehicle = Vehicle(car.car, catalogue.load(), open_sources(car.addresses))
    vehicle.start(came.set)

    def wait(done: Callable[[], bool]) -> bool:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            vehicle.tick()
            if done():
                return True
            came.wait(0.1)
            came.clear()
        return False

    yield vehicle, wait
    vehicle.stop()


def test_auto_is_vcan_here_and_missing_interfaces_are_made(ip: Callable[..., None]) -> None:
    model, _ = cars.load("demo_ev")
    ip("del", "vcan1")
    assert choose(model.buses) == "vcan"
    assert int(Path("/sys/class/net/vcan1/flags").read_text(), 16) & 1, "made, and up"
    ip("set", "vcan1", "down")
    assert choose(model.buses) == "vcan"
    assert int(Path("/sys/class/net/vcan1/flags").read_text(), 16) & 1


def test_frames_of_both_buses_arrive(
    car: EmulatedCar, listen: tuple[Vehicle, Callable[[Callable[[], bool]], bool]]
) -> None:
    vehicle, wait = listen
    car.set(SPEED, 88)
    car.controls.set_door("driver", True)
    assert wait(lambda: vehicle.store.reading(SPEED).value == 88)
    assert wait(lambda: vehicle.store.reading("Vehicle.Cabin.Door.Row1.DriverSide.IsOpen").value is True)
    assert car.losses == ()


def test_bus_off_is_seen_with_its_reason_and_ends(
    car: EmulatedCar, listen: tuple[Vehicle, Callable[[Callable[[], bool]], bool]]
) -> None:
    vehicle, wait = listen

    def powertrain() -> BusState:
        return next(bus.state for bus in vehicle.buses() if bus.bus == "powertrain")

    assert wait(lambda: vehicle.store.reading(SPEED).state is SignalState.LIVE)
    assert powertrain() is BusState.UP
    car.faults.add("bus-off:powertrain")
    assert wait(lambda: powertrain() is BusState.BUS_OFF)
    assert wait(lambda: vehicle.store.reading(SPEED).state is SignalState.STALE)
    assert "bus-off" in vehicle.store.reading(SPEED).reason
    car.faults.clear()
    assert wait(lambda: powertrain() is BusState.UP)
    assert wait(lambda: vehicle.store.reading(SPEED).state is SignalState.LIVE)


def test_a_command_on_a_kernels_bus_is_confirmed_by_the_car(
    listen: tuple[Vehicle, Callable[[Callable[[], bool]], bool]],
) -> None:
    vehicle, wait = listen
    temperature = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
    assert wait(lambda: vehicle.store.reading(temperature).state is SignalState.LIVE)
    commands = DirectCommands(vehicle)
    told: list[Request] = []
    commands.on_change(told.append)
    commands.request(temperature, 25.5)
    assert wait(lambda: not commands.tick())
    assert [each.state for each in told] == [RequestState.PENDING, RequestState.DONE]
    assert vehicle.store.reading(temperature).value == 25.5
