"""Contrast as it is on the screen: measured in the pixels of a picture, after WCAG 2."""

from collections.abc import Iterable
from functools import lru_cache
from typing import cast

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

Colour = tuple[int, int, int]

INK_PIXELS = 3
"""So many pixels nearest to the ink must be there: one alone may belong to something else."""
_NEAR = 24
_COARSE = 3


def picture(image: QImage) -> Image.Image:
    """A picture of the screen for measuring."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    return Image.frombytes(
        "RGB", (rgb.width(), rgb.height()), bytes(rgb.constBits()), "raw", "BGRX", rgb.bytesPerLine()
    )


@lru_cache(maxsize=65536)
def luminance(colour: Colour) -> float:
    """Relative luminance, 0..1."""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in (c / 255 for c in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """The ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_contrast(image: Image.Image, place: QRectF, colour: QColor) -> float:
    """Of a text: the pixels nearest to its own colour against the ground around them.

    Letters are antialiased, so only their fullest pixels have the colour of the ink. 0 when nothing is to be seen.
    """
    counts = _colours(image, place)
    if not counts:
        return 0.0
    wanted = colour.red(), colour.green(), colour.blue()
    ink = _nearest(counts, wanted)
    ground = _ground([each for each in counts if _distance(each[1], ink) > _NEAR]) if len(counts) > 1 else ink
    return contrast(ink, ground)


def edge_contrast(image: Image.Image, place: QRectF, letters: Iterable[QRectF] = ()) -> float:
    """Of a control: what differs most inside it from the ground it stands on; `letters` are left out."""
    box = _box(image, place.adjusted(-2, -2, 2, 2))
    if box is None:
        return 0.0
    crop = image.crop(box)
    ground = _ground(_ring(crop))
    for rectangle in letters:
        left, top = round(rectangle.left()) - box[0], round(rectangle.top()) - box[1]
        crop.paste(ground, (left, top, left + round(rectangle.width()), top + round(rectangle.height())))
    return _strongest(_count(crop), ground)


def _box(image: Image.Image, place: QRectF) -> tuple[int, int, int, int] | None:
    left, top = max(0, round(place.left())), max(0, round(place.top()))
    right, bottom = min(image.width, round(place.right())), min(image.height, round(place.bottom()))
    return (left, top, right, bottom) if right > left and bottom > top else None


def _count(crop: Image.Image) -> list[tuple[int, Colour]]:
    return cast("list[tuple[int, Colour]]", crop.getcolors(crop.width * crop.height) or [])


def _colours(image: Image.Image, place: QRectF) -> list[tuple[int, Colour]]:
    box = _box(image, place)
    return _count(image.crop(box)) if box else []


def _ring(crop: Image.Image) -> list[tuple[int, Colour]]:
    """The colours along the rim."""
    wide, high = crop.size
    rims = ((0, 0, wide, 1), (0, high - 1, wide, high), (0, 0, 1, high), (wide - 1, 0, wide, high))
    return [each for rim in rims for each in _count(crop.crop(rim))]


def _ground(counts: list[tuple[int, Colour]]) -> Colour:
    """The colour most pixels have, neighbours in a gradient counted together."""
    buckets: dict[Colour, int] = {}
    for count, (red, green, blue) in counts:
        key = red >> _COARSE, green >> _COARSE, blue >> _COARSE
        buckets[key] = buckets.get(key, 0) + count
    if not buckets:
        return 0, 0, 0
    most = max(buckets, key=lambda key: buckets[key])
    return max((each for each in counts if tuple(c >> _COARSE for c in each[1]) == most), key=lambda each: each[0])[1]


def _nearest(counts: list[tuple[int, Colour]], wanted: Colour) -> Colour:
    """The colour that at least INK_PIXELS pixels are as near to `wanted` as."""
    found = 0
    for count, colour in sorted(counts, key=lambda each: _distance(each[1], wanted)):
        found += count
        if found >= INK_PIXELS:
            return colour
    return counts[0][1]


def _strongest(counts: list[tuple[int, Colour]], ground: Colour) -> float:
    """The contrast that at least INK_PIXELS pixels have against the ground."""
    found = 0
    for count, ratio in sorted(((count, contrast(colour, ground)) for count, colour in counts), key=lambda e: -e[1]):
        found += count
        if found >= INK_PIXELS:
            return ratio
    return 1.0


def _distance(one: Colour, other: Colour) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))
