"""Teaching the screen a button, on the screen: asked for, pressed twice, kept, forgotten, refused while moving."""

from pathlib import Path

import pytest

from headunit.buttons import mapping
from headunit.buttons.action import Action
from headunit.testing.head_unit import HeadUnit
from headunit.ui import button_setup


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def open_page(head_unit: HeadUnit) -> None:
    restrictions = head_unit.singleton("Car", "Restrictions")
    head_unit.wait(lambda: bool(restrictions.property("parked")), "the car to be parked")
    head_unit.open("buttons")
    head_unit.wait_for("button-turn-left")


def teach(head_unit: HeadUnit, action: str, key: str) -> None:
    """Teach an action by pressing the car's button `key` as often as the page asks."""
    head_unit.screen.parts.models.get("buttonSetup").learn(action)
    for words in ("Press the button now, briefly.", "And once more."):
        head_unit.wait_text("learningWords", words)
        head_unit.car.controls.hold(key, True)
        head_unit.rest(100)
        head_unit.car.controls.hold(key, False)
    head_unit.wait(lambda: not head_unit.shows("learningWords"), "the button to be learnt")


def test_a_button_is_taught_kept_and_forgotten(head_unit: HeadUnit) -> None:
    open_page(head_unit)
    assert "BCM_KnobTurns −" in head_unit.get("button-turn-left", "subtitle")
    teach(head_unit, "push", "home")
    assert head_unit.page == "buttons"
    assert head_unit.get("button-push", "subtitle") == "BCM_SteeringButtons.BCM_Button = HOME"
    own = mapping.own("demo_ev")
    assert [(each.action, each.value) for each in own] == [(Action.PUSH, "HOME")]
    acted: list[str] = []
    head_unit.screen.buttons.acted.connect(acted.append)
    while "nudge-up" not in acted:
        head_unit.car.controls.press("nudge-up")
        head_unit.rest(50)
    setup = head_unit.screen.parts.models.get("buttonSetup")
    setup.forget("push")
    assert head_unit.get("button-push", "subtitle") == "No button"
    setup.restore()
    assert head_unit.get("button-push", "subtitle") == "BCM_SteeringButtons.BCM_KnobKey = PUSH"
    assert mapping.own("demo_ev") == ()


def test_learning_can_be_given_up_and_the_page_left(head_unit: HeadUnit) -> None:
    open_page(head_unit)
    head_unit.click("learn-turn-left")
    head_unit.wait_for("learningCancel")
    head_unit.click("learningCancel")
    head_unit.wait_for("learn-turn-left")
    head_unit.click("learn-turn-left")
    head_unit.wait_for("learningCancel")
    head_unit.open("home")
    setup = head_unit.screen.parts.models.get("buttonSetup")
    assert setup.property("learning") == ""


def test_a_disk_that_takes_nothing_is_said(head_unit: HeadUnit, monkeypatch: pytest.MonkeyPatch) -> None:
    open_page(head_unit)
    setup = head_unit.screen.parts.models.get("buttonSetup")
    assert isinstance(setup, button_setup.ButtonSetup)
    said: list[str] = []
    setup.failed.connect(said.append)
    mapping.user_file("demo_ev").parent.parent.mkdir(parents=True, exist_ok=True)
    mapping.user_file("demo_ev").parent.write_text("in the way")
    setup.forget("mute")
    assert "cannot be saved" in said[0]
    assert head_unit.get("button-turn-left", "subtitle") != "No button"


def test_a_car_that_moves_teaches_nothing(head_unit: HeadUnit) -> None:
    open_page(head_unit)
    setup = head_unit.screen.parts.models.get("buttonSetup")
    said: list[str] = []
    setup.failed.connect(said.append)
    setup.learn("mute")
    head_unit.car.controls.gear = "D"
    head_unit.car.set("Vehicle.Speed", 30.0)
    head_unit.wait(lambda: setup.property("learning") == "", "learning to end")
    setup.learn("mute")
    assert "Park the car first." in said
    assert setup.property("learning") == ""
