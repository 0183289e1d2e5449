"""The RAV4's mapping on its recorded drive: every value plausible, every checksum right."""

import gzip
from collections import defaultdict
from pathlib import Path

import pytest

from headunit.vehicle import catalogue
from headunit.vehicle.binding import Binding
from headunit.vehicle.check import Report, check
from headunit.vehicle.dbc.checksum import Checker
from headunit.vehicle.model import Value

BUSES = {"can0": "powertrain", "can1": "radar"}
RANGES = {
    "Speed": (29, 74),
    "Chassis.Axle.Row1.Wheel.Left.Speed": (28, 72),
    "Chassis.SteeringWheel.Angle": (-5, 5),
    "Chassis.Accelerator.PedalPosition": (0, 40),
    "Acceleration.Longitudinal": (-3, 3),
    "AngularVelocity.Yaw": (-3, 1),
    "Powertrain.CombustionEngine.Speed": (900, 2600),
    "Powertrain.CombustionEngine.Torque": (-10, 200),
    "Powertrain.CombustionEngine.EngineCoolant.Temperature": (82, 86),
    "Powertrain.Transmission.CurrentGear": (3, 6),
    "Powertrain.Transmission.SelectedGear": (127, 127),
    "Powertrain.Transmission.Temperature": (88, 90),
    "ADAS.CruiseControl.SpeedSet": (67, 79),
    "TraveledDistance": (25_088_000, 25_090_000),
    "Exterior.AirTemperature": (15, 25),
    "Cabin.HVAC.AmbientAirTemperature": (20, 30),
}
ALWAYS = {
    "IsMoving": True,
    "Cabin.Seat.Row1.DriverSide.IsBelted": True,
    "Cabin.Door.Row1.DriverSide.IsOpen": False,
    "Cabin.Door.Row1.DriverSide.IsLocked": True,
    "Chassis.ParkingBrake.IsEngaged": False,
    "Powertrain.CombustionEngine.IsRunning": True,
    "ADAS.ABS.IsError": False,
    "Body.Lights.DirectionIndicator.Left.IsSignaling": False,
    "Cabin.Infotainment.HMI.DayNightMode": "DAY",
}


@pytest.fixture(scope="module")
def frames(shared_data: Path) -> list[tuple[float, str, int, bytes]]:
    log = shared_data / "cars" / "toyota_rav4" / "drive.log.gz"
    if not log.is_file():
        pytest.skip(f"the recorded drive is not at hand ({log})")
    read = []
    with gzip.open(log, "rt") as lines:
        for line in lines:
            time, channel, frame = line.split()[:3]
            identifier, _, data = frame.partition("#")
            read.append((float(time[1:-1]), BUSES[channel], int(identifier, 16), bytes.fromhex(data)))
    return read


@pytest.fixture(scope="module")
def report(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = shared_data / "cars" / "toyota_rav4"
    databases = {"powertrain": [folder / "powertrain.dbc"], "radar": [folder / "radar.dbc"]}
    return check("toyota_rav4", catalogue.load(), databases=databases, cache=tmp_path_factory.mktemp("dbc"))


def test_values_are_plausible_and_never_stale(report: Report, frames: list[tuple[float, str, int, bytes]]) -> None:
    bindings: dict[tuple[str, int], list[Binding]] = defaultdict(list)
    for binding in report.resolved.bindings:
        bindings[binding.bus, binding.message.key].append(binding)
    readers = {
        key: found[0].message.reader([binding.want(slot) for slot, binding in enumerate(found)])
        for key, found in bindings.items()
    }
    seen: dict[str, set[Value | None]] = defaultdict(set)
    last: dict[tuple[str, int], float] = {}
    for time, bus, identifier, data in frames:
        key = bus, identifier
        if key not in readers:
            continue
        found = bindings[key]
        values: list[Value | None] = [None] * len(found)
        readers[key](data, values, [None] * len(found))
        for binding, value in zip(found, values, strict=True):
            seen[binding.path.removeprefix("Vehicle.")].add(value)
            assert time - last.get(key, time) <= binding.timeout, binding.path
        last[key] = time
    assert len(seen) == len(report.resolved.bindings) == 53
    assert [path for path, values in seen.items() if None in values] == []
    for path, (low, high) in RANGES.items():
        numbers = [value for value in seen[path] if isinstance(value, int | float)]
        assert low <= min(numbers) <= max(numbers) <= high, path
    for path, value in ALWAYS.items():
        assert seen[path] == {value}, path
    assert seen["Body.Lights.Brake.IsActive"] == {"ACTIVE", "INACTIVE"}


def test_no_protected_frame_is_refused(report: Report, frames: list[tuple[float, str, int, bytes]]) -> None:
    checkers = {
        (bus, message.key): Checker(message, each.counter, each.checksum, each.algorithm, each.data_id)
        for bus, message, each in report.resolved.protections
    }
    checked = [
        checkers[bus, identifier].check(data) for _, bus, identifier, data in frames if (bus, identifier) in checkers
    ]
    assert len(checked) > 20_000
    assert set(checked) == {""}
