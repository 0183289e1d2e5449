"""The volume: set by finger, knob or steering wheel, remembered, and never loud at the start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.sound.mixer import Mixer, Sound
from headunit.ui.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from headunit.settings.declaration import Value
    from headunit.settings.store import Store

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

LEVEL, CAP = "sound.volume", "sound.start_cap"
STEP = 4
"""Percent for one press of a volume button or one notch of a knob."""
REMEMBER_MS = 2000
"""How long a level must have stood before it is written down."""
FOLLOW_MS = 1000
"""So long after a change of ours the machine's own reports are old news."""


@QmlElement
class Volume(QObject):
    """Level 0 to 100 and mute; what a person sets shows at once, and the machine follows.

    `shown` asks for the overlay: somebody turned it by a button, whose effect is not under their finger.
    """

    changed = Signal()
    availableChanged = Signal()
    shown = Signal()
    _reported = Signal(object)

    def __init__(self, settings: "Store", make: "Callable[..., Mixer]" = Mixer) -> None:
        super().__init__()
        self._settings = settings
        level, cap = int(settings.get(LEVEL)), int(settings.get(CAP))
        self._sound = Sound(min(level, cap))
        self._level, self._muted = self._sound.level, False
        self._reported.connect(self._on_reported)
        self._mixer = make(self._reported.emit, level=level, cap=cap)
        self._mixer.start()
        self._end_watch = settings.watch(self._on_setting)
        self._remember = QTimer(self, interval=REMEMBER_MS, singleShot=True)
        self._remember.timeout.connect(self._write)
        self._ours = QTimer(self, interval=FOLLOW_MS, singleShot=True)

    def stop(self) -> None:
        """Remember the level, and leave the machine as it is."""
        self._end_watch()
        self._ours.stop()
        if self._remember.isActive():
            self._write()
        self._mixer.stop()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.availableChanged.emit()

    @Slot()
    def up(self) -> None:
        """One step louder, by a button."""
        self._turn(STEP)

    @Slot()
    def down(self) -> None:
        """One step quieter, by a button."""
        self._turn(-STEP)

    @Slot()
    def toggleMute(self) -> None:
        """Mute, or no longer, by a button."""
        self._set(self._level, not self._muted)
        self.shown.emit()

    def _turn(self, step: int) -> None:
        self._set(self._level + step, muted=False)
        self.shown.emit()

    def _set(self, level: int, muted: bool) -> None:
        level = max(0, min(100, level))
        if (level, muted) == (self._level, self._muted):
            return
        if level != self._level:
            self._remember.start()
        self._level, self._muted = level, muted
        self._ours.start()
        self._mixer.set(level, muted=muted)
        self.changed.emit()

    @Slot(object)
    def _on_reported(self, sound: Sound) -> None:
        before, self._sound = self._sound, sound
        if (sound.available, sound.why) != (before.available, before.why):
            self.availableChanged.emit()
        if sound.available and not self._ours.isActive() and (sound.level, sound.muted) != (self._level, self._muted):
            self._level, self._muted = sound.level, sound.muted
            self._remember.start()
            self.changed.emit()

    def _on_setting(self, key: str, value: "Value") -> None:
        if key == LEVEL:
            self._set(int(value), self._muted)

    @Slot()
    def _write(self) -> None:
        self._remember.stop()
        self._settings.set(LEVEL, self._level, parked=True)

    @Property(int, notify=changed)
    def level(self) -> int:
        return self._level

    @level.setter  # type: ignore[no-redef]
    def level(self, level: int) -> None:
        self._set(level, muted=False)

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._muted

    @muted.setter  # type: ignore[no-redef]
    def muted(self, muted: bool) -> None:
        self._set(self._level, muted)

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether the machine has sound, as far as is known."""
        return self._sound.available or not self._sound.why

    @Property(str, notify=availableChanged)
    def why(self) -> str:
        """Why there is no sound and what to do; empty while there is, and before it is known."""
        return translate(self._sound.why)
