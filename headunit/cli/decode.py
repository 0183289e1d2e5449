"""`headunit decode`: every signal of every frame of a log, as text, CSV or JSON lines."""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from headunit.cli.options import add_databases, databases
from headunit.vehicle.decode import Decoded
from headunit.vehicle.model import Reading


def main(argv: Sequence[str]) -> int:
    """Decode a log to standard output; what was skipped goes to standard error."""
    parser = argparse.ArgumentParser(
        prog="headunit decode",
        description="Print every signal of every frame of a log with its unit and state.",
        epilog="example: headunit decode drive.log.gz --car toyota_rav4 --csv > drive.csv",
    )
    parser.add_argument("log", type=Path, metavar="LOG", help="candump (also .gz), asc, blf, trc, csv or mf4")
    parser.add_argument("--car", help="the car the log is of: a name from 'headunit cars list', or a folder")
    add_databases(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", dest="write", action="store_const", const=write_csv, default=write_text)
    form.add_argument("--json", dest="write", action="store_const", const=write_json, help="one object a frame")
    form.add_argument("--out", type=Path, metavar="FILE", help="write a .csv or .parquet file of all signals instead")
    options = parser.parse_args(argv)

    from headunit.vehicle.drive import open_drive

    drive = open_drive(options.log, car=options.car, databases=databases(options.dbc, bare=True))
    for problem in drive.problems:
        print(problem, file=sys.stderr)
    if options.out:
        from headunit.vehicle.export import export

        print(f"{export(drive.decoded(), options.out)} rows in {options.out}", file=sys.stderr)
    else:
        write: Callable[[Iterable[Decoded]], None] = options.write
        write(drive.decoded())
    for problem in drive.log.problems:
        print(problem, file=sys.stderr)
    return 0


def write_text(decoded: Iterable[Decoded]) -> None:
    """One line a frame."""
    for each in decoded:
        frame = each.frame
        signals = " ".join(f"{name}={_text(reading)}" for name, reading in each.readings.items())
        what = f"{each.message} {signals}" if each.message else frame.data.hex().upper()
        print(f"({frame.time:.6f}) {frame.bus} {_identifier(each)} {what}")


def _text(reading: Reading) -> str:
    value = f"{reading.value:g}" if isinstance(reading.value, float) else str(reading.value)
    unit = f" {reading.unit}" if reading.unit else ""
    state = f" [{reading.state.name.lower()}: {reading.reason}]" if reading.reason else ""
    return value + unit + state


def _identifier(each: Decoded) -> str:
    return f"{each.frame.id:08X}" if each.frame.extended else f"{each.frame.id:03X}"


def write_csv(decoded: Iterable[Decoded]) -> None:
    """One row a signal."""
    writer = csv.writer(sys.stdout)
    writer.writerow(["time", "bus", "id", "message", "signal", "value", "unit", "state", "reason", "raw"])
    for each in decoded:
        head = [f"{each.frame.time:.6f}", each.frame.bus, _identifier(each), each.message]
        for name, reading in each.readings.items():
            state = reading.state.name.lower()
            writer.writerow([*head, name, reading.value, reading.unit, state, reading.reason, reading.raw])


def write_json(decoded: Iterable[Decoded]) -> None:
    """One JSON object a line and frame."""
    for each in decoded:
        signals = {
            name: {
                "value": reading.value,
                "unit": reading.unit,
                "state": reading.state.name.lower(),
                "raw": reading.raw,
                **({"reason": reading.reason} if reading.reason else {}),
            }
            for name, reading in each.readings.items()
        }
        frame = each.frame
        row = {
            "time": frame.time,
            "bus": frame.bus,
            "id": _identifier(each),
            "message": each.message,
            "data": frame.data.hex(),
            "signals": signals,
        }
        print(json.dumps(row, ensure_ascii=False))
