"""`headunit bench pipeline`: four busy buses beside a running GUI thread, from socket to signals."""

import argparse
import importlib.util
import multiprocessing
import resource
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from headunit.bench.stacks import SIGNALS, STACKS
from headunit.bench.table import Result, Row, run
from headunit.vehicle.can import wire
from headunit.vehicle.model import EXTENDED, Frame

REFERENCE = "python-can Notifier + cantools"
FRAME = 1 / 60
_SEND_EVERY = 0.001
_SWITCH_INTERVAL = 0.0005
_BUFFER = 4 * 1024 * 1024
# About 2 ms of interpreter a frame, as a screen with bindings and a few animations takes.
_GUI_WORK = 40_000


@dataclass(frozen=True, slots=True)
class Load:
    """What one stack did: CPU in percent of a core, frames sent, received, and how late GUI frames began (ms, p99)."""

    cpu: float
    sent: int
    received: int
    lateness: float


def main(argv: Sequence[str]) -> int:
    """`headunit bench pipeline`."""
    return run(
        "pipeline", "Measure the CPU time from socket to signals, beside a 60 Hz GUI thread.", measure, argv, arguments
    )


def arguments(parser: argparse.ArgumentParser) -> None:
    """What can be given on the command line."""
    parser.add_argument("--dbc", nargs="+", metavar="[CHANNEL=]FILE", help="measure your own car: its databases")
    parser.add_argument("--log", type=Path, help="a log of it (candump, asc, blf, ...); without one, random frames")
    parser.add_argument("--data", type=Path, help="folder of recorded drives and DBCs ($HEADUNIT_SHARED_DATA)")
    parser.add_argument("--buses", type=int, default=4, help="buses (default: %(default)s)")
    parser.add_argument("--rate", type=int, default=4000, help="frames a second of each bus (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=5.0, help="seconds for each stack (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds, of which the best counts (default: %(default)s)")


def measure(options: argparse.Namespace) -> Result:
    """Each stack in a process of its own, frames from another; stacks take turns."""
    files, packed = _traffic(options)
    absent = [name for name in ("can", "cantools") if importlib.util.find_spec(name) is None]
    names = [name for name in STACKS if not (absent and name == REFERENCE)]
    loads: dict[str, list[Load]] = {name: [] for name in names}
    for _ in range(options.rounds):
        for name in names:
            loads[name].append(_run(name, files, packed, options))
    best = {name: _best(some) for name, some in loads.items()}
    idle, ours = best["nothing"].cpu, best["headunit"]
    peers = {name: load for name, load in best.items() if name == REFERENCE and load.received}
    missing = [f"{REFERENCE}: {name} is not installed" for name in absent]
    if not absent and not peers:
        missing.append(f"{REFERENCE}: received no frame")
    work = f"{options.buses} buses x {options.rate} frames/s"
    rows = (
        Row(work, "% of a core", ours.cpu - idle, {name: load.cpu - idle for name, load in peers.items()}),
        Row(f"{work}: lost", "frames", _lost(ours), {name: _lost(load) for name, load in peers.items()}),
        Row(f"{work}: GUI late, p99", "ms", ours.lateness, {name: load.lateness for name, load in peers.items()}),
    )
    notes = (
        f"{files[0].parent.name}: {', '.join(dict.fromkeys(file.name for file in files))}",
        f"{'vcan' if _vcan(options.buses) else 'AF_UNIX SEQPACKET socket pairs'}, sender in a process of its own, "
        f"{options.seconds:g} s, best of {options.rounds} rounds, lost frames of all",
        f"the GUI thread's own {idle:.1f} % of a core are taken off; without any stack it is late by "
        f"{best['nothing'].lateness:.1f} ms (p99)",
        f"{ours.sent:,} frames sent to each in all",
        f"ours decodes {SIGNALS} signals of the newest payload, the peer every signal of every frame",
    )
    return Result(rows, tuple(missing), notes)


def _best(loads: Sequence[Load]) -> Load:
    """The least CPU and lateness of all rounds, which the machine's other work can only raise, and all frames."""
    return Load(
        cpu=min(load.cpu for load in loads),
        sent=sum(load.sent for load in loads),
        received=sum(load.received for load in loads),
        lateness=min(load.lateness for load in loads),
    )


def _lost(load: Load) -> int:
    return load.sent - load.received


def _traffic(options: argparse.Namespace) -> tuple[list[Path], list[list[bytes]]]:
    """A database and packed frames for each bus: those of the car's buses in turn."""
    from headunit.bench.decode import works

    options.frames = 20_000
    options.signals = 0
    car = next(iter(works(options))).buses
    chosen = [car[number % len(car)] for number in range(options.buses)]
    return [bus.file for bus in chosen], [[_pack(key, data) for _, key, data in bus.frames] for bus in chosen]


def _pack(key: int, data: bytes) -> bytes:
    return wire.pack(Frame(0.0, "", key & ~EXTENDED, data, extended=bool(key & EXTENDED), fd=len(data) > 8))


def _vcan(buses: int) -> bool:
    """Whether there are real CAN sockets to measure with."""
    return all(Path(f"/sys/class/net/vcan{number}").exists() for number in range(buses))


def _link(number: int, *, vcan: bool) -> tuple[socket.socket, socket.socket]:
    """An end to send into and an end to receive from."""
    if not vcan:
        sending, receiving = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        sending.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
        return sending, receiving
    from headunit.vehicle.can.address import BusAddress
    from headunit.vehicle.can.socketcan import connect

    address = BusAddress("", "socketcan", f"vcan{number}")
    sending, receiving = connect(address), connect(address)
    for end in (sending, receiving):
        end.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FD_FRAMES, 1)
    receiving.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
    return sending, receiving


def _run(name: str, files: Sequence[Path], packed: Sequence[Sequence[bytes]], options: argparse.Namespace) -> Load:
    """One stack, once."""
    context = multiprocessing.get_context("spawn")
    with ExitStack() as opened:
        links = [_link(number, vcan=_vcan(options.buses)) for number in range(options.buses)]
        for end in (end for link in links for end in link):
            opened.enter_context(end)
        ours, theirs = context.Pipe()
        opened.enter_context(ours)
        receiver = context.Process(target=_receive, args=(name, [link[1] for link in links], files, theirs))
        receiver.start()
        theirs.close()
        ours.recv()
        sender_ours, sender_theirs = context.Pipe()
        opened.enter_context(sender_ours)
        sender = context.Process(
            target=_send, args=([link[0] for link in links], packed, options.rate, options.seconds, sender_theirs)
        )
        sender.start()
        sender_theirs.close()
        sender_ours.recv()
        ours.send("go")
        sender_ours.send("go")
        sent = sender_ours.recv()
        ours.send("stop")
        cpu, received, lateness = ours.recv()
        sender.join()
        receiver.join()
    return Load(cpu, sent, received, lateness)


def _receive(name: str, ends: Sequence[socket.socket], files: Sequence[Path], control: Connection) -> None:
    """The process measured: a stack beside a GUI thread, from "go" to "stop" and what is still on its way."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    stack = STACKS[name](ends, files)
    control.send("ready")
    control.recv()
    begun, used = time.perf_counter(), _cpu()
    due, late = begun, []
    while not control.poll():
        due += FRAME
        time.sleep(max(0.0, due - time.perf_counter()))
        now = time.perf_counter()
        late.append(now - due)
        due = max(due, now - FRAME)
        stack.tick()
        _draw()
    cpu = 100 * (_cpu() - used) / (time.perf_counter() - begun)
    time.sleep(0.3)
    stack.tick()
    control.send((cpu, stack.stop(), 1000 * sorted(late)[int(len(late) * 0.99)]))
    for end in ends:
        end.close()


def _draw() -> None:
    """Keep the interpreter busy as a GUI thread does."""
    total = 0
    for number in range(_GUI_WORK):
        total += number


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _send(
    ends: Sequence[socket.socket], packed: Sequence[Sequence[bytes]], rate: int, seconds: float, control: Connection
) -> None:
    """Send at `rate` on each bus; a bus does not wait, so a frame that finds no room is sent and lost."""
    for end in ends:
        end.setblocking(False)
    control.send("ready")
    control.recv()
    sent = 0
    total = int(rate * seconds)
    begun = time.perf_counter()
    while sent < total:
        time.sleep(_SEND_EVERY)
        due = min(total, int((time.perf_counter() - begun) * rate))
        for end, frames in zip(ends, packed, strict=True):
            for number in range(sent, due):
                with suppress(OSError):
                    end.send(frames[number % len(frames)])
        sent = due
    control.send(sent * len(ends))
    for end in ends:
        end.close()
