"""Learns which bits a button moves: what changed while it was pressed, and not before, and changed again the next time.

Works on raw frames of every identifier, so that no database need know the message.
"""

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from headunit.buttons.action import TURNS, Action
from headunit.buttons.mapping import Bits, Button, Named
from headunit.vehicle.can.wire import CAN_ERR_FLAG, CAN_RTR_FLAG, Record

if TYPE_CHECKING:
    from headunit.vehicle.dbc.signal import Signal
    from headunit.vehicle.vehicle import Vehicle

BASELINE = 3.0
"""Seconds of looking at what changes without a button: counters, checksums, speeds."""
PATIENCE = 15.0
"""Seconds a person has for each press."""
SETTLED = 0.6
"""Seconds without anything new after which a press is over."""
ROUNDS = 2
"""How often the same must be seen: once may be chance."""
MOST_ROUNDS = 6
MOST_EDGES, MOST_NOTCHES = 12, 80
"""Changes of a byte in one round, beyond which it is no key or no knob but something that has begun to move."""
MOST_KEYS = 2048
"""Identifiers told apart; a bus of garbage must not fill the memory."""


class Step(Enum):
    """What the learner waits for."""

    WATCHING = "watching"
    """Touch nothing: it learns what changes by itself."""
    PRESS = "press"
    AGAIN = "again"
    LEARNT = "learnt"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Where:
    """One byte of one message."""

    bus: str
    key: int
    byte: int


@dataclass(frozen=True, slots=True)
class _Move:
    """What a round did to a byte: the bits that moved, and the byte while pressed; of a knob, which way it went."""

    mask: int
    value: int
    turn: int = 0

    @property
    def kind(self) -> tuple[int, int, int]:
        """Equal for the same key, and for the same way of a knob, however far it was turned."""
        return (0, 0, self.turn) if self.turn else (self.mask, self.value & self.mask, 0)


class Learner:
    """Watches all frames of a vehicle for one action from `start` to `stop`; `tick` on one thread says how far it is.

    A key's bits rest at one value, go to another and come back; a knob's count up or down and stay.
    """

    def __init__(self, vehicle: "Vehicle", action: Action) -> None:
        self.action = action
        self.step = Step.WATCHING
        self.found: Button | None = None
        self._vehicle = vehicle
        self._clock = vehicle.clock
        self._lock = threading.Lock()
        self._last: dict[tuple[str, int], bytes] = {}
        self._restless: dict[_Where, int] = defaultdict(int)
        self._rest: dict[_Where, int] = {}
        self._seen: dict[_Where, list[int]] = defaultdict(list)
        self._moved_at: float | None = None
        self._tally: Counter[tuple[_Where, int, int, int]] = Counter()
        self._rounds = 0
        self._deadline = self._clock.monotonic() + BASELINE
        self._end: Callable[[], None] | None = vehicle.overhear(self._hear)

    def stop(self) -> None:
        """Watch no more."""
        if self._end is not None:
            self._end()
            self._end = None

    def tick(self) -> Step:
        """Bring it up to date; LEARNT has `found`, FAILED has not."""
        now = self._clock.monotonic()
        with self._lock:
            if self.step is Step.WATCHING and now >= self._deadline:
                self._begin_round(Step.PRESS, now)
            elif self.step in (Step.PRESS, Step.AGAIN):
                if self._moved_at is not None and now - self._moved_at >= SETTLED and self._at_rest():
                    self._end_round(now)
                elif now >= self._deadline:
                    self.step = Step.FAILED
        if self.step in (Step.LEARNT, Step.FAILED):
            self.stop()
        return self.step

    def _hear(self, bus: str, records: Sequence[Record]) -> None:
        with self._lock:
            for can_id, size, _, data, _, _ in records:
                if can_id & (CAN_ERR_FLAG | CAN_RTR_FLAG):
                    continue
                place = bus, can_id
                before, now = self._last.get(place), data[:size]
                if before is None and len(self._last) >= MOST_KEYS:
                    continue
                self._last[place] = now
                if before is None and self.step is Step.WATCHING:
                    continue
                # A message that comes only with the press: at rest it would be all zero.
                self._compare(bus, can_id, before if before is not None else bytes(len(now)), now)

    def _compare(self, bus: str, key: int, before: bytes, now: bytes) -> None:
        if before == now:
            return
        for byte, (old, new) in enumerate(zip(before, now, strict=False)):
            changed = old ^ new
            where = _Where(bus, key, byte)
            if self.step is Step.WATCHING:
                self._restless[where] |= changed
                continue
            changed &= ~self._restless[where]
            if not changed:
                continue
            self._rest.setdefault(where, old)
            self._seen[where].append(new)
            if len(self._seen[where]) > (MOST_NOTCHES if self.action in TURNS else MOST_EDGES):
                self._restless[where] |= 0xFF
                del self._seen[where]
            else:
                self._moved_at = self._clock.monotonic()

    def _begin_round(self, step: Step, now: float) -> None:
        self.step = step
        self._deadline = now + PATIENCE
        self._moved_at = None
        self._rest, self._seen = {}, defaultdict(list)

    def _at_rest(self) -> bool:
        """Whether a key is up again somewhere; a knob stays where it was turned to."""
        if self.action in TURNS:
            return True
        return any(values[-1] == self._rest[where] for where, values in self._seen.items())

    def _end_round(self, now: float) -> None:
        moves = [(where, move) for where, values in self._seen.items() if (move := self._move(where, values))]
        if not moves:
            self._begin_round(self.step, self._deadline - PATIENCE)
            return
        self._rounds += 1
        self._tally.update((where, *move.kind) for where, move in moves)
        sure = [(where, move) for where, move in moves if self._tally[where, *move.kind] >= ROUNDS]
        if sure:
            # Of several the one with the fewest bits, the first in its frame: the others are copies or consequences.
            where, move = min(sure, key=lambda each: (each[1].mask.bit_count(), each[0].bus, each[0].key, each[0].byte))
            self.found = self._button(where, move)
            self.step = Step.LEARNT
        elif self._rounds < MOST_ROUNDS:
            self._begin_round(Step.AGAIN, now)
        else:
            self.step = Step.FAILED

    def _move(self, where: _Where, values: Sequence[int]) -> _Move | None:
        """What a round moved; None when it was neither a key nor a knob."""
        rest = self._rest[where]
        mask = 0
        for value in values:
            mask |= value ^ rest
        mask &= ~self._restless[where]
        if self.action not in TURNS:
            pressed = {value & mask: value for value in values if value & mask != rest & mask}
            if len(pressed) != 1 or values[-1] & mask != rest & mask:
                return None
            return _Move(mask, next(iter(pressed.values())))
        mask = _field(mask)
        size = (mask >> _shift(mask)) + 1
        path = [(value & mask) >> _shift(mask) for value in (rest, *values)]
        steps = [(new - old + size // 2) % size - size // 2 for old, new in pairwise(path)]
        ways = {1 if step > 0 else -1 for step in steps if step}
        return _Move(mask, 0, ways.pop()) if len(ways) == 1 else None

    def _button(self, where: _Where, move: _Move) -> Button:
        found = self._named(where, move.mask)
        if found is not None:
            named, signal = found
            raw = (move.value >> signal.start % 8) & ((1 << signal.length) - 1)
            value: str | int = 1 if move.turn else signal.choices.get(raw, raw)
            return Button(self.action, named, value, move.turn)
        # The field's other bits as well: 1 of a list of keys must not be taken for 3 of it.
        mask = _field(move.mask) & ~self._restless[where]
        place = Bits(where.bus, where.key, where.byte, mask)
        return Button(self.action, place, 1 if move.turn else (move.value & mask) >> _shift(mask), move.turn)

    def _named(self, where: _Where, mask: int) -> "tuple[Named, Signal] | None":
        """The signal of the car's databases that holds these bits and lies in this byte alone; None: no such."""
        message = self._vehicle.message_by_key(where.bus, where.key)
        for signal in message.signals if message else ():
            first = signal.start % 8
            inside = signal.start // 8 == where.byte and not signal.big_endian and first + signal.length <= 8
            of_signal = ((1 << signal.length) - 1) << first
            if (
                message
                and inside
                and not signal.selector
                and mask & of_signal
                and (self.action in TURNS or not mask & ~of_signal)
            ):
                return Named(where.bus, message.name, signal.name), signal
        return None


def _field(mask: int) -> int:
    """The half of a byte, or all of it, that these bits are in: how most makers lay out keys and counters."""
    return 0x0F if mask < 0x10 else 0xF0 if not mask & 0x0F else 0xFF


def _shift(mask: int) -> int:
    return (mask & -mask).bit_length() - 1
