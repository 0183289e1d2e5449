"""Makes the vehicle a screen shows: a car on its buses, or a recorded drive."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from headunit.core.errors import HeadunitError

if TYPE_CHECKING:
    from headunit.vehicle.can.address import BusAddress
    from headunit.vehicle.car import Car
    from headunit.vehicle.vehicle import Vehicle

MakeVehicle = Callable[[], "Vehicle"]

DEFAULT_CAR = "demo_ev"
"""The car of a screen that nobody chose one for."""


def on_buses(
    car_id: str, buses: Sequence[str], interface: str = "auto", databases: Mapping[str, Sequence[Path]] | None = None
) -> MakeVehicle:
    """A car where `buses` (BUS=INTERFACE:CHANNEL) say it is, the others where its profile or the emulator has them.

    What it returns raises HeadunitError when there is no such car or bus.
    """

    def make() -> "Vehicle":
        from headunit.vehicle import cars, catalogue
        from headunit.vehicle.can.address import parse
        from headunit.vehicle.can.source import open_sources
        from headunit.vehicle.vehicle import Vehicle

        car, problems = cars.load(car_id, databases=databases)
        addresses = _places(car, [parse(text) for text in buses], interface)
        return Vehicle(car, catalogue.load(), open_sources(addresses), problems=problems)

    return make


def _places(car: "Car", given: Sequence["BusAddress"], interface: str) -> list["BusAddress"]:
    """Real cars are on the interfaces of their profile; one on vcan is emulated, wherever the emulator puts it."""
    from headunit.vehicle.can.address import BusAddress
    from headunit.vehicle.can.interfaces import addresses

    named = {address.bus for address in given}
    own = [
        BusAddress(bus.name, bus.interface, bus.channel, bus.fd, bus.bitrate, bus.data_bitrate)
        for bus in car.buses
        if interface == "auto" and bus.name not in named and bus.interface and not bus.channel.startswith("vcan")
    ]
    rates = {bus.name: bus for bus in car.buses}
    completed = [
        replace(each, fd=each.fd or rates[each.bus].fd, bitrate=rates[each.bus].bitrate) if each.bus in rates else each
        for each in given
    ]
    return list(addresses(car, interface, [*completed, *own]))


def on_log(
    log: Path,
    car_id: str,
    *,
    databases: Mapping[str, Sequence[Path]] | None = None,
    channels: Iterable[str] = (),
    speed: float = 1.0,
    loop: bool = False,
    start: float = 0.0,
) -> MakeVehicle:
    """A car whose buses are played from a log; `channels` are CHANNEL=BUS where the order is not the car's own.

    What it returns raises HeadunitError when there is no such car or log.
    """
    given = dict(_pair(text) for text in channels)

    def make() -> "Vehicle":
        from headunit.vehicle import cars, catalogue
        from headunit.vehicle.can.replay import open_log
        from headunit.vehicle.vehicle import Vehicle

        car, problems = cars.load(car_id, databases=databases)
        buses = given or [bus.name for bus in car.buses]
        sources = open_log(log, buses=buses, speed=speed, loop=loop, start=start)
        return Vehicle(car, catalogue.load(), sources, problems=problems)

    return make


def _pair(text: str) -> tuple[str, str]:
    channel, equals, bus = text.partition("=")
    if not (channel and equals and bus):
        raise HeadunitError(f"'{text}' does not say which bus a channel is", hint="write it as can0=powertrain")
    return channel, bus
