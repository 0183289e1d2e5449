"""What every test shares: the real drives where they are at hand, a screen in memory, and nothing left behind."""

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
JOIN_SECONDS = 2.0
"""What a thread that was told to end may take."""


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of recorded drives and public DBCs: HEADUNIT_SHARED_DATA, else ../shared/data beside the checkout."""
    folder = Path(os.environ.get("HEADUNIT_SHARED_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"recorded drives and public DBCs are not at hand: set HEADUNIT_SHARED_DATA (looked in {folder})")
    return folder


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Widgets are no part of the screen."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the user's settings, cars and data; compiled databases are shared by a session."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))
        yield


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test chose is nothing to the next."""
    for kind in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """A test's threads end with it."""
    before = set(threading.enumerate())
    yield
    patience = monotonic() + JOIN_SECONDS
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, patience - monotonic()))
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not left, f"threads still run after the test: {', '.join(left)}"


@pytest.fixture(autouse=True)
def no_timers_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test's Qt timers are stopped, or gone with what they belong to."""
    if "qapp" not in request.fixturenames and "head_unit" not in request.fixturenames:
        yield
        return
    before = _running_timers()
    yield
    left = [_owner(timer) for timer in _running_timers() if timer not in before]
    assert not left, f"timers still run after the test: {', '.join(left)}"


def _running_timers() -> "list[QTimer]":
    if "PySide6.QtCore" not in sys.modules:
        return []
    import shiboken6
    from PySide6.QtCore import QTimer

    return [each for each in gc.get_objects() if type(each) is QTimer and shiboken6.isValid(each) and each.isActive()]


def _owner(timer: "QTimer") -> str:
    parent = timer.parent()
    return f"{timer.interval()} ms of {type(parent).__name__ if parent else 'nobody'}"
