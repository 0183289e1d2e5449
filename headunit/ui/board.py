"""Where the cards of the Home board stand: packed in the driver's order into pages of columns and rows."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

LARGE = 10
"""A board of so many cells shows cards in their large shape."""


class Card(NamedTuple):
    """A card: its shapes in columns and rows, the first that fits is taken, and the signals it shows any of.

    A filler stands where there is room, but never makes the board a page longer.
    """

    name: str
    shapes: tuple[tuple[int, int], ...] = ((1, 1),)
    large: tuple[tuple[int, int], ...] = ()
    signals: tuple[str, ...] = ()
    filler: bool = False
    most: int = 99
    """So many cells it may grow to where others leave room."""


class Place(NamedTuple):
    """Where a card stands: page, column and row from 0; columns and rows it takes."""

    page: int
    column: int
    row: int
    columns: int
    rows: int


class _Page:
    def __init__(self, columns: int, rows: int) -> None:
        self.columns, self.rows = columns, rows
        self.taken: set[tuple[int, int]] = set()

    @staticmethod
    def _cells(column: int, row: int, columns: int, rows: int) -> set[tuple[int, int]]:
        return {(x, y) for x in range(column, column + columns) for y in range(row, row + rows)}

    def free(self, column: int, row: int, columns: int, rows: int) -> bool:
        inside = column + columns <= self.columns and row + rows <= self.rows
        return inside and not self.taken & self._cells(column, row, columns, rows)

    def take(self, column: int, row: int, columns: int, rows: int) -> None:
        self.taken |= self._cells(column, row, columns, rows)

    def find(self, shapes: Iterable[tuple[int, int]]) -> tuple[int, int, int, int] | None:
        """The first free corner, row by row, for the first shape that fits at all."""
        for columns, rows in shapes:
            for row in range(self.rows):
                for column in range(self.columns):
                    if self.free(column, row, columns, rows):
                        return column, row, columns, rows
        return None


def pack(cards: Sequence[Card], columns: int, rows: int) -> dict[str, Place]:
    """Every card's place; a filler without one is left out. No card stands on a page before one that is before it.

    Cards grow into cells that stay free, to the right before downwards.
    """
    columns, rows = max(1, columns), max(1, rows)
    pages: list[_Page] = []
    places: dict[str, Place] = {}
    for card in cards:
        shapes = (*(card.large if columns * rows >= LARGE else ()), *card.shapes, (1, 1))
        found = pages[-1].find(shapes) if pages else None
        if found is None:
            if card.filler and pages:
                continue
            pages.append(_Page(columns, rows))
            found = pages[-1].find(shapes)
        assert found is not None, "a card of one cell fits an empty page"
        pages[-1].take(*found)
        places[card.name] = Place(len(pages) - 1, *found)
    for card in cards:
        if card.name in places:
            places[card.name] = _grown(places[card.name], pages[places[card.name].page], card.most)
    return places


def _grown(place: Place, page: _Page, most: int) -> Place:
    while True:
        right = (place.column + place.columns, place.row, 1, place.rows)
        below = (place.column, place.row + place.rows, place.columns, 1)
        if page.free(*right) and (place.columns + 1) * place.rows <= most:
            page.take(*right)
            place = place._replace(columns=place.columns + 1)
        elif page.free(*below) and place.columns * (place.rows + 1) <= most:
            page.take(*below)
            place = place._replace(rows=place.rows + 1)
        else:
            return place
