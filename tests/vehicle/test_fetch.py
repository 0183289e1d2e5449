"""Fetching opendbc: checked, built by its own generator, in one step, and not twice."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from headunit.vehicle.fetch import FetchError, Release, fetch

GENERATOR = """\
from pathlib import Path

def create_all(folder):
    (Path(folder) / "made_generated.dbc").write_text("made")
"""


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    return make(tmp_path / "opendbc-9.9-py3-none-any.whl", GENERATOR)


def make(file: Path, generator: str) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("opendbc", "opendbc/dbc", "opendbc/dbc/generator"):
            archive.writestr(f"{name}/__init__.py", "")
        archive.writestr("opendbc/dbc/car.dbc", 'VERSION ""\n')
        archive.writestr("opendbc/dbc/generator/generator.py", generator)
        archive.writestr("opendbc/safety.bin", "not wanted")
        archive.writestr("opendbc/dbc/../../../outside.dbc", "not wanted")
        archive.writestr("opendbc-9.9.dist-info/licenses/LICENSE", "MIT\n")
    return file


def release(wheel: Path) -> Release:
    return Release("9.9", hashlib.sha256(wheel.read_bytes()).hexdigest())


def test_unpacks_and_generates(wheel: Path, tmp_path: Path) -> None:
    said: list[str] = []
    folder = fetch(said.append, wheel=wheel, release=release(wheel), folder=tmp_path / "data" / "opendbc")
    assert sorted(file.name for file in folder.iterdir()) == ["LICENSE", "RELEASE", "car.dbc", "made_generated.dbc"]
    assert said[-1] == f"2 databases are in {folder}, with their licence (MIT)"
    assert [file.name for file in folder.parent.iterdir()] == ["opendbc"]
    assert not (tmp_path / "outside.dbc").exists()


def test_does_nothing_the_second_time(wheel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "opendbc"
    fetch(lambda _: None, wheel=wheel, release=release(wheel), folder=folder)
    before = (folder / "car.dbc").stat().st_mtime_ns
    wheel_gone = tmp_path / "gone.whl"
    said: list[str] = []
    fetch(said.append, wheel=wheel_gone, release=release(wheel), folder=folder)
    assert said == [f"opendbc 9.9 is already in {folder}"]
    assert (folder / "car.dbc").stat().st_mtime_ns == before


def test_a_new_release_takes_the_place_of_the_old(wheel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "opendbc"
    folder.mkdir()
    (folder / "old.dbc").write_text("old")
    fetch(lambda _: None, wheel=wheel, release=release(wheel), folder=folder)
    assert not (folder / "old.dbc").exists()


@pytest.mark.parametrize("broken", ["hash", "zip", "generator", "missing", "licence"])
def test_what_fails_leaves_the_old_folder_alone(wheel: Path, tmp_path: Path, broken: str) -> None:
    folder = tmp_path / "opendbc"
    folder.mkdir()
    (folder / "old.dbc").write_text("old")
    wanted = release(wheel)
    if broken == "hash":
        wanted = Release("9.9", "0" * 64)
    elif broken == "zip":
        wheel.write_bytes(b"no zip")
        wanted = release(wheel)
    elif broken == "generator":
        wanted = release(make(wheel, "raise SystemExit('no generator here')"))
    elif broken == "licence":
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("opendbc/dbc/car.dbc", "")
        wanted = release(wheel)
    else:
        wheel = tmp_path / "gone.whl"
    says = {
        "hash": "is not what is expected",
        "zip": "is no wheel",
        "generator": "no generator here",
        "missing": "cannot be read",
        "licence": "holds no licence",
    }
    with pytest.raises(FetchError, match=says[broken]):
        fetch(lambda _: None, wheel=wheel, release=wanted, folder=folder)
    assert [file.name for file in folder.iterdir()] == ["old.dbc"]
    assert not list(tmp_path.glob(".opendbc-*"))


def test_offline_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "index"
    empty.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(empty))
    with pytest.raises(FetchError, match=r"is this machine online\? .* headunit cars fetch --wheel FILE"):
        fetch(lambda _: None, folder=tmp_path / "opendbc")
    assert not (tmp_path / "opendbc").exists()
