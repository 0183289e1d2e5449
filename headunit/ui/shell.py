"""The shell's view-model: which car, which page, day or night, and whether the buses speak."""

from time import localtime, strftime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.core.words import Words
from headunit.display.night import Night
from headunit.ui.language import translate
from headunit.ui.stack import DEPTH, PARKED, PageStack
from headunit.vehicle.model import BusState

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 500
SPEAKING = (BusState.UP, BusState.PASSIVE)
GOOD, SOME_SILENT, FAULT, STARTING = range(4)
"""How the buses are, as StatusDot counts."""


@QmlElement
class Shell(QObject):
    """What every page needs to know of the whole."""

    changed = Signal()
    pageChanged = Signal()
    nightChanged = Signal()
    timeChanged = Signal()
    busesChanged = Signal()
    panelChanged = Signal()
    sideChanged = Signal()
    told = Signal(str)
    """A sentence for a toast."""
    refused = Signal(str)
    """Why something was not done."""
    assistantAsked = Signal()
    notificationsAsked = Signal()

    def __init__(
        self,
        *,
        panel_mm: tuple[float, float],
        theme: str = "auto",
        clock: Clock | None = None,
        outside: Night | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._vehicle: Vehicle | None = None
        self._panel_mm = panel_mm
        self._theme = theme
        self._stack = PageStack()
        self._titles: dict[str, str] = {}
        self._reason = ""
        self._right_hand = False
        self._outside = outside or Night(self._clock)
        self._dark = self._outside.dark
        self._time = ""
        self._loaded = False
        self._buses: tuple[int, str] = (STARTING, Words("Starting"))
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this car from now on."""
        self._vehicle = vehicle
        self._loaded = True
        self.changed.emit()
        self.refresh()

    def fail(self, reason: str) -> None:
        """Show that there is no car, and why."""
        self._buses = (FAULT, reason)
        self._loaded = True
        self.changed.emit()
        self.busesChanged.emit()

    def stop(self) -> None:
        """No more refreshing."""
        self._timer.stop()
        self._vehicle = None

    @Slot()
    def refresh(self) -> None:
        """Bring clock, theme and the state of the buses up to date; tells only what changed."""
        now = strftime("%H:%M", localtime(self._clock.wall()))
        if now != self._time:
            self._time = now
            self.timeChanged.emit()
        if self._vehicle is None:
            return
        buses = self._speaking(self._vehicle)
        if buses != self._buses:
            self._buses = buses
            self.busesChanged.emit()
        if self._outside.look(self._vehicle.store) != self._dark:
            self._dark = self._outside.dark
            self.nightChanged.emit()

    def expect(self, what: str) -> None:
        """Say what is being read while there is no car yet."""
        self._buses = (STARTING, what)
        self.busesChanged.emit()

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()
        self.busesChanged.emit()

    def _speaking(self, vehicle: "Vehicle") -> tuple[int, str]:
        labels = {bus.name: bus.label or bus.name for bus in vehicle.car.buses}
        statuses = vehicle.buses()
        if not statuses:
            return FAULT, Words("No bus is connected. Start with --bus NAME=INTERFACE:CHANNEL.")
        silent = [bus for bus in statuses if bus.state not in SPEAKING]
        if not silent:
            return GOOD, Words("All buses are up")
        reason = silent[0].reason or silent[0].state.name.lower().replace("_", " ")
        level = SOME_SILENT if len(silent) < len(statuses) else FAULT
        return level, Words("{bus}: {reason}", bus=Words(labels.get(silent[0].bus, silent[0].bus)), reason=reason)

    def _has(self, feature: str) -> bool:
        return self._vehicle is not None and feature in self._vehicle.car.features

    @Slot(str, result=str)
    def why(self, name: str) -> str:
        """Why the signal of that catalogue name is not live, in plain words."""
        if self._vehicle is None:
            return translate(self._buses[1])
        store = self._vehicle.store
        index = next((each for each, signal in enumerate(store.signals) if signal.name == name), None)
        return translate(store.reading(index).reason) if index is not None else ""

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether a car is there, or known not to come."""
        return self._loaded

    @Property(str, notify=changed)
    def carName(self) -> str:
        return self._vehicle.car.name if self._vehicle else "Headunit"

    @Property(bool, notify=changed)
    def electric(self) -> bool:
        return self._has("electric")

    @Property(bool, notify=changed)
    def combustion(self) -> bool:
        return self._has("combustion")

    @Property(bool, notify=nightChanged)
    def night(self) -> bool:
        return self._dark if self._theme == "auto" else self._theme == "night"

    @Property(str, notify=nightChanged)
    def themeMode(self) -> str:
        return self._theme

    @themeMode.setter  # type: ignore[no-redef]
    def themeMode(self, mode: str) -> None:
        if mode in ("auto", "day", "night") and mode != self._theme:
            self._theme = mode
            self.nightChanged.emit()

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return self._time

    @Property(bool, notify=busesChanged)
    def busesOk(self) -> bool:
        """Whether something can be heard of the car, or may be soon."""
        return self._buses[0] != FAULT

    @Property(int, notify=busesChanged)
    def busLevel(self) -> int:
        """0 all speak, 1 some are silent, 2 none speaks, 3 not known yet."""
        return self._buses[0]

    @Property(str, notify=busesChanged)
    def busSummary(self) -> str:
        return translate(self._buses[1])

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The open page. Setting it opens another, unless it may not be opened now: then `refused` says why."""
        return self._stack.page

    @page.setter  # type: ignore[no-redef]
    def page(self, page: str) -> None:
        if page == self._stack.page:
            return
        refusal = self._stack.refusal(page)
        if refusal:
            self.refused.emit(self._refusal(refusal, page))
            return
        self._stack.open(page)
        self.pageChanged.emit()

    @Slot()
    def back(self) -> None:
        """Go where one came from, else one step up."""
        before = self._stack.page
        self._stack.back()
        if self._stack.page != before:
            self.pageChanged.emit()

    @Slot(str)
    def tell(self, words: str) -> None:
        """Show a sentence for a few seconds."""
        self.told.emit(words)

    @Slot()
    def askAssistant(self) -> None:
        """Call the assistant, by a button or a tile."""
        self.assistantAsked.emit()

    @Slot()
    def askNotifications(self) -> None:
        """Draw the notifications down."""
        self.notificationsAsked.emit()

    @Slot(str, str, str, bool)
    def declare(self, name: str, title: str, parent: str, parked_only: bool) -> None:
        """There is a page of that name; the registry says so for each."""
        self._stack.declare(name, parent, parked_only=parked_only)
        self._titles[name] = title

    @Slot(bool, int, str)
    def restrict(self, parked: bool, max_depth: int, reason: str) -> None:
        """What the state of the car allows from now on; a page for parked cars is left when it no longer is."""
        self._stack.parked, self._stack.max_depth, self._reason = parked, max_depth, reason
        refusal = self._stack.refusal(self._stack.page)
        if refusal not in ("", DEPTH):
            page = self._stack.page
            self.back()
            self.refused.emit(self._refusal(refusal, page))

    def _refusal(self, refusal: str, page: str) -> str:
        if refusal in (PARKED, DEPTH):
            return f"{self._titles.get(page, page)}: {self._reason}"
        return self.tr("There is no page “{page}”.").format(page=page)

    @Property(bool, notify=sideChanged)
    def rightHand(self) -> bool:
        """Whether the driver sits on the right."""
        return self._right_hand

    @rightHand.setter  # type: ignore[no-redef]
    def rightHand(self, right_hand: bool) -> None:
        if right_hand != self._right_hand:
            self._right_hand = right_hand
            self.sideChanged.emit()

    def set_panel(self, width: float, height: float) -> None:
        """The panel's size in millimetres, which everything on it is measured in."""
        self._panel_mm = (width, height)
        self.panelChanged.emit()

    @Property(float, notify=panelChanged)
    def panelWidthMm(self) -> float:
        return self._panel_mm[0]

    @Property(float, notify=panelChanged)
    def panelHeightMm(self) -> float:
        return self._panel_mm[1]
