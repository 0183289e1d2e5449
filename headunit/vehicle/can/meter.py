"""Frames a second and load of one bus over the last second."""

from collections import deque

_BIN = 0.1
_WINDOW = 1.0


class Meter:
    """Counts in bins of a tenth of a second; times are monotonic seconds."""

    def __init__(self) -> None:
        self._bins: deque[list[float]] = deque()
        self._started: float | None = None

    def add(self, now: float, frames: int, busy: float) -> None:
        """`frames` came that kept the wire busy for `busy` seconds."""
        if self._started is None:
            self._started = now
        if not self._bins or now - self._bins[-1][0] >= _BIN:
            self._bins.append([now, 0, 0.0])
            self._forget(now)
        newest = self._bins[-1]
        newest[1] += frames
        newest[2] += busy

    def rates(self, now: float) -> tuple[float, float]:
        """Frames a second and load in percent."""
        self._forget(now)
        if self._started is None or not self._bins:
            return 0.0, 0.0
        span = min(_WINDOW, max(now - self._started, _BIN))
        frames = sum(entry[1] for entry in self._bins)
        busy = sum(entry[2] for entry in self._bins)
        return frames / span, min(100.0, 100.0 * busy / span)

    def _forget(self, now: float) -> None:
        while self._bins and self._bins[0][0] <= now - _WINDOW:
            self._bins.popleft()
