"""What every test shares: the real drives and databases, where they are at hand."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of recorded drives and public DBCs: HEADUNIT_SHARED_DATA, else ../shared/data beside the checkout."""
    folder = Path(os.environ.get("HEADUNIT_SHARED_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"recorded drives and public DBCs are not at hand: set HEADUNIT_SHARED_DATA (looked in {folder})")
    return folder
