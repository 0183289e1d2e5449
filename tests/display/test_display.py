"""The panel's light, day and night, and when the screen is dark: rules, on a clock the test moves."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.display.backlight import Backlight
from headunit.display.brightness import LEAST_PERCENT, brightness
from headunit.display.night import HYSTERESIS_SECONDS, Night
from headunit.display.power import TOUCH_SECONDS, ScreenPower
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.model import Reading, SignalState, Value
from headunit.vehicle.store import SignalStore

MODE = "Vehicle.Cabin.Infotainment.HMI.DayNightMode"
LIGHT = "Vehicle.Exterior.LightIntensity"
LATITUDE, LONGITUDE = "Vehicle.CurrentLocation.Latitude", "Vehicle.CurrentLocation.Longitude"
SUMMER_NOON = datetime(2026, 6, 21, 11, tzinfo=UTC).timestamp()
MIDNIGHT_SUN = datetime(2026, 6, 21, 23, tzinfo=UTC).timestamp()


def live(value: Value) -> Reading:
    return Reading(value, SignalState.LIVE, "", "", 0.0, None)


def stale(value: Value) -> Reading:
    return Reading(value, SignalState.STALE, "", "", 0.0, None)


NEVER = Reading(None, SignalState.NEVER_SEEN, "", "", None, None)


class Car:
    """A store whose signals the test sets."""

    def __init__(self) -> None:
        paths = {MODE: "string", LIGHT: "real", LATITUDE: "real", LONGITUDE: "real"}
        self.store = SignalStore([CatalogueSignal(path, path.rsplit(".")[-1], kind) for path, kind in paths.items()])
        for index in range(len(paths)):
            self.store.bind(index, 1.0, lambda state: "")

    def say(self, path: str, value: Value) -> None:
        self.store.put(self.store.index(path), value, None, 0.0, 0.0)


def settle(night: Night, car: Car, clock: ManualClock) -> bool:
    night.look(car.store)
    clock.advance(HYSTERESIS_SECONDS)
    return night.look(car.store)


class TestNight:
    def test_the_car_decides_when_it_says(self) -> None:
        car, clock = Car(), ManualClock(SUMMER_NOON)
        night = Night(clock)
        car.say(MODE, "NIGHT")
        car.say(LIGHT, 90.0)
        assert settle(night, car, clock)
        car.say(MODE, "DAY")
        assert not settle(night, car, clock)

    def test_a_bridge_is_not_a_night(self) -> None:
        car, clock = Car(), ManualClock(SUMMER_NOON)
        night = Night(clock)
        car.say(LIGHT, 90.0)
        settle(night, car, clock)
        car.say(LIGHT, 3.0)
        assert not night.look(car.store)
        clock.advance(HYSTERESIS_SECONDS - 1)
        assert not night.look(car.store)
        car.say(LIGHT, 90.0)
        night.look(car.store)
        car.say(LIGHT, 3.0)
        clock.advance(HYSTERESIS_SECONDS - 1)
        assert not night.look(car.store), "the five seconds begin anew"

    def test_light_in_between_changes_nothing(self) -> None:
        car, clock = Car(), ManualClock(SUMMER_NOON)
        night = Night(clock)
        car.say(LIGHT, 10.0)
        assert settle(night, car, clock)
        car.say(LIGHT, 25.0)
        assert settle(night, car, clock), "dusk holds"
        car.say(LIGHT, 35.0)
        assert not settle(night, car, clock)
        car.say(LIGHT, 25.0)
        assert not settle(night, car, clock), "dawn holds"

    @pytest.mark.parametrize(
        ("latitude", "longitude", "at", "dark"),
        [
            (48.1, 11.6, SUMMER_NOON, False),
            (48.1, 11.6, MIDNIGHT_SUN, True),
            (69.6, 18.9, MIDNIGHT_SUN, False),  # Tromsø does not get dark in June
            (-33.9, 151.2, SUMMER_NOON, True),  # nine in the evening in a Sydney winter
        ],
    )
    def test_the_sun_where_the_car_is(self, latitude: float, longitude: float, at: float, dark: bool) -> None:
        car, clock = Car(), ManualClock(at)
        night = Night(clock)
        car.say(LATITUDE, latitude)
        car.say(LONGITUDE, longitude)
        assert settle(night, car, clock) is dark


class TestPower:
    def test_dark_a_hold_after_the_ignition_went_off(self) -> None:
        clock = ManualClock()
        power = ScreenPower(clock, hold=15)
        power.look(live("ON"), NEVER)
        assert power.lit
        assert power.dark_in is None
        power.look(live("OFF"), NEVER)
        clock.advance(14.9)
        power.look(live("OFF"), NEVER)
        assert power.lit
        clock.advance(0.1)
        assert not power.lit

    def test_a_car_asleep_stays_dark_and_the_ignition_wakes_it(self) -> None:
        clock = ManualClock()
        power = ScreenPower(clock, hold=1)
        power.look(live("LOCK"), NEVER)
        clock.advance(2)
        power.look(stale("LOCK"), NEVER)
        assert not power.lit
        power.look(live("ACC"), NEVER)
        assert power.lit

    def test_cranking_does_not_darken(self) -> None:
        clock = ManualClock()
        power = ScreenPower(clock, hold=5)
        for ignition in ("ON", "START", "OFF", "START", "ON"):
            power.look(live(ignition), NEVER)
            clock.advance(1)
        clock.advance(60)
        assert power.lit

    def test_a_car_that_says_nothing_of_its_ignition_stays_lit(self) -> None:
        clock = ManualClock()
        power = ScreenPower(clock, hold=0)
        power.look(NEVER, NEVER)
        power.touch()
        clock.advance(1000)
        assert power.lit

    @pytest.mark.parametrize("by", ["touch", "door"])
    def test_somebody_comes(self, by: str) -> None:
        clock = ManualClock()
        power = ScreenPower(clock, hold=1)
        power.look(live("OFF"), live(False))
        clock.advance(2)
        assert not power.lit
        if by == "touch":
            power.touch()
        else:
            power.look(live("OFF"), live(True))
        assert power.lit
        clock.advance(TOUCH_SECONDS)
        assert not power.lit


class TestBrightness:
    def test_the_cars_dimmer_scales_what_the_driver_chose(self) -> None:
        assert brightness(80, live(50.0), night=False) == 40
        assert brightness(80, NEVER, night=False) == 80
        assert brightness(80, stale(10.0), night=True) == 40
        assert brightness(100, live(0.0), night=True) == LEAST_PERCENT


class TestBacklight:
    @pytest.fixture
    def device(self, tmp_path: Path) -> Path:
        folder = tmp_path / "rpi_backlight"
        folder.mkdir()
        (folder / "max_brightness").write_text("255\n")
        return folder

    def test_sets_steps_and_power(self, device: Path) -> None:
        light = Backlight(device.parent)
        assert light.available
        light.set(40)
        light.power(False)
        assert (device / "brightness").read_text() == "102"
        assert (device / "bl_power").read_text() == "4"
        light.set(0)
        light.power(True)
        assert (device / "brightness").read_text() == "1"
        assert (device / "bl_power").read_text() == "0"

    def test_a_machine_without_one(self, tmp_path: Path) -> None:
        light = Backlight(tmp_path / "none")
        assert not light.available
        assert light.problem is None
        light.set(50)
        light.power(False)

    def test_one_that_cannot_be_written_is_named(self, device: Path) -> None:
        (device / "brightness").mkdir()  # stands for a file of root's: tests may be root themselves
        light = Backlight(device.parent)
        light.set(50)
        assert light.problem is not None
        assert "rpi_backlight" in light.problem.message
        assert "udev" in light.problem.hint
        assert not light.available

    @pytest.mark.parametrize("text", ["", "much", "0", "-3"])
    def test_nonsense_is_passed_over(self, device: Path, text: str) -> None:
        (device / "max_brightness").write_text(text)
        assert not Backlight(device.parent).available
