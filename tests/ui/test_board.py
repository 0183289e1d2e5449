"""The Home board's packing: nothing overlaps, the order holds, and no room is wasted."""

from itertools import product

import pytest

from headunit.ui.board import Card, Place, pack

SPEED = Card("speed", shapes=((1, 2),), large=((2, 2),))
CARDS = (SPEED, Card("energy", large=((2, 1),)), Card("car", shapes=((1, 2), (2, 1))), Card("stats"))
FILLERS = tuple(Card(name, filler=True, most=2) for name in ("one", "two", "three"))


def cells(place: Place) -> set[tuple[int, int, int]]:
    columns = range(place.column, place.column + place.columns)
    rows = range(place.row, place.row + place.rows)
    return {(place.page, column, row) for column, row in product(columns, rows)}


@pytest.mark.parametrize(("columns", "rows"), [(3, 2), (2, 3), (4, 3), (6, 2), (1, 1), (2, 1), (0, 0)])
def test_on_every_board_each_card_stands_alone_inside(columns: int, rows: int) -> None:
    places = pack((*CARDS, *FILLERS), columns, rows)
    assert set(places) >= {card.name for card in CARDS}
    taken = [cell for place in places.values() for cell in cells(place)]
    assert len(taken) == len(set(taken))
    assert all(0 <= column < max(1, columns) and 0 <= row < max(1, rows) for _, column, row in taken)


def test_the_common_board_is_full_and_in_order() -> None:
    assert pack(CARDS, 3, 2) == {
        "speed": Place(0, 0, 0, 1, 2),
        "energy": Place(0, 1, 0, 1, 1),
        "car": Place(0, 2, 0, 1, 2),
        "stats": Place(0, 1, 1, 1, 1),
    }


def test_a_large_board_shows_cards_in_their_large_shape() -> None:
    places = pack(CARDS, 4, 3)
    assert (places["speed"].columns, places["speed"].rows) >= (2, 2)
    assert places["energy"].columns == 2


def test_what_does_not_fit_goes_to_the_next_page_and_takes_what_follows_along() -> None:
    places = pack((SPEED, Card("wide", shapes=((2, 2),)), Card("tall", shapes=((1, 2),)), Card("small")), 3, 2)
    assert [places[name].page for name in ("speed", "wide", "tall", "small")] == [0, 0, 1, 1]


def test_a_filler_never_makes_another_page() -> None:
    places = pack((*CARDS, *FILLERS), 3, 2)
    assert {place.page for place in places.values()} == {0}
    assert set(places) == {card.name for card in CARDS}
    assert pack(FILLERS, 3, 2)["one"].page == 0


def test_cards_grow_into_free_cells_but_not_beyond_their_most() -> None:
    assert pack((Card("alone"),), 3, 2)["alone"] == Place(0, 0, 0, 3, 2)
    assert pack((FILLERS[0],), 3, 2)["one"] == Place(0, 0, 0, 2, 1)
