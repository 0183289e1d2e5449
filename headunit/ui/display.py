"""The display's view-model: how bright the screen is, and whether it is dark."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.display.backlight import FOLDER, Backlight
from headunit.display.brightness import brightness
from headunit.display.night import Night
from headunit.display.power import ScreenPower

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 250
_IGNITION = "Vehicle.LowVoltageSystemState"
_DOOR = "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"
_DIMMER = "Vehicle.Cabin.Infotainment.HMI.Brightness"


class Chosen(Protocol):
    """Where the driver's choices are: the settings."""

    def get(self, key: str) -> bool | int | float | str:
        """The value of a setting."""
        ...


@QmlElement
class Display(QObject):
    """Sets the panel's light where it has one that can be set; else the screen draws itself darker by `dim`."""

    offChanged = Signal()
    dimChanged = Signal()

    def __init__(
        self,
        settings: Chosen,
        outside: Night,
        *,
        clock: Clock | None = None,
        backlight: Path = FOLDER,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._outside = outside
        self._vehicle: Vehicle | None = None
        self._backlight = Backlight(backlight)
        self._power = ScreenPower(clock or SystemClock())
        self._off = False
        self._dim = 0.0
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """Follow this car from now on."""
        self._vehicle = vehicle
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        """Leave the panel lit."""
        self._timer.stop()
        self._vehicle = None
        if self._off:
            self._backlight.power(True)

    @Slot()
    def wake(self) -> None:
        """Somebody touched the screen."""
        self._power.touch()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at ignition, dimmer and settings again; tells only what changed."""
        if self._vehicle is None:
            return
        store = self._vehicle.store
        self._power.hold = float(self._settings.get("display.off_delay_s"))
        self._power.look(store.reading(_IGNITION), store.reading(_DOOR))
        off = not self._power.lit
        if off != self._off:
            self._off = off
            self._backlight.power(not off)
            self.offChanged.emit()
        chosen = float(self._settings.get("display.brightness"))
        # Without a light of its own to turn down, the night theme is dark enough.
        night = self._backlight.available and self._outside.dark
        percent = brightness(chosen, store.reading(_DIMMER), night=night)
        self._backlight.set(percent)
        dim = 0.0 if self._backlight.available else round(1 - percent / 100, 2)
        if dim != self._dim:
            self._dim = dim
            self.dimChanged.emit()

    @Property(bool, notify=offChanged)
    def off(self) -> bool:
        """Whether the screen is dark."""
        return self._off

    @Property(float, notify=dimChanged)
    def dim(self) -> float:
        """How much darker the screen draws itself, 0 to 1; 0 where the panel's own light is set."""
        return self._dim

    @Property(str, notify=dimChanged)
    def problem(self) -> str:
        """Why the panel's light cannot be set, if it should be; empty when all is well."""
        return str(self._backlight.problem.message) if self._backlight.problem else ""
