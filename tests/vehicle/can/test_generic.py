"""python-can's interfaces as sources."""

from typing import Any

import pytest

from headunit.vehicle.can.address import parse
from headunit.vehicle.can.generic import PythonCanSource, arguments
from headunit.vehicle.can.source import BusError
from headunit.vehicle.model import BusState

can = pytest.importorskip("can")


def test_what_a_bus_is_opened_with() -> None:
    assert arguments(parse("a=virtual:x")) == {"interface": "virtual", "channel": "x"}
    assert arguments(parse("a=pcan:USB1?fd=1&data_bitrate=4000000")) == {
        "interface": "pcan",
        "channel": "USB1",
        "bitrate": 500_000,
        "fd": True,
        "data_bitrate": 4_000_000,
    }


def test_multicast_stays_on_this_machine() -> None:
    given = arguments(parse("a=udp_multicast:239.74.163.2?port=43113"))
    assert (given["hop_limit"], given["port"]) == (0, 43113)


class BrokenBus:
    """A driver whose adapter was unplugged."""

    def __init__(self, messages: int) -> None:
        self.messages = messages
        self.filters: Any = None

    def recv(self, _timeout: float) -> Any:
        if not self.messages:
            raise OSError("No such device")
        self.messages -= 1
        return can.Message(arbitration_id=1, is_extended_id=False)

    def set_filters(self, filters: Any) -> None:
        self.filters = filters

    def shutdown(self) -> None:
        raise OSError("No such device")


def test_an_unplugged_adapter_delivers_its_last_frames_and_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    bus = BrokenBus(2)
    monkeypatch.setattr(can, "Bus", lambda **_: bus)
    source = PythonCanSource(parse("pt=slcan:/dev/ttyACM0"))
    source.open()
    source.listen([0x123, 0x98FEF100])
    assert bus.filters == [
        {"can_id": 0x123, "can_mask": 0x7FF, "extended": False},
        {"can_id": 0x18FEF100, "can_mask": 0x1FFFFFFF, "extended": True},
    ]
    assert len(source.poll()) == 2
    with pytest.raises(BusError, match="No such device") as caught:
        source.poll()
    assert caught.value.state is BusState.DOWN
    source.close()
    assert source.poll() == ()
