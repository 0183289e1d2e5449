"""The diagnosis: buses, what decoding costs, what is live and what is not."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QObject
from pytestqt.qtbot import QtBot  # type: ignore[import-untyped]

from headunit.core.clock import ManualClock
from headunit.core.errors import Problem, Severity
from headunit.ui.diagnostics import BUS_ROLES, Diagnostics
from headunit.ui.rows import FIRST_ROLE
from headunit.vehicle.model import BusState
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire, step


@pytest.fixture
def diagnostics(qapp: QObject, vehicle: Vehicle, clock: ManualClock, tmp_path: Path) -> Iterator[Diagnostics]:
    diagnostics = Diagnostics(clock, audit=lambda: [{"what": "state"}], folder=tmp_path / "reports")
    diagnostics.attach(vehicle)
    yield diagnostics
    diagnostics.stop()


def bus(diagnostics: Diagnostics) -> dict[str, Any]:
    model = diagnostics.buses
    assert isinstance(model, QAbstractListModel)
    assert model.rowCount() == 1
    return {name: model.data(model.index(0), FIRST_ROLE + place) for place, name in enumerate(BUS_ROLES)}


def test_a_bus_with_its_traffic(diagnostics: Diagnostics, vehicle: Vehicle, wire: SmallWire) -> None:
    assert bus(diagnostics)["state"] == BusState.CONNECTING
    wire.speed(50)
    wire.put(0x7FF, b"\x01")
    step(vehicle)
    diagnostics.refresh()
    row = bus(diagnostics)
    assert (row["name"], row["label"], row["interfaceName"], row["channel"]) == ("main", "Main bus", "memory", "0")
    assert (row["state"], row["stateText"], row["frames"]) == (BusState.UP, "Receiving", 2)
    assert (row["unknownFrames"], row["unknownIds"]) == (1, 1)
    wire.plugged = False
    step(vehicle)
    diagnostics.refresh()
    row = bus(diagnostics)
    assert (row["state"], row["reason"]) == (BusState.MISSING, "no such adapter. plug it in")


def test_signals_are_counted_by_state(
    diagnostics: Diagnostics, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    assert (diagnostics.total, diagnostics.missingCount) == (5, 5)
    wire.speed(50)
    wire.brightness(50)
    step(vehicle)
    diagnostics.refresh()
    assert (diagnostics.liveCount, diagnostics.staleCount, diagnostics.missingCount) == (3, 0, 2)
    clock.advance(0.3)
    step(vehicle)
    diagnostics.refresh()
    assert (diagnostics.liveCount, diagnostics.staleCount) == (1, 2)


def test_rates_are_by_the_time_that_passed(
    diagnostics: Diagnostics, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    for _ in range(10):
        wire.speed(50)
        step(vehicle)
    clock.advance(2)
    diagnostics.refresh()
    assert diagnostics.ticksPerSecond == 5
    assert diagnostics.decodeLoad > 0


def test_problems_are_listed(qapp: QObject, vehicle: Vehicle) -> None:
    vehicle.problems = (Problem(Severity.WARNING, "BO_ 256 is there twice"),)
    diagnostics = Diagnostics()
    diagnostics.attach(vehicle)
    problems = diagnostics.problems
    assert isinstance(problems, QAbstractListModel)
    assert "BO_ 256 is there twice" in problems.data(problems.index(0), FIRST_ROLE)


def test_frames_nobody_knows_are_listed(diagnostics: Diagnostics, vehicle: Vehicle, wire: SmallWire) -> None:
    for can_id in (0x7FF, 0x12, 0x7FF):
        wire.put(can_id, b"\x01")
    step(vehicle)
    diagnostics.refresh()
    model = diagnostics.unknown
    assert isinstance(model, QAbstractListModel)
    rows = [tuple(model.data(model.index(row), FIRST_ROLE + place) for place in range(3)) for row in range(2)]
    assert rows == [("Main bus", "0x012", 1), ("Main bus", "0x7FF", 2)]


def test_a_quiet_bus_tells_nothing(diagnostics: Diagnostics, vehicle: Vehicle, clock: ManualClock) -> None:
    for _ in range(2):
        clock.advance(1)
        diagnostics.refresh()
    told: list[None] = []
    diagnostics.changed.connect(lambda: told.append(None))
    clock.advance(1)
    diagnostics.refresh()
    assert told == []


def test_a_report_is_one_file(diagnostics: Diagnostics, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot) -> None:
    wire.speed(50)
    step(vehicle)
    with qtbot.waitSignals([diagnostics.reportChanged] * 2):
        diagnostics.report()
    assert diagnostics.reportProblem == ""
    with zipfile.ZipFile(diagnostics.reportPath) as bundle:
        summary = json.loads(bundle.read("summary.json"))
        assert json.loads(bundle.read("audit.json")) == [{"what": "state"}]
        assert {"problems.txt", "log.txt"} < set(bundle.namelist())
    assert summary["car"]["name"] == "Small Car"
    assert summary["signals"]["Vehicle.Speed"]["value"] == 50
    assert "headunit" in summary["versions"]


def test_a_report_that_cannot_be_written_says_so(
    qapp: QObject, vehicle: Vehicle, clock: ManualClock, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    diagnostics = Diagnostics(clock, folder=tmp_path / "file" / "reports")
    with qtbot.waitSignals([diagnostics.reportChanged] * 2):
        diagnostics.report()
    assert str(tmp_path / "file") in diagnostics.reportProblem
    assert diagnostics.reportPath == ""
    diagnostics.stop()
