"""A recorded drive through the whole program, in a process of its own, drawn to memory."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from headunit.app.summary import PICTURE_SIZES
from headunit.core import paths


def replay(log: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "headunit", "replay", str(log), "--headless", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pictures")


@pytest.fixture(scope="module")
def summary(drive: Path, pictures: Path) -> dict[str, Any]:
    """What a drive with pictures says of itself."""
    done = replay(drive, "--car", "demo_ev", "--seconds", "3", "--pictures", str(pictures), "--json")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    loaded = json.loads(done.stdout)
    assert isinstance(loaded, dict)
    return loaded


def test_the_drive_was_received_decoded_and_shown(summary: dict[str, Any]) -> None:
    assert summary["car"] == "Demo EV"
    assert summary["problems"] == []
    assert {bus["bus"] for bus in summary["buses"]} == {"powertrain", "body"}
    assert all(bus["frames"] > 100 and bus["unknown"] == 0 for bus in summary["buses"])
    assert summary["values"]["speed"] == "100.0 km/h"
    assert summary["signals"]["live"] > 50
    assert summary["updates"] > summary["signals"]["live"]
    assert summary["pictures_drawn"] > 0
    assert summary["latency_p50_ms"] is not None


def test_each_page_is_pictured_by_day_and_by_night(summary: dict[str, Any], pictures: Path) -> None:
    registry = (paths.share("qml") / "HeadUnit" / "Pages" / "Pages.qml").read_text()
    entries = [each for each in registry.split("PageEntry {")[1:] if "parkedOnly: true" not in each]
    names = [name[1] for each in entries if (name := re.search(r'name: "(\w+)"', each))]
    expected = {
        pictures / f"{page}-{theme}-{width}x{height}.png": (width, height)
        for page in names
        for theme in ("day", "night")
        for width, height in PICTURE_SIZES
    }
    assert set(map(Path, summary["pictures"])) == set(expected)
    contents = set()
    for file, size in expected.items():
        image = QImage(str(file))
        assert (image.width(), image.height()) == size
        contents.add(file.read_bytes())
    assert len(contents) == len(expected)


def test_without_json_it_is_told_in_words(drive: Path) -> None:
    done = replay(drive, "--car", "demo_ev", "--seconds", "2")
    assert done.returncode == 0, done.stderr
    for words in ("Demo EV: 2 s", "live", "bus        powertrain", "frame to picture p50"):
        assert words in done.stdout


def test_nothing_shown_is_a_failure(tmp_path: Path) -> None:
    log = tmp_path / "strange.log"
    log.write_text("(1436509052.249713) can0 7FE#11\n")
    done = replay(log, "--car", "demo_ev", "--seconds", "1")
    assert done.returncode == 1
    assert "nothing was shown" in done.stdout


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("nowhere.log", "--car", "demo_ev"), "nowhere.log"),
        (("drive", "--car", "zonda"), "zonda"),
        (("drive", "--car", "demo_ev", "--channel", "can0"), "write it as can0=powertrain"),
    ],
)
def test_what_is_missing_is_named(drive: Path, options: tuple[str, ...], reason: str) -> None:
    log = drive if options[0] == "drive" else Path(options[0])
    done = replay(log, *options[1:], "--seconds", "20")
    assert done.returncode == 1
    assert reason in done.stderr
    assert "Traceback" not in done.stderr
