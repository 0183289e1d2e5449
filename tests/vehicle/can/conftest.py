"""A bus in memory: a socket pair that carries the kernel's CAN frames, and a source a test writes the script of."""

import socket
from collections import deque
from collections.abc import Collection, Iterator, Sequence

import pytest

from headunit.core.clock import ManualClock
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.source import BusError
from headunit.vehicle.can.wire import Record, record
from headunit.vehicle.model import Frame

ADDRESS = BusAddress(bus="pt", interface="socketcan", channel="can0")


class ScriptedSource:
    """Delivers what a test puts into `coming`; a BusError there, or in `refusals`, is raised."""

    def __init__(self, address: BusAddress = ADDRESS) -> None:
        self.address = address
        self.waits = False
        self.drops = 0
        self.malformed = 0
        self.coming: deque[Sequence[Record] | Exception] = deque()
        self.refusals: deque[BusError] = deque()
        self.opened = 0
        self.closed = 0
        self.listened: list[Collection[int] | None] = []
        self.counted: tuple[int, int] | None = None

    def open(self) -> None:
        self.opened += 1
        if self.refusals:
            raise self.refusals.popleft()

    def poll(self) -> Sequence[Record]:
        if not self.coming:
            return ()
        item = self.coming.popleft()
        if isinstance(item, Exception):
            raise item
        return item

    def listen(self, keys: Collection[int] | None) -> None:
        self.listened.append(None if keys is None else sorted(keys))

    def fileno(self) -> int:
        return -1

    def traffic(self) -> tuple[int, int] | None:
        return self.counted

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def source() -> ScriptedSource:
    return ScriptedSource()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends that keep message boundaries, as a CAN socket does."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, theirs:
        yield ours, theirs


def records(*frames: Frame) -> list[Record]:
    """The frames as a source delivers them."""
    return [record(frame) for frame in frames]
