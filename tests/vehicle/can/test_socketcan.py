"""The fast path, over a socket pair that carries the kernel's CAN frames."""

import socket
import struct
import threading
import time
from collections.abc import Iterator

import pytest

from headunit.vehicle.can import wire
from headunit.vehicle.can.batch import BATCH, BatchReader
from headunit.vehicle.can.inbox import Route
from headunit.vehicle.can.receiver import Receiver
from headunit.vehicle.can.socketcan import MOST_FILTERS, SocketCanSource, filters
from headunit.vehicle.can.source import BusError
from headunit.vehicle.model import EXTENDED, BusState, Frame

from .conftest import ADDRESS

FRAMES = [
    Frame(0, "pt", 0x123, b"\x01\x02"),
    Frame(0, "pt", 0x18FEF100, b"\x01" * 8, extended=True),
    Frame(0, "pt", 0x77, bytes(range(64)), fd=True, bitrate_switch=True),
    Frame(0, "pt", 0x321, remote=True),
    Frame(0, "pt", 0x040, bytes(8), error=True),
    Frame(0, "pt", 0x7FF),
]
Pair = tuple[socket.socket, socket.socket]


@pytest.fixture(params=["recvmmsg", "recvmsg"])
def source(request: pytest.FixtureRequest, pair: Pair, monkeypatch: pytest.MonkeyPatch) -> Iterator[SocketCanSource]:
    if request.param == "recvmsg":
        monkeypatch.setattr(BatchReader, "available", staticmethod(lambda: False))
    elif not BatchReader.available():
        pytest.skip("this system has no recvmmsg")
    source = SocketCanSource(ADDRESS, connect=lambda _: pair[1].dup())
    source.open()
    yield source
    source.close()


def test_every_kind_of_frame_comes_through_with_a_time_stamp(source: SocketCanSource, pair: Pair) -> None:
    before = time.time()
    for frame in FRAMES:
        pair[0].send(wire.pack(frame))
    frames = [wire.frame("pt", record) for record in source.poll()]
    after = time.time()
    assert all(before <= frame.time <= after for frame in frames)
    plain = [(f.id, f.data, f.extended, f.fd, f.bitrate_switch, f.remote, f.error) for f in frames]
    assert plain == [(f.id, f.data, f.extended, f.fd, f.bitrate_switch, f.remote, f.error) for f in FRAMES]
    assert source.poll() == []


def test_more_than_one_batch(source: SocketCanSource, pair: Pair) -> None:
    pair[0].setblocking(False)
    pair[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 * 1024 * 1024)
    sent = 0
    try:
        while sent < BATCH + 50:
            pair[0].send(wire.CLASSIC.pack(sent % 2048, 8, bytes(8)))
            sent += 1
    except BlockingIOError:
        pass
    assert [record[0] for record in source.poll()] == [n % 2048 for n in range(sent)]


def test_what_is_no_frame_is_counted(source: SocketCanSource, pair: Pair) -> None:
    for data in (b"x", wire.pack(FRAMES[0]), bytes(15), bytes(71), bytes(500)):
        pair[0].send(data)
    # Longer than any frame arrives cut to one's size, as the kernel does it.
    assert [record[0] for record in source.poll()][:1] == [0x123]
    assert source.malformed == 3


def test_a_length_beyond_the_data_is_harmless(source: SocketCanSource, pair: Pair) -> None:
    pair[0].send(struct.pack("=IB3x8s", 0x123, 255, b"12345678"))
    assert wire.frame("pt", source.poll()[0]).data == b"12345678"


def test_a_closed_peer_is_a_missing_bus(source: SocketCanSource, pair: Pair) -> None:
    pair[0].close()
    with pytest.raises(BusError) as caught:
        source.poll()
    assert caught.value.state is BusState.MISSING


def test_filters() -> None:
    assert filters(None) == bytes(8)
    assert filters([]) == b""
    assert filters(range(MOST_FILTERS + 1)) == bytes(8)
    standard, extended = struct.iter_unpack("=II", filters([0x18FEF100 | EXTENDED, 0x123]))
    assert standard == (0x123, 0xC00007FF)
    assert extended == (0x98FEF100, 0xDFFFFFFF)


def test_a_system_without_socketcan_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(socket, "AF_CAN", raising=False)
    with pytest.raises(BusError) as caught:
        SocketCanSource(ADDRESS).open()
    assert caught.value.state is BusState.MISSING
    assert "SocketCAN" in str(caught.value)


def test_from_socket_to_inbox_through_the_receivers_thread(pair: Pair) -> None:

    woken = threading.Event()
    receiver = Receiver([SocketCanSource(ADDRESS, connect=lambda _: pair[1].dup())], wake=woken.set)
    route = Route(0x123)
    receiver.inbox("pt").set_routes({0x123: route})
    receiver.start()
    try:
        pair[0].send(wire.pack(FRAMES[0]))
        assert woken.wait(10)
    finally:
        receiver.stop()
    ((taken, data, _),) = receiver.inbox("pt").take()
    assert (taken, data) == (route, b"\x01\x02")
    assert receiver.status()[0].state is BusState.UP
    assert not [thread for thread in threading.enumerate() if thread.name == "can"]
