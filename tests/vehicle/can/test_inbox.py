"""The inbox keeps the newest, shows every frame to who asked for it, and never raises."""

import logging

import pytest

from headunit.vehicle.can import inbox as module
from headunit.vehicle.can.inbox import MOST_UNKNOWN, Inbox, Route
from headunit.vehicle.model import EXTENDED, Frame

from .conftest import records


def frame(key: int, data: bytes, time: float = 1.0) -> Frame:
    return Frame(time, "pt", key & ~EXTENDED, data, extended=bool(key & EXTENDED))


@pytest.fixture
def inbox() -> Inbox:
    return Inbox("pt")


def test_the_newest_payload_wins(inbox: Inbox) -> None:
    route = Route(0x100)
    inbox.set_routes({0x100: route})
    brought, _ = inbox.put(records(frame(0x100, b"\x01", 1.0), frame(0x100, b"\x02", 2.0)))
    inbox.put(records(frame(0x100, b"\x03", 3.0)))
    assert brought
    assert inbox.take() == [(route, b"\x03", 3.0)]
    assert inbox.take() == []


def test_each_page_has_a_place_of_its_own(inbox: Inbox) -> None:
    route = Route(0x100, page=lambda data: data[0])
    inbox.set_routes({0x100: route})
    inbox.put(records(*[frame(0x100, bytes([n % 3, n]), n) for n in range(6)]))
    assert [data for _, data, _ in inbox.take()] == [b"\x00\x03", b"\x01\x04", b"\x02\x05"]


def test_taken_in_order_of_time_over_messages(inbox: Inbox) -> None:
    inbox.set_routes({key: Route(key) for key in (1, 2)})
    inbox.put(records(frame(1, b"a", 1.0), frame(2, b"b", 2.0), frame(1, b"c", 3.0)))
    assert [data for _, data, _ in inbox.take()] == [b"b", b"c"]


def test_a_hook_sees_every_frame_and_may_reject_it(inbox: Inbox) -> None:
    seen: list[tuple[bytes, float]] = []

    def hook(data: bytes, time: float) -> bool:
        seen.append((data, time))
        return data != b"bad"

    inbox.set_routes({0x100: Route(0x100, hook=hook)})
    brought, _ = inbox.put(records(frame(0x100, b"a", 1.0), frame(0x100, b"b", 2.0), frame(0x100, b"bad", 3.0)))
    assert brought
    assert seen == [(b"a", 1.0), (b"b", 2.0), (b"bad", 3.0)]
    assert [data for _, data, _ in inbox.take()] == [b"b"]


@pytest.mark.parametrize("part", ["hook", "page"])
def test_a_hook_that_raises_is_counted_and_dropped(inbox: Inbox, part: str, caplog: pytest.LogCaptureFixture) -> None:
    def broken(*_: object) -> bool:
        raise RuntimeError("boom")

    route = Route(0x100, **{part: broken})
    inbox.set_routes({0x100: route, 0x200: Route(0x200)})
    with caplog.at_level(logging.ERROR):
        inbox.put(records(*[frame(0x100, b"x")] * 5, frame(0x200, b"y")))
    assert route.failures == 1
    assert len(caplog.records) == 1
    assert {data for _, data, _ in inbox.take()} == {b"x", b"y"}


def test_unknown_frames_are_counted_within_bounds(inbox: Inbox) -> None:
    inbox.put(records(*[frame(n % 500, b"") for n in range(1000)]))
    assert inbox.unknown_frames == 1000
    unknown = inbox.unknown()
    assert len(unknown) == MOST_UNKNOWN
    assert unknown[0] == 2


def test_known_frames_nobody_wants_are_not_unknown(inbox: Inbox) -> None:
    inbox.set_routes({1: Route(1)}, known={1, 2})
    brought, _ = inbox.put(records(frame(2, b""), frame(3, b"")))
    assert not brought
    assert inbox.unknown() == {3: 1}
    assert list(inbox.wanted() or ()) == [1]


def test_remote_and_error_frames_are_no_payload(inbox: Inbox) -> None:
    inbox.set_routes({0x100: Route(0x100)})
    brought, errors = inbox.put(
        records(
            Frame(1, "pt", 0x100, remote=True), Frame(1, "pt", 0x40, bytes(8), error=True), frame(0x100 | EXTENDED, b"")
        )
    )
    assert not brought
    assert len(errors) == 1
    assert inbox.unknown() == {0x100 | EXTENDED: 1}


def test_new_routes_keep_what_was_not_taken(inbox: Inbox) -> None:
    inbox.set_routes({1: Route(1), 2: Route(2)})
    inbox.put(records(frame(1, b"a"), frame(2, b"b")))
    again = Route(1)
    inbox.set_routes({1: again})
    assert inbox.take() == [(again, b"a", 1.0)]


def test_the_fallback_is_asked_once_for_each_key(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    group = Route(0x18FEF100 | EXTENDED)
    asked: list[int] = []

    def lookup(key: int) -> Route | None:
        asked.append(key)
        return group if key & 0xFFFF00 == 0xFEF100 else None

    monkeypatch.setattr(module, "_MOST_REMEMBERED", 2)
    inbox.set_fallback(lookup)
    inbox.put(records(*[frame(0x18FEF117 | EXTENDED, b"a"), frame(0x123, b"b")] * 3))
    assert asked == [0x18FEF117 | EXTENDED, 0x123]
    assert inbox.take() == [(group, b"a", 1.0)]
    assert inbox.unknown_frames == 3
    assert inbox.wanted() is None
    inbox.put(records(*[frame(0x300 + n, b"") for n in range(50)]))
    assert len(inbox._remembered) <= 2


def test_a_fallback_that_raises_is_not_asked_again(inbox: Inbox, caplog: pytest.LogCaptureFixture) -> None:
    def lookup(key: int) -> Route | None:
        raise LookupError(key)

    inbox.set_fallback(lookup)
    with caplog.at_level(logging.ERROR):
        inbox.put(records(frame(1, b""), frame(2, b"")))
    assert len(caplog.records) == 1
    assert inbox.unknown_frames == 2
