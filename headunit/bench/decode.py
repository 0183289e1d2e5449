"""`headunit bench decode`: frames to signals, ours beside the decoders others use."""

import argparse
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from headunit.bench.peers import DECODERS, Frames, reason
from headunit.bench.table import Result, Row, run
from headunit.core import paths
from headunit.vehicle.dbc.compile import Reader
from headunit.vehicle.dbc.database import Database, Message, Want, load

TICK = 1 / 60
ALL, SUBSCRIBED = "all signals to a dict", "subscribed signals, newest frame per 60 Hz tick"
_REFERENCE = "cantools decode_message"
_SYNTHETIC_RATE = 4000.0
_AT_LEAST = 0.05


@dataclass(frozen=True, slots=True)
class Traffic:
    """The frames of one bus with its database: (time, key, data)."""

    file: Path
    frames: Sequence[tuple[float, int, bytes]]

    def ticks(self) -> list[list[tuple[int, bytes]]]:
        """The frames by the tick of the screen they arrive in."""
        ticks: dict[int, list[tuple[int, bytes]]] = {}
        for when, key, data in self.frames:
            ticks.setdefault(int(when / TICK), []).append((key, data))
        return list(ticks.values())


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to measure: the buses of a car."""

    name: str
    buses: Sequence[Traffic]


def main(argv: Sequence[str]) -> int:
    """`headunit bench decode`."""
    return run("decode", "Measure frames to signals, in microseconds of CPU per frame.", measure, argv, arguments)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What can be given on the command line."""
    parser.add_argument("--dbc", nargs="+", metavar="[BUS=]FILE", help="measure your own car: its databases")
    parser.add_argument("--log", type=Path, help="a log of it (candump, asc, blf, ...); without one, random frames")
    parser.add_argument("--data", type=Path, help="folder of recorded drives and DBCs ($HEADUNIT_SHARED_DATA)")
    parser.add_argument("--frames", type=int, default=20_000, help="frames of each bus (default: %(default)s)")
    parser.add_argument("--signals", type=int, default=30, help="subscribed signals (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds, of which the best counts (default: %(default)s)")


def measure(options: argparse.Namespace) -> Result:
    """Every work with every decoder, in turns, so that a slow moment of the machine hits all of them."""
    rows, missing, notes = [], [], []
    for work in works(options):
        chosen = choose(work.buses, options.signals)
        loops, absent = _loops(work, chosen)
        best = dict.fromkeys(loops, float("inf"))
        for _ in range(options.rounds):
            for name, loop in loops.items():
                best[name] = min(best[name], _seconds(loop))
        count = sum(len(bus.frames) for bus in work.buses)
        figures = {name: seconds * 1e6 / count for name, seconds in best.items()}
        peers = {name: value for name, value in figures.items() if name in DECODERS}
        rows.append(Row(f"{work.name}: {ALL}", "us/frame", figures[ALL], peers))
        rows.append(Row(f"{work.name}: {SUBSCRIBED}", "us/frame", figures[SUBSCRIBED], peers))
        missing += [f"{work.name}: {text}" for text in absent]
        part = share(work.buses, chosen)
        notes.append(f"{work.name}: {len(chosen)} subscribed signals, evenly chosen, in {part:.0%} of the frames")
    notes += [
        f"CPU time of this process, best of {options.rounds} interleaved rounds of at least {_AT_LEAST * 1e3:.0f} ms",
        "the more frames carry a subscribed signal, the smaller the lead (try --signals); peers decode everything",
        "all decode the same frames; files that cantools or dbckit refuse are given to them repaired",
    ]
    return Result(tuple(rows), tuple(missing), tuple(notes))


def _seconds(loop: Callable[[], None]) -> float:
    """CPU seconds of one turn of the loop, from as many turns as take 50 ms."""
    turns, start = 0, time.process_time()
    while (spent := time.process_time() - start) < _AT_LEAST or not turns:
        loop()
        turns += 1
    return spent / turns


def works(options: argparse.Namespace) -> Iterator[Work]:
    """What was asked for, else the recorded and public cars at hand, else the invented cars we ship."""
    if options.dbc:
        yield _own(options)
        return
    folder = data_folder(options)
    if (rav4 := folder / "cars" / "toyota_rav4").is_dir():
        files = {"can0": rav4 / "powertrain.dbc", "can1": rav4 / "radar.dbc"}
        yield Work("Toyota RAV4, recorded", recorded(files, rav4 / "drive.log.gz", options.frames))
    public = {
        "Tesla Model 3, multiplexed": folder / "dbc" / "tesla_model3_vehicle.dbc",
        "VW MEB, CAN FD and multiplexed": folder / "dbc" / "vw_meb_2024_generated.dbc",
        "Hyundai, CAN FD": folder / "dbc" / "hyundai_canfd_generated.dbc",
    }
    found = {name: file for name, file in public.items() if file.is_file()}
    ours = {
        f"demo car {file.parent.name}, {file.stem}": file for file in sorted(paths.share("dbc").glob("demo_*/*.dbc"))
    }
    for name, file in (found or ours).items():
        yield Work(name, [synthetic(file, options.frames)])


def data_folder(options: argparse.Namespace) -> Path:
    """Where recorded drives and public databases are, if anywhere."""
    return Path(options.data or os.environ.get("HEADUNIT_SHARED_DATA", ""))


def _own(options: argparse.Namespace) -> Work:
    """The user's own databases and log; a database given without a bus counts for all of them."""
    files = {bus: Path(file) for bus, _, file in (text.rpartition("=") for text in options.dbc)}
    name = ", ".join(file.stem for file in files.values())
    if options.log:
        return Work(name, recorded(files, options.log, options.frames))
    return Work(name, [synthetic(file, options.frames) for file in files.values()])


def recorded(files: Mapping[str, Path], log: Path, count: int) -> list[Traffic]:
    """The first `count` known, whole frames of each bus."""
    from headunit.vehicle.can.logs import read_log

    databases = {bus: _load(file) for bus, file in files.items()}
    frames: dict[str, list[tuple[float, int, bytes]]] = {bus: [] for bus in files}
    for frame in read_log(log):
        bus = frame.bus if frame.bus in files else ""
        if bus not in files or len(frames[bus]) >= count:
            continue
        message = databases[bus].messages.get(frame.key)
        if message and message.signals and len(frame.data) >= message.length:
            frames[bus].append((frame.time, frame.key, frame.data))
    return [Traffic(files[bus], _decodable(files[bus], some)) for bus, some in frames.items() if some]


def synthetic(file: Path, count: int) -> Traffic:
    """Random payloads of all messages in turn, on multiplexer pages that exist, at 4,000 frames a second."""
    chance = random.Random(1)
    messages = [message for message in _load(file).messages.values() if message.signals]
    frames = []
    for number in range(count):
        message = messages[number % len(messages)]
        frames.append((number / _SYNTHETIC_RATE, message.key, _payload(message, chance)))
    return Traffic(file, _decodable(file, frames))


def _payload(message: Message, chance: random.Random) -> bytes:
    data = chance.randbytes(message.length)
    paged = [signal for signal in message.signals if signal.selector and not signal.is_float]
    if not paged:
        return data
    signal = chance.choice(paged)
    return message.encode(
        {signal.name: message.decode(message.encode({signal.name: signal.offset}))[signal.name]}, data
    )


def _decodable(file: Path, frames: Sequence[tuple[float, int, bytes]]) -> list[tuple[float, int, bytes]]:
    """The frames cantools can decode too; where it is missing, all."""
    try:
        decode = DECODERS[_REFERENCE](file)
    except ImportError:
        return list(frames)
    kept = []
    for when, key, data in frames:
        try:
            decode([(key, data)])
        except Exception:
            continue
        kept.append((when, key, data))
    return kept


def _loops(work: Work, chosen: Sequence[tuple[int, int, str]]) -> tuple[dict[str, Callable[[], None]], list[str]]:
    """What is timed, by name, and which peers are missing and why."""
    loops: dict[str, Callable[[], None]] = {}
    missing = []
    pairs: list[Frames] = [[(key, data) for _, key, data in bus.frames] for bus in work.buses]
    ours = [partial(_decode_all, _load(bus.file), frames) for bus, frames in zip(work.buses, pairs, strict=True)]
    loops[ALL] = partial(_each, ours)
    loops[SUBSCRIBED] = partial(_each, subscribe(work.buses, chosen))
    for name, prepare in DECODERS.items():
        try:
            decoders = [prepare(bus.file) for bus in work.buses]
            for decode, frames in zip(decoders, pairs, strict=True):
                decode(frames[:500])
        except Exception as error:
            missing.append(f"{name}: {reason(error)}")
            continue
        loops[name] = partial(_each, [partial(d, frames) for d, frames in zip(decoders, pairs, strict=True)])
    return loops, missing


def _each(loops: Sequence[Callable[[], None]]) -> None:
    for loop in loops:
        loop()


def _decode_all(database: Database, frames: Frames) -> None:
    decoders = {key: message.decode for key, message in database.messages.items()}
    for key, data in frames:
        decoders[key](data)


def choose(buses: Sequence[Traffic], count: int) -> list[tuple[int, int, str]]:
    """`count` signals, evenly chosen of all in the traffic: (index of the bus, key, signal)."""
    everything = [
        (number, key, signal.name)
        for number, bus in enumerate(buses)
        for database in [_load(bus.file)]
        for key in dict.fromkeys(key for _, key, _ in bus.frames)
        for signal in database.messages[key].signals
    ]
    count = min(count, len(everything))
    return [everything[index * len(everything) // count] for index in range(count)]


def share(buses: Sequence[Traffic], chosen: Sequence[tuple[int, int, str]]) -> float:
    """The part of the frames that carry a chosen signal's message: what the subscribed figure hangs on most."""
    wanted = {(number, key) for number, key, _ in chosen}
    hits = sum((number, key) in wanted for number, bus in enumerate(buses) for _, key, _ in bus.frames)
    return hits / sum(len(bus.frames) for bus in buses)


def subscribe(buses: Sequence[Traffic], chosen: Sequence[tuple[int, int, str]]) -> list[Callable[[], None]]:
    """A loop for each bus that reads the chosen signals from the newest frame of each tick and page."""
    values: list[Any] = [None] * len(chosen)
    raws: list[Any] = [None] * len(chosen)
    loops: list[Callable[[], None]] = []
    for number, bus in enumerate(buses):
        database = _load(bus.file)
        wants: dict[int, list[Want]] = {}
        for slot, (owner, key, name) in enumerate(chosen):
            if owner == number:
                wants.setdefault(key, []).append(Want(name, slot))
        readers = {key: database.messages[key].reader(some) for key, some in wants.items()}
        pages = {key: page for key in readers if (page := database.messages[key].page)}
        loops.append(partial(_read_ticks, bus.ticks(), readers, pages, values, raws))
    return loops


def _read_ticks(
    ticks: Sequence[Frames],
    readers: Mapping[int, Reader],
    pages: Mapping[int, Callable[[bytes], int]],
    values: list[Any],
    raws: list[Any],
) -> None:
    for frames in ticks:
        newest: dict[int, bytes] = {}
        newest_by_page: dict[tuple[int, int], bytes] = {}
        for key, data in frames:
            if key in pages:
                newest_by_page[key, pages[key](data)] = data
            elif key in readers:
                newest[key] = data
        for key, data in newest.items():
            readers[key](data, values, raws)
        for (key, _), data in newest_by_page.items():
            readers[key](data, values, raws)


def _load(file: Path) -> Database:
    return load([file])
