"""The live page's view-model: every signal of the car's databases, searchable, each with value, state and reason."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.ui.language import translate
from headunit.ui.rows import DISPLAY_ROLE, FIRST_ROLE, ROOT, Index
from headunit.ui.selected import NOTHING, Row, SelectedSignal, text
from headunit.vehicle.history import History
from headunit.vehicle.model import Reading, SignalState

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 200
ROLES = (
    "name", "label", "path", "bus", "message", "unit", "valueText", "value", "state", "reason", "mapped",
)  # fmt: skip


def _words(row: Row) -> str:
    """What a row is found by: its label in the language of now, and all its names."""
    return f"{translate(row.label)} {row.label} {row.name} {row.path} {row.message} {row.bus}".lower()


def _same(one: Reading, other: Reading) -> bool:
    """Whether two readings look the same in the list."""
    return (one.value, one.state) == (other.value, other.state)


@QmlElement
class LiveSignals(QAbstractListModel):
    """Mapped signals first, under their plain names; then every other signal of the databases; then what is missing.

    Only rows in view are decoded (`see` says which those are), and only what changed is told.
    """

    PAGE = "live"

    filterChanged = Signal()
    countChanged = Signal()
    totalChanged = Signal()
    limitChanged = Signal()
    pausedChanged = Signal()

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._vehicle: Vehicle | None = None
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._filter = ""
        self._found: list[Row] = []
        self._limit = 0
        self._paused = False
        self._view = (0, -1)
        self._readings: dict[int, Reading] = {}
        self._selected = SelectedSignal(self)
        self._chosen: Row | None = None
        self._trail = History(interval=0.0)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """List this vehicle's signals from now on."""
        self._vehicle = vehicle
        self._chosen = None
        self._selected.show(None, NOTHING, [])
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

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self._selected.retranslate()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _apply(self) -> None:
        words = self._filter.lower().split()
        self.beginResetModel()
        self._found = [row for row in self._all if all(word in _words(row) for word in words)] if words else self._all
        self._rows = self._found[: self._limit] if self._limit else self._found
        self._readings.clear()
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

    @Slot(int, int)
    def see(self, first: int, last: int) -> None:
        """The view shows these rows, both included: they are read again at each refresh."""
        self._view = (first, last)

    @Slot()
    def refresh(self) -> None:
        """Read the rows in view and the selected one again."""
        first, last = self._view
        seen = range(max(0, first), min(last + 1, len(self._rows)))
        before, self._readings = self._readings, {}
        for place in seen:
            now = self._readings[place] = self._read(self._rows[place])
            if place not in before or not _same(before[place], now):
                self.dataChanged.emit(self.index(place), self.index(place))
        if self._chosen is not None:
            self._show(self._chosen)

    def _show(self, row: Row) -> None:
        reading = self._read(row)
        history: list[float] = []
        if self._paused:
            pass  # nothing moves by itself while driving
        elif row.index is not None and self._vehicle is not None:
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
        name = ROLES[place]
        if name == "label":
            return translate(row.label)
        if name in ("name", "path", "bus", "message"):
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
                return text(reading.value, row.path)
            case "value":
                return reading.value if isinstance(reading.value, int | float) else 0.0
            case "state":
                return int(reading.state)
            case _:
                return translate(reading.reason)

    @Property(str, notify=filterChanged)
    def filter(self) -> str:
        return self._filter

    @filter.setter  # type: ignore[no-redef]
    def filter(self, words: str) -> None:
        if words != self._filter:
            self._filter = words
            self.filterChanged.emit()
            self._apply()

    @Property(int, notify=limitChanged)
    def limit(self) -> int:
        """The most rows that are listed; 0 is all."""
        return self._limit

    @limit.setter  # type: ignore[no-redef]
    def limit(self, limit: int) -> None:
        if limit != self._limit:
            self._limit = limit
            self.limitChanged.emit()
            self._apply()

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        """Whether the plot is left out."""
        return self._paused

    @paused.setter  # type: ignore[no-redef]
    def paused(self, paused: bool) -> None:
        if paused != self._paused:
            self._paused = paused
            self.pausedChanged.emit()
            if self._chosen is not None:
                self._show(self._chosen)

    @Property(int, notify=countChanged)
    def hidden(self) -> int:
        """How many were found but are not listed, for there are more than `limit`."""
        return len(self._found) - len(self._rows)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        return len(self._all)

    @Property(SelectedSignal, constant=True)
    def selected(self) -> SelectedSignal:
        return self._selected
