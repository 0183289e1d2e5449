"""The display's view-model: what the screen is told of the panel's light."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from headunit.core.clock import ManualClock
from headunit.display.night import Night
from headunit.ui.display import Display
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.store import SignalStore

IGNITION = "Vehicle.LowVoltageSystemState"
DOOR = "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"
DIMMER = "Vehicle.Cabin.Infotainment.HMI.Brightness"


class Parked:
    """A vehicle of which only the store is asked."""

    def __init__(self) -> None:
        self.store = SignalStore([CatalogueSignal(path, path, "string") for path in (IGNITION, DOOR, DIMMER)])
        for index in range(3):
            self.store.bind(index, 1.0, lambda state: "")

    def say(self, path: str, value: bool | float | str) -> None:
        self.store.put(self.store.index(path), value, None, 0.0, 0.0)


class Bench:
    """A display on a panel in a folder, with settings the test writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ManualClock()
        self.settings: dict[str, bool | int | float | str] = {"display.brightness": 80, "display.off_delay_s": 15}
        self.car = Parked()
        outside = Night(self.clock)
        outside.dark = True
        self.display = Display(self, outside, clock=self.clock, backlight=folder)
        self.changes: list[str] = []
        self.display.offChanged.connect(lambda: self.changes.append("off"))
        self.display.dimChanged.connect(lambda: self.changes.append("dim"))

    def get(self, key: str) -> bool | int | float | str:
        return self.settings[key]

    def look(self) -> None:
        self.display.refresh()


@pytest.fixture
def bench(qapp: QObject, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.display.stop()


@pytest.fixture
def panel(tmp_path: Path) -> Path:
    folder = tmp_path / "rpi_backlight"
    folder.mkdir()
    (folder / "max_brightness").write_text("100")
    return folder


def test_a_panel_with_a_light_is_turned_down_and_out(panel: Path, bench: Bench) -> None:
    bench.display.attach(bench.car)  # type: ignore[arg-type]
    assert (panel / "brightness").read_text() == "40", "80 % chosen, and it is night"
    assert bench.display.property("dim") == 0
    bench.car.say(DIMMER, 100.0)
    bench.look()
    assert (panel / "brightness").read_text() == "80"
    bench.car.say(IGNITION, "OFF")
    bench.look()
    bench.clock.advance(16)
    bench.look()
    assert bench.display.property("off")
    assert (panel / "bl_power").read_text() == "4"
    bench.display.wake()
    assert not bench.display.property("off")
    assert (panel / "bl_power").read_text() == "0"
    assert bench.changes == ["off", "off"]


def test_without_a_light_the_screen_draws_darker(bench: Bench) -> None:
    bench.display.attach(bench.car)  # type: ignore[arg-type]
    assert bench.display.property("dim") == pytest.approx(0.2)
    bench.look()
    assert bench.changes == ["dim"], "told once"


def test_who_stops_leaves_the_panel_lit(panel: Path, bench: Bench) -> None:
    bench.settings["display.off_delay_s"] = 0
    bench.car.say(IGNITION, "LOCK")
    bench.display.attach(bench.car)  # type: ignore[arg-type]
    assert (panel / "bl_power").read_text() == "4"
    bench.display.stop()
    assert (panel / "bl_power").read_text() == "0"
