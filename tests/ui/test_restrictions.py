"""The QML singleton says what the engine says, from the car's own frames."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent

from headunit.restrictions import Driving
from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.restrictions import FLAGS

SPEED, GEAR = "Vehicle.Speed", "Vehicle.Powertrain.Transmission.SelectedGear"
DRIVE, REVERSE = 127, -1


@pytest.fixture
def restrictions(head_unit: HeadUnit) -> QObject:
    singleton = head_unit.screen.engine.singletonInstance("HeadUnit.Car", "Restrictions")
    assert isinstance(singleton, QObject)
    head_unit.wait(lambda: singleton.property("driving") == Driving.PARKED, "the car to be parked")
    return singleton


def test_it_follows_the_car(car: BenchCar, head_unit: HeadUnit, restrictions: QObject) -> None:
    get = restrictions.property
    assert get("parked")
    assert not any(get(name) for name in FLAGS)
    assert (get("maxText"), get("maxItems"), get("maxDepth")) == (0, 0, 0)
    car.set(SPEED, 60)
    head_unit.wait(lambda: get("driving") == Driving.MOVING, "the car to move")
    assert all(get(name) for name in FLAGS)
    assert not get("parked")
    assert (get("maxText"), get("maxItems"), get("maxDepth")) == (120, 21, 3)
    assert "while driving" in get("reason")
    car.set(SPEED, 0)
    car.set(GEAR, REVERSE)
    head_unit.wait(lambda: get("driving") == Driving.IDLING, "the car to stand")
    assert [name for name in FLAGS if get(name)] == ["noVideo"]
    car.silence("powertrain")
    head_unit.wait(lambda: get("driving") == Driving.UNKNOWN, "the silence to be noticed")
    assert all(get(name) for name in FLAGS)
    car.speak("powertrain")
    head_unit.wait(lambda: get("driving") == Driving.IDLING, "the car to be heard again")
    assert head_unit.warnings == []


def test_a_car_that_takes_the_place_of_another_is_unknown_at_first(head_unit: HeadUnit, restrictions: QObject) -> None:
    screen = head_unit.screen
    assert screen.vehicle is not None
    screen.parts.restrictions.attach(screen.vehicle)
    assert restrictions.property("driving") == Driving.UNKNOWN
    assert restrictions.property("noSetup")
    head_unit.wait(lambda: bool(restrictions.property("parked")), "it to be parked as well")


def test_a_car_never_heard_can_be_chosen_again_until_its_first_frame(
    car: BenchCar, head_unit: HeadUnit, restrictions: QObject
) -> None:
    screen = head_unit.screen
    vehicle = screen.vehicle
    assert vehicle is not None
    assert screen.services.settings.get("car.heard") == vehicle.car.id
    frames = vehicle.buses
    vehicle.buses = lambda: ()  # type: ignore[method-assign]
    heard: list[str] = []
    screen.parts.restrictions.heard.connect(heard.append)
    screen.parts.restrictions.attach(vehicle, heard=False)
    assert restrictions.property("parked")
    assert not restrictions.property("noSetup")
    assert restrictions.property("noVideo"), "and no more than it takes to set up"
    car.set(SPEED, 60)
    vehicle.buses = frames  # type: ignore[method-assign]
    head_unit.wait(lambda: restrictions.property("driving") == Driving.MOVING, "the car to be heard")
    assert restrictions.property("noSetup")
    assert heard == [vehicle.car.id]


def test_refusals_and_overrides_reach_the_engine(head_unit: HeadUnit, restrictions: QObject) -> None:
    engine = head_unit.screen.services.restrictions
    restrictions.refused.emit("keyboard")  # type: ignore[attr-defined]
    restrictions.overrideAsked.emit()  # type: ignore[attr-defined]
    told = [entry for entry in engine.audited() if entry["what"] != "state"]
    assert [entry.get("function", entry.get("granted")) for entry in told] == ["keyboard", False]
    assert not restrictions.property("overrideOffered")
    head_unit.screen.services.settings.set("restrictions.passenger_override", True, parked=True)
    engine.car(("speed", "selectedGear"), passenger_override=True)
    assert restrictions.property("overrideOffered")
    head_unit.screen.parts.restrictions.look()
    head_unit.wait(lambda: bool(restrictions.property("parked")), "the car to be parked")
    restrictions.overrideAsked.emit()  # type: ignore[attr-defined]
    assert restrictions.property("overridden")
    restrictions.overrideEnded.emit()  # type: ignore[attr-defined]
    assert not restrictions.property("overridden")


def test_without_a_car_it_can_be_set_up(head_unit: HeadUnit, restrictions: QObject) -> None:
    head_unit.screen.services.restrictions.no_car()
    assert restrictions.property("parked")
    assert [name for name in FLAGS if not restrictions.property(name)] == ["noKeyboard", "noSetup"]


LONG = "Are you coming to dinner tonight? " * 9


@pytest.mark.parametrize(
    ("language", "text", "clipped"),
    [
        ("en", "Short", "Short"),
        ("en", LONG[:120].strip(), LONG[:120].strip()),
        ("zh", "你" * 31, "你" * 31),
        ("zh", "你" * 32, "你" * 30 + "…"),
        ("zh", "a" + "👍" * 40, "a" + "👍" * 14 + "…"),
        ("zh", "e\u0301" * 40, "e\u0301" * 15 + "…"),
    ],
)
def test_texts_are_clipped_by_letters(
    car: BenchCar, head_unit: HeadUnit, restrictions: QObject, language: str, text: str, clipped: str
) -> None:
    assert clip(head_unit, LONG) == LONG
    head_unit.screen.parts.restrictions.speak(language)
    car.set(SPEED, 60)
    head_unit.wait(lambda: bool(restrictions.property("limitText")), "texts to be limited")
    assert clip(head_unit, text) == clipped
    assert len(clip(head_unit, LONG)) <= restrictions.property("maxText")
    assert clip(head_unit, LONG).endswith("…")


def clip(head_unit: HeadUnit, text: str) -> str:
    """What QML makes of a text."""
    component = QQmlComponent(head_unit.screen.engine)
    component.setData(
        b"import QtQuick\nimport HeadUnit.Car\nQtObject { property string text\n"
        b"readonly property string clipped: Restrictions.clip(text) }",
        head_unit.screen.engine.baseUrl(),
    )
    item = component.createWithInitialProperties({"text": text})
    return str(item.property("clipped"))


def test_a_passenger_asks_in_the_settings_and_may_type_on_the_way(
    car: BenchCar, head_unit: HeadUnit, restrictions: QObject
) -> None:
    head_unit.screen.services.settings.set("restrictions.passenger_override", True, parked=True)
    assert restrictions.property("overrideOffered")
    head_unit.open("settings")
    groups = head_unit.find("settingsGroups")
    groups.setProperty("contentY", groups.property("contentHeight") - groups.height())
    head_unit.wait_for("settingsGroup-driving")
    head_unit.click("settingsGroup-driving")
    head_unit.wait_for("settingsOverride")
    head_unit.click("settingsOverride")
    assert restrictions.property("overridden")
    car.set(SPEED, 60)
    head_unit.wait(lambda: restrictions.property("driving") == Driving.MOVING, "the car to move")
    assert not restrictions.property("noKeyboard")
    assert restrictions.property("noVideo")
    car.set(SPEED, 0)
    head_unit.wait(lambda: restrictions.property("driving") == Driving.PARKED, "the car to be parked")
    assert not restrictions.property("overridden")
    assert head_unit.warnings == []
