"""The emulator's panel: each switch, level and choice does to the car what it says."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot  # type: ignore[import-untyped]

from headunit.core.clock import ManualClock
from headunit.emulator.car import EmulatedCar
from headunit.emulator.controls import GEARS, LIGHT_SWITCH
from headunit.emulator.link import MemoryLink
from headunit.emulator.model import DRIVES
from headunit.ui.panel import CarPanel, words
from headunit.ui.panel_window import PanelWindow
from headunit.vehicle import cars

CHOICES = {"drive": DRIVES, "gear": tuple(GEARS), "light_switch": LIGHT_SWITCH}


@pytest.fixture(scope="module")
def emulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmulatedCar]:
    car, _ = cars.load("demo_ev")
    links = [MemoryLink(bus.name) for bus in car.buses]
    with EmulatedCar(car, links, drive="parked", clock=ManualClock(), cache=tmp_path_factory.mktemp("dbc")) as emulated:
        yield emulated


class Panel:
    """The window, found and clicked by name."""

    def __init__(self, emulated: EmulatedCar) -> None:
        self.model = CarPanel(emulated.controls, CHOICES, "Demo", lambda: f"gear {emulated.controls.gear}")
        self._shown = PanelWindow(self.model)
        self.window = self._shown.window

    def close(self) -> None:
        del self.window
        self._shown.close()

    def find(self, name: str) -> QQuickItem:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name:
                return item
            waiting += item.childItems()
        raise AssertionError(f"no item {name}")

    def click(self, name: str, across: float = 0.5) -> None:
        item = self.find(name)
        self.window.grabWindow()  # brings the layout up to date
        place = item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def panel(qapp: QObject, emulated: EmulatedCar, qtbot: QtBot) -> Iterator[Panel]:
    panel = Panel(emulated)
    qtbot.waitUntil(panel.window.isExposed)
    yield panel
    panel.close()


def test_the_buttons_of_wheel_and_knob_are_pressed(panel: Panel, emulated: EmulatedCar) -> None:
    link = next(link for link in emulated.links if link.bus == "body")
    assert isinstance(link, MemoryLink)
    emulated.step(0.1)
    link.sent.clear()
    panel.click("button-turn-right")
    panel.click("button-mute")
    assert [(frame.id, frame.data[0] & 0x0F, frame.data[1]) for frame in link.sent] == [
        (860, 0, 1),
        (860, 7, 1),
        (860, 0, 1),
    ]


def test_switches(panel: Panel, emulated: EmulatedCar) -> None:
    controls = emulated.controls
    panel.click("door-trunk")
    assert controls.doors["trunk"]
    assert panel.find("door-trunk").property("on")
    panel.click("door-trunk")
    assert not controls.doors["trunk"]
    panel.click("belt-driver")
    assert not controls.belts["driver"]
    panel.click("light-left")
    panel.click("light-right")
    assert (controls.lights["left"], controls.lights["right"]) == (False, True)
    assert not panel.find("light-left").property("on")
    panel.click("extra-plugged")
    assert controls.plugged


def test_choices(panel: Panel, emulated: EmulatedCar) -> None:
    panel.click("gear-D")
    assert emulated.controls.gear == "D"
    assert panel.find("gear-D").property("on")
    assert not panel.find("gear-P").property("on")
    assert panel.find("status").property("text") == "gear D"
    panel.click("drive-city")
    assert emulated.controls.drive == "city"
    panel.click("lightSwitch-BEAM")
    assert emulated.controls.light_switch == "BEAM"
    panel.model.choose("gear", "7")
    assert emulated.controls.gear == "D"


def test_levels(panel: Panel, emulated: EmulatedCar) -> None:
    controls = emulated.controls
    panel.click("level-throttle", 0.75)
    assert controls.throttle == pytest.approx(0.75, abs=0.02)
    panel.click("level-brake", 0.5)
    assert (controls.throttle, controls.brake) == (0.0, pytest.approx(0.5, abs=0.02))
    panel.click("level-fan", 0.25)
    assert controls.fan == pytest.approx(25, abs=2)
    panel.find("level-temperature").forceActiveFocus()
    before = controls.temperature
    QTest.keyClick(panel.window, Qt.Key.Key_Right)
    assert controls.temperature == pytest.approx(before + 0.6)


def test_faults(panel: Panel, emulated: EmulatedCar) -> None:
    panel.click("kind-overheat")
    QTest.keyClick(panel.window, Qt.Key.Key_Return)
    assert emulated.controls.faults == ("overheat",)
    assert not panel.model.addFault("rust")
    assert "'rust' is not a fault" in panel.find("complaint").property("text")
    assert panel.model.addFault("puncture:rear-left")
    assert panel.find("complaint").property("text") == ""
    panel.click("active-overheat")
    assert emulated.controls.faults == ("puncture:rear-left",)
    panel.click("repair")
    assert emulated.controls.faults == ()


def test_what_the_drive_moves_is_seen(panel: Panel, emulated: EmulatedCar) -> None:
    emulated.controls.set_door("hood", True)
    panel.model.refresh()
    assert panel.find("door-hood").property("on")


def test_names_in_words() -> None:
    names = ("P", "rear-driver", "DAYTIME_RUNNING_LIGHTS", "wltc")
    assert [words(name) for name in names] == ["P", "Rear driver", "Daytime running lights", "WLTC"]


def test_the_command_saves_a_picture_of_the_panel_of_a_car_that_drives(tmp_path: Path) -> None:
    options = ["--headless", "--pictures", str(tmp_path), "--interface", "virtual", "--drive", "city", "--seconds", "1"]
    command = [sys.executable, "-m", "headunit", "emulate", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "sent " in done.stdout
    assert (tmp_path / "panel.png").stat().st_size > 10_000


def test_a_panel_without_a_display_says_what_to_do() -> None:
    command = [sys.executable, "-m", "headunit", "emulate", "--panel", "--interface", "virtual"]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert done.returncode == 1
    assert "no display" in done.stderr
