"""What the buttons of the car and the keyboard do on the screen."""

import logging
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from headunit.buttons import mapping
from headunit.buttons.action import Action, Learning, Pressed
from headunit.buttons.press import Presses
from headunit.buttons.reader import ButtonReader
from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import Problem
from headunit.core.events import Events
from headunit.ui.focus import Focus
from headunit.ui.keys import DOWN, ENTER, ESCAPE, KEYS, LEFT, NO_MODIFIER, RIGHT, UP

if TYPE_CHECKING:
    from headunit.ui.models import Models
    from headunit.ui.shell import Shell
    from headunit.ui.volume import Volume
    from headunit.vehicle.vehicle import Vehicle

log = logging.getLogger(__name__)

DIRECTIONS = {
    Action.NUDGE_UP: (0, -1),
    Action.NUDGE_DOWN: (0, 1),
    Action.NUDGE_LEFT: (-1, 0),
    Action.NUDGE_RIGHT: (1, 0),
}
TURNS = {Action.TURN_LEFT: -1, Action.TURN_RIGHT: 1}


class Buttons(QObject):
    """Acts on one window: by the buttons of the vehicle it is attached to, and by keys nothing on the screen wanted.

    While the focused item says it is `adjusting`, turns and nudges change its value instead of moving the focus.
    Every action is also published as `Pressed`.
    """

    acted = Signal(str)
    _woken = Signal()

    def __init__(
        self, window: QQuickWindow, shell: "Shell", models: "Models", events: Events, clock: Clock | None = None
    ) -> None:
        super().__init__()
        self._window = window
        self._shell = shell
        self._models = models
        self._events = events
        self._clock = clock or SystemClock()
        self._focus = Focus(window)
        self._presses = Presses(self._pressed)
        self._reader: ButtonReader | None = None
        self._vehicle: Vehicle | None = None
        self._ours = False
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._tick)
        self._woken.connect(self._tick)
        self.problems: tuple[Problem, ...] = ()
        self._learning = False
        self._end = events.subscribe(Learning, self._on_learning)
        window.installEventFilter(self)

    def attach(self, vehicle: "Vehicle") -> None:
        """Obey this car's buttons from now on."""
        self._vehicle = vehicle
        self._clock = vehicle.clock
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read again what the buttons do."""
        if self._vehicle is None:
            return
        if self._reader is not None:
            self._reader.stop()
        car = self._vehicle.car
        buttons, problems = mapping.load(car.folder, car.id)
        self._reader = ButtonReader(self._vehicle, buttons, self._presses, self._woken.emit)
        self.problems = (*problems, *self._reader.problems)
        for problem in self.problems:
            log.warning("%s", problem)

    def stop(self) -> None:
        """Listen to nothing more."""
        self._end()
        self._due.stop()
        self._window.removeEventFilter(self)
        if self._reader is not None:
            self._reader.stop()
            self._reader = None
        self._vehicle = None

    def _on_learning(self, learning: Learning) -> None:
        self._tick()  # what was pressed before is done, what was pressed for learning is not
        self._learning = learning.running
        if not learning.running:
            self.reload()

    def _pressed(self, action: Action) -> None:
        if not self._learning:
            self.act(action)

    def act(self, action: Action) -> None:
        """Do what a button does."""
        self.acted.emit(action.value)
        if action in TURNS:
            self._turn(TURNS[action])
        elif action in DIRECTIONS:
            self._nudge(*DIRECTIONS[action])
        elif action is Action.PUSH:
            self._push()
        elif action is Action.BACK:
            if not self._press(ESCAPE):
                self._shell.back()
        elif action in (Action.HOME, Action.PHONE):
            self._shell.setProperty("page", action.value)
        elif action is Action.ASSISTANT:
            self._shell.askAssistant()
        elif action in (Action.VOLUME_UP, Action.VOLUME_DOWN, Action.MUTE):
            self._volume(action)
        self._events.publish(Pressed(action))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the screen have a key first; what it does not want is a button."""
        if event.type() != QEvent.Type.KeyPress or self._ours:
            return False
        key = cast(QKeyEvent, event)
        action = KEYS.get(key.key())
        if action is None or self._send(key):
            return action is not None
        self.act(action)
        event.accept()
        return True

    @Slot()
    def _tick(self) -> None:
        now = self._clock.monotonic()
        due = self._presses.tick(now)
        if due is None:
            self._due.stop()
        else:
            self._due.start(max(1, round((due - now) * 1000)))

    def _turn(self, direction: int) -> None:
        item = self._focus.item
        if item is None:
            self._show()
        elif item.property("adjusting"):
            self._press(RIGHT if direction > 0 else LEFT)
        else:
            self._focus.step(direction)

    def _nudge(self, x: int, y: int) -> None:
        item = self._focus.item
        if item is None:
            self._show()
        elif item.property("adjusting"):
            self._press({(1, 0): RIGHT, (-1, 0): LEFT, (0, -1): UP, (0, 1): DOWN}[x, y])
        else:
            self._focus.nudge(x, y)

    def _push(self) -> None:
        if self._focus.item is None:
            self._show()
        else:
            self._press(ENTER)

    def _show(self) -> None:
        """The first turn only shows where one is: on the open page, not on the rail."""
        self._focus.start(f"page-{self._shell.property('page')}")

    def _volume(self, action: Action) -> None:
        volume = cast("Volume", self._models.get("volume"))
        {Action.VOLUME_UP: volume.up, Action.VOLUME_DOWN: volume.down, Action.MUTE: volume.toggleMute}[action]()

    def _press(self, key: int) -> bool:
        """Press and release a key for whatever has the focus; whether anything wanted it."""
        wanted = self._send(QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER))
        self._send(QKeyEvent(QEvent.Type.KeyRelease, key, NO_MODIFIER))
        return wanted

    def _send(self, event: QKeyEvent) -> bool:
        self._ours = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._ours = False
        return event.isAccepted()
