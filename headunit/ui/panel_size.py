"""How large a panel is: declared, else known by its resolution, else what the screen says of itself."""

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
COMMON_PIXELS_PER_MM = 6.6
PLAUSIBLE_PIXELS_PER_MM = (4.0, 12.0)
"""Outside of this an EDID lies, as many small panels' do, or the screen is no panel in a car."""


def panel_mm(size: tuple[int, int], screen: QScreen | None = None) -> tuple[float, float]:
    """Width and height in millimetres of a window of `size` pixels."""
    if size in MM_BY_PIXELS:
        return MM_BY_PIXELS[size]
    scale = COMMON_PIXELS_PER_MM
    if screen is not None:
        physical = screen.physicalSize()
        if physical.width() > 0:
            said = screen.size().width() / physical.width()
            low, high = PLAUSIBLE_PIXELS_PER_MM
            scale = said if low <= said <= high else scale
    return size[0] / scale, size[1] / scale
