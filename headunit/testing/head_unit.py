"""The real screen in a test: found, touched, read and photographed like a person would, drawn to memory."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlListReference
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from headunit.app.screen import Screen
from headunit.app.services import Services
from headunit.core.clock import Clock, ManualClock
from headunit.testing.car import BenchCar
from headunit.ui.panel_size import panel_mm

PATIENCE = 10.0
"""Seconds a test waits for something to show up before it fails."""
_LOOK_EVERY_MS = 10
_DRAG_STEPS = 8
_DRAGS = 40
_STILL_MS = 60
"""What does not move for so long stands still, and can be aimed at."""
_SLICE = 0.1


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of the registry of pages."""

    name: str
    title: str
    source: Path
    label: str
    parent: str
    parked_only: bool

    @classmethod
    def of(cls, entry: QObject) -> Self:
        """As Pages.qml has it."""
        read = entry.property
        source = Path(read("source").toLocalFile())
        return cls(read("name"), read("title"), source, read("label"), read("parentPage"), read("parkedOnly"))


class HeadUnit:
    """The screen on a car's buses. Items go by their `objectName`; waiting keeps Qt's event loop going.

    Needs a QGuiApplication; `close` must be called. Whatever does not come within `PATIENCE` raises AssertionError.
    With a ManualClock, the car's own, time stands still: `step` moves car and screen on together. Unless `first_run`,
    somebody has set the head unit up before.
    """

    def __init__(
        self,
        car: BenchCar,
        size: tuple[int, int] = (1280, 720),
        *,
        theme: str = "day",
        clock: Clock | None = None,
        first_run: bool = False,
    ) -> None:
        self.car = car
        self.clock = clock
        services = Services(clock)
        services.settings.set("setup.done", not first_run, parked=True)
        self.screen = Screen(size, theme=theme, services=services)
        self._failures: list[str] = []
        self.screen.failed.connect(self._failures.append)
        self.screen.load(lambda: _listener(car, clock))
        if not isinstance(clock, ManualClock):
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

    @property
    def scale(self) -> float:
        """Pixels per millimetre of the panel."""
        return float(self.singleton("Style", "Style").property("pixelsPerMm"))

    def singleton(self, module: str, name: str) -> QObject:
        """A QML singleton of HeadUnit.<module>: Style, Signals, Restrictions, Pages, ..."""
        found = self.screen.engine.singletonInstance(f"HeadUnit.{module}", name)
        assert isinstance(found, QObject)
        return found

    def pages(self) -> dict[str, Page]:
        """The registry of pages, by their names."""
        entries = QQmlListReference(self.singleton("Pages", "Pages"), "entries")  # type: ignore[call-overload]
        found = [Page.of(entries.at(place)) for place in range(entries.count())]
        return {page.name: page for page in found}

    @property
    def page(self) -> str:
        """The page that is open."""
        return str(self.screen.shell.page)

    def open(self, page: str) -> None:
        """Go to a page: by its button on the rail where it has one, else as another page would."""
        if self.shows(f"rail-{page}"):
            self.click(f"rail-{page}")
        else:
            self.screen.shell.setProperty("page", page)
        self.wait_for(f"page-{page}")

    def click(self, name: str) -> None:
        """Press and release the mouse in the middle of an item."""
        middle = _middle(self.find(name))
        QTest.mouseClick(self.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def touch(self, name: str) -> None:
        """Put a finger on the middle of an item and take it off; scroll to it first where it is out of sight."""
        self.touch_item(self.find(name))

    def touch_item(self, item: QQuickItem) -> None:
        """`touch` an item that was found by something else than its name."""
        self.scroll_to(item)
        places = [QPoint(), _middle(item)]
        while places[-1] != places[-2]:
            self.rest(_STILL_MS)
            places.append(_middle(item))
        self.touch_at(places[-1])

    def scroll_to(self, item: QQuickItem) -> None:
        """Drag the view an item is in until its middle is in sight."""
        view = item.parentItem()
        while view is not None and not view.inherits("QQuickFlickable"):
            view = view.parentItem()
        if view is None:
            return
        place = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
        center = place.center().toPoint()
        for _ in range(_DRAGS):
            way = QPointF(_middle(item)) - place.center()
            if place.contains(QPointF(_middle(item))):
                return
            far = max(-place.height() * 0.4, min(place.height() * 0.4, way.y()))
            self.drag(center, center - QPoint(0, round(far)))
            self.wait(lambda: not view.property("moving"), "the view to come to rest")

    def touch_at(self, place: QPoint) -> None:
        """Put a finger on the window at a place in pixels and take it off."""
        self.drag(place, place)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Put a finger down at `start`, move it in a few steps to `end`, in pixels, and take it off."""
        window, finger = self.screen.window, _touchscreen()
        QTest.touchEvent(window, finger).press(0, start, window).commit()
        if start != end:
            for step in range(1, _DRAG_STEPS + 1):
                place = start + (end - start) * step / _DRAG_STEPS
                QTest.touchEvent(window, finger).move(0, place, window).commit()
                self.rest()  # a list follows a finger, not a leap
        QTest.touchEvent(window, finger).release(0, end, window).commit()

    def step(self, seconds: float) -> None:
        """Move a car and a screen on whose time stands still, and let the screen show what came."""
        assert isinstance(self.clock, ManualClock)
        for _ in range(round(seconds / _SLICE)):
            self.clock.advance(_SLICE)
            self.car.step(_SLICE)
            self.rest()

    def rest(self, milliseconds: int = _LOOK_EVERY_MS) -> None:
        """Let the screen live for so long."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def resize(self, size: tuple[int, int]) -> None:
        """Become a panel of that many pixels, with the millimetres such panels have."""
        window = self.screen.window
        self.screen.shell.set_panel(*panel_mm(size))
        window.resize(*size)
        self.wait(lambda: window.contentItem().size().toSize().toTuple() == size, "the window to be resized")

    def theme(self, theme: str) -> None:
        """Switch to day, night or auto, and wait until the colours have changed."""
        self.screen.shell.setProperty("themeMode", theme)
        style = self.singleton("Style", "Style")
        self.wait(lambda: style.property("nightness") == style.property("night"), "the colours to change")

    def language(self, code: str) -> None:
        """Speak en, de or zh from now on."""
        self.set("language", code)

    def set(self, key: str, value: Any) -> None:
        """Change a setting as a person could while the car is parked."""
        self.screen.services.settings.set(key, value, parked=True)

    def drive(self, speed: float | None) -> None:
        """Park (None), or hold `speed` in km/h with the selector at D; the screen knows it when this returns."""
        self.car.controls.gear = "P" if speed is None else "D"
        self.car.set("Vehicle.Speed", speed or 0)
        driving = 0 if speed is None else 2 if speed else 1
        restrictions = self.singleton("Car", "Restrictions")
        if isinstance(self.clock, ManualClock):
            self.step(2)
        self.wait(lambda: restrictions.property("driving") == driving, f"the restrictions of driving state {driving}")

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


def _middle(item: QQuickItem) -> QPoint:
    """The middle of an item, in window pixels."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


@cache
def _touchscreen() -> QPointingDevice:
    return QTest.createTouchDevice()


def _listener(car: BenchCar, clock: Clock | None) -> Any:
    """The vehicle a head unit makes of what it hears on the car's buses."""
    from headunit.vehicle import catalogue
    from headunit.vehicle.can.source import open_sources
    from headunit.vehicle.vehicle import Vehicle

    return Vehicle(car.car, catalogue.load(), open_sources(car.addresses), clock=clock)
