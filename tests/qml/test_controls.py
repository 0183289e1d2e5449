"""The controls as a finger, a keyboard, a knob and a screen reader meet them, on the window of Gallery.qml."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from headunit.core import paths

PIXELS_PER_MM = 5.0
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Gallery:
    """The window with every control, driven by mouse and keys."""

    def __init__(self, app: QObject) -> None:
        self.engine = QQmlApplicationEngine(app)
        self.warnings: list[str] = []
        self.engine.warnings.connect(lambda found: self.warnings.extend(each.toString() for each in found))
        self.engine.addImportPath(str(paths.share("qml")))
        self.style = self.singleton("HeadUnit.Style", "Style")
        self.restrictions = self.singleton("HeadUnit.Car", "Restrictions")
        self.style.setProperty("pixelsPerMm", PIXELS_PER_MM)
        self.restrictions.setProperty("noKeyboard", False)
        self.engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Gallery.qml"))))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.requestActivate()
        assert QTest.qWaitForWindowActive(window)
        window.grabWindow()

    def singleton(self, module: str, name: str) -> QObject:
        found = self.engine.singletonInstance(module, name)
        assert isinstance(found, QObject)
        return found

    def find(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def items(self) -> Iterator[QQuickItem]:
        """All items on the window, those of repeaters too."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            waiting += item.childItems()
            yield item

    def say(self, code: str) -> None:
        expression = QQmlExpression(self.engine.rootContext(), self.window, code)
        expression.evaluate()
        assert not expression.hasError(), expression.error().toString()

    def get(self, name: str) -> object:
        return self.window.property(name)

    def point(self, name: str, share: float = 0.5) -> QPoint:
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() * share, item.height() / 2)).toPoint()

    def click(self, name: str, share: float = 0.5) -> None:
        QTest.mouseClick(self.window, LEFT, NO_KEYS, self.point(name, share))

    def focus(self, name: str) -> QQuickItem:
        item = self.find(name)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return item

    def write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)


@pytest.fixture
def gallery(qapp: QObject) -> Iterator[Gallery]:
    shown = Gallery(qapp)
    yield shown
    assert shown.warnings == []
    shown.window.close()
    shown.engine.deleteLater()
    QTest.qWait(0)


@pytest.mark.parametrize("night", [True, False], ids=["night", "day"])
def test_every_control_is_drawn_large_enough_and_has_a_name(gallery: Gallery, night: bool) -> None:
    gallery.style.setProperty("night", night)
    gallery.window.grabWindow()
    walked = 0
    for item in gallery.items():
        if item.isVisible() and item.property("down") is not None:
            walked += 1
            what = f"{item} {item.property('text')}"
            assert min(item.width(), item.height()) >= 12.07 * PIXELS_PER_MM - 1, what
            assert item.property("text") or item.property("placeholderText"), what
    assert walked > 25


def test_a_press_shows_at_once_and_acts_when_let_go(gallery: Gallery) -> None:
    button = gallery.find("primary")
    QTest.mousePress(gallery.window, LEFT, NO_KEYS, gallery.point("primary"))
    assert button.property("down")
    assert gallery.get("said") == ""
    QTest.mouseRelease(gallery.window, LEFT, NO_KEYS, gallery.point("primary"))
    assert gallery.get("said") == "primary"


def test_what_is_blocked_says_why_instead_of_acting(gallery: Gallery) -> None:
    gallery.click("blocked")
    assert gallery.get("said") == "Only when parked."


class TestSlider:
    def test_follows_the_finger_to_both_ends(self, gallery: Gallery) -> None:
        gallery.click("slider", 0.02)
        assert gallery.get("level") == 0
        QTest.mousePress(gallery.window, LEFT, NO_KEYS, gallery.point("slider", 0.5))
        assert gallery.get("level") == 50
        QTest.mouseMove(gallery.window, gallery.point("slider", 0.99))
        assert gallery.get("level") == 100
        QTest.mouseRelease(gallery.window, LEFT, NO_KEYS, gallery.point("slider", 0.99))

    def test_keys_change_it_and_stop_at_its_ends(self, gallery: Gallery) -> None:
        gallery.focus("slider")
        gallery.key(Qt.Key.Key_Right)
        assert gallery.get("level") == 41
        gallery.window.setProperty("level", 0)
        gallery.key(Qt.Key.Key_Left)
        assert gallery.get("level") == 0

    def test_the_knob_goes_in_and_out_and_is_never_trapped(self, gallery: Gallery) -> None:
        slider = gallery.focus("slider")
        gallery.key(Qt.Key.Key_Return)
        assert slider.property("adjusting")
        gallery.key(Qt.Key.Key_Return)
        assert not slider.property("adjusting")
        gallery.key(Qt.Key.Key_Return)
        gallery.key(Qt.Key.Key_Escape)
        assert not slider.property("adjusting")
        gallery.key(Qt.Key.Key_Return)
        gallery.key(Qt.Key.Key_Tab)
        assert not slider.hasActiveFocus()
        assert not slider.property("adjusting")


def test_a_stepper_steps_within_its_limits_and_without_rounding_errors(gallery: Gallery) -> None:
    gallery.click("stepperMore")
    gallery.click("stepperMore")
    assert gallery.get("temperature") == 21.5
    gallery.click("stepperLess")
    assert gallery.get("temperature") == 21
    gallery.window.setProperty("temperature", 30)
    gallery.click("stepperMore")
    assert gallery.get("temperature") == 30
    gallery.window.setProperty("temperature", 20.3)
    gallery.click("stepperMore")
    assert gallery.get("temperature") == 21


def test_a_stepper_that_is_held_goes_on_and_stops_when_let_go(gallery: Gallery, qtbot: QtBot) -> None:
    QTest.mousePress(gallery.window, LEFT, NO_KEYS, gallery.point("stepperMore"))
    qtbot.waitUntil(lambda: gallery.window.property("temperature") >= 21.5)
    before = gallery.get("temperature")
    QTest.mouseRelease(gallery.window, LEFT, NO_KEYS, gallery.point("stepperMore"))
    assert gallery.get("temperature") == before


def test_a_switch_asks_and_shows_what_it_is_told(gallery: Gallery) -> None:
    gallery.click("switch")
    assert gallery.get("on") is False
    gallery.focus("switch")
    gallery.key(Qt.Key.Key_Space)
    assert gallery.get("on") is True


def test_segments_tabs_and_rows_are_chosen(gallery: Gallery) -> None:
    gallery.click("segmented-2")
    gallery.click("tabs-1")
    gallery.click("row")
    assert (gallery.get("choice"), gallery.get("tab"), gallery.get("said")) == (2, 1, "row")


def test_a_tab_out_of_sight_comes_into_it_with_the_focus(gallery: Gallery) -> None:
    strip = gallery.find("tabs")
    strip.setWidth(60 * PIXELS_PER_MM)
    gallery.focus("tabs-3")
    assert strip.property("contentX") > 0


class TestDialog:
    def test_takes_the_focus_to_the_careful_answer_and_gives_it_back(self, gallery: Gallery) -> None:
        before = gallery.focus("primary")
        gallery.say("dialog.open()")
        assert gallery.find("dialogReject").hasActiveFocus()
        gallery.key(Qt.Key.Key_Tab)
        assert gallery.find("dialogAccept").hasActiveFocus()
        gallery.key(Qt.Key.Key_Tab)
        assert gallery.find("dialogReject").hasActiveFocus()
        gallery.key(Qt.Key.Key_Return)
        assert gallery.get("answer") == "rejected"
        assert before.hasActiveFocus()

    def test_accepts_and_only_that(self, gallery: Gallery) -> None:
        gallery.say("dialog.open()")
        gallery.window.grabWindow()
        gallery.click("dialogAccept")
        assert gallery.get("answer") == "accepted"

    def test_escape_is_a_no(self, gallery: Gallery) -> None:
        gallery.say("dialog.open()")
        gallery.key(Qt.Key.Key_Escape)
        assert gallery.get("answer") == "rejected"


class TestTextField:
    def test_takes_letters_while_parked(self, gallery: Gallery) -> None:
        gallery.click("field")
        gallery.write("Anna")
        assert gallery.find("field").property("text") == "Anna"

    def test_takes_none_while_driving_and_says_why(self, gallery: Gallery) -> None:
        gallery.restrictions.setProperty("noKeyboard", True)
        gallery.click("field")
        gallery.write("Anna")
        assert gallery.find("field").property("text") == ""
        assert gallery.get("said") == gallery.restrictions.property("reason")


def test_a_toast_comes_and_goes_when_touched(gallery: Gallery) -> None:
    gallery.say("toast.show('The car did not answer.', 2)")
    assert gallery.find("toast").isVisible()
    gallery.window.grabWindow()
    gallery.click("toast")
    assert not gallery.find("toast").isVisible()
