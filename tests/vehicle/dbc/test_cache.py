"""The cache of compiled databases: quick, whole or ignored, and never a reason to fail."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from headunit.vehicle.dbc import cache
from headunit.vehicle.dbc.database import load

DBC = """VERSION ""
BO_ 100 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.01,0) [0|0] "km/h" ECU
 SG_ Far : 60|16@1+ (1,0) [0|0] "" ECU
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "car.dbc"
    path.write_text(DBC)
    return path


def kept(folder: Path) -> Path:
    [found] = folder.iterdir()
    return found


def test_the_second_time_nothing_is_parsed(file: Path, tmp_path: Path) -> None:
    load([file], cache=tmp_path / "kept")
    code = (
        "import sys; from pathlib import Path; from headunit.vehicle.dbc.database import load;"
        f"d = load([Path({str(file)!r})], cache=Path({str(tmp_path / 'kept')!r}));"
        "assert d.message('Engine').decode(bytes([100, 0, 0, 0, 0, 0, 0, 0])) == {'Speed': 1.0};"
        "assert [p.line for p in d.problems] == [4], d.problems;"
        "sys.exit(any(name in sys.modules for name in ('cantools', 'can', 'headunit.vehicle.dbc.parse')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_only_the_user_may_read_it(file: Path, tmp_path: Path) -> None:
    load([file], cache=tmp_path / "kept")
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700
    assert stat.S_IMODE(kept(tmp_path / "kept").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data[:100] + bytes([data[100] ^ 1]) + data[101:],
        lambda _: b"something else" * 100,
    ],
)
def test_a_damaged_file_is_made_anew(file: Path, tmp_path: Path, damage) -> None:
    load([file], cache=tmp_path / "kept")
    whole = kept(tmp_path / "kept").read_bytes()
    kept(tmp_path / "kept").write_bytes(damage(whole))
    assert load([file], cache=tmp_path / "kept").message("Engine").raw(bytes(8)) == {"Speed": 0}
    assert cache.read(kept(tmp_path / "kept")) is not None


def test_a_changed_dbc_is_read_anew(file: Path, tmp_path: Path) -> None:
    load([file], cache=tmp_path / "kept")
    file.write_text(DBC.replace("Speed", "Velocity"))
    assert load([file], cache=tmp_path / "kept").message("Engine").raw(bytes(8)) == {"Velocity": 0}


def test_a_folder_that_cannot_be_written_only_costs_time(file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    assert len(load([file], cache=blocked / "kept").messages) == 1


def test_what_fails_half_way_leaves_nothing(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert len(load([file], cache=tmp_path / "kept").messages) == 1
    assert not list((tmp_path / "kept").iterdir())
