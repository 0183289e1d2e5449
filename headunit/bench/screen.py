"""`headunit bench screen`: from a CAN frame to a rendered frame, beside a queued Qt signal per update."""

import argparse
import math
import multiprocessing
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headunit.bench import rounds
from headunit.bench.table import Result, Row, run

if TYPE_CHECKING:
    from array import array

    from headunit.bench.drawing import Drawn

OURS = "bridge"
PEERS = {"queued": "queued Qt signal per update"}
RATES = (100, 1000)
"""Updates a second of each signal."""
_BUFFER = 4 * 1024 * 1024
_WARM_UP = 1.5


@dataclass(frozen=True, slots=True)
class Figures:
    """How one window did: CPU in percent of a core, rendered frames a second, latencies in ms."""

    cpu: float
    fps: float
    p50: float
    p99: float


def main(argv: Sequence[str]) -> int:
    """`headunit bench screen`."""
    return run("screen", "Measure the way from a CAN frame to a rendered frame.", measure, argv, arguments)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What can be given on the command line."""
    parser.add_argument("--seconds", type=float, default=5.0, help="seconds for each window (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=2, help="runs, of which the best counts (default: %(default)s)")


def measure(options: argparse.Namespace) -> Result:
    """Each way in a process of its own, frames from another; the ways take turns."""
    rows: list[Row] = []
    still = {kind: min(_run(kind, 1, options.seconds).cpu for _ in range(options.runs)) for kind in (OURS, *PEERS)}
    for rate in RATES:
        best: dict[str, Figures] = {}
        for _ in range(options.runs):
            for kind in (OURS, *PEERS):
                figures = _run(kind, rate, options.seconds)
                if kind not in best or figures.cpu < best[kind].cpu:
                    best[kind] = figures
        rows += _rows(f"{rounds.SIGNALS} signals x {rate} Hz", best, still)
    notes = (
        f"{len(rounds.layout())} frames a round from a process of its own over a socket pair, {options.seconds:g} s, "
        f"of {options.runs} runs the one with the least CPU",
        "offscreen, software renderer, 60 Hz emulated; an animation always runs, each signal has one live binding",
        "standing still is one round a second, the animation above all: "
        + ", ".join(f"{PEERS.get(kind, 'ours')} {cpu:.1f} %" for kind, cpu in still.items()),
        "latency: from the sending of a round's first frame to the end of the rendered frame it is shown in",
        "the queued signal is emitted for each frame as it comes; both decode with the same generated functions",
    )
    return Result(tuple(rows), notes=notes)


def _rows(work: str, best: dict[str, Figures], still: dict[str, float]) -> list[Row]:
    def row(what: str, unit: str, figure: Callable[[str], float], better: str = "lower") -> Row:
        return Row(f"{work}: {what}", unit, figure(OURS), {text: figure(kind) for kind, text in PEERS.items()}, better)

    return [
        row("latency p50", "ms", lambda kind: best[kind].p50),
        row("latency p99", "ms", lambda kind: best[kind].p99),
        row("CPU", "% of a core", lambda kind: best[kind].cpu),
        row("CPU above standing still", "% of a core", lambda kind: best[kind].cpu - still[kind]),
        row("rendered frames", "1/s", lambda kind: best[kind].fps, "higher"),
    ]


def _run(kind: str, rate: int, seconds: float) -> Figures:
    """One window at one rate."""
    from headunit.bench.drawing import draw

    context = multiprocessing.get_context("spawn")
    with ExitStack() as opened:
        sending, receiving = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        opened.enter_context(sending).setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
        opened.enter_context(receiving)
        ours, theirs = context.Pipe()
        opened.enter_context(ours)
        window = context.Process(target=draw, args=(kind, receiving, theirs))
        window.start()
        theirs.close()
        ours.recv()
        sent_ours, sent_theirs = context.Pipe()
        opened.enter_context(sent_ours)
        sender = context.Process(target=rounds.send, args=(sending, rate, seconds + 2 * _WARM_UP, sent_theirs))
        sender.start()
        sent_theirs.close()
        time.sleep(_WARM_UP)
        ours.send("go")
        time.sleep(seconds)
        ours.send("stop")
        receiving.close()
        drawn = ours.recv()
        window.join()
        sent = sent_ours.recv()
        sender.join()
    return _figures(drawn, sent)


def _figures(drawn: "Drawn", sent: "array[float]") -> Figures:
    """From what was drawn when, and which round was sent when, between "go" and "stop"."""
    seconds = drawn.ended - drawn.begun
    within = [place for place, at in enumerate(drawn.times) if drawn.begun <= at < drawn.ended]
    latencies = sorted(_latencies(drawn, sent))
    return Figures(
        cpu=drawn.cpu,
        fps=len(within) / seconds,
        p50=1000 * latencies[len(latencies) // 2] if latencies else math.nan,
        p99=1000 * latencies[int(len(latencies) * 0.99)] if latencies else math.nan,
    )


def _latencies(drawn: "Drawn", sent: "array[float]") -> list[float]:
    """For each picture that shows another round than the one before: seconds since that round was sent."""
    latencies = []
    before = -1.0
    for at, number in zip(drawn.times, drawn.rounds, strict=True):
        if number != before and drawn.begun <= at < drawn.ended:
            latencies.append(at - sent[int(number)])
        before = number
    return latencies
