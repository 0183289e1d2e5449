"""What the screen gets right after its first frame: the bridge, and the view-models of its pages and warnings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from headunit.ui.bridge import Bridge
from headunit.ui.diagnostics import Diagnostics
from headunit.ui.live import LiveSignals
from headunit.ui.warnings import Warnings

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle


class Parts:
    """Made once for a window; Main.qml shows status bar and pages as soon as it has them."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow) -> None:
        signals = engine.singletonInstance("HeadUnit.Car", "Signals")
        assert isinstance(signals, QObject)
        self.signals = signals
        self.bridge = Bridge(signals, window)
        self.live = LiveSignals()
        self.diagnostics = Diagnostics()
        self.warnings = Warnings()
        for name, model in (("liveSignals", self.live), ("diagnostics", self.diagnostics), ("warnings", self.warnings)):
            window.setProperty(name, model)

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this vehicle from now on."""
        for part in (self.bridge, self.live, self.diagnostics, self.warnings):
            part.attach(vehicle)

    def open(self, page: str) -> None:
        """Refresh what the open page shows, and only that."""
        self.live.set_open(page == "live")
        self.diagnostics.set_open(page == "diagnostics")

    def stop(self) -> None:
        """Stop before the window and the vehicle go."""
        self.bridge.detach()
        for part in (self.live, self.diagnostics, self.warnings):
            part.stop()
