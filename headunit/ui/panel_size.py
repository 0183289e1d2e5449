"""How large a panel is: measured, else known by its resolution, else what the screen says of itself, else assumed."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QScreen

MM_BY_PIXELS = {
    (800, 480): (154.1, 92.5),
    (1024, 600): (154.2, 90.4),
    (1280, 720): (154.6, 87.0),
    (720, 1280): (87.0, 154.6),
    (1280, 800): (216.9, 135.6),
    (1920, 720): (291.8, 109.4),
}
"""The panels people build head units with: width and height in pixels to millimetres."""
NAMES = {
    (800, 480): "Raspberry Pi Touch Display 7″",
    (1024, 600): "7″ 1024 × 600",
    (1280, 720): "Raspberry Pi Touch Display 2 7″",
    (720, 1280): "Raspberry Pi Touch Display 2 7″, upright",
    (1280, 800): "10.1″ 1280 × 800",
    (1920, 720): "12.3″ 1920 × 720",
}
CARD_MM = (85.60, 53.98)
"""A bank card, ISO/IEC 7810 ID-1: what everybody has at hand to measure a screen with."""
COMMON_PIXELS_PER_MM = 6.6
PLAUSIBLE_PIXELS_PER_MM = (4.0, 12.0)
"""Outside of this an EDID lies, as many small panels' do, or the screen is no panel in a car."""
MEASURABLE_PIXELS_PER_MM = (2.5, 24.0)
"""What a person may say of a panel: from a large monitor to a phone."""


class Source(Enum):
    """Who says how large the panel is."""

    MEASURED = "measured"
    KNOWN = "known"
    REPORTED = "reported"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Panel:
    """Width and height of a picture in millimetres, and who says so."""

    width: float
    height: float
    source: Source

    @property
    def mm(self) -> tuple[float, float]:
        return self.width, self.height


def panel(size: tuple[int, int], screen: QScreen | None = None, measured: tuple[float, float] = (0.0, 0.0)) -> Panel:
    """The panel behind a window of `size` pixels; of `measured` millimetres either may be 0 for "not measured".

    A measure that gives letters nobody could read, or touch targets larger than the window, is not believed.
    """
    scales = [pixels / mm for pixels, mm in zip(size, measured, strict=True) if mm > 0]
    low, high = MEASURABLE_PIXELS_PER_MM
    if scales and all(low <= scale <= high for scale in scales):
        common = min(scales)
        width, height = (mm or pixels / common for pixels, mm in zip(size, measured, strict=True))
        return Panel(width, height, Source.MEASURED)
    if size in MM_BY_PIXELS:
        return Panel(*MM_BY_PIXELS[size], Source.KNOWN)
    reported = _reported(screen)
    scale = reported or COMMON_PIXELS_PER_MM
    return Panel(size[0] / scale, size[1] / scale, Source.REPORTED if reported else Source.ASSUMED)


def panel_mm(size: tuple[int, int], screen: QScreen | None = None) -> tuple[float, float]:
    """Width and height in millimetres of a window of `size` pixels that nobody measured."""
    return panel(size, screen).mm


def _reported(screen: QScreen | None) -> float:
    """Pixels per millimetre as the screen says itself; 0 when it says nothing that can be true."""
    width = screen.physicalSize().width() if screen is not None else 0.0
    said = screen.size().width() / width if screen is not None and width > 0 else 0.0
    low, high = PLAUSIBLE_PIXELS_PER_MM
    return said if low <= said <= high else 0.0
