"""Recording from the screen: begun, measured, ended, and what a full disk does to it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from headunit.core.clock import ManualClock
from headunit.ui.recording import Recording
from headunit.vehicle.can.candump import parse
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire, step


@pytest.fixture
def recording(qapp: QObject, vehicle: Vehicle, clock: ManualClock, tmp_path: Path) -> Iterator[Recording]:
    recording = Recording(clock, tmp_path / "recordings")
    recording.attach(vehicle)
    yield recording
    recording.stop()


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil._ntuple_diskusage(10, 9, 1)  # type: ignore[attr-defined]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)


def test_frames_go_to_a_file_until_it_is_ended(
    recording: Recording, vehicle: Vehicle, wire: SmallWire, clock: ManualClock
) -> None:
    assert (recording.running, recording.path) == (False, "")
    recording.begin()
    assert recording.running
    assert not vehicle.listen_all
    wire.speed(50)
    wire.put(0x7FF, b"\x01")
    step(vehicle)
    clock.advance(65)
    recording.end()
    assert (recording.running, recording.seconds, recording.problem) == (False, 65, "")
    lines = Path(recording.path).read_text().splitlines()
    assert len(lines) == 2
    assert recording.size == Path(recording.path).stat().st_size
    assert [parse(line)[0] for line in lines] == ["main", "main"]


def test_a_full_disk_is_named_before_and_while(
    recording: Recording, clock: ManualClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    recording.begin()
    fill_disk(monkeypatch)
    recording.refresh()
    assert not recording.running
    assert str(tmp_path / "recordings") in recording.problem
    recording.begin()
    assert not recording.running
    assert "too little space" in recording.problem


def test_a_folder_that_cannot_be_written_is_named(
    qapp: QObject, vehicle: Vehicle, clock: ManualClock, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    recording = Recording(clock, tmp_path / "file" / "recordings")
    recording.attach(vehicle)
    recording.begin()
    assert not recording.running
    assert "cannot be written" in recording.problem
