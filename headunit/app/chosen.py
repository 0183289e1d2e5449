"""What the user chose takes effect, at the start and as soon as it changes."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from headunit.app.first_look import HEIGHT, WIDTH
from headunit.app.vehicles import DEFAULT_CAR
from headunit.core.notification import damaged
from headunit.settings.events import SetUpAsked
from headunit.ui.panel_size import panel

if TYPE_CHECKING:
    from headunit.app.screen import Screen

UNITS = {
    "units.speed": "speedIn",
    "units.distance": "distanceIn",
    "units.temperature": "temperatureIn",
    "units.pressure": "pressureIn",
    "units.fuel": "fuelIn",
    "units.energy": "energyIn",
    "units.clock": "clockIn",
}
"""Settings that are properties of the QML singleton Format."""


class Chosen(QObject):
    """Follows the settings, which may be changed from any thread."""

    _changed = Signal(str, object)
    _troubled = Signal()

    def __init__(self, screen: "Screen") -> None:
        super().__init__()
        self._screen = screen
        self._store = store = screen.services.settings
        numbers = screen.engine.singletonInstance("HeadUnit.Style", "Format")
        assert isinstance(numbers, QObject)
        self._format = numbers
        engine = screen.services.restrictions
        self._ends = [
            store.watch(self._changed.emit),
            store.watch_problems(self._troubled.emit),
            engine.on_change(self._release),
            screen.services.events.subscribe(SetUpAsked, self._set_up),
        ]
        self._changed.connect(self._apply)
        self._troubled.connect(self._warn)
        screen.window.setUpChanged.connect(self._on_set_up)  # type: ignore[attr-defined]
        screen.window.widthChanged.connect(self.measure)
        screen.window.heightChanged.connect(self.measure)
        for key in (*UNITS, "display.side", "language"):
            self._apply(key, store.get(key))
        self.measure()
        self._warn()

    def stop(self) -> None:
        """Follow no more."""
        for end in self._ends:
            end()
        self._screen.window.setUpChanged.disconnect(self._on_set_up)  # type: ignore[attr-defined]
        self._screen.window.widthChanged.disconnect(self.measure)
        self._screen.window.heightChanged.disconnect(self.measure)

    @Slot()
    def measure(self) -> None:
        """Tell the shell how large the picture is: as measured, else as far as it is known."""
        store, window, shell = self._store, self._screen.window, self._screen.shell
        measured = float(store.get(WIDTH)), float(store.get(HEIGHT))
        now = panel((window.width(), window.height()), window.screen(), measured)
        self._screen.services.panel = now
        if now.mm != (shell.property("panelWidthMm"), shell.property("panelHeightMm")):
            shell.set_panel(*now.mm)

    def _set_up(self, asked: SetUpAsked) -> None:
        self._screen.window.setProperty("setUp", asked.step)

    @Slot()
    def _on_set_up(self) -> None:
        """Whoever closed the set-up without a car has the one to try out."""
        if not self._screen.window.property("setUp") and not self._screen.has_car:
            self._screen.change_car(DEFAULT_CAR)

    def _release(self) -> None:
        if self._screen.services.restrictions.parked:
            self._store.release()

    @Slot()
    def _warn(self) -> None:
        for problem in self._store.problems:
            self._screen.services.events.publish(damaged(problem))

    @Slot(str, object)
    def _apply(self, key: str, value: Any) -> None:
        shell = self._screen.shell
        if key in UNITS:
            self._format.setProperty(UNITS[key], value)
        elif key == "display.theme":
            shell.setProperty("themeMode", value)
        elif key == "display.side":
            shell.setProperty("rightHand", value == "right")
        elif key in (WIDTH, HEIGHT):
            self.measure()
        elif key == "language":
            self._screen.language.choose(value)
            if self._screen.language.found is not None:
                self._screen.services.events.publish(damaged(self._screen.language.found))
        elif key == "car.id" and value:
            self._screen.change_car(str(value))
