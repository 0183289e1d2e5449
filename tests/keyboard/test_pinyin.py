"""Pinyin: what letters may mean, and that any row of letters is survived."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headunit.keyboard.pinyin import Pinyin
from headunit.keyboard.syllables import SYLLABLES, read
from headunit.keyboard.table import Table, TableError

SYLLABLE = st.sampled_from(sorted(SYLLABLES))
PAGE = 9


@pytest.fixture(scope="module")
def table() -> Iterator[Table]:
    table = Table()
    yield table
    table.close()


@pytest.fixture(scope="module")
def pinyin(table: Table) -> Pinyin:
    return Pinyin(table)


def first(pinyin: Pinyin, letters: str, count: int = PAGE) -> list[str]:
    return [each.text for each in islice(pinyin.candidates(letters), count)]


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        ("nihao", "你好"),
        ("nh", "你好"),
        ("xi'an", "西安"),
        ("xian", "先"),
        ("zhongguo", "中国"),
        ("zhongg", "中国"),
        ("lv", "绿"),
        ("jiayouzhan", "加油站"),
        ("chongdianzhan", "充电站"),
    ],
)
def test_a_word_is_on_the_first_page(pinyin: Pinyin, letters: str, text: str) -> None:
    assert text in first(pinyin, letters)


def test_a_syllable_that_could_be_two_offers_both(pinyin: Pinyin) -> None:
    offered = first(pinyin, "xian", 60)
    assert "线" in offered
    assert "西安" in offered


def test_what_is_no_word_is_made_of_words(pinyin: Pinyin) -> None:
    assert first(pinyin, "womenqubolin", 1) == ["我们去柏林"]


def test_a_word_for_the_first_syllables_leaves_the_rest(pinyin: Pinyin) -> None:
    candidate = next(each for each in pinyin.candidates("beijingchaoyang") if each.text == "北京")
    assert "beijingchaoyang"[candidate.letters :] == "chaoyang"


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", max_size=30))
def test_any_letters_give_each_text_once_and_stand_for_letters_that_were_typed(pinyin: Pinyin, letters: str) -> None:
    offered = list(islice(pinyin.candidates(letters), 40))
    texts = [each.text for each in offered]
    assert len(set(texts)) == len(texts)
    assert all(each.text and 0 < each.letters <= len(letters) for each in offered)


@given(st.lists(SYLLABLE, min_size=1, max_size=6))
def test_separated_syllables_are_read_as_they_are(syllables: list[str]) -> None:
    assert read("'".join(syllables))[0].parts == tuple(syllables)


@given(st.lists(SYLLABLE, min_size=1, max_size=5))
def test_joined_syllables_can_be_read_to_their_end(syllables: list[str]) -> None:
    letters = "".join(syllables)
    readings = read(letters)
    assert all("".join(each.parts) == letters for each in readings)
    costs = [each.cost for each in readings]
    assert costs == sorted(costs)


@given(SYLLABLE)
def test_words_come_the_most_common_first(table: Table, syllable: str) -> None:
    common = [commonness for commonness, _ in table.words([syllable])]
    assert common == sorted(common, reverse=True)


def test_the_table_is_sorted_and_in_our_font(table: Table) -> None:
    assert all(word.encode("gb2312") for letter in "abcdefghjklmnopqrstwxyz" for _, word in table.words([letter]))
    assert next(word for _, word in table.words(["xi", "an"])) == "西安"
    assert list(table.words(["v"])) == []


def test_a_missing_or_empty_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="Chinese keyboard"):
        Table(tmp_path / "none.txt")
    (tmp_path / "empty.txt").touch()
    with pytest.raises(TableError, match="Chinese keyboard"):
        Table(tmp_path / "empty.txt")


@given(content=st.binary(min_size=1, max_size=400), letters=st.text(alphabet="abnhix'", max_size=6))
def test_a_table_of_anything_is_survived(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, letters: str
) -> None:
    file = tmp_path_factory.mktemp("table") / "pinyin.txt"
    file.write_bytes(content)
    table = Table(file)
    assert all(each.text for each in Pinyin(table).candidates(letters))
    table.close()
