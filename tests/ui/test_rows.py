"""Rows that change one by one leave the others alone."""

from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester  # type: ignore[import-untyped]

from headunit.ui.rows import FIRST_ROLE, Rows


def told(rows: Rows) -> list[tuple[str, int, int]]:
    """Collects what a view is told, as (what, first row, last row)."""
    heard: list[tuple[str, int, int]] = []
    rows.dataChanged.connect(lambda first, last: heard.append(("changed", first.row(), last.row())))
    rows.rowsInserted.connect(lambda _, first, last: heard.append(("inserted", first, last)))
    rows.rowsRemoved.connect(lambda _, first, last: heard.append(("removed", first, last)))
    return heard


def test_only_what_changed_is_told(qtmodeltester: ModelTester) -> None:
    rows = Rows(("name", "value"))
    qtmodeltester.check(rows, force_py=True)
    heard = told(rows)
    rows.show([("a", 1), ("b", 2), ("c", 3)])
    rows.show([("a", 1), ("b", 5), ("c", 3)])
    rows.show([("a", 1), ("b", 5), ("c", 3)])
    rows.show([("a", 1)])
    rows.show([("x", 1), ("y", 1)])
    assert heard == [("inserted", 0, 2), ("changed", 1, 1), ("removed", 1, 2), ("changed", 0, 0), ("inserted", 1, 1)]


def test_roles_are_columns_and_nothing_is_outside() -> None:
    rows = Rows(("name", "value"))
    rows.show([("a", 1)])
    assert {bytes(name.data()) for name in rows.roleNames().values()} == {b"name", b"value"}
    assert rows.data(rows.index(0), FIRST_ROLE + 1) == 1
    assert rows.data(rows.index(0), FIRST_ROLE + 2) is None
    assert rows.data(QModelIndex(), FIRST_ROLE) is None
    assert rows.rowCount(rows.index(0)) == 0
