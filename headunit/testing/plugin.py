"""pytest plugin: an emulated car and the real screen as fixtures, for tests of any head unit's HMI."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known, so that `--strict-markers` accepts them."""
    config.addinivalue_line("markers", "car(name): which car the `car` fixture emulates; demo_ev without it")
