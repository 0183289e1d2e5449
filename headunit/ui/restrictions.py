"""Writes what is restricted at this moment into the QML singleton `Restrictions`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from headunit.restrictions import Driving, Engine, Flag
from headunit.vehicle.condition import live
from headunit.vehicle.model import SignalState

if TYPE_CHECKING:
    from headunit.ui.bridge import Bridge
    from headunit.vehicle.vehicle import Vehicle

DENSE = ("zh", "ja")
"""Languages whose characters say so much that fewer may be read."""
LISTEN_MS = 250
FLAGS = {
    "noKeyboard": Flag.NO_KEYBOARD,
    "noDialpad": Flag.NO_DIALPAD,
    "noFiltering": Flag.NO_FILTERING,
    "noVideo": Flag.NO_VIDEO,
    "noSetup": Flag.NO_SETUP,
    "noMessages": Flag.NO_TEXT_MESSAGE,
    "limitText": Flag.LIMIT_STRING_LENGTH,
    "limitContent": Flag.LIMIT_CONTENT,
}


class RestrictionsWriter(QObject):
    """Keeps the singleton as the engine says, tells the engine of the car, and hears what QML asks for.

    The signals come by the bridge, which also tells when one of them falls silent. Until `attach` the singleton says
    what the engine says of no news: everything is restricted. Only a car that was chosen and from which no frame at all
    has ever come counts as none: whoever chose the wrong one, or has nothing connected yet, can choose again.
    """

    heard = Signal(str)
    """The first frame of a car that was never heard before; its id."""

    def __init__(self, singleton: QObject, engine: Engine, bridge: "Bridge") -> None:
        super().__init__()
        self._singleton = singleton
        self._engine = engine
        self._vehicle: Vehicle | None = None
        self._language = "en"
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._listening = QTimer(self, interval=LISTEN_MS)
        self._listening.timeout.connect(self._listen)
        self._end = engine.on_change(self.write)
        singleton.refused.connect(engine.refused)  # type: ignore[attr-defined]
        singleton.overrideAsked.connect(engine.ask_override)  # type: ignore[attr-defined]
        singleton.overrideEnded.connect(self._on_override_ended)  # type: ignore[attr-defined]
        bridge.on_change(engine.signals, self.look)
        self.write()

    def attach(self, vehicle: "Vehicle", *, heard: bool = True) -> None:
        """Watch this vehicle from now on; nothing is known of it yet. `heard`: frames of this car came before."""
        self._vehicle = vehicle
        if heard:
            self._watch(vehicle)
        else:
            self._engine.no_car()
            self._listening.start()
            self._listen()

    def _listen(self) -> None:
        vehicle = self._vehicle
        if vehicle is not None and any(bus.frames for bus in vehicle.buses()):
            self._watch(vehicle)
            self.heard.emit(vehicle.car.id)

    def _watch(self, vehicle: "Vehicle") -> None:
        self._listening.stop()
        store = vehicle.store
        mapped = {
            signal.name
            for signal, state in zip(store.signals, store.states, strict=True)
            if state is not SignalState.NOT_MAPPED
        }
        self._engine.car(mapped, passenger_override=vehicle.car.passenger_override)
        self.look()

    def speak(self, language: str) -> None:
        """Give the reasons in this language, whose characters may be dense."""
        self._language = language
        self.write()

    def stop(self) -> None:
        """No more watching: everything is restricted again."""
        self._timer.stop()
        self._listening.stop()
        if self._vehicle is not None:
            self._vehicle = None
            self._engine.car(())
        self._end()

    def look(self) -> None:
        """Read the signals again, and once more when a freer state may have lasted long enough."""
        if self._vehicle is None:
            return
        self._engine.update(live(self._vehicle.store, self._engine.signals))
        wait = self._engine.wait
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(int(wait * 1000) + 1)

    def write(self) -> None:
        """Say in QML what holds now; a property that stays the same changes nothing there."""
        now = self._engine.restrictions
        values = {
            **{name: flag in now.flags for name, flag in FLAGS.items()},
            "driving": int(now.driving),
            "parked": now.free,
            "maxText": now.characters(dense=self._language in DENSE),
            "maxItems": now.items,
            "maxDepth": now.depth,
            "reason": self._reason(now.driving),
            "overrideOffered": self._engine.override_offered,
            "overridden": now.overridden,
        }
        for name, value in values.items():
            self._singleton.setProperty(name, value)

    def _reason(self, driving: Driving) -> str:
        if driving is Driving.UNKNOWN:
            return self.tr("Not available: the car does not say that it is parked.")
        if driving is Driving.MOVING:
            return self.tr("Not available while driving. Park the car first.")
        return self.tr("Only available when parked.")

    def _on_override_ended(self) -> None:
        self._engine.end_override("asked for")
