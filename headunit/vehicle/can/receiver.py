"""The threads that bring frames from the buses to their inboxes."""

import logging
import select
import threading
import time
from collections.abc import Callable, Sequence

from headunit.core.clock import Clock, SystemClock
from headunit.vehicle.can.inbox import Inbox
from headunit.vehicle.can.line import Line, Tap
from headunit.vehicle.can.source import BusSource
from headunit.vehicle.model import BusStatus

log = logging.getLogger(__name__)

BURST = 0.002
"""Seconds to wait after the first frame for the others of its burst: ECUs send theirs one after the other."""
QUIET = 0.05
"""Seconds after which a round is made although nothing has come: for time-outs and new attempts to connect."""


def _sleep_on() -> None:
    """The wake of a receiver nobody waits for."""


class Receiver:
    """Receives from several buses: one thread for all that can be polled, one for each that waits in a driver.

    `wake` is called from those threads, at most once for each round that brought something for a route.
    """

    def __init__(
        self,
        sources: Sequence[BusSource],
        *,
        wake: Callable[[], None] = _sleep_on,
        period: float = 0.005,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._lines = [Line(source, self._clock) for source in sources]
        self._by_bus = {line.inbox.bus: line for line in self._lines}
        if len(self._by_bus) != len(self._lines):
            raise ValueError("two sources have the same bus name")
        self._wake = wake
        self._period = period
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listen_all = False

    def inbox(self, bus: str) -> Inbox:
        """The inbox of a bus. Raises KeyError."""
        return self._by_bus[bus].inbox

    def status(self) -> tuple[BusStatus, ...]:
        """Each bus as it is now."""
        return tuple(line.status() for line in self._lines)

    @property
    def listen_all(self) -> bool:
        """False: the kernel lets only routed identifiers through. True (diagnosis, live page): everything."""
        return self._listen_all

    @listen_all.setter
    def listen_all(self, value: bool) -> None:
        self._listen_all = value
        for line in self._lines:
            line.listen_all = value

    def add_tap(self, tap: Tap) -> None:
        """Hand what is received to `tap(bus, records)`, in the receiver's threads; with `listen_all` that is all."""
        for line in self._lines:
            line.taps = (*line.taps, tap)

    def remove_tap(self, tap: Tap) -> None:
        """Undo `add_tap`."""
        for line in self._lines:
            line.taps = tuple(other for other in line.taps if other != tap)

    def start(self) -> None:
        """Start the threads. Buses that cannot be opened are tried again for ever."""
        if self._threads:
            return
        self._stopping.clear()
        polled = [line for line in self._lines if not line.source.waits]
        groups = [[line] for line in self._lines if line.source.waits]
        if polled:
            groups.insert(0, polled)
        for group in groups:
            name = f"can-{group[0].inbox.bus}" if group[0].source.waits else "can"
            thread = threading.Thread(target=self._run, args=(group,), name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """Stop and join the threads, then close the buses."""
        self._stopping.set()
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        for line in self._lines:
            line.close()

    def step(self) -> bool:
        """One round over all buses in the caller's thread, for those who bring no thread to start."""
        return self._round(self._lines)

    def _round(self, lines: Sequence[Line]) -> bool:
        brought = False
        for line in lines:
            brought |= line.step()
        if brought:
            try:
                self._wake()
            except Exception:
                log.exception("waking the reader failed; it is no longer woken")
                self._wake = _sleep_on
        return brought

    def _run(self, lines: Sequence[Line]) -> None:
        # A line that waits in poll() does so only while it is open; closed, and among others, the pause is ours.
        poller = _Poller()
        while not self._stopping.is_set():
            begun = time.monotonic()
            brought = self._round(lines)
            if brought and lines[0].source.waits:
                continue
            if poller.wait([line.source.fileno() for line in lines]):
                time.sleep(max(self._period - (time.monotonic() - begun), BURST))
            else:
                time.sleep(self._period)


class _Poller:
    """Waits for the first of several descriptors to be readable: a silent bus costs next to nothing."""

    def __init__(self) -> None:
        self._poll = select.poll()
        self._watched: list[int] = []

    def wait(self, descriptors: Sequence[int]) -> bool:
        """True when one is readable or QUIET has passed; False, at once, when there is none to wait for."""
        watched = [descriptor for descriptor in descriptors if descriptor >= 0]
        if watched != self._watched:
            self._poll = select.poll()
            for descriptor in watched:
                self._poll.register(descriptor, select.POLLIN)
            self._watched = watched
        if watched:
            self._poll.poll(QUIET * 1000)
        return bool(watched)
