"""Faults on demand: what each kind does to the car or its buses, when it begins and when it ends."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import TYPE_CHECKING

from headunit.core.errors import HeadunitError
from headunit.emulator.busfaults import BusFaults
from headunit.emulator.state import DOORS, SEATS, WHEELS
from headunit.vehicle.model import Value
from headunit.vehicle.section import did_you_mean

if TYPE_CHECKING:
    from headunit.emulator.model import CarModel
    from headunit.emulator.sender import Outgoing, Part, Sender

_PUNCTURE = 1.5
_FLAT = 0.03
_TEXT = re.compile(r"(?P<kind>[a-z0-9-]+)(:(?P<target>[^@]*))?(@(?P<start>[\d.]+)s?(\.\.((?P<end>[\d.]+)s?)?)?)?")


class Kind(Enum):
    """What can go wrong; the value is how it is written."""

    BUS_OFF = "bus-off"
    SILENT = "silent"
    STUCK = "stuck"
    UNAVAILABLE = "unavailable"
    CHECKSUM = "checksum"
    DROP = "drop"
    GARBAGE = "garbage"
    PUNCTURE = "puncture"
    OVERHEAT = "overheat"
    LOW_VOLTAGE = "low-voltage"
    EMPTY = "empty"
    DOOR = "door"
    BELT = "belt"
    ABS = "abs"


HELP = {
    Kind.BUS_OFF: "[BUS] the controllers leave the bus",
    Kind.SILENT: "[BUS|NODE|MESSAGE] an ECU sends nothing",
    Kind.STUCK: "PATH|SIGNAL a value does not change any more",
    Kind.UNAVAILABLE: "PATH|SIGNAL a value is sent as 'not available'",
    Kind.CHECKSUM: "[BUS|NODE|MESSAGE] checksums are wrong",
    Kind.DROP: "[BUS=]SHARE frames get lost, 0.2 is every fifth",
    Kind.GARBAGE: "[BUS] frames that nobody knows, and cut ones",
    Kind.PUNCTURE: "WHEEL a tyre loses its air: " + ", ".join(WHEELS),
    Kind.OVERHEAT: "the coolant pump fails",
    Kind.LOW_VOLTAGE: "the 12 V battery is flat",
    Kind.EMPTY: "tank or traction battery at 3 %",
    Kind.DOOR: "DOOR opens: " + ", ".join(DOORS),
    Kind.BELT: "SEAT's belt comes off: " + ", ".join(SEATS),
    Kind.ABS: "ABS and stability control report a fault",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `start` and `end` are seconds since the start of the drive, no end means for good."""

    kind: Kind
    target: str = ""
    start: float = 0.0
    end: float | None = None

    def __str__(self) -> str:
        target = f":{self.target}" if self.target else ""
        window = f"@{self.start:g}s" + (f"..{self.end:g}s" if self.end is not None else "")
        return f"{self.kind.value}{target}" + (window if self.start or self.end is not None else "")


def parse(text: str) -> Fault:
    """`KIND[:TARGET][@START[..END]]` in seconds, as in silent:BMS@20s..40s; without START it begins at once.

    Raises HeadunitError when the text is not of that form or the kind is unknown.
    """
    match = _TEXT.fullmatch(text.strip())
    kinds = {kind.value: kind for kind in Kind}
    if match is None or match["kind"] not in kinds:
        raise HeadunitError(
            f"'{text}' is not a fault", hint=f"Write KIND[:TARGET][@20s..40s]; kinds are {', '.join(kinds)}"
        )
    try:
        start = float(match["start"] or 0)
        end = float(match["end"]) if match["end"] else None
    except ValueError:
        raise HeadunitError(f"a time in '{text}' is not a number of seconds") from None
    return Fault(kinds[match["kind"]], match["target"] or "", start, end)


Undo = Callable[[], None]


class Faults:
    """The faults of one car: `add` them by text or as Fault, `remove` them, or let their time end them."""

    def __init__(self, model: "CarModel", senders: Iterable["Sender"], random: Random) -> None:
        self._model = model
        self._senders = {sender.bus: sender for sender in senders}
        self.buses = {bus: BusFaults(bus, random) for bus in self._senders}
        self._waiting: list[tuple[Fault, Callable[[], Undo]]] = []
        self._active: dict[Fault, Undo] = {}
        self._now = 0.0

    @property
    def active(self) -> tuple[Fault, ...]:
        """What is wrong now, oldest first."""
        return tuple(self._active)

    def add(self, fault: Fault | str) -> Fault:
        """Plan a fault, or begin it if its time has come. Raises HeadunitError when its target is unknown."""
        planned = parse(fault) if isinstance(fault, str) else fault
        self._waiting.append((planned, self._effect(planned)))
        self.step(self._now)
        return planned

    def remove(self, fault: Fault | str) -> None:
        """End a fault, active or still to come; text without a time ends all of that kind and target."""
        wanted = parse(fault) if isinstance(fault, str) else fault
        anywhen = isinstance(fault, str) and "@" not in fault

        def meant(one: Fault) -> bool:
            return (one.kind, one.target) == (wanted.kind, wanted.target) if anywhen else one == wanted

        self._waiting = [entry for entry in self._waiting if not meant(entry[0])]
        for one in [one for one in self._active if meant(one)]:
            self._active.pop(one)()

    def clear(self) -> None:
        """End them all."""
        self._waiting.clear()
        while self._active:
            self._active.popitem()[1]()

    def step(self, now: float) -> None:
        """Begin and end what is due; `now` in seconds since the start of the drive."""
        self._now = now
        if not self._waiting and not self._active:
            return
        for entry in [entry for entry in self._waiting if entry[0].start <= now]:
            self._waiting.remove(entry)
            fault, begin = entry
            if fault not in self._active:
                self._active[fault] = begin()
        for fault in [one for one in self._active if one.end is not None and one.end <= now]:
            self._active.pop(fault)()

    def _effect(self, fault: Fault) -> Callable[[], Undo]:
        """How to begin the fault; beginning gives how to end it."""
        kind, target = fault.kind, fault.target
        match kind:
            case Kind.BUS_OFF:
                buses = self._buses(target)
                return lambda: _all([bus.leave for bus in buses], [bus.return_ for bus in buses])
            case Kind.GARBAGE:
                return _flags(self._buses(target), "garbage", True)
            case Kind.DROP:
                return self._drop(target)
            case Kind.SILENT:
                return _flags(self._messages(target), "silent", True)
            case Kind.CHECKSUM:
                guarded = [message for message in self._messages(target) if message.protected]
                if not guarded:
                    raise HeadunitError(f"nothing in '{target}' carries a checksum", hint="See the car's profile.toml")
                return _flags(guarded, "corrupt", True)
            case Kind.STUCK:
                return _flags(self._parts(target), "frozen", True)
            case Kind.UNAVAILABLE:
                return _flags(self._parts(target), "unavailable", True)
            case Kind.PUNCTURE:
                return _flags([self._model.tyres.by_name[_one_of(target, WHEELS, "wheel")]], "puncture", _PUNCTURE)
            case Kind.OVERHEAT:
                return _flags([self._model], "cooling", 0.0)
            case Kind.LOW_VOLTAGE:
                return _flags([self._model], "low_voltage_fault", True)
            case Kind.EMPTY:
                return _flags([self._model.powertrain], "level", _FLAT)
            case Kind.DOOR:
                return self._setting({f"{DOORS[_one_of(target, DOORS, 'door')]}.IsOpen": True})
            case Kind.BELT:
                return self._setting({f"{SEATS[_one_of(target or 'driver', SEATS, 'seat')]}.IsBelted": False})
            case Kind.ABS:
                return self._setting({"Vehicle.ADAS.ABS.IsError": True, "Vehicle.ADAS.ESC.IsError": True})

    def _drop(self, target: str) -> Callable[[], Undo]:
        bus, equals, share = target.rpartition("=")
        try:
            loss = float(share)
        except ValueError:
            loss = -1.0
        if not 0.0 <= loss <= 1.0:
            raise HeadunitError(f"'{share}' is not a share of frames", hint="Write drop:0.2 or drop:BUS=0.2")
        return _flags(self._buses(bus if equals else ""), "loss", loss)

    def _setting(self, values: dict[str, Value]) -> Callable[[], Undo]:
        state = self._model.state

        def begin() -> Undo:
            before = {path: state.values[path] for path in values}
            state.update(values)
            return lambda: state.update(before)

        return begin

    def _buses(self, target: str) -> list[BusFaults]:
        return list(self.buses.values()) if not target else [self.buses[_one_of(target, self.buses, "bus")]]

    def _messages(self, target: str) -> list["Outgoing"]:
        """The messages of a bus, of a node, or the one of that name; all of them without a target."""
        found: list[Outgoing] = []
        names: set[str] = set(self._senders)
        for bus, sender in self._senders.items():
            for outgoing in sender.outgoing:
                message = outgoing.message
                here = {bus, message.name, *message.senders}
                names |= here
                if not target or target.lower() in {name.lower() for name in here}:
                    found.append(outgoing)
        if not found:
            _one_of(target, names, "bus, node or message")
        return found

    def _parts(self, target: str) -> list["Part"]:
        """The places a VSS path or a CAN signal is sent in."""
        parts = [part for sender in self._senders.values() for message in sender.outgoing for part in message.parts]
        found = [p for p in parts if target in (p.signal.name, *(one.path for one in p.candidates))]
        if not found:
            _one_of(target, {name for p in parts for name in (p.signal.name, p.path)}, "mapped path or signal")
        return found


def _flags(things: Iterable[object], name: str, value: object) -> Callable[[], Undo]:
    """Sets an attribute of each; the undo puts back what was there."""
    chosen = list(things)

    def begin() -> Undo:
        before = [getattr(thing, name) for thing in chosen]
        for thing in chosen:
            setattr(thing, name, value)
        return lambda: _restore(chosen, name, before)

    return begin


def _restore(things: Iterable[object], name: str, values: Iterable[object]) -> None:
    for thing, value in zip(things, values, strict=True):
        setattr(thing, name, value)


def _all(begin: Iterable[Callable[[], None]], end: Iterable[Callable[[], None]]) -> Undo:
    """Call each of `begin` now; the undo calls each of `end`."""
    for step in begin:
        step()
    ending = list(end)

    def undo() -> None:
        for step in ending:
            step()

    return undo


def _one_of(word: str, known: Iterable[str], what: str) -> str:
    """The known name that `word` means, whatever its case. Raises HeadunitError that offers what is known."""
    names = sorted(known)
    found = next((name for name in names if name.lower() == word.lower()), None)
    if found is None:
        hint = did_you_mean(word, names) or f"known: {', '.join(names[:40])}"
        raise HeadunitError(f"the car has no {what} '{word}'", hint=hint)
    return found
