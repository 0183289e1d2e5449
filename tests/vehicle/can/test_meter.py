"""Frames a second and load."""

import pytest

from headunit.vehicle.can.meter import Meter


def test_rates_over_the_last_second() -> None:
    meter = Meter()
    assert meter.rates(0.0) == (0.0, 0.0)
    for tick in range(400):
        meter.add(tick * 0.005, 20, 0.0025)
    frames, load = meter.rates(1.995)
    assert frames == pytest.approx(4000, rel=0.1)
    assert load == pytest.approx(50, rel=0.1)


def test_a_quiet_bus_falls_to_nothing() -> None:
    meter = Meter()
    meter.add(0.0, 100, 0.01)
    assert meter.rates(5.0) == (0.0, 0.0)


def test_load_is_never_over_100_percent() -> None:
    meter = Meter()
    meter.add(0.0, 10_000, 3.0)
    assert meter.rates(0.0)[1] == 100.0
