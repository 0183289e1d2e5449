"""Warnings appear while they hold."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from headunit.core.clock import ManualClock
from headunit.ui.rows import FIRST_ROLE
from headunit.ui.warnings import Warnings
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire, step


@pytest.fixture
def warnings(qapp: QObject, vehicle: Vehicle, clock: ManualClock) -> Iterator[Warnings]:
    warnings = Warnings(clock)
    warnings.attach(vehicle)
    yield warnings
    warnings.stop()


def test_a_door_that_opens_on_the_way(warnings: Warnings, vehicle: Vehicle, wire: SmallWire) -> None:
    counts: list[int] = []
    warnings.countChanged.connect(lambda: counts.append(warnings.count))

    def drive(kmh: float, *, door: bool) -> None:
        wire.speed(kmh)
        wire.doors(driver=door)
        step(vehicle)
        warnings.refresh()

    drive(50, door=False)
    assert warnings.count == 0
    drive(50, door=True)
    severity, title, advice = (warnings.data(warnings.index(0), FIRST_ROLE + place) for place in range(3))
    assert (severity, title, advice) == (2, "A door is open", "Stop and close it.")
    drive(51, door=True)
    drive(0, door=True)
    assert warnings.count == 0
    assert counts == [1, 0]


def test_what_is_no_longer_heard_warns_of_nothing(
    warnings: Warnings, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    wire.speed(50)
    wire.doors(passenger=True)
    step(vehicle)
    warnings.refresh()
    assert warnings.count == 1
    clock.advance(0.3)
    step(vehicle)
    warnings.refresh()
    assert warnings.count == 0
