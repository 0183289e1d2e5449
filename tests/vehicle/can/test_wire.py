"""Frames as Linux lays them out."""

import pytest

from headunit.vehicle.can import wire
from headunit.vehicle.model import Frame

FRAMES = [
    Frame(1.5, "pt", 0x123, b"\x01\x02"),
    Frame(1.5, "pt", 0x18FEF100, b"\x01" * 8, extended=True),
    Frame(1.5, "pt", 0x7FF, b"", fd=True),
    Frame(1.5, "pt", 0x1ABCDEF, bytes(range(48)), extended=True, fd=True, bitrate_switch=True),
    Frame(1.5, "pt", 0x321, remote=True),
    Frame(1.5, "pt", 0x044, bytes(8), error=True),
]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_record_keeps_all_of_a_frame(frame: Frame) -> None:
    assert wire.frame("pt", wire.record(frame)) == frame


@pytest.mark.parametrize("frame", FRAMES)
def test_packed_frames_have_the_kernels_sizes(frame: Frame) -> None:
    assert len(wire.pack(frame)) == (wire.FD_SIZE if frame.fd else wire.CLASSIC_SIZE)


def test_fd_data_is_padded_to_a_length_there_is() -> None:
    assert wire.pack(Frame(0, "", 1, bytes(33), fd=True))[4] == 48


@pytest.mark.parametrize(("size", "fd"), [(9, False), (65, True)])
def test_too_much_data_is_refused(size: int, fd: bool) -> None:
    with pytest.raises(ValueError, match="at most"):
        wire.pack(Frame(0, "", 1, bytes(size), fd=fd))


def test_a_full_bus_of_classic_frames_is_at_100_percent() -> None:
    """8 bytes on 11 bits are 111 bits and 8.8 estimated stuff bits: 4,175 frames/s fill 500 kbit/s."""
    frames = [wire.record(Frame(0, "", 0x100, bytes(8)))] * 4175
    assert wire.busy(frames, 500_000, 2_000_000) == pytest.approx(1.0, rel=0.01)
    mean = wire.busy_mean(4175, 8 * 4175, fd=False, bitrate=500_000, data_bitrate=2_000_000)
    assert mean == pytest.approx(wire.busy(frames, 500_000, 2_000_000))


def test_fd_data_goes_at_the_data_rate() -> None:
    slow = wire.record(Frame(0, "", 0x100, bytes(64), fd=True))
    fast = wire.record(Frame(0, "", 0x100, bytes(64), fd=True, bitrate_switch=True))
    assert wire.busy([fast], 500_000, 2_000_000) < wire.busy([slow], 500_000, 2_000_000) / 3
    mean = wire.busy_mean(10, 640, fd=True, bitrate=500_000, data_bitrate=2_000_000)
    assert mean == pytest.approx(wire.busy([fast] * 10, 500_000, 2_000_000))
