"""Several buses, one receiver."""

import socket
import threading
from collections.abc import Sequence

import pytest

from headunit.core.clock import ManualClock
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.inbox import Route
from headunit.vehicle.can.receiver import Receiver
from headunit.vehicle.can.socketcan import SocketCanSource
from headunit.vehicle.can.source import BusError, open_sources
from headunit.vehicle.can.wire import CAN_ERR_FLAG, Record, pack
from headunit.vehicle.model import BusState, Frame

from .conftest import ScriptedSource, records


def two() -> list[ScriptedSource]:
    return [ScriptedSource(BusAddress(bus, "socketcan", bus)) for bus in ("a", "b")]


def test_one_wake_for_a_round_over_all_buses(clock: ManualClock) -> None:
    sources, wakes = two(), []
    receiver = Receiver(sources, wake=lambda: wakes.append(1), clock=clock)
    for source in sources:
        receiver.inbox(source.address.bus).set_routes({1: Route(1)})
        source.coming.append(records(Frame(1.0, "", 1, b"x"), Frame(1.0, "", 1, b"y")))
    assert receiver.step()
    assert not receiver.step()
    assert len(wakes) == 1
    assert [status.frames for status in receiver.status()] == [2, 2]


def test_one_bus_in_trouble_leaves_the_other_alone(clock: ManualClock) -> None:
    sources = two()
    receiver = Receiver(sources, clock=clock)
    sources[0].refusals.append(BusError(BusState.MISSING, "there is no interface a"))
    sources[1].coming.append(records(Frame(1.0, "", 1)))
    receiver.step()
    assert [status.state for status in receiver.status()] == [BusState.MISSING, BusState.UP]


def test_a_wake_that_raises_does_not_end_the_receiver(clock: ManualClock, caplog: pytest.LogCaptureFixture) -> None:
    def wake() -> None:
        raise RuntimeError("no one home")

    sources = two()
    receiver = Receiver(sources, wake=wake, clock=clock)
    receiver.listen_all = True
    for _ in range(2):
        sources[0].coming.append(records(Frame(1.0, "", 1)))
        receiver.step()
    assert len(caplog.records) == 1
    assert receiver.status()[0].frames == 2


def test_two_buses_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="same bus name"):
        Receiver([ScriptedSource(), ScriptedSource()])


def test_taps_come_and_go(clock: ManualClock) -> None:
    (source, _), seen = (sources := two()), []
    receiver = Receiver(sources, clock=clock)

    def tap(bus: str, _: object) -> None:
        seen.append(bus)

    receiver.add_tap(tap)
    source.coming.append(records(Frame(1.0, "", 1)))
    receiver.step()
    receiver.remove_tap(tap)
    source.coming.append(records(Frame(1.0, "", 1)))
    receiver.step()
    assert seen == ["a"]


def test_a_python_can_interface_is_received_by_a_thread_of_its_own() -> None:
    can = pytest.importorskip("can")
    woken = threading.Event()
    address = BusAddress("body", "virtual", "test-receiver")
    receiver = Receiver(open_sources([address]), wake=woken.set)
    receiver.inbox("body").set_routes({0x123: Route(0x123), 0x8000_0123: Route(0x8000_0123)})
    opened = threading.Event()
    failed = threading.Event()

    def tap(_: str, records: Sequence[Record]) -> None:
        opened.set()
        if any(record[0] & CAN_ERR_FLAG for record in records):
            failed.set()

    receiver.add_tap(tap)
    receiver.start()
    try:
        with can.Bus(interface="virtual", channel="test-receiver") as bus:
            while not opened.wait(0.05):
                bus.send(can.Message(arbitration_id=0x7FF, is_extended_id=False))
            bus.send(can.Message(arbitration_id=0x123, is_extended_id=False, data=b"abc"))
            assert woken.wait(10)
            bus.send(can.Message(arbitration_id=0x123, is_extended_id=True, is_fd=True, data=bytes(12)))
            bus.send(can.Message(is_error_frame=True))
            assert failed.wait(10)
    finally:
        receiver.stop()
    assert [(route.key, data) for route, data, _ in receiver.inbox("body").take()] == [
        (0x123, b"abc"),
        (0x8000_0123, bytes(12)),
    ]


def test_an_interface_that_cannot_be_opened_says_why(clock: ManualClock) -> None:
    pytest.importorskip("can")
    receiver = Receiver(open_sources([BusAddress("pt", "no-such-interface", "0")]), clock=clock)
    receiver.step()
    (status,) = receiver.status()
    assert status.state is BusState.MISSING
    assert "no-such-interface" in status.reason


def test_a_quiet_bus_is_waited_for_and_its_first_frame_wakes() -> None:
    """Nothing is polled while the sockets are silent, and a frame does not wait for the next round."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    source = SocketCanSource(BusAddress("pt", "socketcan", "pair"), lambda address: ours)
    woken = threading.Event()
    receiver = Receiver([source], wake=woken.set)
    receiver.inbox("pt").set_routes({0x100: Route(0x100)})
    receiver.start()
    try:
        theirs.send(pack(Frame(0.0, "pt", 0x100, b"\x01")))
        assert woken.wait(2.0)
        ((route, data, _),) = receiver.inbox("pt").take()
        assert (route.key, data) == (0x100, b"\x01")
    finally:
        receiver.stop()
        theirs.close()
