"""The shipped database of OBD-II answers against the formulas of SAE J1979, written out once more by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from headunit.core import paths
from headunit.vehicle.dbc.database import Database, Message, load
from headunit.vehicle.model import EXTENDED

PERCENT: Callable[..., float] = lambda a, *_: 100 / 255 * a  # noqa: E731
TRIM: Callable[..., float] = lambda a, *_: 100 / 128 * a - 100  # noqa: E731
CELSIUS: Callable[..., float] = lambda a, *_: a - 40  # noqa: E731
WORD: Callable[..., float] = lambda a, b, *_: 256 * a + b  # noqa: E731

FORMULAS: dict[str, tuple[int, Callable[..., float]]] = {
    "TroubleCodeCount": (0x01, lambda a, *_: a & 0x7F),
    "MalfunctionLamp": (0x01, lambda a, *_: a >> 7),
    "EngineLoad": (0x04, PERCENT),
    "CoolantTemperature": (0x05, CELSIUS),
    "ShortTermFuelTrim1": (0x06, TRIM),
    "LongTermFuelTrim1": (0x07, TRIM),
    "ShortTermFuelTrim2": (0x08, TRIM),
    "LongTermFuelTrim2": (0x09, TRIM),
    "FuelPressure": (0x0A, lambda a, *_: 3 * a),
    "IntakeManifoldPressure": (0x0B, lambda a, *_: a),
    "EngineSpeed": (0x0C, lambda a, b, *_: (256 * a + b) / 4),
    "VehicleSpeed": (0x0D, lambda a, *_: a),
    "TimingAdvance": (0x0E, lambda a, *_: a / 2 - 64),
    "IntakeAirTemperature": (0x0F, CELSIUS),
    "MassAirFlow": (0x10, lambda a, b, *_: (256 * a + b) / 100),
    "ThrottlePosition": (0x11, PERCENT),
    "OxygenSensor2Voltage": (0x15, lambda a, *_: a / 200),
    "OxygenSensor2Trim": (0x15, lambda _, b, *__: 100 / 128 * b - 100),
    "TimeSinceEngineStart": (0x1F, WORD),
    "DistanceWithMalfunctionLamp": (0x21, WORD),
    "FuelRailPressureRelative": (0x22, lambda a, b, *_: 0.079 * (256 * a + b)),
    "FuelRailPressure": (0x23, lambda a, b, *_: 10 * (256 * a + b)),
    "LambdaSensor1Ratio": (0x24, lambda a, b, *_: 2 / 65536 * (256 * a + b)),
    "LambdaSensor1Voltage": (0x24, lambda _, __, c, d, *___: 8 / 65536 * (256 * c + d)),
    "CommandedEGR": (0x2C, PERCENT),
    "EGRError": (0x2D, TRIM),
    "FuelLevel": (0x2F, PERCENT),
    "DistanceSinceCodesCleared": (0x31, WORD),
    "EvaporativeVapourPressure": (0x32, lambda a, b, *_: (256 * a + b - (65536 if a > 127 else 0)) / 4),
    "BarometricPressure": (0x33, lambda a, *_: a),
    "WideLambdaSensor1Current": (0x34, lambda _, __, c, d, *___: (256 * c + d) / 256 - 128),
    "CatalystTemperatureBank1Sensor1": (0x3C, lambda a, b, *_: (256 * a + b) / 10 - 40),
    "CatalystTemperatureBank2Sensor2": (0x3F, lambda a, b, *_: (256 * a + b) / 10 - 40),
    "ControlModuleVoltage": (0x42, lambda a, b, *_: (256 * a + b) / 1000),
    "AbsoluteLoad": (0x43, lambda a, b, *_: 100 / 255 * (256 * a + b)),
    "CommandedLambda": (0x44, lambda a, b, *_: 2 / 65536 * (256 * a + b)),
    "RelativeThrottlePosition": (0x45, PERCENT),
    "AmbientAirTemperature": (0x46, CELSIUS),
    "AcceleratorSensorD": (0x49, PERCENT),
    "AcceleratorSensorE": (0x4A, PERCENT),
    "EthanolContent": (0x52, PERCENT),
    "RelativeAcceleratorPosition": (0x5A, PERCENT),
    "HybridBatteryRemaining": (0x5B, PERCENT),
    "OilTemperature": (0x5C, CELSIUS),
    "InjectionTiming": (0x5D, lambda a, b, *_: (256 * a + b) / 128 - 210),
    "FuelRate": (0x5E, lambda a, b, *_: (256 * a + b) / 20),
    "DemandedTorque": (0x61, lambda a, *_: a - 125),
    "ActualTorque": (0x62, lambda a, *_: a - 125),
    "ReferenceTorque": (0x63, WORD),
    "GearRatio": (0xA4, lambda _, __, c, d, *___: (256 * c + d) / 1000),
    "TransmissionGear": (0xA4, lambda _, b, *__: b >> 4),
    "Odometer": (0xA6, lambda a, b, c, d, *_: ((a << 24) + (b << 16) + (c << 8) + d) / 10),
}


@pytest.fixture
def message(database: Database) -> Message:
    found = database.message("OBD2")
    assert found is not None
    return found


def test_database_loads_without_a_problem(database: Database) -> None:
    assert database.problems == ()


@pytest.mark.parametrize("name", FORMULAS)
def test_formula(message: Message, name: str) -> None:
    parameter, formula = FORMULAS[name]
    for data in (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x80\x01\x7f\xfe", b"\x12\x34\x56\x78"):
        frame = bytes([0x06, 0x41, parameter]) + data + b"\x55"
        assert message.decode(frame)[name] == pytest.approx(formula(*data), rel=1e-9, abs=1e-9)


def test_signals_of_other_parameters_are_absent(message: Message) -> None:
    assert message.decode(bytes.fromhex("04410C1AF8000000")).keys() == {
        "FrameType", "Length", "Service", "ParameterID", "EngineSpeed",
    }  # fmt: skip


@pytest.mark.parametrize("frame", ["2141310102030405", "1014490201314744", "3000000000000000"])
def test_frames_of_longer_answers_are_no_values(message: Message, frame: str) -> None:
    assert message.decode(bytes.fromhex(frame)).keys() == {"FrameType"}


def test_rejection_is_told_by_its_code(message: Message) -> None:
    decoded = message.decode(bytes.fromhex("037F012200000000"))
    assert (decoded["RejectedService"], decoded["RejectionCode"]) == (1, 0x22)


@pytest.mark.parametrize("key", [0x7E8, 0x7E9, 0x7EF, EXTENDED | 0x18DAF110, EXTENDED | 0x18DAF1FF])
def test_answers_of_every_ecu_are_the_same_message(database: Database, key: int) -> None:
    found = database.lookup(key)
    assert found is not None
    assert found.name == "OBD2"


@pytest.mark.parametrize("key", [0x7DF, 0x7E0, 0x7E7, EXTENDED | 0x18DB33F1])
def test_requests_are_a_message_of_their_own(database: Database, key: int) -> None:
    found = database.lookup(key)
    assert found is not None
    assert found.name == "OBD2_Request"


@pytest.mark.parametrize("key", [0x7F0, 0x7DE, EXTENDED | 0x7E9, 0x18DAF110, EXTENDED | 0x18DAF210])
def test_other_identifiers_are_unknown(database: Database, key: int) -> None:
    assert database.lookup(key) is None


def test_every_signal_fits_a_single_frame_and_names_its_parameter_once(message: Message) -> None:
    values = [signal for signal in message.signals if signal.selector == "ParameterID"]
    assert len({signal.name for signal in values}) == len(values) > 130
    assert all(len(signal.pages) == 1 and signal.pages[0][0] == signal.pages[0][1] for signal in values)
    assert len({signal.pages for signal in values}) >= 90


def test_folder_is_complete() -> None:
    folder = paths.share("dbc") / "obd2"
    assert {file.name for file in folder.iterdir()} >= {"profile.toml", "mapping.vspec", "obd2.dbc"}


def test_further_identifier_that_is_no_number_costs_only_itself(tmp_path: Path) -> None:
    file = tmp_path / "further.dbc"
    lines = (
        'VERSION ""',
        "BU_: ECU",
        "BO_ 256 Shared: 8 ECU",
        ' SG_ Value : 0|8@1+ (1,0) [0|255] "" ECU',
        'BA_DEF_ BO_ "AlsoOnIds" STRING ;',
        'BA_DEF_DEF_ "AlsoOnIds" "";',
        'BA_ "AlsoOnIds" BO_ 256 "0x101-0x103 nonsense 0x180";',
    )
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    database = load([file], cache=tmp_path)
    assert [key for key in range(0x7FF) if database.lookup(key)] == [0x100, 0x101, 0x102, 0x103, 0x180]
    (problem,) = database.problems
    assert "nonsense" in problem.message
    assert problem.line == 3
