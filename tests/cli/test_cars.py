"""`headunit cars`: what it prints and its exit codes."""

from pathlib import Path

import pytest

from headunit.cli import main


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable.lower()))


def test_list_says_what_is_missing_and_what_to_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cars", "list"]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["demo_ev"].endswith("here")
    assert lines["toyota_rav4"].endswith("missing, run: headunit cars fetch")
    assert "powertrain, radar" in lines["toyota_rav4"]


def test_check_of_a_good_car(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cars", "check", "demo_ev"]) == 0
    out = capsys.readouterr().out
    assert "142 of " in out
    assert "  Vehicle.Powertrain.FuelSystem.RelativeLevel  (Fuel level)" in out
    assert out.endswith("0 errors, 0 warnings\n")


def test_check_of_a_car_whose_databases_are_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cars", "check", "bmw_e9x"]) == 1
    out = capsys.readouterr().out
    assert "bmw_e9x_e8x.dbc is not there (run: headunit cars fetch)" in out
    assert out.endswith("1 error, 0 warnings\n")


def test_check_of_a_broken_mapping_names_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dbc = tmp_path / "own.dbc"
    dbc.write_text('VERSION ""\nBS_:\nBU_: A\nBO_ 1 M: 8 A\n SG_ VehicleSpeed : 0|16@1+ (0.1,0) [0|0] "km/h" A\n')
    assert main(["cars", "new", str(dbc), "--id", "own"]) == 0
    mapping = tmp_path / "config" / "headunit" / "cars" / "own" / "mapping.vspec"
    assert f"look through {mapping}" in capsys.readouterr().out
    assert main(["cars", "check", "own"]) == 0
    mapping.write_text(mapping.read_text().replace("signal: VehicleSpeed", "signal: VehicleSped"))
    line = next(number for number, text in enumerate(mapping.read_text().splitlines(), 1) if "VehicleSped " in text)
    capsys.readouterr()
    assert main(["cars", "check", "own"]) == 1
    assert (
        f"{mapping}:{line}: error: Vehicle.Speed: there is no signal VehicleSped in message M of bus own"
        " (did you mean VehicleSpeed?)" in capsys.readouterr().out
    )
    assert main(["cars", "new", str(dbc), "--id", "own"]) == 1
    assert "is already there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check", "demo_evv"], "did you mean demo_ev"),
        (["check", "demo_ev", "--dbc", "powertrain"], "write --dbc powertrain=my.dbc"),
        (["check", "demo_ev", "--dbc", "powertrian=x.dbc"], "did you mean powertrain?"),
        (["new", "gone.dbc", "--id", "own"], "gone.dbc is not there"),
        (["fetch", "--wheel", "gone.whl"], "gone.whl cannot be read"),
    ],
)
def test_errors_are_one_line(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cars", *arguments]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("headunit cars: ")
    assert says in line
