"""Every page at every panel: what is touched is large enough and stands alone, what is read is large enough."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.panel_size import MM_BY_PIXELS

LAST_TO_COME = {"home": "carCard", "live": "detailValue", "diagnostics": "busCard-powertrain"}
TARGET_MM = 12.07
TEXT_MM = 3.81


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything visible below an item, delegates included."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def is_touched(item: QQuickItem) -> bool:
    return item.property("down") is not None and item.width() > 0


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("size", MM_BY_PIXELS, ids=lambda size: "{}x{}".format(*size))
def test_sizes(car: BenchCar, head_unit: HeadUnit, size: tuple[int, int]) -> None:
    car.set("Vehicle.Speed", 50)
    head_unit.wait_text("speedValue", "50")
    window = head_unit.screen.window
    head_unit.screen.shell.set_panel(*MM_BY_PIXELS[size])
    window.setWidth(size[0])
    window.setHeight(size[1])
    head_unit.wait(lambda: window.contentItem().size().toSize().toTuple() == size, "the window to be resized")
    scale = min(pixels / mm for pixels, mm in zip(size, MM_BY_PIXELS[size], strict=True))
    for page, last in LAST_TO_COME.items():
        head_unit.open(page)
        head_unit.wait_for(last)
        head_unit.picture()
        items = list(below(window.contentItem()))
        touched = [item for item in items if is_touched(item)]
        assert touched
        for item in touched:
            what = f"{page}: {item.objectName()} {item.property('text')}"
            assert min(item.width(), item.height()) >= TARGET_MM * scale - 1, what
            assert item.property("text"), what
        for one, other in combinations(touched, 2):
            if one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            shared = place(one).intersected(place(other))
            assert min(shared.width(), shared.height()) <= 1, (
                f"{page}: {one.property('text')}, {other.property('text')}"
            )
        for item in items:
            if item.inherits("QQuickText") and item.property("text"):
                font: QFont = item.property("font")
                assert font.pixelSize() >= TEXT_MM * scale - 0.6, f"{page}: {item.property('text')}"
    assert head_unit.warnings == []
