"""A real kernel with vcan interfaces, or a sentence on why these tests are skipped."""

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headunit.vehicle.can.address import BusAddress

HOW = "run them with: deploy/testbed/vcan-run -c vcan0,vcan1 -- python -m pytest tests/socketcan"


@pytest.fixture(autouse=True, scope="session")
def _vcan() -> None:
    """Skip where there is no AF_CAN, or none of the interfaces."""
    try:
        socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW).close()
    except (AttributeError, OSError) as problem:
        pytest.skip(f"this kernel has no SocketCAN ({problem}); {HOW}")
    missing = [name for name in ("vcan0", "vcan1") if not Path("/sys/class/net", name).exists()]
    if missing:
        pytest.skip(f"there is no interface {' or '.join(missing)}; {HOW}")


@pytest.fixture
def vcan() -> BusAddress:
    return BusAddress("pt", "socketcan", "vcan0")


@pytest.fixture
def vcan1() -> BusAddress:
    return BusAddress("body", "socketcan", "vcan1")


@pytest.fixture
def ip() -> Iterator[Callable[..., None]]:
    """The command `ip link`, for what a test does to interfaces; afterwards only vcan0 and vcan1 are left, and up."""
    tool = shutil.which("ip")
    if tool is None:
        pytest.skip("the command ip is not installed: apt-get install iproute2")

    def link(*words: str) -> None:
        subprocess.run([tool, "link", *words], check=True, capture_output=True)

    yield link
    subprocess.run([tool, "link", "del", "vcan7"], check=False, capture_output=True)
    for name in ("vcan0", "vcan1"):
        if not Path("/sys/class/net", name).exists():
            link("add", name, "type", "vcan")
        link("set", name, "up")


@pytest.fixture
def sender() -> Iterator[Callable[[str], socket.socket]]:
    """Raw sockets that send on a channel."""
    opened = []

    def connect(channel: str) -> socket.socket:
        raw = socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
        opened.append(raw)
        raw.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FD_FRAMES, 1)
        raw.bind((channel,))
        return raw

    yield connect
    for raw in opened:
        raw.close()
