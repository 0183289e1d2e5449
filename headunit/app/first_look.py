"""What the first frame shows of the settings: it cannot wait until they are checked."""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from headunit.settings import path
from headunit.settings.file import glance
from headunit.ui.panel_size import Panel, panel

WIDTH, HEIGHT = "display.panel_width_mm", "display.panel_height_mm"


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Theme, language and side as they are written, or the default where that is of another type."""

    panel: Panel
    theme: str
    language: str
    right_hand: bool


def first_look(size: tuple[int, int]) -> FirstLook:
    """For a window of `size` pixels."""
    stored = glance(path())
    theme, language = stored.get("display.theme"), stored.get("language")
    width, height = (
        float(each) if isinstance(each := stored.get(key), int | float) and abs(each) < 1e6 else 0.0
        for key in (WIDTH, HEIGHT)
    )
    return FirstLook(
        panel=panel(size, QGuiApplication.primaryScreen(), (width, height)),
        theme=theme if isinstance(theme, str) else "auto",
        language=language if isinstance(language, str) else "auto",
        right_hand=stored.get("display.side") == "right",
    )
