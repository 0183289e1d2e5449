"""A window with a stopwatch: `python -m headunit.bench.stopwatch REPORT bare`, or REPORT and a `headunit` command.

Writes to REPORT, as JSON, when the first frame was there (monotonic seconds, CPU seconds), when the first live value
was shown, and the memory at the end. Imports nothing that what is measured does not need.
"""

import json
import os
import runpy
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from headunit.app.screen import MakeVehicle

LIVE = "speedState"
"""The property that tells a live value: the speed's."""
_BARE = b"import QtQuick\nWindow { width: 1280; height: 720; visible: true }"
_BARE_MS = 500
_PAGE_MS = 100


class Report:
    """What is measured, by name."""

    def __init__(self) -> None:
        self.figures: dict[str, float] = {}

    def watch(self, window: QQuickWindow) -> None:
        """Note the first frame."""
        window.frameSwapped.connect(self._on_frame)

    def _on_frame(self) -> None:
        if not self.figures:
            self.figures |= {"frame": time.monotonic(), "cpu": time.process_time()}

    def write(self, file: Path) -> None:
        """Add the memory resident now, in MB, and write everything."""
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        self.figures["memory"] = pages * os.sysconf("SC_PAGESIZE") / 1e6
        file.write_text(json.dumps(self.figures))


def bare(report: Report, file: Path) -> int:
    """An empty PySide6 window: what any program of this kind has to pay."""
    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(_BARE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    report.watch(window)
    QTimer.singleShot(_BARE_MS, app.quit)
    app.exec()
    report.write(file)
    del window, engine
    return 0


def headunit(report: Report, file: Path, command: list[str]) -> int:
    """The program itself, run as its console script runs it."""
    from headunit.app import run
    from headunit.app.screen import Screen

    class Watched(Screen):
        """The screen, with the stopwatch on its window."""

        def load(self, make: "MakeVehicle") -> None:
            report.watch(self.window)
            self.window.frameSwapped.connect(self._look)
            super().load(make)

        def close(self) -> None:
            self._open_all()
            report.write(file)
            super().close()

        def _open_all(self) -> None:
            """Every page, for the memory they take."""
            from headunit.app.summary import pages

            for page in pages(self):
                self.shell.setProperty("page", page)
                loop = QEventLoop()
                QTimer.singleShot(_PAGE_MS, loop.quit)
                loop.exec()

        def _look(self) -> None:
            if "live" not in report.figures and self.signals.property(LIVE) == 0:
                report.figures["live"] = time.monotonic()

    setattr(run, Screen.__name__, Watched)
    sys.argv[1:] = command
    runpy.run_module("headunit", run_name="__main__")
    return 0


def main(argv: list[str]) -> int:
    """Run what is named after the report's file."""
    report, file = Report(), Path(argv[0])
    return bare(report, file) if argv[1] == "bare" else headunit(report, file, argv[1:])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
