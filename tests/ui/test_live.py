"""The list of all signals: found by words, decoded only where somebody looks."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.modeltest import ModelTester  # type: ignore[import-untyped]

from headunit.core.clock import ManualClock
from headunit.ui.live import ROLES, LiveSignals
from headunit.ui.rows import FIRST_ROLE
from headunit.ui.selected import text
from headunit.vehicle.model import SignalState
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire, step


@pytest.fixture
def live(qapp: QObject, vehicle: Vehicle, clock: ManualClock) -> Iterator[LiveSignals]:
    live = LiveSignals(clock)
    live.attach(vehicle)
    yield live
    live.stop()


def cell(live: LiveSignals, row: int, role: str) -> Any:
    return live.data(live.index(row), FIRST_ROLE + ROLES.index(role))


def column(live: LiveSignals, role: str) -> list[Any]:
    return [cell(live, row, role) for row in range(live.count)]


def row(live: LiveSignals, label: str) -> int:
    return column(live, "label").index(label)


def test_mapped_signals_come_first_then_the_databases_then_what_is_missing(
    live: LiveSignals, vehicle: Vehicle, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(live, force_py=True)
    assert live.total == live.count == len(vehicle.store.signals) + 3
    assert column(live, "label")[:8] == [
        "Speed", "Moving", "Driver's door open", "Passenger door open", "Daylight", "NIGHT", "LEVEL", "MODE",
    ]  # fmt: skip
    assert cell(live, 0, "path") == "Vehicle.Speed"
    level = row(live, "LEVEL")
    assert [cell(live, level, role) for role in ("message", "bus", "mapped")] == ["EXTRA", "main", False]
    assert cell(live, level + 2, "state") == SignalState.NOT_MAPPED


def test_words_are_looked_for_everywhere(live: LiveSignals, vehicle: Vehicle) -> None:
    for words, found in (("DOORS driver", ["Driver's door open"]), ("extra", ["LEVEL", "MODE"]), ("xyzzy", [])):
        live.filter = words
        assert column(live, "label") == found
        assert live.count == len(found)
    live.filter = ""
    assert live.count == live.total


def test_only_rows_in_view_are_decoded(
    live: LiveSignals, vehicle: Vehicle, wire: SmallWire, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched: list[str] = []
    watch = vehicle.watch
    monkeypatch.setattr(vehicle, "watch", lambda *names: (watched.append(names[2]), watch(*names))[1])
    first = row(live, "NIGHT")
    assert watched == []
    live.see(first, first + 1)
    live.refresh()
    assert watched == ["NIGHT", "LEVEL"]


def test_only_what_changed_is_told(live: LiveSignals, vehicle: Vehicle, wire: SmallWire) -> None:
    """A quiet bus draws nothing."""
    level = row(live, "LEVEL")
    live.see(level - 1, level + 1)
    live.select(level)
    live.refresh()
    told: list[int] = []
    shown: list[None] = []
    live.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    live.selected.changed.connect(lambda: shown.append(None))
    live.refresh()
    live.refresh()
    assert (told, shown) == ([], [])
    wire.extra(12.5)
    step(vehicle)
    live.refresh()
    assert (told, len(shown)) == ([level, level + 1], 1)
    live.refresh()
    assert len(told) == 2


def test_a_limited_list_says_how_much_more_there_is(live: LiveSignals) -> None:
    live.limit = 21
    assert (live.count, live.hidden) == (21, live.total - 21)
    live.filter = "extra"
    assert (live.count, live.hidden) == (2, 0)
    live.filter, live.limit = "", 0
    assert (live.count, live.hidden) == (live.total, 0)


def test_a_paused_plot_is_left_out(live: LiveSignals, vehicle: Vehicle, wire: SmallWire, clock: ManualClock) -> None:
    live.select(0)
    for kmh in (10.0, 20.0):
        wire.speed(kmh)
        step(vehicle)
        clock.advance(0.15)
    live.paused = True
    assert (live.selected.valueText, list(live.selected.history)) == ("20", [])
    live.paused = False
    assert list(live.selected.history) == [10.0, 20.0]


def test_another_car_has_other_signals(live: LiveSignals, vehicle: Vehicle) -> None:
    live.select(0)
    live.attach(vehicle)
    assert live.selected.name == ""


def test_any_signal_of_the_databases_has_value_state_and_reason(
    live: LiveSignals, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    live.filter = "extra"
    live.see(0, 1)
    column(live, "state")
    wire.extra(12.5)
    step(vehicle)
    live.refresh()
    assert column(live, "valueText") == ["12.5", "On"]
    assert column(live, "unit") == ["V", ""]
    assert column(live, "state") == [SignalState.LIVE, SignalState.LIVE]
    wire.extra(12.5, mode=255)
    step(vehicle)
    live.refresh()
    assert column(live, "state") == [SignalState.LIVE, SignalState.INVALID]
    assert "255" in cell(live, 1, "reason")
    clock.advance(60)
    live.refresh()
    assert column(live, "state") == [SignalState.STALE, SignalState.STALE]
    assert "EXTRA (0x103) last came 60.0 s ago" in cell(live, 0, "reason")


def test_the_selected_signal_has_a_past(
    live: LiveSignals, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    live.select(99_999)
    assert live.selected.name == ""
    live.select(0)
    assert (live.selected.label, live.selected.state) == ("Speed", SignalState.NEVER_SEEN)
    for kmh in (10.0, 20.0, 30.0):
        wire.speed(kmh)
        step(vehicle)
        clock.advance(0.15)
    live.refresh()
    selected = live.selected
    assert (selected.valueText, selected.unit, selected.path) == ("30", "km/h", "Vehicle.Speed")
    assert list(selected.history) == [10.0, 20.0, 30.0]


def test_an_unmapped_signals_past_begins_when_it_is_selected(
    live: LiveSignals, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    live.select(row(live, "LEVEL"))
    for volts in (11.0, 12.0):
        wire.extra(volts)
        step(vehicle)
        live.refresh()
        clock.advance(0.15)
    assert list(live.selected.history) == [11.0, 12.0]
    live.select(row(live, "MODE"))
    assert list(live.selected.history) == [1.0]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""), (True, "yes"), (False, "no"), (7, "7"), (0.123456, "0.12346"), (123456.78, "123456.8"),
        ("N", "N"), ("CRITICALLY_LOW", "Critically low"),
    ],
)  # fmt: skip
def test_values_as_text(value: Any, shown: str) -> None:
    assert text(value) == shown


@pytest.mark.parametrize(("gear", "shown"), [(126, "P"), (127, "D"), (0, "N"), (-1, "R"), (-2, "R2"), (3, "3")])
def test_gears_are_as_on_the_lever(gear: int, shown: str) -> None:
    assert text(gear, "Vehicle.Powertrain.Transmission.SelectedGear") == shown
