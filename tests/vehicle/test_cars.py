"""Cars: found, read, and what a broken profile or a missing database says."""

from pathlib import Path

import pytest

from headunit.core import paths
from headunit.core.errors import HeadunitError, Problem
from headunit.vehicle import cars, profile

DBC = 'VERSION ""\nBS_:\nBU_: A\nBO_ 1 M: 8 A\n SG_ S : 0|8@1+ (1,0) [0|255] "km/h" A\n'
MAPPING = "Vehicle.Speed:\n  dbc2vss: { signal: S }\n"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable.lower()))


def make(folder: Path, text: str, mapping: str = MAPPING) -> Path:
    folder.mkdir(parents=True)
    (folder / "profile.toml").write_text(text)
    (folder / "mapping.vspec").write_text(mapping)
    (folder / "can.dbc").write_text(DBC)
    return folder


def said(problems: tuple[Problem, ...]) -> list[tuple[str, int, str, str]]:
    return [(each.file.name if each.file else "", each.line, each.message, each.hint) for each in problems]


def test_ours_are_there() -> None:
    listed = {each.id: each for each in cars.available()}
    assert {"demo_ev", "demo_ice", "obd2", "toyota_rav4", "bmw_e9x"} <= set(listed)
    assert not any(each.error for each in listed.values())
    assert listed["demo_ev"].missing == ()
    rav4 = listed["toyota_rav4"]
    assert rav4.car is not None
    assert rav4.car.fetch == "headunit cars fetch"
    assert [file.name for file in rav4.missing] == ["toyota_2017_ref_pt.dbc", "toyota_adas.dbc"]


def test_reads_a_profile(tmp_path: Path) -> None:
    folder = make(
        tmp_path / "mine",
        'id = "mine"\nname = "Mine"\nfeatures = ["electric"]\ncommands = ["Vehicle.Body.Horn.IsActive"]\n'
        '[[bus]]\nname = "pt"\nlabel = "Powertrain"\ndatabases = ["can.dbc"]\nfd = true\nbitrate = 250000\n'
        'data_bitrate = 5000000\ninterface = "socketcan"\nchannel = "can7"\n'
        '[[protection]]\nbus = "pt"\nmessage = "M"\nchecksum = "S"\nalgorithm = "sum8"\ndata_id = 9\n'
        "[defaults.M]\nS = 3\n",
        MAPPING + "Vehicle.Body.Horn.IsActive:\n  type: actuator\n  vss2dbc: { signal: S }\n",
    )
    car, problems = cars.load(folder)
    assert problems == ()
    (bus,) = car.buses
    assert (bus.name, bus.label, bus.fd, bus.bitrate, bus.data_bitrate) == (
        "pt",
        "Powertrain",
        True,
        250_000,
        5_000_000,
    )
    assert (bus.interface, bus.channel, bus.databases) == ("socketcan", "can7", (folder / "can.dbc",))
    (protection,) = car.protections
    assert (protection.message, protection.checksum, protection.algorithm, protection.data_id) == ("M", "S", "sum8", 9)
    assert car.defaults == {"M": {"S": 3}}
    assert car.commands == ("Vehicle.Body.Horn.IsActive",)
    assert car.features == ("electric",)


def test_what_is_wrong_costs_only_itself(tmp_path: Path) -> None:
    folder = make(
        tmp_path / "mine",
        'id = "yours"\n'
        'nmae = "Mine"\n'
        'features = ["electrik"]\n'
        'commands = ["Vehicle.Speed"]\n'
        "\n"
        "[[bus]]\n"
        'name = "pt"\n'
        'databases = ["can.dbc", "cam.dbc", "opendbc:x.dbc"]\n'
        'bitrate = "fast"\n'
        "[[bus]]\n"
        'databases = ["can.dbc"]\n'
        "\n"
        "[[protection]]\n"
        'message = "M"\n'
        'cheksum = "S"\n',
    )
    car, problems = cars.load(folder)
    assert [bus.name for bus in car.buses] == ["pt"]
    assert [mapping.path for mapping in car.mappings] == ["Vehicle.Speed"]
    opendbc = profile.opendbc()
    assert sorted(said(problems), key=lambda row: row[1]) == [
        ("profile.toml", 1, "the id is not the folder's name 'mine'", "cars are found by folder: make them equal"),
        ("profile.toml", 2, "unknown key 'nmae' in the file", "did you mean name?"),
        ("profile.toml", 3, "unknown feature 'electrik'", "did you mean electric?"),
        (
            "profile.toml",
            4,
            "the command Vehicle.Speed has no vss2dbc in the mapping",
            "give it a vss2dbc in the mapping",
        ),
        ("profile.toml", 8, f"the database {folder}/cam.dbc is not there", "check the name, or copy the file there"),
        ("profile.toml", 8, f"the database {opendbc}/x.dbc is not there", "run: headunit cars fetch"),
        ("profile.toml", 9, "'bitrate' must be a whole number, not 'fast'", ""),
        ("profile.toml", 10, "[[bus]] needs 'name'", ""),
        ("profile.toml", 15, "unknown key 'cheksum' in [[protection]]", "did you mean checksum?"),
    ]


@pytest.mark.parametrize(
    ("text", "mapping", "says"),
    [
        ('mapping = "gone.vspec"\n', MAPPING, "gone.vspec cannot be read"),
        ("", "\tx", "mapping.vspec:1: this is no YAML"),
        ('default_values = "gone.json"\n', MAPPING, "gone.json cannot be read"),
        ("bus = 3\n", MAPPING, "'bus' must be a list, not 3"),
        ("bus = [3]\n", MAPPING, "'bus' must be a list of tables"),
        ('[[bus]]\nname = "a"\n[[bus]]\nname = "a"\n', MAPPING, "bus 'a' is there twice"),
        ('[[protection]]\nmessage = "M"\nchecksum = "S"\n', MAPPING, "M has a checksum but no 'algorithm'"),
    ],
)
def test_says_what_is_wrong_in_one_line(tmp_path: Path, text: str, mapping: str, says: str) -> None:
    _, problems = cars.load(make(tmp_path / "mine", text, mapping))
    assert [says in problem.message for problem in problems].count(True) == 1


def test_given_databases_take_the_place_of_fetched_ones(tmp_path: Path) -> None:
    own = tmp_path / "own.dbc"
    own.write_text(DBC)
    car, problems = cars.load("toyota_rav4", databases={"powertrain": [own], "radar": [own]})
    assert problems == ()
    assert [[file.name for file in bus.databases] for bus in car.buses] == [["body.dbc", "own.dbc"], ["own.dbc"]]
    car, _ = cars.load("demo_ev", databases={"body": [own, tmp_path / "two.dbc"]})
    assert [file.name for file in car.buses[1].databases] == ["own.dbc", "two.dbc"]
    with pytest.raises(HeadunitError, match="did you mean radar"):
        cars.load("toyota_rav4", databases={"rada": [own]})


def test_a_users_own_car_comes_first() -> None:
    folder = make(paths.config() / "cars" / "demo_ev", 'name = "My own"\n')
    assert cars.find("demo_ev") == folder
    assert cars.load("demo_ev")[0].name == "My own"
    make(paths.config() / "cars" / "broken", "=\n")
    assert "this is no TOML" in next(each.error for each in cars.available() if each.id == "broken")


def test_a_car_that_is_not_there() -> None:
    with pytest.raises(HeadunitError, match=r"there is no car 'demo_eva' .* did you mean demo_ev or demo_ice\?"):
        cars.load("demo_eva")
