"""Every public DBC: nothing readable is lost, and each signal is what a bit-by-bit reader and cantools say it is."""

import random
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from headunit.core.errors import Severity
from headunit.vehicle.dbc.database import Database, Message, load
from headunit.vehicle.dbc.parse import decode_text
from headunit.vehicle.model import EXTENDED

FRAMES_PER_MESSAGE = 16

BO = re.compile(r"\s*BO_\s+(\d+)\s+(\w+)\s*:\s*(\d+)")
SG = re.compile(r"\s*SG_\s+(\w+)\s*(M|m\d+M?)?\s*:\s*(\d+)\|(\d+)@([01])([+-])\s*\(([^,]+),([^)]+)\)\s*\[[^\]]*\]")
VALTYPE = re.compile(r"SIG_VALTYPE_\s+(\d+)\s+(\w+)\s*:?\s*([12])\s*;")


@dataclass
class BitSignal:
    """A signal read bit by bit: `places` are its bits, most significant first, as numbers from the payload's start."""

    places: list[int]
    signed: bool
    scale: Fraction
    offset: Fraction
    marker: str
    is_float: bool = False

    def raw(self, bits: str) -> int | float:
        number = int("".join([bits[place] for place in self.places]), 2)
        if self.is_float:
            size = len(self.places) // 8
            return struct.unpack({4: ">f", 8: ">d"}[size], number.to_bytes(size, "big"))[0]
        return number - (1 << len(self.places)) if self.signed and bits[self.places[0]] == "1" else number

    def fits(self, size: int) -> bool:
        return max(self.places) < 8 * size


@dataclass
class BitMessage:
    name: str
    key: int
    length: int
    signals: dict[str, BitSignal] = field(default_factory=dict)

    def raws(self, data: bytes) -> dict[str, int | float]:
        """Raw numbers of the signals present in a payload (one level of multiplexing, as these files have)."""
        bits = "".join(f"{byte:08b}" for byte in data[: self.length])
        there = {name: signal for name, signal in self.signals.items() if signal.fits(min(len(data), self.length))}
        selector = next((signal for signal in self.signals.values() if signal.marker == "M"), None)
        if selector is not None:
            page = selector.raw(bits) if selector.fits(len(data)) else None
            there = {n: s for n, s in there.items() if s.marker in ("", "M") or int(s.marker[1:]) == page}
        return {name: signal.raw(bits) for name, signal in there.items()}


def places(start: int, length: int, order: str) -> list[int]:
    """DBC counts bits from each byte's right; here they count from the payload's left."""
    if order == "1":
        return [8 * (bit // 8) + 7 - bit % 8 for bit in reversed(range(start, start + length))]
    first = 8 * (start // 8) + 7 - start % 8
    return list(range(first, first + length))


def read_bitwise(file: Path) -> dict[int, BitMessage]:
    """All messages with at least one signal that fits, read by line."""
    messages: dict[int, BitMessage] = {}
    message = None
    text = file.read_bytes().decode("latin-1")
    for line in text.splitlines():
        if found := BO.match(line):
            number = int(found[1])
            key = number if number <= 0x7FF else number & 0x1FFFFFFF | EXTENDED
            message = BitMessage(found[2], key, int(found[3]))
            if found[2] != "VECTOR__INDEPENDENT_SIG_MSG":
                messages[key] = message
        elif (found := SG.match(line)) and message:
            where = places(int(found[3]), int(found[4]), found[5])
            signal = BitSignal(where, found[6] == "-", Fraction(found[7]), Fraction(found[8]), found[2] or "")
            if signal.fits(message.length):
                message.signals[found[1]] = signal
    for found in VALTYPE.finditer(text):
        messages[int(found[1])].signals[found[2]].is_float = True
    return {key: message for key, message in messages.items() if message.signals}


def payloads(message: BitMessage, seed: int) -> Iterator[bytes]:
    """Random payloads, every other one with a multiplexer page that exists, and the two extremes."""
    chance = random.Random(f"{message.name} {seed}")
    selector = next((signal for signal in message.signals.values() if signal.marker == "M"), None)
    pages = [int(signal.marker[1:]) for signal in message.signals.values() if signal.marker not in ("", "M")]
    yield bytes(message.length)
    yield b"\xff" * message.length
    for turn in range(FRAMES_PER_MESSAGE - 2):
        data = bytearray(chance.randbytes(message.length))
        if selector and pages and turn % 2:
            page = chance.choice(pages)
            for place, bit in zip(selector.places, f"{page:0{len(selector.places)}b}", strict=True):
                data[place // 8] = data[place // 8] & ~(0x80 >> place % 8) | int(bit) * (0x80 >> place % 8)
        yield bytes(data)


def databases(folder: Path) -> list[Path]:
    return sorted([*folder.glob("dbc/*.dbc"), *folder.glob("cars/*/*.dbc")])


@cache
def loaded(file: Path, kept: Path) -> Database:
    return load([file], cache=kept)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("compiled")


def test_no_readable_message_or_signal_is_lost(shared_data: Path, kept: Path) -> None:
    files = databases(shared_data)
    assert len(files) >= 49
    for file in files:
        database, expected = loaded(file, kept), read_bitwise(file)
        assert expected.keys() <= database.messages.keys(), file
        for key, message in expected.items():
            assert database.messages[key].name == message.name
            assert {signal.name for signal in database.messages[key].signals} == message.signals.keys(), message.name


def test_every_problem_names_file_and_line(shared_data: Path, kept: Path) -> None:
    for file in databases(shared_data):
        lines = file.read_bytes().decode("latin-1").splitlines()
        for problem in loaded(file, kept).problems:
            assert problem.file == file
            assert re.match(r"\s*(BO_|SG_|CM_|VAL_)", lines[problem.line - 1]), problem
            if problem.severity is Severity.ERROR:
                assert "does not fit" in problem.message


def test_each_signal_is_what_its_bits_say(shared_data: Path, kept: Path) -> None:
    frames = 0
    for number, file in enumerate(databases(shared_data)):
        database = loaded(file, kept)
        for key, expected in read_bitwise(file).items():
            message = database.messages[key]
            for data in payloads(expected, number):
                frames += 1
                raws = expected.raws(data)
                assert repr(message.raw(data)) == repr({name: raws[name] for name in message.raw(data)})
                values = message.decode(data)
                assert values.keys() == raws.keys()
                check_values(expected, raws, values)
    assert frames >= 50_000


def check_values(message: BitMessage, raws: dict[str, int | float], values: dict[str, int | float]) -> None:
    """Whole numbers are exact, others within the rounding of one product and one sum."""
    for name, value in values.items():
        signal, raw = message.signals[name], raws[name]
        if signal.is_float:
            assert repr(value) == repr(raw) or value == raw * float(signal.scale) + float(signal.offset)
            continue
        product = int(raw) * signal.scale
        exact = product + signal.offset
        if signal.scale.denominator == signal.offset.denominator == 1:
            assert value == exact
            assert type(value) is int
        else:
            assert abs(Fraction(value) - exact) <= 3 * Fraction(2) ** -53 * (abs(product) + abs(signal.offset)), name


def test_a_short_frame_gives_the_signals_it_holds(shared_data: Path, kept: Path) -> None:
    chance = random.Random(2)
    for file in databases(shared_data):
        database = loaded(file, kept)
        for key, expected in read_bitwise(file).items():
            data = chance.randbytes(chance.randrange(expected.length + 1))
            assert repr(sorted(database.messages[key].raw(data).items())) == repr(sorted(expected.raws(data).items()))
            assert database.messages[key].decode(data).keys() == expected.raws(data).keys()


def test_what_cantools_reads_is_read_alike(shared_data: Path, kept: Path) -> None:
    import cantools

    compared = 0
    for number, file in enumerate(databases(shared_data)):
        try:
            peer = cantools.database.load_string(decode_text(file.read_bytes()), "dbc", strict=False)
        except cantools.database.UnsupportedDatabaseFormatError:
            continue
        database, bitwise = loaded(file, kept), read_bitwise(file)
        for theirs in peer.messages:
            key = theirs.frame_id | (EXTENDED if theirs.is_extended_frame else 0)
            if key in bitwise:
                compared += compare(database.messages[key], theirs, payloads(bitwise[key], number))
    assert compared >= 30_000


def compare(ours: Message, theirs: object, frames: Iterator[bytes]) -> int:
    """Metadata and values beside cantools' own; returns how many frames cantools could decode."""
    import cantools

    assert ours.length == theirs.length
    assert ours.comment == (theirs.comment or "")
    assert ours.senders == tuple(theirs.senders)
    assert ours.cycle_ms == theirs.cycle_time
    for one in theirs.signals:
        if signal := ours.signal(one.name):
            choices = {number: str(text) for number, text in (one.choices or {}).items()}
            assert (signal.unit, signal.choices, signal.comment) == (one.unit or "", choices, one.comment or "")
            assert (signal.minimum, signal.maximum, signal.initial) == (one.minimum, one.maximum, one.raw_initial)
    count = 0
    for data in frames:
        try:
            expected = theirs.decode(data, decode_choices=False)
        except (cantools.database.DecodeError, KeyError):
            continue
        values = ours.decode(data)
        assert repr({name: values[name] for name in expected}) == repr(dict(expected)), ours.name
        count += 1
    return count


def test_what_is_decoded_can_be_encoded_again(shared_data: Path, kept: Path) -> None:
    chance = random.Random(3)
    for file in databases(shared_data):
        for message in loaded(file, kept).messages.values():
            data = chance.randbytes(message.length)
            values = message.decode(data)
            raws = message.raw(data)
            exact = {
                name: value
                for name, value in values.items()
                if isinstance(raws[name], float) or abs(raws[name]) < 1 << 50
            }
            assert message.encode(exact, base=data) == data, message.name
            again = message.decode(message.encode(exact))
            overlapping = len({*exact} - {*again})
            assert not overlapping, message.name
