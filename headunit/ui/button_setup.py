"""What each button of the car does, and learning another: for the page behind Setup, parked only."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.buttons import mapping
from headunit.buttons.action import Action, Learning
from headunit.buttons.learn import Learner, Step
from headunit.buttons.mapping import Button, Named
from headunit.core.errors import HeadunitError, Problem
from headunit.core.events import Events
from headunit.ui.language import translate
from headunit.ui.rows import Rows
from headunit.vehicle.model import EXTENDED

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 100


@QmlElement
class ButtonSetup(QObject):
    """One row for each action: what it is called, which button it is on, whether the user taught it."""

    PAGE = "buttons"
    changed = Signal()
    failed = Signal(str)
    """Why nothing was learnt, or could not be saved."""

    def __init__(self, events: Events, parked: Callable[[], bool]) -> None:
        super().__init__()
        self._events = events
        self._parked = parked
        self._vehicle: Vehicle | None = None
        self._learner: Learner | None = None
        self._buttons: tuple[Button, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self._own: dict[Action, Button] = {}
        self._rows = Rows(("action", "label", "place", "own"), self)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this car's buttons from now on."""
        self.cancel()
        self._vehicle = vehicle
        self._read()

    def stop(self) -> None:
        """Learn nothing more."""
        self.cancel()
        self._vehicle = None

    def set_open(self, is_open: bool) -> None:
        """Leaving the page ends learning."""
        if not is_open:
            self.cancel()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._show()

    @Slot(str)
    def learn(self, action: str) -> None:
        """Learn the button for an action, by its name in mapping files."""
        if self._vehicle is None:
            self.failed.emit(self.tr("The car is not there yet."))
        elif self._vehicle.recorded:
            self.failed.emit(self.tr("This is a recording: there is nothing to press."))
        elif not self._parked():
            self.failed.emit(self.tr("Park the car first."))
        else:
            self.cancel()
            self._learner = Learner(self._vehicle, Action(action))
            self._events.publish(Learning(True))
            self._timer.start()
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Learn no more, and keep what was."""
        if self._learner is not None:
            self._timer.stop()
            self._learner.stop()
            self._learner = None
            self._events.publish(Learning(False))
            self.changed.emit()

    @Slot(str)
    def forget(self, action: str) -> None:
        """Let no button do this any more."""
        self._own[Action(action)] = Button(Action(action))
        self._save()

    @Slot()
    def restore(self) -> None:
        """Forget everything that was learnt or forgotten: the car's own buttons as they came."""
        self._own = {}
        self._save()

    @Slot()
    def _tick(self) -> None:
        learner = self._learner
        if learner is None:
            return
        before, step = learner.step, learner.tick()
        if not self._parked():
            self.cancel()
            self.failed.emit(self.tr("Park the car first."))
        elif step is Step.LEARNT and learner.found is not None:
            self._own[learner.action] = learner.found
            self.cancel()
            self._save()
        elif step is Step.FAILED:
            self.cancel()
            self.failed.emit(self.tr("No button was recognised. Try again, and press it twice when asked."))
        elif step is not before:
            self.changed.emit()

    def _save(self) -> None:
        if self._vehicle is None:
            return
        try:
            mapping.save(self._vehicle.car.id, self._own.values())
        except HeadunitError as error:
            self.failed.emit(translate(error.words))
        self._read()
        self._events.publish(Learning(False))

    def _read(self) -> None:
        if self._vehicle is not None:
            car = self._vehicle.car
            self._buttons, self._problems = mapping.load(car.folder, car.id)
            self._own = {button.action: button for button in mapping.own(car.id)}
        self._show()

    def _show(self) -> None:
        by_action = {button.action: button for button in self._buttons}
        self._rows.show(
            [(each.value, self._label(each), self._place(by_action.get(each)), each in self._own) for each in Action]
        )
        self.changed.emit()

    def _place(self, button: Button | None) -> str:
        if button is None or button.place is None:
            return ""
        place = button.place
        if isinstance(place, Named):
            where = f"{place.message}.{place.signal}"
        else:
            where = f"{place.bus} 0x{place.key & ~EXTENDED:X}[{place.byte}] & 0x{place.mask:02X}"
        if button.turn:
            return f"{where} {'+' if button.turn > 0 else '−'}"
        return f"{where} = {button.value}"

    def _label(self, action: Action) -> str:
        return {
            Action.TURN_LEFT: self.tr("Turn left"),
            Action.TURN_RIGHT: self.tr("Turn right"),
            Action.PUSH: self.tr("Push"),
            Action.BACK: self.tr("Back"),
            Action.HOME: self.tr("Home"),
            Action.NUDGE_UP: self.tr("Up"),
            Action.NUDGE_DOWN: self.tr("Down"),
            Action.NUDGE_LEFT: self.tr("Left"),
            Action.NUDGE_RIGHT: self.tr("Right"),
            Action.VOLUME_UP: self.tr("Louder"),
            Action.VOLUME_DOWN: self.tr("Quieter"),
            Action.MUTE: self.tr("Mute"),
            Action.NEXT: self.tr("Next"),
            Action.PREVIOUS: self.tr("Previous"),
            Action.ASSISTANT: self.tr("Assistant"),
            Action.PHONE: self.tr("Phone"),
        }[action]

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def learning(self) -> str:
        """The label of what is being learnt; empty when nothing is."""
        return self._label(self._learner.action) if self._learner is not None else ""

    @Property(str, notify=changed)
    def words(self) -> str:
        """What to do now."""
        step = self._learner.step if self._learner is not None else Step.FAILED
        return {
            Step.WATCHING: self.tr("Touch nothing for three seconds."),
            Step.PRESS: self.tr("Press the button now, briefly."),
            Step.AGAIN: self.tr("And once more."),
        }.get(step, "")

    @Property(bool, notify=changed)
    def taught(self) -> bool:
        """Whether anything differs from how the car came."""
        return bool(self._own)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the files that say what the buttons do; empty when nothing is."""
        return str(self._problems[0]) if self._problems else ""
