"""The diagnosis page's view-model: buses, what decoding costs, faults, frames nobody knows, and the report."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core import paths
from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import HeadunitError
from headunit.ui.language import translate
from headunit.ui.rows import Rows
from headunit.vehicle.model import EXTENDED, BusState, BusStatus, SignalState

if TYPE_CHECKING:
    from headunit.vehicle.model import Figures
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 500
MOST_UNKNOWN = 64
BUS_ROLES = (
    "name", "label", "interfaceName", "channel", "state", "stateText", "reason", "framesPerSecond", "load", "errors",
    "drops", "frames", "unknownFrames", "unknownIds",
)  # fmt: skip


Audit = Callable[[], Sequence[Mapping[str, Any]]]


@QmlElement
class Diagnostics(QObject):
    """Figures that are refreshed only while the page is open, and told only when they changed.

    `audit` gives what the driving restrictions did; reports are written to `folder`.
    """

    PAGE = "diagnostics"

    changed = Signal()
    reportChanged = Signal()
    _written = Signal(str, str)

    def __init__(self, clock: Clock | None = None, *, audit: Audit = lambda: (), folder: Path | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._audit = audit
        self._folder = folder or paths.data() / "reports"
        self._writing: threading.Thread | None = None
        self._report = ("", "")
        self._written.connect(self._on_written)
        self._refreshed = self._clock.monotonic()
        self._vehicle: Vehicle | None = None
        self._buses = Rows(BUS_ROLES, self)
        self._problems = Rows(("text",), self)
        self._unknown = Rows(("bus", "id", "count"), self)
        self._codes = Rows(("code", "kind", "ecu"), self)
        self._last: Figures | None = None
        self._decode_load = 0.0
        self._ticks = 0.0
        self._counts = dict.fromkeys(SignalState, 0)
        self._shown: tuple[object, ...] = ()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this vehicle from now on."""
        self._vehicle = vehicle
        self._last = None
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        if self._vehicle is not None:
            self._problems.show([(str(problem),) for problem in self._vehicle.problems])
        self.refresh()

    def stop(self) -> None:
        """No more refreshing."""
        self._timer.stop()
        self._vehicle = None
        if self._writing is not None:
            self._writing.join()
            self._writing = None

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
        labels = {bus.name: translate(bus.label) or bus.name for bus in vehicle.car.buses}
        buses = vehicle.buses()
        self._buses.show([self._row(bus, labels.get(bus.bus, bus.bus)) for bus in buses])
        strangers = [(labels.get(bus.bus, bus.bus), key, count) for bus in buses for key, count in bus.unknown.items()]
        strangers.sort(key=lambda each: (each[0], each[1]))
        self._unknown.show([(bus, _id(key), count) for bus, key, count in strangers[:MOST_UNKNOWN]])
        told = vehicle.obd
        self._codes.show(
            [(each.code, self._kind(each.kind.name), each.ecu) for each in told.trouble_codes] if told else []
        )
        self._measure(vehicle)
        now = (round(self._decode_load, 1), self.ticksPerSecond, self._unknown.rowCount(), *self._counts.values())
        if now != self._shown:
            self._shown = now
            self.changed.emit()

    def _measure(self, vehicle: "Vehicle") -> None:
        """What decoding has cost since the last look, and how many signals are in which state."""
        figures, now = vehicle.figures(), self._clock.monotonic()
        last = self._last or figures
        passed = now - self._refreshed
        if passed > 0:
            self._ticks = round((figures.ticks - last.ticks) / passed)
            self._decode_load = (figures.seconds - last.seconds) / passed * 100
        self._refreshed, self._last = now, figures
        states = vehicle.store.states
        self._counts = {state: states.count(state) for state in SignalState}

    def _row(self, bus: BusStatus, label: str) -> tuple[object, ...]:
        return (
            bus.bus, label, bus.interface, bus.channel, int(bus.state), self._state(bus.state), translate(bus.reason),
            round(bus.frames_per_second), round(bus.load, 1), bus.errors, bus.drops, bus.frames, bus.unknown_frames,
            len(bus.unknown),
        )  # fmt: skip

    def _state(self, state: BusState) -> str:
        match state:
            case BusState.UP:
                return self.tr("Receiving")
            case BusState.CONNECTING:
                return self.tr("Connecting")
            case BusState.PASSIVE:
                return self.tr("Error passive")
            case BusState.BUS_OFF:
                return self.tr("Bus off")
            case BusState.DOWN:
                return self.tr("Down")
            case BusState.MISSING:
                return self.tr("Missing")
            case _:
                return self.tr("Ended")

    def _kind(self, kind: str) -> str:
        match kind:
            case "STORED":
                return self.tr("Stored")
            case "PENDING":
                return self.tr("Seen once")
            case _:
                return self.tr("Permanent")

    @Slot()
    def report(self) -> None:
        """Write all this to a file, in a thread of its own; `reportPath` or `reportProblem` tells what came of it."""
        if self._writing is not None:
            return
        audit, vehicle = list(self._audit()), self._vehicle
        self._report = ("", "")
        self._writing = threading.Thread(target=self._write, args=(vehicle, audit), name="report")
        self._writing.start()
        self.reportChanged.emit()

    def _write(self, vehicle: "Vehicle | None", audit: Sequence[Mapping[str, Any]]) -> None:
        import PySide6

        import headunit
        from headunit.core import log
        from headunit.vehicle import report

        versions = {"headunit": headunit.__version__, "PySide6": PySide6.__version__}
        try:
            file = report.write(self._folder, vehicle, versions=versions, log=log.recent(), audit=audit)
        except HeadunitError as error:
            self._written.emit("", str(error))
        else:
            self._written.emit(str(file), "")

    @Slot(str, str)
    def _on_written(self, path: str, problem: str) -> None:
        if self._writing is not None:
            self._writing.join()
            self._writing = None
        self._report = (path, problem)
        self.reportChanged.emit()

    @Property(bool, notify=reportChanged)
    def reporting(self) -> bool:
        """A report is being written."""
        return self._writing is not None

    @Property(str, notify=reportChanged)
    def reportPath(self) -> str:
        """Where the last report is; empty when there is none."""
        return self._report[0]

    @Property(str, notify=reportChanged)
    def reportProblem(self) -> str:
        """Why it could not be written."""
        return self._report[1]

    @Property(QObject, constant=True)
    def buses(self) -> QObject:
        return self._buses

    @Property(QObject, constant=True)
    def problems(self) -> QObject:
        return self._problems

    @Property(QObject, constant=True)
    def unknown(self) -> QObject:
        """Frames no database knows: bus, identifier, how many came."""
        return self._unknown

    @Property(QObject, constant=True)
    def codes(self) -> QObject:
        """Trouble codes that OBD-II told."""
        return self._codes

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


def _id(key: int) -> str:
    return f"0x{key & ~EXTENDED:08X}" if key & EXTENDED else f"0x{key:03X}"
