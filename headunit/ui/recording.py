"""Recording the buses to a file, begun while parked, from the page of live signals."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import localtime, strftime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core import paths
from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.ui.language import translate

if TYPE_CHECKING:
    from headunit.vehicle.can.record import Recorder
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 1000
SPARE = 200_000_000
"""Bytes that stay free: a full disk would cost more than a recording."""


@QmlElement
class Recording(QObject):
    """One recording at a time; it goes on when the page is left, until `stop` or until the disk is nearly full."""

    changed = Signal()

    def __init__(self, clock: Clock | None = None, folder: Path | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._folder = folder or paths.data() / "recordings"
        self._vehicle: Vehicle | None = None
        self._recorder: Recorder | None = None
        self._hang_up: Callable[[], None] = lambda: None
        self._file: Path | None = None
        self._began = 0.0
        self._shown = (0, 0)
        self._problem = Words("")
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """Record this vehicle's buses; what runs with another one ends."""
        self.end()
        self._vehicle = vehicle

    def stop(self) -> None:
        """Close what runs."""
        self.end()
        self._vehicle = None

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Record every frame of every bus into a new file."""
        from headunit.vehicle.can.record import Recorder

        vehicle = self._vehicle
        if vehicle is None or self._recorder is not None:
            return
        self._problem = Words("")
        name = strftime("%Y%m%d-%H%M%S", localtime(self._clock.wall()))
        recorder = Recorder(self._folder / f"{vehicle.car.id}-{name}.log")
        try:
            if self._free() < SPARE:
                raise HeadunitError(self._full())
            recorder.start()
        except HeadunitError as error:
            self._problem = error.message if isinstance(error.message, Words) else Words("{error}", error=str(error))
        else:
            self._hang_up = vehicle.overhear(recorder.tap)
            self._recorder, self._file = recorder, recorder.path
            self._began, self._shown = self._clock.monotonic(), (0, 0)
            self._timer.start()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Write what is left and close the file."""
        if self._recorder is None:
            return
        self._timer.stop()
        self._hang_up()
        self._recorder.stop()
        self._shown = self._measured()
        if self._recorder.failure:
            self._problem = Words("The recording has ended early: {why}", why=self._recorder.failure)
        self._recorder = None
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Look at the file, and end before the disk is full."""
        recorder = self._recorder
        if recorder is None:
            return
        if recorder.failure:
            self.end()
        elif self._free() < SPARE:
            self.end()
            self._problem = self._full()
        else:
            self._shown = self._measured()
        self.changed.emit()

    def _measured(self) -> tuple[int, int]:
        """Seconds since the beginning and bytes in the file."""
        try:
            size = self._file.stat().st_size if self._file else 0
        except OSError:
            size = 0
        return int(self._clock.monotonic() - self._began), size

    def _free(self) -> int:
        folder = self._folder
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return SPARE

    def _full(self) -> Words:
        return Words(
            "There is too little space left to record. Delete old recordings in {folder}.", folder=self._folder
        )

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._recorder is not None

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """How long it has been going on, or went on."""
        return self._shown[0]

    @Property(float, notify=changed)
    def size(self) -> float:
        """Bytes in the file."""
        return self._shown[1]

    @Property(str, notify=changed)
    def path(self) -> str:
        """The file that is or was last written; empty when there is none."""
        return str(self._file) if self._file else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it could not begin, or ended early."""
        return translate(self._problem)
