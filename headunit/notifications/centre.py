"""The notification centre: what came, what waits until it may be shown, and what was read."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import Problem
from headunit.core.events import Events
from headunit.core.journal import Journal, Record
from headunit.core.notification import Kind, Notification, SpeakRequest, Spoken, Withdrawal
from headunit.core.words import Words
from headunit.notifications.policy import Policy, Treatment

KEPT = 100
Show = Callable[[tuple[Notification, ...]], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A notification in the centre; one that is `queued` waits until it may be shown."""

    notification: Notification
    unread: bool = True
    queued: bool = False


class Centre:
    """Hears every Notification of `events`, keeps the newest of them over a restart, and shows each as policy says.

    Notifications come from any thread; `on_change` and `on_show` are called in the thread that caused them.
    """

    def __init__(self, events: Events, policy: Policy, journal: Journal, clock: Clock | None = None) -> None:
        self._events = events
        self._policy = policy
        self._journal = journal
        self._clock = clock or SystemClock()
        self._lock = threading.RLock()
        self._driving = "unknown"
        self._changed: list[Callable[[], None]] = []
        self._shown: list[Show] = []
        self._entries = {entry.notification.id: entry for entry in map(_read, journal.records()) if entry}
        self._ends = (
            events.subscribe(Notification, self.add),
            events.subscribe(Withdrawal, lambda event: self.dismiss(event.id)),
            events.subscribe(Spoken, lambda event: self._spoken(event.id)),
        )

    def close(self) -> None:
        """Hear no more, and close the file."""
        for end in self._ends:
            end()
        self._journal.close()

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when entries changed; the function returned ends that."""
        self._changed.append(listener)
        return lambda: self._changed.remove(listener)

    def on_show(self, listener: Show) -> Callable[[], None]:
        """Call `listener` with what is to be shown now, several when a queue is let go; the function returned ends."""
        self._shown.append(listener)
        return lambda: self._shown.remove(listener)

    @property
    def problem(self) -> Problem | None:
        """Why the notifications cannot be kept over a restart, if so."""
        return self._journal.problem

    def entries(self) -> tuple[Entry, ...]:
        """What may be seen, the newest first."""
        with self._lock:
            return tuple(entry for entry in reversed(self._entries.values()) if not entry.queued)

    def queued(self) -> tuple[Entry, ...]:
        """What waits, the oldest first."""
        with self._lock:
            return tuple(entry for entry in self._entries.values() if entry.queued)

    def drive(self, driving: str) -> None:
        """What the car is doing (policy.DRIVING); lets go of what may be seen now."""
        with self._lock:
            self._driving = driving
            freed = [entry for entry in self.queued() if self._treatment(entry.notification).listed]
            for entry in freed:
                self._keep(replace(entry, queued=False))
            show = tuple(entry.notification for entry in freed if self._treatment(entry.notification) is Treatment.SHOW)
        if freed:
            self._tell(show)

    def read(self, id_: str) -> Notification | None:
        """Mark one as read; None when there is none of that id."""
        with self._lock:
            entry = self._entries.get(id_)
            if entry is None:
                return None
            if not entry.unread:
                return entry.notification
            self._keep(replace(entry, unread=False))
        self._tell()
        return entry.notification

    def read_all(self) -> None:
        """Mark everything that may be seen as read."""
        with self._lock:
            unread = [entry for entry in self.entries() if entry.unread]
            for entry in unread:
                self._keep(replace(entry, unread=False))
        if unread:
            self._tell()

    def dismiss(self, *ids: str) -> None:
        """Forget these notifications."""
        with self._lock:
            known = [each for each in ids if self._entries.pop(each, None) is not None]
            self._journal.remove(*known)
        if known:
            self._tell()

    def clear(self) -> None:
        """Forget everything that may be seen; what waits goes on waiting."""
        self.dismiss(*(entry.notification.id for entry in self.entries()))

    def add(self, notification: Notification) -> None:
        """Take a notification as it comes by the events."""
        with self._lock:
            notification = replace(notification, time=notification.time or self._clock.wall())
            treatment = self._treatment(notification)
            if self._entries.pop(notification.id, None) is not None:
                self._journal.remove(notification.id)
            self._keep(Entry(notification, queued=not treatment.listed))
            while len(self._entries) > KEPT:
                del self._entries[next(iter(self._entries))]
        self._tell((notification,) if treatment is Treatment.SHOW else ())
        if treatment is Treatment.SPEAK:
            self._events.publish(SpeakRequest(notification))

    def _spoken(self, id_: str) -> None:
        with self._lock:
            entry = self._entries.get(id_)
            if entry is None:
                return
            self._keep(replace(entry, unread=False, queued=False))
        self._tell()

    def _treatment(self, notification: Notification) -> Treatment:
        return self._policy.treatment(notification.kind, self._driving)

    def _keep(self, entry: Entry) -> None:
        self._entries[entry.notification.id] = entry
        self._journal.put(entry.notification.id, _write(entry))

    def _tell(self, show: tuple[Notification, ...] = ()) -> None:
        for listener in tuple(self._changed):
            listener()
        for shower in tuple(self._shown) if show else ():
            shower(show)


def _write(entry: Entry) -> Record:
    it = entry.notification
    return {
        "id": it.id,
        "kind": it.kind.value,
        "title": _write_text(it.title),
        "text": _write_text(it.text),
        "time": it.time,
        "action": it.action,
        "action_label": _write_text(it.action_label),
        "unread": entry.unread,
        "queued": entry.queued,
    }


def _read(record: Record) -> Entry | None:
    """The entry of a record; None of one that another version wrote."""
    try:
        notification = Notification(
            id=str(record["id"]),
            kind=Kind(record["kind"]),
            title=_read_text(record["title"]),
            text=_read_text(record["text"]),
            time=float(record["time"]),
            action=str(record["action"]),
            action_label=_read_text(record["action_label"]),
        )
        return Entry(notification, bool(record["unread"]), bool(record["queued"]))
    except (KeyError, ValueError, TypeError, IndexError, AttributeError):
        return None


def _write_text(text: str) -> Any:
    """Words keep what they are made of, so that they can be said in a language chosen later."""
    if isinstance(text, Words):
        values = {name: _write_text(value) if isinstance(value, str) else value for name, value in text.values.items()}
        return {"template": text.template, "values": values}
    return text


def _read_text(stored: Any) -> str:
    if isinstance(stored, dict):
        values = stored["values"].items()
        read = {name: _read_text(value) if isinstance(value, dict) else value for name, value in values}
        return Words(stored["template"], **read)
    return str(stored)
