"""The invented cars: everything resolves, and between them they hold what a head unit may meet."""

from pathlib import Path

import pytest

from headunit.core.errors import Problem
from headunit.vehicle import cars, catalogue
from headunit.vehicle.check import Report, check
from headunit.vehicle.dbc.checksum import Checker

CARS = ("demo_ev", "demo_ice")
NEEDED = (
    *("Vehicle.Speed", "Vehicle.Powertrain.Transmission.SelectedGear", "Vehicle.Powertrain.Range"),
    *("Vehicle.TraveledDistance", "Vehicle.Exterior.AirTemperature", "Vehicle.LowVoltageBattery.CurrentVoltage"),
    *("Vehicle.LowVoltageSystemState", "Vehicle.Exterior.LightIntensity", "Vehicle.CurrentLocation.Latitude"),
    *("Vehicle.Body.Lights.Hazard.IsSignaling", "Vehicle.Body.Windshield.Front.Wiping.Mode"),
    *("Vehicle.ADAS.ObstacleDetection.Rear.Center.Distance", "Vehicle.Service.DistanceToService"),
)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    cache = tmp_path_factory.mktemp("dbc")
    return {car: check(car, catalogue.load(), cache=cache) for car in CARS}


@pytest.mark.parametrize("car", CARS)
def test_every_mapped_signal_resolves_without_a_problem(reports: dict[str, Report], car: str) -> None:
    report = reports[car]
    nothing: tuple[Problem, ...] = ()
    assert report.problems == nothing
    assert len(report.resolved.bindings) == len(report.car.mappings)
    assert set(report.resolved.actuators) == set(report.car.commands) == {each.path for each in report.car.actuations}
    assert len(report.resolved.protections) == len(report.car.protections)
    assert {each.path for each in report.mapped} >= set(NEEDED)


def test_what_one_car_leaves_out_the_other_has(reports: dict[str, Report]) -> None:
    left_out = set.intersection(*({each.path for each in report.unmapped} for report in reports.values()))
    assert left_out == set()


@pytest.mark.parametrize("car", CARS)
def test_cantools_reads_them_strictly(reports: dict[str, Report], car: str) -> None:
    cantools = pytest.importorskip("cantools")
    for bus in reports[car].car.buses:
        theirs = cantools.database.load_file(str(bus.databases[0]), strict=True)
        ours = reports[car].databases[bus.name]
        assert len(theirs.messages) == len(ours.messages)
        assert sum(len(message.signals) for message in theirs.messages) == len(ours.index())


def test_between_them_they_hold_what_a_head_unit_may_meet(reports: dict[str, Report]) -> None:
    databases = [database for report in reports.values() for database in report.databases.values()]
    messages = [message for database in databases for message in database.messages.values()]
    signals = [signal for message in messages for signal in message.signals]
    assert max(message.length for message in messages) == 64
    assert any(message.fd for message in messages)
    assert any(message.j1939 for message in messages)
    assert any(message.event and not message.cycle_ms for message in messages)
    assert {message.key >> 31 for message in messages} == {0, 1}
    assert {signal.big_endian for signal in signals if signal.length > 8} == {False, True}
    assert any(signal.is_float and signal.big_endian for signal in signals)
    assert any(signal.is_float and not signal.big_endian for signal in signals)
    assert any(signal.signed and signal.scale != 1 for signal in signals)
    assert any(signal.is_selector and signal.selector for signal in signals)
    assert {protection.algorithm for report in reports.values() for protection in report.car.protections} == {
        "sae_j1850",
        "sum8",
    }
    assert all(
        signal.initial is not None
        for message in messages
        if message.event
        for signal in message.signals
        if "NoRequest" in signal.choices.values()
    )


@pytest.mark.parametrize("car", CARS)
def test_what_is_asked_for_comes_back_as_it_was_meant(reports: dict[str, Report], car: str) -> None:
    """An order's frame has only its own signal away from its start value, and a right checksum."""
    known = catalogue.load().by_path
    checkers = {
        message.key: Checker(message, each.counter, each.checksum, each.algorithm, each.data_id)
        for _, message, each in reports[car].resolved.protections
    }
    for path, actuator in reports[car].resolved.actuators.items():
        signal = known[path]
        if signal.type == "bool":
            wanted: list[bool | float | str] = [True, False]
        elif signal.allowed:
            wanted = list(signal.allowed)
        else:
            wanted = [20, 30] if signal.unit == "Celsius" else [50, 100]
        for value in wanted:
            frame = actuator.frame(value)
            assert checkers[actuator.message.key].check(frame.data) == ""
            raws = actuator.message.raw(frame.data)
            changed = {
                each.name
                for each in actuator.message.signals
                if raws[each.name] != (each.initial or 0) and not each.name.endswith(("_Counter", "_CRC", "_Checksum"))
            }
            assert changed <= {actuator.signal.name}


@pytest.mark.parametrize("car", CARS)
def test_time_outs_are_three_to_ten_cycles(reports: dict[str, Report], car: str) -> None:
    for binding in reports[car].resolved.bindings:
        if binding.message.cycle_ms and not binding.signal.selector:
            assert 3 <= binding.timeout * 1000 / binding.message.cycle_ms <= 10, binding.path


def test_every_car_of_ours_names_only_what_the_catalogue_knows(shared_data: Path, tmp_path: Path) -> None:
    known = catalogue.load().by_path
    for listed in cars.available():
        assert listed.car is not None
        assert {each.path for each in listed.car.mappings} <= set(known)
    recorded = shared_data / "cars" / "toyota_rav4"
    databases = {"powertrain": [recorded / "powertrain.dbc"], "radar": [recorded / "radar.dbc"]}
    report = check("toyota_rav4", catalogue.load(), databases=databases, cache=tmp_path)
    assert report.errors == ()
    assert len(report.mapped) == 53
