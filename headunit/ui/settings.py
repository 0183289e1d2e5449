"""The settings' view-model: the rows of one group or of a search, made from the declaration alone."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.events import Events
from headunit.settings.events import SetUpAsked
from headunit.settings.store import Result
from headunit.ui.language import translate
from headunit.ui.panel_size import Panel, Source
from headunit.ui.rows import Rows

if TYPE_CHECKING:
    from headunit.settings.declaration import Setting
    from headunit.settings.store import Outcome, Store

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    "key", "type", "label", "help", "value", "wanted", "wantedText", "choices", "chosen",
    "minimum", "maximum", "step", "unit", "pending", "parkedOnly", "atDefault", "defaultText",
)  # fmt: skip
"""`value` holds now, `wanted` is the same unless it waits; `pending` says then until when, and what holds meanwhile."""


def cars_at_hand() -> list[tuple[str, str]]:
    """Id and name of every car there is a folder for."""
    from headunit.vehicle import cars

    return [(each.id, each.car.name if each.car else each.id) for each in cars.available()]


SOURCES: dict[str, Callable[[], list[tuple[str, str]]]] = {"cars": cars_at_hand}
"""The lists of choices that are known only at run time, by their names in the declaration."""


@QmlElement
class Settings(Rows):
    """One row for each setting of the open group, or that the search found."""

    changed = Signal(str)
    """The setting of that key has another value, or another one waits."""
    groupChanged = Signal()
    queryChanged = Signal()
    wordsChanged = Signal()
    problemsChanged = Signal()
    panelChanged = Signal()
    told = Signal(str)
    """What became of a change, where that is worth a sentence."""
    _moved = Signal(str, object)
    _troubled = Signal()

    def __init__(self, store: "Store", events: Events, parked: Callable[[], bool], panel: Callable[[], Panel]) -> None:
        """`panel` tells how large the picture is and who says so."""
        super().__init__(ROLES)
        self._panel = panel
        self._store = store
        self._events = events
        self._parked = parked
        self._group = store.declaration.groups[0].name
        self._query = ""
        self._offered: dict[str, list[tuple[str, str]]] = {}
        self._moved.connect(self._on_moved)
        self._troubled.connect(self.problemsChanged)
        self._ends = (store.watch(self._moved.emit), store.watch_problems(self._troubled.emit))
        self._show()

    def stop(self) -> None:
        """No more following of the store."""
        for end in self._ends:
            end()

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self.wordsChanged.emit()
        self.problemsChanged.emit()
        self.panelChanged.emit()
        self._show()

    # For any page

    @Slot(str, result="QVariant")
    def value(self, key: str) -> Any:
        """The value that holds now. Raises KeyError for what is not declared."""
        return self._store.get(key)

    @Slot(str, "QVariant")
    def set(self, key: str, value: Any) -> None:
        """Choose a value; what is for a parked car only waits until then, and that is told."""
        self._tell(key, self._store.set(key, value, parked=self._parked()))

    # For the page of settings

    @Slot(str, int)
    def choose(self, key: str, index: int) -> None:
        """Choose one of a row's choices."""
        choices = self._choices(self._store.declaration[key])
        if 0 <= index < len(choices):
            self.set(key, choices[index][0])

    @Slot(str)
    def reset(self, key: str) -> None:
        """Choose the default."""
        self._tell(key, self._store.reset(key, parked=self._parked()))

    @Slot()
    def resetAll(self) -> None:
        """Choose the default of everything that has a row."""
        self._store.reset_all(parked=self._parked())
        self._show()
        self.told.emit(self.tr("All settings are as new."))

    @Slot(str)
    def setUp(self, step: str) -> None:
        """Lead through the set-up, from this step on."""
        self._events.publish(SetUpAsked(step))

    @Property(list, notify=wordsChanged)
    def groups(self) -> list[dict[str, str]]:
        """name, label and icon of each group."""
        groups = self._store.declaration.groups
        return [{"name": each.name, "label": translate(each.label), "icon": each.icon} for each in groups]

    @Property(str, notify=groupChanged)
    def group(self) -> str:
        """The open group's name."""
        return self._group

    @group.setter  # type: ignore[no-redef]
    def group(self, group: str) -> None:
        if group == self._group or group not in {each.name for each in self._store.declaration.groups}:
            return
        self._group = group
        self._start_over()
        self.groupChanged.emit()

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        """What is searched for in labels and help; empty shows the open group."""
        return self._query

    @query.setter  # type: ignore[no-redef]
    def query(self, query: str) -> None:
        if query.strip() == self._query:
            return
        self._query = query.strip()
        self._start_over()
        self.queryChanged.emit()

    @Property(list, notify=problemsChanged)
    def problems(self) -> list[str]:
        """What is wrong with the settings' file."""
        return [translate(each.message) for each in self._store.problems]

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """How large the picture is, and how that is known."""
        panel = self._panel()
        size = f"{QLocale().toString(panel.width, 'f', 0)} × {QLocale().toString(panel.height, 'f', 0)} mm"
        return {
            Source.MEASURED: self.tr("{size}, as measured"),
            Source.KNOWN: self.tr("{size}, as panels of this many pixels have"),
            Source.REPORTED: self.tr("{size}, as the screen says"),
            Source.ASSUMED: self.tr("The screen does not say how large it is. {size} is a guess: please measure it."),
        }[panel.source].format(size=size)

    def _tell(self, key: str, outcome: "Outcome") -> None:
        if outcome.result is not Result.APPLIED:
            self.told.emit(translate(outcome.words))
        self._show()
        self.changed.emit(key)

    @Slot(str, object)
    def _on_moved(self, key: str, _value: object) -> None:
        self._show()
        self.changed.emit(key)
        if key.startswith("display.panel"):
            self.panelChanged.emit()

    def _start_over(self) -> None:
        """Other settings, other controls: none of the old rows is of use."""
        self.show(())
        self._show()

    def _show(self) -> None:
        shown = [each for each in self._store.declaration.values() if not each.hidden and self._wanted(each)]
        self.show([self._row(each) for each in shown])

    def _wanted(self, setting: "Setting") -> bool:
        if not self._query:
            return setting.group == self._group
        said = (setting.label, translate(setting.label), translate(setting.help), self._group_label(setting.group))
        return any(self._query.casefold() in each.casefold() for each in said)

    def _group_label(self, name: str) -> str:
        return next(translate(each.label) for each in self._store.declaration.groups if each.name == name)

    def _row(self, setting: "Setting") -> tuple[Any, ...]:
        value, waiting = self._store.get(setting.key), self._store.pending(setting.key)
        choices = self._choices(setting)
        wanted, pending = value, ""
        if waiting is not None:
            wanted = waiting
            pending = self.tr("When the car is parked. Until then: {value}").format(value=self._say(setting, value))
        return (
            setting.key,
            setting.type,
            translate(setting.label),
            translate(setting.help),
            value,
            wanted,
            self._say(setting, wanted),
            [label for _, label in choices],
            next((place for place, (each, _) in enumerate(choices) if each == wanted), -1),
            setting.minimum or 0.0,
            setting.maximum or 0.0,
            setting.step,
            setting.unit,
            pending,
            setting.parked,
            wanted == setting.default,
            self._say(setting, setting.default),
        )

    def _choices(self, setting: "Setting") -> list[tuple[str, str]]:
        """Value and words of each choice."""
        if not setting.source:
            return [(each.value, each.label if each.own else translate(each.label)) for each in setting.choices]
        if setting.source not in self._offered:
            self._offered[setting.source] = SOURCES[setting.source]()
        return self._offered[setting.source]

    def _say(self, setting: "Setting", value: object) -> str:
        """A value in words."""
        for named in setting.named:
            if named.value == value:
                return translate(named.label)
        if isinstance(value, bool):
            return self.tr("On") if value else self.tr("Off")
        if isinstance(value, str):
            return dict(self._choices(setting)).get(value, value) if setting.type == "choice" else value
        assert isinstance(value, int | float)
        number = QLocale().toString(float(value), "f", 0 if setting.step >= 1 and float(value).is_integer() else 1)
        return f"{number} {setting.unit}".strip()
