"""What is recorded reads back the same."""

from pathlib import Path

import pytest

from headunit.core.errors import HeadunitError
from headunit.vehicle.can.logs import read_log
from headunit.vehicle.can.record import Recorder
from headunit.vehicle.model import Frame

FRAMES = [
    Frame(1000.25, "pt", 0x123, b"\x01\x02"),
    Frame(1000.5, "body", 0x18FEF100, b"\x01" * 8, extended=True),
    Frame(1000.75, "pt", 0x77, bytes(range(64)), fd=True, bitrate_switch=True),
    Frame(1001.0, "pt", 0x321, remote=True),
    Frame(1001.25, "body", 0x040, bytes(8), error=True),
]


def record(path: Path, frames: list[Frame]) -> Recorder:
    recorder = Recorder(path)
    recorder.start()
    recorder.add(frames)
    recorder.stop()
    return recorder


def test_candump_keeps_everything(tmp_path: Path) -> None:
    recorder = record(tmp_path / "new" / "drive.log", FRAMES)
    assert list(read_log(recorder.path)) == FRAMES
    assert (recorder.frames, recorder.lost, recorder.failure) == (5, 0, "")


def test_candump_is_appended_to_even_after_a_power_cut(tmp_path: Path) -> None:
    path = record(tmp_path / "drive.log", FRAMES[:2]).path
    path.write_bytes(path.read_bytes()[:-5])
    record(path, FRAMES[2:])
    assert list(read_log(path))[1:] == [Frame(1000.5, "body", 0x18FEF100, b"\x01" * 6, extended=True), *FRAMES[2:]]


def test_blf(tmp_path: Path) -> None:
    pytest.importorskip("can")
    path = record(tmp_path / "drive.blf", FRAMES[:3]).path
    frames = list(read_log(path))
    assert [(f.id, f.data, f.extended, f.fd, f.bus) for f in frames] == [
        (f.id, f.data, f.extended, f.fd, {"pt": "0", "body": "1"}[f.bus]) for f in FRAMES[:3]
    ]


def test_other_suffixes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(HeadunitError, match="no format"):
        Recorder(tmp_path / "drive.mp3").start()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HeadunitError, match="cannot be written"):
        Recorder(tmp_path / "file" / "drive.log").start()


def test_a_full_disk_ends_the_recording_not_the_program(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    (tmp_path / "drive.log").symlink_to("/dev/full")
    recorder = record(tmp_path / "drive.log", FRAMES)
    assert "No space left" in recorder.failure
    recorder.add(FRAMES)
    assert recorder.lost == 5
    assert len(caplog.records) == 1
