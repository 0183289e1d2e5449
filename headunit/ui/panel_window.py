"""The emulator panel's window, around a car that another thread drives."""

import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from headunit.core import paths
from headunit.core.errors import HeadunitError
from headunit.ui.panel import CarPanel, Controls


class PanelWindow:
    """The window; needs a QGuiApplication, and `close` must be called. Raises HeadunitError when QML does not load."""

    def __init__(self, panel: CarPanel) -> None:
        self._panel = panel
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.share("qml")))
        self._engine.setInitialProperties({"panel": panel})
        self._engine.loadFromModule("HeadUnit.Panel", "PanelWindow")
        windows = self._engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise HeadunitError("the panel's QML does not load", hint="is headunit installed with its qml folder?")
        self.window: QQuickWindow = windows[0]

    def close(self) -> None:
        """Take the window away, and the engine before what it uses."""
        self._panel.stop()
        self.window.close()
        del self.window, self._engine


def show(
    controls: Controls,
    choices: Mapping[str, Sequence[str]],
    title: str,
    status: Callable[[], str],
    seconds: float | None = None,
    picture: Path | None = None,
) -> None:
    """Show the controls of a car (see CarPanel) until the window is closed, Ctrl-C, or the time is over.

    `picture` is a file to save what the window shows in when the time is over.
    """
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("headunit-panel")
    window = PanelWindow(CarPanel(controls, choices, title, status))
    before = {number: signal.signal(number, lambda *_: app.quit()) for number in (signal.SIGINT, signal.SIGTERM)}

    def finish() -> None:
        if picture is not None:
            picture.parent.mkdir(parents=True, exist_ok=True)
            window.window.grabWindow().save(str(picture))
        app.quit()

    if seconds:
        QTimer.singleShot(int(seconds * 1000), finish)
    try:
        app.exec()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        window.close()
