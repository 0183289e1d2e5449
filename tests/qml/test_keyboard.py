"""The on-screen keyboard: what is touched is typed, in three languages, and never while the car moves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.panel_size import MM_BY_PIXELS

FIELD = "searchField"
TARGET_MM = 12.07
WIDEST = 11
"""Keys in the longest row of letters, which is the German one."""


@pytest.fixture
def unit(head_unit: HeadUnit) -> HeadUnit:
    """The keyboard is open over the search field of the live page."""
    head_unit.wait(lambda: head_unit.screen.services.restrictions.parked, "the car to be parked")
    head_unit.open("live")
    head_unit.wait_for(FIELD)
    head_unit.click(FIELD)
    head_unit.wait_for("key-q")
    return head_unit


def press(unit: HeadUnit, *keys: str) -> None:
    for key in keys:
        unit.wait_for(f"key-{key}")
        unit.touch(f"key-{key}")


def speak(unit: HeadUnit, code: str, sign: str) -> None:
    unit.screen.language.choose(code)
    unit.wait_text("key-language", sign)


def test_latin(unit: HeadUnit) -> None:
    press(unit, "shift", "s", "p", "e", "space", "page", "1", "page", "backspace", "backspace", "d")
    assert unit.text(FIELD) == "Sped"
    assert unit.text("keyboardText") == "Sped"
    press(unit, "shift", "shift", "a", "b")
    assert unit.text(FIELD) == "SpedAB"
    press(unit, "enter")
    unit.wait(lambda: not unit.shows("key-q"), "the keyboard to go")
    assert unit.text(FIELD) == "SpedAB"
    assert unit.warnings == []


def test_german(unit: HeadUnit) -> None:
    speak(unit, "de", "DE")
    press(unit, "f", "ü", "ß", "shift", "ß")
    assert unit.text(FIELD) == "füßẞ"


def test_the_variants_of_a_letter_are_offered(unit: HeadUnit) -> None:
    keyboard = unit.screen.parts.models.get("keyboard")
    keyboard.hold("e")
    unit.wait_for("offer-1")
    unit.touch("offer-1")
    assert unit.text(FIELD) == "è"
    keyboard.hold("q")
    assert unit.text(FIELD) == "èq"


def test_chinese(unit: HeadUnit) -> None:
    speak(unit, "zh", "中")
    press(unit, "n", "i", "h", "a", "o")
    unit.wait_for("offer-0")
    assert unit.text("offer-0") == "你好"
    assert unit.text(FIELD) == ""
    unit.touch("offer-0")
    press(unit, "comma", "b", "o", "l", "i", "n", "space")
    assert unit.text(FIELD) == "你好，柏林"
    press(unit, "v", "enter")
    assert unit.text(FIELD) == "你好，柏林v"
    press(unit, "x", "i", "backspace", "backspace", "backspace")
    assert unit.text(FIELD) == "你好，柏林"


def test_the_rest_of_the_letters_waits_for_a_word(unit: HeadUnit) -> None:
    speak(unit, "zh", "中")
    press(unit, *"xuexi")
    keyboard = unit.screen.parts.models.get("keyboard")
    keyboard.choose(keyboard.property("offered").index("学"))
    assert unit.text(FIELD) == "学"
    assert keyboard.property("letters") == "xi"


def test_the_language_key_goes_round(unit: HeadUnit) -> None:
    press(unit, "language", "ü", "language", "language", "q")
    assert unit.text(FIELD) == "üq"


def test_it_goes_with_the_focus_and_comes_back_with_it(unit: HeadUnit) -> None:
    press(unit, "hide")
    unit.wait(lambda: not unit.shows("key-q"), "the keyboard to go")
    unit.click(FIELD)
    unit.wait_for("key-q")
    unit.find("liveList").forceActiveFocus()
    unit.wait(lambda: not unit.shows("key-q"), "the keyboard to go")


def test_by_knob_a_push_opens_it_and_turns_go_over_its_keys(unit: HeadUnit) -> None:
    press(unit, "hide")
    unit.wait(lambda: not unit.shows("key-q"), "the keyboard to go")
    field, window = unit.find(FIELD), unit.screen.window
    field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert not unit.shows("key-q")
    QTest.keyClick(window, Qt.Key.Key_Return)
    unit.wait_for("key-q")
    unit.wait(lambda: window.activeFocusItem() is not field, "a key to have the focus")
    unit.find("key-q").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert field.property("text") == "q"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    unit.wait(lambda: not unit.shows("key-q"), "the keyboard to go")
    assert window.activeFocusItem() is field
    assert unit.page == "live"


def test_it_goes_at_once_when_the_car_moves(car: BenchCar, unit: HeadUnit) -> None:
    keyboard = unit.screen.parts.models.get("keyboard")
    field = unit.find(FIELD)
    car.set("Vehicle.Speed", 30)
    unit.wait(lambda: not unit.shows("key-q"), "the keyboard to go")
    keyboard.press("q")
    assert field.property("text") == ""


@pytest.mark.parametrize("size", MM_BY_PIXELS, ids=lambda size: "{}x{}".format(*size))
def test_every_key_fits_a_finger(unit: HeadUnit, size: tuple[int, int]) -> None:
    window = unit.screen.window
    window.setWidth(size[0])
    window.setHeight(size[1])
    unit.wait(lambda: window.contentItem().size().toSize().toTuple() == size, "the window to be resized")
    scale = min(pixels / mm for pixels, mm in zip(size, MM_BY_PIXELS[size], strict=True))
    speak(unit, "de", "DE")
    keys: list[QQuickItem] = [item for item in unit.items() if item.objectName().startswith("key-")]
    assert len(keys) > 30
    least = min(TARGET_MM * scale, window.width() / WIDEST)
    for key in keys:
        assert min(key.width(), key.height()) >= least - 1, key.objectName()
        assert key.mapRectToScene(key.boundingRect()).bottom() <= size[1] + 1
