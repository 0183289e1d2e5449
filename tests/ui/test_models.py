"""View-models are made when they are first asked for, and told what they may have missed."""

import pytest
from PySide6.QtCore import QObject

from headunit.ui.models import Models
from headunit.vehicle.vehicle import Vehicle


class Heard(QObject):
    """A view-model that writes down what it is told."""

    PAGE = "live"

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def attach(self, vehicle: Vehicle) -> None:
        self.told.append(vehicle.car.name)

    def retranslate(self) -> None:
        self.told.append("retranslate")

    def set_open(self, open_: bool) -> None:
        self.told.append("open" if open_ else "closed")

    def stop(self) -> None:
        self.told.append("stop")


def test_one_is_made_when_asked_for_and_kept(qapp: QObject) -> None:
    made: list[Heard] = []

    def make() -> Heard:
        made.append(Heard())
        return made[-1]

    models = Models({"heard": make, "plain": QObject})
    assert made == []
    assert models.get("heard") is models.get("heard")
    assert len(made) == 1
    with pytest.raises(KeyError):
        models.get("zonda")


def test_one_made_late_knows_the_car_and_the_page(qapp: QObject, vehicle: Vehicle) -> None:
    models = Models({"heard": Heard, "plain": QObject})
    models.attach(vehicle)
    models.open("live")
    heard = models.get("heard")
    assert isinstance(heard, Heard)
    assert heard.told == ["Small Car", "open"]


def test_all_that_are_made_hear_of_everything(qapp: QObject, vehicle: Vehicle) -> None:
    models = Models({"heard": Heard, "plain": QObject})
    heard = models.get("heard")
    models.get("plain")
    assert isinstance(heard, Heard)
    models.attach(vehicle)
    models.open("home")
    models.retranslate()
    models.stop()
    assert heard.told == ["closed", "Small Car", "closed", "retranslate", "stop"]
