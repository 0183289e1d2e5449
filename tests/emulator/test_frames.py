"""What the emulated car sends: every message, at its time, what it says, counters and checksums."""

from collections import Counter
from collections.abc import Iterator

import pytest

from headunit.emulator.car import EmulatedCar
from headunit.emulator.link import MemoryLink
from headunit.vehicle import catalogue
from headunit.vehicle.dbc.checksum import Checker
from headunit.vehicle.dbc.database import Database, Message, load
from headunit.vehicle.model import Frame, Value
from headunit.vehicle.resolve import Resolved, resolve

from .conftest import MakeCar

DEMO_CARS = ("demo_ev", "demo_ice")
COARSE = {
    "Vehicle.Powertrain.Transmission.CurrentGear",
    "Vehicle.Powertrain.CombustionEngine.Torque",
    "Vehicle.AverageSpeed",
    "Vehicle.TraveledDistance",
    "Vehicle.TraveledDistanceSinceStart",
    "Vehicle.TripDuration",
    "Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed",
    "Vehicle.Cabin.HVAC.Station.Row1.Passenger.FanSpeed",
    "Vehicle.ADAS.ObstacleDetection.Rear.Center.Distance",
}
"""Paths that a demo car's signals carry in steps or limits of their own; test_translate.py has the exact test."""


def sent(car: EmulatedCar, bus: str = "") -> list[Frame]:
    """Everything sent so far."""
    links = [link for link in car.links if isinstance(link, MemoryLink)]
    return [frame for link in links if bus in ("", link.bus) for frame in link.sent]


def resolved(car: EmulatedCar) -> tuple[dict[str, Database], Resolved]:
    databases = {bus.name: load(bus.databases) for bus in car.car.buses}
    return databases, resolve(car.car, catalogue.load(), databases)


def readings(car: EmulatedCar) -> Iterator[tuple[str, Value | None]]:
    """Path and value a receiver gets, of all bindings, from all frames so far."""
    _, binding_of = resolved(car)
    for binding in binding_of.bindings:
        read = binding.message.reader([binding.want(0)])
        values: list[Value | None] = [None]
        for frame in sent(car, binding.bus):
            if frame.key == binding.message.key:
                read(frame.data, values, [None])
        yield binding.path, values[0]


@pytest.mark.parametrize("name", DEMO_CARS)
def test_every_message_comes_at_its_cycle_time(make_car: MakeCar, name: str) -> None:
    car = make_car(name)
    car.step(10)
    databases, _ = resolved(car)
    for bus, database in databases.items():
        counts = Counter(frame.key for frame in sent(car, bus))
        for key, count in counts.items():
            cycle = database.messages[key].cycle_ms
            assert cycle is None or count == pytest.approx(10_000 / cycle, abs=1.1), database.messages[key].name
        ours = {m.key for m in database.messages.values() if m.senders != ("HU",)}
        assert counts.keys() == ours, "all but the head unit's own messages"
        times = [frame.time for frame in sent(car, bus)]
        assert max(times) - min(times) <= 10


@pytest.mark.parametrize("name", DEMO_CARS)
def test_a_receiver_reads_what_the_car_is(make_car: MakeCar, name: str) -> None:
    car = make_car(name)
    car.step(25)
    car.controls.set_door("rear-driver", True)
    car.controls.set_light("left", True)
    car.controls.temperature = 24
    car.controls.daylight = 10
    car.set("Vehicle.Body.Windshield.Front.Wiping.Mode", "FAST")
    car.set("Vehicle.Speed", 72.0)
    car.step(5)
    for path, value in readings(car):
        truth = car.get(path)
        if isinstance(truth, (bool, str)):
            assert value == truth, path
        elif path not in COARSE:
            assert value == pytest.approx(truth, rel=0.02, abs=1.5), path


@pytest.mark.parametrize("name", DEMO_CARS)
def test_every_path_the_car_maps_has_a_value(make_car: MakeCar, name: str) -> None:
    car = make_car(name)
    car.step(6)
    missing = [path for path, value in readings(car) if value is None]
    assert missing == []


@pytest.mark.parametrize("name", DEMO_CARS)
def test_counters_and_checksums_are_right(make_car: MakeCar, name: str) -> None:
    car = make_car(name)
    car.step(3)
    _, found = resolved(car)
    assert len(found.protections) > 5
    for bus, message, protection in found.protections:
        checker = Checker(message, protection.counter, protection.checksum, protection.algorithm, protection.data_id)
        for frame in sent(car, bus):
            if frame.key == message.key:
                assert checker.check(frame.data) == "", message.name


def test_multiplexed_messages_take_their_pages_in_turn(make_car: MakeCar) -> None:
    car = make_car("demo_ev")
    car.step(2)
    databases, _ = resolved(car)
    for name, pages in (("BMS_Cells", 3), ("TPMS_Wheel", 4), ("ADAS_Objects", 3)):
        bus, message = next((b, m) for b, d in databases.items() if (m := d.message(name)))
        selectors = [signal.name for signal in message.signals if signal.is_selector]
        decoded = [message.decode(frame.data) for frame in sent(car, bus) if frame.key == message.key]
        seen = [tuple(values.get(name) for name in selectors) for values in decoded]
        assert len(set(seen[:pages])) == pages, name
        assert seen[pages : 2 * pages] == seen[:pages], name


def test_events_are_sent_when_something_changes(make_car: MakeCar) -> None:
    car = make_car("demo_ev")
    databases, _ = resolved(car)
    events = {m.key for d in databases.values() for m in d.messages.values() if m.event and m.senders != ("HU",)}
    car.step(1.9)
    assert sum(frame.key in events for frame in sent(car)) == len(events), "once at the start"


@pytest.mark.parametrize("name", DEMO_CARS)
def test_the_same_seed_gives_the_same_bytes(make_car: MakeCar, name: str) -> None:
    runs = []
    for _ in range(2):
        car = make_car(name, drive="city", seed=3)
        for fault in ("drop:0.1@2s..4s", "garbage@3s..5s", "silent@6s..7s"):
            car.faults.add(fault)
        car.step(20)
        car.controls.set_door("driver", True)
        car.step(20)
        runs.append(sent(car))
    assert runs[0] == runs[1]


def test_steps_of_any_size_give_the_same_bytes(make_car: MakeCar) -> None:
    whole, pieces = make_car(), make_car()
    whole.step(3)
    for _ in range(1000):
        pieces.step(0.003)
    assert sent(whole) == sent(pieces)


def test_frames_of_the_fd_bus_are_fd_where_the_database_says_so(make_car: MakeCar) -> None:
    car = make_car("demo_ev")
    car.step(1)
    databases, _ = resolved(car)
    for frame in sent(car, "powertrain"):
        message: Message = databases["powertrain"].messages[frame.key]
        assert (frame.fd, len(frame.data)) == (message.fd, message.length)
    assert {frame.fd for frame in sent(car, "powertrain")} == {True, False}
    assert {frame.extended for frame in sent(car, "powertrain")} == {True, False}


def test_what_is_not_available_says_so(make_car: MakeCar) -> None:
    car = make_car("demo_ev")
    car.set("Vehicle.Speed", None)
    car.step(1)
    assert dict(readings(car))["Vehicle.Speed"] is None
    car.release("Vehicle.Speed")
    car.step(1)
    assert dict(readings(car))["Vehicle.Speed"] == 0
