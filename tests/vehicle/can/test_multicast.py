"""Buses over multicast: each group is a bus of its own."""

import can
import pytest

from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.generic import connect
from headunit.vehicle.can.interfaces import multicast_works


def test_groups_on_one_port_do_not_hear_each_other() -> None:
    """Linux hands a datagram of any joined group to every socket bound to the port, unless it is told not to."""
    if not multicast_works():
        pytest.skip("this machine has no multicast")
    first, second = (connect(BusAddress("x", "udp_multicast", f"239.74.163.{group}")) for group in (121, 122))
    sender = connect(BusAddress("x", "udp_multicast", "239.74.163.121"))
    try:
        sender.send(can.Message(arbitration_id=0x123, data=b"\x01", is_extended_id=False))
        received = first.recv(2.0)
        assert received is not None
        assert received.arbitration_id == 0x123
        assert second.recv(0.1) is None
    finally:
        for bus in (first, second, sender):
            bus.shutdown()
