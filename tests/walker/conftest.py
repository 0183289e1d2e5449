"""The screen the walker walks: a car whose time stands still, so that nothing moves but what the walker moves."""

from collections.abc import Iterator

import pytest

from headunit.core.clock import ManualClock
from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.vehicle import cars

NOON = 1_790_071_200.0
"""Unix time of all walks and pictures: a Wednesday at 10:00 UTC."""


@pytest.fixture
def still(qapp: object) -> Iterator[HeadUnit]:
    """The screen of the demo car, parked, at a moment that does not pass."""
    clock = ManualClock(NOON)
    model, _ = cars.load("demo_ev")
    with BenchCar.open(model, drive="parked", interface="virtual", clock=clock) as car:
        unit = HeadUnit(car, clock=clock)
        unit.step(2)
        unit.drive(None)
        yield unit
        unit.close()
