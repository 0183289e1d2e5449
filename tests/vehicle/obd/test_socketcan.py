"""The poller on a kernel's CAN: found, left alone for another tester, lost and back."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import can
import pytest

from headunit.emulator.obd import ObdEcu
from headunit.vehicle.dbc.database import Database
from headunit.vehicle.model import Frame
from headunit.vehicle.obd import BusLink, Poller, State
from tests.vehicle.obd.conftest import VALUES

INTERFACE = "vcan0"
VIN = "1D4GP00R55B123456"

pytestmark = [
    pytest.mark.socketcan,
    pytest.mark.skipif(not Path("/sys/class/net", INTERFACE).exists(), reason=f"there is no {INTERFACE} here"),
]


def connect() -> can.BusABC:
    return can.Bus(interface="socketcan", channel=INTERFACE)


@pytest.fixture(params=[False, True], ids=["11 bits", "29 bits"])
def poller(request: pytest.FixtureRequest, database: Database) -> Iterator[Poller]:
    """A started poller with an emulated ECU on the same interface."""
    message = database.message("OBD2")
    assert message is not None
    bus = connect()

    def send(frame: Frame) -> None:
        bus.send(can.Message(arbitration_id=frame.id, data=frame.data, is_extended_id=frame.extended))

    ecu = ObdEcu(send, message, VALUES, vin=VIN, extended=request.param)

    def hear(received: can.Message) -> None:
        if not received.is_error_frame:
            data = bytes(received.data)
            ecu.hear(Frame(0.0, "obd", received.arbitration_id, data, extended=received.is_extended_id))

    notifier = can.Notifier(bus, [hear], timeout=0.05)
    made = Poller(BusLink("obd", connect), {0x0C: 0.05, 0x0D: 0.05})
    made.start()
    yield made
    made.stop()
    notifier.stop()
    bus.shutdown()


def wait_for(so: Callable[[], bool]) -> bool:
    """Whether something becomes so within ten seconds."""
    tick = threading.Event()
    return any(so() or tick.wait(0.05) for _ in range(200))


def test_car_is_found_and_tells_its_vin(poller: Poller) -> None:
    assert wait_for(lambda: poller.status.vin == VIN)
    assert poller.status.state is State.POLLING


def test_tester_on_the_same_machine_gets_the_bus_to_itself(poller: Poller) -> None:
    assert wait_for(lambda: poller.status.state is State.POLLING)
    with connect() as tester:
        tester.send(can.Message(arbitration_id=0x7DF, is_extended_id=False, data=b"\x02\x01\x0d"))
        assert wait_for(lambda: poller.status.state is State.YIELDING)


def test_interface_that_went_down_is_tried_until_it_is_up() -> None:
    poller = Poller(BusLink("obd", connect), {})
    subprocess.run(["ip", "link", "set", INTERFACE, "down"], check=True)
    try:
        poller.start()
        assert wait_for(lambda: poller.status.state is State.NO_BUS)
        assert "Network is down" in poller.status.reason
    finally:
        subprocess.run(["ip", "link", "set", INTERFACE, "up"], check=True)
    assert wait_for(lambda: poller.status.state in (State.SEARCHING, State.SILENT))
    poller.stop()
