"""One signal looked at closely: its value in words, its state, its past."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from headunit.core.words import Words
from headunit.ui.language import translate
from headunit.vehicle.model import Reading, SignalState, Value

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = Reading(None, SignalState.NEVER_SEEN)
GEARS = {126: "P", 127: "D", 0: "N"}
"""Gears as VSS numbers them; the others are forward 1, 2, … and reverse -1, -2, …"""
YES, NO = Words("yes"), Words("no")


@dataclass(slots=True)
class Row:
    """One signal of the list; `read` is None until it is first looked at."""

    name: str
    label: str
    path: str
    bus: str
    message: str
    index: int | None
    read: Callable[[], Reading] | None = None


def text(value: Value | None, path: str = "") -> str:
    """A value as the page shows it: five significant digits, gears as on the lever, names as words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate(YES if value else NO)
    if isinstance(value, int) and path.endswith("Gear"):
        return GEARS.get(value) or (str(value) if value > 0 else f"R{-value}" if value < -1 else "R")
    if isinstance(value, float):
        number = f"{value:.5g}" if abs(value) < 1e5 else f"{value:.1f}"
        return number.replace(".", QLocale().decimalPoint())
    if isinstance(value, str) and value.isupper() and len(value) > 2:
        return value.replace("_", " ").capitalize()
    return str(value)


@QmlElement
class SelectedSignal(QObject):
    """The signal whose plot is shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._reading = NOTHING
        self._history: list[float] = []
        self._shown: tuple[Any, ...] = ()

    def show(self, row: Row | None, reading: Reading, history: list[float]) -> None:
        """Show this signal as it is now, or none; nothing is told when it looks as before."""
        now = (row, text(reading.value, row.path if row else ""), reading.state, reading.reason, _drawn(history))
        if now != self._shown:
            self._shown = now
            self._row, self._reading, self._history = row, reading, history
            self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name if self._row else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        return translate(self._row.label) if self._row else ""

    @Property(str, notify=changed)
    def path(self) -> str:
        return self._row.path if self._row else ""

    @Property(str, notify=changed)
    def bus(self) -> str:
        return self._row.bus if self._row else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._row.message if self._row else ""

    @Property(str, notify=changed)
    def unit(self) -> str:
        return self._reading.unit

    @Property(str, notify=changed)
    def valueText(self) -> str:
        return text(self._reading.value, self._row.path if self._row else "")

    @Property(int, notify=changed)
    def state(self) -> int:
        return int(self._reading.state)

    @Property(str, notify=changed)
    def reason(self) -> str:
        return translate(self._reading.reason)

    @Property(list, notify=changed)
    def history(self) -> list[float]:
        return self._history


def _drawn(history: list[float]) -> tuple[float, ...]:
    """What a plot of these values looks like: a level line is the same however long it is."""
    return tuple(history) if len(set(history)) > 1 else tuple(history[:2])
