"""The poller in its thread on python-can's virtual bus, and on an adapter somebody else reads."""

import threading
from collections.abc import Iterator

import can
import pytest

from headunit.emulator.obd import ObdEcu
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.dbc.database import Database
from headunit.vehicle.model import Frame
from headunit.vehicle.obd import BusLink, LinkError, Poller, SharedLink, State
from tests.vehicle.obd.conftest import VALUES, Bench

CHANNEL = "obd-link"


def virtual() -> can.BusABC:
    return can.Bus(interface="virtual", channel=CHANNEL)


def frame_of(message: can.Message) -> Frame:
    return Frame(message.timestamp, "obd", message.arbitration_id, bytes(message.data), extended=message.is_extended_id)


@pytest.fixture
def car(database: Database) -> Iterator[ObdEcu]:
    """An ECU on the virtual bus, answering in a thread of its own."""
    message = database.message("OBD2")
    assert message is not None
    bus = virtual()

    def send(frame: Frame) -> None:
        bus.send(can.Message(arbitration_id=frame.id, data=frame.data, is_extended_id=frame.extended))

    ecu = ObdEcu(send, message, VALUES, vin="1D4GP00R55B123456")
    notifier = can.Notifier(bus, [lambda received: ecu.hear(frame_of(received))], timeout=0.05)
    yield ecu
    notifier.stop()
    bus.shutdown()


@pytest.mark.usefixtures("car")
def test_values_reach_any_receiver_of_the_bus(database: Database) -> None:
    message = database.message("OBD2")
    assert message is not None
    seen: dict[str, float] = {}
    complete = threading.Event()

    def receive(received: can.Message) -> None:
        if received.arbitration_id == 0x7E8:
            seen.update(message.decode(bytes(received.data)))
        if {"EngineSpeed", "VehicleSpeed"} <= seen.keys():
            complete.set()

    bus = virtual()
    notifier = can.Notifier(bus, [receive], timeout=0.05)
    poller = Poller(BusLink("obd", virtual), {0x0C: 0.1, 0x0D: 0.1})
    poller.start()
    try:
        assert complete.wait(10)
        assert (seen["EngineSpeed"], seen["VehicleSpeed"]) == (1726.0, 88)
    finally:
        poller.stop()
        notifier.stop()
        bus.shutdown()
    assert poller.status.state is State.STOPPED


def test_bus_that_cannot_be_opened_is_a_link_error() -> None:
    def connect() -> can.BusABC:
        raise can.CanInitializationError("no such device")

    link = BusLink("obd", connect)
    with pytest.raises(LinkError, match="bus obd cannot be reached: no such device"):
        link.receive(0)
    with pytest.raises(LinkError):
        link.send(Frame(0.0, "obd", 0x7DF, b"\x02\x01\0"))
    link.close()


def test_poller_without_a_bus_stops_at_once() -> None:
    def connect() -> can.BusABC:
        raise OSError("no such device")

    poller = Poller(BusLink("obd", connect), {})
    poller.start()
    poller.stop()
    assert poller.status.state is State.STOPPED


def test_only_identifiers_of_diagnosis_come_through() -> None:
    link = BusLink("obd", virtual)
    assert link.receive(0) is None
    other = virtual()
    for key, extended in ((0x123, False), (0x7E9, False), (0x18FEF100, True), (0x18DAF110, True)):
        other.send(can.Message(arbitration_id=key, is_extended_id=extended, data=b"\x01\x41"))
    heard = [frame.id for frame in (link.receive(1), link.receive(1)) if frame]
    assert heard == [0x7E9, 0x18DAF110]
    assert link.receive(0) is None
    link.close()
    other.shutdown()


def test_shared_adapter_hands_over_frames_of_diagnosis_only(bench: Bench) -> None:
    sent: list[Frame] = []
    link = SharedLink(sent.append)
    for key, extended in ((0x123, False), (0x7E8, False), (0x18DAF110, True)):
        link.hear(Frame(0.0, "obd", key, b"\x01", extended=extended))
    poller = bench.poller({}, link=link)
    poller.step()
    assert [frame.id for frame in sent] == [0x7DF]
    heard = [frame.id for frame in (link.receive(0), link.receive(1), link.receive(0)) if frame]
    assert heard == [0x7E8, 0x18DAF110]


def test_multicast_is_known_to_return_what_was_sent() -> None:
    assert BusLink.at(BusAddress("obd", "udp_multicast", "239.74.163.77")).echoes
    assert not BusLink.at(BusAddress("obd", "socketcan", "can0")).echoes
