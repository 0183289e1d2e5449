"""`headunit bench load`: a DBC file to a ready decoder, the first time and from the cache, beside what others take."""

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from headunit.bench.decode import data_folder
from headunit.bench.peers import LOADERS, reason
from headunit.bench.table import Result, Row, run
from headunit.core import paths
from headunit.vehicle.dbc.database import load

CACHED, FIRST = "from the cache", "the first time, kept in the cache"


def main(argv: Sequence[str]) -> int:
    """`headunit bench load`."""
    return run("load", "Measure a DBC file to a ready decoder, in milliseconds of CPU.", measure, argv, arguments)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What can be given on the command line."""
    parser.add_argument("--dbc", nargs="+", type=Path, metavar="FILE", help="databases to load")
    parser.add_argument("--data", type=Path, help="folder of recorded drives and DBCs ($HEADUNIT_SHARED_DATA)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds, of which the best counts (default: %(default)s)")


def measure(options: argparse.Namespace) -> Result:
    """Every file with every loader, in turns."""
    rows, missing = [], []
    for file in options.dbc or files(data_folder(options)):
        with tempfile.TemporaryDirectory() as folder:
            loaders: dict[str, Callable[[], object]] = {
                FIRST: partial(_first, file),
                CACHED: partial(load, [file], cache=Path(folder)),
            }
            load([file], cache=Path(folder))
            for name, peer in LOADERS.items():
                try:
                    peer(file)
                except Exception as error:
                    missing.append(f"{file.name}: {name}: {reason(error)}")
                    continue
                loaders[name] = partial(peer, file)
            best = dict.fromkeys(loaders, float("inf"))
            for _ in range(options.rounds):
                for name, loader in loaders.items():
                    best[name] = min(best[name], _milliseconds(loader))
        peers = {name: best[name] for name in LOADERS if name in best}
        size = f"{file.name}, {file.stat().st_size // 1024} KiB"
        rows += [Row(f"{size}: {name}", "ms", best[name], peers) for name in (CACHED, FIRST)]
    note = f"CPU time of this process, best of {options.rounds} interleaved rounds, imports not counted"
    return Result(tuple(rows), tuple(missing), (note,))


def files(folder: Path) -> list[Path]:
    """The largest public database at hand, a multiplexed CAN FD one and a drive's; else those of our invented cars."""
    names = ("dbc/ford_lincoln_base_pt.dbc", "dbc/vw_meb_2024_generated.dbc", "cars/toyota_rav4/powertrain.dbc")
    return [folder / name for name in names if (folder / name).is_file()] or sorted(
        paths.share("dbc").glob("demo_*/*.dbc")
    )


def _first(file: Path) -> object:
    with tempfile.TemporaryDirectory() as folder:
        return load([file], cache=Path(folder))


def _milliseconds(loader: Callable[[], object]) -> float:
    start = time.process_time()
    loader()
    return (time.process_time() - start) * 1e3
