"""`headunit bench pages`: opening every page, standing still and scrolling, beside a window of trivial pages."""

import argparse
import multiprocessing
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from headunit.bench.table import Result, Row, run

if TYPE_CHECKING:
    from headunit.bench.opening import Opened

TRIVIAL = "trivial pages of plain text"
COLD_MS, WARM_MS, IDLE_PERCENT = 150, 50, 1
"""What we hold ourselves to."""


def main(argv: Sequence[str]) -> int:
    """`headunit bench pages`."""
    return run("pages", "Measure opening, scrolling and standing still.", measure, argv, arguments)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What can be given on the command line."""
    parser.add_argument("--runs", type=int, default=3, help="processes of each, in turns (default: %(default)s)")


def measure(options: argparse.Namespace) -> Result:
    """Ours and the trivial window in turns, each in a process of its own, after one that fills the caches."""
    measured: dict[str, list[Opened]] = {"ours": [], "trivial": []}
    _run("ours")
    for _ in range(options.runs):
        for kind, figures in measured.items():
            figures.append(_run(kind))

    def row(work: str, unit: str, pick: Callable[["list[Opened]"], float], better: str = "lower") -> Row:
        return Row(work, unit, pick(measured["ours"]), {TRIVIAL: pick(measured["trivial"])}, better)

    rows = (
        row("opening a page for the first time, p95", "ms", lambda runs: _p95([x for each in runs for x in each.cold])),
        row("opening a page again, p95", "ms", lambda runs: _p95([x for each in runs for x in each.warm])),
        row("scrolling: CPU of a frame", "ms", lambda runs: min(each.scroll_ms for each in runs)),
        row("scrolling: frames", "1/s", lambda runs: max(each.scroll_fps for each in runs), "higher"),
        row("idle Home: frames in 5 s", "frames", lambda runs: max(each.idle_frames for each in runs)),
        row("idle Home: CPU", "% of a core", lambda runs: min(each.idle_cpu for each in runs)),
    )
    limits = (COLD_MS, WARM_MS, None, None, 0, IDLE_PERCENT)
    over = [
        f"{row.work}: over {limit}"
        for row, limit in zip(rows, limits, strict=True)
        if limit is not None and row.ours > limit
    ]
    notes = (
        f"{options.runs} processes of each in turns, 1280 x 720, offscreen with the software renderer, 60 Hz emulated",
        "opening: from the wish for a page to the end of the first frame that shows it, every page of the registry",
        "idle: the car is parked and silent; what its traffic costs is in `bench pipeline`",
        f"limits: {COLD_MS} ms, {WARM_MS} ms, 0 frames, {IDLE_PERCENT} %; " + ("; ".join(over) if over else "all kept"),
    )
    return Result(rows, notes=notes)


def _p95(seconds: list[float]) -> float:
    return 1000 * sorted(seconds)[int(len(seconds) * 0.95)]


def _run(kind: str) -> "Opened":
    """One process."""
    from headunit.bench import opening

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=opening.measure, args=(kind, theirs))
    process.start()
    theirs.close()
    opened: Opened = ours.recv()
    process.join()
    return opened
