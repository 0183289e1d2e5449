"""Any python-can interface as a source: virtual, udp_multicast, pcan, kvaser, slcan, ..."""

from __future__ import annotations

import os
import socket
from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from headunit.core.words import Words
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.source import BusError
from headunit.vehicle.can.wire import CAN_EFF_FLAG, CAN_ERR_FLAG, CAN_RTR_FLAG, CANFD_BRS, Record
from headunit.vehicle.model import BusState, Frame

if TYPE_CHECKING:
    import can

_WAIT = 0.1
_SEND_WAIT = 0.2
_MOST_AT_ONCE = 1024
_IP_MULTICAST_ALL = 49
_IPV6_MULTICAST_ALL = 29
# These carry frames between programs; they have no wire and refuse or ignore bit rates.
_NO_WIRE = ("virtual", "udp_multicast")


def arguments(address: BusAddress) -> dict[str, Any]:
    """What to open the address with: the keyword arguments of `can.Bus`."""
    given: dict[str, Any] = {"interface": address.interface, "channel": address.channel}
    if address.interface == "udp_multicast":
        # Nothing leaves this machine.
        given |= {"hop_limit": 0, "fd": True}
    elif address.interface not in _NO_WIRE:
        given["bitrate"] = address.bitrate
        if address.fd:
            given |= {"fd": True, "data_bitrate": address.data_bitrate}
    return given | dict(address.options)


def connect(address: BusAddress, **options: Any) -> can.BusABC:
    """Open the address with python-can; `options` come before the address's own. Raises what its drivers raise."""
    import can

    bus = can.Bus(**(arguments(address) | options))
    if address.interface == "udp_multicast":
        _hear_own_group(bus)
    return bus


def _hear_own_group(bus: can.BusABC) -> None:
    """Keep out what is sent to other groups on the same port: Linux delivers it to every socket bound to the port."""
    with suppress(OSError), socket.socket(fileno=os.dup(bus.fileno())) as shared:
        if shared.family is socket.AF_INET:
            shared.setsockopt(socket.IPPROTO_IP, _IP_MULTICAST_ALL, 0)
        else:
            shared.setsockopt(socket.IPPROTO_IPV6, _IPV6_MULTICAST_ALL, 0)


def to_message(frame: Frame) -> can.Message:
    """The frame as python-can sends it."""
    import can

    return can.Message(
        arbitration_id=frame.id,
        is_extended_id=frame.extended,
        is_remote_frame=frame.remote,
        is_fd=frame.fd,
        bitrate_switch=frame.bitrate_switch,
        data=frame.data,
    )


def to_record(message: can.Message) -> Record:
    """A python-can message as a record."""
    flags = 0
    if message.is_extended_id and not message.is_error_frame:
        flags |= CAN_EFF_FLAG
    if message.is_remote_frame:
        flags |= CAN_RTR_FLAG
    if message.is_error_frame:
        flags |= CAN_ERR_FLAG
    data = bytes(message.data or b"")
    size = len(data)
    if message.is_fd:
        data = data.ljust(64, b"\0")
    can_id = message.arbitration_id & (0x1FFF_FFFF if message.is_extended_id or message.is_error_frame else 0x7FF)
    return can_id | flags, size, CANFD_BRS if message.bitrate_switch else 0, data, message.timestamp, 0


class PythonCanSource:
    """A bus python-can opens. It waits for frames, so the receiver gives it a thread."""

    waits = True

    def __init__(self, address: BusAddress) -> None:
        self.address = address
        self.drops = 0
        self.malformed = 0
        self._bus: can.BusABC | None = None

    def open(self) -> None:
        try:
            self._bus = connect(self.address)
        except Exception as problem:  # python-can's back ends raise what their drivers raise
            raise BusError(
                BusState.MISSING,
                Words("{place} cannot be opened: {error}", place=_place(self.address), error=_words(problem)),
                hint=Words("Check that the adapter is plugged in and its driver and the interface's options are right"),
            ) from problem

    def poll(self) -> Sequence[Record]:
        bus = self._bus
        if bus is None:
            return ()
        records: list[Record] = []
        try:
            message = bus.recv(_WAIT)
            while message is not None:
                records.append(to_record(message))
                if len(records) >= _MOST_AT_ONCE:
                    break
                message = bus.recv(0)
        except Exception as problem:
            if records:
                return records
            raise BusError(
                BusState.DOWN,
                Words("reading {place} failed: {error}", place=_place(self.address), error=_words(problem)),
                hint=Words("Check the adapter's cable and that its interface is up"),
            ) from problem
        return records

    def send(self, frame: Frame) -> None:
        bus = self._bus
        place = _place(self.address)
        if bus is None:
            raise BusError(BusState.DOWN, Words("{place} is not open", place=place))
        try:
            bus.send(to_message(frame), timeout=_SEND_WAIT)
        except Exception as problem:
            raise BusError(
                BusState.DOWN,
                Words("sending on {place} failed: {error}", place=place, error=_words(problem)),
                hint=Words("Check the adapter's cable and that it may send"),
            ) from problem

    def fileno(self) -> int:
        return -1

    def listen(self, keys: Collection[int] | None) -> None:
        if self._bus is None:
            return
        chosen = (
            None
            if keys is None
            else [
                {
                    "can_id": key & 0x1FFF_FFFF,
                    "can_mask": 0x1FFF_FFFF if key & CAN_EFF_FLAG else 0x7FF,
                    "extended": bool(key & CAN_EFF_FLAG),
                }
                for key in keys
            ]
        )
        try:
            # Frames python-can filters in Python cost more filtered than not; without filters the inbox sorts them out.
            self._bus.set_filters(chosen if self.address.interface not in _NO_WIRE else None)  # type: ignore[arg-type]
        except Exception:
            self._bus.set_filters(None)

    def traffic(self) -> tuple[int, int] | None:
        return None

    def close(self) -> None:
        if self._bus is not None:
            with suppress(Exception):  # an adapter that is gone cannot be shut down
                self._bus.shutdown()
            self._bus = None


def _place(address: BusAddress) -> str:
    return f"{address.interface} {address.channel}"


def _words(problem: Exception) -> str:
    """The exception's text without a final full stop, or its name when it has none."""
    return str(problem).strip().rstrip(".") or type(problem).__name__
