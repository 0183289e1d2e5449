"""Listens to the frames that carry a car's buttons, each one of them: a press between two ticks is not lost."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from headunit.buttons.mapping import Bits, Button, Place
from headunit.buttons.press import MOST_NOTCHES, Presses
from headunit.core.errors import Problem, Severity

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

SETTLING = 2.5
"""Seconds after which a message that has not come yet is no cyclic one: its first frame is a press, not a held key."""

Read = Callable[[bytes], int | None]


class ButtonReader:
    """Hands edges and turns of the buttons of an open vehicle to `presses` from the receiver's threads, then `wake`s.

    A button whose signal the car has not is a Problem in `problems`; the others work. `stop` ends listening.
    """

    def __init__(
        self, vehicle: "Vehicle", buttons: Sequence[Button], presses: Presses, wake: Callable[[], None]
    ) -> None:
        self._vehicle = vehicle
        self._presses = presses
        self._wake = wake
        self.problems: list[Problem] = []
        self._ends: list[Callable[[], None]] = []
        by_place: dict[Place, list[Button]] = {}
        for button in buttons:
            if button.place is not None:
                by_place.setdefault(button.place, []).append(button)
        for place, there in by_place.items():
            self._listen(place, there)

    def stop(self) -> None:
        """Listen no more."""
        for end in self._ends:
            end()
        self._ends.clear()

    def _listen(self, place: Place, buttons: Sequence[Button]) -> None:
        if isinstance(place, Bits):
            bus, key, read, width = place.bus, place.key, bits(place), place.mask.bit_count()
            names: dict[str, int] = {}
        else:
            found = self._vehicle.message(place.bus, place.message)
            signal = found[1].signal(place.signal) if found else None
            if found is None or signal is None or signal.is_float:
                self.problems.append(
                    Problem(Severity.ERROR, f"the car has no {place.signal} in {place.message}, which a button is on")
                )
                return
            bus, message = found
            key, width = message.key, signal.length
            names = {name: raw for raw, name in signal.choices.items()}
            raw_of = message.raw

            def read(data: bytes) -> int | None:
                raw = raw_of(data).get(place.signal)
                return None if raw is None else int(raw)

        wanted = {button: raw for button in buttons if (raw := _raw(button, names)) is not None}
        for button in buttons:
            if button not in wanted:
                self.problems.append(Problem(Severity.ERROR, f"{place} has no value named '{button.value}'"))
        self._ends.append(self._vehicle.listen(bus, key, self._follower(read, wanted, 1 << width)))

    def _follower(self, read: Read, wanted: dict[Button, int], size: int) -> Callable[[bytes, float], None]:
        """Compares each frame's number with the one before; `size` is how many numbers there are."""
        last: list[int | None] = [None]
        presses, clock = self._presses, self._vehicle.clock
        settled = clock.monotonic() + SETTLING

        def follow(data: bytes, _time: float) -> None:
            raw = read(data)
            before = last[0]
            if raw is None or raw == before:
                return
            last[0] = raw
            now = clock.monotonic()
            for button, value in wanted.items():
                if button.turn:
                    notches = 0 if before is None else _notches(before, raw, size) * button.turn
                    if 0 < notches <= MOST_NOTCHES:
                        presses.turn(button, notches, now)
                elif value in (raw, before) and (before is not None or now >= settled):
                    presses.edge(button, raw == value, now)
            self._wake()

        return follow


def bits(place: Bits) -> Read:
    """A function that reads the masked bits as a number; None where the frame is too short."""
    byte, mask = place.byte, place.mask
    shift = (mask & -mask).bit_length() - 1

    def read(data: bytes) -> int | None:
        return (data[byte] & mask) >> shift if byte < len(data) else None

    return read


def _raw(button: Button, names: dict[str, int]) -> int | None:
    if isinstance(button.value, int):
        return button.value
    return names.get(button.value)


def _notches(before: int, now: int, size: int) -> int:
    """How far a counter of `size` numbers went, the shorter way round."""
    return (now - before + size // 2) % size - size // 2
