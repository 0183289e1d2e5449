"""The centre: shows, queues, asks to speak, keeps over a restart, and forgets the oldest."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.core.events import Events
from headunit.core.journal import Journal
from headunit.core.notification import Kind, Notification, SpeakRequest, Spoken, Withdrawal
from headunit.core.words import Words
from headunit.notifications import KEPT, Centre, read_policy

Open = Callable[[], Centre]


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def shown() -> list[tuple[str, ...]]:
    return []


@pytest.fixture
def open_centre(tmp_path: Path, events: Events, clock: ManualClock, shown: list[tuple[str, ...]]) -> Iterator[Open]:
    opened: list[Centre] = []

    def start() -> Centre:
        while opened:
            opened.pop().close()
        opened.append(Centre(events, read_policy()[0], Journal(tmp_path / "notifications.sqlite", KEPT), clock))
        opened[-1].on_show(lambda these: shown.append(tuple(each.id for each in these)))
        return opened[-1]

    yield start
    for centre in opened:
        centre.close()


@pytest.fixture
def centre(open_centre: Open) -> Centre:
    return open_centre()


def ids(entries: tuple[object, ...]) -> list[str]:
    return [entry.notification.id for entry in entries]  # type: ignore[attr-defined]


def test_parked_everything_is_shown_at_once(
    centre: Centre, events: Events, clock: ManualClock, shown: list[tuple[str, ...]]
) -> None:
    centre.drive("parked")
    for kind in Kind:
        events.publish(Notification(kind.value, kind, "Title"))
    assert ids(centre.entries()) == [kind.value for kind in reversed(Kind)]
    assert shown == [(kind.value,) for kind in Kind]
    assert centre.queued() == ()
    assert centre.entries()[0].notification.time == clock.wall()


def test_on_the_way_only_safety_and_calls_come_through(
    centre: Centre, events: Events, shown: list[tuple[str, ...]]
) -> None:
    centre.drive("moving")
    for kind in Kind:
        events.publish(Notification(kind.value, kind, "Title"))
    assert ids(centre.entries()) == ["call", "safety"]
    assert ids(centre.queued()) == ["message", "update", "service", "tip"]
    shown.clear()
    centre.drive("idling")
    assert shown == [("service",)]
    assert ids(centre.queued()) == ["message"]
    centre.drive("parked")
    assert shown == [("service",), ("message",)]
    assert centre.queued() == ()


def test_before_anything_is_known_it_is_as_if_moving(centre: Centre, events: Events) -> None:
    events.publish(Notification("m", Kind.MESSAGE, "Anna"))
    assert centre.entries() == ()


def test_a_voice_reads_a_message_and_it_waits_no_more(centre: Centre, events: Events) -> None:
    asked: list[str] = []
    centre.drive("moving")
    events.publish(Notification("before", Kind.MESSAGE, "Nobody listens"))

    def voice(request: SpeakRequest) -> None:
        asked.append(request.notification.id)
        events.publish(Spoken(request.notification.id))

    events.subscribe(SpeakRequest, voice)
    events.publish(Notification("after", Kind.MESSAGE, "Anna"))
    assert asked == ["after"]
    assert [(entry.notification.id, entry.unread) for entry in centre.entries()] == [("after", False)]
    assert ids(centre.queued()) == ["before"]
    events.publish(Spoken("nobody"))


def test_the_same_id_takes_the_place_of_an_earlier_one(centre: Centre, events: Events) -> None:
    centre.drive("parked")
    events.publish(Notification("a", Kind.TIP, "One"))
    events.publish(Notification("b", Kind.TIP, "Two"))
    centre.read("a")
    events.publish(Notification("a", Kind.TIP, "Three"))
    assert [(entry.notification.title, entry.unread) for entry in centre.entries()] == [("Three", True), ("Two", True)]


def test_read_dismissed_withdrawn_cleared(centre: Centre, events: Events) -> None:
    changes: list[int] = []
    centre.drive("parked")
    for id_ in "abcd":
        events.publish(Notification(id_, Kind.TIP, id_.upper(), action="vehicle"))
    centre.drive("moving")
    events.publish(Notification("waits", Kind.TIP, "Later"))
    end = centre.on_change(lambda: changes.append(len(centre.entries())))
    read = centre.read("a")
    assert read is not None
    assert read.action == "vehicle"
    assert centre.read("a") == read
    assert centre.read("nobody") is None
    centre.dismiss("b", "nobody")
    centre.dismiss("nobody")
    events.publish(Withdrawal("c"))
    centre.read_all()
    centre.read_all()
    centre.clear()
    assert changes == [4, 3, 2, 2, 0]
    assert ids(centre.queued()) == ["waits"]
    end()
    centre.drive("parked")
    assert len(changes) == 5


def test_a_restart_keeps_what_was_read_what_waits_and_its_words(
    open_centre: Open, events: Events, shown: list[tuple[str, ...]]
) -> None:
    centre = open_centre()
    centre.drive("parked")
    place = Words("the {wheel} wheel", wheel="left")
    events.publish(Notification("w", Kind.SERVICE, Words("Look at {place}", place=place), action_label=Words("Show")))
    centre.read("w")
    centre.drive("moving")
    events.publish(Notification("m", Kind.MESSAGE, "Anna"))
    shown.clear()
    centre = open_centre()
    (entry,) = centre.entries()
    assert (entry.notification.title, entry.unread) == ("Look at the left wheel", False)
    assert isinstance(entry.notification.title, Words)
    assert entry.notification.title.template == "Look at {place}"
    assert isinstance(entry.notification.title.values["place"], Words)
    assert ids(centre.queued()) == ["m"]
    centre.drive("parked")
    assert shown == [("m",)]


@pytest.mark.parametrize(
    "change", [{"kind": "gossip"}, {"time": "soon"}, {"title": {"template": "{x}", "values": {"y": 1}}}]
)
def test_a_record_of_another_version_is_left_out(
    tmp_path: Path, open_centre: Open, events: Events, change: dict[str, object]
) -> None:
    centre = open_centre()
    centre.drive("parked")
    events.publish(Notification("a", Kind.TIP, "A"))
    events.publish(Notification("b", Kind.TIP, "B"))
    centre.close()
    journal = Journal(tmp_path / "notifications.sqlite", KEPT)
    journal.put("a", {**(journal.get("a") or {}), **change})
    journal.close()
    assert ids(open_centre().entries()) == ["b"]


def test_the_oldest_goes_first(centre: Centre, events: Events) -> None:
    centre.drive("parked")
    for number in range(KEPT + 5):
        events.publish(Notification(str(number), Kind.TIP, "T"))
    assert len(centre.entries()) == KEPT
    assert ids(centre.entries())[-1] == "5"


def test_any_thread_may_publish(centre: Centre, events: Events) -> None:
    centre.drive("parked")

    def publish(name: str) -> None:
        for number in range(20):
            events.publish(Notification(f"{name}{number}", Kind.TIP, "T"))

    threads = [threading.Thread(target=publish, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(centre.entries()) == 80
    assert centre.problem is None
