"""The emulated cars with a vehicle that listens to them, on buses in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.emulator.car import EmulatedCar
from headunit.emulator.link import MemoryLink
from headunit.testing.wire import Wire
from headunit.vehicle import cars, catalogue
from headunit.vehicle.can.wire import record
from headunit.vehicle.model import Frame
from headunit.vehicle.vehicle import Vehicle


class Bench:
    """An emulated car and an open vehicle; `run` lets time pass, and what the car sends is received."""

    def __init__(self, name: str, cache: Path, drive: str = "parked") -> None:
        self.clock = ManualClock()
        model, _ = cars.load(name)
        self.links = {bus.name: MemoryLink(bus.name) for bus in model.buses}
        self.car = EmulatedCar(model, list(self.links.values()), drive=drive, clock=self.clock, cache=cache)
        self.wires = {bus: Wire(self.clock, bus) for bus in self.links}
        self.vehicle = Vehicle(model, catalogue.load(), list(self.wires.values()), clock=self.clock, cache=cache)
        self.vehicle.open()
        self.run(0.5)

    def run(self, seconds: float, slice_: float = 0.05) -> None:
        """Let the car and its time go on."""
        for _ in range(max(1, round(seconds / slice_))):
            self.car.step(slice_)
            self.clock.advance(slice_)
            self.receive()

    def receive(self) -> None:
        """Receive what the car has sent."""
        for bus, link in self.links.items():
            self.wires[bus]._queue += [record(frame) for frame in link.sent]
            link.sent.clear()
        self.vehicle.receive()
        self.vehicle.tick()

    def inject(self, bus: str, can_id: int, data: bytes) -> None:
        """Put a frame on a bus that the emulated car knows nothing of."""
        self.links[bus].sent.append(Frame(self.clock.wall(), bus, can_id, data))
        self.receive()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("compiled")


@pytest.fixture
def make_bench(compiled: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(name: str = "demo_ev", drive: str = "parked") -> Bench:
        made.append(Bench(name, compiled, drive))
        return made[-1]

    yield make
    for bench in made:
        bench.vehicle.stop()
