"""The page of settings: rows from the declaration alone, changed by touch, waiting while the car moves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray

from headunit.core.events import Events
from headunit.settings import declaration
from headunit.settings.events import SetUpAsked
from headunit.settings.store import Store
from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.ui.panel_size import Panel, Source
from headunit.ui.settings import Settings

OVERRIDE = "restrictions.passenger_override"
OWN = """
[[group]]
name = "a"
label = "A"
icon = "car"
[[setting]]
key = "a.name"
group = "a"
type = "text"
default = ""
label = "Name"
[[setting]]
key = "a.level"
group = "a"
type = "real"
default = 1.5
minimum = 0.0
maximum = 3.0
step = 0.5
unit = "V"
label = "Level"
"""


class Bench:
    """The view-model alone, in a car that parks when told to."""

    def __init__(self, path: Path, declared: declaration.Declaration) -> None:
        self.parked = True
        self.panel = Panel(154.1, 92.5, Source.KNOWN)
        self.asked: list[str] = []
        events = Events()
        events.subscribe(SetUpAsked, lambda event: self.asked.append(event.step))
        self.store = Store(path, declared)
        self.model = Settings(self.store, events, lambda: self.parked, lambda: self.panel)

    def row(self, key: str) -> dict[str, Any]:
        """A row by its setting, by role."""
        roles = {bytes(name.data()).decode(): role for role, name in self.model.roleNames().items()}
        for place in range(self.model.rowCount()):
            index = self.model.index(place)
            if self.model.data(index, roles["key"]) == key:
                return {name: self.model.data(index, role) for name, role in roles.items()}
        raise AssertionError(f"{key} has no row")

    def keys(self) -> list[str]:
        role = next(role for role, name in self.model.roleNames().items() if name == QByteArray(b"key"))
        return [self.model.data(self.model.index(place), role) for place in range(self.model.rowCount())]

    def hear(self, signal: str) -> list[Any]:
        heard: list[Any] = []
        getattr(self.model, signal).connect(lambda *said: heard.append(said[0] if said else None))
        return heard


@pytest.fixture
def make(qapp: object, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(declared: declaration.Declaration | None = None) -> Bench:
        made.append(Bench(tmp_path / "settings.json", declared or declaration.read()))
        return made[-1]

    yield make
    for bench in made:
        bench.model.stop()
        bench.store.flush()


class TestRows:
    def test_every_setting_with_a_row_is_in_its_group(self, make: Callable[..., Bench]) -> None:
        bench, seen = make(), []
        for group in bench.model.property("groups"):
            bench.model.setProperty("group", group["name"])
            assert bench.model.property("group") == group["name"]
            assert bench.keys()
            seen += bench.keys()
        assert sorted(seen) == sorted(key for key, each in bench.store.declaration.items() if not each.hidden)

    def test_values_are_said_in_words(self, make: Callable[..., Bench]) -> None:
        bench = make()
        assert bench.row("display.theme")["wantedText"] == "Automatic"
        assert bench.row("display.theme")["choices"] == ["Automatic", "Day", "Night"]
        assert bench.row("display.brightness")["wantedText"] == "100 %"
        bench.model.set("display.off_delay_s", 0)
        assert bench.row("display.off_delay_s")["wantedText"] == "At once"
        bench.model.setProperty("group", "driving")
        assert bench.row(OVERRIDE)["wantedText"] == "Off"
        bench.model.setProperty("group", "car")
        assert bench.row("car.id")["wantedText"] == "Not chosen yet"
        assert "Demo EV" in bench.row("car.id")["choices"]
        bench.model.choose("car.id", bench.row("car.id")["choices"].index("Demo EV"))
        assert bench.row("car.id")["wantedText"] == "Demo EV"

    def test_text_and_real_numbers_have_rows_as_well(self, make: Callable[..., Bench]) -> None:
        bench = make(declaration.parse(OWN))
        bench.model.set("a.name", "Änne")
        bench.model.set("a.level", 2)
        assert bench.row("a.name")["wantedText"] == "Änne"
        assert bench.row("a.level")["wantedText"] == "2.0 V"
        assert not bench.row("a.level")["atDefault"]

    def test_a_search_looks_in_every_group(self, make: Callable[..., Bench]) -> None:
        bench = make()
        bench.model.setProperty("query", " FUEL")
        assert bench.keys() == ["units.fuel"]
        bench.model.setProperty("query", "zzz")
        assert bench.keys() == []
        bench.model.setProperty("query", "")
        assert bench.keys()[0] == "display.theme"

    @pytest.mark.parametrize(("key", "index"), [("display.theme", 3), ("display.theme", -1)])
    def test_a_choice_there_is_not_changes_nothing(self, make: Callable[..., Bench], key: str, index: int) -> None:
        bench = make()
        bench.model.choose(key, index)
        assert bench.store.get(key) == "auto"


class TestChanging:
    def test_a_change_is_told_wherever_it_came_from(self, make: Callable[..., Bench]) -> None:
        bench = make()
        heard = bench.hear("changed")
        bench.model.choose("display.theme", 2)
        bench.store.set("units.speed", "mph", parked=True)
        assert set(heard) == {"display.theme", "units.speed"}
        assert bench.model.value("units.speed") == "mph"

    def test_what_is_for_a_parked_car_waits_and_says_so(self, make: Callable[..., Bench]) -> None:
        bench = make()
        bench.parked = False
        told = bench.hear("told")
        bench.model.setProperty("group", "driving")
        bench.model.set(OVERRIDE, True)
        row = bench.row(OVERRIDE)
        assert (row["value"], row["wanted"], row["wantedText"]) == (False, True, "On")
        assert "Until then: Off" in row["pending"]
        assert len(told) == 1
        bench.store.release()
        assert bench.row(OVERRIDE)["value"] is True
        assert bench.row(OVERRIDE)["pending"] == ""

    def test_what_is_wrong_is_told(self, make: Callable[..., Bench]) -> None:
        bench = make()
        told = bench.hear("told")
        bench.model.set("display.brightness", 1000)
        assert "5 to 100 %" in told[0]
        assert bench.row("display.brightness")["value"] == 100

    def test_back_to_the_default_one_and_all(self, make: Callable[..., Bench]) -> None:
        bench = make()
        bench.model.choose("display.theme", 1)
        bench.model.set("display.brightness", 40)
        assert bench.row("display.theme")["defaultText"] == "Automatic"
        bench.model.reset("display.theme")
        assert bench.row("display.theme")["atDefault"]
        bench.model.resetAll()
        assert bench.row("display.brightness")["value"] == 100


class TestTroubles:
    def test_a_broken_file_is_said(self, make: Callable[..., Bench], tmp_path: Path) -> None:
        (tmp_path / "settings.json").write_text("{")
        assert "settings.json.broken" in make().model.property("problems")[0]

    @pytest.mark.parametrize(
        ("source", "words"),
        [
            (Source.MEASURED, "as measured"),
            (Source.KNOWN, "154 × 93 mm"),
            (Source.REPORTED, "as the screen says"),
            (Source.ASSUMED, "does not say how large"),
        ],
    )
    def test_who_says_how_large_the_panel_is(self, make: Callable[..., Bench], source: Source, words: str) -> None:
        bench = make()
        bench.panel = Panel(154.1, 92.6, source)
        assert words in bench.model.property("panel")

    def test_the_set_up_is_asked_for(self, make: Callable[..., Bench]) -> None:
        bench = make()
        bench.model.setUp("panel")
        assert bench.asked == ["panel"]


@pytest.mark.head_unit(size=(1920, 720))
class TestOnTheScreen:
    """By touch, on the page itself."""

    def test_a_change_takes_effect_at_once(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.drive(None)
        head_unit.open("settings")
        head_unit.wait_for("setting-display.theme-control-2")
        head_unit.touch("setting-display.theme-control-2")
        head_unit.wait(lambda: head_unit.screen.shell.property("night"), "the night")
        head_unit.touch("settingsGroup-units")
        head_unit.wait_for("setting-units.speed-control-1")
        head_unit.touch("setting-units.speed-control-1")
        style = head_unit.screen.engine.singletonInstance("HeadUnit.Style", "Format")
        head_unit.wait(lambda: style.property("speedIn") == "mph", "miles")
        assert head_unit.warnings == []

    def test_set_while_moving_it_waits_until_the_car_is_parked(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.drive(60)
        head_unit.open("settings")
        head_unit.touch("settingsGroup-driving")
        head_unit.wait_for(f"setting-{OVERRIDE}-control")
        head_unit.touch(f"setting-{OVERRIDE}-control")
        store = head_unit.screen.services.settings
        head_unit.wait(lambda: store.pending(OVERRIDE) is True, "the setting to wait")
        head_unit.wait_any_text("When the car is parked. Until then: Off")
        assert not head_unit.shows("settingsGroup-search")
        head_unit.drive(None)
        head_unit.wait(lambda: store.get(OVERRIDE) is True, "the setting to hold")
        assert store.pending(OVERRIDE) is None
        assert head_unit.warnings == []

    def test_a_search_ends_when_the_car_drives_off(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.drive(None)
        head_unit.open("settings")
        head_unit.touch("settingsGroup-search")
        head_unit.wait_for("settingsSearch")
        head_unit.type("fuel")
        head_unit.wait_for("setting-units.fuel")
        head_unit.drive(30)
        head_unit.wait(lambda: not head_unit.shows("settingsSearch"), "the search to end")
        head_unit.wait_for("setting-display.theme")
        assert head_unit.warnings == []

    @pytest.mark.head_unit(size=(1280, 720))
    def test_a_sheet_has_the_help_and_every_choice(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.drive(None)
        head_unit.open("settings")
        head_unit.touch("settingsGroup-language")
        head_unit.wait_for("setting-language")
        head_unit.picture()
        head_unit.click("setting-language")
        head_unit.wait_for("settingChoice-2")
        head_unit.wait_any_text("Dates and numbers follow it.")
        head_unit.click("settingChoice-2")
        head_unit.wait(lambda: head_unit.screen.language.property("current") == "de", "German")
        head_unit.screen.services.settings.set("language", "en", parked=True)
        assert head_unit.warnings == []

    def test_all_as_new_asks_first(self, car: BenchCar, head_unit: HeadUnit) -> None:
        head_unit.drive(None)
        head_unit.set("units.speed", "mph")
        head_unit.open("settings")
        head_unit.screen.parts.models.get("settings").setProperty("group", "car")
        head_unit.wait_for("settingsResetAll")
        head_unit.picture()  # what is new is laid out with the next frame
        head_unit.click("settingsResetAll")
        head_unit.wait_for("dialogAccept")
        assert head_unit.screen.services.settings.get("units.speed") == "mph"
        head_unit.click("dialogAccept")
        head_unit.wait(lambda: head_unit.screen.services.settings.get("units.speed") == "km/h", "kilometres")
        assert head_unit.screen.services.settings.get("setup.done") is True
        assert head_unit.warnings == []
