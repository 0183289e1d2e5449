"""A whole emulated car: model, senders, faults and orders, driven step by step or in real time."""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from threading import Event, RLock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from headunit.buttons import mapping
from headunit.core import paths
from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import HeadunitError, Problem
from headunit.emulator import plausible
from headunit.emulator.controls import CarControls
from headunit.emulator.faults import Faults
from headunit.emulator.keys import Keys
from headunit.emulator.link import CanLink, Link
from headunit.emulator.model import CarModel
from headunit.emulator.network import Network
from headunit.emulator.sender import MICROSECONDS, Sender
from headunit.vehicle.can.interfaces import addresses
from headunit.vehicle.car import Car
from headunit.vehicle.model import Frame, Value

if TYPE_CHECKING:
    from headunit.emulator.obd import ObdEcu
    from headunit.vehicle.can.address import BusAddress
    from headunit.vehicle.dbc.database import Database

log = logging.getLogger(__name__)

SLICE = 5_000
"""Microseconds the car moves on at a time: model, then the frames due."""
VIN = "WHUDEM0XX00000001"
"""What every emulated car answers when asked for its vehicle identification number."""
LATE = 1.0
"""Seconds behind real time that are caught up; after more (the machine was asleep) the car goes on from there."""


class EmulatedCar:
    """A car on its buses: `step` moves it on under an injected clock, `start` lets it run in real time.

    The same car, drive and seed and the same calls give the same frames, byte for byte. `state` holds its values by
    VSS path, `controls` is what a hand can do, `faults` what can go wrong. All methods may be called from any thread.
    """

    def __init__(
        self,
        car: Car,
        links: Sequence[Link],
        *,
        drive: str = "wltc",
        seed: int = 0,
        clock: Clock | None = None,
        cache: Path | None = None,
        obd: bool = False,
    ) -> None:
        """Read the car's databases. Raises HeadunitError when none can be read; `problems` has all lesser trouble."""
        from headunit.vehicle import catalogue
        from headunit.vehicle.dbc.database import load
        from headunit.vehicle.resolve import resolve

        self.car = car
        self.links = tuple(links)
        self.model = CarModel(electric="electric" in car.features, drive=drive, seed=seed)
        self.state = self.model.state
        self.frames: dict[str, int] = dict.fromkeys((link.bus for link in links), 0)
        """Frames sent so far, by bus."""
        self.problems: list[Problem] = []
        self._clock = clock or SystemClock()
        self._epoch = self._clock.wall()
        self._now = 0
        self._due = 0.0
        self._lock = RLock()
        self._stop = Event()
        self._thread: Thread | None = None
        known = catalogue.load()
        databases: dict[str, Database] = {}
        for bus in car.buses:
            databases[bus.name] = load([path for path in bus.databases if path.is_file()], cache=cache)
            self.problems += databases[bus.name].problems
        resolved = resolve(car, known, databases)
        self.problems += resolved.problems
        for binding in resolved.bindings:
            self.state.values.setdefault(binding.path, plausible.value(binding.catalogued))
        network = Network(car, known, databases, resolved)
        self._orders = network.orders
        senders = {bus: Sender(bus, network.outgoing(bus), self.state) for bus in databases}
        self._senders = [(link, senders[link.bus]) for link in links if link.bus in senders]
        self.faults = Faults(self.model, senders.values(), Random(seed + 1))
        buttons, found = mapping.of_car(car.folder)
        self.problems += found
        self.keys = Keys(buttons, databases, self._say)
        self.controls = CarControls(self.model, self.faults, self._lock, self.keys)
        self._ecu = self._diagnosis(cache) if obd or "obd2" in car.features else None

    @classmethod
    def open(
        cls,
        car: Car,
        *,
        interface: str = "auto",
        buses: Sequence["BusAddress"] = (),
        drive: str = "wltc",
        seed: int = 0,
        clock: Clock | None = None,
        cache: Path | None = None,
        obd: bool = False,
    ) -> Self:
        """The car on real interfaces, opened with python-can (see interfaces.addresses). Raises HeadunitError."""
        links: list[Link] = []
        try:
            links += (CanLink(address) for address in addresses(car, interface, buses))
            return cls(car, links, drive=drive, seed=seed, clock=clock, cache=cache, obd=obd)
        except BaseException:
            for link in links:
                link.close()
            raise

    @property
    def addresses(self) -> tuple["BusAddress", ...]:
        """Where its buses are, for a head unit to listen."""
        return tuple(link.address for link in self.links if isinstance(link, CanLink))

    @property
    def messages(self) -> dict[str, int]:
        """How many different messages it sends, by bus."""
        return {link.bus: len(sender.outgoing) for link, sender in self._senders}

    @property
    def losses(self) -> tuple[str, ...]:
        """Where an interface did not take frames, in words."""
        links = (link for link in self.links if isinstance(link, CanLink) and link.lost)
        return tuple(f"{link.address}: {link.lost} frames could not be sent ({link.trouble})" for link in links)

    @property
    def time(self) -> float:
        """Seconds it has been driven, by its own clock."""
        return self._now / MICROSECONDS

    def step(self, seconds: float) -> None:
        """Move on: physics, orders obeyed, every frame due in that time sent; in slices of 5 ms, the rest is kept."""
        with self._lock:
            self._due += seconds * MICROSECONDS
            self._catch_up()

    def _catch_up(self) -> None:
        while self._now + SLICE <= self._due:
            self._slice()

    def _slice(self) -> None:
        self._now += SLICE
        seconds = self._now / MICROSECONDS
        for link in self.links:
            for frame in link.receive():
                if self._ecu is not None and link is self.links[0]:
                    self._ecu.hear(frame)
                self._hear(link.bus, frame)
        self.model.step(SLICE / MICROSECONDS)
        self.faults.step(seconds)
        for link, sender in self._senders:
            count = 0
            for frame in self.faults.buses[link.bus].apply(sender.frames(self._now, self._epoch), seconds):
                link.send(frame)
                count += 1
            self.frames[link.bus] += count

    def _hear(self, bus: str, frame: Frame) -> None:
        """Obey an order (vss2dbc): the value changes, and with it what the car reports."""
        found = self._orders.get((bus, frame.key))
        if found is None or frame.error or frame.remote:
            return
        message, orders = found
        asked = message.decode(frame.data)
        for order in orders:
            physical = asked.get(order.signal.name)
            value = None if physical is None else order(physical)
            if value is not None:
                self.state.set(order.path, value)

    def get(self, path: str) -> Value | None:
        """The value at a VSS path; None when it is not available. Raises HeadunitError for a path the car has not."""
        with self._lock:
            if path not in self.state:
                raise HeadunitError(f"the emulated car has no {path}")
            return self.state[path]

    def set(self, path: str, value: Value | None) -> None:
        """Make the car report `value` at a VSS path until `release`; None: "not available". Speed moves the car."""
        with self._lock:
            self.state.set(path, value)

    def send(self, path: str, value: Value | None) -> None:
        """`set`, and send every frame that carries the path at once, out of turn.

        Raises HeadunitError when no message of the car carries it.
        """
        with self._lock:
            self.state.set(path, value)
            count = 0
            for link, sender in self._senders:
                for frame in sender.carrying(path, self._now, self._epoch):
                    link.send(frame)
                    self.frames[link.bus] += 1
                    count += 1
        if not count:
            raise HeadunitError(f"{self.car.name} sends no {path}", hint="see the car's mapping.vspec")

    def _say(self, bus: str, message: str, numbers: Mapping[str, int]) -> None:
        """Send a message now with these raw numbers, which it carries from then on."""
        with self._lock:
            for link, sender in self._senders:
                if link.bus == bus:
                    for frame in sender.say(message, numbers, self._now, self._epoch):
                        link.send(frame)
                        self.frames[link.bus] += 1

    def release(self, path: str) -> None:
        """Let the model say again what is at a VSS path."""
        with self._lock:
            self.state.release(path)

    def start(self, speed: float = 1.0) -> None:
        """Run in a thread, in real time times `speed`, without drift, until `stop`."""
        if self._thread is not None:
            return
        self._stop.clear()
        self._thread = Thread(target=self._run, args=(speed,), name="emulated car", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; the car stands where it is and can be started or stepped again."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._stop.set()
            thread.join()

    def close(self) -> None:
        """Stop, and leave the buses."""
        self.stop()
        for link in self.links:
            link.close()

    def _run(self, speed: float) -> None:
        clock = self._clock
        pause = SLICE / MICROSECONDS / min(speed, 1.0)
        last = began = clock.monotonic()
        while not self._stop.wait(pause - (last - began) % pause):
            now = clock.monotonic()
            self.step(min(now - last, LATE) * speed)
            last = now

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _diagnosis(self, cache: Path | None) -> "ObdEcu":
        """The engine's ECU behind the diagnosis socket, on the first bus."""
        from headunit.emulator.obd import ObdEcu, getters
        from headunit.vehicle.dbc.database import load

        database = load([paths.share("dbc") / "obd2" / "obd2.dbc"], cache=cache)
        message = database.message("OBD2")
        assert message is not None
        link = self.links[0]

        def answer(frame: Frame) -> None:
            link.send(frame)
            self.frames[link.bus] += 1

        return ObdEcu(answer, message, getters(self.state.values.get), bus=link.bus, vin=VIN, clock=self._clock)
