"""Frames to readings, every signal of every frame: for logs and for checking the decoder from outside."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from headunit.core.words import Words
from headunit.vehicle.model import Frame, Reading, SignalState, Value

if TYPE_CHECKING:
    from headunit.vehicle.dbc.checksum import Checker
    from headunit.vehicle.dbc.database import Database, Message, Signal


@dataclass(frozen=True, slots=True)
class Decoded:
    """One frame with its message's signals by name; `message` is empty for a frame no database knows."""

    frame: Frame
    message: str
    readings: dict[str, Reading]


def decode(
    frames: Iterable[Frame],
    databases: Mapping[str, "Database"],
    protections: Sequence[tuple[str, "Message", "Checker"]] = (),
) -> Iterator[Decoded]:
    """Each data frame decoded with its bus's database; a frame of a wrong checksum has all its signals INVALID."""
    checkers = {(bus, message.key): checker for bus, message, checker in protections}
    for frame in frames:
        database = databases.get(frame.bus)
        message = database.lookup(frame.key) if database and not frame.error and not frame.remote else None
        if message is None:
            yield Decoded(frame, "", {})
            continue
        checker = checkers.get((frame.bus, message.key))
        fault = checker.check(frame.data) if checker else ""
        yield Decoded(frame, message.name, readings(message, frame, fault))


def readings(message: "Message", frame: Frame, fault: str = "") -> dict[str, Reading]:
    """Every signal this payload carries, with unit and state; `fault` says why the whole frame is not to be trusted."""
    signals = _by_name(message)
    raws = message.raw(frame.data)
    return {
        name: _reading(signals[name], value, raws[name], message.j1939, frame.time, fault)
        for name, value in message.decode(frame.data).items()
    }


@cache
def _by_name(message: "Message") -> dict[str, "Signal"]:
    return {signal.name: signal for signal in message.signals}


@cache
def _not_available(signal: "Signal", j1939: bool) -> frozenset[int]:
    from headunit.vehicle.dbc.database import not_available

    return not_available(signal, j1939=j1939)


def _reading(signal: "Signal", value: int | float, raw: int | float, j1939: bool, time: float, fault: str) -> Reading:
    shown: Value = signal.choices.get(raw, value) if isinstance(raw, int) else value
    reason = fault
    if not reason and raw in _not_available(signal, j1939):
        reason = Words("not available")
    elif not reason and shown is value and _outside(signal, value):
        reason = Words("outside {low:g} to {high:g}", low=signal.minimum, high=signal.maximum)
    state = SignalState.INVALID if reason else SignalState.LIVE
    return Reading(shown, state, signal.unit, reason, time, raw)


def _outside(signal: "Signal", value: int | float) -> bool:
    """DBC writers leave [0|0] where they mean no limits."""
    low, high = signal.minimum, signal.maximum
    return low is not None and high is not None and low < high and not low <= value <= high
