"""The car's knob and wheel on the real screen: what they focus, press, change and open, on every page."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from headunit.buttons.action import Action, Pressed
from headunit.testing.head_unit import HeadUnit
from headunit.ui.buttons import Buttons
from headunit.ui.focus import Focus

MOST_TURNS = 400


@pytest.fixture
def buttons(head_unit: HeadUnit) -> Buttons:
    return head_unit.screen.buttons


def focused(head_unit: HeadUnit) -> QQuickItem | None:
    return Focus(head_unit.screen.window).item


def name(head_unit: HeadUnit) -> str:
    item = focused(head_unit)
    return item.objectName() if item is not None else ""


def shell(head_unit: HeadUnit) -> str:
    return str(head_unit.screen.shell.property("page"))


def stops(head_unit: HeadUnit) -> list[QQuickItem]:
    """Everything on the window that wants the focus, is enabled and has a size."""
    return [
        item
        for item in head_unit.items()
        if item.activeFocusOnTab()
        and item.isEnabled()
        and item.isVisible()
        and item.width() > 0
        and item.height() > 0
        and not item.inherits("QQuickItemView")
    ]


def parked(head_unit: HeadUnit) -> None:
    restrictions = head_unit.singleton("Car", "Restrictions")
    head_unit.wait(lambda: bool(restrictions.property("parked")), "the car to be parked")


def test_the_cars_own_knob_and_wheel_arrive_on_the_screen(head_unit: HeadUnit) -> None:
    acted: list[str] = []
    head_unit.screen.buttons.acted.connect(acted.append)
    controls = head_unit.car.controls
    for wait_for, press in (
        (["turn-right"], ("turn-right", 2)),
        (["phone"], ("phone", 1)),
        (["home"], ("home", 1)),
        (["mute"], ("mute", 1)),
    ):
        while not set(wait_for) <= set(acted):
            controls.press(*press)
            head_unit.rest(20)
    assert shell(head_unit) == "home"
    assert head_unit.screen.buttons.problems == ()


def test_the_first_turn_only_shows_the_focus_on_the_page(head_unit: HeadUnit, buttons: Buttons) -> None:
    head_unit.open("vehicle")
    assert focused(head_unit) is None
    buttons.act(Action.TURN_RIGHT)
    first = focused(head_unit)
    assert first is not None
    page = head_unit.find("page-vehicle")
    assert page.mapRectToScene(QRectF(0, 0, page.width(), page.height())).contains(
        first.mapRectToScene(QRectF(0, 0, first.width(), first.height())).center()
    )
    buttons.act(Action.TURN_RIGHT)
    assert focused(head_unit) is not first
    buttons.act(Action.TURN_LEFT)
    assert focused(head_unit) == first


@pytest.mark.parametrize("size", [(1280, 720), (800, 480), (720, 1280)], ids=str)
def test_turning_reaches_everything_on_every_page_and_comes_round(head_unit: HeadUnit, size: tuple[int, int]) -> None:
    head_unit.resize(size)
    parked(head_unit)
    buttons, lost, reached_in_all = head_unit.screen.buttons, [], 0
    for page in head_unit.pages():
        head_unit.screen.shell.setProperty("page", page)
        head_unit.wait_for(f"page-{page}")
        head_unit.rest()
        reached: list[QQuickItem] = []
        names: set[str] = set()
        buttons.act(Action.TURN_RIGHT)
        for _ in range(MOST_TURNS):
            item = focused(head_unit)
            assert item is not None, page
            if reached and item == reached[0]:
                break
            reached.append(item)
            names.add(item.objectName())
            buttons.act(Action.TURN_RIGHT)
            head_unit.rest(0)
        else:
            lost.append(f"{page}: {MOST_TURNS} turns do not come round")
        # A list makes other delegates of the same names when it comes back to where it was.
        lost += [
            f"{page}: {each.objectName()} is not reached"
            for each in stops(head_unit)
            if each not in reached and (not each.objectName() or each.objectName() not in names)
        ]
        reached_in_all += len(reached)
    print(f"{reached_in_all} stops on {len(head_unit.pages())} pages at {size}")
    assert not lost, "\n".join(lost)


def test_a_push_opens_what_is_focused_and_back_comes_back(head_unit: HeadUnit, buttons: Buttons) -> None:
    head_unit.find("rail-vehicle").forceActiveFocus()
    buttons.act(Action.PUSH)
    assert shell(head_unit) == "vehicle"
    buttons.act(Action.BACK)
    assert shell(head_unit) == "home"


def test_a_push_without_a_focus_shows_it(head_unit: HeadUnit, buttons: Buttons) -> None:
    buttons.act(Action.PUSH)
    assert focused(head_unit) is not None
    assert shell(head_unit) == "home"


def test_nudges_go_where_they_point(head_unit: HeadUnit, buttons: Buttons) -> None:
    head_unit.find("rail-home").forceActiveFocus()
    buttons.act(Action.NUDGE_DOWN)
    assert name(head_unit) == "rail-navigation"
    buttons.act(Action.NUDGE_UP)
    assert name(head_unit) == "rail-home"
    buttons.act(Action.NUDGE_RIGHT)
    assert not name(head_unit).startswith("rail-")
    for _ in range(20):
        buttons.act(Action.NUDGE_LEFT)
    assert name(head_unit).startswith("rail-")


def test_turns_change_the_value_of_what_is_being_adjusted(head_unit: HeadUnit, buttons: Buttons) -> None:
    head_unit.wait(lambda: head_unit.shows("temperatureDriver"))
    stepper = head_unit.find("temperatureDriver")
    stepper.forceActiveFocus()
    head_unit.wait(lambda: stepper.property("usable"))
    head_unit.car.set("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 21.0)
    head_unit.wait(lambda: stepper.property("value") == 21.0)
    buttons.act(Action.PUSH)
    assert stepper.property("adjusting") is True
    buttons.act(Action.TURN_RIGHT)
    buttons.act(Action.TURN_RIGHT)
    head_unit.wait(lambda: head_unit.car.get("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature") == 22.0)
    assert focused(head_unit) == stepper
    buttons.act(Action.BACK)
    assert stepper.property("adjusting") is False
    assert shell(head_unit) == "home"
    buttons.act(Action.TURN_RIGHT)
    assert focused(head_unit) != stepper


def test_volume_keys_turn_the_volume_and_show_it(head_unit: HeadUnit, buttons: Buttons) -> None:
    volume = head_unit.screen.parts.models.get("volume")
    before = volume.property("level")
    buttons.act(Action.VOLUME_UP)
    assert volume.property("level") > before
    buttons.act(Action.MUTE)
    assert volume.property("muted") is True


def test_the_keyboard_does_the_same(head_unit: HeadUnit, buttons: Buttons) -> None:
    window = head_unit.screen.window
    volume = head_unit.screen.parts.models.get("volume")
    before = volume.property("level")
    QTest.keyClick(window, Qt.Key.Key_Plus)
    assert volume.property("level") > before
    QTest.keyClick(window, Qt.Key.Key_M)
    assert volume.property("muted") is True
    head_unit.open("apps")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert shell(head_unit) == "home"
    QTest.keyClick(window, Qt.Key.Key_Down)
    first = focused(head_unit)
    assert first is not None
    QTest.keyClick(window, Qt.Key.Key_Down)
    assert focused(head_unit) != first


def test_a_text_field_keeps_its_letters(head_unit: HeadUnit, buttons: Buttons) -> None:
    parked(head_unit)
    head_unit.open("live")
    volume = head_unit.screen.parts.models.get("volume")
    field = head_unit.wait_for("searchField")
    field.forceActiveFocus()
    before = volume.property("level")
    head_unit.type("m+-")
    assert (field.property("text"), volume.property("level")) == ("m+-", before)
    assert volume.property("muted") is False


def test_every_action_is_published(head_unit: HeadUnit, buttons: Buttons) -> None:
    heard: list[Action] = []
    end = head_unit.screen.services.events.subscribe(Pressed, lambda pressed: heard.append(pressed.action))
    for action in Action:
        buttons.act(action)
        head_unit.rest(0)
    end()
    assert heard == list(Action)
