"""A small car on one bus in memory and on a clock the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from headunit.core.clock import ManualClock
from headunit.testing.wire import Wire, small_vehicle
from headunit.vehicle.vehicle import Vehicle

PROFILE = """
id = "small"
name = "Small Car"
features = ["electric"]
[[bus]]
name = "main"
label = "Main bus"
databases = ["main.dbc"]
"""
DBC = """VERSION ""
NS_ :
BS_:
BU_: ECU
BO_ 256 SPEED: 2 ECU
 SG_ KMH : 0|16@1+ (0.01,0) [0|400] "km/h" ECU
BO_ 257 LIGHT: 2 ECU
 SG_ NIGHT : 0|1@1+ (1,0) [0|1] "" ECU
 SG_ BRIGHTNESS : 8|8@1+ (1,0) [0|100] "%" ECU
BO_ 258 DOORS: 1 ECU
 SG_ DRIVER : 0|1@1+ (1,0) [0|1] "" ECU
 SG_ PASSENGER : 1|1@1+ (1,0) [0|1] "" ECU
BO_ 259 EXTRA: 2 ECU
 SG_ LEVEL : 0|8@1+ (0.5,-10) [-10|100] "V" ECU
 SG_ MODE : 8|8@1+ (1,0) [0|255] "" ECU
VAL_ 259 MODE 0 "Off" 1 "On" 255 "SNA" ;
"""
MAPPING = """
Vehicle.Speed:
  dbc2vss: {signal: KMH, message: SPEED, timeout_ms: 200}
Vehicle.IsMoving:
  dbc2vss: {signal: KMH, message: SPEED, timeout_ms: 200, transform: {math: "x > 0"}}
Vehicle.Exterior.LightIntensity:
  dbc2vss: {signal: BRIGHTNESS, message: LIGHT}
Vehicle.Cabin.Door.Row1.DriverSide.IsOpen:
  dbc2vss: {signal: DRIVER, message: DOORS}
Vehicle.Cabin.Door.Row1.PassengerSide.IsOpen:
  dbc2vss: {signal: PASSENGER, message: DOORS}
"""


class SmallWire(Wire):
    """The small car's bus and what it says on it."""

    def speed(self, kmh: float) -> None:
        self.put(256, round(kmh * 100).to_bytes(2, "little"))

    def brightness(self, percent: int) -> None:
        self.put(257, bytes([0, percent]))

    def doors(self, *, driver: bool = False, passenger: bool = False) -> None:
        self.put(258, bytes([driver | passenger << 1]))

    def extra(self, volts: float, mode: int = 1) -> None:
        self.put(259, bytes([round((volts + 10) * 2), mode]))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def wire(clock: ManualClock) -> SmallWire:
    return SmallWire(clock)


@pytest.fixture
def vehicle(tmp_path: Path, clock: ManualClock, wire: SmallWire) -> Iterator[Vehicle]:
    """The small car, its databases read; nothing is received until a test says so."""
    vehicle = small_vehicle(tmp_path / "small", PROFILE, DBC, MAPPING, wire, clock)
    yield vehicle
    vehicle.stop()


def step(vehicle: Vehicle) -> None:
    """Receive and decode what is on the bus."""
    vehicle.receive()
    vehicle.tick()
