"""The first-run set-up's view-model: language, car, panel, driver's side and units, one step after the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.words import Words
from headunit.ui.language import NAMES, of_system, translate
from headunit.ui.panel_size import CARD_MM, MEASURABLE_PIXELS_PER_MM, MM_BY_PIXELS, Panel, Source
from headunit.ui.panel_size import NAMES as PANEL_NAMES

if TYPE_CHECKING:
    from headunit.settings.declaration import Value
    from headunit.settings.store import Store
    from headunit.vehicle.cars import Listed

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = ("language", "car", "panel", "side", "summary")
UNITS: "dict[str, dict[str, Value]]" = {
    "metric": {
        "units.speed": "km/h", "units.distance": "km", "units.temperature": "C",
        "units.pressure": "bar", "units.fuel": "l/100km", "units.energy": "kWh/100km",
    },
    "uk": {
        "units.speed": "mph", "units.distance": "mi", "units.temperature": "C",
        "units.pressure": "psi", "units.fuel": "mpg_uk", "units.energy": "mi/kWh",
    },
    "us": {
        "units.speed": "mph", "units.distance": "mi", "units.temperature": "F",
        "units.pressure": "psi", "units.fuel": "mpg_us", "units.energy": "mi/kWh",
    },
}  # fmt: skip
"""What people of a country mean by "our units"; each quantity can be changed later."""
WIDTH, HEIGHT = "display.panel_width_mm", "display.panel_height_mm"


@QmlElement
class Setup(QObject):
    """Language, side and units take effect as they are touched, the panel as its step is left, the car at the end."""

    stepChanged = Signal()
    chosenChanged = Signal()
    carsChanged = Signal()
    scaleChanged = Signal()
    finished = Signal()

    def __init__(self, store: "Store", panel: Callable[[], Panel]) -> None:
        super().__init__()
        self._store = store
        self._panel = panel
        self._step = 0
        self._car = ""
        self._cars: list[Listed] = []
        self._offered: list[dict[str, str]] = []
        self._scale = 0.0
        self._touched = False
        self._size = (0, 0)

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self._offer()
        for signal in (self.stepChanged, self.chosenChanged, self.scaleChanged):
            signal.emit()

    @Slot(str, int, int)
    def begin(self, step: str, width: int, height: int) -> None:
        """Begin at a step, in a window of so many pixels."""
        self._size = (width, height)
        self._car = str(self._store.get("car.id"))
        self._scale = width / self._panel().width
        self._touched = False
        self._go(STEPS.index(step) if step in STEPS else 0)
        self.chosenChanged.emit()
        self.scaleChanged.emit()

    @Slot()
    def next(self) -> None:
        """Go on; behind the last step the set-up is done."""
        if STEPS[self._step] == "panel" and self._touched:
            self._save_scale()
        if self._step + 1 < len(STEPS):
            self._go(self._step + 1)
        else:
            self._finish()

    @Slot()
    def back(self) -> None:
        """Go back a step."""
        self._go(max(0, self._step - 1))

    def _go(self, step: int) -> None:
        self._step = step
        if STEPS[step] == "car":
            self.look()
        self.stepChanged.emit()

    def _finish(self) -> None:
        self._set("setup.done", True)
        if self._car:
            self._set("car.id", self._car)
        self.finished.emit()

    def _set(self, key: str, value: "Value") -> None:
        self._store.set(key, value, parked=True)
        self.chosenChanged.emit()

    @Property(int, notify=stepChanged)
    def index(self) -> int:
        """Which step it is, from 0."""
        return self._step

    @Property(int, constant=True)
    def count(self) -> int:
        """How many steps there are."""
        return len(STEPS)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """language, car, panel, side or summary."""
        return STEPS[self._step]

    # Language

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """code and label of each language, in its own words."""
        return [{"code": code, "label": label} for code, label in NAMES.items()]

    @Property(str, notify=chosenChanged)
    def language(self) -> str:
        """The code of the language that is spoken."""
        return self._language()

    def _language(self) -> str:
        chosen = str(self._store.get("language"))
        return chosen if chosen in NAMES else of_system()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Speak this language from now on."""
        self._set("language", code)

    # Car

    @Slot()
    def look(self) -> None:
        """See again which cars and CAN interfaces there are."""
        from headunit.vehicle import cars

        self._cars = cars.available()
        self._offer()

    def _offer(self) -> None:
        self._offered = [
            {
                "id": each.id,
                "name": each.car.name if each.car else each.id,
                "detail": detail(each),
                "trouble": troubles(each),
            }
            for each in self._cars
        ]
        self.carsChanged.emit()

    @Property(str, notify=carsChanged)
    def found(self) -> str:
        """Which CAN interfaces this machine has."""
        from headunit.vehicle.can.interfaces import present

        names = [name if up else self.tr("{name} (down)").format(name=name) for name, up in present().items()]
        if not names:
            return self.tr("No CAN adapter is connected. An emulated car can still be shown.")
        return self.tr("CAN interfaces found: {names}").format(names=", ".join(names))

    @Property(list, notify=carsChanged)
    def cars(self) -> list[dict[str, str]]:
        """id, name, detail and trouble of each car at hand."""
        return self._offered

    @Property(str, notify=chosenChanged)
    def car(self) -> str:
        """The id of the car that is chosen; empty while none is."""
        return self._car

    @Slot(str)
    def drive(self, car: str) -> None:
        """Choose a car; it is loaded when the set-up is done."""
        self._car = car
        self.chosenChanged.emit()

    # Panel

    @Property(float, notify=scaleChanged)
    def scale(self) -> float:
        """Pixels in a millimetre, as far as they are measured."""
        return self._scale

    @scale.setter  # type: ignore[no-redef]
    def scale(self, scale: float) -> None:
        low, high = MEASURABLE_PIXELS_PER_MM
        self._measure(min(high, max(low, scale)))

    def _measure(self, scale: float) -> None:
        self._touched = True
        if scale != self._scale:
            self._scale = scale
            self.scaleChanged.emit()

    @Property(float, constant=True)
    def cardWidth(self) -> float:
        """Millimetres of the long side of a bank card."""
        return CARD_MM[0]

    @Property(float, constant=True)
    def cardHeight(self) -> float:
        """Millimetres of its short side."""
        return CARD_MM[1]

    @Property(str, notify=scaleChanged)
    def measured(self) -> str:
        """The picture's size in millimetres, as measured."""
        return self._measured()

    def _measured(self) -> str:
        if not self._scale:
            return ""
        width, height = (QLocale().toString(pixels / self._scale, "f", 0) for pixels in self._size)
        return f"{width} × {height} mm"

    @Property(str, notify=scaleChanged)
    def known(self) -> str:
        """The panel people have that has as many pixels; empty when there is none."""
        return PANEL_NAMES.get(self._size, "")

    @Property(str, notify=scaleChanged)
    def said(self) -> str:
        """What is known of the panel without measuring."""
        return {
            Source.MEASURED: self.tr("It was measured before."),
            Source.KNOWN: self.tr("It is as large as panels of this many pixels are."),
            Source.REPORTED: self.tr("The screen says its own size, which may be wrong."),
            Source.ASSUMED: self.tr("The screen does not say how large it is: please measure it."),
        }[self._panel().source]

    @Slot()
    def takeKnown(self) -> None:
        """Believe that it is the panel of as many pixels."""
        if self._size in MM_BY_PIXELS:
            self._measure(self._size[0] / MM_BY_PIXELS[self._size][0])

    def _save_scale(self) -> None:
        """Let the measured size hold: everything is drawn by it from now on."""
        self._touched = False
        self._set(WIDTH, round(self._size[0] / self._scale, 1))
        self._set(HEIGHT, round(self._size[1] / self._scale, 1))
        self.scaleChanged.emit()

    # Side and units

    @Property(bool, notify=chosenChanged)
    def rightHand(self) -> bool:
        """Whether the driver sits on the right."""
        return self._store.get("display.side") == "right"

    @Slot(bool)
    def sit(self, right: bool) -> None:
        """Let the driver sit on this side."""
        self._set("display.side", "right" if right else "left")

    @Property(int, notify=chosenChanged)
    def units(self) -> int:
        """0 metric, 1 as in the United Kingdom, 2 as in the United States, -1 of the driver's own mix."""
        return self._units()

    def _units(self) -> int:
        for place, units in enumerate(UNITS.values()):
            if all(self._store.get(key) == value for key, value in units.items()):
                return place
        return -1

    @Slot(int)
    def measureIn(self, units: int) -> None:
        """Choose all units at once, by their place in `units`."""
        for key, value in list(UNITS.values())[units].items():
            self._set(key, value)

    # Summary

    @Property(list, notify=chosenChanged)
    def summary(self) -> list[dict[str, str]]:
        """step, label and value of what was chosen."""
        names = {each.id: each.car.name for each in self._cars if each.car}
        units = (self.tr("Metric"), self.tr("UK"), self.tr("US"), self.tr("As you chose"))[self._units()]
        side = self.tr("Right") if self.rightHand else self.tr("Left")
        car = names.get(self._car, self._car) or self.tr("Emulated")
        said = (
            ("language", self.tr("Language"), NAMES[self._language()]),
            ("car", self.tr("Car"), car),
            ("panel", self.tr("Screen"), self._measured()),
            ("side", self.tr("Driver's side"), side),
            ("side", self.tr("Units"), units),
        )
        return [{"step": step, "label": label, "value": value} for step, label, value in said]

    @Slot(str)
    def go(self, step: str) -> None:
        """Go to a step to change it."""
        self._go(STEPS.index(step))


def detail(listed: "Listed") -> str:
    """Where a car is listened to, in words."""
    if listed.car is None:
        return ""
    channels = [bus.channel for bus in listed.car.buses if bus.channel]
    if not channels or all(channel.startswith("vcan") for channel in channels):
        return translate(Words("An emulated car, to try everything out"))
    return translate(Words("Listens on {channels}", channels=", ".join(channels)))


def troubles(listed: "Listed") -> str:
    """What is wrong with a car's files, in words; empty when nothing is."""
    if listed.car is None:
        return listed.error
    from headunit.core.errors import HeadunitError, Severity
    from headunit.vehicle import cars

    if listed.missing:
        return translate(Words("Databases are missing. Run: {command}", command=listed.car.fetch))
    try:
        errors = [each for each in cars.load(listed.id)[1] if each.severity is Severity.ERROR]
    except HeadunitError as error:
        return str(error)
    if not errors:
        return ""
    first = translate(errors[0].message)
    more = len(errors) - 1
    return translate(Words("{problem}, and {count} more problems", problem=first, count=more)) if more else first
