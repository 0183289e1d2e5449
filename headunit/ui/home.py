"""The Home board's view-model: which cards this car and this driver have, in which order, and where each stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.ui.board import Card, Place, pack
from headunit.vehicle.model import SignalState

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

SETTING = "home.cards"
NOWHERE = Place(-1, 0, 0, 1, 1)
HIDDEN = "-"
"""Before a name in the setting: the driver does not want this card."""
CARDS = (
    Card("speed", shapes=((1, 2),), large=((2, 2), (1, 2))),
    Card(
        "energy",
        large=((2, 1),),
        signals=("range", "charge", "batteryRange", "fuelLevel", "fuelRange"),
    ),
    Card("car", shapes=((1, 2), (2, 1)), signals=("doorDriverOpen", "doorPassengerOpen", "tyrePressureFrontLeft")),
    Card(
        "stats",
        large=((1, 2),),
        signals=(
            "cabinTemperature", "batteryTemperature", "coolantTemperature", "tripDistance", "oilTemperature",
            "tripDuration", "averageFuelConsumption", "lowVoltage",
        ),
    ),
    Card("dynamics", signals=("steeringAngle", "acceleratorPedal", "brakePedal")),
    Card("climate", signals=("climateTemperatureDriver", "climateFanDriver")),
    Card("open-vehicle", filler=True, most=2),
    Card("open-live", filler=True, most=2),
    Card("open-climate", filler=True, most=2),
    Card("open-diagnostics", filler=True, most=2),
)  # fmt: skip
"""All cards, in the order they have until the driver changes it. `open-<page>` opens that page."""


class Chosen(Protocol):
    """Where the driver's choices are: the settings."""

    def get(self, key: str) -> bool | int | float | str:
        """The value of a setting."""
        ...

    def set(self, key: str, value: bool | int | float | str, *, parked: bool) -> object:
        """Keep a choice."""
        ...


def ordered(setting: str) -> tuple[list[Card], set[str]]:
    """The cards in the order of a setting such as "car,-stats,speed", and the names of those hidden.

    Names it does not know, or says twice, are passed over; cards it does not name follow in their own order.
    """
    known = {card.name: card for card in CARDS}
    hidden: set[str] = set()
    cards: dict[str, Card] = {}
    for word in setting.split(","):
        name = word.strip().removeprefix(HIDDEN)
        if name in known and name not in cards:
            cards[name] = known[name]
            if word.strip().startswith(HIDDEN):
                hidden.add(name)
    return [*cards.values(), *(card for card in CARDS if card.name not in cards)], hidden


@QmlElement
class Home(QObject):
    """The board as it is to be drawn; while it is edited the hidden cards stand on it, too."""

    placesChanged = Signal()
    editingChanged = Signal()

    def __init__(self, settings: Chosen) -> None:
        super().__init__()
        self._settings = settings
        self._cards, self._hidden = ordered(str(settings.get(SETTING)))
        self._offered = {card.name for card in CARDS if not card.signals}
        self._board = (3, 2)
        self._editing = False
        self._places: dict[str, Place] = {}
        self._arrange()

    def attach(self, vehicle: "Vehicle") -> None:
        """Offer the cards this car has a signal for."""
        store = vehicle.store
        said = {
            signal.name
            for signal, state in zip(store.signals, store.states, strict=True)
            if state is not SignalState.NOT_MAPPED
        }
        self._offered = {card.name for card in CARDS if not card.signals or said.intersection(card.signals)}
        self._arrange()

    @Slot(int, int)
    def setBoard(self, columns: int, rows: int) -> None:
        """The board has so many columns and rows a page."""
        if (columns, rows) != self._board:
            self._board = (columns, rows)
            self._arrange()

    @Slot(str, int)
    def move(self, name: str, steps: int) -> None:
        """Put a card so many places later, or earlier, among those on the board."""
        names = [card.name for card in self._shown()]
        if name in names:
            self._put(name, max(0, min(len(names) - 1, names.index(name) + steps)))

    @Slot(str, str)
    def moveTo(self, name: str, other: str) -> None:
        """Put a card where another stands."""
        names = [card.name for card in self._shown()]
        if name in names and other in names:
            self._put(name, names.index(other))

    @Slot(str, bool)
    def show(self, name: str, wanted: bool) -> None:
        """Show a card, or hide it; the last one stays."""
        if wanted:
            self._hidden.discard(name)
        elif len(self._offered - self._hidden) > 1:
            self._hidden.add(name)
        self._keep()

    @Slot()
    def reset(self) -> None:
        """All cards, in their own order."""
        self._cards, self._hidden = list(CARDS), set()
        self._keep()

    def _put(self, name: str, place: int) -> None:
        shown = self._shown()
        card = next(each for each in shown if each.name == name)
        shown.remove(card)
        shown.insert(place, card)
        self._cards = [*shown, *(each for each in self._cards if each not in shown)]
        self._keep()

    def _keep(self) -> None:
        words = [HIDDEN * (card.name in self._hidden) + card.name for card in self._cards]
        self._settings.set(SETTING, ",".join(words), parked=True)
        self._arrange()

    def _shown(self) -> list[Card]:
        return [
            card
            for card in self._cards
            if card.name in self._offered and (self._editing or card.name not in self._hidden)
        ]

    def _arrange(self) -> None:
        shown: Sequence[Card] = self._shown()
        if self._editing:  # every card can be reached, and none changes its size under the finger
            shown = [card._replace(filler=False) for card in shown]
        self._places = pack(shown, *self._board)
        self.placesChanged.emit()

    @Property(list, notify=placesChanged)
    def places(self) -> list[dict[str, Any]]:
        """For each of `cards`: page, column, row, columns, rows, and whether it is hidden; page -1 without a place."""
        return [
            {**self._places.get(card.name, NOWHERE)._asdict(), "hidden": card.name in self._hidden} for card in CARDS
        ]

    @Property(int, notify=placesChanged)
    def pages(self) -> int:
        """Pages the board has, at least 1."""
        return 1 + max((place.page for place in self._places.values()), default=0)

    @Property(list, constant=True)
    def cards(self) -> list[str]:
        """The names of all cards there are."""
        return [card.name for card in CARDS]

    @Property(bool, notify=editingChanged)
    def editing(self) -> bool:
        """Whether the driver is arranging the cards."""
        return self._editing

    @editing.setter  # type: ignore[no-redef]
    def editing(self, editing: bool) -> None:
        if editing != self._editing:
            self._editing = editing
            self.editingChanged.emit()
            self._arrange()
