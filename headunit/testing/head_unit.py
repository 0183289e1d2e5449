"""The real screen in a test: found, clicked, read and photographed like a person would, drawn to memory."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from headunit.app.screen import Screen
from headunit.testing.car import BenchCar

PATIENCE = 10.0
"""Seconds a test waits for something to show up before it fails."""
_LOOK_EVERY_MS = 10


class HeadUnit:
    """The screen on a car's buses. Items go by their `objectName`; waiting keeps Qt's event loop going.

    Needs a QGuiApplication; `close` must be called. Whatever does not come within `PATIENCE` raises AssertionError.
    """

    def __init__(self, car: BenchCar, size: tuple[int, int] = (1280, 720), *, theme: str = "day") -> None:
        self.car = car
        self.screen = Screen(size, theme=theme)
        self._failures: list[str] = []
        self.screen.failed.connect(self._failures.append)
        self.screen.load(lambda: _listener(car))
        car.start()
        try:
            self.wait(lambda: self.screen.vehicle is not None or bool(self._failures), "the car to be loaded")
            if self._failures:
                raise AssertionError(self._failures[0])
        except AssertionError:
            self.close()
            raise

    def close(self) -> None:
        """Take the screen away."""
        self.screen.close()

    @property
    def warnings(self) -> list[str]:
        """What QML complained of."""
        return self.screen.warnings

    def items(self) -> Iterator[QQuickItem]:
        """Every item on the window that can be seen, from back to front."""
        waiting = [self.screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() or item.parentItem() is None:
                yield item
                waiting += reversed(item.childItems())

    def find(self, name: str) -> QQuickItem:
        """The visible item with that objectName; the one in front when there are several."""
        named = {item.objectName(): item for item in self.items() if item.objectName()}
        close = get_close_matches(name, named, n=3)
        if name not in named:
            raise AssertionError(f"no item '{name}' is on the screen; near it: {', '.join(close or sorted(named))}")
        return named[name]

    def shows(self, name: str) -> bool:
        """Whether an item of that name can be seen."""
        return any(item.objectName() == name for item in self.items())

    def get(self, name: str, property_: str) -> Any:
        """A property of an item."""
        return self.find(name).property(property_)

    def text(self, name: str) -> str:
        """What an item says."""
        return str(self.get(name, "text"))

    def texts(self) -> list[str]:
        """Everything that is written on the screen."""
        return [text for item in self.items() if isinstance(text := item.property("text"), str) and text]

    def wait(self, done: Callable[[], bool], what: str = "it", seconds: float = PATIENCE) -> None:
        """Let the screen live until `done` says so."""
        if done():
            return
        loop, look, end = QEventLoop(), QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if done() else None)
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        look.start(_LOOK_EVERY_MS)
        end.start(int(seconds * 1000))
        loop.exec()
        look.stop()
        end.stop()
        if not done():
            raise AssertionError(f"waited {seconds:g} s for {what}")

    def wait_text(self, name: str, text: str, seconds: float = PATIENCE) -> None:
        """Wait until an item says exactly `text`."""
        try:
            self.wait(lambda: self.shows(name) and self.text(name) == text, f"'{name}' to say '{text}'", seconds)
        except AssertionError as error:
            says = f"it says '{self.text(name)}'" if self.shows(name) else "it is not on the screen"
            raise AssertionError(f"{error}; {says}") from None

    def why(self, signal: str) -> str:
        """Why a signal of the catalogue, by its QML name, is not live; empty when it is."""
        return str(self.screen.shell.why(signal))

    def wait_any_text(self, text: str, seconds: float = PATIENCE) -> None:
        """Wait until `text` is part of anything written on the screen."""
        self.wait(lambda: any(text in each for each in self.texts()), f"'{text}' to be written somewhere", seconds)

    def wait_for(self, name: str, seconds: float = PATIENCE) -> QQuickItem:
        """Wait until an item can be seen."""
        self.wait(lambda: self.shows(name), f"'{name}' to be seen", seconds)
        return self.find(name)

    def open(self, page: str) -> None:
        """Go to a page by its button on the rail: home, live, diagnostics."""
        self.click(f"rail-{page}")
        self.wait_for(f"page-{page}")

    def click(self, name: str) -> None:
        """Press and release in the middle of an item."""
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def type(self, text: str) -> None:
        """Type on a keyboard, into whatever has the focus."""
        for character in text:
            QTest.keyClick(self.screen.window, character)  # type: ignore[call-overload]

    def picture(self, path: Path | None = None) -> QImage:
        """What the screen shows, as pixels; saved as PNG where a path is given."""
        image = self.screen.window.grabWindow()
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not image.save(str(path)):
                raise AssertionError(f"{path} cannot be written")
        return image


def _listener(car: BenchCar) -> Any:
    """The vehicle a head unit makes of what it hears on the car's buses."""
    from headunit.vehicle import catalogue
    from headunit.vehicle.can.source import open_sources
    from headunit.vehicle.vehicle import Vehicle

    return Vehicle(car.car, catalogue.load(), open_sources(car.addresses))
