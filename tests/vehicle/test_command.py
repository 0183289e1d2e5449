"""Commands on the emulated cars: asked for by frame, confirmed by what the car then says, refused in words."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from headunit.core.clock import ManualClock
from headunit.emulator.car import EmulatedCar
from headunit.emulator.link import MemoryLink
from headunit.testing.wire import Wire
from headunit.vehicle import cars, catalogue, standstill
from headunit.vehicle.can.source import BusError
from headunit.vehicle.can.wire import record
from headunit.vehicle.command import Request, RequestState
from headunit.vehicle.direct import CONFIRM_SECONDS, INTERVAL, DirectCommands
from headunit.vehicle.model import BusState, Frame, Value
from headunit.vehicle.vehicle import Vehicle

TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
FAN = "Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed"
BOOT = "Vehicle.Body.Trunk.Rear.IsOpen"
LOCK = "Vehicle.Cabin.Door.Row1.DriverSide.IsLocked"
PATIENCE = 5.0


class TwoWayWire(Wire):
    """A wire between an emulated car in memory and a vehicle; `cut` says what sending fails with."""

    def __init__(self, clock: ManualClock, link: MemoryLink) -> None:
        super().__init__(clock, link.bus)
        self.link = link
        self.sent: list[Frame] = []
        self.cut: BusError | None = None

    def send(self, frame: Frame) -> None:
        if self.cut is not None:
            raise self.cut
        self.sent.append(frame)
        self.link.inject(frame)

    def carry(self) -> None:
        """What the car has sent reaches the vehicle."""
        self._queue += [record(frame) for frame in self.link.sent]
        self.link.sent.clear()


class Bench:
    """An emulated car and a vehicle that listens to it, moved on together by `run`."""

    def __init__(self, name: str, cache: Path) -> None:
        self.clock = ManualClock()
        model, _ = cars.load(name)
        links = [MemoryLink(bus.name) for bus in model.buses]
        self.car = EmulatedCar(model, links, drive="parked", clock=self.clock, cache=cache)
        self.wires = [TwoWayWire(self.clock, link) for link in links]
        self.vehicle = Vehicle(model, catalogue.load(), self.wires, clock=self.clock, cache=cache)
        self.vehicle.open()
        self.run(1.5)
        self.commands = DirectCommands(self.vehicle)
        self.told: list[Request] = []
        self.commands.on_change(self.told.append)

    @property
    def sent(self) -> list[Frame]:
        return [frame for wire in self.wires for frame in wire.sent]

    def run(self, seconds: float, slice_: float = 0.05) -> None:
        for _ in range(round(seconds / slice_)):
            self.car.step(slice_)
            self.clock.advance(slice_)
            for wire in self.wires:
                wire.carry()
            self.vehicle.receive()
            self.vehicle.tick()

    def sending(self, count: int) -> None:
        """Wait until the transmitter's thread has handed over so many frames in all."""
        _wait(lambda: len(self.sent) >= count)

    def settle(self, request: Request) -> Request:
        """Let time pass until the request is final."""
        while (now := self.state(request)).state is RequestState.PENDING:
            self.run(0.05)
            self.commands.tick()
        return now

    def state(self, request: Request) -> Request:
        return [each for each in self.told if each.id == request.id][-1]


def _wait(done: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE
    while not done() and monotonic() < end:
        sleep(0.001)
    assert done()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("compiled")


@pytest.fixture
def bench(compiled: Path) -> Iterator[Bench]:
    bench = Bench("demo_ev", compiled)
    yield bench
    bench.vehicle.stop()


def _other(bench: Bench, path: str) -> list[Value]:
    """Values to ask for, the first unlike what the car says now."""
    signal = catalogue.load().by_path[path]
    now = bench.vehicle.store.reading(path).value
    actuator = bench.commands._actuators[path]
    if signal.type == "bool":
        return [not now, bool(now)]
    if signal.type == "string":
        choices: list[Value] = list(signal.allowed)
    else:
        low, high = (16.0, 28.0) if signal.unit == "Celsius" else (0, 100)
        choices = [low + (high - low) * share / 4 for share in (3, 1, 4, 2)]
    good = []
    for choice in choices:
        try:
            actuator.check(choice)
        except Exception:
            continue
        good.append(choice)
    return [each for each in good if each != now]


@pytest.mark.parametrize("name", ["demo_ev", "demo_ice"])
def test_every_command_of_the_demo_cars_is_confirmed(name: str, compiled: Path) -> None:
    bench = Bench(name, compiled)
    try:
        paths = bench.car.car.commands
        assert len(paths) > 10
        asked = 0
        for path in paths:
            values = _other(bench, path)
            assert values, path
            for value in values:
                before = len(bench.sent)
                request = bench.commands.request(path, value)
                assert request.state is RequestState.PENDING, (path, value, request.words)
                bench.sending(before + 1)
                final = bench.settle(request)
                assert final.state is RequestState.DONE, (path, value, final.words, bench.vehicle.store.reading(path))
                bench.run(INTERVAL)
                asked += 1
        assert asked > len(paths)
    finally:
        bench.vehicle.stop()


def test_a_silent_bus_fails_in_words_and_is_then_not_available(bench: Bench) -> None:
    bench.car.faults.add("silent:body")
    request = bench.commands.request(TEMPERATURE, 25.0)
    final = bench.settle(request)
    assert final.state is RequestState.FAILED
    assert final.words == "The car did not answer within 2 s."
    assert bench.commands.available(TEMPERATURE) == "Bus Body is not up."
    assert bench.commands.request(TEMPERATURE, 24.0).state is RequestState.REFUSED


def test_an_ecu_that_does_not_obey_fails_in_words(bench: Bench) -> None:
    bench.car.faults.add("stuck:Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature")
    final = bench.settle(bench.commands.request(TEMPERATURE, 26.0))
    assert (final.state, final.words) == (RequestState.FAILED, "The car did not do it within 2 s.")


def test_what_the_profile_does_not_allow_is_refused(bench: Bench) -> None:
    for path in ("Vehicle.Speed", "Vehicle.Powertrain.Transmission.SelectedGear", "", "Nonsense"):
        request = bench.commands.request(path, 1)
        assert (request.state, request.words) == (RequestState.REFUSED, "This car has no way to set it.")
    assert bench.sent == []


@pytest.mark.parametrize("value", ["hot", True, float("nan"), 400.0, -400.0])
def test_a_value_the_car_cannot_have_is_refused(bench: Bench, value: Value) -> None:
    request = bench.commands.request(TEMPERATURE, value)
    assert request.state is RequestState.REFUSED
    assert "cannot be" in request.words
    assert bench.sent == []


def test_of_a_burst_only_the_first_and_the_newest_are_sent(bench: Bench) -> None:
    requests = [bench.commands.request(FAN, float(percent)) for percent in range(0, 100, 5)]
    bench.sending(1)
    assert bench.settle(requests[-1]).state is RequestState.DONE
    assert len(bench.sent) == 2
    assert {bench.state(each).state for each in requests[:-1]} == {RequestState.SUPERSEDED}
    assert bench.vehicle.store.reading(FAN).value == pytest.approx(95, abs=5)


def test_a_newer_request_takes_the_place_of_one_in_flight(bench: Bench) -> None:
    first = bench.commands.request(TEMPERATURE, 24.0)
    bench.run(INTERVAL + 0.05)
    second = bench.commands.request(TEMPERATURE, 17.5)
    assert bench.state(first).state is RequestState.SUPERSEDED
    assert bench.settle(second).state is RequestState.DONE
    assert bench.vehicle.store.reading(TEMPERATURE).value == 17.5
    assert not bench.commands.tick()


def test_asking_for_what_is_so_already_is_confirmed(bench: Bench) -> None:
    value = bench.vehicle.store.reading(TEMPERATURE).value
    assert value is not None
    assert bench.settle(bench.commands.request(TEMPERATURE, value)).state is RequestState.DONE


def test_boot_and_locks_only_at_a_standstill(bench: Bench) -> None:
    bench.car.set("Vehicle.Speed", 30.0)
    bench.run(0.5)
    for path, value in ((BOOT, True), (LOCK, False)):
        request = bench.commands.request(path, value)
        assert (request.state, request.words) == (RequestState.REFUSED, "Only at a standstill.")
    assert bench.settle(bench.commands.request(LOCK, True)).state is RequestState.DONE
    assert bench.settle(bench.commands.request(TEMPERATURE, 19.0)).state is RequestState.DONE
    bench.car.set("Vehicle.Speed", None)
    bench.run(0.5)
    request = bench.commands.request(BOOT, True)
    assert request.words == "Only at a standstill, and the speed is not known."
    bench.car.set("Vehicle.Speed", 0.0)
    bench.run(0.5)
    assert bench.settle(bench.commands.request(BOOT, True)).state is RequestState.DONE


def test_a_car_that_sets_off_before_the_frame_is_sent_is_not_asked(bench: Bench) -> None:
    bench.commands.request(BOOT, False)
    waiting = bench.commands.request(BOOT, True)
    bench.car.set("Vehicle.Speed", 30.0)
    bench.run(0.5)
    bench.commands.tick()
    assert bench.state(waiting).state is RequestState.REFUSED


def test_what_cannot_be_sent_says_so(bench: Bench) -> None:
    for wire in bench.wires:
        wire.cut = BusError(BusState.DOWN, "the plug is out", hint="put it in")
    final = bench.settle(bench.commands.request(TEMPERATURE, 25.0))
    assert (final.state, final.words) == (RequestState.FAILED, "Not sent: the plug is out. put it in.")


def test_a_bus_nothing_can_be_sent_on_is_not_available(compiled: Path) -> None:
    clock = ManualClock()
    model, _ = cars.load("demo_ev")
    vehicle = Vehicle(model, catalogue.load(), [Wire(clock, "body")], clock=clock, cache=compiled)
    vehicle.open()
    commands = DirectCommands(vehicle)
    assert commands.available(TEMPERATURE) == "Bus Body is not connected to anything that can send."
    vehicle.stop()


def test_a_recording_is_asked_for_nothing(compiled: Path, tmp_path: Path) -> None:
    from headunit.app.vehicles import on_log

    log = tmp_path / "drive.log"
    log.write_text("(1.0) body 320#0000000000000000\n(2.0) body 320#0000000000000000\n")
    vehicle = on_log(log, "demo_ev")()
    vehicle.open()
    commands = DirectCommands(vehicle)
    request = commands.request(TEMPERATURE, 21.0)
    assert (request.state, request.words) == (RequestState.REFUSED, "This is a recording: nothing can be set.")
    vehicle.stop()


@pytest.mark.parametrize("text", ["", "[[standstill]]\npath = 3", "[[standstill]]\nwhere = 'X'", "garbage", "\0", None])
def test_a_standstill_table_that_is_not_right_needs_a_standstill_for_everything(
    tmp_path: Path, text: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "standstill.toml"
    if text is not None:
        file.write_text(text)
    table = standstill.read(file)
    assert table.everything == (text != "")
    assert table.needed(TEMPERATURE, 20.0) == (text != "")
    assert bool(caplog.records) == (text != "")


def test_our_standstill_table_names_paths_of_the_catalogue() -> None:
    table = standstill.read()
    assert not table.everything
    assert {path for path, _ in table.rules} <= set(catalogue.load().by_path)
    assert CONFIRM_SECONDS > INTERVAL
