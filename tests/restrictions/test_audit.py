"""The audit log: bounded, kept over a restart, and nothing stops when it cannot be written."""

import sqlite3
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.core.journal import Journal
from headunit.restrictions import Audit


def test_the_newest_entries_are_kept_over_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    audit = Audit(tmp_path / "audit.sqlite", clock, kept=5)
    for number in range(9):
        clock.advance(1)
        audit.add("refused", function=str(number))
    audit.close()
    again = Audit(tmp_path / "audit.sqlite", clock, kept=5)
    assert [entry["function"] for entry in again.entries()] == ["4", "5", "6", "7", "8"]
    assert again.entries()[-1]["time"] == clock.wall()
    again.add("refused", function="9")
    assert len(again.entries()) == 5
    again.close()


def test_a_full_disk_is_a_problem_and_no_end(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = Journal._connect

    def full(journal: Journal) -> sqlite3.Connection:
        database = connect(journal)
        database.execute("PRAGMA max_page_count = 5")
        return database

    audit = Audit(tmp_path / "audit.sqlite", clock)
    with monkeypatch.context() as disk:
        disk.setattr(Journal, "_connect", full)
        for number in range(50):
            audit.add("refused", function=f"{number} " + "x" * 1000)
        assert "database or disk is full (make room on the disk" in str(audit.problem)
        assert len(audit.entries()) == 50
    audit.add("state", driving="parked")
    assert audit.problem is None
    audit.close()
    again = Audit(tmp_path / "audit.sqlite", clock)
    assert len(again.entries()) == 51
    again.close()


def test_a_folder_that_cannot_be_written(tmp_path: Path, clock: ManualClock) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    audit = Audit(tmp_path / "data" / "audit.sqlite", clock)
    audit.add("state", driving="parked")
    assert "data" in str(audit.problem)
    assert len(audit.entries()) == 1
    (tmp_path / "data").unlink()
    audit.add("state", driving="moving")
    assert audit.problem is None
    audit.close()
    with sqlite3.connect(tmp_path / "data" / "audit.sqlite") as database:
        assert database.execute("SELECT count(*) FROM journal").fetchone() == (2,)
    database.close()
