"""From a button's ups and downs to actions: bounces left out, long presses told apart, volume repeated."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from headunit.buttons.action import REPEATING, Action
from headunit.buttons.mapping import Button

BOUNCE = 0.02
"""Seconds within which a contact that opens and closes again was never open."""
HOLD = 0.7
"""Seconds after which a press is a long one."""
REPEAT = 0.15
MOST_REPEATS = 40
"""A button whose release was lost must not turn for ever."""
MOST_NOTCHES = 24
"""Notches at once that are believed; more is a counter that began anew."""


@dataclass(slots=True)
class _Down:
    """A button that is down since `since`; `due` is when it counts as held or repeats, None when it no longer does."""

    due: float | None
    repeats: int = 0


class Presses:
    """`edge` and `turn` may be called from any thread; `tick` hands the actions over, in order, on one.

    Times are monotonic seconds.
    """

    def __init__(self, act: Callable[[Action], None]) -> None:
        self._act = act
        self._coming: deque[tuple[Button, int, bool, float]] = deque()
        self._down: dict[Button, _Down] = {}
        self._released: dict[Button, float] = {}

    def edge(self, button: Button, down: bool, now: float) -> None:
        """A button went down or up."""
        self._coming.append((button, 0, down, now))

    def turn(self, button: Button, notches: int, now: float) -> None:
        """A knob went so many notches the way of `button`."""
        self._coming.append((button, min(notches, MOST_NOTCHES), False, now))

    def tick(self, now: float) -> float | None:
        """Do what came since, and what holding brings; when to tick again although nothing comes, None: no need."""
        while self._coming:
            button, notches, down, time = self._coming.popleft()
            for _ in range(notches):
                self._act(button.action)
            if not notches:
                self._press(button, time) if down else self._release(button, time)
        for button, state in tuple(self._down.items()):
            if state.due is not None and now >= state.due:
                self._held(button, state, now)
        due = [state.due for state in self._down.values() if state.due is not None]
        return min(due) if due else None

    def _press(self, button: Button, time: float) -> None:
        if button in self._down:
            return
        bounced = time - self._released.get(button, -BOUNCE) < BOUNCE
        waits = button.hold is not None or button.action in REPEATING
        self._down[button] = _Down(time + HOLD if waits and not bounced else None)
        if button.hold is None and not bounced:
            self._act(button.action)

    def _release(self, button: Button, time: float) -> None:
        state = self._down.pop(button, None)
        if state is None:
            return
        self._released[button] = time
        if button.hold is not None and state.due is not None:
            self._act(button.action if time < state.due else button.hold)

    def _held(self, button: Button, state: _Down, now: float) -> None:
        if button.hold is not None:
            state.due = None
            self._act(button.hold)
            return
        state.repeats += 1
        state.due = now + REPEAT if state.repeats < MOST_REPEATS else None
        self._act(button.action)
