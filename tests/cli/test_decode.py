"""`headunit decode`: every signal of every frame, checked against numbers worked out by hand."""

import csv
import io
import json
from pathlib import Path

import pytest

from headunit.cli import main

DBC = """VERSION ""
BU_: ECU
BO_ 256 SPEED: 4 ECU
 SG_ KMH : 0|16@1+ (0.01,0) [0|400] "km/h" ECU
 SG_ GEAR : 16|4@1+ (1,0) [0|15] "" ECU
 SG_ TEMP : 24|8@1- (1,0) [-40|120] "degC" ECU
VAL_ 256 GEAR 0 "P" 3 "D" 15 "SNA" ;
"""
LOG = """(1500000000.000000) can0 100#10270314
(1500000000.500000) can0 100#10270FF6
this is no frame
(1500000001.000000) can0 100#E803037F
(1500000001.500000) can0 7FF#00
(1500000002.000000) can0 100#E80"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (tmp_path / "car.dbc").write_text(DBC)
    path = tmp_path / "drive.log"
    path.write_text(LOG)
    return path


def decode(log: Path, *arguments: str) -> int:
    return main(["decode", str(log), "--dbc", str(log.parent / "car.dbc"), *arguments])


def test_csv_has_value_unit_state_and_raw(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert decode(log, "--csv") == 0
    output = capsys.readouterr()
    rows = list(csv.DictReader(io.StringIO(output.out)))
    assert [(row["signal"], row["value"], row["unit"], row["state"]) for row in rows[:3]] == [
        ("KMH", "100.0", "km/h", "live"),
        ("GEAR", "D", "", "live"),
        ("TEMP", "20", "degC", "live"),
    ]
    assert [(row["value"], row["state"], row["raw"]) for row in rows[3:6]] == [
        ("100.0", "live", "10000"),
        ("SNA", "invalid", "15"),
        ("-10", "live", "-10"),
    ]
    assert (rows[8]["value"], rows[8]["state"]) == ("127", "invalid")
    assert "outside -40 to 120" in rows[8]["reason"]


def test_a_bad_line_is_named_and_a_cut_one_ends_nothing(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert decode(log) == 0
    output = capsys.readouterr()
    assert len(output.out.splitlines()) >= 4
    assert f"{log}:3:" in output.err


def test_json_lines_carry_unknown_frames_too(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert decode(log, "--json") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[0]["signals"]["KMH"] == {"value": 100.0, "unit": "km/h", "state": "live", "raw": 10000}
    assert next(row for row in rows if row["id"] == "7FF")["signals"] == {}


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_signals_are_exported(log: Path, suffix: str) -> None:
    if suffix == ".parquet":
        pytest.importorskip("pyarrow")
    out = log.with_suffix(suffix)
    assert decode(log, "--out", str(out)) == 0
    if suffix == ".parquet":
        from pyarrow import parquet

        table = parquet.read_table(out).to_pydict()
        assert table["value"][:3] == [100.0, 3.0, 20.0]
        assert table["text"][1] == "D"
    else:
        assert out.read_text().splitlines()[1] == "1500000000.0,can0,SPEED,KMH,100.0,,km/h,live"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["decode", "nowhere.log", "--car", "demo_ev"], "nowhere.log"),
        (["decode", "nowhere.log", "--dbc", "=no.dbc"], "write --dbc powertrain=my.dbc"),
    ],
)
def test_what_is_missing_is_one_sentence(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert words in error
    assert len(error.splitlines()) == 1


def test_a_database_that_is_not_there_is_named(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["decode", str(log), "--dbc", "no.dbc"]) == 1
    assert "no.dbc" in capsys.readouterr().err


def test_a_log_nobody_can_decode_says_what_to_add(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["decode", str(log)]) == 1
    assert "--car" in capsys.readouterr().err
