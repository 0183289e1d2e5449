"""Error frames in plain words."""

import pytest

from headunit.vehicle.can import errorframe
from headunit.vehicle.model import BusState


def details(*at: tuple[int, int]) -> bytes:
    data = bytearray(8)
    for index, value in at:
        data[index] = value
    return bytes(data)


@pytest.mark.parametrize(
    ("error", "data", "state", "words"),
    [
        (errorframe.BUS_OFF, details(), BusState.BUS_OFF, "bus-off"),
        (errorframe.CONTROLLER, details((1, 0x10)), BusState.PASSIVE, "receive errors"),
        (errorframe.CONTROLLER, details((1, 0x20)), BusState.PASSIVE, "transmit errors"),
        (errorframe.CONTROLLER, details((1, 0x04)), BusState.UP, "warns"),
        (errorframe.CONTROLLER, details((1, 0x40)), BusState.UP, "active again"),
        (errorframe.CONTROLLER, details((1, 0x01)), None, "overflowed"),
        (errorframe.RESTARTED, details(), BusState.UP, "restarted"),
        (errorframe.NO_ACK, details(), BusState.PASSIVE, "acknowledges"),
        (errorframe.LOST_ARBITRATION, details((0, 5)), None, "arbitration"),
        (errorframe.PROTOCOL | errorframe.BUS_ERROR, details((2, 0x04)), None, "stuffing"),
        (errorframe.TRANSCEIVER, details(), BusState.PASSIVE, "wire"),
        (errorframe.TX_TIMEOUT, details(), None, "timed out"),
        (errorframe.BUS_ERROR, details(), None, "bus error"),
        (0, b"", None, "error frame"),
    ],
)
def test_what_each_class_means(error: int, data: bytes, state: BusState | None, words: str) -> None:
    report = errorframe.read(error, data)
    assert report.state is state
    assert words in report.reason


def test_a_lost_frame_in_the_controller_counts_as_dropped() -> None:
    assert errorframe.read(errorframe.CONTROLLER, details((1, 0x01))).dropped


def test_short_data_is_readable() -> None:
    assert errorframe.read(0x1FFFFFFF, b"").state is BusState.BUS_OFF
    assert errorframe.read(errorframe.CONTROLLER, b"\0").reason
