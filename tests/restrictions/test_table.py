"""The table: AOSP's flags by state, and a broken one restricts everything."""

from pathlib import Path

import pytest

from headunit.restrictions import EVERYTHING, Driving, Flag, Limits, Table, read_table
from headunit.restrictions.table import OWN
from headunit.vehicle import catalogue

SIGNALS = catalogue.load().signals
TEXT = OWN.read_text(encoding="utf-8")


def test_the_products_own_is_androids(table: Table) -> None:
    assert table.flags == {
        Driving.PARKED: Flag(0),
        Driving.IDLING: Flag.NO_VIDEO,
        Driving.MOVING: EVERYTHING,
        Driving.UNKNOWN: EVERYTHING,
    }
    assert table.limits == Limits(characters=120, dense_characters=31, items=21, depth=3)
    assert set(table.signals) >= {"speed", "selectedGear", "parkingBrake", "engineRunning"}


def test_the_flags_have_androids_numbers() -> None:
    assert [(str(flag.name), flag.value) for flag in Flag] == [
        ("NO_DIALPAD", 1), ("NO_FILTERING", 2), ("LIMIT_STRING_LENGTH", 4), ("NO_KEYBOARD", 8),
        ("NO_VIDEO", 16), ("LIMIT_CONTENT", 32), ("NO_SETUP", 64), ("NO_TEXT_MESSAGE", 128),
    ]  # fmt: skip


def broken(folder: Path, content: str | bytes) -> tuple[Table, str]:
    file = folder / "restrictions.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    table, problems = read_table(SIGNALS, file)
    assert problems
    return table, "\n".join(map(str, problems))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("parked = []", "", "the flags of 'parked' are missing"),
        ("parked = []", "parked = true", "'parked' must be a list"),
        ('idling = ["no_video"]', 'idling = ["no_vido"]', "unknown flag 'no_vido' (did you mean no_video?)"),
        ("parked = []", 'parked = ["no_setup"]', "'idling' must have all flags of the states before it"),
        ("characters = 120", "characters = 0", "'characters' must be a whole number above 0"),
        ("items = 21", "items = -1", "'items' must be a whole number above 0"),
        ("items = 21", 'items = "many"', "'items' must be a whole number"),
        ("depth = 3", "depth = 3\nlenght = 4", "unknown key 'lenght'"),
        ('when = "speed == 0"', 'when = "spede == 0"', "there is no signal 'spede' (did you mean speed?)"),
        ('when = "speed == 0"', 'when = "speed"', "not a condition"),
        ('when = "speed == 0"', "", "needs 'when'"),
        ("after_s = 0.5", "after_s = -1", "'after_s' must be seconds between 0 and 600"),
        ("after_s = 0.5", 'after_s = "soon"', "'after_s' must be a number"),
        ("[idling]", "[idle]", "the table needs [idling]"),
        ("[[parked]]", "[[park]]", "the table needs at least one [[parked]]"),
        ("[no_car]", "[nocar]", "the table needs [no_car]"),
        ('lifts = ["no_setup", "no_keyboard"]', 'lifts = ["all"]', "unknown flag 'all'"),
        ("ends_when", "ends_if", "needs 'ends_when'"),
    ],
)
def test_a_broken_table_restricts_everything_and_says_where(tmp_path: Path, old: str, new: str, reason: str) -> None:
    assert old in TEXT
    table, problems = broken(tmp_path, TEXT.replace(old, new))
    assert reason in problems
    assert "restrictions.toml" in problems
    assert set(table.flags.values()) == {EVERYTHING}
    assert table.no_car == table.override == Flag(0)


@pytest.mark.parametrize("content", [b"", b"[flags", b"\xff\xfe\x00", b"flags = 1\n", b"parked = 3\n", b"x" * 100_000])
def test_a_file_that_is_no_table_restricts_everything(tmp_path: Path, content: bytes) -> None:
    table, _ = broken(tmp_path, content)
    assert set(table.flags.values()) == {EVERYTHING}


def test_a_file_that_is_not_there_restricts_everything(tmp_path: Path) -> None:
    table, problems = read_table(SIGNALS, tmp_path / "none.toml")
    assert "cannot be read" in str(problems[0])
    assert set(table.flags.values()) == {EVERYTHING}
