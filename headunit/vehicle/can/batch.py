"""Linux's recvmmsg: up to 256 frames in one system call, into memory laid out once."""

import ctypes
import errno
import os
import sys
import time
from functools import cache
from struct import Struct
from typing import Any

from headunit.vehicle.can.wire import CLASSIC_SIZE, FD_SIZE, Record

BATCH = 256
CONTROL_SIZE = 64
"""Room for the time stamp (32 bytes) and the overflow counter (24) that the kernel sends along with a frame."""

_SLOT = FD_SIZE + CONTROL_SIZE
_STAMP_SIZE = 32
_OVERFLOW_AT = FD_SIZE + _STAMP_SIZE + 16
_OVERFLOW_SIZE = 56
_MSG_DONTWAIT = 0x40

# A slot holds the frame, then a struct cmsghdr with the timespec of SO_TIMESTAMPNS, which the kernel puts first.
_CLASSIC = Struct("=IBB2x8s56x16xqq32x")
_FD = Struct("=IBB2x64s16xqq32x")
_COUNT = Struct("=I")


class _Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


class _Header(ctypes.Structure):
    """struct mmsghdr of 64-bit Linux."""

    _fields_ = [
        ("name", ctypes.c_void_p),
        ("name_length", ctypes.c_uint32),
        ("vectors", ctypes.c_void_p),
        ("vector_count", ctypes.c_size_t),
        ("control", ctypes.c_void_p),
        ("control_length", ctypes.c_size_t),
        ("flags", ctypes.c_uint64),
        ("length", ctypes.c_uint64),
    ]


# Places of the two fields the kernel writes, in 32-bit words (little-endian), and the words from header to header.
_LENGTH_AT = 14
_CONTROL_AT = 10
_STRIDE = 16


@cache
def _recvmmsg() -> Any:
    """The C function, or None where there is none or its structures are not the ones laid out above.

    PyDLL keeps the interpreter lock: the call never waits, and to give the lock away and queue for it again behind
    a busy GUI thread takes longer than the call.
    """
    if sys.platform != "linux" or sys.byteorder != "little" or ctypes.sizeof(ctypes.c_void_p) != 8:
        return None
    if ctypes.sizeof(_Header) != 4 * _STRIDE:
        return None
    try:
        return ctypes.PyDLL(None, use_errno=True).recvmmsg
    except (OSError, AttributeError):
        return None


class BatchReader:
    """Reads a datagram socket in batches. It borrows the descriptor: the socket must stay open."""

    def __init__(self, descriptor: int) -> None:
        self._call = _recvmmsg()
        self._slots = ctypes.create_string_buffer(BATCH * _SLOT)
        self._vectors = (_Vector * BATCH)()
        self._headers = (_Header * BATCH)()
        slots, vectors = ctypes.addressof(self._slots), ctypes.addressof(self._vectors)
        for index, (header, vector) in enumerate(zip(self._headers, self._vectors, strict=True)):
            vector.base, vector.length = slots + index * _SLOT, FD_SIZE
            header.vectors, header.vector_count = vectors + index * ctypes.sizeof(_Vector), 1
            header.control, header.control_length = slots + index * _SLOT + FD_SIZE, CONTROL_SIZE
        self._arguments = (
            ctypes.c_int(descriptor),
            ctypes.byref(self._headers),
            ctypes.c_uint(BATCH),
            ctypes.c_int(_MSG_DONTWAIT),
            None,
        )
        self._memory = memoryview(self._slots).cast("B")
        self._header_bytes = memoryview(self._headers).cast("B")
        self._words = self._header_bytes.cast("I")
        self._fresh = bytes(self._header_bytes)
        self.overflows = 0
        """Frames the kernel has thrown away since the socket was opened, by its own counter (32 bits)."""
        self.malformed = 0
        """Messages that were no frame."""
        self.full = False
        """The last batch was a full one: there may be more."""

    @staticmethod
    def available() -> bool:
        """Whether this system has recvmmsg as we call it."""
        return _recvmmsg() is not None

    def read(self) -> list[Record]:
        """The frames that wait, BATCH at most. Raises OSError, never for "nothing"."""
        count = self._call(*self._arguments)
        if count <= 0:
            self.full = False
            number = ctypes.get_errno()
            if count == 0 or number in (errno.EAGAIN, errno.EINTR):
                return []
            raise OSError(number, os.strerror(number))
        self.full = count == BATCH
        words, memory = self._words, self._memory
        lengths = words[_LENGTH_AT : count * _STRIDE : _STRIDE].tolist()
        stamped = words[_CONTROL_AT] >= _STAMP_SIZE
        if words[(count - 1) * _STRIDE + _CONTROL_AT] >= _OVERFLOW_SIZE:
            (self.overflows,) = _COUNT.unpack_from(memory, (count - 1) * _SLOT + _OVERFLOW_AT)
        # The kernel wrote how much room for control data it used; the next call must offer all of it again.
        used = count * 4 * _STRIDE
        self._header_bytes[:used] = self._fresh[:used]
        if lengths.count(CLASSIC_SIZE) == count:
            records: list[Record] = list(_CLASSIC.iter_unpack(memory[: count * _SLOT]))
        else:
            records = [
                (_CLASSIC if length == CLASSIC_SIZE else _FD).unpack_from(memory, index * _SLOT)
                for index, length in enumerate(lengths)
                if length in (CLASSIC_SIZE, FD_SIZE)
            ]
        if not stamped:
            now = time.time()
            records = [(can_id, size, flags, data, now, 0) for can_id, size, flags, data, _, _ in records]
        self.malformed += count - len(records)
        return records
