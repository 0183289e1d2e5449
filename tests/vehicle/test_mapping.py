"""Mappings: the overlay and kuksa's own tree, line numbers, and what a broken entry costs."""

import json
from pathlib import Path

import pytest

from headunit.core.errors import HeadunitError
from headunit.vehicle import mapping

OVERLAY = """\
Vehicle.Speed:
  type: sensor
  datatype: float
  unit: km/h
  dbc2vss:
    signal: DI_uiSpeed
    interval_ms: 100
    on_change: true
    transform: { math: "x * 1.609344" }

Vehicle.Powertrain.Transmission.CurrentGear:
  type: sensor
  datatype: int8
  dbc:
    signal: DI_gear
    transform:
      mapping:
        - from: DI_GEAR_D
          to: 1
        - from: DI_GEAR_P
          to: 0

Vehicle.Body.Mirrors.DriverSide.Pan:
  type: actuator
  datatype: int8
  dbc2vss: { signal: VCLEFT_mirrorTiltXPosition, bus: body, message: VCLEFT, mux: 2, invalid: [255, SNA],
             timeout_ms: 2000, event: true }
  vss2dbc:
    signal: VCLEFT_mirrorTiltXPosition
    transform: { math: "floor((x + 100) * 40) / 40" }
"""

TREE = {
    "Vehicle": {
        "type": "branch",
        "description": "High-level vehicle data.",
        "children": {
            "IsMoving": {"type": "sensor", "datatype": "boolean", "x-own": 1},
            "Speed": {
                "type": "sensor",
                "datatype": "float",
                "unit": "km/h",
                "dbc2vss": {"signal": "DI_uiSpeed", "interval_ms": 100, "transform": {"math": "x * 3.6"}},
            },
            "Body": {
                "type": "branch",
                "children": {
                    "Trunk": {
                        "type": "actuator",
                        "datatype": "boolean",
                        "dbc2vss": {
                            "signal": "VCRIGHT_trunk",
                            "on_change": True,
                            "transform": {"mapping": [{"from": "OPENED", "to": "true"}]},
                        },
                        "vss2dbc": {"signal": "UI_trunk", "transform": {"mapping": [{"from": True, "to": "OPEN"}]}},
                    }
                },
            },
        },
    }
}


def write(folder: Path, text: str, name: str = "mapping.vspec") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_reads_the_overlay_with_lines(tmp_path: Path) -> None:
    read = mapping.read(write(tmp_path, OVERLAY))
    assert read.problems == ()
    speed, gear, mirror = read.mappings
    assert (speed.path, speed.signal, speed.unit, speed.datatype) == ("Vehicle.Speed", "DI_uiSpeed", "km/h", "float")
    assert speed.transform.math == "x * 1.609344"
    assert speed.place is not None
    assert speed.place.line == 6
    assert gear.transform.table == (("DI_GEAR_D", 1), ("DI_GEAR_P", 0))
    assert (mirror.bus, mirror.message, mirror.mux, mirror.invalid) == ("body", "VCLEFT", 2, (255, "SNA"))
    assert (mirror.timeout_ms, mirror.event) == (2000, True)
    (actuation,) = read.actuations
    assert actuation.transform.math == "floor((x + 100) * 40) / 40"
    assert actuation.place is not None
    assert actuation.place.line == 29


def test_reads_kuksas_tree(tmp_path: Path) -> None:
    file = write(tmp_path, json.dumps(TREE, indent=2), "vss_dbc.json")
    read = mapping.read(file)
    assert read.problems == ()
    assert [each.path for each in read.mappings] == ["Vehicle.Speed", "Vehicle.Body.Trunk"]
    assert [each.path for each in read.actuations] == ["Vehicle.Body.Trunk"]
    lines = file.read_text().splitlines()
    for each in read.mappings:
        assert each.place is not None
        assert "dbc2vss" in lines[each.place.line - 1]


def test_reads_kuksas_default_values(tmp_path: Path) -> None:
    assert mapping.default_values(write(tmp_path, '{"A": 1, "B": 2.5}', "d.json")) == {"A": 1.0, "B": 2.5}
    with pytest.raises(HeadunitError, match="one object"):
        mapping.default_values(write(tmp_path, '["A"]', "d.json"))


@pytest.mark.parametrize(
    ("entry", "line", "says", "advice"),
    [
        ("  dbc2vss: { signl: A }", 2, "unknown key 'signl'", "did you mean signal?"),
        ("  dbc2vss: { bus: body }", 2, "needs 'signal'", ""),
        ("  dbc2vs: { signal: A }", 2, "unknown key 'dbc2vs'", "did you mean dbc2vss"),
        ("  dbc2vss:\n    signal: A\n    timeout_ms: soon", 4, "'timeout_ms' must be a whole number, not 'soon'", ""),
        (
            "  dbc2vss:\n    signal: A\n    transform: { math: 'y + 1' }",
            4,
            "'y' is not known in 'y + 1'",
            "x is the signal",
        ),
        ("  dbc2vss:\n    signal: A\n    transform: { maths: 'x' }", 4, "unknown key 'maths'", "did you mean math?"),
        ("  dbc2vss: { signal: A, transform: { mapping: [{ from: ON, to: 1 }] } }", 2, "true or false", "quotes"),
        (
            "  dbc2vss: { signal: A, transform: { mapping: [{ from: A }] } }",
            2,
            "no row of a mapping",
            "{ from: A, to: B }",
        ),
        ("  dbc2vss: { signal: A, transform: { math: x, mapping: [{ from: 1, to: 2 }] } }", 2, "both", "keep one"),
        ("  dbc2vss: [A]", 2, "'dbc2vss' must be a table", ""),
        ("  type: sensor\n  vss2dbc: { signal: A }", 3, "is no actuator", "delete vss2dbc"),
        ("  dbc2vss: { signal: A, invalid: [1.5] }", 2, "neither a value name nor a whole number", ""),
        ("  comment: 2024-13-45", 1, "something odd", ""),
    ],
)
def test_a_broken_entry_costs_only_itself(tmp_path: Path, entry: str, line: int, says: str, advice: str) -> None:
    read = mapping.read(write(tmp_path, f"Vehicle.IsMoving:\n{entry}\nVehicle.Speed:\n  dbc2vss: {{ signal: B }}\n"))
    assert [each.path for each in read.mappings if each.path == "Vehicle.Speed"] == ["Vehicle.Speed"]
    problem = next(each for each in read.problems if says in each.message)
    assert (problem.line, problem.file) == (line, tmp_path / "mapping.vspec")
    assert advice in problem.hint


def test_the_first_of_two_entries_counts(tmp_path: Path) -> None:
    read = mapping.read(write(tmp_path, "V.A:\n  dbc2vss: { signal: A }\nV.A:\n  dbc2vss: { signal: B }\n"))
    assert [each.signal for each in read.mappings] == ["A"]
    assert [(problem.line, problem.message) for problem in read.problems] == [(3, "V.A is there twice")]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("m.vspec", "A:\n\t- 1\n", "m.vspec:2: this is no YAML"),
        ("m.vspec", "- 1\n", "m.vspec:1: a mapping holds entries"),
        ("m.json", "{\n  'A'", "m.json:2: this is no JSON"),
        ("m.json", "[" * 100_000, "this is no JSON"),
        ("m.json", "[]", "begins with one branch"),
    ],
)
def test_no_mapping_at_all(tmp_path: Path, name: str, text: str, says: str) -> None:
    with pytest.raises(HeadunitError) as caught:
        mapping.read(write(tmp_path, text, name))
    assert says in str(caught.value)


def test_an_empty_overlay_and_one_that_contains_itself(tmp_path: Path) -> None:
    assert mapping.read(write(tmp_path, "# nothing yet\n")).mappings == ()
    read = mapping.read(write(tmp_path, "V.A: &a\n  dbc2vss: { signal: A }\n  comment: *a\n"))
    assert [each.signal for each in read.mappings] == ["A"] or read.problems
