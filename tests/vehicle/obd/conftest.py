"""A diagnosis socket in memory: a wire with emulated ECUs on it, and a poller driven by a manual clock."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest

from headunit.core import paths
from headunit.core.clock import ManualClock
from headunit.emulator.obd import Getter, ObdEcu
from headunit.vehicle.dbc.database import Database, Message, load
from headunit.vehicle.model import Frame
from headunit.vehicle.obd import Link, Poller

VALUES: dict[str, Getter] = {
    "EngineSpeed": lambda: 1726.0,
    "VehicleSpeed": lambda: 88,
    "CoolantTemperature": lambda: 91,
    "FuelLevel": lambda: 40.0,
    "ControlModuleVoltage": lambda: 14.2,
    "OilTemperature": lambda: 103,
    "Odometer": lambda: 123456.7,
}


class Wire:
    """A bus in memory and the link to it: what is sent reaches the ECUs at once, what they answer is received next."""

    echoes = False

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.ecus: list[ObdEcu] = []
        self.requests: list[tuple[float, Frame]] = []
        self.heard: list[Frame] = []
        self._incoming: deque[Frame] = deque()

    def send(self, frame: Frame) -> None:
        self.requests.append((self.clock.monotonic(), frame))
        for ecu in self.ecus:
            ecu.hear(frame)

    def receive(self, _timeout: float) -> Frame | None:
        return self._incoming.popleft() if self._incoming else None

    def close(self) -> None:
        self._incoming.clear()

    def put(self, frame: Frame) -> None:
        """A frame somebody else sends."""
        self.heard.append(frame)
        self._incoming.append(frame)

    def asked(self, request: str) -> list[float]:
        """When this request (hexadecimal) was sent."""
        payload = bytes.fromhex(request)
        return [time for time, frame in self.requests if frame.data[1 : 1 + frame.data[0]] == payload]


class Bench:
    """Poller, wire and clock together."""

    def __init__(self, message: Message) -> None:
        self.clock = ManualClock(1000.0)
        self.wire = Wire(self.clock)
        self._message = message

    def ecu(self, values: dict[str, Getter] | None = None, **options: object) -> ObdEcu:
        """Put an emulated ECU on the wire."""
        made = ObdEcu(self.wire.put, self._message, VALUES if values is None else values, **options)  # type: ignore[arg-type]
        self.wire.ecus.append(made)
        return made

    def poller(self, wanted: dict[int, float], *, link: Link | None = None, **options: float) -> Poller:
        """A poller on the wire, not started: `drive` moves it."""
        return Poller(link or self.wire, wanted, clock=self.clock, **options)  # type: ignore[arg-type]

    def drive(self, poller: Poller, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        """Let time pass as fast as the poller allows, or until something is so."""
        end = self.clock.monotonic() + seconds
        while self.clock.monotonic() < end and not until():
            wait = poller.step()
            frame = self.wire.receive(0)
            if frame is None:
                self.clock.advance(min(max(wait, 0.0005), end - self.clock.monotonic()))
            while frame:
                poller.hear(frame)
                frame = self.wire.receive(0)


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """The shipped database of OBD-II answers."""
    file: Path = paths.share("dbc") / "obd2" / "obd2.dbc"
    return load([file], cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture
def bench(database: Database) -> Bench:
    message = database.message("OBD2")
    assert message is not None
    return Bench(message)
