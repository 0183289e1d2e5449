"""A CAN frame as Linux hands it over, and how long it keeps the wire busy."""

from collections.abc import Iterable
from struct import Struct
from typing import Final

from headunit.vehicle.model import EXTENDED, Frame

CAN_ERR_FLAG: Final = 0x2000_0000
CAN_RTR_FLAG: Final = 0x4000_0000
CAN_EFF_FLAG: Final = EXTENDED
CAN_SFF_MASK: Final = 0x0000_07FF
CAN_EFF_MASK: Final = 0x1FFF_FFFF
CANFD_BRS: Final = 0x01

CLASSIC_SIZE: Final = 16
FD_SIZE: Final = 72
CLASSIC: Final = Struct("=IB3x8s")
"""struct can_frame: identifier with flags, length, data."""
FD: Final = Struct("=IBB2x64s")
"""struct canfd_frame: identifier with flags, length, FD flags, data."""
FD_LENGTHS: Final = (0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 32, 48, 64)

Record = tuple[int, int, int, bytes, float, int]
"""A frame on its way to the inbox: identifier with Linux's flags, length, FD flags, data, seconds, nanoseconds.

The data is not yet cut to the length; 64 bytes of it mean a CAN FD frame. The two times are to be added. A tuple
as the kernel's buffer unpacks into, because making anything nicer of each frame costs more than receiving it.
"""

_EXTENSION_BITS = 20
# Stuff bits per bit that can be stuffed, averaged over recorded drives; the worst case would be 0.25.
_STUFFING = 0.09
_FD_LONG_CRC = 16


def record(frame: Frame) -> Record:
    """The frame as a source delivers it."""
    flags = (CAN_ERR_FLAG if frame.error else 0) | (CAN_RTR_FLAG if frame.remote else 0)
    data = frame.data.ljust(64, b"\0") if frame.fd else frame.data
    return frame.key | flags, len(frame.data), CANFD_BRS if frame.bitrate_switch else 0, data, frame.time, 0


def frame(bus: str, record: Record) -> Frame:
    """The record as a Frame of `bus`."""
    can_id, size, flags, data, seconds, nanoseconds = record
    extended = bool(can_id & CAN_EFF_FLAG)
    fd = len(data) > 8
    error = bool(can_id & CAN_ERR_FLAG)
    return Frame(
        time=seconds + nanoseconds * 1e-9,
        bus=bus,
        id=can_id & (CAN_EFF_MASK if extended or error else CAN_SFF_MASK),
        data=b"" if can_id & CAN_RTR_FLAG else data[:size],
        extended=extended,
        fd=fd,
        bitrate_switch=fd and bool(flags & CANFD_BRS),
        remote=bool(can_id & CAN_RTR_FLAG),
        error=error,
    )


def pack(frame: Frame) -> bytes:
    """The frame as bytes for a raw CAN socket; CAN FD data is padded to the next length there is.

    Raises ValueError when the data is longer than the kind of frame can carry.
    """
    flags = (CAN_ERR_FLAG if frame.error else 0) | (CAN_RTR_FLAG if frame.remote else 0)
    size = len(frame.data)
    if frame.fd:
        padded = next((n for n in FD_LENGTHS if n >= size), None)
        if padded is None:
            raise ValueError(f"a CAN FD frame carries at most 64 bytes, not {size}")
        return FD.pack(frame.key | flags, padded, CANFD_BRS if frame.bitrate_switch else 0, frame.data)
    if size > 8:
        raise ValueError(f"a classic CAN frame carries at most 8 bytes, not {size}")
    return CLASSIC.pack(frame.key | flags, size, frame.data)


def busy(records: Iterable[Record], bitrate: int, data_bitrate: int) -> float:
    """Seconds the frames keep the wire busy, stuff bits estimated."""
    nominal = data_phase = 0.0
    for can_id, size, flags, data, _, _ in records:
        bits = _EXTENSION_BITS if can_id & CAN_EFF_FLAG else 0
        if len(data) <= 8:
            stuffable = bits + 34 + 8 * size
            nominal += stuffable + 13 + _STUFFING * stuffable
            continue
        # From the start to BRS and from the CRC delimiter on at the nominal rate; what is between at the data rate:
        # ESI, length and data with stuffing, stuff count and CRC with a fixed stuff bit in front of each four.
        arbitration = bits + 17
        nominal += arbitration + 13 + _STUFFING * arbitration
        payload = (5 + 8 * size) * (1 + _STUFFING) + (27 if size <= _FD_LONG_CRC else 32)
        if flags & CANFD_BRS:
            data_phase += payload
        else:
            nominal += payload
    return nominal / bitrate + data_phase / data_bitrate


def busy_mean(frames: int, data_bytes: int, *, fd: bool, bitrate: int, data_bitrate: int) -> float:
    """`busy` for `frames` frames that carry `data_bytes` in all, when more is not known of them."""
    mean = data_bytes // max(frames, 1)
    return frames * busy([(0, mean, CANFD_BRS, bytes(64 if fd else 8), 0, 0)], bitrate, data_bitrate)
