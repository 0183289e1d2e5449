"""A drive through the city with somebody who touches everything: seeded, and no rule is ever broken."""

import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from headunit.testing import rules
from headunit.testing.head_unit import HeadUnit
from headunit.testing.sight import Sight

SHORT_SECONDS = 60.0 * float(os.environ.get("HEADUNIT_MONKEY_MINUTES", "1"))
LONG_SECONDS = 1800.0
MOST_MB_A_MINUTE = 0.5
"""Memory that comes and never goes; what is made once, a page or a glyph, is over in the first half."""
PAUSE_MS = (20, 160)
KNOB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right)
MOVING = 2


class Monkey:
    """Hands without a mind: taps, drags and turns at random, the same for the same seed."""

    def __init__(self, head_unit: HeadUnit, seed: int) -> None:
        self._unit = head_unit
        self._random = Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        """Do one thing."""
        deeds: tuple[Callable[[], str], ...] = (self._tap, self._tap, self._tap_target, self._drag, self._turn)
        self.done.append(self._random.choice(deeds)())
        self._unit.rest(self._random.randint(*PAUSE_MS))

    def _place(self) -> QPoint:
        window = self._unit.screen.window
        return QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))

    def _tap(self) -> str:
        place = self._place()
        self._unit.touch_at(place)
        return f"tap at {place.x()},{place.y()}"

    def _tap_target(self) -> str:
        targets = [each for each in Sight(self._unit.screen.window).targets if each.in_sight]
        if not targets:
            return "nothing to tap"
        target = self._random.choice(targets)
        name = target.name
        self._unit.touch_at(target.visible.intersected(target.place).center().toPoint())
        return f"tap on {name}"

    def _drag(self) -> str:
        start, end = self._place(), self._place()
        self._unit.drag(start, end)
        return f"drag from {start.x()},{start.y()} to {end.x()},{end.y()}"

    def _turn(self) -> str:
        key = self._random.choice(KNOB)
        QTest.keyClick(self._unit.screen.window, key)
        return key.name


def resident() -> float:
    """The memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1e6


def slope(samples: list[tuple[float, float]]) -> float:
    """The trend of (seconds, MB) in MB a minute, by least squares."""
    middle = sum(second for second, _ in samples) / len(samples)
    mean = sum(size for _, size in samples) / len(samples)
    across = sum((second - middle) * (size - mean) for second, size in samples)
    return 60 * across / sum((second - middle) ** 2 for second, _ in samples)


def broken(head_unit: HeadUnit) -> list[str]:
    """What the screen does although the car moves."""
    sight = Sight(head_unit.screen.window)
    found = [words for rule in rules.MOVING for words in rule(sight, head_unit.scale)]
    if head_unit.pages()[head_unit.page].parked_only:
        found.append(f"the page {head_unit.page} is open while moving")
    return found


def ride(head_unit: HeadUnit, seconds: float, seed: int) -> str:
    """Let a monkey loose for so long; what it was like, in words. Raises AssertionError when a rule is broken."""
    monkey = Monkey(head_unit, seed)
    restrictions = head_unit.singleton("Car", "Restrictions")
    memory: list[tuple[float, float]] = []
    moved = 0
    begun = monotonic()
    while (now := monotonic() - begun) < seconds:
        monkey.act()
        if restrictions.property("driving") == MOVING:
            head_unit.rest()
            wrong = broken(head_unit) if restrictions.property("driving") == MOVING else []
            assert not wrong, f"seed {seed}, after {monkey.done[-5:]}: {wrong}"
            moved += 1
        assert head_unit.warnings == [], f"seed {seed}, after {monkey.done[-5:]}"
        if now > seconds / 2:
            memory.append((now, resident()))
    assert moved, "the car never moved"
    trend = slope(memory)
    words = (
        f"{len(monkey.done)} deeds, {moved} of them while moving; memory {memory[-1][1]:.0f} MB, {trend:+.2f} MB/min"
    )
    if seconds >= LONG_SECONDS:
        assert trend < MOST_MB_A_MINUTE, words
    return words


@pytest.mark.car("demo_ev", drive="city")
def test_a_minute_of_a_monkey(head_unit: HeadUnit, capsys: pytest.CaptureFixture[str]) -> None:
    words = ride(head_unit, SHORT_SECONDS, seed=1)
    with capsys.disabled():
        print(f"\n{words}")


@pytest.mark.slow
@pytest.mark.car("demo_ice", drive="city")
def test_half_an_hour_of_a_monkey(head_unit: HeadUnit, capsys: pytest.CaptureFixture[str]) -> None:
    words = ride(head_unit, LONG_SECONDS, seed=2)
    with capsys.disabled():
        print(f"\n{words}")
