"""When the screen is dark: a while after the ignition went off, until somebody touches it or the car wakes."""

from headunit.core.clock import Clock
from headunit.vehicle.model import Reading, SignalState

SIGNALS = ("ignition", "doorDriverOpen")
"""What it looks at, by catalogue name."""
TOUCH_SECONDS = 30.0
"""How long a touch, or the driver's door, keeps the screen lit while the ignition is off."""
_OFF = ("LOCK", "OFF")


class ScreenPower:
    """Lit while the ignition is on or unknown; dark `hold` seconds after it went off.

    A car that has gone to sleep says nothing any more: what the ignition said last holds. A car that never said
    anything of its ignition keeps the screen lit.
    """

    def __init__(self, clock: Clock, hold: float = 15.0) -> None:
        self.hold = hold
        self._clock = clock
        self._off = False
        self._door: bool | None = None
        self._dark_at: float | None = None

    def look(self, ignition: Reading, door: Reading) -> None:
        """Take what the car says now."""
        if ignition.state is SignalState.LIVE:
            off = ignition.value in _OFF
            if off and not self._off:
                self._dark_at = self._clock.monotonic() + self.hold
            elif not off:
                self._dark_at = None
            self._off = off
        if door.state is SignalState.LIVE and isinstance(door.value, bool):
            if self._door is not None and door.value != self._door:
                self.touch()
            self._door = door.value

    def touch(self) -> None:
        """Somebody is there."""
        if self._dark_at is not None:
            self._dark_at = max(self._dark_at, self._clock.monotonic() + TOUCH_SECONDS)

    @property
    def lit(self) -> bool:
        """Whether the screen is lit now."""
        return self._dark_at is None or self._clock.monotonic() < self._dark_at

    @property
    def dark_in(self) -> float | None:
        """Seconds until the screen goes dark; None while nothing will darken it."""
        return None if self._dark_at is None else max(0.0, self._dark_at - self._clock.monotonic())
