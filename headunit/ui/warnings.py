"""The warnings' view-models: what holds now, the most serious first, and what came before."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QDateTime, QLocale, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.core.events import Events
from headunit.core.notification import Kind, Notification, Withdrawal, damaged
from headunit.ui.rows import Rows

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle
    from headunit.vehicle.warnings import ActiveWarning, History, Texts, Watchman

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 250
INFO, DANGER = 0, 2


def words(texts: "Texts") -> str:
    """A warning's own words in the screen's language."""
    return texts.get(QLocale().name().partition("_")[0]) or texts.get("en", "")


def moment(time: float) -> str:
    """The time of day."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(time)).time(), QLocale.FormatType.ShortFormat)


@QmlElement
class Warnings(Rows):
    """One row a warning that holds; each that comes is published as a notification, and withdrawn when it is over."""

    countChanged = Signal()
    dangerChanged = Signal()

    def __init__(
        self, clock: Clock | None = None, *, events: Events | None = None, history: "History | None" = None
    ) -> None:
        super().__init__(("key", "severity", "title", "advice", "since", "acknowledged", "sign"))
        self._clock = clock or SystemClock()
        self._events = events or Events()
        self._history = history
        self._watchman: Watchman | None = None
        self._active: tuple[ActiveWarning, ...] = ()
        self._danger: ActiveWarning | None = None
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def attach(self, vehicle: "Vehicle") -> None:
        """Watch this vehicle from now on."""
        from headunit.vehicle.warnings import Watchman, read_rules

        self.stop()
        rules, problems = read_rules(vehicle.store.signals)
        for problem in problems:
            self._events.publish(damaged(problem))
        for rule in rules:  # left over from a drive that did not end in order
            self._events.publish(Withdrawal(notification_id(rule.id)))
        self._watchman = Watchman(rules, vehicle.store, self._clock, self._history)
        self._timer.start()

    def stop(self) -> None:
        """No more watching."""
        self._timer.stop()
        if self._watchman is not None:
            self._watchman.stop()
            self._watchman = None
            self._take(())

    def retranslate(self) -> None:
        """Say everything in the screen's language."""
        self._write()
        self.dangerChanged.emit()

    @Slot()
    def refresh(self) -> None:
        """Look at the rules again."""
        if self._watchman is not None:
            self._take(self._watchman.look())

    @Slot(str)
    def acknowledge(self, id_: str) -> None:
        """The driver saw this warning: it stays in the list while it holds, and is no longer in the way."""
        if self._watchman is not None:
            self._watchman.acknowledge(id_)
            self.refresh()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()

    @Property(bool, notify=dangerChanged)
    def danger(self) -> bool:
        """Whether there is a danger that nobody has acknowledged yet."""
        return self._danger is not None

    @Property(str, notify=dangerChanged)
    def dangerId(self) -> str:
        """The newest of them; empty when there is none."""
        return self._danger.rule.id if self._danger else ""

    @Property(str, notify=dangerChanged)
    def dangerTitle(self) -> str:
        return words(self._danger.rule.title) if self._danger else ""

    @Property(str, notify=dangerChanged)
    def dangerAdvice(self) -> str:
        return words(self._danger.rule.advice) if self._danger else ""

    @Property(str, notify=dangerChanged)
    def dangerSign(self) -> str:
        return self._danger.rule.sign if self._danger else ""

    def _take(self, active: "tuple[ActiveWarning, ...]") -> None:
        if active == self._active:
            return
        before, self._active = self._active, active
        self._write()
        if len(before) != len(active):
            self.countChanged.emit()
        danger = next((each for each in active if each.rule.level == DANGER and not each.acknowledged), None)
        if danger != self._danger:
            self._danger = danger
            self.dangerChanged.emit()
        self._publish({each.rule.id for each in before}, {each.rule.id for each in active})

    def _write(self) -> None:
        self.show(
            [
                (
                    each.rule.id,
                    int(each.rule.level),
                    words(each.rule.title),
                    words(each.rule.advice),
                    moment(each.since),
                    each.acknowledged,
                    each.rule.sign,
                )
                for each in self._active
            ]
        )

    def _publish(self, before: set[str], now: set[str]) -> None:
        for each in self._active:
            if each.rule.id not in before:
                kind = Kind.SERVICE if each.rule.level == INFO else Kind.SAFETY
                title, advice = words(each.rule.title), words(each.rule.advice)
                self._events.publish(
                    Notification(notification_id(each.rule.id), kind, title, advice, each.since, action="vehicle")
                )
        for over in before - now:
            self._events.publish(Withdrawal(notification_id(over)))


def notification_id(rule_id: str) -> str:
    """What the notification of a warning goes by."""
    return f"warning:{rule_id}"


@QmlElement
class WarningHistory(Rows):
    """One row a warning that came, on this drive or another, the newest first; read again by `refresh`."""

    changed = Signal()

    def __init__(self, history: "History", clock: Clock | None = None) -> None:
        super().__init__(("severity", "title", "sign", "day", "began", "ended", "acknowledged"))
        self._history = history
        self._clock = clock or SystemClock()
        self.refresh()

    def retranslate(self) -> None:
        """Say everything in the screen's language."""
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the history again."""
        self.show([self._row(record) for record in self._history.records()])
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        return self.rowCount()

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the history cannot be kept, if so."""
        return str(self._history.problem or "")

    def _row(self, record: dict[str, Any]) -> tuple[int, str, str, str, str, str, bool]:
        began, ended = record["began"], record["ended"]
        return (
            record["level"],
            words(record["title"]),
            record["sign"],
            self._day(began),
            moment(began),
            "" if ended is None else moment(ended),
            record["acknowledged"],
        )

    def _day(self, time: float) -> str:
        day, today = (QDateTime.fromSecsSinceEpoch(int(each)).date() for each in (time, self._clock.wall()))
        return self.tr("Today") if day == today else QLocale().toString(day, QLocale.FormatType.ShortFormat)
