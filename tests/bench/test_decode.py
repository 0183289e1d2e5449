"""`headunit bench decode` and `load`: they run on what is at hand and print rows; how fast is not asserted."""

import json
from pathlib import Path

import pytest

from headunit.bench import decode, load

DBC = """VERSION ""
BO_ 100 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.01,0) [0|0] "km/h" ECU
 SG_ Page M : 16|8@1+ (1,0) [0|0] "" ECU
 SG_ First m1 : 24|8@1+ (1,0) [0|0] "" ECU
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "car.dbc"
    path.write_text(DBC)
    return path


def test_decoding_ones_own_car(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "drive.log"
    log.write_text("".join(f"({number / 100:.6f}) can0 064#{number:02X}00010800000000\n" for number in range(50)))
    assert decode.main(["--dbc", str(file), "--log", str(log), "--rounds", "1", "--json"]) == 0
    every, subscribed = json.loads(capsys.readouterr().out)
    assert every["work"] == f"car: {decode.ALL}"
    assert subscribed["work"] == f"car: {decode.SUBSCRIBED}"
    assert every["ours"] > 0
    assert "cantools decode_message" in every["peers"]


def test_random_frames_where_there_is_no_log(file: Path) -> None:
    traffic = decode.synthetic(file, 40)
    assert len(traffic.frames) == 40
    assert {data[2] for _, _, data in traffic.frames} == {1}


def test_loading(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert load.main(["--dbc", str(file), "--rounds", "1", "--json"]) == 0
    cached, first = json.loads(capsys.readouterr().out)
    assert load.CACHED in cached["work"]
    assert load.FIRST in first["work"]
    assert "cantools load_file" in first["peers"]
