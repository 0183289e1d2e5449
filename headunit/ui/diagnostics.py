"""The diagnosis page's view-model: each bus, what decoding costs, what is wrong with the car's files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.ui.rows import Rows
from headunit.vehicle.model import BusState, BusStatus, SignalState

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Figures, Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 500
BUS_ROLES = (
    "name", "label", "interfaceName", "channel", "state", "stateText", "reason", "framesPerSecond", "load", "errors",
    "drops", "frames", "unknownFrames", "unknownIds",
)  # fmt: skip


@QmlElement
class Diagnostics(QObject):
    """Figures that are refreshed only while the page is open."""

    PAGE = "diagnostics"

    changed = Signal()

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._refreshed = self._clock.monotonic()
        self._vehicle: Vehicle | None = None
        self._buses = Rows(BUS_ROLES, self)
        self._problems = Rows(("text",), self)
        self._last: Figures | None = None
        self._decode_load = 0.0
        self._ticks = 0.0
        self._counts = dict.fromkeys(SignalState, 0)
        self._texts = {
            BusState.UP: self.tr("Receiving"),
            BusState.CONNECTING: self.tr("Connecting"),
            BusState.PASSIVE: self.tr("Error passive"),
            BusState.BUS_OFF: self.tr("Bus off"),
            BusState.DOWN: self.tr("Down"),
            BusState.MISSING: self.tr("Missing"),
            BusState.ENDED: self.tr("Ended"),
        }
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this vehicle from now on."""
        self._vehicle = vehicle
        self._problems.show([(str(problem),) for problem in vehicle.problems])
        self.refresh()

    def stop(self) -> None:
        """No more refreshing."""
        self._timer.stop()
        self._vehicle = None

    def set_open(self, is_open: bool) -> None:
        """Refresh while the page is open."""
        if is_open:
            self.refresh()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Read everything anew."""
        vehicle = self._vehicle
        if vehicle is None:
            return
        labels = {bus.name: bus.label or bus.name for bus in vehicle.car.buses}
        self._buses.show([self._row(bus, labels.get(bus.bus, bus.bus)) for bus in vehicle.buses()])
        figures = vehicle.figures()
        last = self._last or figures
        ticks = figures.ticks - last.ticks
        now = self._clock.monotonic()
        if now > self._refreshed:
            self._ticks = ticks / (now - self._refreshed)
            self._decode_load = (figures.seconds - last.seconds) / (now - self._refreshed) * 100
        self._refreshed = now
        self._last = figures
        states = vehicle.store.states
        self._counts = {state: states.count(state) for state in SignalState}
        self.changed.emit()

    def _row(self, bus: BusStatus, label: str) -> tuple[object, ...]:
        return (
            bus.bus, label, bus.interface, bus.channel, int(bus.state), self._texts[bus.state], bus.reason,
            bus.frames_per_second, bus.load, bus.errors, bus.drops, bus.frames, bus.unknown_frames, len(bus.unknown),
        )  # fmt: skip

    @Property(QObject, constant=True)
    def buses(self) -> QObject:
        return self._buses

    @Property(QObject, constant=True)
    def problems(self) -> QObject:
        return self._problems

    @Property(float, notify=changed)
    def decodeLoad(self) -> float:
        """Percent of a core that decoding takes."""
        return self._decode_load

    @Property(float, notify=changed)
    def ticksPerSecond(self) -> float:
        return self._ticks

    @Property(int, notify=changed)
    def liveCount(self) -> int:
        return self._counts[SignalState.LIVE]

    @Property(int, notify=changed)
    def staleCount(self) -> int:
        return self._counts[SignalState.STALE] + self._counts[SignalState.INVALID]

    @Property(int, notify=changed)
    def missingCount(self) -> int:
        return self._counts[SignalState.NEVER_SEEN]

    @Property(int, notify=changed)
    def total(self) -> int:
        return sum(self._counts.values()) - self._counts[SignalState.NOT_MAPPED]
