"""The emulator panel's view-model: what a hand can do to an emulated car, as switches, levels and choices."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.errors import HeadunitError
from headunit.ui.rows import Rows

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 200


class Controls(Protocol):
    """The car's controls, as headunit.emulator.controls.CarControls has them."""

    drive: str
    throttle: float
    brake: float
    gear: str
    locked: bool
    light_switch: str
    temperature: float
    fan: int
    air_conditioning: bool
    outside_temperature: float
    daylight: float
    plugged: bool

    @property
    def doors(self) -> Mapping[str, bool]: ...
    @property
    def lights(self) -> Mapping[str, bool]: ...
    @property
    def belts(self) -> Mapping[str, bool]: ...
    @property
    def faults(self) -> Sequence[str]: ...
    @property
    def fault_kinds(self) -> Mapping[str, str]: ...
    @property
    def buttons(self) -> Sequence[str]: ...
    def press(self, name: str) -> None: ...
    def set_door(self, name: str, open_: bool) -> None: ...
    def set_light(self, name: str, on: bool) -> None: ...
    def set_belt(self, seat: str, fastened: bool) -> None: ...
    def add_fault(self, text: str) -> object: ...
    def remove_fault(self, text: str) -> None: ...
    def clear_faults(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Level:
    """A control between two ends: its attribute, its words, its ends, and how its value is written."""

    name: str
    label: str
    low: float
    high: float
    text: str


DRIVING = (
    Level("throttle", "Accelerator", 0.0, 1.0, "{:.0%}"),
    Level("brake", "Brake", 0.0, 1.0, "{:.0%}"),
)
CLIMATE = (
    Level("temperature", "Wanted", 16.0, 28.0, "{:.1f} °C"),
    Level("fan", "Fan", 0.0, 100.0, "{:.0f} %"),
    Level("outside_temperature", "Outside", -30.0, 45.0, "{:.0f} °C"),
)
LIGHT = (Level("daylight", "Daylight", 0.0, 100.0, "{:.0f} %"),)
LEVELS = {level.name: level for level in (*DRIVING, *CLIMATE, *LIGHT)}
EXTRAS = {"locked": "Locked", "plugged": "Charging cable", "air_conditioning": "Air conditioning"}


ACRONYMS = {"wltc": "WLTC"}


def words(name: str) -> str:
    """`rear-driver` as `Rear driver`, `DAYTIME_RUNNING_LIGHTS` as `Daytime running lights`."""
    return ACRONYMS.get(name) or name.replace("-", " ").replace("_", " ").capitalize()


@QmlElement
class CarPanel(QObject):
    """Reads the controls as often as an eye looks, since the drive moves them too; whatever is set is read back."""

    changed = Signal()

    def __init__(
        self, controls: Controls, choices: Mapping[str, Sequence[str]], title: str, status: Callable[[], str]
    ) -> None:
        """`choices` are the values `drive`, `gear` and `light_switch` can have; `status` says how the car is."""
        super().__init__()
        self._controls = controls
        self._choices = choices
        self._title = title
        self._status = status
        self._said = ""
        self._complaint = ""
        switch, level, choice = (
            ("name", "label", "on"),
            ("name", "label", "low", "high", "value", "text"),
            ("name", "on"),
        )
        self._doors, self._lights, self._belts, self._extras = (Rows(switch, self) for _ in range(4))
        self._driving, self._climate, self._light = (Rows(level, self) for _ in range(3))
        self._drives, self._gears, self._switch = (Rows((*choice, "label"), self) for _ in range(3))
        self._faults = Rows(("text",), self)
        self._kinds = Rows(("name", "help"), self)
        self._kinds.show(list(controls.fault_kinds.items()))
        self._buttons = Rows(("name", "label", "on"), self)
        self._buttons.show([(name, words(name), False) for name in controls.buttons])
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        """No more refreshing."""
        self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Read every control; tells only what changed."""
        controls = self._controls
        for rows, states in (
            (self._doors, controls.doors),
            (self._lights, controls.lights),
            (self._belts, controls.belts),
        ):
            rows.show([(name, words(name), on) for name, on in states.items()])
        self._extras.show([(name, label, getattr(controls, name)) for name, label in EXTRAS.items()])
        for rows, levels in ((self._driving, DRIVING), (self._climate, CLIMATE), (self._light, LIGHT)):
            rows.show([self._level(level) for level in levels])
        for rows, name in ((self._drives, "drive"), (self._gears, "gear"), (self._switch, "light_switch")):
            now = getattr(controls, name)
            rows.show([(each, each == now, words(each)) for each in self._choices[name]])
        self._faults.show([(text,) for text in controls.faults])
        said = self._status()
        if said != self._said:
            self._said = said
            self.changed.emit()

    def _level(self, level: Level) -> tuple[object, ...]:
        value = float(getattr(self._controls, level.name))
        return level.name, level.label, level.low, level.high, value, level.text.format(value)

    @Slot(str, float)
    def setLevel(self, name: str, value: float) -> None:
        """Move one of the levels; one foot cannot be on both pedals."""
        level = LEVELS[name]
        value = max(level.low, min(level.high, value))
        if name in ("throttle", "brake"):
            setattr(self._controls, "brake" if name == "throttle" else "throttle", 0.0)
        setattr(self._controls, name, round(value) if name == "fan" else value)
        self.refresh()

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        """Set `drive`, `gear` or `light_switch`."""
        if value in self._choices.get(name, ()):
            setattr(self._controls, name, value)
            self.refresh()

    @Slot(str, bool)
    def setDoor(self, name: str, is_open: bool) -> None:
        """Open or close a door."""
        self._controls.set_door(name, is_open)
        self.refresh()

    @Slot(str, bool)
    def setLight(self, name: str, on: bool) -> None:
        """Switch a lamp."""
        self._controls.set_light(name, on)
        self.refresh()

    @Slot(str, bool)
    def setBelt(self, name: str, fastened: bool) -> None:
        """Fasten or open a belt."""
        self._controls.set_belt(name, fastened)
        self.refresh()

    @Slot(str, bool)
    def setExtra(self, name: str, on: bool) -> None:
        """Lock, plug in, cool."""
        if name in EXTRAS:
            setattr(self._controls, name, on)
            self.refresh()

    @Slot(str)
    def press(self, name: str) -> None:
        """Press a button of the steering wheel, or turn its knob a notch."""
        self._controls.press(name)

    @Slot(str, result=bool)
    def addFault(self, text: str) -> bool:
        """Begin or plan a fault; when there is no such fault `complaint` says why."""
        try:
            self._controls.add_fault(text.strip())
            self._complaint = ""
        except HeadunitError as error:
            self._complaint = str(error)
        self.refresh()
        self.changed.emit()
        return not self._complaint

    @Slot(str)
    def removeFault(self, text: str) -> None:
        """End a fault."""
        self._controls.remove_fault(text)
        self.refresh()

    @Slot()
    def clearFaults(self) -> None:
        """End all faults."""
        self._controls.clear_faults()
        self.refresh()

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._said

    @Property(str, notify=changed)
    def complaint(self) -> str:
        return self._complaint

    @Property(QObject, constant=True)
    def doors(self) -> QObject:
        return self._doors

    @Property(QObject, constant=True)
    def lights(self) -> QObject:
        return self._lights

    @Property(QObject, constant=True)
    def belts(self) -> QObject:
        return self._belts

    @Property(QObject, constant=True)
    def extras(self) -> QObject:
        return self._extras

    @Property(QObject, constant=True)
    def driving(self) -> QObject:
        return self._driving

    @Property(QObject, constant=True)
    def climate(self) -> QObject:
        return self._climate

    @Property(QObject, constant=True)
    def light(self) -> QObject:
        return self._light

    @Property(QObject, constant=True)
    def drives(self) -> QObject:
        return self._drives

    @Property(QObject, constant=True)
    def gears(self) -> QObject:
        return self._gears

    @Property(QObject, constant=True)
    def lightSwitch(self) -> QObject:
        return self._switch

    @Property(bool, constant=True)
    def hasButtons(self) -> bool:
        """Whether the car has a wheel with buttons, or a knob."""
        return self._buttons.rowCount() > 0

    @Property(QObject, constant=True)
    def buttons(self) -> QObject:
        return self._buttons

    @Property(QObject, constant=True)
    def faults(self) -> QObject:
        return self._faults

    @Property(QObject, constant=True)
    def faultKinds(self) -> QObject:
        return self._kinds
