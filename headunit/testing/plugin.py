"""pytest plugin: an emulated car and the real screen as fixtures, for tests of any head unit's HMI.

Loaded in every pytest run where headunit is installed, so nothing heavy is imported before a fixture is used.
"""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from headunit.testing.car import BenchCar
    from headunit.testing.head_unit import HeadUnit


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known, so that `--strict-markers` accepts them."""
    config.addinivalue_line(
        "markers",
        "car(name, drive='parked', seed=0, interface='virtual'): which car the `car` fixture emulates (default "
        "demo_ev) and who drives it: parked, city, wltc or hand",
    )
    config.addinivalue_line(
        "markers", "head_unit(size=(1280, 720), theme='day'): the panel and the theme of the `head_unit` fixture"
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


@pytest.fixture
def head_unit(request: pytest.FixtureRequest, car: "BenchCar") -> "Iterator[HeadUnit]":
    """The real screen, drawn to memory, on the buses of `car`, which runs in real time; needs PySide6.

    `@pytest.mark.head_unit(size=(1920, 720), theme="night")` chooses another panel.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if request.config.pluginmanager.hasplugin("pytest-qt"):
        request.getfixturevalue("qapp")
    else:
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication.instance() or QGuiApplication([])
        application.setApplicationName("headunit")
    from headunit.testing.head_unit import HeadUnit

    marker = request.node.get_closest_marker("head_unit")
    unit = HeadUnit(car, **(marker.kwargs if marker else {}))
    yield unit
    unit.close()
