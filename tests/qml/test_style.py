"""The look, measured: contrast of both themes, and sizes in millimetres at every panel."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from headunit.core import paths

PANELS = {
    "Pi 7 inch": (800, 154.1),
    "7 inch": (1024, 154.2),
    "Touch Display 2": (1280, 154.6),
    "10.1 inch": (1280, 217.0),
    "12.3 inch": (1920, 291.8),
}
GROUNDS = ("background", "backgroundLow", "rail", "card", "cardLow")
CONTROL_GROUNDS = (*GROUNDS, "raised", "track", "toast")
TEXTS = ("text", "textSoft", "good", "caution", "danger", "accent", "warm")


@pytest.fixture(scope="module")
def style(qapp: QObject) -> Iterator[QObject]:
    engine = QQmlEngine(qapp)
    engine.addImportPath(str(paths.share("qml")))
    singleton = engine.singletonInstance("HeadUnit.Style", "Style")
    assert isinstance(singleton, QObject)
    yield singleton
    engine.deleteLater()


def luminance(color: QColor) -> float:
    """Relative luminance after WCAG 2.1."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style: QObject, one: str, other: str) -> float:
    a, b = sorted((luminance(style.property(one)), luminance(style.property(other))))
    return (b + 0.05) / (a + 0.05)


@pytest.mark.parametrize("night", [True, False], ids=["night", "day"])
class TestContrast:
    @pytest.mark.parametrize(("text", "ground"), list(product(TEXTS, GROUNDS)))
    def test_text_on_every_ground(self, style: QObject, night: bool, text: str, ground: str) -> None:
        style.setProperty("night", night)
        assert contrast(style, text, ground) >= 4.5

    @pytest.mark.parametrize(
        ("text", "fill"),
        [
            ("accentInk", "accent"),
            ("dangerInk", "dangerFill"),
            ("caution", "cautionSoft"),
            ("text", "accentSoft"),
            ("textSoft", "accentSoft"),
            ("text", "raised"),
            ("textSoft", "raised"),
            ("text", "toast"),
            ("caution", "toast"),
            ("good", "toast"),
            ("dangerInk", "accentDeep"),
            ("accent", "accentSoft"),
            ("caution", "raised"),
            ("warm", "raised"),
        ],
    )
    def test_text_on_what_is_filled(self, style: QObject, night: bool, text: str, fill: str) -> None:
        style.setProperty("night", night)
        assert contrast(style, text, fill) >= 4.5

    @pytest.mark.parametrize(("edge", "ground"), list(product(("edge", "accent", "danger"), CONTROL_GROUNDS)))
    def test_edges_of_controls(self, style: QObject, night: bool, edge: str, ground: str) -> None:
        style.setProperty("night", night)
        assert contrast(style, edge, ground) >= 3


@pytest.mark.parametrize(("pixels", "millimetres"), PANELS.values(), ids=list(PANELS))
def test_sizes_in_millimetres(style: QObject, pixels: int, millimetres: float) -> None:
    scale = pixels / millimetres
    style.setProperty("pixelsPerMm", scale)
    half_a_pixel = 0.5 / scale
    assert style.property("touch") / scale >= 12.07
    assert style.property("captionSize") / scale >= 3.81 - half_a_pixel
    assert style.property("bodySize") / scale >= 5.08 - half_a_pixel
    assert style.property("captionSize") < style.property("bodySize") < style.property("titleSize")


def test_both_faces_are_the_ones_that_ship(style: QObject) -> None:
    assert style.property("textFamily") == "Inter"
    assert style.property("figureFamily") == "Inter Display"
