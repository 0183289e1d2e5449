"""Speed traces to drive: the WLTC of the type-approval regulations, a city loop of it, and standing still."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Phase:
    """A named part of a cycle, from `start` to `end` in seconds."""

    name: str
    start: int
    end: int


WLTC_PHASES = (
    Phase("Low", 0, 589),
    Phase("Medium", 589, 1022),
    Phase("High", 1022, 1477),
    Phase("Extra High", 1477, 1800),
)


class Cycle:
    """A speed to follow: `speeds` in km/h, one a second, straight lines between; it repeats when it is over."""

    def __init__(self, name: str, speeds: Sequence[float], phases: Sequence[Phase] = ()) -> None:
        self.name = name
        self.speeds = tuple(speeds)
        self.phases = tuple(phases)
        self.duration = len(self.speeds) - 1
        """Seconds until it repeats."""

    def speed(self, time: float) -> float:
        """The prescribed speed in km/h, `time` seconds after the start of the drive."""
        second, fraction = divmod(time % self.duration, 1.0)
        before, after = self.speeds[int(second)], self.speeds[int(second) + 1]
        return before + (after - before) * fraction

    def acceleration(self, time: float) -> float:
        """The prescribed acceleration in m/s²."""
        second = int(time % self.duration)
        return (self.speeds[second + 1] - self.speeds[second]) / 3.6

    def distance(self, start: int, end: int) -> float:
        """Metres between two seconds of the trace."""
        part = self.speeds[start : end + 1]
        return sum((a + b) / 7.2 for a, b in pairwise(part))

    def phase(self, time: float) -> str:
        """The name of the phase at `time`; empty when the cycle has none."""
        if not self.phases:
            return ""
        starts = [phase.start for phase in self.phases]
        return self.phases[bisect_right(starts, time % self.duration) - 1].name


@cache
def wltc() -> Cycle:
    """WLTC class 3b, second by second as the regulations prescribe it: 1800 s, 23.27 km, at most 131.3 km/h."""
    text = Path(__file__).with_name("wltc_class3b.txt").read_text(encoding="ascii")
    speeds = [float(word) for line in text.splitlines() if not line.startswith("#") for word in line.split()]
    return Cycle("wltc", speeds, WLTC_PHASES)


@cache
def city() -> Cycle:
    """The town part of WLTC over and over: its phases Low and Medium, 1022 s, 7.85 km."""
    return Cycle("city", wltc().speeds[: WLTC_PHASES[1].end + 1], WLTC_PHASES[:2])


@cache
def parked() -> Cycle:
    """Standing still."""
    return Cycle("parked", (0.0,) * 61)


CYCLES = {"wltc": wltc, "city": city, "parked": parked}
