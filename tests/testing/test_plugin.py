"""The fixtures others test their head unit with."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from headunit.core.errors import HeadunitError
from headunit.testing.car import BenchCar
from headunit.vehicle import catalogue
from headunit.vehicle.can.source import open_sources
from headunit.vehicle.model import SignalState, Value
from headunit.vehicle.vehicle import Vehicle

SPEED = "Vehicle.Speed"
PATIENCE = 10.0


class Listener:
    """A head unit without a screen: ticks whenever frames come."""

    def __init__(self, car: BenchCar) -> None:
        self._came = threading.Event()
        self.vehicle = Vehicle(car.car, catalogue.load(), open_sources(car.addresses))
        self.vehicle.start(self._came.set)

    def value(self, path: str) -> Value | None:
        return self.vehicle.store.reading(path).value

    def wait(self, done: Callable[[], bool]) -> bool:
        """Tick until it is so; False when it never is."""
        for _ in range(round(PATIENCE / 0.1)):
            self.vehicle.tick()
            if done():
                return True
            self._came.wait(0.1)
            self._came.clear()
        return False


@pytest.fixture
def listener(car: BenchCar) -> Iterator[Listener]:
    listener = Listener(car)
    car.start()
    yield listener
    listener.vehicle.stop()


def test_what_a_test_sets_a_head_unit_reads(car: BenchCar, listener: Listener) -> None:
    car.set(SPEED, 100)
    assert listener.wait(lambda: listener.value(SPEED) == 100)
    car.open_door("rear-passenger")
    assert listener.wait(lambda: listener.value("Vehicle.Cabin.Door.Row2.PassengerSide.IsOpen") is True)
    car.close_door("rear-passenger")
    assert listener.wait(lambda: listener.value("Vehicle.Cabin.Door.Row2.PassengerSide.IsOpen") is False)


def test_belts_and_faults(car: BenchCar) -> None:
    car.belt("driver", fastened=False)
    car.break_("puncture:rear-left")
    assert car.get("Vehicle.Cabin.Seat.Row1.DriverSide.IsBelted") is False
    assert car.controls.faults == ("puncture:rear-left",)
    car.repair()
    assert car.controls.faults == ()


def test_silence_makes_values_stale_and_speaking_brings_them_back(car: BenchCar, listener: Listener) -> None:
    def state() -> SignalState:
        return listener.vehicle.store.reading(SPEED).state

    assert listener.wait(lambda: state() is SignalState.LIVE)
    car.silence("VCU")
    assert listener.wait(lambda: state() is SignalState.STALE)
    car.speak("VCU")
    assert listener.wait(lambda: state() is SignalState.LIVE)


def test_a_wrong_checksum_is_refused(car: BenchCar, listener: Listener) -> None:
    car.set(SPEED, 50)
    assert listener.wait(lambda: listener.value(SPEED) == 50)
    car.break_("checksum:VCU_Drive")
    assert listener.wait(lambda: listener.vehicle.store.reading(SPEED).state is SignalState.INVALID)
    car.repair()
    assert listener.wait(lambda: listener.vehicle.store.reading(SPEED).state is SignalState.LIVE)


def test_the_car_stands_still_until_it_is_stepped(car: BenchCar) -> None:
    assert sum(car.frames.values()) == 0
    car.step(1)
    assert car.time == 1
    assert sum(car.frames.values()) > 300


def test_a_value_can_be_sent_at_once(car: BenchCar) -> None:
    car.send(SPEED, 30)
    assert sum(car.frames.values()) == 1
    with pytest.raises(HeadunitError, match="sends no Vehicle"):
        car.send("Vehicle.Powertrain.FuelSystem.RelativeLevel", 50)


@pytest.mark.car("demo_ice", drive="city", seed=4)
def test_a_marker_chooses_the_car(car: BenchCar) -> None:
    assert car.car.id == "demo_ice"
    car.step(30)
    assert car.get("Vehicle.IsMoving") is True
    assert car.get("Vehicle.Powertrain.CombustionEngine.IsRunning") is True


def test_the_plugin_imports_nothing_heavy() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import headunit.testing.plugin; "
        "print(*set(sys.modules) - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"headunit", "headunit.testing", "headunit.testing.plugin"}
