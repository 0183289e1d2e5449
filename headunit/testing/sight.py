"""What a person meets on the screen: every text and every target that nothing covers, and where it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtGui import QAccessible, QFontMetricsF, Qt
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

CONTROLS = (
    "QQuickAbstractButton",
    "QQuickSlider",
    "QQuickTextField",
    "QQuickTextArea",
    "QQuickSpinBox",
    "QQuickComboBox",
)
"""Templates that take a finger; our own Touchable is known by its property `down`."""
WRITTEN = ("QQuickText", "QQuickTextInput", "QQuickTextEdit")
PANEL = 0.03
"""Share of the window from which an opaque rectangle of another layer is a panel that hides what is below."""
COVERS = 0.8
"""A pointer area over this share of the window keeps the finger from what lies below."""
_RIGHT, _CENTER, _BOTTOM, _MIDDLE = 2, 4, 64, 128
_ALIGNMENT = "alignment"
_ASKED = b"""
import QtQuick
QtObject {
    property Item item: null
    readonly property int along: item ? item.effectiveHorizontalAlignment ?? item.horizontalAlignment ?? 0 : 0
    readonly property int across: item ? item.verticalAlignment ?? 0 : 0
}
"""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One item: its class, its rectangle and the visible part of it in window pixels, and what it belongs to.

    `scrolls` says for each axis whether a view around it can bring the rest into sight, `target` which target holds it,
    `layer` which child of the window it belongs to.
    """

    item: QQuickItem
    kind: str
    place: QRectF
    visible: QRectF
    scrolls: tuple[bool, bool] = (False, False)
    target: "Seen | None" = None
    parent: "Seen | None" = None
    layer: int = 0

    @property
    def name(self) -> str:
        """What to call it in a report."""
        said = self.item.objectName() or self.item.property("text") or ""
        if said or self.parent is None:
            return f"{self.kind} '{said}'"
        return f"{self.kind} in {self.parent.name}"

    @property
    def in_sight(self) -> bool:
        """Whether at least half of it shows."""
        shown = self.visible.intersected(self.place)
        return shown.width() * shown.height() * 2 >= self.place.width() * self.place.height() > 0

    @property
    def inactive(self) -> bool:
        """Whether it, or the target it is part of, cannot be used now."""
        held = self.target.item if self.target is not None else self.item
        return not self.item.isEnabled() or bool(held.property("blocked") or self.item.property("blocked"))

    def accessible(self) -> tuple[str, "QAccessible.Role"]:
        """Its name and role to assistive technology."""
        interface = QAccessible.queryAccessibleInterface(self.item)
        if interface is None:
            return "", QAccessible.Role.NoRole
        return interface.text(QAccessible.Text.Name), interface.role()

    def within(self, other: "Seen") -> bool:
        """Whether it lies somewhere below `other` in the tree of items."""
        return other.item.isAncestorOf(self.item)


@dataclass(frozen=True, slots=True, eq=False)
class Writing:
    """A text as it is laid out: `glyphs` is the window rectangle its lines fill."""

    seen: Seen
    text: str
    glyphs: QRectF
    pixel_size: int
    shown: float
    """Share of it that is shown where it is cut off with an ellipsis; 1 when it is not."""

    @property
    def in_sight(self) -> bool:
        """Whether any of its letters show."""
        return self.glyphs.intersected(self.seen.visible).height() > 1


# Not by metaObject(): a QML type's is gone with its engine, and PySide would take a new item at its address for it.
_KINDS = (
    "QQuickOverlay",
    "QQuickMouseArea",
    "QQuickTextInput",
    "QQuickText",
    "QQuickVideoOutput",
    "QQuickFlickable",
    "QQuickRectangle",
)


class Sight:
    """One look at a window. What a modal popup or a full-screen pointer area covers is not in it."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = QRectF(0, 0, window.width(), window.height())
        self.items: list[Seen] = []
        self._add(Seen(window.contentItem(), "Window", self.window, self.window))
        self._leave_out_covered()

    def _add(self, seen: Seen) -> None:
        item = seen.item
        if self._covers(seen):
            self.items.clear()
        self.items.append(seen)
        visible = seen.visible.intersected(seen.place) if item.clip() else seen.visible
        scrolls = self._scrolls(seen)
        target = seen if is_target(seen) else seen.target
        for child in sorted(item.childItems(), key=QQuickItem.z):
            if child.isVisible() and child.opacity() > 0:
                place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
                kind = next((each for each in _KINDS if child.inherits(each)), "QQuickItem")
                layer = seen.layer or (len(self.items) if seen.parent is None else 0)
                self._add(Seen(child, kind, place, visible, scrolls, target, seen, layer))

    def _leave_out_covered(self) -> None:
        """Take out what an opaque panel of another layer hides: a keyboard, a toast, a drawer."""
        least = PANEL * self.window.width() * self.window.height()
        for panel in [each for each in self.items if each.kind == "QQuickRectangle" and _is_opaque(each.item)]:
            ground = panel.place.intersected(panel.visible)
            if ground.width() * ground.height() >= least:
                below = self.items[: self.items.index(panel)]
                hidden = {each for each in below if each.layer != panel.layer and _is_under(each, ground)}
                self.items = [each for each in self.items if each not in hidden]

    def _covers(self, seen: Seen) -> bool:
        if seen.kind == "QQuickOverlay":
            return any(child.isVisible() for child in seen.item.childItems())
        if seen.kind != "QQuickMouseArea" or not seen.item.property("enabled"):
            return False
        both = seen.place.intersected(self.window)
        return both.width() * both.height() > COVERS * self.window.width() * self.window.height()

    @staticmethod
    def _scrolls(seen: Seen) -> tuple[bool, bool]:
        if not seen.item.inherits("QQuickFlickable"):
            return seen.scrolls
        wide, high = seen.item.property("contentWidth"), seen.item.property("contentHeight")
        sideways, upright = seen.scrolls
        return sideways or wide > seen.place.width() + 1, upright or high > seen.place.height() + 1

    @cached_property
    def targets(self) -> list[Seen]:
        """What answers a finger, containers of other targets left out where they only catch what misses those."""
        found = [each for each in self.items if is_target(each)]
        return [each for each in found if is_control(each.item) or not _catches(each, found)]

    @cached_property
    def writings(self) -> list[Writing]:
        """Every text with letters in it."""
        return list(self._writings())

    def _writings(self) -> Iterator[Writing]:
        for seen in self.items:
            item = seen.item
            text = item.property("text")
            if isinstance(text, str) and text.strip() and item.inherits("QQuickItem") and _is_written(item):
                font = item.property("font")
                yield Writing(seen, text, _glyphs(item), font.pixelSize(), _shown(item, text))


def is_target(seen: Seen) -> bool:
    """Whether an item answers a finger by itself, and not for the target it is part of."""
    item = seen.item
    if item.width() <= 0 or item.height() <= 0:
        return False
    if is_control(item):
        return True
    if seen.target is not None:
        return False
    if seen.kind == "QQuickMouseArea":
        return bool(item.property("enabled"))
    return any(child.inherits("QQuickTapHandler") and child.property("enabled") for child in item.children())


def _is_opaque(item: QQuickItem) -> bool:
    colour = item.property("color")
    return colour is not None and colour.alpha() == 255 and item.opacity() == 1


def _is_under(seen: Seen, ground: QRectF) -> bool:
    """Whether a panel hides some of an item; not whether it only lies on the item, as on a page."""
    shared = seen.place.intersected(seen.visible).intersected(ground)
    return shared.width() > 1 and shared.height() > 1 and not seen.place.contains(ground)


def is_control(item: QQuickItem) -> bool:
    """Whether it is a Touchable of ours or a control of Qt's."""
    return item.property("down") is not None or any(item.inherits(each) for each in CONTROLS)


def _catches(seen: Seen, targets: list[Seen]) -> bool:
    """Whether a pointer area only lies behind or around other targets."""
    around = seen.parent if seen.kind == "QQuickMouseArea" else seen
    return around is not None and any(other is not seen and other.within(around) for other in targets)


def _is_written(item: QQuickItem) -> bool:
    return any(item.inherits(each) for each in WRITTEN)


def _glyphs(item: QQuickItem) -> QRectF:
    """The window rectangle of the lines of a text."""
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left, right, top, bottom = (float(item.property(f"{side}Padding")) for side in ("left", "right", "top", "bottom"))
    along, across = _alignment(item)
    x, y = left, top
    room, height = item.width() - left - right, item.height() - top - bottom
    if along & (_CENTER | _RIGHT):
        x += (room - wide) / (2 if along & _CENTER else 1)
    if across & (_MIDDLE | _BOTTOM):
        y += (height - high) / (2 if across & _MIDDLE else 1)
    return item.mapRectToScene(QRectF(x, y, wide, high))


def _alignment(item: QQuickItem) -> tuple[int, int]:
    """How a text lies in its place, along and across: enumerations Python knows nothing of, so QML is asked."""
    engine = qmlEngine(item)
    assert engine is not None
    asked = engine.findChild(QObject, _ALIGNMENT)
    if asked is None:
        component = QQmlComponent(engine)
        component.setData(_ASKED, QUrl())
        asked = component.create()
        asked.setObjectName(_ALIGNMENT)
        asked.setParent(engine)
    asked.setProperty("item", item)
    found = int(asked.property("along")), int(asked.property("across"))
    asked.setProperty("item", None)
    return found


def _shown(item: QQuickItem, text: str) -> float:
    """How much of a text that is cut off with an ellipsis can still be read, 0..1."""
    if not item.property("truncated"):
        return 1.0
    metrics = QFontMetricsF(item.property("font"))
    lines = int(item.property("lineCount") or 1)
    if lines == 1:
        left = metrics.elidedText(text, Qt.TextElideMode.ElideRight, item.width())
        return max(0, len(left) - 1) / len(text)
    return min(1.0, lines * item.width() / max(1.0, metrics.horizontalAdvance(text)))
