"""Where a bus is: which interface and channel, at what bit rates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from headunit.core.errors import HeadunitError

_BITRATE = 500_000
_DATA_BITRATE = 2_000_000
_YES = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


@dataclass(frozen=True, slots=True)
class BusAddress:
    """One bus of the car and the python-can interface it hangs on; rates in bit/s, `options` go to python-can as is."""

    bus: str
    interface: str
    channel: str
    fd: bool = False
    bitrate: int = _BITRATE
    data_bitrate: int = _DATA_BITRATE
    options: Mapping[str, str | int | bool] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.bus}={self.interface}:{self.channel}"


def parse(text: str) -> BusAddress:
    """`[BUS=]INTERFACE:CHANNEL[?bitrate=..&fd=1&..]`, as in `pt=socketcan:can0`; without BUS the channel names the bus.

    Raises HeadunitError when the text is not of that form.
    """
    place, _, query = text.strip().partition("?")
    head, equals, tail = place.partition("=")
    bus, place = (head.strip(), tail) if equals else ("", place)
    interface, colon, channel = place.partition(":")
    interface, channel = interface.strip(), channel.strip()
    if not colon or not interface or not channel or (equals and not bus):
        raise HeadunitError(
            f"'{text}' is not the address of a bus",
            hint="Write BUS=INTERFACE:CHANNEL, for example pt=socketcan:can0 or pt=udp_multicast:239.74.163.2",
        )
    options = {name: _typed(value) for name, value in parse_qsl(query, keep_blank_values=True)}
    try:
        return BusAddress(
            bus=bus or channel,
            interface=interface,
            channel=channel,
            fd=bool(options.pop("fd", False)),
            bitrate=int(options.pop("bitrate", _BITRATE)),
            data_bitrate=int(options.pop("data_bitrate", _DATA_BITRATE)),
            options=options,
        )
    except ValueError:
        raise HeadunitError(f"a bit rate in '{text}' is not a number", hint="Write it as bitrate=500000") from None


def _typed(value: str) -> str | int | bool:
    """A query value as python-can wants it: a number or a yes/no where it reads like one."""
    try:
        return int(value, 0)
    except ValueError:
        return _YES.get(value.lower(), value)
