"""The view-models of the screen by name, each made when a page or a bar first asks for it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Models(QObject):
    """Makes a view-model at its first `get` and keeps it.

    A view-model may have `attach(vehicle)`, `retranslate()` (another language is spoken: tell everything that has
    words in it), `stop()`, and, where it costs something only while it is looked at, `PAGE` (the page's name) with
    `set_open(open)`.
    """

    def __init__(self, factories: Mapping[str, Callable[[], QObject]]) -> None:
        super().__init__()
        self._factories = dict(factories)
        self._made: dict[str, QObject] = {}
        self._vehicle: Vehicle | None = None
        self._page = ""

    @Slot(str, result=QObject)
    def get(self, name: str) -> QObject:
        """The view-model of that name. Raises KeyError when there is none."""
        made = self._made.get(name)
        if made is None:
            made = self._factories[name]()
            made.setParent(self)  # without a parent the QML engine would own it, and delete it
            self._made[name] = made
            if self._vehicle is not None and hasattr(made, "attach"):
                made.attach(self._vehicle)
            self._tell_open(made)
        return made

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this vehicle from now on, also to those made later."""
        self._vehicle = vehicle
        for made in self._made.values():
            if hasattr(made, "attach"):
                made.attach(vehicle)

    def open(self, page: str) -> None:
        """Refresh what the open page shows, and only that."""
        self._page = page
        for made in self._made.values():
            self._tell_open(made)

    def retranslate(self) -> None:
        """Another language is spoken from now on."""
        for made in self._made.values():
            if hasattr(made, "retranslate"):
                made.retranslate()

    def stop(self) -> None:
        """Stop before the window and the vehicle go."""
        for made in self._made.values():
            if hasattr(made, "stop"):
                made.stop()
        self._vehicle = None

    def _tell_open(self, made: QObject) -> None:
        if hasattr(made, "set_open"):
            made.set_open(getattr(made, "PAGE", "") == self._page)
