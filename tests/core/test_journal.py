"""Records that outlive a restart, a corrupt file and a disk that is full."""

from pathlib import Path

import pytest

from headunit.core.errors import Problem
from headunit.core.journal import Journal


def test_records_keep_their_place_and_outlive_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "journal.sqlite"
    journal = Journal(file, 3)
    for key in "abcd":
        journal.put(key, {"name": key, "words": "über 你好"})
    journal.put("b", {"name": "B"})
    journal.remove("c", "nobody")
    journal.close()
    again = Journal(file, 3)
    assert [record["name"] for record in again.records()] == ["B", "d"]
    assert again.get("d") == {"name": "d", "words": "über 你好"}
    assert again.get("c") is None
    assert again.problem is again.set_aside is None
    again.close()


def test_a_smaller_limit_keeps_the_newest(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    journal = Journal(file, 100)
    for number in range(60):
        journal.put(str(number), {"number": number})
    assert len(journal.records()) == 60
    journal.close()
    again = Journal(file, 10)
    assert [record["number"] for record in again.records()] == list(range(50, 60))
    again.close()


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_corrupt_file_is_set_aside_and_a_new_one_begun(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "journal.sqlite"
    file.write_bytes(content)
    journal = Journal(file, 10)
    assert "set aside as journal.sqlite.broken" in str(journal.set_aside)
    assert (tmp_path / "journal.sqlite.broken").read_bytes() == content
    journal.put("a", {"name": "a"})
    assert journal.problem is None
    journal.close()
    again = Journal(file, 10)
    assert again.records() == ({"name": "a"},)
    assert again.set_aside is None
    again.close()


@pytest.mark.parametrize("record", ["[1]", "{", "null"])
def test_records_that_are_none_are_a_corrupt_file(tmp_path: Path, record: str) -> None:
    file = tmp_path / "journal.sqlite"
    journal = Journal(file, 10)
    journal.put("a", {})
    journal._connect().execute("UPDATE journal SET record = ?", (record,))
    journal.close()
    again = Journal(file, 10)
    assert again.records() == ()
    assert again.set_aside is not None
    again.close()


def test_another_table_of_that_name_is_a_problem_and_memory_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    journal = Journal(file, 10)
    journal._connect().execute("DROP TABLE journal")
    journal._connect().execute("CREATE TABLE journal (x)")
    journal.close()
    again = Journal(file, 10)
    again.put("a", {"name": "a"})
    assert again.problem is not None
    assert again.records() == ({"name": "a"},)
    again.close()


def test_what_is_wrong_is_told_once_and_may_be_kept_there(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    told: list[str] = []

    def tell(problem: Problem) -> None:
        told.append(str(problem))
        journal.put("problem", {"text": str(problem)})

    journal = Journal(tmp_path / "data" / "journal.sqlite", 10, tell)
    for key in "ab":
        journal.put(key, {})
    assert len(told) == 1
    assert "cannot be kept" in told[0]
    assert len(journal.records()) == 3
    (tmp_path / "data").unlink()
    journal.put("c", {})
    assert journal.problem is None
    journal.close()
