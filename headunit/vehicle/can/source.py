"""A source of frames: what a receiver needs to know about a bus, whatever it hangs on."""

from collections.abc import Collection, Sequence
from typing import Protocol, runtime_checkable

from headunit.core.errors import HeadunitError
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.wire import Record
from headunit.vehicle.model import BusState, Frame


class BusError(HeadunitError):
    """A bus that cannot be opened or was lost: the state it is in, why, and as `hint` what to do."""

    def __init__(self, state: BusState, message: str, *, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.state = state


class BusSource(Protocol):
    """One bus as a stream of records; a receiver opens it, polls it, and opens it again after a BusError."""

    address: BusAddress
    waits: bool
    """True: `poll` waits a moment for a frame and wants a thread of its own."""

    @property
    def drops(self) -> int:
        """Frames lost because nobody fetched them in time, since the start."""
        ...

    @property
    def malformed(self) -> int:
        """Pieces of input that were no frame, since the start."""
        ...

    def open(self) -> None:
        """Connect. Raises BusError."""
        ...

    def poll(self) -> Sequence[Record]:
        """What has come since the last call. Raises BusError when the bus is lost; ENDED is for ever."""
        ...

    def fileno(self) -> int:
        """A descriptor that is readable when `poll` has something to fetch; -1 when there is none (now)."""
        ...

    def listen(self, keys: Collection[int] | None) -> None:
        """Only these keys are wanted; None: all. A source may deliver more."""
        ...

    def traffic(self) -> tuple[int, int] | None:
        """Frames and data bytes the interface itself has counted, filtered ones included; None: it does not count."""
        ...

    def close(self) -> None:
        """Disconnect; harmless when not open."""
        ...


@runtime_checkable
class SendingSource(Protocol):
    """A source that frames can be sent on as well; a recording is none."""

    def send(self, frame: Frame) -> None:
        """Put a frame on the open bus, from one thread other than the receiver's. Raises BusError."""
        ...


def open_sources(addresses: Sequence[BusAddress]) -> list[BusSource]:
    """A source for each address, not yet connected: raw sockets for `socketcan`, python-can for all others."""
    return [_source(address) for address in addresses]


def _source(address: BusAddress) -> BusSource:
    if address.interface == "socketcan":
        from headunit.vehicle.can.socketcan import SocketCanSource

        return SocketCanSource(address)
    from headunit.vehicle.can.generic import PythonCanSource

    return PythonCanSource(address)
