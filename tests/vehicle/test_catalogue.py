"""The catalogue: it loads, says what is wrong where, and agrees with VSS 6.0."""

import json
from pathlib import Path
from typing import Any

import pytest

from headunit.core.errors import HeadunitError
from headunit.vehicle import catalogue

TYPES = {"boolean": "bool", "string": "string", "float": "real", "double": "real"}


@pytest.fixture(scope="module")
def vss(shared_data: Path) -> dict[str, dict[str, Any]]:
    file = shared_data / "vss" / "vss_6.0.json"
    if not file.is_file():
        pytest.skip(f"the VSS 6.0 tree is not at hand ({file})")
    leaves: dict[str, dict[str, Any]] = {}

    def walk(nodes: dict[str, Any], prefix: str) -> None:
        for name, node in nodes.items():
            if node["type"] == "branch":
                walk(node["children"], f"{prefix}{name}.")
            else:
                leaves[f"{prefix}{name}"] = node

    walk(json.loads(file.read_text()), "")
    return leaves


def test_ours_has_no_problem() -> None:
    ours = catalogue.load()
    assert ours.problems == ()
    assert len(ours.signals) > 150
    assert ours.by_path["Vehicle.Speed"] is ours.by_name["speed"]


def test_every_path_unit_type_and_value_is_of_vss(vss: dict[str, dict[str, Any]]) -> None:
    for signal in catalogue.load().signals:
        leaf = vss[signal.path]
        datatype = leaf["datatype"]
        assert signal.type == TYPES.get(datatype, "int"), signal.path
        assert signal.unit == leaf.get("unit", ""), signal.path
        assert signal.allowed == tuple(leaf.get("allowed", ())), signal.path
        assert not signal.actuator or leaf["type"] == "actuator", signal.path
        for bound, limit in (("min", signal.minimum), ("max", signal.maximum)):
            if bound in leaf and limit is not None:
                assert (limit >= leaf["min"]) if bound == "min" else (limit <= leaf["max"]), signal.path


def test_a_broken_entry_costs_only_itself(tmp_path: Path) -> None:
    file = tmp_path / "catalogue.toml"
    file.write_text(
        "[driving]\n"
        "signals = [\n"
        '  { path = "Vehicle.Speed", name = "speed", type = "real", unit = "km/h" },\n'
        '  { path = "Vehicle.IsMoving", name = "moving", type = "boolean" },\n'
        '  { path = "Vehicle.AverageSpeed", name = "average", type = "real", stale = 5 },\n'
        '  { path = "Vehicle.Speed", name = "again", type = "real" },\n'
        '  { name = "nameless", type = "real" },\n'
        "]\n"
    )
    loaded = catalogue.load(file)
    assert list(loaded.by_path) == ["Vehicle.Speed", "Vehicle.AverageSpeed"]
    assert [(problem.line, problem.message, problem.hint) for problem in loaded.problems] == [
        (4, "unknown type 'boolean'", "one of real, int, bool, string"),
        (5, "unknown key 'stale' in a signal", "did you mean stale_ms?"),
        (6, "Vehicle.Speed or its name 'again' is there twice", "the first one counts"),
        (7, "a signal needs 'path'", ""),
    ]


@pytest.mark.parametrize(("text", "says"), [("[a\n", ":1: this is no TOML"), (None, "cannot be read")])
def test_no_catalogue_at_all(tmp_path: Path, text: str | None, says: str) -> None:
    file = tmp_path / "catalogue.toml"
    if text is not None:
        file.write_text(text)
    with pytest.raises(HeadunitError, match=says):
        catalogue.load(file)
