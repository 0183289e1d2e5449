"""Moves the focus without a finger: to the next, the one before, or the one that lies in a direction.

What a finger could touch, a knob can reach: an item that is covered is left out, one that is scrolled away is not.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

SIDEWAYS = 2.5
"""How much further an item counts for each pixel it lies beside the direction."""
MARGIN = 0.15
"""Share of a scrolled view that stays beside an item that is brought into it."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """An item, where it is on the window, the part of it that is not cut off, and the views it can be scrolled in."""

    item: QQuickItem
    area: QRectF
    shown: QRectF
    touchable: bool
    views: tuple[QQuickItem, ...]


class Focus:
    """The focus of one window. Belongs to the screen's thread."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    @property
    def item(self) -> QQuickItem | None:
        """What has the focus and shows it; None when nothing does that could be pressed."""
        focused = self._window.activeFocusItem()
        return focused if focused is not None and self._stops(focused) else None

    def chain(self) -> list[QQuickItem]:
        """Everything that can be focused now, in reading order."""
        return [each.item for each in self._reachable()]

    def start(self, inside: str = "") -> bool:
        """Show the focus on the first thing inside the item of that name, else on the first of all."""
        chain = self.chain()
        first = next((item for item in chain if _within(item, inside)), chain[0] if chain else None)
        return first is not None and self._give(first)

    def step(self, direction: int) -> bool:
        """To the next (1) or the one before (-1), round and round."""
        chain, now = self.chain(), self.item
        if not chain:
            return False
        if now not in chain:
            return self._give(chain[0])
        return self._give(chain[(chain.index(now) + direction) % len(chain)])

    def nudge(self, x: int, y: int) -> bool:
        """To the nearest thing in a direction (-1, 0 or 1 each way); False when there is none."""
        now = self.item
        seen = self._reachable()
        here = next((each.area for each in seen if each.item == now), None)
        if here is None:
            return bool(seen) and self._give(seen[0].item)
        best, shortest = None, float("inf")
        for each in seen:
            distance = _distance(here, each.area, x, y)
            if each.item != now and distance < shortest:
                best, shortest = each.item, distance
        return best is not None and self._give(best)

    def _give(self, item: QQuickItem) -> bool:
        _scroll_to(item)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return True

    @staticmethod
    def _stops(item: QQuickItem) -> bool:
        """Whether an item wants the focus; a list would only hand it on to one of its rows."""
        wants = item.activeFocusOnTab() and item.isVisible() and item.isEnabled()
        return wants and not (item.inherits("QQuickItemView") and item.property("count"))

    def _reachable(self) -> list[_Seen]:
        content = self._window.contentItem()
        painted = list(_walk(content, ordered=False))
        places = {each.item: place for place, each in enumerate(painted)}
        touchable = [(place, each) for place, each in enumerate(painted) if each.touchable]
        return [
            each
            for each in _walk(content, ordered=True)
            if self._stops(each.item) and not each.area.isEmpty() and not _covered(each, touchable, places)
        ]


def _walk(
    item: QQuickItem, views: tuple[QQuickItem, ...] = (), clip: QRectF | None = None, *, ordered: bool
) -> Iterator[_Seen]:
    """Every item that can be seen, from back to front, or `ordered` as it is read."""
    for child in _children(item, ordered=ordered):
        # What a list fades out where it is cut off is there again once it is scrolled to.
        if not child.isVisible() or (child.opacity() <= 0 and not views):
            continue
        area = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        # A MouseArea has an `enabled` of its own, which isEnabled() does not know.
        enabled = child.isEnabled() and child.property("enabled")
        touchable = enabled and child.acceptedMouseButtons() != Qt.MouseButton.NoButton
        shown = area if clip is None else area & clip
        yield _Seen(child, area, shown, touchable, views)
        inner = (*views, child) if child.inherits("QQuickFlickable") else views
        yield from _walk(child, inner, shown if child.clip() else clip, ordered=ordered)


def _children(item: QQuickItem, *, ordered: bool) -> list[QQuickItem]:
    """The children as they are painted, or `ordered` as they are read: a list makes its delegates in any order."""
    children = item.childItems()
    parent = item.parentItem()
    if ordered and parent is not None and parent.inherits("QQuickFlickable"):
        return sorted(children, key=lambda child: (child.y(), child.x()))
    return children if ordered else sorted(children, key=lambda child: child.z())


def _covered(seen: _Seen, touchable: list[tuple[int, _Seen]], places: dict[QQuickItem, int]) -> bool:
    """Whether something in front would be touched where it is, or, scrolled away, where its view is."""
    target, area = seen.item, seen.area
    for view in reversed(seen.views):
        shown = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
        if not shown.contains(area.center()):
            target, area = view, shown
    centre, place = area.center(), places[target]
    in_front = next((each.item for n, each in reversed(touchable) if n > place and each.shown.contains(centre)), None)
    return in_front is not None and not _is_in(in_front, target)


def _is_in(item: QQuickItem | None, ancestor: QQuickItem) -> bool:
    while item is not None:
        if item == ancestor:
            return True
        item = item.parentItem()
    return False


def _within(item: QQuickItem | None, name: str) -> bool:
    while item is not None:
        if name and item.objectName() == name:
            return True
        item = item.parentItem()
    return False


def _distance(here: QRectF, there: QRectF, x: int, y: int) -> float:
    """How far it is that way; infinite for what does not lie there."""
    way = there.center() - here.center()
    along = way.x() * x + way.y() * y
    if along <= 1:
        return float("inf")
    gap = max(0.0, max(here.top() - there.bottom(), there.top() - here.bottom()) if x else 0.0)
    gap = max(gap, max(here.left() - there.right(), there.left() - here.right()) if y else 0.0)
    return along + SIDEWAYS * gap + abs(way.x() * y + way.y() * x) * 0.1


def _scroll_to(item: QQuickItem) -> None:
    """Bring an item into every view it is scrolled in."""
    view = item.parentItem()
    while view is not None:
        if view.inherits("QQuickFlickable"):
            _show_in(view, item)
        view = view.parentItem()


def _show_in(view: QQuickItem, item: QQuickItem) -> None:
    area = QRectF(item.mapToItem(view, QPointF(0, 0)), item.size())
    for name, start, end, extent, content, origin in (
        ("contentY", area.top(), area.bottom(), view.height(), "contentHeight", "originY"),
        ("contentX", area.left(), area.right(), view.width(), "contentWidth", "originX"),
    ):
        margin = min(extent * MARGIN, max(0.0, (extent - (end - start)) / 2))
        by = start - margin if start < 0 else end + margin - extent if end > extent else 0.0
        if by:
            least = float(view.property(origin) or 0.0)
            most = max(least, least + float(view.property(content)) - extent)
            view.setProperty(name, max(least, min(most, float(view.property(name)) + by)))
