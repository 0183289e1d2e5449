"""`headunit record`: a car's buses to a log, or its signals to CSV or Parquet."""

import argparse
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from headunit.cli.options import add_buses, add_car, add_databases, databases
from headunit.vehicle.can.record import Recorder


def main(argv: Sequence[str]) -> int:
    """Record until Ctrl-C or the time is over; 0 when frames were recorded."""
    parser = argparse.ArgumentParser(
        prog="headunit record",
        description="Record a car's buses: frames to candump (.log) or .blf, decoded signals to .csv or .parquet.",
        epilog="example: headunit record drive.log --car toyota_rav4 --bus powertrain=socketcan:can0",
    )
    parser.add_argument("out", type=Path, metavar="FILE", help=".log, .blf, .csv or .parquet")
    add_car(parser, default="demo_ev")
    add_buses(parser)
    add_databases(parser)
    parser.add_argument("--seconds", type=float, metavar="N", help="end after N seconds")
    options = parser.parse_args(argv)

    from headunit.app.vehicles import on_buses

    signals = options.out.suffix in (".csv", ".parquet")
    frames = options.out.with_suffix(".log") if signals else options.out
    vehicle = on_buses(options.car, options.bus, options.interface, databases(options.dbc))()
    recorder = Recorder(frames)
    recorder.start()
    vehicle.record(recorder)
    vehicle.start()
    try:
        _wait(options.seconds, recorder)
    finally:
        vehicle.stop()
        recorder.stop()
    print(f"{recorder.frames} frames in {frames}", file=sys.stderr)
    if recorder.failure:
        print(recorder.failure, file=sys.stderr)
    if signals:
        from headunit.vehicle.drive import open_drive
        from headunit.vehicle.export import export

        drive = open_drive(frames, car=options.car, databases=databases(options.dbc))
        print(f"{export(drive.decoded(), options.out)} rows in {options.out}", file=sys.stderr)
    return int(not recorder.frames or bool(recorder.failure))


def _wait(seconds: float | None, recorder: Recorder) -> None:
    """Until the time is over or Ctrl-C, with a count once a second on a terminal."""
    end = time.monotonic() + seconds if seconds else float("inf")
    pause = threading.Event()
    with suppress(KeyboardInterrupt):
        while (left := end - time.monotonic()) > 0:
            pause.wait(min(left, 1.0))
            if sys.stderr.isatty():
                print(f"\r{recorder.frames} frames", end="", file=sys.stderr)
