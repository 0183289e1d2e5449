"""The screen the walker walks: a car whose time stands still, so that nothing moves but what the walker moves."""

from collections.abc import Iterator

import pytest

from headunit.testing.head_unit import HeadUnit
from headunit.testing.still import still_head_unit


@pytest.fixture
def still(qapp: object) -> Iterator[HeadUnit]:
    """The screen of the demo car, parked, at a moment that does not pass."""
    with still_head_unit() as unit:
        yield unit
