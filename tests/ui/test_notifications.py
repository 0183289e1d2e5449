"""Notifications on the screen: rows, counts, what is shown for a moment, from any thread."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from headunit.core.clock import ManualClock
from headunit.core.errors import Problem, Severity
from headunit.core.events import Events
from headunit.core.journal import Journal
from headunit.core.notification import Kind, Notification, damaged
from headunit.core.words import Words
from headunit.notifications import Centre, read_policy
from headunit.ui.notifications import Notifications
from headunit.ui.rows import FIRST_ROLE

KEY, KIND, TITLE, TEXT, TIME, ACTION, LABEL, UNREAD = range(FIRST_ROLE, FIRST_ROLE + 8)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def centre(tmp_path: Path, events: Events, clock: ManualClock) -> Iterator[Centre]:
    centre = Centre(events, read_policy()[0], Journal(tmp_path / "notifications.sqlite", 100), clock)
    centre.drive("parked")
    yield centre
    centre.close()


@pytest.fixture
def notifications(qapp: QObject, centre: Centre, clock: ManualClock) -> Iterator[Notifications]:
    notifications = Notifications(centre, clock)
    yield notifications
    notifications.stop()


def test_rows_and_counts(notifications: Notifications, centre: Centre, events: Events) -> None:
    events.publish(Notification("a", Kind.SERVICE, Words("{n} left", n=3), "Text", action="vehicle", action_label="Go"))
    centre.drive("moving")
    events.publish(Notification("b", Kind.TIP, "Later"))
    assert (notifications.count, notifications.unread, notifications.queued) == (1, 1, 1)
    row = [notifications.data(notifications.index(0), role) for role in (KEY, KIND, TITLE, TEXT, ACTION, LABEL, UNREAD)]
    assert row == ["a", "service", "3 left", "Text", "vehicle", "Go", True]
    assert ":" in notifications.data(notifications.index(0), TIME)
    assert notifications.open("a") == "vehicle"
    assert notifications.open("nobody") == ""
    assert notifications.unread == 0
    notifications.dismiss("a")
    assert notifications.count == 0
    assert notifications.problem == ""


def test_what_is_older_than_today_has_its_date(
    notifications: Notifications, events: Events, clock: ManualClock
) -> None:
    events.publish(Notification("a", Kind.TIP, "T", time=clock.wall() - 3 * 86_400))
    assert ":" not in notifications.data(notifications.index(0), TIME)


def test_one_is_shown_with_its_words_and_a_queue_as_a_number(
    notifications: Notifications, centre: Centre, events: Events
) -> None:
    shown: list[tuple[str, str, str]] = []
    notifications.shown.connect(lambda *texts: shown.append(texts))
    events.publish(Notification("a", Kind.SAFETY, "Title", "Text"))
    centre.drive("moving")
    events.publish(Notification("b", Kind.TIP, "One"))
    events.publish(Notification("c", Kind.TIP, "Two"))
    centre.drive("parked")
    assert shown[0] == ("Title", "Text", "safety")
    assert len(shown) == 2
    assert "2" in shown[1][0]
    notifications.clear()
    assert notifications.count == 0


def test_a_notification_of_another_thread_comes_in_the_screens(notifications: Notifications, events: Events) -> None:
    thread = threading.Thread(target=lambda: events.publish(Notification("a", Kind.TIP, "T")))
    thread.start()
    thread.join()
    assert notifications.rowCount() == 0
    QCoreApplication.processEvents()
    assert notifications.rowCount() == 1


def test_a_damaged_file_is_told(notifications: Notifications, events: Events) -> None:
    events.publish(damaged(Problem(Severity.ERROR, "line 3 is no JSON", Path("/x/settings.json"))))
    row = [notifications.data(notifications.index(0), role) for role in (TITLE, TEXT, ACTION)]
    assert row == ["Something is wrong with settings.json", "/x/settings.json: error: line 3 is no JSON", "diagnostics"]


def test_after_stop_nothing_is_heard(notifications: Notifications, events: Events) -> None:
    notifications.stop()
    events.publish(Notification("a", Kind.TIP, "T"))
    assert notifications.rowCount() == 0
