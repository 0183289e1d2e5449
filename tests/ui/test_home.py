"""The Home board: the car's cards, in the driver's order, kept in the settings."""

import pytest

from headunit.core.clock import ManualClock
from headunit.ui.home import CARDS, SETTING, Home, ordered
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire


class Kept:
    """Settings in memory."""

    def __init__(self, cards: str = "") -> None:
        self.values: dict[str, bool | int | float | str] = {SETTING: cards}

    def get(self, key: str) -> bool | int | float | str:
        return self.values[key]

    def set(self, key: str, value: bool | int | float | str, *, parked: bool) -> None:
        assert parked
        self.values[key] = value


def places(home: Home) -> dict[str, dict[str, int]]:
    return {name: place for name, place in zip(home.cards, home.places, strict=True) if place["page"] >= 0}


def test_a_card_without_a_signal_in_this_car_is_left_out(qapp: object, vehicle: Vehicle) -> None:
    home = Home(Kept())
    assert "energy" not in places(home)
    home.attach(vehicle)
    assert {"speed", "car"} <= set(places(home))
    assert not {"energy", "dynamics", "climate"} & set(places(home))


def test_the_drivers_order_is_kept(qapp: object, vehicle: Vehicle, clock: ManualClock, wire: SmallWire) -> None:
    kept = Kept()
    home = Home(kept)
    home.attach(vehicle)
    home.moveTo("car", "speed")
    assert places(home)["car"]["column"] == 0
    assert str(kept.get(SETTING)).startswith("car,speed")
    home.move("car", 1)
    assert places(home)["speed"]["column"] == 0
    home.move("car", -99)
    again = Home(kept)
    again.attach(vehicle)
    assert places(again) == places(home)


def test_a_hidden_card_is_seen_only_while_the_board_is_edited(qapp: object, vehicle: Vehicle) -> None:
    home = Home(Kept())
    home.attach(vehicle)
    home.show("car", False)
    assert "car" not in places(home)
    home.editing = True
    assert places(home)["car"]["hidden"]
    home.show("car", True)
    home.editing = False
    assert "car" in places(home)


def test_the_last_card_stays(qapp: object) -> None:
    home = Home(Kept())
    for card in CARDS:
        home.show(card.name, False)
    assert len(places(home)) == 1
    home.reset()
    assert len(places(home)) > 1


@pytest.mark.parametrize("setting", ["", "zonda,,-,speed,speed,-speed", "-stats , car"])
def test_any_setting_names_every_card_once(setting: str) -> None:
    cards, hidden = ordered(setting)
    assert sorted(card.name for card in cards) == sorted(card.name for card in CARDS)
    assert hidden == ({"stats"} if "stats" in setting else set())


def test_a_board_of_another_size_is_arranged_anew(qapp: object, vehicle: Vehicle) -> None:
    home = Home(Kept())
    home.attach(vehicle)
    heard: list[int] = []
    home.placesChanged.connect(lambda: heard.append(home.pages))
    home.setBoard(1, 1)
    home.setBoard(1, 1)
    assert heard == [2]
    home.move("no such card", 1)
    home.moveTo("speed", "no such card")
