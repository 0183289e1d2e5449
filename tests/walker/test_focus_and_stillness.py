"""Every page by keys alone, and at rest: the focus reaches what a finger reaches, nothing moves by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from headunit.testing.head_unit import HeadUnit
from headunit.testing.sight import Sight
from headunit.testing.walk import Walk

LONGEST_CHAIN = 300
WATCH_MS = 300
CALM_MS = 700
"""The longest animation of ours, the change from day to night, and a little."""


def chain(head_unit: HeadUnit, modifier: Qt.KeyboardModifier) -> list[QQuickItem]:
    """What gets the focus, Tab by Tab, until the first comes round again."""
    window = head_unit.screen.window
    order: list[QQuickItem] = []
    for _ in range(LONGEST_CHAIN):
        QTest.keyClick(window, Qt.Key.Key_Tab, modifier)
        item = window.activeFocusItem()
        if item is None:
            continue
        if order and item == order[0]:
            return order
        order.append(item)
    return order


def reaches(item: QQuickItem, chain: list[QQuickItem]) -> bool:
    """Whether keys get to a target: itself, or what it is part of, as the halves of a stepper."""
    return any(each == item or each.isAncestorOf(item) or item.isAncestorOf(each) for each in chain)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)], ids=["lying", "upright"])
def test_the_focus_reaches_every_target_and_comes_back(still: HeadUnit, size: tuple[int, int]) -> None:
    still.resize(size)
    walk = Walk(still)
    lost: list[str] = []
    for page in still.pages():
        walk.open(page)
        still.rest()
        there = chain(still, Qt.KeyboardModifier.NoModifier)
        back = chain(still, Qt.KeyboardModifier.ShiftModifier)
        if len(there) == LONGEST_CHAIN or len(back) == LONGEST_CHAIN:
            lost.append(f"{page}: the focus never comes back to where it began")
        for direction, reached in (("forward", there), ("backward", back)):
            lost += [
                f"{page}: {target.name} is not reached {direction}"
                for target in Sight(still.screen.window).targets
                if target.item.isEnabled() and not reaches(target.item, reached)
            ]
    assert not lost, "\n".join(lost)


@pytest.mark.parametrize("speed", [None, 60.0], ids=["parked", "moving"])
def test_nothing_moves_by_itself(still: HeadUnit, speed: float | None) -> None:
    still.drive(speed)
    walk = Walk(still)
    restless: list[str] = []
    frames = 0

    def count() -> None:
        nonlocal frames
        frames += 1

    window = still.screen.window
    window.frameSwapped.connect(count)
    for page in still.pages().values():
        if not (speed and page.parked_only):
            walk.open(page.name)
            still.rest(CALM_MS)
            frames = 0
            still.rest(WATCH_MS)
            if frames:
                restless.append(f"{page.name}: {frames} frames in {WATCH_MS} ms although nothing changed")
    window.frameSwapped.disconnect(count)
    assert not restless, "\n".join(restless)
