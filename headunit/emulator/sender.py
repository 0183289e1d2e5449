"""What the car's ECUs send: every message of a bus at its cycle time, counters and checksums right."""

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from headunit.emulator.plausible import constant
from headunit.emulator.state import State, Values
from headunit.emulator.translate import ToCan
from headunit.vehicle.model import EXTENDED, Frame, Value

if TYPE_CHECKING:
    from headunit.vehicle.dbc.checksum import Checker
    from headunit.vehicle.dbc.database import Message, Signal

MICROSECONDS = 1_000_000
DEFAULT_CYCLE_MS = 100.0
REPEAT_EVENT_MS = 2_000.0
"""An event message is repeated this often, so that a head unit that comes late learns of it."""
LAST_FIRST_FRAME = 100_000
"""Microseconds within which every cyclic message is sent for the first time."""

_UNSENT: tuple[object, ...] = (object(),)


class Part:
    """A mapped signal of a message: which VSS value it carries now."""

    __slots__ = ("candidates", "frozen", "path", "translate", "unavailable", "value")

    def __init__(self, candidates: Sequence[ToCan]) -> None:
        self.candidates = sorted(candidates, key=lambda one: -one.precision)
        self.frozen = self.unavailable = False
        self.value: Value | None = None
        self.choose(frozenset())

    @property
    def signal(self) -> "Signal":
        """The CAN signal."""
        return self.candidates[0].signal

    def choose(self, touched: Iterable[str]) -> None:
        """Where several paths share the signal: the one set by hand, else the finest."""
        chosen = next((one for one in self.candidates if one.path in touched), self.candidates[0])
        self.translate, self.path = chosen, chosen.path

    def read(self, values: Values) -> Value | None:
        """The value to send, unless a fault has frozen it or made it unavailable."""
        if self.unavailable:
            return None
        if not self.frozen:
            self.value = values.get(self.path)
        return self.value


class Page:
    """One multiplexer page of a message (or all of it): its parts, and the payload of the last values."""

    __slots__ = ("constants", "parts", "payload", "values")

    def __init__(self, constants: dict[str, int | float], parts: Sequence[Part]) -> None:
        self.constants = constants
        self.parts = parts
        self.values: tuple[object, ...] = _UNSENT
        self.payload = b""


class Outgoing:
    """One message a node of the car sends."""

    def __init__(
        self,
        message: "Message",
        parts: Sequence[Part] = (),
        checkers: Sequence["Checker"] = (),
        sealed: Collection[str] = (),
        checksum: str = "",
    ) -> None:
        """`sealed` are the names of the signals the checkers fill in, `checksum` one a fault can spoil."""
        self.message = message
        self.parts = parts
        self.corrupt = False
        """Send a wrong checksum."""
        self.silent = False
        self.event = message.event
        cycle = message.cycle_ms or (REPEAT_EVENT_MS if message.event else DEFAULT_CYCLE_MS)
        self.period = max(1, round(cycle * 1000.0))
        self._checksum = message.signal(checksum) if checksum else None
        self._checkers = checkers
        self._pages = _pages(message, parts, sealed)
        self._next = 0

    @property
    def protected(self) -> bool:
        """Whether it carries a checksum that could be wrong."""
        return self._checksum is not None

    def changed(self, values: Values) -> bool:
        """Whether a value differs from what was sent last."""
        return any(tuple(part.read(values) for part in page.parts) != page.values for page in self._pages if page.parts)

    def payload(self, values: Values) -> bytes:
        """The bytes of the next frame; multiplexed messages take their pages in turn."""
        page = self._pages[self._next]
        self._next = (self._next + 1) % len(self._pages)
        now = tuple([part.read(values) for part in page.parts])
        if now != page.values:
            numbers = {part.signal.name: part.translate(value) for part, value in zip(page.parts, now, strict=True)}
            page.payload = self.message.encode({**page.constants, **numbers})
            page.values = now
        if not self._checkers:
            return page.payload
        data = bytearray(page.payload)
        for checker in self._checkers:
            checker.seal(data)
        if self.corrupt and self._checksum is not None:
            data[self._checksum.start // 8] ^= 1 << self._checksum.start % 8
        return bytes(data)

    def say(self, numbers: Mapping[str, int]) -> None:
        """Send these raw numbers from now on, for signals that no value of the car is behind."""
        for page in self._pages:
            for name, raw in numbers.items():
                signal = self.message.signal(name)
                if signal is not None and name in page.constants:
                    page.constants[name] = signal.physical(raw)
                    page.values = _UNSENT

    def pages(self) -> int:
        """How many frames it takes until everything has been said."""
        return len(self._pages)


class Sender:
    """The messages of one bus, each in its own rhythm. Times are microseconds since the start of the drive."""

    def __init__(self, bus: str, outgoing: Sequence[Outgoing], state: State) -> None:
        self.bus = bus
        self.outgoing = tuple(outgoing)
        self._state = state
        self._touched = -1
        self._queue: list[tuple[int, int]] = []
        for place, message in enumerate(self.outgoing):
            first = place * 3_000 % min(message.period, LAST_FIRST_FRAME)
            self._queue.append((first, place))
        heapq.heapify(self._queue)
        self._events = [place for place, message in enumerate(self.outgoing) if message.event]
        self._events_seen: set[int] = set()

    def frames(self, now: int, epoch: float) -> Iterator[Frame]:
        """The frames due up to `now`, in order; `epoch` is the Unix time of the start."""
        values = self._state.values
        self._follow_touch()
        for place in self._events:
            message = self.outgoing[place]
            if place in self._events_seen and not message.silent and message.changed(values):
                yield from (self._frame(message, now, epoch) for _ in range(message.pages()))
        queue = self._queue
        while queue and queue[0][0] <= now:
            due, place = queue[0]
            message = self.outgoing[place]
            heapq.heapreplace(queue, (due + message.period, place))
            if message.event:
                self._events_seen.add(place)
            if not message.silent:
                yield self._frame(message, due, epoch)

    def carrying(self, path: str, now: int, epoch: float) -> Iterator[Frame]:
        """A frame of each message that carries the VSS path, on all of its pages."""
        self._follow_touch()
        for message in self.outgoing:
            if any(part.path == path for part in message.parts):
                yield from (self._frame(message, now, epoch) for _ in range(message.pages()))

    def say(self, message: str, numbers: Mapping[str, int], now: int, epoch: float) -> Iterator[Frame]:
        """Let a message carry these raw numbers from now on, and send it at once."""
        for outgoing in self.outgoing:
            if outgoing.message.name == message and not outgoing.silent:
                outgoing.say(numbers)
                yield from (self._frame(outgoing, now, epoch) for _ in range(outgoing.pages()))

    def _frame(self, message: Outgoing, due: int, epoch: float) -> Frame:
        key, fd = message.message.key, message.message.fd
        return Frame(
            time=epoch + due / MICROSECONDS,
            bus=self.bus,
            id=key & ~EXTENDED,
            data=message.payload(self._state.values),
            extended=key >= EXTENDED,
            fd=fd,
            bitrate_switch=fd,
            received=False,
        )

    def _follow_touch(self) -> None:
        if self._touched != self._state.touches:
            self._touched = self._state.touches
            for message in self.outgoing:
                for part in message.parts:
                    if len(part.candidates) > 1:
                        part.choose(self._state.touched)


def _pages(message: "Message", parts: Sequence[Part], sealed: Collection[str]) -> list[Page]:
    """Every combination of selector numbers on which different signals are present, with what is there."""
    by_name = {part.signal.name: part for part in parts}
    children: dict[str, list[Signal]] = {}
    for signal in message.signals:
        children.setdefault(signal.selector, []).append(signal)

    def present(chosen: Mapping[str, int]) -> list["Signal"]:
        level, found = [""], []
        while level:
            parent = level.pop()
            for signal in children.get(parent, ()):
                if not parent or any(low <= chosen.get(parent, -1) <= high for low, high in signal.pages):
                    found.append(signal)
                    level.append(signal.name)
        return found

    def combinations(chosen: dict[str, int]) -> Iterator[dict[str, int]]:
        """Fix the first selector that is present and not chosen yet to each of its numbers in turn."""
        for signal in present(chosen):
            if signal.name in children and signal.name not in chosen:
                numbers = sorted({low for child in children[signal.name] for low, _ in child.pages})
                for number in numbers:
                    yield from combinations({**chosen, signal.name: number})
                return
        yield chosen

    pages = []
    for chosen in combinations({}):
        there = [signal for signal in present(chosen) if signal.name not in sealed]
        spoken = [by_name[signal.name] for signal in there if signal.name in by_name and signal.name not in chosen]
        constants = {
            signal.name: signal.physical(chosen[signal.name]) if signal.name in chosen else constant(signal)
            for signal in there
            if signal.name in chosen or signal.name not in by_name
        }
        pages.append(Page(constants, spoken))
    return pages
