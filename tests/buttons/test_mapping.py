"""Files that say which button does what: read, overridden, saved, and none so broken that the rest is lost."""

import os
from pathlib import Path

import pytest

from headunit.buttons import mapping
from headunit.buttons.action import Action
from headunit.buttons.mapping import Bits, Button, Named
from headunit.core.errors import HeadunitError
from headunit.vehicle import cars
from headunit.vehicle.dbc.database import load
from headunit.vehicle.model import EXTENDED

WHEEL = Named("body", "WHEEL", "KEY")
GOOD = """
[[button]]
action = "mute"
bus = "body"
message = "WHEEL"
signal = "KEY"
value = 3
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def car_with(tmp_path: Path, text: str) -> Path:
    (tmp_path / "buttons.toml").write_text(text)
    return tmp_path


@pytest.mark.parametrize("name", ["demo_ev", "demo_ice"])
def test_the_demo_cars_have_their_buttons_in_their_databases(name: str) -> None:
    car, _ = cars.load(name)
    buttons, problems = mapping.of_car(car.folder)
    assert list(problems) == []
    assert len(buttons) >= 12
    database = load(car.buses[1].databases)
    for button in buttons:
        assert isinstance(button.place, Named)
        message = database.message(button.place.message)
        assert message is not None
        signal = message.signal(button.place.signal)
        assert signal is not None
        assert isinstance(button.value, int) or button.value in signal.choices.values()


def test_a_car_without_a_file_has_no_buttons(tmp_path: Path) -> None:
    assert mapping.load(tmp_path, "car") == ((), ())


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    buttons = (
        Button(Action.MUTE, WHEEL, 'a "name"\\'),
        Button(Action.TURN_LEFT, WHEEL, turn=-1),
        Button(Action.NEXT, Bits("body", 0x123, 7, 0x30), 2, hold=Action.ASSISTANT),
        Button(Action.PHONE, Bits("body", 0x18DAF110 | EXTENDED, 63, 0x80)),
    )
    mapping.save("car", buttons)
    assert mapping.own("car") == buttons
    assert mapping.load(tmp_path, "car") == (buttons, ())


def test_the_users_file_takes_the_place_of_the_cars_action_by_action(tmp_path: Path) -> None:
    folder = car_with(tmp_path, GOOD + GOOD.replace("mute", "home") + GOOD.replace("mute", "back"))
    mine = Button(Action.MUTE, Bits("body", 0x55, 0, 1))
    mapping.save("car", [mine, Button(Action.HOME)])
    buttons, _ = mapping.load(folder, "car")
    assert buttons == (mine, Button(Action.BACK, WHEEL, 3))


@pytest.mark.parametrize(
    "broken",
    [
        "[[button]]\n",
        '[[button]]\naction = "mute"\n',
        '[[button]]\naction = "fly"\nmessage = "WHEEL"\nsignal = "KEY"\n',
        '[[button]]\naction = 7\nmessage = "WHEEL"\nsignal = "KEY"\n',
        '[[button]]\naction = "mute"\nmessage = "WHEEL"\nsignal = "KEY"\nvalue = [1]\n',
        '[[button]]\naction = "mute"\nmessage = "WHEEL"\nsignal = "KEY"\nvalue = true\n',
        '[[button]]\naction = "mute"\nmessage = "WHEEL"\nsignal = "KEY"\nturn = 9\n',
        '[[button]]\naction = "mute"\nmessage = "WHEEL"\nsignal = "KEY"\nhold = "jump"\n',
        '[[button]]\naction = "mute"\nmessage = "WHEEL"\nsignal = "KEY"\ncolour = "red"\n',
        '[[button]]\naction = "mute"\nid = 0x800\nmask = 1\n',
        '[[button]]\naction = "mute"\nid = -1\nmask = 1\n',
        '[[button]]\naction = "mute"\nid = 0x123\nbyte = 64\nmask = 1\n',
        '[[button]]\naction = "mute"\nid = 0x123\nmask = 0x100\n',
        '[[button]]\naction = "mute"\nid = 0x123\n',
        '[button]\naction = "mute"\n',
        "speed = 3\n",
    ],
)
def test_a_broken_entry_is_a_problem_and_costs_only_itself(tmp_path: Path, broken: str) -> None:
    both = broken + GOOD if not broken.startswith("[button]") else broken
    buttons, problems = mapping.load(car_with(tmp_path, both), "car")
    assert problems
    assert all(problem.file == tmp_path / "buttons.toml" for problem in problems)
    if both != broken:
        assert Button(Action.MUTE, WHEEL, 3) in buttons


@pytest.mark.parametrize("content", [b"garbage", b"\xff\xfe\0", b"[[button", b"\0" * 4096, b"a = [" * 5000])
def test_a_file_that_is_no_toml_is_a_problem(tmp_path: Path, content: bytes) -> None:
    file = mapping.user_file("car")
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    buttons, problems = mapping.load(car_with(tmp_path, GOOD), "car")
    assert buttons == (Button(Action.MUTE, WHEEL, 3),)
    assert [problem.file for problem in problems] == [file]


def test_a_disk_that_takes_nothing_is_named_and_the_old_file_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    mapping.save("car", [Button(Action.MUTE, WHEEL)])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(HeadunitError, match="No space left"):
        mapping.save("car", [])
    assert mapping.own("car") == (Button(Action.MUTE, WHEEL),)
    assert not list(mapping.user_file("car").parent.glob("*.new"))
