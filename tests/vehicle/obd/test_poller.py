"""The poller against emulated ECUs, in manual time."""

from itertools import pairwise
from random import Random

import pytest

from headunit.vehicle.dbc.database import Database
from headunit.vehicle.model import EXTENDED, Frame
from headunit.vehicle.obd import CodeKind, LinkError, State
from headunit.vehicle.obd.exchange import PENDING_SECONDS
from tests.vehicle.obd.conftest import VALUES, Bench

VIN = "1D4GP00R55B123456"
SPEED, ENGINE_SPEED, COOLANT, VOLTAGE, OIL, ODOMETER = 0x0D, 0x0C, 0x05, 0x42, 0x5C, 0xA6


def gaps(times: list[float]) -> list[float]:
    return [round(after - before, 3) for before, after in pairwise(times)]


def test_answers_decode_to_the_cars_values(bench: Bench, database: Database) -> None:
    bench.ecu()
    poller = bench.poller(dict.fromkeys((SPEED, ENGINE_SPEED, COOLANT, 0x2F, VOLTAGE, OIL, ODOMETER), 1.0))
    bench.drive(poller, 3)
    message = database.message("OBD2")
    assert message is not None
    seen: dict[str, float] = {}
    for frame in bench.wire.heard:
        seen |= message.decode(frame.data)
    for name, value in VALUES.items():
        signal = message.signal(name)
        assert signal is not None
        assert seen[name] == pytest.approx(value(), abs=abs(signal.scale) / 2), name
    assert poller.status.state is State.POLLING


def test_only_supported_and_wanted_parameters_are_asked(bench: Bench) -> None:
    bench.ecu()
    poller = bench.poller({SPEED: 0.2, 0x5E: 0.2})
    bench.drive(poller, 30)
    asked = {frame.data[2] for _, frame in bench.wire.requests if frame.data[1] == 1}
    assert asked == {0x00, 0x20, 0x40, 0x60, 0x80, 0xA0, SPEED}
    assert all(len(bench.wire.asked(f"01{base:02X}")) == 1 for base in range(0, 0xC0, 0x20))


def test_first_question_is_to_everyone_and_the_rest_to_the_ecu(bench: Bench) -> None:
    bench.ecu()
    bench.drive(bench.poller({SPEED: 1.0}), 5)
    first, *rest = (frame.id for _, frame in bench.wire.requests)
    assert first == 0x7DF
    assert set(rest) == {0x7E0}
    assert all(len(frame.data) == 8 for _, frame in bench.wire.requests)


def test_parameter_rejected_for_good_is_never_asked_again(bench: Bench) -> None:
    ecu = bench.ecu()
    ecu.rejections[b"\x01\x0d"] = 0x12
    poller = bench.poller({SPEED: 0.2, ENGINE_SPEED: 0.2})
    bench.drive(poller, 60)
    assert len(bench.wire.asked("010D")) == 1
    assert len(bench.wire.asked("010C")) > 100
    assert poller.status.rejections >= 1
    assert poller.status.why(SPEED) == "No ECU of this car supports OBD-II parameter 0D."
    assert poller.status.why(ENGINE_SPEED) == ""


def test_second_ecu_is_asked_for_what_the_first_does_not_have(bench: Bench) -> None:
    bench.ecu({"VehicleSpeed": VALUES["VehicleSpeed"]})
    bench.ecu({"VehicleSpeed": VALUES["VehicleSpeed"], "HybridBatteryRemaining": lambda: 55}, number=2)
    poller = bench.poller({SPEED: 0.5, 0x5B: 0.5})
    bench.drive(poller, 5)
    targets = {(frame.id, frame.data[2]) for _, frame in bench.wire.requests if frame.data[:2] == b"\x02\x01"}
    assert {(0x7E0, SPEED), (0x7E2, 0x5B)} <= targets
    assert (0x7E2, SPEED) not in targets
    assert [ecu.name for ecu in poller.status.ecus] == ["0x7E8", "0x7EA"]


def test_short_periods_come_first_and_the_rate_is_kept(bench: Bench) -> None:
    bench.ecu()
    poller = bench.poller({SPEED: 0.05, ENGINE_SPEED: 0.05, COOLANT: 1.0, OIL: 5.0}, rate=10)
    bench.drive(poller, 60)
    times = [time for time, frame in bench.wire.requests if frame.data[0] >> 4 == 0]
    assert min(gaps(times)) >= 0.1
    counts = {name: len(bench.wire.asked(name)) for name in ("010D", "010C", "0105", "015C")}
    assert counts["010D"] == pytest.approx(counts["010C"], abs=2)
    assert counts["010D"] > 4 * counts["0105"] > 4 * counts["015C"] > 0


def test_one_request_is_in_flight_at_a_time(bench: Bench) -> None:
    bench.ecu().silent = True
    bench.drive(bench.poller({}, rate=1000, answer_seconds=0.2), 1)
    assert min(gaps([time for time, _ in bench.wire.requests])) >= 0.2


def test_silent_car_is_searched_ever_more_rarely_with_11_then_29_bits(bench: Bench) -> None:
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 200)
    eleven = [time for time, frame in bench.wire.requests if frame.key == 0x7DF]
    twenty_nine = [time for time, frame in bench.wire.requests if frame.key == EXTENDED | 0x18DB33F1]
    assert [round(gap - 0.4) for gap in gaps(eleven)] == [1, 2, 4, 8, 16, 30, 30, 30, 30, 30]
    assert [round(b - a, 3) for a, b in zip(eleven, twenty_nine, strict=True)] == [0.2] * len(eleven)
    assert poller.status.state is State.SILENT
    assert "ignition" in poller.status.reason


def test_ecu_that_falls_silent_is_left_alone_and_found_again(bench: Bench) -> None:
    ecu = bench.ecu()
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 5)
    ecu.silent = True
    bench.drive(poller, 120)
    assert poller.status.state is State.SILENT
    silent = [time for time, frame in bench.wire.requests if time > 1006 and frame.key == 0x7DF]
    assert [round(gap - 0.4) for gap in gaps(silent)] == [2, 4, 8, 16, 30, 30][: len(silent) - 1]
    before = len(bench.wire.asked("0120"))
    ecu.silent = False
    bench.drive(poller, 31)
    assert poller.status.state is State.POLLING
    assert len(bench.wire.asked("0120")) == before


def test_29_bit_car_is_found_after_11_bits_gave_nothing(bench: Bench) -> None:
    bench.ecu(extended=True, vin=VIN)
    poller = bench.poller({SPEED: 0.5})
    bench.drive(poller, 5)
    keys = {frame.key for _, frame in bench.wire.requests}
    assert keys == {0x7DF, EXTENDED | 0x18DB33F1, EXTENDED | 0x18DA10F1}
    assert poller.status.state is State.POLLING
    assert poller.status.vin == VIN


def test_busy_ecu_gets_more_and_more_time(bench: Bench) -> None:
    ecu = bench.ecu()
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 5)
    ecu.rejections[b""] = 0x21
    start = bench.clock.monotonic()
    bench.drive(poller, 70)
    times = [time for time, _ in bench.wire.requests if time > start]
    assert [round(gap) for gap in gaps(times)] == [1, 2, 4, 8, 16, 30][: len(times) - 1]
    ecu.rejections.clear()
    bench.drive(poller, 40)
    assert len(gaps(bench.wire.asked("010D"))) > 30


def test_refusal_of_the_moment_slows_only_its_own_parameter(bench: Bench) -> None:
    ecu = bench.ecu()
    ecu.rejections[b"\x01\x0d"] = 0x22
    bench.drive(bench.poller({SPEED: 0.2, ENGINE_SPEED: 0.2}), 40)
    assert [round(gap) for gap in gaps(bench.wire.asked("010D"))][:5] == [1, 2, 4, 8, 16]
    assert len(bench.wire.asked("010C")) > 100


def test_pending_answer_is_waited_for(bench: Bench) -> None:
    ecu = bench.ecu()
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 5)
    ecu.rejections[b"\x01"] = 0x78
    asked = len(bench.wire.requests)
    bench.drive(poller, 60, until=lambda: len(bench.wire.requests) > asked)
    last = bench.wire.requests[-1][0]
    bench.drive(poller, 60, until=lambda: len(bench.wire.requests) > asked + 1)
    assert bench.wire.requests[-1][0] - last >= PENDING_SECONDS
    assert poller.status.silences == 1


def test_pending_without_end_counts_as_busy(bench: Bench) -> None:
    bench.ecu()
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 5)
    count = len(bench.wire.asked("010D"))
    for ecu in bench.wire.ecus:
        ecu.silent = True
    bench.drive(poller, 5, until=lambda: len(bench.wire.asked("010D")) > count)
    for _ in range(4):
        poller.hear(Frame(0.0, "obd", 0x7E8, bytes.fromhex("037F017800000000")))
    rejections = poller.status.rejections
    poller.step()
    assert poller.status.rejections == rejections + 1


def test_vin_calibrations_and_codes_come_in_many_frames(bench: Bench) -> None:
    ecu = bench.ecu(vin=VIN, calibrations=("CAL-ENGINE-01", "CAL-TURBO-7"))
    ecu.codes = {
        CodeKind.STORED: ("P0301", "P0420", "C0035", "U2100", "B1ABC"),
        CodeKind.PENDING: ("P0171",),
    }
    poller = bench.poller({SPEED: 0.5})
    bench.drive(poller, 5)
    status = poller.status
    assert status.vin == VIN
    assert status.ecus[0].calibrations == ("CAL-ENGINE-01", "CAL-TURBO-7")
    assert [code.code for code in status.trouble_codes if code.kind is CodeKind.STORED] == list(
        ecu.codes[CodeKind.STORED]
    )
    assert [code.code for code in status.trouble_codes if code.kind is CodeKind.PENDING] == ["P0171"]
    assert all(code.ecu == "0x7E8" for code in status.trouble_codes)
    assert len(bench.wire.asked("0902")) == 1
    ecu.codes = {}
    bench.drive(poller, 61)
    assert poller.status.trouble_codes == ()


def test_codes_are_never_cleared(bench: Bench) -> None:
    bench.ecu(vin=VIN)
    bench.drive(bench.poller(dict.fromkeys(range(256), 0.5)), 130)
    services = {frame.data[1] for _, frame in bench.wire.requests if frame.data[0] >> 4 == 0}
    assert services == {0x01, 0x03, 0x07, 0x09, 0x0A}


def test_long_answer_that_breaks_off_costs_only_its_time(bench: Bench) -> None:
    bench.ecu(vin=VIN)
    poller = bench.poller({SPEED: 0.5})
    put = bench.wire.put
    bench.wire.ecus[0]._send = lambda frame: None if frame.data[0] == 0x22 else put(frame)
    bench.drive(poller, 10)
    assert poller.status.vin == ""
    assert poller.status.state is State.POLLING
    bench.wire.ecus[0]._send = put
    bench.drive(poller, 61)
    assert poller.status.vin == VIN


@pytest.mark.parametrize("request_key", [0x7DF, 0x7E0, EXTENDED | 0x18DB33F1, EXTENDED | 0x18DA10F1])
def test_another_tester_gets_the_bus_to_itself(bench: Bench, request_key: int) -> None:
    bench.ecu()
    poller = bench.poller({SPEED: 0.2}, yield_seconds=30)
    bench.drive(poller, 5)
    poller.hear(Frame(0.0, "obd", request_key & ~EXTENDED, b"\x02\x01\x0d", extended=bool(request_key & EXTENDED)))
    sent = len(bench.wire.requests)
    assert poller.status.state is State.YIELDING
    bench.drive(poller, 29)
    poller.hear(Frame(0.0, "obd", 0x7DF, b"\x02\x3e\x80"))
    bench.drive(poller, 29)
    assert len(bench.wire.requests) == sent
    bench.drive(poller, 5)
    assert poller.status.state is State.POLLING


def test_own_requests_heard_back_are_not_another_tester(bench: Bench) -> None:
    bench.ecu()
    bench.wire.echoes = True
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 2)
    for _ in range(20):
        sent = len(bench.wire.requests)
        bench.drive(poller, 5, until=lambda: len(bench.wire.requests) > sent)  # noqa: B023
        poller.hear(bench.wire.requests[-1][1])
        assert poller.status.state is State.POLLING
    own = bench.wire.requests[-1][1]
    poller.hear(Frame(0.0, "obd", own.id, b"\x02\x01\x1c\0\0\0\0\0"))
    assert poller.status.state is State.YIELDING


def test_lost_bus_is_tried_again_with_growing_pauses(bench: Bench) -> None:
    attempts: list[float] = []

    class Unplugged:
        echoes = False

        def send(self, _frame: Frame) -> None:
            attempts.append(bench.clock.monotonic())
            raise LinkError("bus obd cannot be reached: no such device")

        def receive(self, _timeout: float) -> Frame | None:
            return None

        def close(self) -> None:
            pass

    poller = bench.poller({SPEED: 0.2}, link=Unplugged())
    bench.drive(poller, 100)
    assert gaps(attempts) == [1, 2, 4, 8, 16, 30, 30]
    assert poller.status.state is State.NO_BUS
    assert "no such device" in poller.status.reason


def test_bus_lost_in_the_middle_of_a_long_answer_is_tried_again(bench: Bench) -> None:
    bench.ecu(vin=VIN)
    send = bench.wire.send

    def refuse_flow_control(frame: Frame) -> None:
        if frame.data[0] >> 4 == 3:
            raise LinkError("bus obd cannot be reached: network is down")
        send(frame)

    bench.wire.send = refuse_flow_control  # type: ignore[method-assign]
    poller = bench.poller({SPEED: 0.5})
    bench.drive(poller, 20, until=lambda: poller.status.state is State.NO_BUS)
    assert poller.status.state is State.NO_BUS
    bench.wire.send = send  # type: ignore[method-assign]
    bench.drive(poller, 70)
    assert poller.status.state is State.POLLING
    assert poller.status.vin == VIN


def test_wanted_parameters_change_while_polling(bench: Bench) -> None:
    bench.ecu()
    poller = bench.poller({SPEED: 0.2})
    bench.drive(poller, 5)
    poller.want({COOLANT: 1.0})
    before = len(bench.wire.asked("010D"))
    bench.drive(poller, 10)
    assert len(bench.wire.asked("010D")) <= before + 1
    assert len(bench.wire.asked("0105")) >= 9


def test_ecu_that_hears_only_functional_requests_is_polled_with_them(bench: Bench) -> None:
    ecu = bench.ecu()
    hear = ecu.hear
    bench.wire.ecus = [ecu]
    ecu.hear = lambda frame: hear(frame) if frame.key == 0x7DF else None  # type: ignore[method-assign]
    poller = bench.poller({SPEED: 0.2, ODOMETER: 1.0})
    bench.drive(poller, 5)
    assert poller.status.state is State.POLLING
    assert len(bench.wire.asked("01A6")) >= 3


def test_random_frames_never_raise_and_never_stop_it(bench: Bench) -> None:
    random = Random(7)
    bench.ecu(vin=VIN)
    poller = bench.poller({SPEED: 0.2, OIL: 1.0})
    keys = [0x7E8, 0x7E9, 0x7EF, EXTENDED | 0x18DAF110, EXTENDED | 0x18DAF1FF, 0x123]
    for _ in range(20_000):
        key = random.choice(keys)
        data = random.randbytes(random.choice((0, 1, 2, 3, 8, 8, 8, 64)))
        if data and random.random() < 0.7:
            data = (
                bytes([random.choice((0x03, 0x06, 0x10, 0x21, 0x22, 0x30))])
                + random.choice((b"\x41", b"\x7f\x01", b"\x49\x02", b"\x43"))
                + data[3:]
            )
        flag = random.random()
        frame = Frame(
            0.0,
            "obd",
            key & ~EXTENDED,
            data,
            extended=bool(key & EXTENDED),
            fd=len(data) > 8,
            remote=flag < 0.02,
            error=flag > 0.98,
        )
        poller.hear(frame)
        if random.random() < 0.1:
            bench.drive(poller, 0.02)
    bench.drive(poller, 120)
    assert poller.status.state is State.POLLING
