"""An engine over the product's own table, with an audit log in memory's reach, on a clock the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.restrictions import Audit, Engine, Table, read_table
from headunit.vehicle import catalogue


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture(scope="session")
def table() -> Table:
    table, problems = read_table(catalogue.load().signals)
    assert problems == ()
    return table


@pytest.fixture
def audit(tmp_path: Path, clock: ManualClock) -> Iterator[Audit]:
    audit = Audit(tmp_path / "audit.sqlite", clock)
    yield audit
    audit.close()


@pytest.fixture
def engine(table: Table, audit: Audit, clock: ManualClock) -> Engine:
    return Engine(table, audit, clock)
