"""Warnings appear while they hold, are acknowledged, published and remembered."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject

from headunit.core.clock import ManualClock
from headunit.core.events import Events
from headunit.core.journal import Journal
from headunit.core.notification import Kind, Notification, Withdrawal
from headunit.ui.rows import FIRST_ROLE, Rows
from headunit.ui.warnings import WarningHistory, Warnings
from headunit.vehicle.vehicle import Vehicle
from headunit.vehicle.warnings import SETTLE_SECONDS, History

from .conftest import SmallWire, step


def rows(model: Rows) -> list[dict[str, Any]]:
    names = [bytes(name.data()).decode() for name in model.roleNames().values()]
    return [
        {name: model.data(model.index(row), FIRST_ROLE + place) for place, name in enumerate(names)}
        for row in range(model.rowCount())
    ]


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History(Journal(tmp_path / "warnings.sqlite", 50))
    yield history
    history.close()


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def warnings(
    qapp: QObject, vehicle: Vehicle, clock: ManualClock, history: History, told: list[object]
) -> Iterator[Warnings]:
    events = Events()
    warnings = Warnings(clock, events=events, history=history)
    warnings.attach(vehicle)
    events.subscribe(Notification, told.append)
    events.subscribe(Withdrawal, told.append)
    yield warnings
    warnings.stop()


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


class Drive:
    """Says on the bus what a test wants and lets the warnings look."""

    def __init__(self, warnings: Warnings, vehicle: Vehicle, wire: SmallWire, clock: ManualClock) -> None:
        self.warnings, self.vehicle, self.wire, self.clock = warnings, vehicle, wire, clock

    def __call__(self, kmh: float, *, door: bool, seconds: float = 0.0) -> None:
        self.clock.advance(seconds)
        self.wire.speed(kmh)
        self.wire.doors(driver=door)
        step(self.vehicle)
        self.warnings.refresh()


@pytest.fixture
def drive(warnings: Warnings, vehicle: Vehicle, wire: SmallWire, clock: ManualClock) -> Drive:
    return Drive(warnings, vehicle, wire, clock)


def close(drive: Drive) -> None:
    drive(50, door=False)
    drive(50, door=False, seconds=SETTLE_SECONDS)


def test_a_door_that_opens_on_the_way(warnings: Warnings, drive: Drive) -> None:
    counts: list[int] = []
    warnings.countChanged.connect(lambda: counts.append(warnings.count))
    drive(50, door=False)
    assert warnings.count == 0
    drive(50, door=True)
    (row,) = rows(warnings)
    assert (row["severity"], row["title"], row["advice"], row["sign"]) == (
        2, "The driver's door is open", "Stop safely and close it.", "door",
    )  # fmt: skip
    drive(51, door=True)
    close(drive)
    assert counts == [1, 0]


def test_a_danger_is_in_the_way_until_somebody_saw_it(warnings: Warnings, drive: Drive) -> None:
    assert not warnings.danger
    drive(50, door=True)
    assert (warnings.danger, warnings.dangerId, warnings.dangerSign) == (True, "door-driver", "door")
    assert warnings.dangerTitle == "The driver's door is open"
    warnings.acknowledge("door-driver")
    assert not warnings.danger
    assert warnings.dangerTitle == ""
    assert [row["acknowledged"] for row in rows(warnings)] == [True]
    close(drive)
    drive(50, door=True)
    assert warnings.danger


def test_what_came_is_published_and_what_is_over_withdrawn(
    warnings: Warnings, drive: Drive, told: list[object]
) -> None:
    drive(50, door=True)
    (notification,) = told
    assert isinstance(notification, Notification)
    assert (notification.id, notification.kind) == ("warning:door-driver", Kind.SAFETY)
    assert notification.title == "The driver's door is open"
    close(drive)
    assert told[1:] == [Withdrawal("warning:door-driver")]


def test_what_is_no_longer_heard_warns_of_nothing(warnings: Warnings, drive: Drive, vehicle: Vehicle) -> None:
    drive(50, door=True)
    drive.clock.advance(0.3)
    step(vehicle)
    warnings.refresh()
    drive.clock.advance(SETTLE_SECONDS)
    warnings.refresh()
    assert warnings.count == 0


def test_it_is_said_in_the_language_of_the_screen(warnings: Warnings, drive: Drive, german: None) -> None:
    drive(50, door=True)
    QLocale.setDefault(QLocale("de_DE"))
    warnings.retranslate()
    assert rows(warnings)[0]["title"] == warnings.dangerTitle == "Fahrertür ist offen"


def test_another_car_starts_anew(warnings: Warnings, drive: Drive, vehicle: Vehicle, history: History) -> None:
    drive(50, door=True)
    warnings.attach(vehicle)
    assert warnings.count == 0
    assert not warnings.danger
    assert history.records()[0]["ended"] is not None


def test_what_came_before(warnings: Warnings, drive: Drive, history: History, clock: ManualClock) -> None:
    drive(50, door=True)
    past = WarningHistory(history, clock)
    assert [(row["title"], row["day"], row["ended"]) for row in rows(past)] == [
        ("The driver's door is open", "Today", "")
    ]
    close(drive)
    clock.advance(86_400)
    past.refresh()
    (row,) = rows(past)
    assert row["day"] != "Today"
    assert row["ended"] != ""
    assert past.problem == ""
    assert past.count == 1
