"""Which interface the emulated car's buses hang on: vcan where the kernel has it, else multicast, else in-process."""

import socket
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from headunit.core.errors import HeadunitError
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.car import Bus, Car

INTERFACES = ("auto", "vcan", "udp_multicast", "virtual")
MULTICAST_GROUP = "239.74.163.{}"
"""python-can's own group for the first bus, the next ones for the others; nothing leaves the machine (hop limit 0)."""
_ARPHRD_CAN = "280"
"""What Linux calls the kind of a CAN interface, include/uapi/linux/if_arp.h."""
_FIRST_GROUP = 2
_NET = Path("/sys/class/net")
_serial = count(1)


def addresses(car: Car, interface: str = "auto", given: Sequence[BusAddress] = ()) -> tuple[BusAddress, ...]:
    """An address for each bus of the car: `given` ones where they say, the others on `interface`.

    A given address that says nothing of FD or bit rates has those of the car's bus.

    "vcan" makes missing vcan interfaces when it may. The same call in another process gives the same addresses, but
    for "virtual", which ends at the process. Raises HeadunitError when vcan is asked for and cannot be had.
    """
    by_bus = {address.bus: address for address in given}
    unknown = by_bus.keys() - {bus.name for bus in car.buses}
    if unknown:
        known = ", ".join(bus.name for bus in car.buses)
        raise HeadunitError(f"{car.name} has no bus '{min(unknown)}'", hint=f"its buses are {known}")
    rest = [bus for bus in car.buses if bus.name not in by_bus]
    chosen = dict(_on(car, interface if interface != "auto" else choose(rest), rest)) if rest else {}
    chosen |= {bus.name: _completed(by_bus[bus.name], bus) for bus in car.buses if bus.name in by_bus}
    return tuple(chosen[bus.name] for bus in car.buses)


def present() -> dict[str, bool]:
    """The CAN interfaces this machine has, real and virtual ones, by name, and whether each is up."""
    found = {}
    for folder in sorted(_NET.glob("*")):
        try:
            if (folder / "type").read_text().strip() == _ARPHRD_CAN:
                found[folder.name] = bool(int((folder / "flags").read_text(), 16) & 1)
        except (OSError, ValueError):
            continue
    return found


def choose(buses: Sequence[Bus]) -> str:
    """The best interface this machine has for the buses: "vcan", "udp_multicast" or "virtual"."""
    if not vcan_problem(buses):
        return "vcan"
    return "udp_multicast" if multicast_works() else "virtual"


def vcan_problem(buses: Sequence[Bus]) -> str:
    """Why vcan interfaces cannot be had for the buses; empty when they are there now."""
    try:
        socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW).close()
    except (OSError, AttributeError) as problem:
        return f"this kernel has no SocketCAN ({problem})"
    for name in _vcan_names(buses).values():
        if trouble := _make_vcan(name):
            return trouble
    return ""


def multicast_works() -> bool:
    """Whether a datagram sent to the first group comes back on this machine."""
    group = MULTICAST_GROUP.format(_FIRST_GROUP)
    member = socket.inet_aton(group) + socket.inet_aton("0.0.0.0")
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 0)
            probe.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
            probe.bind(("", 0))
            probe.settimeout(0.5)
            probe.sendto(b"headunit", (group, probe.getsockname()[1]))
            return probe.recv(16) == b"headunit"
    except OSError:
        return False


def _on(car: Car, interface: str, buses: Sequence[Bus]) -> Mapping[str, BusAddress]:
    if interface == "vcan":
        problem = vcan_problem(buses)
        if problem:
            raise HeadunitError(
                f"there is no vcan here: {problem}",
                hint="As root: modprobe vcan && ip link add vcan0 type vcan && ip link set vcan0 mtu 72 up",
            )
        names = _vcan_names(buses)
        return {bus.name: _address(bus, "socketcan", names[bus.name]) for bus in buses}
    if interface == "udp_multicast":
        places = {bus.name: place for place, bus in enumerate(car.buses, _FIRST_GROUP)}
        return {bus.name: _address(bus, interface, MULTICAST_GROUP.format(places[bus.name])) for bus in buses}
    if interface == "virtual":
        serial = next(_serial)
        return {bus.name: _address(bus, interface, f"{car.id}-{serial}-{bus.name}") for bus in buses}
    raise HeadunitError(f"'{interface}' is not an interface", hint=f"Choose one of {', '.join(INTERFACES)}")


def _completed(address: BusAddress, bus: Bus) -> BusAddress:
    said_nothing = BusAddress(address.bus, address.interface, address.channel)
    return replace(
        address,
        fd=address.fd or bus.fd,
        bitrate=bus.bitrate if address.bitrate == said_nothing.bitrate else address.bitrate,
        data_bitrate=bus.data_bitrate if address.data_bitrate == said_nothing.data_bitrate else address.data_bitrate,
    )


def _address(bus: Bus, interface: str, channel: str) -> BusAddress:
    return BusAddress(bus.name, interface, channel, bus.fd, bus.bitrate, bus.data_bitrate)


def _vcan_names(buses: Sequence[Bus]) -> dict[str, str]:
    """The profile's own vcan channel of each bus, else vcan0, vcan1, … in their order."""
    return {
        bus.name: bus.channel if bus.channel.startswith("vcan") else f"vcan{place}" for place, bus in enumerate(buses)
    }


def _make_vcan(name: str) -> str:
    """See to it that the vcan interface is there and up; empty, or why it cannot be had."""
    if not (_NET / name).exists():
        problem = _ip("link", "add", name, "type", "vcan") or _ip("link", "set", name, "mtu", "72")
        if problem:
            return f"{name} is missing and cannot be made: {problem}"
    if int((_NET / name / "flags").read_text(), 16) & 1:
        return ""
    problem = _ip("link", "set", name, "up")
    return f"{name} is down and cannot be set up: {problem}" if problem else ""


def _ip(*arguments: str) -> str:
    """Run ip(8); empty, or what it complained of."""
    try:
        done = subprocess.run(["ip", *arguments], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired) as problem:
        return str(problem)
    return done.stderr.strip() or f"ip ended with {done.returncode}" if done.returncode else ""
