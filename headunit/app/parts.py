"""What the screen gets right after its first frame: the bridge, and the view-models, each made when asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from headunit.app.services import Services
from headunit.ui.bridge import Bridge
from headunit.ui.language import Language
from headunit.ui.models import Models
from headunit.ui.restrictions import RestrictionsWriter

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

Make = Callable[[Callable[..., QObject], Services], QObject]

HEARD = "car.heard"

MODELS: dict[str, tuple[str, str, Make]] = {
    "keyboard": ("keyboard", "Keyboard", lambda kind, _: kind()),
    "liveSignals": ("live", "LiveSignals", lambda kind, its: kind(its.clock)),
    "recording": ("recording", "Recording", lambda kind, its: kind(its.clock)),
    "features": ("features", "Features", lambda kind, _: kind()),
    "diagnostics": (
        "diagnostics",
        "Diagnostics",
        lambda kind, its: kind(its.clock, audit=its.restrictions.audited),
    ),
    "warnings": ("warnings", "Warnings", lambda kind, its: kind(its.clock, events=its.events, history=its.warnings)),
    "warningHistory": ("warnings", "WarningHistory", lambda kind, its: kind(its.warnings, its.clock)),
    "notifications": ("notifications", "Notifications", lambda kind, its: kind(its.notifications, its.clock)),
    "display": ("display", "Display", lambda kind, its: kind(its.settings, its.outside, clock=its.clock)),
    "settings": (
        "settings",
        "Settings",
        lambda kind, its: kind(its.settings, its.events, lambda: its.restrictions.parked, lambda: its.panel),
    ),
    "commands": ("commands", "Commands", lambda kind, _: kind()),
    "setup": ("setup", "Setup", lambda kind, its: kind(its.settings, lambda: its.panel)),
    "home": ("home", "Home", lambda kind, its: kind(its.settings)),
    "buttonSetup": (
        "button_setup",
        "ButtonSetup",
        lambda kind, its: kind(its.events, lambda: its.restrictions.parked),
    ),
    "volume": ("volume", "Volume", lambda kind, services: kind(services.settings)),
}
"""Name in QML: module in headunit.ui, class, and how it is made of the services."""


class Parts:
    """Made once for a window; Main.qml shows status bar and pages as soon as it has them."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, services: Services, language: Language) -> None:
        self._services = services
        signals = engine.singletonInstance("HeadUnit.Car", "Signals")
        assert isinstance(signals, QObject)
        self.signals = signals
        self.bridge = Bridge(signals, window)
        restrictions = engine.singletonInstance("HeadUnit.Car", "Restrictions")
        assert isinstance(restrictions, QObject)
        self.restrictions = RestrictionsWriter(restrictions, services.restrictions, self.bridge)
        self.restrictions.heard.connect(lambda car: services.settings.set(HEARD, car, parked=True))
        self.restrictions.speak(str(language.property("current")))
        language.changed.connect(lambda: self.restrictions.speak(str(language.property("current"))))
        factories = {name: self._factory(*entry, services) for name, entry in MODELS.items()}
        self.models = Models({**factories, "language": lambda: language})
        language.changed.connect(self.models.retranslate)
        window.setProperty("models", self.models)

    @staticmethod
    def _factory(module: str, name: str, make: Make, services: Services) -> Callable[[], QObject]:
        return lambda: make(getattr(import_module(f"headunit.ui.{module}"), name), services)

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this vehicle from now on."""
        self.bridge.attach(vehicle)
        self.restrictions.attach(vehicle, heard=self._services.settings.get(HEARD) == vehicle.car.id)
        self.models.attach(vehicle)

    def open(self, page: str) -> None:
        """Refresh what the open page shows, and only that."""
        self.models.open(page)

    def stop(self) -> None:
        """Stop before the window and the vehicle go."""
        self.restrictions.stop()
        self.bridge.detach()
        self.models.stop()
