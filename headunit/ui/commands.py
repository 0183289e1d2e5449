"""Setting the car from QML: what is asked for, what is pending, and why something did not happen."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.ui.language import translate
from headunit.vehicle.command import Commands as CommandsOf
from headunit.vehicle.command import Limits, Request, RequestState

if TYPE_CHECKING:
    from collections.abc import Callable

    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

PENDING_MS = 50
"""How often a pending request is looked at."""
LOOK_MS = 1000
"""How often it is looked whether things can be set at all: a bus comes and goes."""
FAILED_MS = 6000
"""How long a failure stays on the screen."""


@QmlElement
class Commands(QObject):
    """The commands of the vehicle on the screen, by the catalogue's names; each VehicleCommand has one of them."""

    availabilityChanged = Signal()
    requestChanged = Signal(object)
    replaced = Signal()
    """There is another car: what was asked of the one before is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self._commands: CommandsOf | None = None
        self._end: Callable[[], None] = lambda: None
        self._paths: dict[str, str] = {}
        self._watched: dict[str, int] = {}
        self._shown: dict[str, str] = {}
        self._pending = QTimer(self, interval=PENDING_MS)
        self._pending.timeout.connect(self._tick)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_again)

    def attach(self, vehicle: "Vehicle") -> None:
        """Set this car from now on."""
        from headunit.vehicle.direct import DirectCommands

        self.use(DirectCommands(vehicle), {signal.name: signal.path for signal in vehicle.store.signals})

    def use(self, commands: CommandsOf, paths: dict[str, str]) -> None:
        """Ask these commands from now on; `paths` are VSS paths by the catalogue's names."""
        self._commands = commands
        self._paths = paths
        self._end()
        self._end = commands.on_change(self.requestChanged.emit)
        self.replaced.emit()
        self._look.start()
        self._look_again()

    def stop(self) -> None:
        """Ask for nothing more."""
        self._pending.stop()
        self._look.stop()
        self._commands = None

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.availabilityChanged.emit()

    def path(self, name: str) -> str:
        """The VSS path of a catalogue name; empty when there is none, or no car yet."""
        return self._paths.get(name, "")

    def watch(self, name: str, by: int) -> None:
        """Tell `availabilityChanged` for this name as well (`by` 1), or no more (-1)."""
        self._watched[name] = self._watched.get(name, 0) + by
        if self._watched[name] <= 0:
            del self._watched[name]
            self._shown.pop(name, None)

    @Slot(str, result=str)
    def why(self, name: str) -> str:
        """Why this cannot be set now; empty when it can."""
        if self._commands is None:
            return self.tr("The car is not there yet.")
        return translate(self._commands.available(self.path(name)))

    def offered(self, name: str) -> bool:
        """Whether the car has a way to set this at all."""
        return self._commands is not None and self._commands.offered(self.path(name))

    def limits(self, name: str) -> Limits:
        """What a number can be asked for."""
        return self._commands.limits(self.path(name)) if self._commands is not None else Limits()

    def request(self, name: str, value: Any) -> Request | None:
        """Ask for a value; None when there is no car yet."""
        if self._commands is None:
            return None
        request = self._commands.request(self.path(name), value)
        if request.state is RequestState.PENDING and not self._pending.isActive():
            self._pending.start()
        return request

    @Slot()
    def _tick(self) -> None:
        if self._commands is None or not self._commands.tick():
            self._pending.stop()

    @Slot()
    def _look_again(self) -> None:
        now = {name: self.why(name) for name in self._watched}
        if now != self._shown:
            self._shown = now
            self.availabilityChanged.emit()


@QmlElement
class VehicleCommand(QObject):
    """One thing of the car that can be set: `VehicleCommand { commands: root.commands; name: "fanSpeedDriver" }`."""

    commandsChanged = Signal()
    nameChanged = Signal()
    availableChanged = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: Commands | None = None
        self._name = ""
        self._why = ""
        self._offered = False
        self._limits = Limits()
        self._request: Request | None = None
        self._forget = QTimer(self, interval=FAILED_MS, singleShot=True)
        self._forget.timeout.connect(self._clear)

    @Slot("QVariant")
    def set(self, value: Any) -> None:
        """Ask the car for a value, in the catalogue's unit; `pending` until it has said so itself."""
        if self._commands is None:
            return
        self._show(self._commands.request(self._name, value))

    @Slot(object)
    def _on_request(self, request: Request) -> None:
        newer = request.state is RequestState.PENDING and request.path == self._path()
        ours = self._request is not None and request.id == self._request.id
        # What is superseded has a newer one for the same path, which was or will be told of.
        if newer or (ours and request.state is not RequestState.SUPERSEDED):
            self._show(request)

    def _path(self) -> str:
        return self._commands.path(self._name) if self._commands is not None else ""

    def _show(self, request: Request | None) -> None:
        if request == self._request:
            return
        self._request = request
        self._forget.stop()
        if self._failed():
            self._forget.start()
        self.changed.emit()

    @Slot()
    def _clear(self) -> None:
        self._show(None)

    @Slot()
    def _on_availability(self) -> None:
        if self._failed():
            self.changed.emit()
        why = self._commands.why(self._name) if self._commands and self._name else ""
        offered = self._commands is not None and self._commands.offered(self._name)
        if (why, offered) != (self._why, self._offered):
            self._why, self._offered = why, offered
            self._limits = self._commands.limits(self._name) if self._commands is not None else Limits()
            self.availableChanged.emit()

    def _failed(self) -> bool:
        return self._request is not None and self._request.state in (RequestState.FAILED, RequestState.REFUSED)

    @Property(Commands, notify=commandsChanged)
    def commands(self) -> Commands | None:
        return self._commands

    @commands.setter  # type: ignore[no-redef]
    def commands(self, commands: Commands | None) -> None:
        if commands is self._commands:
            return
        if self._commands is not None:
            self._commands.availabilityChanged.disconnect(self._on_availability)
            self._commands.requestChanged.disconnect(self._on_request)
            self._commands.replaced.disconnect(self._clear)
            self._commands.watch(self._name, -1)
        self._commands = commands
        if commands is not None:
            commands.watch(self._name, 1)
            commands.availabilityChanged.connect(self._on_availability)
            commands.requestChanged.connect(self._on_request)
            commands.replaced.connect(self._clear)
        self.commandsChanged.emit()
        self._on_availability()

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """The catalogue's name of the signal, as in Signals."""
        return self._name

    @name.setter  # type: ignore[no-redef]
    def name(self, name: str) -> None:
        if name == self._name:
            return
        if self._commands is not None:
            self._commands.watch(self._name, -1)
            self._commands.watch(name, 1)
        self._name = name
        self.nameChanged.emit()
        self._on_availability()

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        return self._commands is not None and not self._why

    @Property(str, notify=availableChanged)
    def why(self) -> str:
        """Why it cannot be set now."""
        return self._why

    @Property(bool, notify=availableChanged)
    def offered(self) -> bool:
        """Whether this car has a way to set it at all."""
        return self._offered

    @Property(float, notify=availableChanged)
    def minimum(self) -> float:
        """The least that can be asked for, in the catalogue's unit; 0 like `maximum` where that is not known."""
        return self._limits.minimum

    @Property(float, notify=availableChanged)
    def maximum(self) -> float:
        """The most that can be asked for."""
        return self._limits.maximum

    @Property(float, notify=availableChanged)
    def step(self) -> float:
        """The smallest change that can be asked for; 0 where that is not known."""
        return self._limits.step

    @Property(bool, notify=changed)
    def pending(self) -> bool:
        return self._request is not None and self._request.state is RequestState.PENDING

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last request failed or was refused, for as long as a person needs to read why."""
        return self._failed()

    @Property(str, notify=changed)
    def words(self) -> str:
        """Why the last request failed or was refused."""
        return translate(self._request.words) if self._request is not None and self._failed() else ""

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]
    def wanted(self) -> Any:
        """What is being asked for; undefined when nothing is pending: show the signal then."""
        return self._request.value if self._request is not None and self.pending else None
