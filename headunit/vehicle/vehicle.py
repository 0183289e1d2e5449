"""The vehicle: a car's buses, received, decoded on each tick and kept in the store."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import Problem
from headunit.vehicle.can.inbox import Route
from headunit.vehicle.can.receiver import Receiver
from headunit.vehicle.can.transmit import Transmitter
from headunit.vehicle.car import Car, CatalogueSignal, Protection
from headunit.vehicle.listeners import Listeners
from headunit.vehicle.model import BusStatus, Figures, SignalEvent, SignalState, Value
from headunit.vehicle.silence import why_silent
from headunit.vehicle.store import SignalStore
from headunit.vehicle.tap import Tap, Watch

if TYPE_CHECKING:
    from headunit.vehicle.can.record import Recorder
    from headunit.vehicle.can.source import BusSource
    from headunit.vehicle.can.wire import Record
    from headunit.vehicle.catalogue import Catalogue
    from headunit.vehicle.dbc.database import Database, Message
    from headunit.vehicle.obd import Poller
    from headunit.vehicle.obd.status import Status
    from headunit.vehicle.resolve import Binding, Resolved

EXPIRY_SECONDS = 0.1
"""How often silent signals are looked for."""


@dataclass(frozen=True, slots=True)
class SignalInfo:
    """One signal of the car's databases, with the catalogue's signal it is mapped to, if any."""

    bus: str
    message: str
    name: str
    unit: str
    mapped: CatalogueSignal | None = None


class Vehicle:
    """A car on its buses: `start` reads its databases and opens its buses, `tick` brings the store up to date.

    `start` may run in any thread and takes as long as the databases do; `tick`, the store and watches belong to one
    thread. A broken database or mapping costs only itself: see `problems`.
    """

    def __init__(
        self,
        car: Car,
        catalogue: "Catalogue",
        sources: Sequence["BusSource"],
        *,
        clock: Clock | None = None,
        cache: Path | None = None,
        problems: Sequence[Problem] = (),
    ) -> None:
        self.car = car
        self.store = SignalStore(catalogue.signals)
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.events: deque[SignalEvent] = deque(maxlen=4096)
        self.oldest: float | None = None
        """Unix time of the oldest frame the last tick took, for measuring how long it takes to the screen."""
        self.resolved: Resolved | None = None
        """What of the mapping works with the databases; None until `open`."""
        self.transmitter = Transmitter(sources)
        self._catalogue = catalogue
        self.clock = clock or SystemClock()
        self._cache = cache
        self._wake: Callable[[], None] | None = None
        self._receiver = Receiver(sources, wake=self._woken, clock=self.clock)
        self._databases: dict[str, Database] = {}
        self._addresses = tuple(source.address for source in sources)
        self._connected = tuple(address.bus for address in self._addresses)
        self._protections: dict[tuple[str, int], Protection] = {}
        self._poller: Poller | None = None
        self._taps: dict[tuple[str, int], Tap] = {}
        self._hooked: list[Tap] = []
        self._mapped: dict[tuple[str, str, str], list[CatalogueSignal]] = {}
        self._listeners = Listeners()
        self._everything = False
        self._overheard = 0
        self._lock = threading.Lock()
        self._opened = False
        self._next_expiry = 0.0
        self._ticks = self._payloads = 0
        self._seconds = 0.0

    def start(self, wake: Callable[[], None] | None = None) -> None:
        """Read the databases, bind the mapping and receive; `wake` is called, from any thread, on new frames."""
        self._wake = wake
        self.open()
        self._receiver.start()
        if self._poller:
            self._poller.start()

    def open(self) -> None:
        """Read the databases and bind the mapping; nothing is received yet."""
        from headunit.vehicle.drive import load_databases
        from headunit.vehicle.resolve import resolve

        self._databases, problems = load_databases(self.car, self._cache)
        resolved = resolve(self.car, self._catalogue, self._databases)
        self.problems += problems + resolved.problems
        self.resolved = resolved
        self._bind(resolved)
        self._poller = self._obd_poller(resolved)
        with self._lock:
            for name in self._databases:
                self._route(name)
        self._opened = True

    def receive(self) -> None:
        """Receive once in the caller's thread, for those who bring no thread to `start`."""
        self._receiver.step()

    def stop(self) -> None:
        """Close the buses and join their threads."""
        if self._poller:
            self._poller.stop()
        self.transmitter.close()
        self._receiver.stop()

    def tick(self) -> list[int]:
        """Decode what came since the last tick; the store positions whose value or state changed."""
        if not self._opened:
            return []
        begin = thread_time()
        now = self.clock.monotonic()
        changed: list[int] = []
        self.oldest = None
        for name in self._connected:
            taken = self._receiver.inbox(name).take()
            self._payloads += len(taken)
            if taken:
                self.oldest = min(taken[0][2], self.oldest or taken[0][2])
            for route, data, time in taken:
                if isinstance(route.token, Tap):
                    route.token.take(data, time, now, self.store, changed)
        for tap in self._hooked:
            tap.refuse(self.store, changed)
        if now >= self._next_expiry:
            self._next_expiry = now + EXPIRY_SECONDS
            changed += self.store.expire(now)
        self._ticks += 1
        self._seconds += thread_time() - begin
        return changed

    @property
    def recorded(self) -> bool:
        """Whether this is a drive played from a log: nobody listens."""
        return any(address.interface == "log" for address in self._addresses)

    def buses(self) -> tuple[BusStatus, ...]:
        """The state of each bus, as the diagnosis page shows it."""
        return self._receiver.status()

    @property
    def obd(self) -> "Status | None":
        """What OBD-II tells of itself; None where this car is not asked."""
        return self._poller.status if self._poller else None

    def figures(self) -> Figures:
        """What decoding has cost so far."""
        return Figures(self._ticks, self._payloads, self._seconds)

    @property
    def listen_all(self) -> bool:
        """Whether frames nobody maps come through the kernel's filter as well: for diagnosis and the live page."""
        return self._everything

    @listen_all.setter
    def listen_all(self, on: bool) -> None:
        self._everything = on
        self._receiver.listen_all = on or self._overheard > 0

    def record(self, recorder: "Recorder") -> None:
        """Hand every frame of every bus to a recorder from now on."""
        self.listen_all = True
        self._receiver.add_tap(recorder.tap)

    def signals(self) -> tuple[SignalInfo, ...]:
        """Every signal of the car's databases, bus by bus, once for each path it is mapped to; nothing is decoded."""
        return tuple(
            SignalInfo(bus, message, name, unit, mapped)
            for bus, database in self._databases.items()
            for message, name, unit in database.index()
            for mapped in self._mapped.get((bus, message, name), (None,))
        )

    def watch(self, bus: str, message: str, signal: str) -> Watch:
        """Listen to any signal of the databases; KeyError when there is none of that name."""
        found = self._databases[bus].message(message)
        if found is None:
            raise KeyError(message)
        wanted = next(each for each in found.signals if each.name == signal)
        with self._lock:
            tap = self._tap(bus, found)
            self._route(bus)
        timeout = max(found.cycle_ms * 5 / 1000, 0.5) if found.cycle_ms else 5.0
        return Watch(tap, wanted, timeout, lambda state: self._why(tap, state, timeout))

    def message(self, bus: str, name: str) -> "tuple[str, Message] | None":
        """The message of that name with its bus; an empty `bus` is any; None when there is none."""
        for each, database in self._databases.items():
            found = database.message(name) if bus in ("", each) else None
            if found is not None:
                return each, found
        return None

    def message_by_key(self, bus: str, key: int) -> "Message | None":
        """What the databases say frames with this key are."""
        database = self._databases.get(bus)
        return database.lookup(key) if database else None

    def listen(self, bus: str, key: int, listener: Callable[[bytes, float], None]) -> Callable[[], None]:
        """Call `listener(data, Unix time)` in the receiver's thread for every frame with this key.

        Nothing between two ticks is lost, and no database need know the frame. The function returned ends it.
        """
        with self._lock:
            self._listeners.add(bus, key, listener)
            self._route(bus)

        def end() -> None:
            with self._lock:
                self._listeners.remove(bus, key, listener)
                self._route(bus)

        return end

    def overhear(self, tap: Callable[[str, "Sequence[Record]"], None]) -> Callable[[], None]:
        """Hand everything on every bus to `tap(bus, records)` in the receiver's threads, until what it returns."""
        self._overheard += 1
        self.listen_all = self._everything
        self._receiver.add_tap(tap)

        def end() -> None:
            self._overheard -= 1
            self._receiver.remove_tap(tap)
            self.listen_all = self._everything

        return end

    def _woken(self) -> None:
        if self._wake is not None:
            self._wake()

    def _bind(self, resolved: "Resolved") -> None:
        self._protections = {(bus, message.key): each for bus, message, each in resolved.protections}
        by_message: dict[tuple[str, int], list[Binding]] = {}
        for binding in resolved.bindings:
            if self.store.has(binding.path):
                by_message.setdefault((binding.bus, binding.message.key), []).append(binding)
        for bindings in by_message.values():
            tap = self._tap(bindings[0].bus, bindings[0].message)
            indexes = [self.store.index(binding.path) for binding in bindings]
            tap.read_into([binding.want(slot) for slot, binding in enumerate(bindings)], indexes)
            for index, binding in zip(indexes, bindings, strict=True):
                place = (binding.bus, binding.message.name, binding.signal.name)
                self._mapped.setdefault(place, []).append(self.store.signals[index])
                self.store.bind(index, binding.timeout, self._reason(tap, index, binding))
                if binding.event:
                    tap.on_frame(self._listener(binding))
        self._hooked = [tap for tap in self._taps.values() if tap.hooked]

    def _obd_poller(self, resolved: "Resolved") -> "Poller | None":
        """OBD-II answers only when asked: whoever asks, unless the bus is a recording."""
        address = self._addresses[0] if self._addresses else None
        if "obd2" not in self.car.features or address is None or self.recorded:
            return None
        from headunit.vehicle import obd

        wanted = obd.wanted(resolved.bindings)
        return obd.Poller(obd.BusLink.at(address), wanted, bus=address.bus, clock=self.clock)

    def _tap(self, bus: str, message: "Message") -> Tap:
        """The tap on a message, with its counter and checksum guarded where the profile says how."""
        from headunit.vehicle.dbc.checksum import Checker

        tap = self._taps.get((bus, message.key))
        if tap is None:
            tap = self._taps[bus, message.key] = Tap(bus, message)
            guard = self._protections.get((bus, message.key))
            if guard:
                tap.protect(Checker(message, guard.counter, guard.checksum, guard.algorithm, guard.data_id))
        return tap

    def _route(self, bus: str) -> None:
        """Give the receiver a route for each message somebody listens to; the others are known, and not wanted."""
        if bus not in self._connected:
            return
        database = self._databases[bus]
        routes = {
            key: Route(key, tap.message.page, self._listeners.hook(tap), tap)
            for (name, key), tap in self._taps.items()
            if name == bus
        }
        routes = {**self._listeners.routes(bus), **routes}
        inbox = self._receiver.inbox(bus)
        inbox.set_routes(routes, known=database.messages)
        if database.matches_groups:

            def fallback(key: int) -> Route | None:
                message = database.lookup(key)
                return routes.get(message.key, Route(message.key)) if message else None

            inbox.set_fallback(fallback)

    def _listener(self, binding: "Binding") -> Callable[[bytes, float], None]:
        read = binding.message.reader([binding.want(0)])
        values: list[Value | None] = [None]
        last: list[Value | None] = [None]

        def listen(data: bytes, time: float) -> None:
            read(data, values, [None])
            value = values[0]
            if value is not None and value != last[0]:
                last[0] = value
                self.events.append(SignalEvent(binding.path, value, time))

        return listen

    def _reason(self, tap: Tap, index: int, binding: "Binding") -> Callable[[SignalState], str]:
        def why(state: SignalState) -> str:
            if state is SignalState.INVALID:
                return binding.why_invalid(self.store.raws[index])
            asked = self._poller.status.why(binding.signal.pages[0][0]) if self._poller and binding.signal.pages else ""
            if asked:
                return asked
            return self._why(tap, state, binding.timeout)

        return why

    def _why(self, tap: Tap, state: SignalState, timeout: float) -> str:
        bus = next((each for each in self._receiver.status() if each.bus == tap.bus), None)
        return why_silent(tap, bus, state, timeout, self.clock.monotonic())
