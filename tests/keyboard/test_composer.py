"""What is typed and not yet chosen, also when there are no words to choose from."""

import logging
from pathlib import Path

import pytest

from headunit.keyboard import table
from headunit.keyboard.composer import Composer


def test_what_a_word_does_not_stand_for_is_left() -> None:
    composer = Composer()
    composer.compose("beijingnihao")
    place = [each.text for each in composer.candidates].index("北京")
    assert composer.choose(place) == "北京"
    assert composer.letters == "nihao"
    assert composer.candidates[0].text == "你好"
    assert composer.take() == "nihao"
    assert (composer.letters, composer.candidates) == ("", [])


def test_without_its_table_it_says_so_and_keeps_the_letters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(table, "FILE", str(tmp_path / "none.txt"))
    with caplog.at_level(logging.WARNING):
        composer = Composer()
    assert "Chinese keyboard" in composer.problem
    composer.compose("nihao")
    assert composer.candidates == []
    assert composer.take() == "nihao"
