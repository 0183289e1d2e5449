"""Addresses of buses as a person writes them."""

import pytest

from headunit.core.errors import HeadunitError
from headunit.vehicle.can.address import BusAddress, parse


def test_bus_interface_channel() -> None:
    assert parse("pt=socketcan:can0") == BusAddress("pt", "socketcan", "can0")


def test_without_bus_the_channel_names_it() -> None:
    assert parse("socketcan:vcan0").bus == "vcan0"


def test_channel_may_hold_colons() -> None:
    assert parse("b=udp_multicast:ff15::1").channel == "ff15::1"


def test_rates_and_options() -> None:
    address = parse("b=pcan:PCAN_USBBUS1?bitrate=250000&fd=1&data_bitrate=4000000&receive_own_messages=no&app=x")
    assert (address.bitrate, address.fd, address.data_bitrate) == (250_000, True, 4_000_000)
    assert address.options == {"receive_own_messages": False, "app": "x"}


@pytest.mark.parametrize(
    "text", ["", "can0", "pt=can0", "=socketcan:can0", ":can0", "socketcan:", "a=b:c?bitrate=fast"]
)
def test_what_is_no_address_says_how_to_write_one(text: str) -> None:
    with pytest.raises(HeadunitError) as caught:
        parse(text)
    assert caught.value.hint
