"""pytest plugin: an emulated car and the real screen as fixtures, for tests of any head unit's HMI.

Loaded in every pytest run where headunit is installed, so nothing heavy is imported before a fixture is used.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from headunit.testing.car import BenchCar


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known, so that `--strict-markers` accepts them."""
    config.addinivalue_line(
        "markers",
        "car(name, drive='parked', seed=0, interface='virtual'): which car the `car` fixture emulates (default "
        "demo_ev) and who drives it: parked, city, wltc or hand",
    )


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--headunit-car`: the car for tests without a marker."""
    group = parser.getgroup("headunit")
    group.addoption("--headunit-car", default="demo_ev", help="the car of tests that no `car` marker names one for")


@pytest.fixture
def car(request: pytest.FixtureRequest) -> "Iterator[BenchCar]":
    """An emulated car on buses of this process; `@pytest.mark.car("demo_ice", drive="city")` chooses another."""
    from headunit.testing.car import BenchCar
    from headunit.vehicle import cars

    marker = request.node.get_closest_marker("car")
    chosen = marker.args[0] if marker and marker.args else request.config.getoption("--headunit-car")
    arguments = {"drive": "parked", "interface": "virtual", **(marker.kwargs if marker else {})}
    model, _ = cars.load(chosen)
    with BenchCar.open(model, **arguments) as bench_car:
        yield bench_car
