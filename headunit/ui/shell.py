"""The shell's view-model: which car, which page, day or night, and whether the buses speak."""

from time import localtime, strftime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.vehicle.model import BusState, SignalState

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 500
HYSTERESIS_SECONDS = 5
"""So long the light must have changed before the theme follows: a bridge is not a night."""
DAY_HOURS = range(7, 19)
DARK_PERCENT = 20
SPEAKING = (BusState.UP, BusState.PASSIVE)


@QmlElement
class Shell(QObject):
    """What every page needs to know of the whole."""

    changed = Signal()
    pageChanged = Signal()
    nightChanged = Signal()
    timeChanged = Signal()
    busesChanged = Signal()
    panelChanged = Signal()

    def __init__(
        self,
        *,
        panel_mm: tuple[float, float],
        theme: str = "auto",
        metric: bool = True,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._vehicle: Vehicle | None = None
        self._panel_mm = panel_mm
        self._theme = theme
        self._metric = metric
        self._page = "home"
        self._dark = self._clock_says_dark()
        self._dark_since: float | None = None
        self._time = ""
        self._loaded = False
        self._buses: tuple[bool, str] = (True, self.tr("Starting"))
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this car from now on."""
        self._vehicle = vehicle
        self._loaded = True
        self.changed.emit()
        self.refresh()

    def fail(self, reason: str) -> None:
        """Show that there is no car, and why."""
        self._buses = (False, reason)
        self._loaded = True
        self.changed.emit()
        self.busesChanged.emit()

    def stop(self) -> None:
        """No more refreshing."""
        self._timer.stop()
        self._vehicle = None

    @Slot()
    def refresh(self) -> None:
        """Bring clock, theme and the state of the buses up to date; tells only what changed."""
        now = strftime("%H:%M", localtime(self._clock.wall()))
        if now != self._time:
            self._time = now
            self.timeChanged.emit()
        if self._vehicle is None:
            return
        buses = self._speaking(self._vehicle)
        if buses != self._buses:
            self._buses = buses
            self.busesChanged.emit()
        self._follow_light(self._vehicle)

    def _speaking(self, vehicle: "Vehicle") -> tuple[bool, str]:
        labels = {bus.name: bus.label or bus.name for bus in vehicle.car.buses}
        statuses = vehicle.buses()
        if not statuses:
            return False, self.tr("No bus is connected. Start with --bus NAME=INTERFACE:CHANNEL.")
        silent = [bus for bus in statuses if bus.state not in SPEAKING]
        if not silent:
            return True, self.tr("All buses are up")
        reason = silent[0].reason or silent[0].state.name.lower().replace("_", " ")
        return len(silent) < len(statuses), f"{labels.get(silent[0].bus, silent[0].bus)}: {reason}"

    def _follow_light(self, vehicle: "Vehicle") -> None:
        dark = self._car_says_dark(vehicle)
        if dark is None:
            dark = self._clock_says_dark()
        if dark == self._dark:
            self._dark_since = None
            return
        now = self._clock.monotonic()
        if self._dark_since is None:
            self._dark_since = now
        elif now - self._dark_since >= HYSTERESIS_SECONDS:
            self._dark, self._dark_since = dark, None
            self.nightChanged.emit()

    def _clock_says_dark(self) -> bool:
        return localtime(self._clock.wall()).tm_hour not in DAY_HOURS

    @staticmethod
    def _car_says_dark(vehicle: "Vehicle") -> bool | None:
        """From the car's own day and night, else its light sensor; None when it says neither."""
        mode = vehicle.store.reading("Vehicle.Cabin.Infotainment.HMI.DayNightMode")
        if mode.state is SignalState.LIVE:
            return mode.value == "NIGHT"
        light = vehicle.store.reading("Vehicle.Exterior.LightIntensity")
        if light.state is SignalState.LIVE and isinstance(light.value, int | float):
            return light.value < DARK_PERCENT
        return None

    def _has(self, feature: str) -> bool:
        return self._vehicle is not None and feature in self._vehicle.car.features

    @Slot(str, result=str)
    def why(self, name: str) -> str:
        """Why the signal of that catalogue name is not live, in plain words."""
        if self._vehicle is None:
            return self._buses[1]
        store = self._vehicle.store
        index = next((each for each, signal in enumerate(store.signals) if signal.name == name), None)
        return store.reading(index).reason if index is not None else ""

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether a car is there, or known not to come."""
        return self._loaded

    @Property(str, notify=changed)
    def carName(self) -> str:
        return self._vehicle.car.name if self._vehicle else "Headunit"

    @Property(bool, notify=changed)
    def electric(self) -> bool:
        return self._has("electric")

    @Property(bool, notify=changed)
    def combustion(self) -> bool:
        return self._has("combustion")

    @Property(bool, notify=nightChanged)
    def night(self) -> bool:
        return self._dark if self._theme == "auto" else self._theme == "night"

    @Property(str, notify=nightChanged)
    def themeMode(self) -> str:
        return self._theme

    @themeMode.setter  # type: ignore[no-redef]
    def themeMode(self, mode: str) -> None:
        if mode in ("auto", "day", "night") and mode != self._theme:
            self._theme = mode
            self.nightChanged.emit()

    @Property(bool, constant=True)
    def metric(self) -> bool:
        return self._metric

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return self._time

    @Property(bool, notify=busesChanged)
    def busesOk(self) -> bool:
        return self._buses[0]

    @Property(str, notify=busesChanged)
    def busSummary(self) -> str:
        return self._buses[1]

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @page.setter  # type: ignore[no-redef]
    def page(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    def set_panel(self, width: float, height: float) -> None:
        """The panel's size in millimetres, which everything on it is measured in."""
        self._panel_mm = (width, height)
        self.panelChanged.emit()

    @Property(float, notify=panelChanged)
    def panelWidthMm(self) -> float:
        return self._panel_mm[0]

    @Property(float, notify=panelChanged)
    def panelHeightMm(self) -> float:
        return self._panel_mm[1]
