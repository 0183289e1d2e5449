"""Orders: what the screen asks for by frame, the car does and reports."""

import pytest

from headunit.emulator.link import MemoryLink
from headunit.vehicle import catalogue
from headunit.vehicle.dbc.database import load
from headunit.vehicle.model import Frame, Value
from headunit.vehicle.resolve import resolve

from .conftest import MakeCar

OTHER: dict[str, list[Value]] = {"bool": [True, False], "string": [], "int": [40, 100], "real": [22.0, 25.0]}


@pytest.mark.parametrize("name", ["demo_ev", "demo_ice"])
def test_the_car_does_what_each_command_asks(make_car: MakeCar, name: str) -> None:
    car = make_car(name, drive="parked")
    databases = {bus.name: load(bus.databases) for bus in car.car.buses}
    actuators = resolve(car.car, catalogue.load(), databases).actuators
    assert actuators
    for path, actuator in actuators.items():
        for value in [*actuator.catalogued.allowed, *OTHER[actuator.catalogued.type]]:
            try:
                frame = actuator.frame(value)
            except Exception:
                continue
            link = next(link for link in car.links if link.bus == actuator.bus)
            assert isinstance(link, MemoryLink)
            link.inject(frame)
            car.step(0.2)
            obeyed = car.get(path)
            if isinstance(value, (bool, str)):
                assert obeyed == value, path
            else:
                assert obeyed == pytest.approx(value, abs=20 if "HeatingCooling" in path else 7), path


def test_an_order_leaves_everything_else_alone(make_car: MakeCar) -> None:
    car = make_car("demo_ev", drive="parked")
    databases = {bus.name: load(bus.databases) for bus in car.car.buses}
    actuators = resolve(car.car, catalogue.load(), databases).actuators
    car.step(0.1)
    before = dict(car.state.values)
    actuator = actuators["Vehicle.Cabin.Door.Row1.DriverSide.IsLocked"]
    link = next(link for link in car.links if link.bus == actuator.bus)
    assert isinstance(link, MemoryLink)
    link.inject(actuator.frame(True))
    car.step(0.005)
    settings = [path for path in before if "Door" in path or "HVAC.Station" in path or "Lights" in path]
    changed = [path for path in settings if before[path] != car.state[path]]
    assert changed == ["Vehicle.Cabin.Door.Row1.DriverSide.IsLocked"]


def test_nothing_a_stranger_sends_upsets_the_car(make_car: MakeCar) -> None:
    car = make_car("demo_ev", drive="parked", obd=True)
    keys = [0x1A8, 0x3A0, 0x3A4, 0x3A8, 0x3AC, 0x7DF, 0x7E0, 0x7FF]
    for length in range(9):
        for key in keys:
            for byte in (0x00, 0x55, 0xFF):
                for link in car.links:
                    assert isinstance(link, MemoryLink)
                    link.inject(Frame(0, link.bus, key, bytes([byte]) * length))
                    link.inject(Frame(0, link.bus, key, b"", remote=True))
                    link.inject(Frame(0, link.bus, 0x40, bytes(8), error=True))
        car.step(0.01)
    assert sum(car.frames.values()) > 0
