"""The live page's view-model: every signal of the car's databases, searchable, each with value, state and reason."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.ui.rows import DISPLAY_ROLE, FIRST_ROLE, ROOT, Index
from headunit.vehicle.history import History
from headunit.vehicle.model import Reading, SignalState, Value

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 200
ROLES = (
    "name", "label", "path", "bus", "message", "unit", "valueText", "value", "state", "reason", "mapped",
)  # fmt: skip
NOTHING = Reading(None, SignalState.NEVER_SEEN)


@dataclass(slots=True)
class Row:
    """One signal of the list; `read` is None until it is first looked at."""

    name: str
    label: str
    path: str
    bus: str
    message: str
    index: int | None
    read: Callable[[], Reading] | None = None

    @property
    def words(self) -> str:
        return f"{self.label} {self.name} {self.path} {self.message} {self.bus}".lower()


def text(value: Value | None) -> str:
    """A value as the page shows it: five significant digits, names as they are."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.5g}" if abs(value) < 1e5 else f"{value:.1f}"
    return str(value)


@QmlElement
class SelectedSignal(QObject):
    """The signal whose plot is shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._reading = NOTHING
        self._history: list[float] = []

    def show(self, row: Row, reading: Reading, history: list[float]) -> None:
        """Show this signal as it is now."""
        self._row, self._reading, self._history = row, reading, history
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name if self._row else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._row.label if self._row else ""

    @Property(str, notify=changed)
    def path(self) -> str:
        return self._row.path if self._row else ""

    @Property(str, notify=changed)
    def bus(self) -> str:
        return self._row.bus if self._row else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._row.message if self._row else ""

    @Property(str, notify=changed)
    def unit(self) -> str:
        return self._reading.unit

    @Property(str, notify=changed)
    def valueText(self) -> str:
        return text(self._reading.value)

    @Property(int, notify=changed)
    def state(self) -> int:
        return int(self._reading.state)

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reading.reason

    @Property(list, notify=changed)
    def history(self) -> list[float]:
        return self._history


@QmlElement
class LiveSignals(QAbstractListModel):
    """Mapped signals first, under their plain names; then every other signal of the databases; then what is missing.

    Only rows in view are decoded: a row counts as in view when the view asks for it after a refresh.
    """

    PAGE = "live"

    filterChanged = Signal()
    countChanged = Signal()
    totalChanged = Signal()

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._vehicle: Vehicle | None = None
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._filter = ""
        self._asked: set[int] = set()
        self._readings: dict[int, Reading] = {}
        self._selected = SelectedSignal(self)
        self._chosen: Row | None = None
        self._trail = History(interval=0.0)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """List this vehicle's signals from now on."""
        self._vehicle = vehicle
        store = vehicle.store
        listed: set[str] = set()
        mapped, others = [], []
        for info in vehicle.signals():
            if info.mapped is None:
                others.append(Row(info.name, info.name, "", info.bus, info.message, None))
                continue
            path = info.mapped.path
            listed.add(path)
            mapped.append(Row(info.name, info.mapped.label, path, info.bus, info.message, store.index(path)))
        missing = [
            Row(signal.name, signal.label, signal.path, "", "", index)
            for index, signal in enumerate(store.signals)
            if signal.path not in listed
        ]
        mapped.sort(key=lambda row: row.index or 0)
        self._all = mapped + others + missing
        self.totalChanged.emit()
        self._apply()

    def stop(self) -> None:
        """No more refreshing."""
        self._timer.stop()
        self._vehicle = None

    def set_open(self, is_open: bool) -> None:
        """Refresh while the page is open."""
        if is_open:
            self._timer.start()
        else:
            self._timer.stop()

    def _apply(self) -> None:
        words = self._filter.lower().split()
        self.beginResetModel()
        self._rows = [row for row in self._all if all(word in row.words for word in words)] if words else self._all
        self._readings.clear()
        self._asked.clear()
        self.endResetModel()
        self.countChanged.emit()

    def _read(self, row: Row) -> Reading:
        vehicle = self._vehicle
        if vehicle is None:
            return NOTHING
        if row.read is None:
            if row.index is not None:
                index = row.index
                row.read = lambda: vehicle.store.reading(index)
            else:
                watch = vehicle.watch(row.bus, row.message, row.name)
                row.read = lambda: watch.reading(self._clock.monotonic())
        return row.read()

    @Slot()
    def refresh(self) -> None:
        """Read the rows in view and the selected one again."""
        asked = sorted(place for place in self._asked if place < len(self._rows))
        self._asked.clear()
        self._readings.clear()
        if asked:
            self.dataChanged.emit(self.index(asked[0]), self.index(asked[-1]))
        if self._chosen is not None:
            self._show(self._chosen)

    def _show(self, row: Row) -> None:
        reading = self._read(row)
        history: list[float] = []
        if row.index is not None and self._vehicle is not None:
            history = list(self._vehicle.store.history(row.index).values())
        elif row.index is None:
            if reading.state is SignalState.LIVE and isinstance(reading.raw, int | float) and reading.time is not None:
                number = reading.value if isinstance(reading.value, int | float) else reading.raw
                self._trail.append(reading.time, float(number))
            history = list(self._trail.values())
        self._selected.show(row, reading, history)

    @Slot(int)
    def select(self, row: int) -> None:
        """Show the plot of the signal in this row."""
        if 0 <= row < len(self._rows):
            self._chosen = self._rows[row]
            self._trail = History(interval=0.0)
            self._show(self._chosen)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(ROLES):
            return None
        number = index.row()
        row = self._rows[number]
        self._asked.add(number)
        name = ROLES[place]
        if name in ("name", "label", "path", "bus", "message"):
            return getattr(row, name)
        if name == "mapped":
            return bool(row.path)
        reading = self._readings.get(number)
        if reading is None:
            reading = self._readings[number] = self._read(row)
        match name:
            case "unit":
                return reading.unit
            case "valueText":
                return text(reading.value)
            case "value":
                return reading.value if isinstance(reading.value, int | float) else 0.0
            case "state":
                return int(reading.state)
            case _:
                return reading.reason

    @Property(str, notify=filterChanged)
    def filter(self) -> str:
        return self._filter

    @filter.setter  # type: ignore[no-redef]
    def filter(self, words: str) -> None:
        if words != self._filter:
            self._filter = words
            self.filterChanged.emit()
            self._apply()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        return len(self._all)

    @Property(SelectedSignal, constant=True)
    def selected(self) -> SelectedSignal:
        return self._selected
