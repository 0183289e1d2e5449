"""Linux SocketCAN, drained in batches: kernel time stamps, kernel filters, kernel drops counted."""

import errno
import os
import socket
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path
from struct import Struct

from headunit.core.words import Words
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.batch import CONTROL_SIZE, BatchReader
from headunit.vehicle.can.source import BusError
from headunit.vehicle.can.wire import (
    CAN_EFF_FLAG,
    CAN_EFF_MASK,
    CAN_RTR_FLAG,
    CAN_SFF_MASK,
    CLASSIC,
    CLASSIC_SIZE,
    FD,
    FD_SIZE,
    Record,
    pack,
)
from headunit.vehicle.model import EXTENDED, BusState, Frame

RECEIVE_BUFFER = 8 * 1024 * 1024
"""Bytes asked of the kernel for frames not yet fetched; it charges about 0.9 KB for each: a second of a full bus."""
MOST_FILTERS = 512
_MOST_BATCHES = 64

_SO_RXQ_OVFL = 40
_SO_RCVBUFFORCE = 33
_SO_TIMESTAMPNS = 35
_SOL_CAN_RAW = 101
_CAN_RAW_FILTER = 1
_CAN_RAW_ERR_FILTER = 2
_CAN_RAW_FD_FRAMES = 5
_ALL_ERRORS = 0x1FFF_FFFF

_FILTER = Struct("=II")
_TIMESPEC = Struct("=qq")
_COUNT = Struct("=I")
_STATISTICS = Path("/sys/class/net")
_EVERYTHING = _FILTER.pack(0, 0)

Connect = Callable[[BusAddress], socket.socket]


def connect(address: BusAddress) -> socket.socket:
    """A raw CAN socket bound to the channel. Raises OSError."""
    if not hasattr(socket, "AF_CAN"):
        raise OSError(errno.EAFNOSUPPORT, os.strerror(errno.EAFNOSUPPORT))
    raw = socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
    try:
        raw.bind((address.channel,))
    except BaseException:
        raw.close()
        raise
    return raw


def filters(keys: Collection[int] | None) -> bytes:
    """The keys as an array of struct can_filter; all frames when there are none to choose from or too many."""
    if keys is None or len(keys) > MOST_FILTERS:
        return _EVERYTHING
    return b"".join(
        _FILTER.pack(key, CAN_EFF_FLAG | CAN_RTR_FLAG | (CAN_EFF_MASK if key & EXTENDED else CAN_SFF_MASK))
        for key in sorted(keys)
    )


class SocketCanSource:
    """A SocketCAN interface, or with `connect` any datagram socket that carries struct can_frame and canfd_frame."""

    waits = False

    def __init__(self, address: BusAddress, connect: Connect = connect) -> None:
        self.address = address
        self.drops = 0
        self.malformed = 0
        self._connect = connect
        self._socket: socket.socket | None = None
        self._batch: BatchReader | None = None
        self._wanted = _EVERYTHING
        self._overflows = 0
        self._statistics: Path | None = None

    def open(self) -> None:
        try:
            sock = self._connect(self.address)
            try:
                self._configure(sock)
                pending = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if pending:
                    raise OSError(pending, os.strerror(pending))
            except BaseException:
                sock.close()
                raise
        except OSError as problem:
            raise _bus_error(problem, self.address) from problem
        self._socket = sock
        self._overflows = 0
        self._statistics = _STATISTICS / self.address.channel / "statistics" if self._is_can(sock) else None
        self._batch = BatchReader(sock.fileno()) if BatchReader.available() else None

    def _configure(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        try:
            sock.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, RECEIVE_BUFFER)
        except PermissionError:
            # Without CAP_NET_ADMIN the kernel gives what net.core.rmem_max allows.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        sock.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)
        with suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, _SO_RXQ_OVFL, 1)
        if self._is_can(sock):
            with suppress(OSError):  # a kernel without CAN FD
                sock.setsockopt(_SOL_CAN_RAW, _CAN_RAW_FD_FRAMES, 1)
            sock.setsockopt(_SOL_CAN_RAW, _CAN_RAW_ERR_FILTER, _COUNT.pack(_ALL_ERRORS))
            sock.setsockopt(_SOL_CAN_RAW, _CAN_RAW_FILTER, self._wanted)

    @staticmethod
    def _is_can(sock: socket.socket) -> bool:
        return hasattr(socket, "AF_CAN") and sock.family == socket.AF_CAN

    def listen(self, keys: Collection[int] | None) -> None:
        self._wanted = filters(keys)
        if self._socket is not None and self._is_can(self._socket):
            try:
                self._socket.setsockopt(_SOL_CAN_RAW, _CAN_RAW_FILTER, self._wanted)
            except OSError as problem:
                raise _bus_error(problem, self.address) from problem

    def fileno(self) -> int:
        return -1 if self._socket is None else self._socket.fileno()

    def send(self, frame: Frame) -> None:
        sock = self._socket
        if sock is None:
            raise BusError(BusState.DOWN, Words("{place} is not open", place=self.address.channel))
        try:
            sock.send(pack(frame))
        except OSError as problem:
            raise _bus_error(problem, self.address, sending=True) from problem

    def traffic(self) -> tuple[int, int] | None:
        if self._statistics is None:
            return None
        try:
            return _number(self._statistics / "rx_packets"), _number(self._statistics / "rx_bytes")
        except (OSError, ValueError):
            return None

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = self._batch = None

    def poll(self) -> Sequence[Record]:
        try:
            return self._drain(self._batch) if self._batch is not None else self._receive()
        except OSError as problem:
            raise _bus_error(problem, self.address) from problem

    def _drain(self, batch: BatchReader) -> Sequence[Record]:
        """All that waits in the kernel, by recvmmsg; after _MOST_BATCHES the other buses have their turn."""
        records = batch.read()
        for _ in range(_MOST_BATCHES):
            if not batch.full:
                break
            records += batch.read()
        if batch.overflows != self._overflows:
            self._count_drops(batch.overflows)
        if batch.malformed:
            self._refuse(batch.malformed, records)
            batch.malformed = 0
        return records

    def _receive(self) -> Sequence[Record]:
        """The same by recvmsg, where there is no recvmmsg to call."""
        sock = self._socket
        records: list[Record] = []
        if sock is None:
            return records
        try:
            for _ in range(_MOST_BATCHES * 256):
                data, ancillary, _, _ = sock.recvmsg(FD_SIZE, CONTROL_SIZE)
                seconds = nanoseconds = 0
                for level, kind, content in ancillary:
                    if level == socket.SOL_SOCKET and kind == _SO_TIMESTAMPNS:
                        seconds, nanoseconds = _TIMESPEC.unpack(content)
                    elif level == socket.SOL_SOCKET and kind == _SO_RXQ_OVFL:
                        self._count_drops(_COUNT.unpack(content)[0])
                if len(data) == CLASSIC_SIZE:
                    can_id, size, content = CLASSIC.unpack(data)
                    records.append((can_id, size, 0, content, seconds, nanoseconds))
                elif len(data) == FD_SIZE:
                    can_id, size, flags, content = FD.unpack(data)
                    records.append((can_id, size, flags, content, seconds, nanoseconds))
                else:
                    self._refuse(1, data)
        except BlockingIOError:
            pass
        return records

    def _refuse(self, count: int, rest: Sequence[object]) -> None:
        """Count what is no frame; nothing at all is how a stream says that its other end has closed."""
        if not rest and self._peer_closed():
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
        self.malformed += count

    def _peer_closed(self) -> bool:
        sock = self._socket
        return sock is not None and sock.type == socket.SOCK_SEQPACKET

    def _count_drops(self, overflows: int) -> None:
        """The kernel's counter runs from the socket's opening and wraps at 32 bits."""
        self.drops += (overflows - self._overflows) & 0xFFFF_FFFF
        self._overflows = overflows


def _number(file: Path) -> int:
    return int(file.read_text())


def _bus_error(problem: OSError, address: BusAddress, *, sending: bool = False) -> BusError:
    """What the kernel's refusal means for the bus, and what to do."""
    channel = address.channel
    match problem.errno:
        case errno.ENETDOWN:
            command = f"sudo ip link set {channel} up"
            if not channel.startswith("v"):
                command += f" type can bitrate {address.bitrate}"
            return BusError(
                BusState.DOWN,
                Words("interface {channel} is down", channel=channel),
                hint=Words("Bring it up: {command}", command=command),
            )
        case errno.ENODEV | errno.ENXIO:
            return BusError(
                BusState.MISSING,
                Words("there is no interface {channel}", channel=channel),
                hint=Words("Plug the CAN adapter in and check its driver with: ip link"),
            )
        case errno.EAFNOSUPPORT | errno.EPROTONOSUPPORT:
            return BusError(
                BusState.MISSING,
                Words("this system's kernel has no SocketCAN"),
                hint=Words("On Linux: sudo modprobe can-raw; elsewhere use another python-can interface"),
            )
        case errno.EPERM | errno.EACCES:
            return BusError(
                BusState.MISSING,
                Words("not permitted to open {channel}", channel=channel),
                hint=Words("Allow the address family AF_CAN to this process"),
            )
        case errno.ENOBUFS | errno.EAGAIN if sending:
            return BusError(
                BusState.DOWN,
                Words("{channel} takes no more frames: nobody on the bus acknowledges them", channel=channel),
                hint=Words("Check that the ignition is on, the cable plugged in and the bit rate the car's"),
            )
        case errno.ENOTCONN | errno.ECONNRESET:
            return BusError(BusState.MISSING, Words("the other end of {channel} has closed", channel=channel))
    error = problem.strerror or str(problem)
    if sending:
        return BusError(BusState.DOWN, Words("sending on {place} failed: {error}", place=channel, error=error))
    return BusError(BusState.DOWN, Words("reading {place} failed: {error}", place=channel, error=error))
