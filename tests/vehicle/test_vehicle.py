"""From frame to reading: the vehicle of an invented car on buses in memory, on a clock the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.testing.wire import Wire, small_vehicle
from headunit.vehicle.model import SignalState
from headunit.vehicle.vehicle import Vehicle

PROFILE = """
id = "tiny"
name = "Tiny"
[[bus]]
name = "main"
databases = ["main.dbc"]
[[protection]]
bus = "main"
message = "SPEED"
counter = "ALIVE"
checksum = "SUM"
algorithm = "sum8"
"""
DBC = """VERSION ""
NS_ :
BS_:
BU_: ECU
BO_ 256 SPEED: 8 ECU
 SG_ KMH : 0|16@1+ (0.01,0) [0|400] "km/h" ECU
 SG_ ALIVE : 48|4@1+ (1,0) [0|15] "" ECU
 SG_ SUM : 56|8@1+ (1,0) [0|255] "" ECU
BO_ 257 WHEEL: 8 ECU
 SG_ PAGE M : 0|8@1+ (1,0) [0|3] "" ECU
 SG_ FRONT m0 : 8|16@1+ (0.1,0) [0|1000] "kPa" ECU
 SG_ REAR m1 : 8|16@1+ (0.1,0) [0|1000] "kPa" ECU
BO_ 258 BUTTON: 1 ECU
 SG_ HORN : 0|1@1+ (1,0) [0|1] "" ECU
BO_ 259 EXTRA: 2 ECU
 SG_ LEVEL : 0|8@1+ (0.5,-10) [-10|100] "V" ECU
BA_DEF_ BO_  "GenMsgCycleTime" INT 0 65535;
BA_DEF_DEF_ "GenMsgCycleTime" 0;
BA_ "GenMsgCycleTime" BO_ 256 20;
"""
MAPPING = """
Vehicle.Speed:
  type: sensor
  datatype: float
  unit: km/h
  dbc2vss: {signal: KMH, message: SPEED, timeout_ms: 200}
Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure:
  dbc2vss: {signal: FRONT, message: WHEEL}
Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.Pressure:
  dbc2vss: {signal: REAR, message: WHEEL}
Vehicle.Body.Horn.IsActive:
  dbc2vss: {signal: HORN, message: BUTTON, event: true}
"""
SPEED = "Vehicle.Speed"


class TinyWire(Wire):
    """The tiny car's bus: its speed comes with a counter and a checksum."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(clock)
        self._alive = 0

    def speed(self, kmh: float, *, broken: bool = False) -> None:
        data = round(kmh * 100).to_bytes(2, "little") + bytes([0, 0, 0, 0, self._alive])
        self._alive = (self._alive + 1) % 16
        self.put(0x100, data + bytes([(sum(data) + broken) & 0xFF]))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def wire(clock: ManualClock) -> TinyWire:
    return TinyWire(clock)


@pytest.fixture
def vehicle(tmp_path: Path, clock: ManualClock, wire: TinyWire) -> Iterator[Vehicle]:
    vehicle = small_vehicle(tmp_path / "tiny", PROFILE, DBC, MAPPING, wire, clock)
    yield vehicle
    vehicle.stop()


def step(vehicle: Vehicle) -> list[str]:
    """Receive and decode once; the paths that changed."""
    vehicle.receive()
    return [vehicle.store.signals[index].path for index in vehicle.tick()]


def test_a_frame_becomes_a_live_reading_and_an_unchanged_one_tells_nothing(vehicle: Vehicle, wire: TinyWire) -> None:
    assert not vehicle.problems
    wire.speed(100)
    assert step(vehicle) == [SPEED]
    reading = vehicle.store.reading(SPEED)
    assert (reading.value, reading.unit, reading.state) == (100.0, "km/h", SignalState.LIVE)
    wire.speed(100)
    assert step(vehicle) == []


def test_silence_is_stale_and_says_since_when(vehicle: Vehicle, wire: TinyWire, clock: ManualClock) -> None:
    step(vehicle)
    assert vehicle.store.reading(SPEED).reason == "Bus main: waiting for the first frame."
    wire.speed(50)
    step(vehicle)
    clock.advance(0.3)
    assert step(vehicle) == [SPEED]
    reading = vehicle.store.reading(SPEED)
    assert (reading.value, reading.state) == (50.0, SignalState.STALE)
    assert "SPEED (0x100) last came 0.3 s ago" in reading.reason
    wire.speed(50)
    assert step(vehicle) == [SPEED]
    assert vehicle.store.reading(SPEED).state is SignalState.LIVE


def test_an_unplugged_bus_is_the_reason(vehicle: Vehicle, wire: TinyWire, clock: ManualClock) -> None:
    wire.speed(50)
    step(vehicle)
    wire.plugged = False
    step(vehicle)
    clock.advance(0.3)
    step(vehicle)
    assert "no such adapter" in vehicle.store.reading(SPEED).reason


def test_a_wrong_checksum_is_invalid_until_a_good_frame_comes(vehicle: Vehicle, wire: TinyWire) -> None:
    wire.speed(80)
    step(vehicle)
    wire.speed(220, broken=True)
    assert step(vehicle) == [SPEED]
    reading = vehicle.store.reading(SPEED)
    assert (reading.value, reading.state) == (80.0, SignalState.INVALID)
    assert "checksum" in reading.reason
    wire.speed(81)
    assert step(vehicle) == [SPEED]
    assert vehicle.store.reading(SPEED).value == 81.0


def test_out_of_range_keeps_the_raw_number(vehicle: Vehicle, wire: TinyWire) -> None:
    wire.speed(655.35)
    step(vehicle)
    reading = vehicle.store.reading(SPEED)
    assert (reading.state, reading.raw) == (SignalState.INVALID, 65535)
    assert "65535" in reading.reason


def test_pages_of_one_tick_are_both_kept(vehicle: Vehicle, wire: TinyWire) -> None:
    wire.put(0x101, bytes([0]) + (2300).to_bytes(2, "little") + bytes(5))
    wire.put(0x101, bytes([1]) + (2500).to_bytes(2, "little") + bytes(5))
    step(vehicle)
    axle = "Vehicle.Chassis.Axle.Row{}.Wheel.Left.Tire.Pressure"
    assert [vehicle.store.reading(axle.format(row)).value for row in (1, 2)] == [230.0, 250.0]


def test_each_press_between_two_ticks_is_an_event(vehicle: Vehicle, wire: TinyWire) -> None:
    for pressed in (1, 0, 1, 1, 0):
        wire.put(0x102, bytes([pressed]))
    step(vehicle)
    assert [event.value for event in vehicle.events] == [True, False, True, False]


def test_any_signal_can_be_watched(vehicle: Vehicle, wire: TinyWire, clock: ManualClock) -> None:
    watch = vehicle.watch("main", "EXTRA", "LEVEL")
    assert watch.reading(clock.monotonic()).state is SignalState.NEVER_SEEN
    wire.put(0x103, bytes([48, 0]))
    step(vehicle)
    reading = watch.reading(clock.monotonic())
    assert (reading.value, reading.unit, reading.state) == (14.0, "V", SignalState.LIVE)
    with pytest.raises(KeyError):
        vehicle.watch("main", "NOBODY", "LEVEL")


def test_known_messages_nobody_listens_to_are_not_unknown(vehicle: Vehicle, wire: TinyWire) -> None:
    wire.put(0x103, b"\0\0")
    wire.put(0x7FF, b"\0\0")
    step(vehicle)
    (bus,) = vehicle.buses()
    assert bus.unknown == {0x7FF: 1}


def test_every_signal_is_listed_with_what_it_is_mapped_to(vehicle: Vehicle) -> None:
    listed = {info.name: info for info in vehicle.signals()}
    mapped = listed["KMH"].mapped
    assert mapped is not None
    assert mapped.path == SPEED
    assert listed["LEVEL"].mapped is None
    assert len(listed) == 8
