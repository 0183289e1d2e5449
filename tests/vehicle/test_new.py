"""Starting a car: VSS names proposed from words and units, a folder that checks, nothing overwritten."""

from pathlib import Path

import pytest

from headunit.core.errors import HeadunitError
from headunit.vehicle import catalogue
from headunit.vehicle.check import check
from headunit.vehicle.dbc.database import load
from headunit.vehicle.new import start, vss_signals
from headunit.vehicle.propose import propose, words

DBC = """\
VERSION ""

BS_:

BU_: ECU

BO_ 256 VCU_Motion: 8 ECU
 SG_ VehSpd : 0|16@1+ (0.1,0) [0|0] "mph" ECU
 SG_ AccelPedalPos : 16|8@1+ (0.4,0) [0|0] "%" ECU
 SG_ SteerAng : 24|16@1- (0.1,0) [0|0] "deg" ECU
 SG_ MotionCounter : 40|4@1+ (1,0) [0|0] "" ECU
 SG_ SpeedChecksum : 48|8@1+ (1,0) [0|0] "km/h" ECU

BO_ 257 ABS_WhlSpd: 8 ECU
 SG_ WhlSpdFL : 0|16@1+ (0.01,0) [0|0] "km/h" ECU
 SG_ WhlSpdRR : 16|16@1+ (0.01,0) [0|0] "km/h" ECU

BO_ 258 Body: 8 ECU
 SG_ SeatbeltDriverUnlatched : 0|1@1+ (1,0) [0|1] "" ECU
 SG_ PRND : 8|3@1+ (1,0) [0|7] "" ECU
 SG_ SelectedGear : 16|3@1+ (1,0) [0|7] "" ECU
 SG_ X17 : 24|8@1+ (1,0) [0|0] "" ECU

CM_ SG_ 258 X17 "Temperature of the cabin air";
VAL_ 258 SelectedGear 0 "P" 1 "R" 2 "N" 3 "D" ;
"""


@pytest.fixture
def dbc(tmp_path: Path) -> Path:
    file = tmp_path / "My Car.dbc"
    file.write_text(DBC)
    return file


def test_words_are_written_out() -> None:
    assert set(words("VCU_VehSpdFL")) == {"vcu", "speed", "front", "left"}
    assert set(words("isDoorOpenRR2")) == {"door", "open", "rear", "right"}


def test_proposes_by_words_and_units(dbc: Path, tmp_path: Path) -> None:
    proposals = propose([("can", load([dbc], cache=tmp_path))], catalogue.load().signals)
    found = {each.signal.name: each for each in proposals}
    assert "MotionCounter" not in found
    assert "SpeedChecksum" not in found
    paths = {name: each.catalogued.path.removeprefix("Vehicle.") for name, each in found.items() if each.good}
    assert paths["VehSpd"] == "Speed"
    assert paths["AccelPedalPos"] == "Chassis.Accelerator.PedalPosition"
    assert paths["SteerAng"] == "Chassis.SteeringWheel.Angle"
    assert paths["WhlSpdFL"] == "Chassis.Axle.Row1.Wheel.Left.Speed"
    assert paths["WhlSpdRR"] == "Chassis.Axle.Row2.Wheel.Right.Speed"
    assert paths["SelectedGear"] == "Powertrain.Transmission.SelectedGear"
    assert found["VehSpd"].math == "x * 1.609344"
    assert found["SelectedGear"].table == (("P", 126), ("R", -1), ("N", 0), ("D", 127))
    assert found["SeatbeltDriverUnlatched"].math == "x == 0"
    assert len({each.catalogued.path for each in proposals}) == len(proposals)


def test_a_started_car_checks_and_is_never_overwritten(dbc: Path, tmp_path: Path) -> None:
    started = start("my_car", [dbc, dbc], catalogue.load().signals, out=tmp_path / "cars", cache=tmp_path / "cache")
    assert sorted(file.name for file in started.folder.iterdir()) == [
        "mapping.vspec",
        "my_car.dbc",
        "my_car_2.dbc",
        "profile.toml",
    ]
    report = check(started.folder, catalogue.load(), cache=tmp_path / "cache")
    assert report.problems == ()
    assert len(report.resolved.bindings) == len(started.used) >= 6
    mapping = started.folder / "mapping.vspec"
    uncommented = [line.removeprefix("# ") for line in mapping.read_text().splitlines() if not line.startswith("# L")]
    mapping.write_text("\n".join(uncommented[3:]) + "\n")
    assert check(started.folder, catalogue.load(), cache=tmp_path / "cache").errors == ()
    with pytest.raises(HeadunitError, match="is already there"):
        start("my_car", [dbc], catalogue.load().signals, out=tmp_path / "cars")


@pytest.mark.parametrize("bad", ["My Car", "../evil", "", "9lives"])
def test_an_id_is_a_folders_name(dbc: Path, tmp_path: Path, bad: str) -> None:
    with pytest.raises(HeadunitError, match="is no id"):
        start(bad, [dbc], (), out=tmp_path)
    with pytest.raises(HeadunitError, match="is not there"):
        start("fine", [tmp_path / "gone.dbc"], (), out=tmp_path)
    assert not (tmp_path / "fine").exists()


def test_proposes_from_a_vss_tree(tmp_path: Path) -> None:
    file = tmp_path / "vss.json"
    file.write_text(
        '{"Vehicle": {"type": "branch", "children": {"Speed": {"type": "sensor", "datatype": "float", "unit": "km/h"},'
        ' "Length": {"type": "attribute", "datatype": "uint16"}}}}'
    )
    assert [(each.path, each.type, each.unit) for each in vss_signals(file)] == [("Vehicle.Speed", "real", "km/h")]
    file.write_text("[]")
    with pytest.raises(HeadunitError, match="no VSS signals"):
        vss_signals(file)
