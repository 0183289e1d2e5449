"""Emulated cars on buses that are lists in memory."""

from collections.abc import Callable
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.emulator.car import EmulatedCar
from headunit.emulator.link import MemoryLink
from headunit.vehicle import cars

MakeCar = Callable[..., EmulatedCar]


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for compiled databases, shared by all tests."""
    return tmp_path_factory.mktemp("compiled")


@pytest.fixture
def make_car(compiled: Path) -> MakeCar:
    """Makes an emulated car by id, with any argument of EmulatedCar."""

    def make(car_id: str = "demo_ev", **arguments: object) -> EmulatedCar:
        car, _ = cars.load(car_id)
        links = [MemoryLink(bus.name) for bus in car.buses]
        return EmulatedCar(car, links, clock=ManualClock(), cache=compiled, **arguments)  # type: ignore[arg-type]

    return make
