"""The numbers a screen in a car must keep, each rule a function from a Sight to what breaks it, in words."""

from collections.abc import Callable, Iterator
from itertools import combinations

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from headunit.testing.pixels import edge_contrast, text_contrast
from headunit.testing.sight import Seen, Sight, Writing

TARGET_MM = 12.07
TEXT_MM = 3.81
TEXT_CONTRAST = 4.5
EDGE_CONTRAST = 3.0
MOVING_LETTERS = 120
MOVING_LETTERS_CHINESE = 31
MOVING_ROWS = 21
READABLE_SHARE = 0.5
READABLE_LETTERS = 3
_ROUNDING_MM = 0.12
_TOUCHING = 1.5
_MEASURED = 0.9
"""Share of a text that must be in sight for its colours to be measured."""
_PALER = 0.05
_SHAPED = (QAccessible.Role.Slider, QAccessible.Role.EditableText, QAccessible.Role.CheckBox)
"""Controls that are known by their shape, not by a word or a picture on them."""

Rule = Callable[[Sight, float], Iterator[str]]


def small_targets(sight: Sight, scale: float) -> Iterator[str]:
    """Targets under 12.07 mm either way; `scale` is in pixels per mm."""
    for target in sight.targets:
        wide, high = target.place.width() / scale, target.place.height() / scale
        if min(wide, high) < TARGET_MM - _ROUNDING_MM:
            yield f"{target.name} is {wide:.1f} x {high:.1f} mm, under {TARGET_MM} mm"


def overlapping_targets(sight: Sight, scale: float) -> Iterator[str]:
    """Targets that share ground."""
    shown = [each for each in sight.targets if each.in_sight]
    for one, other in combinations(shown, 2):
        if one.within(other) or other.within(one):
            continue
        shared = one.place.intersected(one.visible).intersected(other.place.intersected(other.visible))
        if min(shared.width(), shared.height()) > _TOUCHING:
            yield f"{one.name} and {other.name} share {shared.width() / scale:.1f} x {shared.height() / scale:.1f} mm"


def unreachable_targets(sight: Sight, scale: float) -> Iterator[str]:
    """Targets off the window, where no view scrolls to them."""
    for target in sight.targets:
        room = target.visible.adjusted(-_TOUCHING, -_TOUCHING, _TOUCHING, _TOUCHING)
        for size, hidden, scrolls in zip("xy", _outside(target.place, room), target.scrolls, strict=True):
            if hidden / scale > _ROUNDING_MM and not scrolls:
                yield f"{target.name} sticks {hidden / scale:.1f} mm out of its view in {size}"


def small_texts(sight: Sight, scale: float) -> Iterator[str]:
    """Texts under 3.81 mm."""
    for writing in sight.writings:
        if writing.pixel_size < round(TEXT_MM * scale - 0.5):
            yield f"'{writing.text}' is {writing.pixel_size / scale:.2f} mm, under {TEXT_MM} mm"


def cut_texts(sight: Sight, scale: float) -> Iterator[str]:
    """Texts that do not fit into their place, or of which the ellipsis leaves too little."""
    for writing in sight.writings:
        shown = writing.shown * len(writing.text)
        if writing.shown < READABLE_SHARE or shown < min(READABLE_LETTERS, len(writing.text)):
            yield f"'{writing.text}' is elided to {shown:.0f} of {len(writing.text)} letters"
            continue
        if not writing.in_sight:
            continue
        room = writing.seen.visible
        held = writing.seen.target
        if held is not None:
            room = room.intersected(held.place)
        room = room.adjusted(-_TOUCHING, -_TOUCHING, _TOUCHING, _TOUCHING)
        for size, hidden, scrolls in zip("xy", _outside(writing.glyphs, room), writing.seen.scrolls, strict=True):
            leading = writing.pixel_size * 0.2 if size == "y" else 0.0
            if hidden - leading > _TOUCHING and not scrolls:
                yield f"'{writing.text}' is cut off by {hidden / scale:.1f} mm in {size}"
        wider = writing.glyphs.width() - writing.seen.place.width()
        if wider > _TOUCHING and writing.seen.item.rotation() == 0:
            yield f"'{writing.text}' is {wider / scale:.1f} mm wider than its place"


def overlapping_texts(sight: Sight, scale: float) -> Iterator[str]:
    """Texts written over one another."""
    shown = [(each, _inked(each)) for each in sight.writings if each.in_sight]
    for (one, first), (other, second) in combinations(shown, 2):
        shared = first.intersected(second)
        if min(shared.width(), shared.height()) > 2 * _TOUCHING:
            yield f"'{one.text}' and '{other.text}' are written over each other by {shared.width() / scale:.1f} mm"


def nameless_targets(sight: Sight, _: float) -> Iterator[str]:
    """Targets in sight without an accessible name or a role."""
    for target in [each for each in sight.targets if each.in_sight]:
        name, role = target.accessible()
        if not name.strip():
            yield f"{target.name} has no accessible name"
        elif role in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            yield f"{target.name} has no accessible role"


def too_much_to_read(sight: Sight, _: float) -> Iterator[str]:
    """While moving: long texts and long lists."""
    for writing in sight.writings:
        chinese = any("\u3040" <= letter <= "\u9fff" for letter in writing.text)
        limit = MOVING_LETTERS_CHINESE if chinese else MOVING_LETTERS
        if writing.in_sight and len(writing.text) > limit:
            yield f"'{writing.text[:40]}...' has {len(writing.text)} letters, over {limit} while moving"
    for seen in sight.items:
        rows = seen.item.property("count") if _is_list(seen) else None
        if rows is not None and rows > MOVING_ROWS:
            yield f"{seen.name} has {rows} rows, over {MOVING_ROWS} while moving"


def typing_or_video(sight: Sight, _: float) -> Iterator[str]:
    """While moving: a keyboard, a video, a text field with the focus."""
    for seen in sight.items:
        forbidden = seen.item.objectName() in ("keyboardPanel", "dialPad") or seen.kind == "QQuickVideoOutput"
        if forbidden and seen.in_sight:
            yield f"{seen.name} is shown while moving"
        if seen.item.hasActiveFocus() and seen.item.inherits("QQuickTextInput"):
            yield f"{seen.name} can be typed into while moving"


LAYOUT: tuple[Rule, ...] = (
    small_targets,
    overlapping_targets,
    unreachable_targets,
    small_texts,
    cut_texts,
    overlapping_texts,
    nameless_targets,
)
"""What holds always."""
MOVING: tuple[Rule, ...] = (too_much_to_read, typing_or_video)
"""What holds while the car moves."""


def pale(sight: Sight, image: Image.Image) -> Iterator[str]:
    """Texts and controls that do not stand out from their ground in a picture of the screen."""
    for writing in sight.writings:
        place = writing.glyphs.intersected(writing.seen.visible).intersected(sight.window)
        whole = writing.glyphs
        if place.height() < whole.height() * _MEASURED or place.width() < whole.width() * _MEASURED:
            continue
        least = EDGE_CONTRAST if writing.seen.inactive else TEXT_CONTRAST
        ratio = text_contrast(image, place, writing.seen.item.property("color"))
        if ratio < least - _PALER:
            yield f"'{writing.text}' has a contrast of {ratio:.1f}:1, under {least}:1"
    for target in sight.targets:
        shown = target.place.intersected(target.visible).intersected(sight.window)
        cut = max(target.place.height() - shown.height(), target.place.width() - shown.width())
        if target.inactive or cut > _TOUCHING:
            continue
        shaped = target.accessible()[1] in _SHAPED
        letters = [each.glyphs for each in sight.writings if each.seen.target is target] if shaped else []
        ratio = edge_contrast(image, shown, letters)
        if ratio < EDGE_CONTRAST - _PALER:
            yield f"{target.name} stands out by {ratio:.1f}:1, under {EDGE_CONTRAST}:1"


def _outside(place: QRectF, room: QRectF) -> tuple[float, float]:
    """How far a rectangle sticks out of another, along and across."""
    return (
        max(0.0, room.left() - place.left(), place.right() - room.right()),
        max(0.0, room.top() - place.top(), place.bottom() - room.bottom()),
    )


def _inked(writing: Writing) -> QRectF:
    """Where the letters of a text are: its lines without the room above and below them."""
    spare = writing.pixel_size * 0.2
    return writing.glyphs.intersected(writing.seen.visible).adjusted(0, spare, 0, -spare)


def _is_list(seen: Seen) -> bool:
    if seen.item.inherits("QQuickItemView"):
        return True
    return seen.item.inherits("QQuickRepeater") and any(seen.scrolls)
