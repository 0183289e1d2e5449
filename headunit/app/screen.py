"""The screen: window, view-models and bridge around one vehicle, which is loaded after the first frame."""

import logging
import sys
import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from headunit.app.first_look import first_look
from headunit.app.services import Services
from headunit.core import paths
from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.ui.language import Language
from headunit.ui.models import Models  # noqa: F401  (Main.qml names its type)
from headunit.ui.shell import Shell

if TYPE_CHECKING:
    from headunit.app.parts import Parts
    from headunit.ui.bridge import Bridge
    from headunit.vehicle.vehicle import Vehicle

log = logging.getLogger(__name__)

MakeVehicle = Callable[[], "Vehicle"]
Cars = Callable[[str], MakeVehicle]
"""How a car is made by its id."""


class ScreenError(HeadunitError):
    """The screen cannot be shown on this machine."""


def check_pyside() -> None:
    """PySide6 6.12 on Python before 3.12 aborts after some hundred signals. Raises ScreenError."""
    if PySide6.__version_info__[:2] == (6, 12) and sys.version_info < (3, 12):
        raise ScreenError(
            f"PySide6 {PySide6.__version__} aborts on Python {sys.version_info.major}.{sys.version_info.minor}",
            hint="pip install 'PySide6-Essentials<6.12', or use Python 3.12",
        )


class Screen(QObject):
    """The window with everything behind it. `load` reads the car once the first frame is on the screen.

    Needs a QGuiApplication. `close` must be called: it joins the vehicle's threads and ends the engine before what
    the engine uses.
    """

    ready = Signal()
    """The vehicle is there and its buses are open."""
    failed = Signal(str)
    """There is no vehicle, and why."""
    _loaded = Signal(object)
    _lost = Signal(str)

    def __init__(
        self,
        size: tuple[int, int] = (1280, 720),
        *,
        theme: str = "",
        language: str = "",
        fullscreen: bool = False,
        services: Services | None = None,
        cars: Cars | None = None,
    ) -> None:
        """Theme and language are the chosen ones unless they are given; without `cars` no other car can be chosen."""
        super().__init__()
        check_pyside()
        self.services = services or Services()
        self.vehicle: Vehicle | None = None
        self.warnings: list[str] = []
        """What QML complained of."""
        look = first_look(size)
        self.shell = Shell(
            panel_mm=look.panel.mm,
            theme=theme or look.theme,
            clock=self.services.clock,
            outside=self.services.outside,
        )
        self.shell.setProperty("rightHand", look.right_hand)
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._on_warnings)
        self.language = Language(self.engine)
        self.language.choose(language or look.language)
        self.engine.addImportPath(str(paths.share("qml")))
        self.engine.setInitialProperties({"shell": self.shell, "width": size[0], "height": size[1]})
        self.engine.loadFromModule("HeadUnit", "Main")
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise ScreenError("the screen's QML does not load: " + "; ".join(self.warnings))
        self.window: QQuickWindow = windows[0]
        self.shell.pageChanged.connect(self._on_page)
        self._loaded.connect(self._on_loaded)
        self._lost.connect(self._on_lost)
        self._cars = cars
        self._make: MakeVehicle | None = None
        self._made: Vehicle | None = None
        self._thread: threading.Thread | None = None
        self._wake: Callable[[], None] | None = None
        if fullscreen:
            self.window.showFullScreen()

    @cached_property
    def parts(self) -> "Parts":
        """Bridge and view-models, made when first asked for: after the first frame, which does without them."""
        from headunit.app.chosen import Chosen
        from headunit.app.parts import Parts
        from headunit.ui.buttons import Buttons

        parts = Parts(self.engine, self.window, self.services, self.language)
        self.chosen = Chosen(self)
        self.buttons = Buttons(self.window, self.shell, parts.models, self.services.events)
        return parts

    @property
    def bridge(self) -> "Bridge":
        """What a vehicle's receiver wakes."""
        return self.parts.bridge

    @property
    def signals(self) -> QObject:
        """The QML singleton with every signal's value and state."""
        return self.parts.signals

    def load(self, make: MakeVehicle) -> None:
        """Make and start a vehicle in a thread of its own, after the first frame: its files and buses take time.

        One that is shown already goes on until the files of the new one are read, or stays when they cannot be.
        """
        self._make = make
        if self._wake is None:
            self.begin()
        else:
            self._load_next()

    def begin(self) -> None:
        """Make ready after the first frame; alone it is for a first run, before a car is chosen."""
        self.window.frameSwapped.connect(self._on_first_frame)
        self.window.update()

    def change_car(self, car: str) -> None:
        """Show another car, by its id, in the place of the one that is shown."""
        if self._cars is not None:
            self.load(self._cars(car))

    @Slot()
    def choose_car(self) -> None:
        """Have somebody choose one when the chosen one is not to be had."""
        if self.vehicle is None:
            self.services.restrictions.no_car()
            self.window.setProperty("setUp", "car")

    @property
    def has_car(self) -> bool:
        """Whether there is a vehicle, or soon will be."""
        return self.vehicle is not None or self._thread is not None or self._make is not None

    def attach(self, vehicle: "Vehicle") -> None:
        """Show a vehicle that is already started with `bridge.wake`."""
        self.vehicle = vehicle
        self.parts.attach(vehicle)
        self.buttons.attach(vehicle)
        self.shell.attach(vehicle)
        self._on_page()
        self.ready.emit()

    def close(self) -> None:
        """Stop everything, in the order that leaves nothing hanging."""
        if self._thread is not None:
            self._thread.join()
        parts = self.parts
        self.buttons.stop()
        parts.stop()
        self.chosen.stop()
        self.shell.stop()
        for vehicle in (self.vehicle, self._made):
            if vehicle is not None:
                vehicle.stop()
        self.vehicle = self._made = None
        self.window.close()
        self.services.stop()
        self.language.stop()
        del self.engine
        del self.window, self.parts, self.buttons, parts

    @Slot()
    def _on_first_frame(self) -> None:
        if self._wake is not None:  # the render thread may have swapped twice before this ran once
            return
        self.window.frameSwapped.disconnect(self._on_first_frame)
        self._wake = self.bridge.wake
        if self._make is None:
            self.services.restrictions.no_car()
            self.shell.fail(Words("No car is chosen yet."))
        self._load_next()

    def _load_next(self) -> None:
        """One at a time: what is asked for meanwhile is begun when the one before is through."""
        if self._thread is None and self._make is not None:
            make, self._make = self._make, None
            self._thread = threading.Thread(target=self._run, args=(make, self.vehicle), name="vehicle", daemon=True)
            self._thread.start()

    def _run(self, make: MakeVehicle, before: "Vehicle | None") -> None:
        try:
            vehicle = make()
            if before is not None:
                before.stop()
            self._made = vehicle
            vehicle.start(self._wake)
        except HeadunitError as error:
            self._lost.emit(str(error))
        except Exception as error:
            log.exception("the car could not be loaded")
            self._lost.emit(f"The car could not be loaded: {error}")
        else:
            self._loaded.emit(vehicle)

    def _through(self) -> None:
        assert self._thread is not None
        self._thread.join()
        self._thread = self._made = None

    @Slot(object)
    def _on_loaded(self, vehicle: "Vehicle") -> None:
        self._through()
        self.attach(vehicle)
        self._load_next()

    @Slot(str)
    def _on_lost(self, reason: str) -> None:
        self._through()
        log.warning("%s", reason)
        if self.vehicle is None:
            self.shell.fail(reason)
        else:
            self.shell.tell(reason)
        self.failed.emit(reason)
        self._load_next()

    @Slot()
    def _on_page(self) -> None:
        """Pages that show everything want every frame, and only they are refreshed."""
        page = self.shell.page
        self.parts.open(page)
        if self.vehicle is not None:
            self.vehicle.listen_all = page in ("live", "diagnostics")

    @Slot(list)
    def _on_warnings(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            self.warnings.append(warning.toString())
            log.warning("%s", warning.toString())
