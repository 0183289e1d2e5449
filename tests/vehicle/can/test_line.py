"""A bus goes wrong in every way there is, says so, and comes back by itself."""

import logging

import pytest

from headunit.core.clock import ManualClock
from headunit.vehicle.can import line as module
from headunit.vehicle.can.errorframe import BUS_OFF, CONTROLLER, RESTARTED
from headunit.vehicle.can.inbox import Route
from headunit.vehicle.can.line import Line
from headunit.vehicle.can.source import BusError
from headunit.vehicle.model import BusState, Frame

from .conftest import ScriptedSource, records

FRAME = Frame(1.0, "pt", 0x100, b"\x01")


def error(kind: int, *data: int) -> Frame:
    return Frame(1.0, "pt", kind, bytes(data).ljust(8, b"\0"), error=True)


@pytest.fixture
def line(source: ScriptedSource, clock: ManualClock) -> Line:
    line = Line(source, clock, jitter=lambda: 1.0)
    line.inbox.set_routes({0x100: Route(0x100)})
    return line


def feed(line: Line, source: ScriptedSource, *frames: Frame) -> bool:
    source.coming.append(records(*frames))
    return line.step()


def test_the_first_frame_brings_it_up(line: Line, source: ScriptedSource) -> None:
    line.step()
    assert line.status().state is BusState.CONNECTING
    assert feed(line, source, FRAME)
    status = line.status()
    assert (status.state, status.reason, status.frames) == (BusState.UP, "", 1)


def test_only_routed_frames_wake_unless_all_are_listened_to(line: Line, source: ScriptedSource) -> None:
    assert not feed(line, source, Frame(1.0, "pt", 0x200))
    line.listen_all = True
    assert feed(line, source, Frame(1.0, "pt", 0x200))
    assert source.listened == [[0x100], None]


def test_new_routes_renew_the_filters(line: Line, source: ScriptedSource) -> None:
    line.step()
    line.step()
    line.inbox.set_routes({7: Route(7)})
    line.step()
    assert source.listened == [[0x100], [7]]


def test_silence_is_noticed_within_a_second(
    line: Line, source: ScriptedSource, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    feed(line, source, FRAME)
    with caplog.at_level(logging.WARNING):
        for _ in range(4):
            clock.advance(0.25)
            line.step()
        assert line.status().state is BusState.CONNECTING
        assert "cable" in line.status().reason
        clock.advance(100)
        line.step()
        feed(line, source, FRAME)
    assert line.status().state is BusState.UP
    assert len(caplog.records) == 2


def test_filtered_traffic_is_no_silence(line: Line, source: ScriptedSource, clock: ManualClock) -> None:
    """The kernel keeps unwanted frames from us; the interface's counters show that the bus is alive, and how busy."""
    source.counted = (0, 0)
    line.step()
    for count in range(1, 20):
        clock.advance(0.25)
        source.counted = (count * 250, count * 2000)
        line.step()
    status = line.status()
    assert status.state is BusState.UP
    assert status.frames_per_second == pytest.approx(1000)
    assert status.load == pytest.approx(24, abs=2)


def test_a_lost_bus_is_retried_for_ever_with_back_off(
    line: Line, source: ScriptedSource, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    feed(line, source, FRAME)
    source.coming.append(BusError(BusState.DOWN, "interface can0 is down", hint="Bring it up"))
    source.refusals.extend([BusError(BusState.MISSING, "there is no interface can0")] * 50)
    started = clock.monotonic()
    tries = []
    with caplog.at_level(logging.WARNING):
        line.step()
        assert line.status().state is BusState.DOWN
        assert line.status().reason == "interface can0 is down. Bring it up"
        while source.opened < 52:
            before = source.opened
            clock.advance(0.05)
            line.step()
            if source.opened > before:
                tries.append(clock.monotonic() - started)
        assert line.status().state is BusState.CONNECTING
        feed(line, source, FRAME)
    assert tries[0] == pytest.approx(module.FIRST_RETRY, abs=0.06)
    assert tries[-1] - tries[-2] == pytest.approx(module.LAST_RETRY, abs=0.06)
    assert line.status().state is BusState.UP
    assert len(caplog.records) == 2
    # Once back, the next loss is retried at once again.
    source.coming.append(BusError(BusState.DOWN, "down"))
    line.step()
    clock.advance(module.FIRST_RETRY)
    line.step()
    assert source.opened == 53


def test_bus_off_until_frames_come_again(line: Line, source: ScriptedSource, clock: ManualClock) -> None:
    feed(line, source, FRAME)
    feed(line, source, error(BUS_OFF))
    status = line.status()
    assert (status.state, status.errors, status.frames) == (BusState.BUS_OFF, 1, 1)
    assert "bus-off" in status.reason
    clock.advance(10)
    line.step()
    assert line.status().state is BusState.BUS_OFF
    feed(line, source, FRAME)
    assert line.status().state is BusState.UP


def test_frames_fetched_along_with_bus_off_count_only_after_it(line: Line, source: ScriptedSource) -> None:
    feed(line, source, FRAME, error(BUS_OFF))
    assert line.status().state is BusState.BUS_OFF
    feed(line, source, error(BUS_OFF), FRAME)
    assert line.status().state is BusState.UP


def test_bus_off_until_the_controller_restarts(line: Line, source: ScriptedSource) -> None:
    feed(line, source, error(BUS_OFF))
    feed(line, source, error(RESTARTED))
    assert line.status().state is BusState.UP


def test_passive_stays_while_frames_still_come(line: Line, source: ScriptedSource, clock: ManualClock) -> None:
    feed(line, source, error(CONTROLLER, 0, 0x10))
    feed(line, source, FRAME)
    assert line.status().state is BusState.PASSIVE
    for _ in range(60):
        clock.advance(0.1)
        feed(line, source, FRAME)
    assert line.status().state is BusState.UP


def test_the_end_of_a_log_is_no_trouble(
    line: Line, source: ScriptedSource, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    feed(line, source, FRAME)
    source.coming.append(BusError(BusState.ENDED, "the log has ended"))
    with caplog.at_level(logging.WARNING):
        line.step()
        clock.advance(100)
        line.step()
    assert (line.status().state, line.status().reason) == (BusState.ENDED, "the log has ended")
    assert source.opened == 1
    assert not caplog.records


def test_a_source_that_breaks_is_a_bus_that_is_down(
    line: Line, source: ScriptedSource, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            source.coming.append(KeyError("surprise"))
            line.step()
            clock.advance(10)
    assert len(caplog.records) == 1
    assert line.status().state is BusState.DOWN
    assert "surprise" in line.status().reason


def test_a_tap_sees_all_and_may_fail(line: Line, source: ScriptedSource, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[str] = []

    def broken(bus: str, _: object) -> None:
        seen.append(bus)
        raise OSError("disk full")

    line.taps = (broken,)
    with caplog.at_level(logging.ERROR):
        feed(line, source, FRAME)
        feed(line, source, FRAME)
    assert seen == ["pt"]
    assert line.status().frames == 2
