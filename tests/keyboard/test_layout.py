"""Layouts: every letter of a language is there, and a bad file is named."""

from pathlib import Path

import pytest

from headunit.keyboard.layout import LayoutError, read_layouts, upper

ALPHABET = set("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize(("code", "letters"), [("en", ALPHABET), ("de", ALPHABET | set("äöüß")), ("zh", ALPHABET)])
def test_all_letters_are_on_the_keys(code: str, letters: set[str]) -> None:
    layout = read_layouts().of(code)
    keys = "".join(layout.rows)
    assert set(keys) == letters
    assert len(keys) == len(letters)


def test_every_printable_character_can_be_typed() -> None:
    layouts = read_layouts()
    symbols = "".join([*layouts.symbols.rows, *layouts.symbols.more])
    ascii_symbols = {chr(code) for code in range(33, 127) if not chr(code).isalpha()}
    assert ascii_symbols <= set(symbols)


def test_the_language_key_goes_round() -> None:
    layouts = read_layouts()
    layout = layouts.of("en")
    seen = []
    for _ in layouts.layouts:
        seen.append(layout.code)
        layout = layouts.after(layout)
    assert seen == ["en", "de", "zh"]
    assert layout is layouts.of("en")
    assert layouts.of("tlh") is layouts.of("en")


def test_capitals() -> None:
    assert [upper(letter) for letter in "aüß"] == ["A", "Ü", "ẞ"]


@pytest.mark.parametrize("content", [b"", b"\xff", b"[[layout]]\ncode = 1", b"[symbols]\nrows = []\nmore = []\n"])
def test_a_bad_file_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "layouts.toml"
    file.write_bytes(content)
    with pytest.raises(LayoutError, match=r"layouts\.toml"):
        read_layouts(file)
