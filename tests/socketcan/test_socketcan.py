"""The receiver on a real Linux CAN stack."""

import errno
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from headunit.core.clock import ManualClock
from headunit.vehicle.can import socketcan, wire
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.batch import BatchReader
from headunit.vehicle.can.inbox import Route
from headunit.vehicle.can.line import Line
from headunit.vehicle.can.receiver import Receiver
from headunit.vehicle.can.socketcan import SocketCanSource
from headunit.vehicle.can.source import BusError, open_sources
from headunit.vehicle.model import BusState, BusStatus, Frame

pytestmark = pytest.mark.socketcan

Sender = Callable[[str], socket.socket]
Ip = Callable[..., None]

PATIENCE = 20.0


@pytest.fixture(params=["recvmmsg", "recvmsg"])
def source(
    request: pytest.FixtureRequest, vcan: BusAddress, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SocketCanSource]:
    """vcan0, open, by each of the two ways of reading."""
    if request.param == "recvmsg":
        monkeypatch.setattr(BatchReader, "available", staticmethod(lambda: False))
    source = SocketCanSource(vcan)
    source.open()
    yield source
    source.close()


@pytest.fixture
def line(vcan: BusAddress, clock: ManualClock) -> Iterator[Line]:
    line = Line(SocketCanSource(vcan), clock, jitter=lambda: 1.0)
    line.listen_all = True
    yield line
    line.close()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


def until(what: Callable[[], Any]) -> Any:
    """The first true result of `what`, asked again until PATIENCE is over."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if result := what():
            return result
        time.sleep(0.001)
    pytest.fail("it did not come to pass")


def step_until(line: Line, state: BusState, clock: ManualClock) -> float:
    """Let the line's clock run until its bus is in `state`; returns how long that took by that clock."""
    started = clock.monotonic()
    for _ in range(400):
        line.step()
        if line.status().state is state:
            return clock.monotonic() - started
        clock.advance(0.05)
    pytest.fail(f"{line.status()} and not {state}")


def test_every_kind_of_frame_with_the_kernels_time_stamp(source: SocketCanSource, sender: Sender) -> None:
    frames = [
        Frame(0, "pt", 0x123, b"\x01\x02"),
        Frame(0, "pt", 0x18FEF100, b"\x01" * 8, extended=True),
        Frame(0, "pt", 0x77, bytes(range(64)), fd=True, bitrate_switch=True),
        Frame(0, "pt", 0x7FF, remote=True),
    ]
    raw = sender("vcan0")
    before = time.time()
    for frame in frames:
        raw.send(wire.pack(frame))
    got = [wire.frame("pt", record) for record in until(source.poll)]
    while len(got) < len(frames):
        got += [wire.frame("pt", record) for record in until(source.poll)]
    after = time.time()
    assert [(f.id, f.data, f.extended, f.fd, f.remote) for f in got] == [
        (f.id, f.data, f.extended, f.fd, f.remote) for f in frames
    ]
    assert got[2].bitrate_switch
    assert all(before - 0.01 <= frame.time <= after + 0.01 for frame in got)


def test_the_kernel_filters(source: SocketCanSource, sender: Sender) -> None:
    source.listen([0x100, 0x8000_0200])
    raw = sender("vcan0")

    def heard() -> list[int]:
        for frame in (
            Frame(0, "", 0x100),
            Frame(0, "", 0x200),
            Frame(0, "", 0x100, extended=True),
            Frame(0, "", 0x200, extended=True),
            Frame(0, "", 0x100, remote=True),
            Frame(0, "", 0x100, bytes(12), fd=True),
        ):
            raw.send(wire.pack(frame))
        return [record[0] for record in until(source.poll)]

    assert heard() == [0x100, 0x8000_0200, 0x100]
    source.listen(None)
    assert len(heard()) == 6
    source.listen(range(600))
    assert len(heard()) == 6


def test_filtered_frames_still_count_as_traffic(vcan: BusAddress, sender: Sender, clock: ManualClock) -> None:
    line = Line(SocketCanSource(vcan), clock)
    line.inbox.set_routes({0x100: Route(0x100)})
    raw = sender("vcan0")
    for _ in range(8):
        line.step()
        for _ in range(100):
            raw.send(wire.pack(Frame(0, "", 0x300, bytes(8))))
        clock.advance(0.25)
    line.step()
    status = line.status()
    line.close()
    assert (status.state, status.frames) == (BusState.UP, 0)
    assert status.frames_per_second == pytest.approx(400, rel=0.05)
    assert status.load == pytest.approx(9.7, abs=1)


def test_an_error_frame_becomes_the_state_of_the_bus(line: Line, sender: Sender, clock: ManualClock) -> None:
    raw = sender("vcan0")
    line.step()
    raw.send(wire.pack(Frame(0, "", 0x123)))
    step_until(line, BusState.UP, clock)
    raw.send(wire.pack(Frame(0, "", 0x004, bytes([0, 0x20, 0, 0, 0, 0, 0, 0]), error=True)))
    step_until(line, BusState.PASSIVE, clock)
    assert "transmit errors" in line.status().reason
    raw.send(wire.pack(Frame(0, "", 0x040, bytes(8), error=True)))
    step_until(line, BusState.BUS_OFF, clock)
    raw.send(wire.pack(Frame(0, "", 0x100, bytes(8), error=True)))
    step_until(line, BusState.UP, clock)
    assert line.status().errors == 3


def test_two_buses_keep_their_frames_apart(vcan: BusAddress, vcan1: BusAddress, sender: Sender) -> None:
    receiver = Receiver(open_sources([vcan, vcan1]))
    for bus in ("pt", "body"):
        receiver.inbox(bus).set_routes({0x123: Route(0x123, token=bus)})
    receiver.step()
    for channel in ("vcan0", "vcan1"):
        sender(channel).send(wire.pack(Frame(0, "", 0x123, channel.encode())))
    until(lambda: receiver.step() or all(status.frames for status in receiver.status()))
    until(lambda: receiver.step() or all(status.frames for status in receiver.status()))
    taken = [(route.token, data) for bus in ("pt", "body") for route, data, _ in receiver.inbox(bus).take()]
    receiver.stop()
    assert taken == [("pt", b"vcan0"), ("body", b"vcan1")]


def test_missing_at_the_start_and_there_later(sender: Sender, ip: Ip, clock: ManualClock) -> None:
    line = Line(SocketCanSource(BusAddress("pt", "socketcan", "vcan7")), clock)
    line.listen_all = True
    line.step()
    status = line.status()
    assert (status.state, "vcan7" in status.reason) == (BusState.MISSING, True)
    clock.advance(60)
    ip("add", "vcan7", "type", "vcan")
    step_until(line, BusState.DOWN, clock)
    ip("set", "vcan7", "up")
    step_until(line, BusState.CONNECTING, clock)
    sender("vcan7").send(wire.pack(Frame(0, "", 0x123)))
    step_until(line, BusState.UP, clock)
    line.close()


def test_down_and_up_again(line: Line, sender: Sender, ip: Ip, clock: ManualClock) -> None:
    line.step()
    raw = sender("vcan0")
    raw.send(wire.pack(Frame(0, "", 0x123)))
    step_until(line, BusState.UP, clock)
    ip("set", "vcan0", "down")
    assert step_until(line, BusState.DOWN, clock) < 1.0
    assert "ip link set vcan0 up" in line.status().reason
    clock.advance(600)
    line.step()
    ip("set", "vcan0", "up")
    assert step_until(line, BusState.CONNECTING, clock) <= 5.1
    sender("vcan0").send(wire.pack(Frame(0, "", 0x123)))
    step_until(line, BusState.UP, clock)


def test_unplugged_and_plugged_in_again(line: Line, sender: Sender, ip: Ip, clock: ManualClock) -> None:
    line.step()
    sender("vcan0").send(wire.pack(Frame(0, "", 0x123)))
    step_until(line, BusState.UP, clock)
    ip("del", "vcan0")
    line.step()
    assert line.status().state in (BusState.MISSING, BusState.DOWN)
    assert step_until(line, BusState.MISSING, clock) < 1.0
    ip("add", "vcan0", "type", "vcan")
    ip("set", "vcan0", "up")
    step_until(line, BusState.CONNECTING, clock)
    sender("vcan0").send(wire.pack(Frame(0, "", 0x123)))
    step_until(line, BusState.UP, clock)


@pytest.mark.parametrize("room", [socketcan.RECEIVE_BUFFER, 256 * 1024])
def test_a_burst_is_received_or_counted(
    source: SocketCanSource, sender: Sender, room: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """20,000 frames while nobody reads: ours holds all; what a small buffer does not hold is counted to the frame."""
    monkeypatch.setattr(socketcan, "RECEIVE_BUFFER", room)
    source.close()
    source.open()
    sent = 20_000
    raw = sender("vcan0")
    data = wire.pack(Frame(0, "", 0x123, bytes(8)))
    for _ in range(sent):
        _send(raw, data)
    received = 0
    while records := source.poll():
        received += len(records)
    # The counter travels with the first frame that finds room again.
    _send(raw, data)
    received += len(until(source.poll))
    assert received + source.drops == sent + 1
    assert (source.drops > 0) == (room < 1024 * 1024)


def test_a_burst_read_as_the_receiver_reads_loses_nothing(vcan: BusAddress, sender: Sender) -> None:
    receiver = Receiver(open_sources([vcan]))
    receiver.listen_all = True
    raw = sender("vcan0")
    data = wire.pack(Frame(0, "", 0x123, bytes(8)))
    receiver.start()
    try:
        until(lambda: receiver.status()[0].state is BusState.CONNECTING and "frame" in receiver.status()[0].reason)
        for _ in range(20_000):
            _send(raw, data)
        status: BusStatus = until(lambda: (s := receiver.status()[0]).frames + s.drops >= 20_000 and s)
    finally:
        receiver.stop()
    assert (status.frames, status.drops) == (20_000, 0)


def _send(raw: socket.socket, data: bytes) -> None:
    """Send, and wait where the sender's own queue is full."""
    while True:
        try:
            raw.send(data)
            return
        except OSError as problem:
            if problem.errno != errno.ENOBUFS:
                raise


def test_a_channel_name_no_interface_can_have() -> None:
    with pytest.raises(BusError) as caught:
        SocketCanSource(BusAddress("pt", "socketcan", "a-name-longer-than-any")).open()
    assert caught.value.state in (BusState.MISSING, BusState.DOWN)
