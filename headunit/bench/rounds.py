"""Made-up traffic: rounds of frames in which every signal changes, each round numbered and timed."""

import socket
import time
from array import array
from contextlib import suppress
from multiprocessing.connection import Connection

from headunit.vehicle.can import wire
from headunit.vehicle.model import Frame

SIGNALS = 100
STAMP = "stamp"
"""The signal that carries the number of the round."""
FIRST_ID = 0x100
_STAMP_BYTES = 3
_FRAME_BYTES = 8
_SEND_EVERY = 0.0005


def layout() -> list[list[tuple[str, int, int]]]:
    """The signals of each message as (name, first byte, bytes): the stamp leads, the others have a byte each."""
    messages: list[list[tuple[str, int, int]]] = [[(STAMP, 0, _STAMP_BYTES)]]
    used = _STAMP_BYTES
    for number in range(1, SIGNALS):
        if used == _FRAME_BYTES:
            messages.append([])
            used = 0
        messages[-1].append((f"signal{number}", used, 1))
        used += 1
    return messages


def names() -> list[str]:
    """The signals in the order of their messages."""
    return [name for message in layout() for name, _, _ in message]


def database() -> str:
    """The messages as a DBC."""
    parts = ['VERSION ""', "BU_: Sender"]
    for number, message in enumerate(layout()):
        lines = [f"BO_ {FIRST_ID + number} Message{number}: {_FRAME_BYTES} Sender"]
        lines += [f' SG_ {name} : {8 * first}|{8 * count}@1+ (1,0) [0|0] "" Sender' for name, first, count in message]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def frames(number: int, count: int) -> list[bytes]:
    """The frames of one round of `count` messages, as a CAN socket takes them."""
    filled = bytes((number * 37 + place) % 256 for place in range(_FRAME_BYTES))
    first = number.to_bytes(_STAMP_BYTES, "little") + filled[_STAMP_BYTES:]
    data = [first, *[filled] * (count - 1)]
    return [wire.pack(Frame(0.0, "", FIRST_ID + place, each)) for place, each in enumerate(data)]


def send(end: socket.socket, rate: int, seconds: float, control: Connection) -> None:
    """Send `rate` rounds a second, a round's frames evenly over its time; reports when each round began (monotonic)."""
    sent = array("d")
    with suppress(ConnectionError):
        _send(end, rate, seconds, sent)
    control.send(sent)
    control.close()


def _send(end: socket.socket, rate: int, seconds: float, sent: "array[float]") -> None:
    """Send until the time is over or nobody listens any more."""
    count = len(layout())
    queue: list[bytes] = []
    place = 0
    begun = time.monotonic()
    while (now := time.monotonic()) < begun + seconds:
        due = int((now - begun) * rate * count) + 1
        while place < due:
            if not queue:
                queue = frames(place // count, count)[::-1]
                sent.append(time.monotonic())
            end.send(queue.pop())
            place += 1
        time.sleep(_SEND_EVERY)
