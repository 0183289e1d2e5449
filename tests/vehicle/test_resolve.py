"""Resolving: signals found, tables and time-outs made, and one line for each thing that does not fit."""

import math
from pathlib import Path

import pytest

from headunit.core.errors import Severity
from headunit.vehicle import cars, catalogue
from headunit.vehicle.actuator import ActuatorError
from headunit.vehicle.dbc.database import load
from headunit.vehicle.resolve import Resolved, resolve

DBC = """\
VERSION ""

BS_:

BU_: ECU HU

BO_ 256 Drive: 8 ECU
 SG_ Speed : 0|16@1+ (0.1,0) [0|0] "mph" HU
 SG_ Gear : 16|3@1+ (1,0) [0|7] "" HU
 SG_ Ignition : 24|3@1+ (2,10) [0|0] "" HU
 SG_ Warm : 32|8@1- (1,0) [0|0] "degC" HU

BO_ 257 Wheels: 8 ECU
 SG_ Wheel M : 0|2@1+ (1,0) [0|3] "" HU
 SG_ PressureLeft m0 : 8|16@1+ (1,0) [0|0] "kPa" HU
 SG_ PressureRight m1 : 8|16@1+ (1,0) [0|0] "kPa" HU

BO_ 258 Ask: 4 HU
 SG_ Level : 0|8@1+ (0.5,0) [0|50] "%" ECU
 SG_ Blower : 8|8@1+ (1,0) [0|0] "" ECU
 SG_ Horn : 16|2@1+ (1,0) [0|3] "" ECU
 SG_ Counter : 20|4@1+ (1,0) [0|15] "" ECU
 SG_ Sum : 24|8@1+ (1,0) [0|255] "" ECU

BO_ 512 Speed2: 8 ECU
 SG_ Speed : 0|8@1+ (1,0) [0|0] "km/h" HU

BA_DEF_ BO_ "GenMsgCycleTime" INT 0 65535;
BA_DEF_ SG_ "GenSigStartValue" FLOAT -1000000 1000000;
BA_DEF_DEF_ "GenMsgCycleTime" 0;
BA_DEF_DEF_ "GenSigStartValue" 0;
BA_ "GenMsgCycleTime" BO_ 256 20;
BA_ "GenMsgCycleTime" BO_ 257 1000;
BA_ "GenSigStartValue" SG_ 258 Level 255;
BA_ "GenSigStartValue" SG_ 258 Horn 3;

VAL_ 256 Gear 0 "P" 1 "R" 2 "N" 3 "D" 7 "SNA" ;
VAL_ 256 Ignition 0 "LOCK" 1 "OFF" 4 "ON" 7 "SNA" ;
VAL_ 256 Warm -128 "SNA" ;
VAL_ 258 Horn 0 "OFF" 1 "ON" 3 "NoRequest" ;
"""
PROFILE = """\
[[bus]]
name = "can"
databases = ["can.dbc"]
"""
CATALOGUE = catalogue.load()


def resolved(folder: Path, mapping: str, profile: str = PROFILE, dbc: str = DBC) -> Resolved:
    car_folder = folder / "car"
    car_folder.mkdir(exist_ok=True)
    for name, text in (("can.dbc", dbc), ("profile.toml", profile), ("mapping.vspec", mapping)):
        (car_folder / name).write_text(text)
    car, problems = cars.load(car_folder)
    assert problems == ()
    databases = {bus.name: load(bus.databases, cache=folder / "cache") for bus in car.buses}
    return resolve(car, CATALOGUE, databases)


def entry(path: str, rest: str) -> str:
    return f"{path}:\n  dbc2vss: {{ {rest} }}\n"


def values(found: Resolved, payload: str) -> dict[str, object]:
    result: dict[str, object] = {}
    for binding in found.bindings:
        slots: list[object] = ["absent"]
        binding.message.reader([binding.want(0)])(bytes.fromhex(payload), slots, [None])
        result[binding.path.removeprefix("Vehicle.")] = slots[0]
    return result


def test_values_come_in_vss_terms(tmp_path: Path) -> None:
    found = resolved(
        tmp_path,
        entry("Vehicle.Speed", 'message: Drive, signal: Speed, transform: { math: "x * 1.609344" }')
        + entry("Vehicle.IsMoving", 'message: Drive, signal: Speed, transform: { math: "x > 0" }')
        + entry("Vehicle.LowVoltageSystemState", "signal: Ignition")
        + entry("Vehicle.Exterior.AirTemperature", "signal: Warm, invalid: [99]")
        + entry(
            "Vehicle.Powertrain.Transmission.SelectedGear",
            'signal: Gear, transform: { mapping: [{ from: P, to: 126 }, { from: 3, to: 127 }, { from: "N", to: 0 }] }',
        ),
    )
    assert found.problems == ()
    gear = "Powertrain.Transmission.SelectedGear"
    assert values(found, "e803 03 04 f6 000000") == {
        "Speed": pytest.approx(160.9344),
        "IsMoving": True,
        gear: 127,
        "LowVoltageSystemState": "ON",
        "Exterior.AirTemperature": -10,
    }
    assert values(found, "0000 07 07 80 000000") == {
        "Speed": 0,
        "IsMoving": False,
        gear: None,
        "LowVoltageSystemState": None,
        "Exterior.AirTemperature": None,
    }
    assert values(found, "ffff 01 00 63 000000") == {
        "Speed": None,
        "IsMoving": True,
        gear: None,
        "LowVoltageSystemState": "LOCK",
        "Exterior.AirTemperature": None,
    }
    why = {each.path: each.why_invalid for each in found.bindings}
    assert why["Vehicle.Exterior.AirTemperature"](-128) == "The car says it is not available: Warm is -128 ('SNA')."
    assert why["Vehicle.Speed"](65535) == "Speed is 6553.5 (raw 65535), outside 0 to 400 km/h."
    assert "no meaning" in why["Vehicle.Powertrain.Transmission.SelectedGear"](1)


@pytest.mark.parametrize(
    ("rest", "seconds"),
    [
        ("message: Drive, signal: Speed", 0.2),
        ("message: Speed2, signal: Speed", 0.5),
        ("message: Drive, signal: Speed, timeout_ms: 1234", 1.234),
        ("message: Drive, signal: Speed, timeout_ms: 0", math.inf),
    ],
)
def test_when_a_value_is_stale(tmp_path: Path, rest: str, seconds: float) -> None:
    (binding,) = resolved(tmp_path, entry("Vehicle.Speed", rest)).bindings
    assert binding.timeout == pytest.approx(seconds)


def test_the_pages_of_a_multiplexed_message_take_turns(tmp_path: Path) -> None:
    path = "Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure"
    (binding,) = resolved(tmp_path, entry(path, "signal: PressureLeft, mux: 0")).bindings
    assert binding.timeout == 6.0
    assert binding.want(3).page == 0


@pytest.mark.parametrize(
    ("path", "rest", "says", "advice"),
    [
        ("Speed", "signal: Sped", "there is no signal Sped in the databases", "did you mean Speed?"),
        ("Speed", "signal: Speed, message: Driv", "there is no message Driv", "did you mean Drive?"),
        (
            "Speed",
            "signal: Warm, message: Speed2",
            "no signal Warm in message Speed2",
            "it is in message Drive of bus can",
        ),
        ("Speed", "signal: Speed, bus: cam", "the car has no bus 'cam'", "did you mean can?"),
        ("Speed", "signal: Speed", "Speed is in Drive on can, Speed2 on can", "say which with 'bus' and 'message'"),
        ("Speeed", "signal: Warm", "Vehicle.Speeed is no signal of the catalogue", "did you mean Vehicle.Speed"),
        ("Speed", "signal: Speed, message: Drive", "is in mph, but km/h is wanted", 'math: "x * 1.609344"'),
        ("Speed", "signal: Warm", "is in degC, but km/h is wanted", "is it the right signal?"),
        ("Exterior.AirTemperature", "signal: Warm, mux: 1", "Warm is not on page 1", "delete 'mux'"),
        ("Exterior.AirTemperature", "signal: PressureLeft, mux: 1", "is not on page 1", "it is on 0"),
        ("Exterior.AirTemperature", "signal: Warm, invalid: [SNB]", "no value named 'SNB'", "did you mean SNA?"),
        (
            "LowVoltageSystemState",
            "signal: Ignition, transform: { mapping: [{ from: LOKC, to: LOCK }] }",
            "Ignition has no value named 'LOKC'",
            "did you mean LOCK?",
        ),
        (
            "LowVoltageSystemState",
            'signal: Ignition, transform: { mapping: [{ from: LOCK, to: "CLOSED" }] }',
            "cannot be 'CLOSED'",
            "it can be: UNDEFINED, LOCK, OFF, ACC, ON, START",
        ),
        ("LowVoltageSystemState", "signal: Gear", "none of the value names of Gear", "add a transform"),
    ],
)
def test_says_what_does_not_fit(tmp_path: Path, path: str, rest: str, says: str, advice: str) -> None:
    found = resolved(tmp_path, "# one\n" + entry(f"Vehicle.{path}", rest))
    (problem,) = (each for each in found.problems if says in each.message)
    assert advice in problem.hint
    assert (problem.file, problem.line) == (tmp_path / "car" / "mapping.vspec", 3)


def test_unit_and_type_of_the_overlay_are_compared_with_ours(tmp_path: Path) -> None:
    mapping = "Vehicle.Speed:\n  datatype: uint8\n  unit: mph\n  dbc2vss: { signal: Speed, message: Speed2 }\n"
    problems = resolved(tmp_path, mapping).problems
    assert [problem.message for problem in problems] == [
        "Vehicle.Speed is in km/h in VSS 6.0, not in mph",
        "Vehicle.Speed is real in the catalogue, not uint8",
    ]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('message = "Asc"\ncounter = "Counter"', "there is no message Asc to protect"),
        ('message = "Ask"\ncounter = "Count"', "message Ask has no signal Count"),
        ('message = "Ask"\nchecksum = "Sum"\nalgorithm = "sum9"', "sum9"),
    ],
)
def test_a_protection_that_does_not_fit(tmp_path: Path, lines: str, says: str) -> None:
    found = resolved(
        tmp_path, entry("Vehicle.Speed", "signal: Speed, message: Speed2"), f"{PROFILE}[[protection]]\n{lines}\n"
    )
    (problem,) = found.problems
    assert says in problem.message
    assert (problem.line, found.protections) == (5, ())


ACTUATORS = """\
Vehicle.Body.Horn.IsActive:
  type: actuator
  vss2dbc: { signal: Horn, transform: { mapping: [{ from: true, to: "ON" }, { from: false, to: "OFF" }] } }
Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit:
  type: actuator
  vss2dbc: { signal: Level }
Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed:
  type: actuator
  dbc2vss: { signal: Blower, transform: { math: "x * 12.5" } }
  vss2dbc: { signal: Blower }
Vehicle.Body.Lights.LightSwitch:
  type: actuator
  vss2dbc: { signal: Horn }
"""
HORN = "Vehicle.Body.Horn.IsActive"
LIMIT = "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"
FAN = "Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed"
SENDING = f"""\
commands = ["{HORN}", "{LIMIT}", "{FAN}"]
{PROFILE}
[[protection]]
message = "Ask"
counter = "Counter"
checksum = "Sum"
algorithm = "sum8"
"""


def test_actuators_make_frames(tmp_path: Path) -> None:
    found = resolved(tmp_path, ACTUATORS, SENDING)
    assert found.problems == ()
    assert set(found.actuators) == {HORN, LIMIT, FAN}
    frame = found.actuators[HORN].frame(True, 5.0)
    assert (frame.bus, frame.id, frame.extended, frame.fd, frame.time) == ("can", 258, False, False, 5.0)
    assert frame.data.hex() == "ff000100"
    assert found.actuators[LIMIT].frame(40).data.hex() == "50001363"
    assert found.actuators[FAN].frame(50).data.hex() == "ff042326"


def test_the_profile_says_what_the_other_signals_hold(tmp_path: Path) -> None:
    found = resolved(tmp_path, ACTUATORS, f"{SENDING}[defaults.Ask]\nBlower = 2\n")
    assert found.actuators[HORN].frame(True).data[:3].hex() == "ff0201"


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (HORN, 1, "it can be: true or false"),
        (HORN, "ON", "it can be: true or false"),
        (LIMIT, 101, "0 to 100 percent is possible"),
        (LIMIT, 60, "Level takes 0 to 50 %"),
        (LIMIT, math.nan, "is possible"),
        (LIMIT, True, "it can be: a number"),
    ],
)
def test_an_actuator_refuses_what_it_cannot_be(tmp_path: Path, path: str, value: object, says: str) -> None:
    with pytest.raises(ActuatorError, match=says):
        resolved(tmp_path, ACTUATORS, SENDING).actuators[path].frame(value)  # type: ignore[arg-type]


def test_a_reading_that_cannot_be_turned_round(tmp_path: Path) -> None:
    mapping = ACTUATORS.replace("x * 12.5", "x ^ 2")
    (problem,) = resolved(tmp_path, mapping, SENDING).problems
    assert problem.message.endswith("'x ^ 2' cannot be turned round")
    assert problem.hint == "give vss2dbc a transform of its own"
