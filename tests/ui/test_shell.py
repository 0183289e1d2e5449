"""What every page needs to know of the whole: theme, buses, reasons."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot  # type: ignore[import-untyped]

from headunit.core.clock import ManualClock
from headunit.display.night import HYSTERESIS_SECONDS
from headunit.ui.shell import Shell
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire, step


@pytest.fixture
def shell(qapp: QObject, clock: ManualClock) -> Iterator[Shell]:
    shell = Shell(panel_mm=(154.6, 87.0), clock=clock)
    yield shell
    shell.stop()


def test_before_there_is_a_car_it_is_starting(shell: Shell) -> None:
    assert (shell.carName, shell.electric, shell.busSummary) == ("Headunit", False, "Starting")
    assert shell.why("speed") == "Starting"
    shell.fail("no car 'zonda'")
    assert not shell.busesOk
    assert shell.why("speed") == "no car 'zonda'"


def test_the_car_is_named_with_what_it_has(shell: Shell, vehicle: Vehicle) -> None:
    shell.attach(vehicle)
    assert (shell.carName, shell.electric, shell.combustion) == ("Small Car", True, False)


def test_a_bus_that_is_gone_is_named_with_the_reason(
    shell: Shell, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot
) -> None:
    wire.speed(50)
    step(vehicle)
    shell.attach(vehicle)
    assert shell.busesOk
    assert shell.busSummary == "All buses are up"
    wire.plugged = False
    step(vehicle)
    with qtbot.waitSignal(shell.busesChanged):
        shell.refresh()
    assert not shell.busesOk
    assert shell.busSummary == "Main bus: no such adapter. plug it in"
    with qtbot.assertNotEmitted(shell.busesChanged):
        shell.refresh()


def test_why_is_empty_for_what_is_live(shell: Shell, vehicle: Vehicle, wire: SmallWire, clock: ManualClock) -> None:
    shell.attach(vehicle)
    wire.speed(50)
    step(vehicle)
    assert shell.why("speed") == ""
    assert shell.why("no such signal") == ""
    assert "mapping" in shell.why("charge")
    clock.advance(0.3)
    step(vehicle)
    assert "SPEED (0x100) last came 0.3 s ago" in shell.why("speed")


class TestTheme:
    @pytest.fixture(autouse=True)
    def light(self, shell: Shell, vehicle: Vehicle, wire: SmallWire, clock: ManualClock) -> None:
        """A car in bright daylight."""
        shell.attach(vehicle)
        self.shell, self.vehicle, self.wire, self.clock = shell, vehicle, wire, clock
        self.drive(80, HYSTERESIS_SECONDS + 1)
        assert not shell.night

    def drive(self, brightness: int, seconds: int) -> None:
        for _ in range(seconds):
            self.wire.brightness(brightness)
            step(self.vehicle)
            self.shell.refresh()
            self.clock.advance(1)

    def test_a_bridge_is_no_night(self) -> None:
        self.drive(5, HYSTERESIS_SECONDS - 1)
        self.drive(80, 1)
        self.drive(5, HYSTERESIS_SECONDS - 1)
        assert not self.shell.night

    def test_darkness_that_lasts_is(self) -> None:
        self.drive(5, HYSTERESIS_SECONDS + 1)
        assert self.shell.night
        self.drive(80, HYSTERESIS_SECONDS + 1)
        assert not self.shell.night

    def test_a_chosen_theme_stays(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.shell.nightChanged):
            self.shell.themeMode = "night"
        assert self.shell.night
        self.shell.themeMode = "dusk"
        assert self.shell.themeMode == "night"
        self.shell.themeMode = "day"
        self.drive(5, HYSTERESIS_SECONDS + 1)
        assert not self.shell.night

    def test_without_a_sensor_the_clock_decides(self) -> None:
        self.clock.advance(60)
        step(self.vehicle)
        for _ in range(25):
            self.clock.advance(3600)
            seen = self.shell.night
            self.shell.refresh()
            self.clock.advance(HYSTERESIS_SECONDS)
            self.shell.refresh()
            if self.shell.night != seen:
                return
        pytest.fail("a day and a night have gone by")


def test_how_many_buses_are_silent_is_a_level(shell: Shell, vehicle: Vehicle, wire: SmallWire) -> None:
    assert (shell.busLevel, shell.busesOk) == (3, True)
    wire.speed(50)
    step(vehicle)
    shell.attach(vehicle)
    assert shell.busLevel == 0
    wire.plugged = False
    step(vehicle)
    shell.refresh()
    assert (shell.busLevel, shell.busesOk) == (2, False)


def test_what_is_being_read_is_said_until_the_car_is_there(shell: Shell, vehicle: Vehicle, wire: SmallWire) -> None:
    shell.expect("Starting: reading the databases of small")
    assert shell.busSummary == "Starting: reading the databases of small"
    wire.speed(1)
    step(vehicle)
    shell.attach(vehicle)
    assert shell.busSummary == "All buses are up"


class TestPages:
    @pytest.fixture(autouse=True)
    def pages(self, shell: Shell, qtbot: QtBot) -> None:
        """Three pages, of which one is for parked cars."""
        self.shell, self.qtbot = shell, qtbot
        for name, parent, parked_only in (("home", "", False), ("apps", "", False), ("keys", "apps", True)):
            shell.declare(name, name.title(), parent, parked_only)

    def test_back_leads_where_one_came_from(self) -> None:
        self.shell.page = "apps"
        self.shell.page = "keys"
        with self.qtbot.waitSignal(self.shell.pageChanged):
            self.shell.back()
        assert self.shell.page == "apps"
        self.shell.back()
        with self.qtbot.assertNotEmitted(self.shell.pageChanged):
            self.shell.back()
        assert self.shell.page == "home"

    def test_a_refused_page_says_why(self) -> None:
        self.shell.restrict(False, 3, "Park the car first.")
        with self.qtbot.waitSignal(self.shell.refused) as refused:
            self.shell.page = "keys"
        assert refused.args == ["Keys: Park the car first."]
        assert self.shell.page == "home"

    def test_a_page_there_is_not_is_named(self) -> None:
        with self.qtbot.waitSignal(self.shell.refused) as refused:
            self.shell.page = "zonda"
        assert "zonda" in refused.args[0]

    def test_a_page_for_parked_cars_is_left_when_driving_off(self) -> None:
        self.shell.page = "apps"
        self.shell.page = "keys"
        with self.qtbot.waitSignals([self.shell.pageChanged, self.shell.refused]):
            self.shell.restrict(False, 3, "Park the car first.")
        assert self.shell.page == "apps"
        with self.qtbot.assertNotEmitted(self.shell.refused):
            self.shell.restrict(False, 1, "Park the car first.")


def test_thousands_of_signals_are_survived(shell: Shell) -> None:
    """PySide6 6.12 on Python 3.11 aborts after about 570."""
    heard: list[str] = []
    shell.pageChanged.connect(lambda: heard.append(shell.page))
    for number in range(2000):
        shell.page = ("home", "live")[number % 2 == 0]
    assert len(heard) == 2000
