"""Frames a second and load of one bus over the last second."""

from collections import deque

_BIN = 0.1
_WINDOW = 1.0


class Meter:
    """Counts in bins of a tenth of a second; times are monotonic seconds.

    One thread adds, any may ask.
    """

    def __init__(self) -> None:
        self._bins: deque[list[float]] = deque()
        self._started: float | None = None

    def add(self, now: float, frames: int, busy: float) -> None:
        """`frames` came that kept the wire busy for `busy` seconds."""
        if self._started is None:
            self._started = now
        if not self._bins or now - self._bins[-1][0] >= _BIN:
            self._bins.append([now, 0, 0.0])
            while self._bins[0][0] <= now - _WINDOW:
                self._bins.popleft()
        newest = self._bins[-1]
        newest[1] += frames
        newest[2] += busy

    def rates(self, now: float) -> tuple[float, float]:
        """Frames a second and load in percent."""
        # A copy: the thread that adds does not wait for us.
        recent = [entry for entry in [*self._bins] if entry[0] > now - _WINDOW]
        if self._started is None or not recent:
            return 0.0, 0.0
        span = min(_WINDOW, max(now - self._started, _BIN))
        frames = sum(entry[1] for entry in recent)
        busy = sum(entry[2] for entry in recent)
        return frames / span, min(100.0, 100.0 * busy / span)
