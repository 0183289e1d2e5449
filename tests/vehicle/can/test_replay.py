"""A log played as a car's buses."""

from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.core.errors import HeadunitError
from headunit.vehicle.can.inbox import Route
from headunit.vehicle.can.receiver import Receiver
from headunit.vehicle.can.replay import LogSource, assign, open_log
from headunit.vehicle.can.source import BusError
from headunit.vehicle.model import BusState


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """A second on two channels, a frame each tenth, numbered."""
    file = tmp_path / "drive.log"
    file.write_text("".join(f"({100 + n / 10:.6f}) can{n % 2} 100#{n:02X}\n" for n in range(10)))
    return file


def numbers(source: LogSource) -> list[int]:
    return [record[3][0] for record in source.poll()]


def test_real_time_in_order_over_the_buses(drive: Path, clock: ManualClock) -> None:
    a, b = open_log(drive, clock=clock)
    assert (numbers(a), numbers(b)) == ([0], [])
    clock.advance(0.45)
    assert (numbers(a), numbers(b)) == ([2, 4], [1, 3])
    clock.advance(0.1)
    assert (numbers(a), numbers(b)) == ([], [5])


def test_frames_carry_the_time_at_which_they_are_played(drive: Path, clock: ManualClock) -> None:
    a, _ = open_log(drive, clock=clock)
    a.poll()
    started = clock.wall()
    clock.advance(0.25)
    assert [record[4] - started for record in a.poll()] == pytest.approx([0.2])


def test_speed(drive: Path, clock: ManualClock) -> None:
    a, b = open_log(drive, speed=4.0, clock=clock)
    a.poll()
    clock.advance(0.11)
    assert (numbers(a), numbers(b)) == ([2, 4], [1, 3])
    a.player.speed = 0.0
    clock.advance(100)
    assert (numbers(a), numbers(b)) == ([], [])


def test_start_and_seek(drive: Path, clock: ManualClock) -> None:
    a, b = open_log(drive, start=0.55, clock=clock)
    assert (numbers(a), numbers(b)) == ([], [])
    clock.advance(0.1)
    assert (numbers(a), numbers(b)) == ([6], [])
    a.player.seek(0.0)
    assert numbers(a) == [0]
    assert a.player.position == 0.0


def test_the_end_is_a_state(drive: Path, clock: ManualClock) -> None:
    sources = open_log(drive, clock=clock)
    receiver = Receiver(sources, clock=clock)
    receiver.step()
    clock.advance(5)
    receiver.step()
    receiver.step()
    assert {(status.state, status.reason) for status in receiver.status()} == {(BusState.ENDED, "the log has ended")}
    assert [status.frames for status in receiver.status()] == [5, 5]


def test_a_loop_goes_on(drive: Path, clock: ManualClock) -> None:
    a, b = open_log(drive, loop=True, clock=clock)
    played = numbers(a)
    clock.advance(0.005)
    for _ in range(30):
        played += numbers(a) + numbers(b)
        clock.advance(0.1)
    assert played[:10] == list(range(10))
    assert len(played) > 25


def test_wild_time_stamps_are_cut_short(tmp_path: Path, clock: ManualClock) -> None:
    file = tmp_path / "x.log"
    file.write_text("(100.0) a 100#00\n(99999999.0) a 100#01\n(100.2) a 100#02\n(100.1) a 100#03\n(100.3) a 100#04\n")
    (source,) = open_log(file, clock=clock)
    assert numbers(source) == [0]
    clock.advance(60.0)
    assert numbers(source) == [1, 2, 3]
    clock.advance(0.11)
    assert numbers(source) == [4]


def test_channels_by_name_then_by_order(drive: Path, clock: ManualClock) -> None:
    assert assign(["can0", "can1"], ["pt", "radar"]) == {"can0": "pt", "can1": "radar"}
    assert assign(["can0", "pt", "x"], ["pt", "body"]) == {"pt": "pt", "can0": "body"}
    assert [source.address.bus for source in open_log(drive, buses=["pt", "radar"], clock=clock)] == ["pt", "radar"]
    (only,) = open_log(drive, buses={"can1": "radar"}, clock=clock)
    clock.advance(1)
    only.poll()
    clock.advance(9)
    assert numbers(only) == [1, 3, 5, 7, 9]
    with pytest.raises(BusError):
        only.poll()


def test_a_log_without_the_cars_channels(drive: Path) -> None:
    with pytest.raises(HeadunitError, match="none of the channels") as caught:
        open_log(drive, buses={"can7": "pt"})
    assert "can0" in caught.value.hint


def test_a_bad_line_in_the_middle_ends_nothing(drive: Path, clock: ManualClock) -> None:
    drive.write_text(drive.read_text().replace("can0 100#04", "can0 1x0#04"))
    a, _ = open_log(drive, clock=clock)
    a.poll()
    clock.advance(1)
    assert numbers(a) == [2, 6, 8]
    assert a.malformed == 1


def test_a_real_drive_through_the_receiver(shared_data: Path, clock: ManualClock) -> None:
    log = shared_data / "cars" / "toyota_rav4" / "drive.log.gz"
    receiver = Receiver(open_log(log, buses=["pt", "radar"], clock=clock), clock=clock)
    receiver.inbox("pt").set_routes({0xB4: Route(0xB4)})
    speeds = 0
    for _ in range(700):
        receiver.step()
        speeds += len(receiver.inbox("pt").take())
        clock.advance(0.1)
    pt, radar = receiver.status()
    assert (pt.frames, radar.frames) == (53_800, 45_000)
    assert (pt.state, radar.state) == (BusState.ENDED, BusState.ENDED)
    assert speeds > 500
