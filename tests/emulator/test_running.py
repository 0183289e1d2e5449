"""Running: real interfaces, real time, another process, the command line."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from headunit.cli import main
from headunit.core.errors import HeadunitError
from headunit.emulator.car import EmulatedCar
from headunit.vehicle import cars, catalogue
from headunit.vehicle.can.address import parse
from headunit.vehicle.can.interfaces import addresses, choose, multicast_works, vcan_problem
from headunit.vehicle.can.source import open_sources
from headunit.vehicle.vehicle import Vehicle

SPEED = "Vehicle.Speed"


class PacedClock:
    """A monotonic clock that goes on by 10 ms each time it is read; `enough` is set after so many readings."""

    def __init__(self, readings: int) -> None:
        self.enough = threading.Event()
        self._left = readings
        self._now = 1000.0

    def monotonic(self) -> float:
        self._left -= 1
        if self._left <= 0:
            self.enough.set()
            return self._now
        self._now += 0.01
        return self._now

    def wall(self) -> float:
        return 0.0


def test_the_thread_follows_its_clock_without_drift(compiled: Path) -> None:
    clock = PacedClock(200)
    car, _ = cars.load("demo_ev")
    with EmulatedCar.open(car, interface="virtual", clock=clock, cache=compiled) as emulated:
        emulated.start(speed=3.0)
        assert clock.enough.wait(20)
        emulated.stop()
        assert emulated.time == pytest.approx(3.0 * (clock.monotonic() - 1000.0), abs=0.1)
        emulated.stop()


def test_buses_get_addresses() -> None:
    car, _ = cars.load("demo_ev")
    multicast = addresses(car, "udp_multicast")
    assert [str(one) for one in multicast] == [
        "powertrain=udp_multicast:239.74.163.2",
        "body=udp_multicast:239.74.163.3",
    ]
    given = addresses(car, "virtual", [parse("body=socketcan:can7?bitrate=125000")])
    assert str(given[1]) == "body=socketcan:can7"
    assert given[1].bitrate == 125_000
    assert given[0].interface == "virtual"
    elsewhere = addresses(car, "vcan", [parse("body=slcan:/dev/a"), parse("powertrain=slcan:/dev/b")])
    assert [one.fd for one in elsewhere] == [True, False], "as the car's profile says"
    assert addresses(car, "virtual")[0].channel != given[0].channel, "each car has its own virtual buses"
    with pytest.raises(HeadunitError, match="no bus 'pt'"):
        addresses(car, "virtual", [parse("pt=virtual:x")])


def test_auto_takes_the_best_there_is() -> None:
    car, _ = cars.load("demo_ev")
    problem = vcan_problem(car.buses)
    assert choose(car.buses) == ("vcan" if not problem else "udp_multicast" if multicast_works() else "virtual")
    if problem:
        with pytest.raises(HeadunitError, match="there is no vcan here"):
            addresses(car, "vcan")


def test_a_bus_that_cannot_be_opened_says_what_to_do(compiled: Path) -> None:
    car, _ = cars.load("demo_ev")
    buses = [parse("powertrain=virtual:fine"), parse("body=slcan:/dev/null/none")]
    with pytest.raises(HeadunitError, match=r"cannot open slcan .*--interface"):
        EmulatedCar.open(car, buses=buses, cache=compiled)


def test_another_process_hears_it() -> None:
    if not multicast_works():
        pytest.skip("this machine does not loop multicast back")
    car, _ = cars.load("demo_ev")
    buses = [parse("powertrain=udp_multicast:239.74.163.92"), parse("body=udp_multicast:239.74.163.93")]
    command = [sys.executable, "-m", "headunit", "emulate", "--seconds", "30", "--drive", "parked"]
    command += [word for bus in buses for word in ("--bus", str(bus))]
    came = threading.Event()
    vehicle = Vehicle(car, catalogue.load(), open_sources(buses))
    vehicle.start(came.set)
    emulator = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        for _ in range(200):
            came.wait(0.1)
            came.clear()
            vehicle.tick()
            if vehicle.store.reading(SPEED).value is not None:
                break
        assert vehicle.store.reading(SPEED).value == 0
    finally:
        emulator.terminate()
        emulator.wait()
        vehicle.stop()


def test_the_command_drives_and_says_what_it_did(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["emulate", "--interface", "virtual", "--seconds", "0.3", "--speed", "4", "--fault", "abs"])
    out = capsys.readouterr().out
    assert code == 0
    assert "Demo EV, drive wltc, seed 0" in out
    assert "17 messages" in out
    assert "sent " in out
    assert "fault abs" in out


def test_the_command_sums_up_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["emulate", "--car", "demo_ice", "--interface", "virtual", "--headless", "--seconds", "0.3", "--json"]
    assert main(command) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["car"] == "demo_ice"
    assert set(summary["frames"]) == {"powertrain", "body"}
    assert all(summary["frames"].values())


def test_the_command_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["emulate", "--interface", "virtual", "--seconds", "1", "--fault", "nonsense"]) == 1
    assert "'nonsense' is not a fault" in capsys.readouterr().err
    assert main(["emulate", "--car", "demo_evv"]) == 1
    assert "demo_ev" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["emulate", "--help"])
    assert ended.value.code == 0
    assert "example: headunit emulate" in capsys.readouterr().out


def test_an_obd_car_answers_a_tester(compiled: Path) -> None:
    import can

    car, _ = cars.load("obd2")
    with EmulatedCar.open(car, interface="virtual", drive="city", cache=compiled) as emulated:
        channel = emulated.addresses[0].channel
        with can.Bus(interface="virtual", channel=channel) as tester:
            emulated.step(30)
            assert tester.recv(0) is None, "an ECU speaks only when asked"
            tester.send(can.Message(arbitration_id=0x7DF, data=[2, 1, 0x0D], is_extended_id=False))
            emulated.step(0.01)
            answer = tester.recv(0)
    assert answer is not None
    assert (answer.arbitration_id, list(answer.data[1:3])) == (0x7E8, [0x41, 0x0D])
    assert answer.data[3] == pytest.approx(emulated.state.number(SPEED), abs=1)
