"""The clock, injected everywhere so that a test can move it."""

import time
from typing import Protocol


class Clock(Protocol):
    """Where a part of the program gets its time from."""

    def monotonic(self) -> float:
        """Seconds that only go forward; for time-outs and ages."""
        ...

    def wall(self) -> float:
        """Unix time in seconds; for people and logs."""
        ...


class SystemClock:
    """The machine's own clock."""

    def monotonic(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        return time.time()


class ManualClock:
    """A clock that stands still until `advance` moves it."""

    def __init__(self, start: float = 1_000_000.0) -> None:
        self._now = start

    def monotonic(self) -> float:
        return self._now

    def wall(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds
