"""The warnings' view-model: what holds now, the most serious first."""

from time import localtime, strftime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.ui.rows import Rows

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle
    from headunit.vehicle.warnings import Watchman

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 250


@QmlElement
class Warnings(Rows):
    """One row a warning that holds."""

    countChanged = Signal()

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__(("severity", "title", "advice", "since"))
        self._clock = clock or SystemClock()
        self._watchman: Watchman | None = None
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """Watch this vehicle from now on."""
        from headunit.vehicle.warnings import Watchman, read_rules

        self._watchman = Watchman(read_rules(vehicle.store.signals), vehicle.store)
        self._timer.start()

    def stop(self) -> None:
        """No more watching."""
        self._timer.stop()
        self._watchman = None

    @Slot()
    def refresh(self) -> None:
        """Look at the rules again."""
        if self._watchman is None:
            return
        before = self.rowCount()
        self.show(
            [
                (int(each.rule.level), each.rule.title, each.rule.advice, strftime("%H:%M", localtime(each.since)))
                for each in self._watchman.look(self._clock.wall())
            ]
        )
        if self.rowCount() != before:
            self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()
