"""The mapping backwards: what a receiver reads of a frame, sent again, gives the same reading."""

import random

import pytest

from headunit.emulator.translate import FromOrder, ToCan
from headunit.vehicle import cars, catalogue
from headunit.vehicle.car import CatalogueSignal, Transform
from headunit.vehicle.dbc.database import load
from headunit.vehicle.dbc.signal import Signal
from headunit.vehicle.model import Value
from headunit.vehicle.resolve import Binding, resolve


def bindings(car_id: str) -> list[Binding]:
    car, _ = cars.load(car_id)
    databases = {bus.name: load(bus.databases) for bus in car.buses}
    return list(resolve(car, catalogue.load(), databases).bindings)


@pytest.mark.parametrize("car_id", ["demo_ev", "demo_ice"])
def test_there_and_back(car_id: str) -> None:
    chance = random.Random(1)
    for binding in bindings(car_id):
        to_can = ToCan(binding)
        signal, read = binding.signal, binding.message.reader([binding.want(0)])

        def reading(physical: float, signal: Signal = signal, read: object = read) -> Value | None:
            values: list[Value | None] = [None]
            payload = binding.message.encode({signal.name: physical})  # noqa: B023
            read(payload, values, [None])  # type: ignore[operator]
            return values[0]

        low, high = (-500, 500) if signal.is_float else signal.raw_range()
        if signal.minimum is not None and signal.maximum and signal.minimum < signal.maximum and not signal.is_float:
            low, high = ((limit - signal.offset) / signal.scale for limit in (signal.minimum, signal.maximum))
        for _ in range(20):
            value = reading(signal.physical(chance.randint(round(low), round(high))))
            if value is None:
                continue
            again = reading(to_can(value))
            if isinstance(value, (bool, str)):
                assert again == value, binding.path
            else:
                assert again == pytest.approx(
                    value, rel=1e-6, abs=0.51 if binding.catalogued.type == "int" else 1e-6
                ), binding.path
        assert reading(to_can(None)) is None or not binding.invalid, binding.path


def test_orders_with_rounding_arithmetic_ask_for_the_middle() -> None:
    fan = CatalogueSignal("Fan", "fan", "int", minimum=0, maximum=100)
    order = FromOrder("Fan", Transform(math="round(x / 12.5)"), Signal("F", 0, 4), fan)
    assert [order(step) for step in (2, 4, 6)] == [25, 50, 75]


def test_orders_that_ask_for_nothing() -> None:
    signal = Signal("R", 0, 2, choices={0: "CLOSE", 1: "OPEN", 3: "NoRequest"})
    flap = CatalogueSignal("Flap", "flap", "bool")
    order = FromOrder("Flap", Transform(table=((False, "CLOSE"), (True, "OPEN"))), signal, flap)
    assert [order(raw) for raw in (0, 1, 2, 3)] == [False, True, None, None]
    limit = CatalogueSignal("Limit", "limit", "int", minimum=0, maximum=100)
    plain = FromOrder("Limit", Transform(), Signal("L", 0, 8, scale=0.5, choices={255: "NoRequest"}), limit)
    assert [plain(value) for value in (80.0, 127.5)] == [80, None]
    assert plain(float("nan")) is None
