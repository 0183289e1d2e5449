"""A car on one bus in memory, for tests without threads: what is put on it comes with the next `receive`."""

from collections.abc import Collection, Sequence
from pathlib import Path

from headunit.core.clock import Clock
from headunit.vehicle import cars, catalogue
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.source import BusError
from headunit.vehicle.can.wire import Record, record
from headunit.vehicle.model import BusState, Frame
from headunit.vehicle.vehicle import Vehicle


class Wire:
    """A source of frames a test writes; with `plugged` False the adapter is gone."""

    waits = False
    drops = malformed = 0

    def __init__(self, clock: Clock, bus: str = "main") -> None:
        self.address = BusAddress(bus, "memory", "0")
        self.plugged = True
        self._clock = clock
        self._queue: list[Record] = []

    def put(self, can_id: int, data: bytes) -> None:
        """Send a classic frame with an 11-bit identifier."""
        self._queue.append(record(Frame(self._clock.wall(), self.address.bus, can_id, data)))

    def open(self) -> None:
        """Raises BusError while unplugged."""
        if not self.plugged:
            raise BusError(BusState.MISSING, "no such adapter", hint="plug it in")

    def poll(self) -> Sequence[Record]:
        """What was put since the last call."""
        self.open()
        queue, self._queue = self._queue, []
        return queue

    def fileno(self) -> int:
        """Nothing to wait on."""
        return -1

    def listen(self, keys: Collection[int] | None) -> None:
        """Everything is heard."""

    def traffic(self) -> None:
        """It does not count."""

    def close(self) -> None:
        """Nothing to close."""


def small_vehicle(folder: Path, profile: str, database: str, mapping: str, wire: Wire, clock: Clock) -> Vehicle:
    """The car of these three files' texts on a wire, its databases read; nothing is received until a test says so."""
    folder.mkdir()
    (folder / "profile.toml").write_text(profile)
    (folder / "main.dbc").write_text(database)
    (folder / "mapping.vspec").write_text(mapping)
    car, problems = cars.load(folder)
    assert not problems, problems
    vehicle = Vehicle(car, catalogue.load(), [wire], clock=clock, cache=folder / "cache")
    vehicle.open()
    return vehicle
