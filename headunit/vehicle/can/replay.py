"""A recorded drive as a source of frames like any other."""

from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.logs import Log, read_log
from headunit.vehicle.can.source import BusError
from headunit.vehicle.can.wire import Record
from headunit.vehicle.model import BusState

_LONGEST_PAUSE = 60.0
_OUT_OF_ORDER = 1.0
_BETWEEN_ROUNDS = 0.01
_MOST_AT_ONCE = 5000

_Due = tuple[float, str, Record]


class Player:
    """Plays one log to several buses by one clock; frames get the time at which they are played.

    `speed` 1.0 is real time. Pauses of over a minute and jumps of the time stamps are cut short.
    """

    def __init__(
        self,
        log: Log,
        buses: Mapping[str, str],
        *,
        speed: float = 1.0,
        loop: bool = False,
        start: float = 0.0,
        clock: Clock | None = None,
    ) -> None:
        self.log = log
        self.speed = speed
        self.loop = loop
        self._buses = dict(buses)
        self._clock = clock or SystemClock()
        self._queues: dict[str, deque[Record]] = {bus: deque() for bus in self._buses.values()}
        self._then: float | None = None
        self._goal: float | None = start
        self._position = start
        self._frames: Iterator[_Due] = iter(())
        self._next: _Due | None = None

    @property
    def position(self) -> float:
        """Seconds of the log played so far."""
        return self._position

    @property
    def ended(self) -> bool:
        """All frames have been played and fetched."""
        return self._then is not None and self._next is None and not any(self._queues.values())

    def seek(self, seconds: float) -> None:
        """Go on at `seconds` after the log's beginning."""
        self._goal = max(0.0, seconds)

    def fetch(self, bus: str) -> list[Record]:
        """The frames of `bus` that are due and not yet fetched."""
        self._advance()
        queue = self._queues[bus]
        records = [*queue]
        queue.clear()
        return records

    def _advance(self) -> None:
        now = self._clock.monotonic()
        goal, self._goal = self._goal, None
        if goal is not None:
            self._position = goal
            self._frames = self._schedule()
            self._next = next((due for due in self._frames if due[0] >= goal), None)
        elif self._then is not None:
            self._position += (now - self._then) * self.speed
        self._then = now
        wall = self._clock.wall()
        for _ in range(_MOST_AT_ONCE):
            if self._next is None or self._next[0] > self._position:
                return
            at, bus, record = self._next
            time = wall - (self._position - at) / self.speed if self.speed > 0 else wall
            self._queues[bus].append((*record[:4], time, 0))
            self._next = next(self._frames, None)

    def _schedule(self) -> Iterator[_Due]:
        """(seconds since the beginning, bus, record) of each frame of a bus of ours, round after round if looping."""
        elapsed = 0.0
        played = True
        while played:
            played = False
            last: float | None = None
            for channel, record in self.log.records():
                stamp = record[4] + record[5] * 1e-9
                step = 0.0 if last is None else stamp - last
                if last is None or step > 0 or step < -_OUT_OF_ORDER:
                    elapsed += min(max(step, 0.0), _LONGEST_PAUSE)
                    last = stamp
                bus = self._buses.get(channel)
                if bus is not None:
                    played = True
                    yield elapsed, bus, record
            played = played and self.loop
            elapsed += _BETWEEN_ROUNDS


class LogSource:
    """One bus of a log that is being played."""

    waits = False

    def __init__(self, bus: str, channel: str, player: Player) -> None:
        self.address = BusAddress(bus=bus, interface="log", channel=channel)
        self.player = player
        self.drops = 0

    @property
    def malformed(self) -> int:
        return self.player.log.skipped

    def open(self) -> None:
        """Nothing to connect: the log was opened when it was found readable."""

    def poll(self) -> Sequence[Record]:
        records = self.player.fetch(self.address.bus)
        if not records and self.player.ended:
            raise BusError(BusState.ENDED, Words("the log has ended"))
        return records

    def fileno(self) -> int:
        return -1

    def listen(self, keys: Collection[int] | None) -> None:
        """A log plays everything; the inbox sorts out what is wanted."""

    def traffic(self) -> tuple[int, int] | None:
        return None

    def close(self) -> None:
        """Nothing is held open between two frames but the file, and that ends with the player."""


def assign(channels: Sequence[str], buses: Sequence[str]) -> dict[str, str]:
    """Which bus each channel of a log is: by name where a channel is called like a bus, the rest in order."""
    named = {channel: channel for channel in channels if channel in buses}
    free = iter([bus for bus in buses if bus not in named])
    rest = (channel for channel in channels if channel not in named)
    return named | dict(zip(rest, free, strict=False))


def open_log(
    path: Path,
    *,
    buses: Mapping[str, str] | Sequence[str] | None = None,
    speed: float = 1.0,
    loop: bool = False,
    start: float = 0.0,
    clock: Clock | None = None,
) -> list[LogSource]:
    """A source for each bus in the log; they share a clock, so that frames keep their order over all buses.

    `buses` is {channel of the log: bus}, or the names of the car's buses to assign (see `assign`), or None: each
    channel is a bus of that name. Raises HeadunitError when the log cannot be read or has none of those channels.
    """
    if speed < 0:
        raise HeadunitError("a log cannot be played backwards", hint="Give a speed above 0")
    log = read_log(path)
    channels = log.channels()
    if buses is None:
        mapping = {channel: channel for channel in channels}
    elif isinstance(buses, Mapping):
        mapping = dict(buses)
    else:
        mapping = assign(channels, buses)
    if not set(mapping) & set(channels):
        raise HeadunitError(
            f"the log {path} has none of the channels {', '.join(mapping) or '(none)'}",
            hint=f"It has {', '.join(channels)}",
        )
    player = Player(log, mapping, speed=speed, loop=loop, start=start, clock=clock)
    return [LogSource(bus, channel, player) for channel, bus in mapping.items()]
