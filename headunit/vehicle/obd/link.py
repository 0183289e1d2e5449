"""How a poller reaches the bus: its own python-can bus, or an adapter that somebody else reads."""

import queue
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.generic import connect
from headunit.vehicle.model import Frame
from headunit.vehicle.obd.addressing import FILTERS

if TYPE_CHECKING:
    import can

_ECHOING = ("udp_multicast",)
"""Interfaces of python-can that return what was sent on them."""


class LinkError(HeadunitError):
    """The bus cannot be reached now; the next `send` or `receive` tries again."""


class Link(Protocol):
    """A bus to ask on. `send`, `receive` and `close` are called by one thread."""

    echoes: bool
    """Whether `receive` also returns what `send` sent."""

    def send(self, frame: Frame) -> None:
        """Put a frame on the bus. Raises LinkError."""
        ...

    def receive(self, timeout: float) -> Frame | None:
        """The next frame, or None after `timeout` seconds. Raises LinkError."""
        ...

    def close(self) -> None:
        """Let the bus go; harmless when it is not open."""
        ...


class BusLink:
    """A python-can bus of the poller's own, opened by `connect` when first needed and again after it was lost.

    Right wherever an interface may be opened twice: socketcan, virtual, udp_multicast. The kernel lets only the
    identifiers of diagnosis through.
    """

    def __init__(self, bus: str, connect: "Callable[[], can.BusABC]", *, echoes: bool = False) -> None:
        self.echoes = echoes
        self._name = bus
        self._connect = connect
        self._bus: can.BusABC | None = None

    @classmethod
    def at(cls, address: BusAddress) -> "BusLink":
        """A link to the bus at `address`, beside the receiver's own."""

        return cls(address.bus, lambda: connect(address), echoes=address.interface in _ECHOING)

    def send(self, frame: Frame) -> None:
        import can

        message = can.Message(arbitration_id=frame.id, is_extended_id=frame.extended, data=frame.data)
        try:
            self._open().send(message, timeout=0.1)
        except (can.CanError, OSError, ValueError) as error:
            raise self._lost(error) from error

    def receive(self, timeout: float) -> Frame | None:
        import can

        try:
            message = self._open().recv(timeout)
        except (can.CanError, OSError, ValueError) as error:
            raise self._lost(error) from error
        if message is None:
            return None
        return Frame(
            time=message.timestamp,
            bus=self._name,
            id=message.arbitration_id,
            data=bytes(message.data),
            extended=message.is_extended_id,
            fd=message.is_fd,
            remote=message.is_remote_frame,
            error=message.is_error_frame,
            received=message.is_rx,
        )

    def close(self) -> None:
        bus, self._bus = self._bus, None
        if bus:
            bus.shutdown()

    def _open(self) -> "can.BusABC":
        if self._bus is None:
            self._bus = self._connect()
            self._bus.set_filters(
                [{"can_id": key, "can_mask": mask, "extended": extended} for key, mask, extended in FILTERS]
            )
        return self._bus

    def _lost(self, error: Exception) -> LinkError:
        self.close()
        return LinkError(Words("bus {bus} cannot be reached: {error}", bus=self._name, error=str(error)))


class SharedLink:
    """An adapter that another thread owns: it hands every received frame to `hear`; `transmit` sends for us."""

    def __init__(self, transmit: Callable[[Frame], None], *, echoes: bool = False) -> None:
        self.echoes = echoes
        self._transmit = transmit
        self._heard: queue.SimpleQueue[Frame] = queue.SimpleQueue()

    def hear(self, frame: Frame) -> None:
        """One frame from the bus, from any thread; those that are no diagnosis cost a comparison."""
        if 0x7DF <= frame.id <= 0x7EF or frame.id >> 16 in (0x18DA, 0x18DB):
            self._heard.put(frame)

    def send(self, frame: Frame) -> None:
        self._transmit(frame)

    def receive(self, timeout: float) -> Frame | None:
        try:
            return self._heard.get(timeout=timeout) if timeout > 0 else self._heard.get_nowait()
        except queue.Empty:
            return None

    def close(self) -> None:
        while self.receive(0) is not None:
            pass
