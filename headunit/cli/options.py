"""Options that several commands share."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from headunit.core.errors import HeadunitError


def add_car(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """`--car`, required unless there is a default."""
    parser.add_argument(
        "--car",
        default=default,
        required=default is None,
        help="a car from 'headunit cars list', or a folder" + (f" (default: {default})" if default else ""),
    )


def add_buses(parser: argparse.ArgumentParser) -> None:
    """`--bus` and `--interface`: where the buses are."""
    parser.add_argument(
        "--bus",
        action="append",
        default=[],
        metavar="BUS=INTERFACE:CHANNEL",
        help="where a bus is, on any python-can interface; without it where the profile or the emulator says",
    )
    parser.add_argument("--interface", default="auto", help="of buses not given: auto, vcan or udp_multicast")


def add_databases(parser: argparse.ArgumentParser) -> None:
    """`--dbc BUS=FILE`, read by `databases`."""
    parser.add_argument(
        "--dbc",
        action="append",
        default=[],
        metavar="BUS=FILE",
        help="take this DBC file for a bus instead of the car's; may be repeated",
    )


def databases(given: Sequence[str], *, bare: bool = False) -> dict[str, list[Path]]:
    """What `--dbc` said, by bus; with `bare` a FILE alone is for every bus, under "". Raises HeadunitError."""
    files: dict[str, list[Path]] = {}
    for text in given:
        bus, sign, name = text.rpartition("=")
        if not name or ((sign or not bare) and not bus):
            raise HeadunitError(f"--dbc {text} is not understood", hint="write --dbc powertrain=my.dbc")
        files.setdefault(bus, []).append(Path(name))
    return files
