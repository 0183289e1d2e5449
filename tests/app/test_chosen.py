"""What was chosen is there at the first frame, and takes effect as soon as it changes, from whatever thread."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot  # type: ignore[import-untyped]

from headunit.app.first_look import first_look
from headunit.app.screen import Screen
from headunit.app.services import Services
from headunit.core.notification import Notification
from headunit.settings import path
from headunit.settings.events import SetUpAsked
from headunit.ui.panel_size import Source
from headunit.vehicle.can import interfaces

SIZE = (1280, 720)


def keep(chosen: dict[str, Any] | str) -> None:
    """Let this be in the user's file."""
    path().parent.mkdir(parents=True, exist_ok=True)
    path().write_text(chosen if isinstance(chosen, str) else json.dumps(chosen))


@pytest.fixture
def screens(qapp: object) -> Iterator[list[Screen]]:
    made: list[Screen] = []
    yield made
    for screen in made:
        screen.close()


def start(screens: list[Screen], services: Services | None = None) -> Screen:
    screens.append(Screen(SIZE, services=services))
    return screens[-1]


class TestFirstLook:
    def test_of_nothing(self, qapp: object) -> None:
        look = first_look(SIZE)
        assert (look.theme, look.language, look.right_hand, look.panel.source) == ("auto", "auto", False, Source.KNOWN)

    def test_of_what_was_chosen(self, qapp: object) -> None:
        keep({"display.theme": "night", "language": "zh", "display.side": "right", "display.panel_width_mm": 200})
        look = first_look(SIZE)
        assert (look.theme, look.language, look.right_hand) == ("night", "zh", True)
        assert look.panel.mm == (200.0, 112.5)

    @pytest.mark.parametrize(
        "wrong",
        [
            "{",
            "[]",
            {"display.theme": 3, "language": [], "display.side": {}, "display.panel_width_mm": "wide"},
            '{"display.panel_width_mm": 1e999, "display.panel_height_mm": NaN}',
            '{"display.panel_width_mm": 1' + "0" * 400 + "}",
        ],
    )
    def test_of_what_is_wrong(self, qapp: object, wrong: Any) -> None:
        keep(wrong)
        look = first_look(SIZE)
        assert (look.theme, look.language, look.panel.source) == ("auto", "auto", Source.KNOWN)


def test_the_screen_begins_as_it_was_chosen(screens: list[Screen]) -> None:
    keep({"display.theme": "night", "language": "de", "display.side": "right", "display.panel_width_mm": 256.0})
    screen = start(screens)
    assert screen.shell.property("night")
    assert screen.shell.property("rightHand")
    assert screen.language.property("current") == "de"
    style = screen.engine.singletonInstance("HeadUnit.Style", "Style")
    assert isinstance(style, QObject)
    assert style.property("pixelsPerMm") == pytest.approx(5.0)


def test_a_change_takes_effect_at_once_from_any_thread(screens: list[Screen], qtbot: QtBot) -> None:
    screen = start(screens)
    numbers = screen.engine.singletonInstance("HeadUnit.Style", "Format")
    assert isinstance(numbers, QObject)
    assert screen.parts
    store = screen.services.settings
    with qtbot.waitSignal(screen.shell.panelChanged):
        store.set("display.panel_width_mm", 256.0, parked=True)
    changes = {"units.temperature": "F", "display.side": "right", "display.theme": "day"}
    thread = threading.Thread(target=lambda: [store.set(*each, parked=True) for each in changes.items()])
    thread.start()
    qtbot.waitUntil(lambda: screen.shell.property("themeMode") == "day")
    thread.join()
    assert numbers.property("temperatureIn") == "F"
    assert screen.shell.property("rightHand")
    assert screen.warnings == []


def test_a_window_of_another_size_is_measured_anew(screens: list[Screen], qtbot: QtBot) -> None:
    screen = start(screens)
    assert screen.parts
    screen.window.resize(800, 480)
    qtbot.waitUntil(lambda: screen.shell.property("panelWidthMm") == 154.1 and screen.window.height() == 480)
    assert screen.services.panel is not None
    assert screen.services.panel.source is Source.KNOWN


def test_a_broken_file_is_a_notification(screens: list[Screen]) -> None:
    keep("{")
    services, heard = Services(), list[Notification]()
    services.events.subscribe(Notification, heard.append)
    assert start(screens, services).parts
    assert [each for each in heard if "settings.json" in each.title]


def test_the_set_up_is_asked_for(screens: list[Screen]) -> None:
    screen = start(screens)
    assert screen.parts
    screen.services.events.publish(SetUpAsked("panel"))
    assert screen.window.property("setUp") == "panel"


def test_can_interfaces_are_found_by_their_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, kind, flags in (("can0", "280", "0x41"), ("can1", "280", "0x40"), ("eth0", "1", "0x1"), ("x", "", "y")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "type").write_text(kind)
        (tmp_path / name / "flags").write_text(flags)
    monkeypatch.setattr(interfaces, "_NET", tmp_path)
    assert interfaces.present() == {"can0": True, "can1": False}
