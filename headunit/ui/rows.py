"""A list for QML: rows of plain tuples under named roles, told apart so that only what changed is drawn again."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

DISPLAY_ROLE = 0
"""As in Qt.ItemDataRole; `Qt` itself takes 25 ms of the start to reach, for it makes every enum it has."""
FIRST_ROLE = 0x101
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Rows(QAbstractListModel):
    """Rows of one value for each role."""

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = tuple(roles)
        self._rows: list[tuple[Any, ...]] = []

    def show(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Replace the rows; those at the same place are updated, so that a view keeps its place."""
        rows = list(rows)
        common = min(len(rows), len(self._rows))
        changed = [place for place in range(common) if rows[place] != self._rows[place]]
        self._rows[:common] = rows[:common]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if len(rows) > common:
            self.beginInsertRows(ROOT, common, len(rows) - 1)
            self._rows += rows[common:]
            self.endInsertRows()
        elif len(self._rows) > common:
            self.beginRemoveRows(ROOT, common, len(self._rows) - 1)
            del self._rows[common:]
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._roles):
            return None
        return self._rows[index.row()][place]

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._roles)}
