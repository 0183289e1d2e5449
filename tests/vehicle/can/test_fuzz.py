"""Nothing the bus sends can raise out of the receiver."""

import random
import socket

from headunit.core.clock import ManualClock
from headunit.vehicle.can import candump, wire
from headunit.vehicle.can.inbox import MOST_UNKNOWN, Route
from headunit.vehicle.can.receiver import Receiver
from headunit.vehicle.can.socketcan import SocketCanSource
from headunit.vehicle.model import BusState

from .conftest import ADDRESS

FRAMES = 100_000


def test_100_000_random_messages(pair: tuple[socket.socket, socket.socket], clock: ManualClock) -> None:
    """Random identifiers with any flags, any length byte, classic and FD, and messages that are no frame at all."""
    ours, theirs = pair
    ours.setblocking(False)
    source = SocketCanSource(ADDRESS, connect=lambda _: theirs.dup())
    receiver = Receiver([source], clock=clock)
    inbox = receiver.inbox("pt")
    chance = random.Random(2)
    pages, hooks = (None, lambda data: data[0]), (None, lambda data, _: data[3] > 9)
    inbox.set_routes(
        {key: Route(key, page=chance.choice(pages), hook=chance.choice(hooks)) for key in range(0, 2048, 3)}
    )
    inbox.set_fallback(lambda key: Route(key & 0x80FFFF00) if key & 1 else None)
    sent = 0
    for _ in range(FRAMES):
        can_id = chance.getrandbits(11) | chance.choice(
            [0, 0, 0, 0x80000000, 0x40000000, 0x20000000]
        ) or chance.getrandbits(32)
        if chance.random() < 0.1:
            can_id = chance.getrandbits(32)
        body = chance.choice([b"", chance.randbytes(11), chance.randbytes(67), chance.randbytes(chance.randrange(90))])
        message = can_id.to_bytes(4, "little") + (body if body else chance.randbytes(12))
        try:
            ours.send(message)
        except BlockingIOError:
            receiver.step()
            inbox.take()
            ours.send(message)
        sent += 1
    receiver.step()
    (status,) = receiver.status()
    receiver.stop()
    assert status.state is not BusState.DOWN
    assert status.frames + status.errors + source.malformed == sent
    assert len(status.unknown) <= MOST_UNKNOWN


def test_random_text_is_a_line_or_a_value_error() -> None:
    chance = random.Random(3)
    alphabet = "0123456789ABCDEFabcdefR#_.() \tcan0[]xyz\x00é-+"
    good = "(1436509052.249713) can0 123#1122334455667788"
    for number in range(20_000):
        if number % 2:
            line = "".join(chance.choices(alphabet, k=chance.randrange(60)))
        else:
            position = chance.randrange(len(good))
            line = good[:position] + chance.choice(alphabet) + good[position + chance.randrange(3) :]
        for parse in (candump.parse, candump.parse_shown):
            try:
                channel, record = parse(line)
            except (ValueError, IndexError, OverflowError):
                continue
            assert wire.frame(channel, record).time >= 0
