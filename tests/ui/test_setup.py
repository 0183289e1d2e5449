"""The first run: led through by touch, with the scale, the units and the car that come of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from headunit.app.screen import Screen
from headunit.core import paths
from headunit.settings import declaration
from headunit.settings.store import Store
from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.panel_size import Panel, Source, panel
from headunit.ui.setup import STEPS, UNITS, Setup

SIZE = (1280, 720)


class TestPanel:
    def test_measured_comes_before_all(self) -> None:
        assert panel((1280, 720), measured=(200.0, 112.5)) == Panel(200.0, 112.5, Source.MEASURED)

    def test_one_side_is_enough(self) -> None:
        assert panel((1280, 720), measured=(160.0, 0.0)) == Panel(160.0, 90.0, Source.MEASURED)

    @pytest.mark.parametrize("measured", [(1.0, 1.0), (9000.0, 0.0), (0.0, 0.0), (float("nan"), 0.0)])
    def test_what_cannot_be_is_not_believed(self, measured: tuple[float, float]) -> None:
        assert panel((1280, 720), measured=measured).source is Source.KNOWN

    def test_a_panel_that_says_nothing_has_a_usual_scale(self) -> None:
        assumed = panel((1000, 500))
        assert assumed.source is Source.ASSUMED
        assert 1000 / assumed.width == pytest.approx(6.6)


@pytest.fixture
def setup(qapp: object, tmp_path: Path) -> Iterator[Setup]:
    store = Store(tmp_path / "settings.json", declaration.read())
    yield Setup(store, lambda: panel(SIZE))
    store.flush()


class TestModel:
    def test_the_units_are_all_declared(self) -> None:
        known = declaration.read()
        for units in UNITS.values():
            assert {key for key in known if key.startswith("units.")} - {"units.clock"} == set(units)
            for key, value in units.items():
                assert known[key].wrong(value) is None

    def test_steps_forth_and_back(self, setup: Setup) -> None:
        setup.begin("car", *SIZE)
        assert setup.property("step") == "car"
        setup.back()
        setup.back()
        assert setup.property("step") == "language"
        for step in STEPS[1:]:
            setup.next()
            assert setup.property("step") == step
        setup.begin("nonsense", *SIZE)
        assert setup.property("index") == 0

    def test_a_broken_car_says_what_is_wrong(self, setup: Setup) -> None:
        folder = paths.config() / "cars" / "broken"
        folder.mkdir(parents=True)
        (folder / "profile.toml").write_text("name = ")
        mapped = paths.config() / "cars" / "odd"
        mapped.mkdir()
        (mapped / "profile.toml").write_text(
            'id = "odd"\nname = "Odd"\n[[bus]]\nname = "main"\ndatabases = ["x.dbc"]\n'
        )
        setup.begin("car", *SIZE)
        cars = {car["id"]: car for car in setup.property("cars")}
        assert "broken" in cars["broken"]["trouble"]
        assert cars["odd"]["trouble"] != ""
        assert cars["demo_ev"]["trouble"] == ""
        assert "emulated" in cars["demo_ev"]["detail"]

    def test_the_outline_stays_one_that_can_be(self, setup: Setup) -> None:
        setup.begin("panel", *SIZE)
        for scale in (0.0, -3.0, 1000.0):
            setup.setProperty("scale", scale)
            assert 2.5 <= setup.property("scale") <= 24

    def test_a_mix_of_units_is_called_so(self, setup: Setup) -> None:
        setup.begin("side", *SIZE)
        setup.measureIn(2)
        assert setup.property("units") == 2
        setup._store.set("units.speed", "km/h", parked=True)
        assert setup.property("units") == -1
        assert setup.property("summary")[-1]["value"] == "As you chose"


def open_set_up(head_unit: HeadUnit) -> None:
    head_unit.drive(None)
    head_unit.screen.window.setProperty("setUp", "language")
    head_unit.wait_for("setupNext")


def go_on(head_unit: HeadUnit, step: str, item: str) -> None:
    """To the next step, which shows `item`."""
    head_unit.touch("setupNext")
    head_unit.wait_for(item)
    assert head_unit.screen.parts.models.get("setup").property("step") == step


def test_the_journey_by_touch(car: BenchCar, head_unit: HeadUnit) -> None:
    open_set_up(head_unit)
    store = head_unit.screen.services.settings
    head_unit.touch("setupLanguage-de")
    head_unit.wait(lambda: head_unit.screen.language.property("current") == "de", "German")
    head_unit.touch("setupLanguage-en")
    head_unit.wait(lambda: head_unit.screen.language.property("current") == "en", "English")
    go_on(head_unit, "car", "setupCar-demo_ev")
    head_unit.touch("setupCar-demo_ev")
    go_on(head_unit, "panel", "setupCardEdge")

    edge = head_unit.find("setupCardEdge")
    before = head_unit.get("setupCard", "width")
    middle = edge.mapToScene(QPointF(edge.width() / 2, edge.height() / 2)).toPoint()
    head_unit.drag(middle, middle + QPoint(120, 0))
    head_unit.wait(lambda: head_unit.get("setupCard", "width") < before, "the outline to shrink")
    head_unit.touch("setupScaleMore")
    width = head_unit.get("setupCard", "width")
    go_on(head_unit, "side", "setupSide-1")
    scale = width / 85.60
    style = head_unit.screen.engine.singletonInstance("HeadUnit.Style", "Style")
    assert style.property("pixelsPerMm") == pytest.approx(scale, rel=0.001)
    assert store.get("display.panel_width_mm") == pytest.approx(SIZE[0] / scale, abs=0.06)

    head_unit.touch("setupSide-1")
    head_unit.wait(lambda: bool(head_unit.screen.shell.property("rightHand")), "the rail on the right")
    head_unit.touch("setupUnits-1")
    head_unit.wait(lambda: store.get("units.fuel") == "mpg_uk", "British units")
    go_on(head_unit, "summary", "setupSummary")
    head_unit.wait_any_text("Demo EV")
    head_unit.touch("setupNext")
    head_unit.wait(lambda: not head_unit.shows("setup"), "the set-up to close")
    assert store.get("setup.done") is True
    assert store.get("car.id") == "demo_ev"
    assert head_unit.warnings == []


def test_every_step_goes_by_keys_alone_and_none_of_them_leads_below(car: BenchCar, head_unit: HeadUnit) -> None:
    open_set_up(head_unit)
    window = head_unit.screen.window
    for step in STEPS:
        head_unit.wait(lambda step=step: head_unit.screen.parts.models.get("setup").property("step") == step, step)
        head_unit.picture()
        seen: set[str] = set()
        for _ in range(30):
            QTest.keyClick(window, Qt.Key.Key_Tab)
            focused = window.activeFocusItem()
            assert focused is not None
            assert not focused.objectName().startswith("rail-")
            seen.add(focused.objectName())
            if step != "summary" and focused.objectName() == "setupNext":
                QTest.keyClick(window, Qt.Key.Key_Return)
                break
        assert "setupNext" in seen
    QTest.keyClick(window, Qt.Key.Key_Escape)
    head_unit.wait_for("setupSide-0")
    assert head_unit.warnings == []


def test_it_closes_when_the_car_drives_off(car: BenchCar, head_unit: HeadUnit) -> None:
    open_set_up(head_unit)
    head_unit.drive(30)
    head_unit.wait(lambda: not head_unit.shows("setup"), "the set-up to close")
    assert head_unit.warnings == []


def test_without_a_car_the_set_up_may_be_used_and_loads_the_one_that_is_chosen(qapp: object) -> None:
    from pytestqt.wait_signal import SignalBlocker  # type: ignore[import-untyped]

    from headunit.app.vehicles import MakeVehicle, on_buses

    asked: list[str] = []

    def cars(car: str) -> MakeVehicle:
        asked.append(car)
        return on_buses(car, [], "virtual")

    screen = Screen(SIZE, cars=cars)
    try:
        screen.window.setProperty("setUp", "car")
        screen.begin()
        blocker = SignalBlocker(timeout=10_000)
        blocker.connect(screen.ready)
        restrictions = screen.engine.singletonInstance("HeadUnit.Car", "Restrictions")
        model = screen.parts.models.get("setup")
        assert isinstance(model, Setup)
        screen.window.frameSwapped.connect(lambda: asked or finish(model))
        screen.window.update()
        blocker.wait()
        assert asked == ["demo_ice"]
        assert screen.vehicle is not None
        assert screen.vehicle.car.id == "demo_ice"
        assert isinstance(restrictions, QObject)
        assert not restrictions.property("noSetup"), "a car that never said anything may be chosen again"
        again = SignalBlocker(timeout=10_000)
        again.connect(screen.ready)
        screen.services.settings.set("car.id", "demo_ev", parked=True)
        again.wait()
        assert screen.vehicle.car.id == "demo_ev"
        assert screen.shell.property("carName") == "Demo EV"
        assert screen.warnings == []
    finally:
        screen.close()


def test_a_chosen_car_that_is_gone_is_said_and_another_asked_for(qapp: object) -> None:
    from pytestqt.wait_signal import SignalBlocker

    from headunit.app.vehicles import on_buses

    screen = Screen(SIZE, cars=lambda car: on_buses(car, [], "virtual"))
    try:
        blocker = SignalBlocker(timeout=10_000)
        blocker.connect(screen.failed)
        screen.failed.connect(screen.choose_car)
        screen.load(on_buses("zonda", []))
        blocker.wait()
        assert "zonda" in screen.shell.property("busSummary")
        assert screen.window.property("setUp") == "car"
        assert screen.services.restrictions.parked
        assert screen.warnings == []
    finally:
        screen.close()


def finish(model: Setup) -> None:
    """Choose the petrol car and be done."""
    if model.property("step") == "summary":
        return
    model.drive("demo_ice")
    model.go("summary")
    model.next()
