"""The shell on a live car: rail, launcher, the way back, the Home board, and who owns the top layer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from headunit.app.screen import Screen
from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.volume import Volume

RAIL = ["home", "navigation", "media", "phone", "vehicle", "apps", "settings"]
PARKED, MOVING = 0, 2


@pytest.fixture
def parked(head_unit: HeadUnit) -> Iterator[HeadUnit]:
    """A head unit that knows that its car is parked; it may not have complained at the end."""
    head_unit.wait(lambda: driving(head_unit) == PARKED, "the car to be known as parked")
    yield head_unit
    assert head_unit.warnings == []


def driving(head_unit: HeadUnit) -> int:
    return int(head_unit.singleton("Car", "Restrictions").property("driving"))


def press(head_unit: HeadUnit, key: Qt.Key) -> None:
    QTest.keyClick(head_unit.screen.window, key)


def focused(head_unit: HeadUnit) -> QQuickItem | None:
    return head_unit.screen.window.activeFocusItem()


def pull(head_unit: HeadUnit, start: QPointF, end: QPointF) -> None:
    """Drag by mouse: moves of a finger may come as one, when the machine is busy."""
    window, button, none = head_unit.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, button, none, start.toPoint())
    for step in range(1, 9):
        QTest.mouseMove(window, (start + (end - start) * step / 8).toPoint())
        head_unit.rest()
    QTest.mouseRelease(window, button, none, end.toPoint())


def middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def test_every_page_of_the_registry_is_there_and_opens(parked: HeadUnit) -> None:
    pages = parked.pages()
    assert [name for name, page in pages.items() if page.label] == RAIL
    for name, page in pages.items():
        assert page.source.is_file(), name
        assert not page.parent or page.parent in pages, name
        parked.open(name)
        assert parked.screen.shell.page == name


def test_the_rail_shows_what_the_open_page_belongs_to(parked: HeadUnit) -> None:
    parked.open("climate")
    assert parked.get("rail-vehicle", "current")
    press(parked, Qt.Key.Key_Escape)
    assert parked.screen.shell.page == "home"
    assert parked.get("rail-home", "current")


def test_the_first_frame_is_the_designed_background_with_the_rail(qtbot: QtBot) -> None:
    screen = Screen(theme="night")
    try:
        with qtbot.waitSignal(screen.window.frameSwapped):
            screen.window.update()
        image = screen.window.grabWindow()
        page, rail = QColor(image.pixel(900, 360)), QColor(image.pixel(4, 700))
        assert max(page.lightness(), rail.lightness()) < 40
        assert page != rail
        lit = {QColor(image.pixel(x, 50)).name() for x in range(20, 120)}
        assert len(lit) > 3, "the lit button of the open page"
    finally:
        screen.close()


def test_until_the_car_is_there_it_is_said_what_is_being_done(qapp: object) -> None:
    screen = Screen()
    try:
        _ = screen.parts
        screen.shell.expect("Starting: reading the databases of demo_ev")
        splash = HeadUnit.__new__(HeadUnit)
        splash.screen = screen
        screen.window.update()
        splash.wait_any_text("demo_ev")
        screen.shell.fail("no car")
        splash.wait(lambda: not splash.shows("starting"), "the splash to go")
    finally:
        screen.close()


def test_the_rail_follows_the_driver_to_the_right(parked: HeadUnit) -> None:
    width = parked.screen.window.width()
    assert middle(parked.find("rail-home")).x() < width / 4
    parked.screen.shell.setProperty("rightHand", True)
    assert middle(parked.find("rail-home")).x() > width * 3 / 4
    assert middle(parked.find("clock")).x() < width / 4


class TestBoard:
    def test_the_driver_orders_and_hides_cards_when_parked(self, parked: HeadUnit) -> None:
        parked.click("boardEdit")
        parked.wait_for("toggleCard")
        before = middle(parked.find("card-energy")).x()
        target, start = middle(parked.find("card-speed")), middle(parked.find("card-energy"))
        pull(parked, start, target)
        parked.wait(lambda: middle(parked.find("card-energy")).x() < before, "the card to move")
        hide = next(item for item in below(parked.find("card-stats")) if item.objectName() == "toggleCard")
        parked.touch_item(hide)
        parked.click("boardEdit")
        parked.wait(lambda: not parked.shows("card-stats"), "the card to be hidden")
        assert str(parked.screen.services.settings.get("home.cards")).startswith("energy,speed")

    def test_a_long_press_arranges_too(self, parked: HeadUnit) -> None:
        place = middle(parked.find("card-speed")).toPoint()
        window = parked.screen.window
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        parked.wait(lambda: bool(parked.get("page-home", "arranging")), "the board to be arranged")
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert not parked.shows("reasonSheet")

    def test_while_driving_it_stays_as_it_is(self, parked: HeadUnit, car: BenchCar) -> None:
        parked.click("boardEdit")
        car.set("Vehicle.Speed", 50)
        parked.wait(lambda: driving(parked) == MOVING, "the car to be known as moving")
        assert not parked.get("page-home", "arranging")
        parked.click("boardEdit")
        parked.wait_for("toast")
        assert not parked.get("page-home", "arranging")

    def test_what_does_not_fit_is_on_the_next_page(self, parked: HeadUnit) -> None:
        assert not parked.shows("card-climate")
        parked.click("boardNext")
        parked.wait_for("card-climate")
        parked.wait_for("shortcut-live")
        parked.click("shortcut-live")
        parked.wait_for("page-live")


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from below(child)


class TestTopLayer:
    def test_a_sentence_waits_for_the_one_before_it(self, parked: HeadUnit) -> None:
        for words in ("first", "second", "second"):
            parked.screen.shell.tell(words)
        parked.wait_text("toastText", "first")
        parked.click("toast")
        parked.wait_text("toastText", "second")
        parked.click("toast")
        parked.wait(lambda: not parked.shows("toast"), "the last sentence to go")

    def test_only_the_highest_rank_is_shown(self, parked: HeadUnit) -> None:
        volume = parked.screen.parts.models.get("volume")
        assert isinstance(volume, Volume)
        parked.screen.shell.tell("a sentence")
        parked.wait_for("toast")
        volume.up()
        parked.wait_for("volumeOverlay")
        assert not parked.shows("toast")
        parked.screen.shell.askAssistant()
        parked.wait_for("assistantOverlay")
        assert not parked.shows("volumeOverlay")
        press(parked, Qt.Key.Key_Escape)
        parked.wait(lambda: not parked.shows("assistantOverlay"), "the assistant to go")
        parked.wait_for("toast")

    def test_a_danger_stands_over_the_assistant_and_gives_the_focus_back(self, parked: HeadUnit, car: BenchCar) -> None:
        press(parked, Qt.Key.Key_Tab)
        before = focused(parked)
        parked.screen.shell.askAssistant()
        parked.wait_for("assistantOverlay")
        car.set("Vehicle.Speed", 60)
        car.open_door("driver")
        parked.wait_for("warningOverlay")
        assert not parked.shows("assistantOverlay")
        press(parked, Qt.Key.Key_Return)
        parked.wait_for("assistantOverlay")
        press(parked, Qt.Key.Key_Escape)
        parked.wait(lambda: focused(parked) is before, "the focus to be back")

    def test_notifications_are_drawn_down_from_the_status_bar(self, parked: HeadUnit) -> None:
        start = middle(parked.find("clock")).toPoint()
        end = QPointF(start.x(), start.y() + parked.screen.window.height() / 2).toPoint()
        parked.drag(start, end)
        parked.wait_for("notificationCentre")
        press(parked, Qt.Key.Key_Escape)
        parked.wait(lambda: not parked.shows("notificationCentre"), "the notifications to go")
        parked.click("notificationsButton")
        parked.wait_for("notificationCentre")

    def test_a_screen_that_is_off_is_black_until_a_touch(self, parked: HeadUnit, car: BenchCar) -> None:
        display = parked.screen.parts.models.get("display")
        parked.screen.services.settings.set("display.off_delay_s", 0, parked=True)
        car.set("Vehicle.LowVoltageSystemState", "OFF")
        parked.wait(lambda: bool(display.property("off")), "the screen to be off")
        image = parked.picture()
        assert {image.pixel(x, y) & 0xFFFFFF for x in range(0, 1280, 40) for y in range(0, 720, 40)} == {0}
        parked.click("themeButton")
        parked.wait(lambda: not display.property("off"), "the screen to wake")
        assert parked.screen.shell.themeMode == "day"


def test_a_page_for_nobody_is_refused_in_words(parked: HeadUnit) -> None:
    parked.screen.shell.setProperty("page", "zonda")
    parked.wait_any_text("zonda")
    assert parked.screen.shell.page == "home"
