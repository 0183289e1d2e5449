"""From a frame on the bus to pixels on the screen, and what the first frame waits for."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.vehicle.model import SignalState

SPEED = "Vehicle.Speed"
CALM_LOOKS = 10
SAME, CLEAR = 40, 80


def picture_of(head_unit: HeadUnit, name: str) -> QImage:
    """The pixels where an item is."""
    item: QQuickItem = head_unit.find(name)
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    return head_unit.picture().copy(corner.x(), corner.y(), round(item.width()), round(item.height()))


def test_a_speed_on_the_bus_is_pixels_on_the_screen(car: BenchCar, head_unit: HeadUnit) -> None:
    car.set(SPEED, 0)
    head_unit.wait_text("speedValue", "0")
    before = picture_of(head_unit, "speedDial")
    car.set(SPEED, 100)
    head_unit.wait_text("speedValue", "100")
    shown = settled(head_unit, "speedDial")
    assert difference(shown, before) > CLEAR
    car.set(SPEED, 0)
    head_unit.wait_text("speedValue", "0")
    car.set(SPEED, 100)
    head_unit.wait_text("speedValue", "100")
    assert difference(settled(head_unit, "speedDial"), shown) < SAME
    assert head_unit.warnings == []


def difference(one: QImage, other: QImage) -> int:
    """How much the pixel that differs most differs, of 255.

    Edges of letters come out a little different when less is drawn anew around them.
    """
    pictures = [
        Image.frombytes("RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "BGRX")
        for image in (
            one.convertToFormat(QImage.Format.Format_RGB32),
            other.convertToFormat(QImage.Format.Format_RGB32),
        )
    ]
    return max(high for _, high in ImageChops.difference(*pictures).getextrema())


def settled(head_unit: HeadUnit, name: str) -> QImage:
    """The item's pixels once they no longer change."""
    last, same = picture_of(head_unit, name), 0

    def still() -> bool:
        nonlocal last, same
        now = picture_of(head_unit, name)
        last, same = now, same + 1 if now == last else 0
        return same > CALM_LOOKS

    head_unit.wait(still, f"'{name}' to come to rest")
    return last


def test_a_bus_that_falls_silent_is_seen_said_and_comes_back(car: BenchCar, head_unit: HeadUnit) -> None:
    car.set(SPEED, 100)
    head_unit.wait_text("speedValue", "100")
    live = settled(head_unit, "speedDial")
    car.silence("powertrain")
    head_unit.wait(lambda: head_unit.screen.signals.property("speedState") == SignalState.STALE, "the speed to be old")
    assert head_unit.text("speedValue") == "100"
    assert difference(settled(head_unit, "speedDial"), live) > CLEAR
    assert "VCU_Drive" in head_unit.why("speed")
    assert "expected within 0." in head_unit.why("speed")
    car.speak("powertrain")
    head_unit.wait(lambda: head_unit.screen.signals.property("speedState") == SignalState.LIVE, "the speed to be back")
    assert head_unit.why("speed") == ""
    assert difference(settled(head_unit, "speedDial"), live) < SAME


def test_the_figures_of_every_page_are_the_cars(car: BenchCar, head_unit: HeadUnit) -> None:
    head_unit.open("diagnostics")
    head_unit.wait_for("busCard-powertrain")
    assert head_unit.screen.vehicle is not None
    assert head_unit.screen.vehicle.listen_all
    head_unit.open("live")
    head_unit.wait_any_text("Speed")
    head_unit.open("home")
    assert not head_unit.screen.vehicle.listen_all
    assert head_unit.warnings == []


def test_the_first_frame_waits_for_nothing_heavy(tmp_path: Path) -> None:
    """Imports that only the car needs come after the first frame."""
    script = tmp_path / "start.py"
    script.write_text(
        "import sys\n"
        "from PySide6.QtCore import Qt\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from headunit.app.screen import Screen\n"
        "app = QGuiApplication([])\n"
        "screen = Screen()\n"
        "heavy = {'can', 'cantools', 'yaml', 'isotp', 'msgpack', 'tomllib', 'headunit.vehicle.vehicle'}\n"
        "def first():\n"
        "    print(sorted(heavy & set(sys.modules)))\n"
        "    app.quit()\n"
        "screen.window.frameSwapped.connect(first, Qt.ConnectionType.SingleShotConnection)\n"
        "screen.window.update()\n"
        "app.exec()\n"
        "screen.close()\n"
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("[]\n", "", 0)


@pytest.mark.parametrize("reason", ["no car 'zonda'", "the file is broken"])
def test_a_car_that_cannot_be_loaded_is_said_on_the_screen(qapp: object, reason: str) -> None:
    from pytestqt.wait_signal import SignalBlocker  # type: ignore[import-untyped]

    from headunit.app.screen import Screen
    from headunit.core.errors import HeadunitError

    def make() -> object:
        raise HeadunitError(reason) if "zonda" in reason else RuntimeError(reason)

    screen = Screen()
    try:
        blocker = SignalBlocker(timeout=10_000)
        blocker.connect(screen.failed)
        screen.load(make)  # type: ignore[arg-type]
        blocker.wait()
        assert reason in screen.shell.busSummary
        assert not screen.shell.busesOk
        assert screen.shell.loaded
        assert screen.warnings == []
    finally:
        screen.close()
