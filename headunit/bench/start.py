"""`headunit bench start`: process start to first frame and to live values, beside a bare PySide6 window."""

import argparse
import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from headunit.bench.table import Result, Row, run
from headunit.core.errors import HeadunitError

BARE = "bare PySide6 window"
SECONDS = 2.0
"""How long the program runs: long enough for a drive to have been shown."""
DRIVE_SECONDS = 6.0
CAR = "demo_ev"
_TIMEOUT = 60


def main(argv: Sequence[str]) -> int:
    """`headunit bench start`."""
    return run("start", "Measure from the start of the process to the first frame.", measure, argv, arguments)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What can be given on the command line."""
    parser.add_argument("--runs", type=int, default=7, help="runs of each, in turns (default: %(default)s)")
    parser.add_argument("--log", type=Path, help="a recorded drive to start with (default: one of an emulated car)")
    parser.add_argument("--car", default=CAR, help="the car the log is of (default: %(default)s)")


def measure(options: argparse.Namespace) -> Result:
    """The program and the bare window in turns, each in a process of its own, after one run that fills the caches."""
    with TemporaryDirectory(prefix="headunit-bench-") as folder:
        place = Path(folder)
        log = options.log or _drive(place)
        replay = ["replay", str(log), "--car", options.car, "--headless", "--seconds", str(SECONDS)]
        ours: list[dict[str, float]] = []
        bare: list[dict[str, float]] = []
        for number in range(options.runs + 1):
            for what, figures in ((["bare"], bare), (replay, ours)):
                measured = _start(what, place)
                if number:
                    figures.append(measured)
    live = [each["live"] for each in ours if "live" in each]

    def row(work: str, unit: str, name: str, scale: float, best: bool) -> Row:
        pick = min if best else median
        return Row(work, unit, scale * pick(each[name] for each in ours), {BARE: scale * pick(e[name] for e in bare)})

    rows = (
        row("process start to first frame, best", "ms", "frame", 1000, best=True),
        row("process start to first frame, median", "ms", "frame", 1000, best=False),
        row("CPU time until the first frame, best", "ms", "cpu", 1000, best=True),
        Row("process start to live values, median", "s", median(live) if live else math.nan),
        row("resident memory with all pages", "MB", "memory", 1, best=False),
    )
    notes = (
        f"{options.runs} runs of each in turns, offscreen with the software renderer, caches filled",
        f"the program is `headunit {' '.join(replay)}`; its memory is read after every page was open",
        "live: the first frame that shows a speed the car has sent",
    )
    missing = () if live else (f"live values: none within {SECONDS:g} s",)
    return Result(rows, missing, notes)


def _drive(folder: Path) -> Path:
    """A few seconds of an emulated car as a candump log."""
    from headunit.emulator.car import EmulatedCar
    from headunit.emulator.link import MemoryLink
    from headunit.vehicle import cars
    from headunit.vehicle.can.record import Recorder

    car, _ = cars.load(CAR)
    links = [MemoryLink(bus.name) for bus in car.buses]
    emulated = EmulatedCar(car, links, drive="city")
    emulated.step(DRIVE_SECONDS)
    emulated.close()
    path = folder / "drive.log"
    recorder = Recorder(path)
    recorder.start()
    recorder.add(sorted((frame for link in links for frame in link.sent), key=lambda frame: frame.time))
    recorder.stop()
    return path


def _start(what: Sequence[str], folder: Path) -> dict[str, float]:
    """One process; times are seconds since it was started. Raises HeadunitError when it shows nothing."""
    report = folder / "report.json"
    report.unlink(missing_ok=True)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "headunit.bench.stopwatch", report, *what],
        env=environment, capture_output=True, text=True, timeout=_TIMEOUT, check=False,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(report.read_text()) if report.is_file() else {}
    if "frame" not in figures:
        raise HeadunitError(f"{what[0]} showed no frame", hint=(done.stderr or done.stdout).strip()[-500:])
    return figures | {name: figures[name] - begun for name in ("frame", "live") if name in figures}
