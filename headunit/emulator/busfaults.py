"""What faults do to the frames of one bus on their way out: lost, cut, invented, or none at all."""

from collections.abc import Iterable
from random import Random

from headunit.vehicle.can.errorframe import BUS_OFF, RESTARTED
from headunit.vehicle.model import Frame

GARBAGE_PERIOD = 0.02
"""Seconds between two garbage frames."""
_REMEMBERED = 16


class BusFaults:
    """What faults do to the frames of one bus on their way out."""

    def __init__(self, bus: str, random: Random) -> None:
        self.bus = bus
        self.off = False
        self.loss = 0.0
        self.garbage = False
        self._random = random
        self._next_garbage = 0.0
        self._known: list[Frame] = []
        self._coming: list[Frame] = []

    def leave(self) -> None:
        """Go bus-off: say so in an error frame, then fall silent."""
        self.off = True
        self._coming.append(self._report(BUS_OFF))

    def return_(self) -> None:
        """Come back on the bus."""
        self.off = False
        self._coming.append(self._report(RESTARTED))

    def _report(self, error: int) -> Frame:
        return Frame(0.0, self.bus, error, bytes(8), error=True, received=False)

    def apply(self, frames: Iterable[Frame], now: float) -> Iterable[Frame]:
        """What really gets onto the bus."""
        if not (self.off or self.loss or self.garbage or self._coming):
            return frames
        return self._faulty(frames, now)

    def _faulty(self, frames: Iterable[Frame], now: float) -> Iterable[Frame]:
        yield from self._coming
        self._coming.clear()
        for frame in frames:
            if self.off or (self.loss and self._random.random() < self.loss):
                continue
            yield frame
            self._known = [*self._known[1 - _REMEMBERED :], frame] if self.garbage else []
        if self.garbage and not self.off and now >= self._next_garbage:
            self._next_garbage = now + GARBAGE_PERIOD
            yield self._rubbish(now)

    def _rubbish(self, now: float) -> Frame:
        """An identifier nobody knows with random data, or a known frame cut short."""
        random = self._random
        if self._known and random.random() < 0.3:
            frame = random.choice(self._known)
            short = frame.data[: random.randrange(min(len(frame.data), 8))] if frame.data else b""
            return Frame(now, self.bus, frame.id, short, frame.extended, received=False)
        extended = random.random() < 0.3
        identifier = random.randrange(0x1FFF_0000, 0x2000_0000) if extended else random.randrange(0x7F0, 0x800)
        return Frame(now, self.bus, identifier, random.randbytes(random.randrange(9)), extended, received=False)
