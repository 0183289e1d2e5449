"""Where an emulated car's frames go and orders come from: a python-can bus, or a list in memory."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from headunit.core.errors import HeadunitError
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.generic import connect
from headunit.vehicle.model import Frame

if TYPE_CHECKING:
    import can

_MOST_AT_ONCE = 2000


class Link(Protocol):
    """One bus of the car, from the car's side."""

    bus: str

    def send(self, frame: Frame) -> None:
        """Put a frame on the bus."""
        ...

    def receive(self) -> Sequence[Frame]:
        """What others have sent since the last call; its own frames may be among it."""
        ...

    def close(self) -> None:
        """Leave the bus."""
        ...


class MemoryLink:
    """A bus that is a list: `sent` collects the car's frames, `inject` is somebody else sending."""

    def __init__(self, bus: str) -> None:
        self.bus = bus
        self.sent: list[Frame] = []
        self._coming: list[Frame] = []

    def send(self, frame: Frame) -> None:
        self.sent.append(frame)

    def inject(self, frame: Frame) -> None:
        """Let the car receive `frame`."""
        self._coming.append(frame)

    def receive(self) -> Sequence[Frame]:
        coming, self._coming = self._coming, []
        return coming

    def close(self) -> None:
        """Nothing to leave."""


class CanLink:
    """A bus python-can opens; `lost` counts frames the interface would not take, `trouble` says why."""

    def __init__(self, address: BusAddress) -> None:
        """Open it. Raises HeadunitError with what to do."""
        import can

        self.bus = address.bus
        self.address = address
        self.lost = 0
        self.trouble = ""
        try:
            self._bus: can.BusABC = connect(address, **({"fd": True} if address.interface == "socketcan" else {}))
        except Exception as problem:  # python-can's back ends raise what their drivers raise
            raise HeadunitError(
                f"the emulated car cannot open {address.interface} {address.channel}: {problem}",
                hint="Choose another with --interface, or let it choose: --interface auto",
            ) from problem
        self._error = can.CanError
        self._message = can.Message

    def send(self, frame: Frame) -> None:
        message = self._message(
            arbitration_id=frame.id,
            is_extended_id=frame.extended,
            is_error_frame=frame.error,
            is_fd=frame.fd,
            bitrate_switch=frame.bitrate_switch,
            data=frame.data,
        )
        try:
            self._bus.send(message)
        except (self._error, OSError) as problem:
            self.lost += 1
            self.trouble = str(problem)

    def receive(self) -> Sequence[Frame]:
        frames: list[Frame] = []
        with suppress(self._error, OSError):
            while len(frames) < _MOST_AT_ONCE and (message := self._bus.recv(0)) is not None:
                frames.append(_frame(self.bus, message))
        return frames

    def close(self) -> None:
        self._bus.shutdown()


def _frame(bus: str, message: "can.Message") -> Frame:
    return Frame(
        time=message.timestamp,
        bus=bus,
        id=message.arbitration_id,
        data=bytes(message.data),
        extended=message.is_extended_id,
        fd=message.is_fd,
        remote=message.is_remote_frame,
        error=message.is_error_frame,
    )
