"""VehicleCommand in QML: asks an emulated car on virtual buses, and says what became of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from headunit.testing.car import BenchCar
from headunit.ui.commands import Commands
from headunit.vehicle import catalogue
from headunit.vehicle.can.source import open_sources
from headunit.vehicle.vehicle import Vehicle

QML = b"""
import QtQml
import HeadUnit.Model
QtObject {
    id: root
    required property Commands commands
    property list<string> log: []
    property QtObject temperature: VehicleCommand {
        commands: root.commands
        name: "climateTemperatureDriver"
        onChanged: root.log.push(pending ? "pending " + wanted : failed ? "failed" : "done")
    }
    property QtObject boot: VehicleCommand { commands: root.commands; name: "trunkOpen" }
    property QtObject speed: VehicleCommand { commands: root.commands; name: "speed" }
    function warm(celsius: real): void { root.temperature.set(celsius); }
    function openBoot(): void { root.boot.set(true); }
}
"""
TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"


class Cabin:
    """An emulated car, a vehicle that is ticked as the screen would, and the QML above."""

    def __init__(self, car: BenchCar, cache: Path) -> None:
        self.car = car
        self.vehicle = Vehicle(car.car, catalogue.load(), open_sources(car.addresses), cache=cache)
        self.commands = Commands()
        self.engine = QQmlApplicationEngine()
        self.engine.setInitialProperties({"commands": self.commands})
        self.engine.loadData(QML)
        self.root: QObject = self.engine.rootObjects()[0]
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self.vehicle.tick)

    def start(self) -> None:
        self.vehicle.start()
        self.car.start()
        self._timer.start()
        self.commands.attach(self.vehicle)

    def stop(self) -> None:
        self._timer.stop()
        self.commands.stop()
        self.vehicle.stop()
        del self.root, self.engine

    def __getitem__(self, name: str) -> QObject:
        found = self.root.property(name)
        assert isinstance(found, QObject)
        return found

    def get(self, name: str, property_: str) -> Any:
        return self[name].property(property_)


@pytest.fixture
def cabin(car: BenchCar, qapp: QObject, tmp_path: Path) -> Iterator[Cabin]:
    cabin = Cabin(car, tmp_path)
    yield cabin
    cabin.stop()


def test_before_there_is_a_car_it_says_so(cabin: Cabin) -> None:
    assert cabin.get("temperature", "available") is False
    assert cabin.get("temperature", "why") == "The car is not there yet."
    cabin.root.warm(22.5)  # type: ignore[attr-defined]
    assert cabin.get("temperature", "pending") is False


def test_what_is_asked_for_is_pending_until_the_car_has_done_it(cabin: Cabin, qtbot: QtBot) -> None:
    cabin.start()
    qtbot.waitUntil(lambda: cabin.get("temperature", "available"))
    assert cabin.get("temperature", "offered") is True
    assert [cabin.get("temperature", each) for each in ("minimum", "maximum", "step")] == [15.0, 30.0, 0.5]
    cabin.root.warm(24.5)  # type: ignore[attr-defined]
    assert (cabin.get("temperature", "pending"), cabin.get("temperature", "wanted")) == (True, 24.5)
    cabin.root.warm(25.5)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not cabin.get("temperature", "pending"))
    assert cabin.get("temperature", "failed") is False
    assert cabin.get("temperature", "wanted") is None
    assert cabin.vehicle.store.reading(TEMPERATURE).value == 25.5
    assert cabin.root.property("log") == ["pending 24.5", "pending 25.5", "done"]


def test_a_refusal_is_said_in_words(cabin: Cabin, qtbot: QtBot) -> None:
    cabin.car.set("Vehicle.Speed", 50.0)
    cabin.start()
    qtbot.waitUntil(lambda: cabin.get("boot", "available"))
    qtbot.waitUntil(lambda: cabin.vehicle.store.reading("Vehicle.Speed").value == 50.0)
    cabin.root.openBoot()  # type: ignore[attr-defined]
    assert (cabin.get("boot", "failed"), cabin.get("boot", "words")) == (True, "Only at a standstill.")
    assert cabin.get("speed", "offered") is False
    assert cabin.get("speed", "why") == "This car has no way to set it."


def test_a_bus_that_goes_makes_it_unavailable(cabin: Cabin, qtbot: QtBot) -> None:
    cabin.start()
    qtbot.waitUntil(lambda: cabin.get("temperature", "available"))
    cabin.car.silence("body")
    qtbot.waitUntil(lambda: cabin.get("temperature", "why") == "Bus Body is not up.")
    cabin.car.speak("body")
    qtbot.waitUntil(lambda: cabin.get("temperature", "available"))
