"""Logs of a drive, written by an emulated car."""

from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.emulator.car import EmulatedCar
from headunit.emulator.link import MemoryLink
from headunit.vehicle import cars
from headunit.vehicle.can import candump
from headunit.vehicle.can.wire import record


@pytest.fixture(scope="session")
def drive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds of demo_ev at 100 km/h, as candump."""
    folder = tmp_path_factory.mktemp("drive")
    car, _ = cars.load("demo_ev")
    links = [MemoryLink(bus.name) for bus in car.buses]
    with EmulatedCar(car, links, drive="city", clock=ManualClock(), cache=folder) as emulated:
        emulated.set("Vehicle.Speed", 100.0)
        emulated.step(4)
    frames = sorted((frame for link in links for frame in link.sent), key=lambda frame: frame.time)
    log = folder / "drive.log"
    log.write_text("".join(candump.write(frame.bus, record(frame)) for frame in frames))
    return log
