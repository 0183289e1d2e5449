"""The notifications' view-model: what came, the newest first, and what waits until the car is parked."""

from PySide6.QtCore import Property, QDateTime, QLocale, Signal, Slot
from PySide6.QtQml import QmlElement

from headunit.core.clock import Clock, SystemClock
from headunit.core.notification import Notification
from headunit.notifications.centre import Centre, Entry
from headunit.ui.language import translate
from headunit.ui.rows import Rows

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Notifications(Rows):
    """One row a notification that may be seen now; whoever causes a change, rows change in the screen's thread."""

    changed = Signal()
    shown = Signal(str, str, str)
    """Title, text and kind of what is to be shown for a moment."""
    _came = Signal()
    _show = Signal(object)

    def __init__(self, centre: Centre, clock: Clock | None = None) -> None:
        super().__init__(("key", "kind", "title", "text", "time", "action", "actionLabel", "unread"))
        self._centre = centre
        self._clock = clock or SystemClock()
        self._unread = self._queued = 0
        self._came.connect(self.refresh)
        self._show.connect(self._on_show)
        self._ends = [centre.on_change(self._came.emit), centre.on_show(self._show.emit)]
        self.refresh()

    def stop(self) -> None:
        """Follow the centre no more."""
        for end in self._ends:
            end()
        self._ends.clear()

    def retranslate(self) -> None:
        """Say everything in the screen's language."""
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the centre again."""
        entries = self._centre.entries()
        self._unread = sum(entry.unread for entry in entries)
        self._queued = len(self._centre.queued())
        self.show([self._row(entry) for entry in entries])
        self.changed.emit()

    @Slot(str)
    def dismiss(self, id_: str) -> None:
        """Forget one."""
        self._centre.dismiss(id_)

    @Slot()
    def clear(self) -> None:
        """Forget all that may be seen."""
        self._centre.clear()

    @Slot(str, result=str)
    def open(self, id_: str) -> str:
        """Mark one as read; the page that answers it, or nothing."""
        notification = self._centre.read(id_)
        return notification.action if notification else ""

    @Slot()
    def readAll(self) -> None:
        """The list was looked at."""
        self._centre.read_all()

    @Property(int, notify=changed)
    def count(self) -> int:
        return self.rowCount()

    @Property(int, notify=changed)
    def unread(self) -> int:
        return self._unread

    @Property(int, notify=changed)
    def queued(self) -> int:
        """How many wait until they may be shown."""
        return self._queued

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why they cannot be kept, if so."""
        return str(self._centre.problem or "")

    def _on_show(self, notifications: tuple[Notification, ...]) -> None:
        if len(notifications) == 1:
            it = notifications[0]
            self.shown.emit(translate(it.title), translate(it.text), it.kind.value)
        else:
            self.shown.emit(self.tr("%n new notification(s)", "", len(notifications)), "", notifications[-1].kind.value)

    def _row(self, entry: Entry) -> tuple[str, str, str, str, str, str, str, bool]:
        it = entry.notification
        words = (translate(it.title), translate(it.text), self._when(it.time), it.action, translate(it.action_label))
        return (it.id, it.kind.value, *words, entry.unread)

    def _when(self, time: float) -> str:
        """The time of day, or the date of what is older than today."""
        moment, now = (QDateTime.fromSecsSinceEpoch(int(each)) for each in (time, self._clock.wall()))
        if moment.date() == now.date():
            return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
        return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
