"""The recent past of one signal: a ring of times and values, for plots and trip statistics."""

from array import array
from collections.abc import Iterator


class History:
    """The newest `capacity` points, at most one each `interval` seconds; memory is taken at the first point.

    Times are Unix seconds of the frames; a point that comes sooner than `interval` after the last replaces nothing
    and is left out, so a plot shows a steady number of points whatever the cycle time.
    """

    def __init__(self, capacity: int = 600, interval: float = 0.1) -> None:
        self._capacity = capacity
        self._interval = interval
        self._times = array("d")
        self._values = array("d")
        self._next = 0
        self._last = float("-inf")

    def append(self, time: float, value: float) -> None:
        """Add a point; a clock that jumps back starts a new stretch rather than silence."""
        if 0 <= time - self._last < self._interval:
            return
        self._last = time
        if len(self._times) < self._capacity:
            self._times.append(time)
            self._values.append(value)
            return
        self._times[self._next] = time
        self._values[self._next] = value
        self._next = (self._next + 1) % self._capacity

    def __len__(self) -> int:
        return len(self._times)

    def __iter__(self) -> Iterator[tuple[float, float]]:
        """The points, oldest first."""
        order = [*range(self._next, len(self._times)), *range(self._next)]
        return ((self._times[i], self._values[i]) for i in order)

    def values(self) -> "array[float]":
        """The values alone, oldest first."""
        return self._values[self._next :] + self._values[: self._next]
