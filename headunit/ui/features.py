"""What later work brings, as it stands on this machine now: its purpose, what is there for it, and what is missing."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

import headunit
from headunit.core import paths
from headunit.core.words import Words
from headunit.ui import presence
from headunit.ui.language import translate
from headunit.ui.rows import Rows

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Part:
    """One thing a feature stands on: whether it is there, and what was found, or what to do."""

    met: bool
    name: Words
    detail: Words


@dataclass(frozen=True, slots=True)
class Plan:
    """A feature: its name for people, one sentence on what it will do, and where its parts are looked for."""

    title: Words
    purpose: Words
    look: Callable[["Vehicle | None"], tuple[Part, ...]]


def _found(name: Words, found: tuple[str, ...], missing: Words) -> Part:
    return Part(bool(found), name, Words(", ".join(found)) if found else missing)


def _loudspeaker() -> Part:
    return _found(
        Words("Sound output"),
        presence.sound_cards("playback"),
        Words("No sound card found."),
    )


def _microphone() -> Part:
    return _found(Words("Microphone"), presence.sound_cards("capture"), Words("None found. Plug one in."))


def _bluetooth() -> Part:
    return _found(Words("Bluetooth"), presence.bluetooth(), Words("No adapter found."))


def _broker() -> Part:
    name = Words("Connection to phones")
    if presence.broker():
        return Part(True, name, Words("The message broker answers."))
    return Part(False, name, Words("No message broker answers."))


def _internet() -> Part:
    interface = presence.network()
    if interface:
        return Part(True, Words("Network"), Words("By {interface}", interface=interface))
    return Part(False, Words("Network"), Words("No way to the internet."))


def _space() -> Part:
    free = presence.free_bytes(paths.data()) / 1e9
    return Part(free > 2, Words("Space for an update"), Words("{free:.1f} GB free", free=free))


def _kept(name: Words, folder: str, missing: Words, kinds: frozenset[str] = frozenset()) -> Part:
    count = presence.files(paths.data() / folder, kinds)
    return Part(count > 0, name, Words("{count} files", count=count) if count else missing)


def _music() -> Part:
    folder = presence.music_folder()
    count = presence.files(folder, presence.MUSIC)
    if count:
        return Part(True, Words("Music files"), Words("{count} in {folder}", count=count, folder=folder.name))
    return Part(False, Words("Music files"), Words("None in {folder}. Copy some there.", folder=folder))


def _commands(vehicle: "Vehicle | None", name: Words, words: str) -> Part:
    count = sum(words in path for path in vehicle.car.commands) if vehicle else 0
    if count:
        return Part(True, name, Words("This car takes {count} commands.", count=count))
    return Part(False, name, Words("This car takes no such commands."))


def _position(vehicle: "Vehicle | None") -> Part:
    from headunit.vehicle.model import SignalState

    name = Words("Position")
    if vehicle is None:
        return Part(False, name, Words("No car is connected."))
    reading = vehicle.store.reading("Vehicle.CurrentLocation.Latitude")
    if reading.state is SignalState.LIVE:
        return Part(True, name, Words("The car says where it is."))
    if reading.state is SignalState.NOT_MAPPED:
        return Part(False, name, Words("This car does not say where it is."))
    return Part(False, name, Words("The car has not said where it is for a while."))


def _nothing(name: Words, detail: Words) -> Part:
    return Part(False, name, detail)


PLANS = {
    "media": Plan(
        Words("Media"),
        Words("Music from this device, the radio and your phone, in one place and at one volume."),
        lambda _: (_loudspeaker(), _music(), _bluetooth()),
    ),
    "phone": Plan(
        Words("Phone"),
        Words("Calls, messages and contacts of your phone; messages are read aloud while you drive."),
        lambda _: (_broker(), _bluetooth(), _microphone()),
    ),
    "navigation": Plan(
        Words("Map"),
        Words("The map around your car, the way to places your phone sends, and where to charge or refuel."),
        lambda car: (
            _kept(Words("Maps"), "maps", Words("No map files yet."), presence.MAPS),
            _position(car),
        ),
    ),
    "assistant": Plan(
        Words("Assistant"),
        Words("Ask for warmth, music or the way in your own words; nothing you say leaves the car."),
        lambda _: (
            _microphone(),
            _loudspeaker(),
            _kept(Words("Language model"), "assistant/models", Words("None is installed.")),
            _kept(Words("Voice"), "assistant/voices", Words("None is installed.")),
        ),
    ),
    "scenes": Plan(
        Words("Scenes"),
        Words("Several wishes with one touch: warm seats, clear windows and your music on a cold morning."),
        lambda car: (
            _commands(car, Words("Climate and seats"), ".Cabin."),
            _commands(car, Words("Lights"), "Light"),
            _nothing(Words("Scenes"), Words("None yet; you will make them while parked.")),
        ),
    ),
    "services": Plan(
        Words("Services"),
        Words("Workshop dates, charging, parking and the weather along the way."),
        lambda _: (_internet(), _broker(), _nothing(Words("Account"), Words("None is signed in."))),
    ),
    "updates": Plan(
        Words("Updates"),
        Words("New versions, installed when you agree and taken back if one does not start."),
        lambda _: (
            Part(True, Words("Installed"), Words("Headunit {version}", version=headunit.__version__)),
            _space(),
            _nothing(Words("Update source"), Words("None is set up.")),
        ),
    ),
    "keys": Plan(
        Words("Digital keys"),
        Words("Your phone opens and starts the car; lend a key to a friend and take it back."),
        lambda car: (
            _commands(car, Words("Locks"), "IsLocked"),
            _bluetooth(),
            _kept(Words("Paired keys"), "keys", Words("None is paired.")),
        ),
    ),
    "profiles": Plan(
        Words("Profiles"),
        Words("Each driver's own settings, places and sound, by key or with one touch."),
        lambda _: (
            Part(True, Words("This driver"), Words("One for all who drive; settings are kept.")),
            _nothing(Words("Further drivers"), Words("None yet.")),
        ),
    ),
}
"""By the name of the page."""


@QmlElement
class Feature(QObject):
    """One feature; `look` sees anew what is there for it, in a thread of its own."""

    changed = Signal()
    _seen = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._plan = PLANS[name]
        self._found: tuple[Part, ...] = ()
        self._parts = Rows(("name", "detail", "met"), self)
        self._vehicle: Vehicle | None = None
        self._thread: threading.Thread | None = None
        self._again = False
        self._seen.connect(self._on_seen)

    def attach(self, vehicle: "Vehicle") -> None:
        """Look at this vehicle from now on."""
        self._vehicle = vehicle

    def stop(self) -> None:
        """Wait for a look that is under way."""
        self._vehicle = None
        self._again = False
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    @Slot()
    def look(self) -> None:
        """See what is there now; one look at a time, and once more after the one that is under way."""
        self._again = self._thread is not None
        if self._thread is None:
            vehicle = self._vehicle
            self._thread = threading.Thread(target=lambda: self._seen.emit(self._plan.look(vehicle)), name="feature")
            self._thread.start()
            self.changed.emit()

    @Slot(object)
    def _on_seen(self, found: tuple[Part, ...]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._found = found
        self.retranslate()
        if self._again:
            self.look()

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        self._parts.show([(translate(each.name), translate(each.detail), each.met) for each in self._found])
        self.changed.emit()

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def title(self) -> str:
        return translate(self._plan.title)

    @Property(str, notify=changed)
    def purpose(self) -> str:
        return translate(self._plan.purpose)

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Nothing has been seen yet."""
        return not self._found

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many of its parts are not there."""
        return sum(not part.met for part in self._found)

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts


@QmlElement
class Features(QObject):
    """Every feature that is still to come, by the name of its page."""

    def __init__(self) -> None:
        super().__init__()
        self._features = {name: Feature(name, self) for name in PLANS}

    def attach(self, vehicle: "Vehicle") -> None:
        """Look at this vehicle from now on."""
        for feature in self._features.values():
            feature.attach(vehicle)

    def stop(self) -> None:
        """Wait for looks that are under way."""
        for feature in self._features.values():
            feature.stop()

    def retranslate(self) -> None:
        """Say everything again, in the language of now."""
        for feature in self._features.values():
            feature.retranslate()

    @Slot(str, result=Feature)
    def get(self, name: str) -> Feature:
        """The feature of that page. Raises KeyError when there is none."""
        return self._features[name]
