"""A window whose pages are opened, looked at and scrolled, with a stopwatch: ours, or one of trivial pages."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from headunit.testing.head_unit import HeadUnit
from headunit.testing.still import own_folders, still_head_unit

TRIVIAL_PAGES = 8
WARM_ROUNDS = 4
SETTLE_MS = 700
IDLE_SECONDS = 5.0
SCROLL_SECONDS = 3.0
_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_QPA_UPDATE_IDLE_TIME": "15"}
_PATIENCE_MS = 5000
_STEP_PIXELS = 8
_WINDOW = """
import QtQuick
Window {
    id: root
    property int page: -1
    width: 1280
    height: 720
    visible: true
    Repeater {
        model: %d
        delegate: Loader {
            required property int index
            anchors.fill: parent
            visible: root.page === index
            onVisibleChanged: if (visible) source = "Page.qml"
        }
    }
}
"""
_PAGE = """
import QtQuick
ListView {
    objectName: "list"
    model: 200
    delegate: Text {
        required property int index
        height: 100
        font.pixelSize: 32
        text: "Row " + index
    }
}
"""


@dataclass(slots=True)
class Opened:
    """What was measured: seconds from the wish for a page to its first frame; `cpu` in percent of a core."""

    cold: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    idle_frames: int = 0
    idle_cpu: float = 0.0
    scroll_fps: float = 0.0
    scroll_ms: float = 0.0


class Pages(Protocol):
    """A window with pages; the last is one with a list."""

    window: QQuickWindow
    count: int

    def open(self, page: int) -> None:
        """Show the page of that number."""
        ...

    def list(self) -> QQuickItem:
        """The view that scrolls."""
        ...


class Ours:
    """The head unit itself, on a car that stands still in time: what is drawn, the screen draws by itself."""

    def __init__(self, unit: HeadUnit) -> None:
        self.window = unit.screen.window
        self._unit = unit
        self._names = [*(name for name in unit.pages() if name != "live"), "live"]
        self.count = len(self._names)

    def open(self, page: int) -> None:
        self._unit.screen.shell.setProperty("page", self._names[page])

    def list(self) -> QQuickItem:
        return self._unit.find("liveList")


class Trivial:
    """A bare window with a Loader for each page of plain text: what any QML program pays."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.count = TRIVIAL_PAGES

    def open(self, page: int) -> None:
        self.window.setProperty("page", page)

    def list(self) -> QQuickItem:
        loaders = [each for each in self.window.contentItem().childItems() if each.childItems() and each.isVisible()]
        return loaders[-1].childItems()[0]


@contextmanager
def _ours() -> Iterator[Pages]:
    with own_folders(), still_head_unit() as unit:
        yield Ours(unit)


@contextmanager
def _trivial() -> Iterator[Pages]:
    with TemporaryDirectory(prefix="headunit-bench-") as folder:
        (Path(folder) / "Page.qml").write_text(_PAGE)
        (Path(folder) / "Window.qml").write_text(_WINDOW % TRIVIAL_PAGES)
        engine = QQmlApplicationEngine()
        engine.load(QUrl.fromLocalFile(f"{folder}/Window.qml"))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        yield Trivial(window)
        del window, engine


WINDOWS = {"ours": _ours, "trivial": _trivial}


def measure(kind: str, control: Connection) -> None:
    """The process measured; sends an Opened."""
    os.environ |= _ENVIRONMENT
    app = QGuiApplication([])
    app.setApplicationName("headunit")
    opened = Opened()
    with WINDOWS[kind]() as pages:
        _rest(SETTLE_MS)
        for page in range(1, pages.count):
            opened.cold.append(_open(pages, page))
            _rest(SETTLE_MS)
        for _ in range(WARM_ROUNDS):
            for page in range(pages.count):
                opened.warm.append(_open(pages, page))
                _rest(SETTLE_MS // 4)
        opened.scroll_fps, opened.scroll_ms = _scroll(pages)
        _open(pages, 0)
        _rest(2 * SETTLE_MS)
        opened.idle_frames, opened.idle_cpu = _idle(pages.window)
    control.send(opened)
    control.close()


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _open(pages: Pages, page: int) -> float:
    """Seconds until the first frame that shows the page."""
    loop = QEventLoop()
    window = pages.window
    begun = time.perf_counter()
    pages.open(page)
    window.frameSwapped.connect(loop.quit)
    window.update()
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)
    return time.perf_counter() - begun


class _Count(QObject):
    """Counts frames and, where there is one, moves a list on with each."""

    def __init__(self, window: QQuickWindow, view: QQuickItem | None = None) -> None:
        super().__init__()
        self.frames = 0
        self._window = window
        self._view = view
        window.frameSwapped.connect(self._on_frame)

    def _on_frame(self) -> None:
        self.frames += 1
        if self._view is not None:
            self._view.setProperty("contentY", self._view.property("contentY") + _STEP_PIXELS)

    def stop(self) -> int:
        """Count no further; how many there were."""
        self._window.frameSwapped.disconnect(self._on_frame)
        return self.frames


def _scroll(pages: Pages) -> tuple[float, float]:
    """Frames a second, and CPU ms of each, while a list moves by a few pixels a frame."""
    _open(pages, pages.count - 1)
    _rest(SETTLE_MS)
    count = _Count(pages.window, pages.list())
    begun, used = time.perf_counter(), time.process_time()
    pages.window.update()
    _rest(int(SCROLL_SECONDS * 1000))
    frames = max(1, count.stop())
    return frames / (time.perf_counter() - begun), 1000 * (time.process_time() - used) / frames


def _idle(window: QQuickWindow) -> tuple[int, float]:
    """Frames drawn while nothing happens, and CPU in percent of a core."""
    count = _Count(window)
    begun, used = time.perf_counter(), time.process_time()
    _rest(int(IDLE_SECONDS * 1000))
    return count.stop(), 100 * (time.process_time() - used) / (time.perf_counter() - begun)
