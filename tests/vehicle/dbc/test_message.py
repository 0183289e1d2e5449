"""Decoding: any layout, any nesting of multiplexers, payloads of any length, and names that try to be code."""

import math
import random
import struct
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headunit.vehicle.dbc.message import Message
from headunit.vehicle.dbc.signal import Signal, Want


def bit_by_bit(signal: Signal, data: bytes) -> int | float | None:
    """The raw number read one bit at a time; None when the payload does not hold it."""
    number, byte, bit = 0, signal.start // 8, signal.start % 8
    for count in range(signal.length):
        if byte >= len(data):
            return None
        one = data[byte] >> bit & 1
        number = number << 1 | one if signal.big_endian else number | one << count
        bit += -1 if signal.big_endian else 1
        if bit in (-1, 8):
            byte, bit = byte + 1, 7 if bit == -1 else 0
    if signal.is_float:
        return struct.unpack(
            {16: "<e", 32: "<f", 64: "<d"}[signal.length], number.to_bytes(signal.length // 8, "little")
        )[0]
    return number - (1 << signal.length) if signal.signed and number >> signal.length - 1 else number


def expected(message: Message, data: bytes) -> dict[str, int | float]:
    """Raw numbers of what is present, following each signal's multiplexers to the root."""
    by_name = {signal.name: signal for signal in message.signals}

    def there(signal: Signal) -> bool:
        if bit_by_bit(signal, data) is None:
            return False
        if not signal.selector:
            return True
        selector = by_name[signal.selector]
        return there(selector) and any(low <= bit_by_bit(selector, data) <= high for low, high in signal.pages)

    return {signal.name: bit_by_bit(signal, data) for signal in message.signals if there(signal)}


@st.composite
def messages(draw: st.DrawFn) -> Message:
    size = draw(st.sampled_from([1, 2, 8, 8, 12, 64]))
    signals: list[Signal] = []
    for number in range(draw(st.integers(1, 9))):
        big_endian, is_float = draw(st.booleans()), draw(st.integers(0, 9)) == 0
        length = draw(st.sampled_from([16, 32, 64])) if is_float else draw(st.integers(1, min(8 * size, 90)))
        if length > 8 * size:
            continue
        first = draw(st.integers(0, 8 * size - length))
        start = 8 * (first // 8) + 7 - first % 8 if big_endian else first
        selectors = [signal for signal in signals if not signal.is_float]
        selector = draw(st.sampled_from([None, None, *selectors])) if selectors else None
        pages = draw(
            st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted).map(tuple), min_size=1, max_size=3)
        )
        signals.append(
            Signal(
                f"S{number}",
                start,
                length,
                big_endian,
                draw(st.booleans()) and not is_float,
                is_float,
                scale=draw(st.sampled_from([1, 1, 2, 0.1, -0.5])),
                offset=draw(st.sampled_from([0, 0, -40, 0.5])),
                selector=selector.name if selector else "",
                pages=tuple(pages) if selector else (),
            )
        )
    return Message(1, "M", size, signals)


@settings(max_examples=300, deadline=None)
@given(message=messages(), seed=st.integers(0, 1000))
def test_every_layout_decodes_to_the_last_bit(message: Message, seed: int) -> None:
    chance = random.Random(seed)
    for length in (message.length, message.length, chance.randrange(message.length + 1), message.length + 3):
        data = bytes(chance.choice((0, 1, 2, 0x12, 0xFF, chance.randrange(256))) for _ in range(length))
        raws = expected(message, data)
        assert repr(sorted(message.raw(data).items())) == repr(sorted(raws.items()))
        values = {name: message.signal(name).physical(raw) for name, raw in raws.items()}
        assert repr(sorted(message.decode(data).items())) == repr(sorted(values.items()))
        check_reader(message, data, raws)


def check_reader(message: Message, data: bytes, raws: Mapping[str, int | float]) -> None:
    """A reader stores exactly what is there and touches nothing else."""
    untouched = object()
    values, seen = [untouched] * len(message.signals), [untouched] * len(message.signals)
    message.reader([Want(signal.name, slot) for slot, signal in enumerate(message.signals)])(data, values, seen)
    for slot, signal in enumerate(message.signals):
        if signal.name not in raws:
            assert values[slot] is seen[slot] is untouched
            continue
        physical = signal.physical(raws[signal.name])
        assert repr(seen[slot]) == repr(raws[signal.name])
        assert repr(values[slot]) == repr(physical if math.isfinite(physical) else None)


@settings(max_examples=150, deadline=None)
@given(message=messages(), seed=st.integers(0, 1000))
def test_different_pages_never_share_a_key(message: Message, seed: int) -> None:
    page = message.page
    if page is None:
        assert not any(signal.selector for signal in message.signals)
        return
    chance = random.Random(seed)
    seen: dict[int, frozenset[str]] = {}
    for _ in range(40):
        data = bytes(
            chance.choice((0, 1, 2, 3, 0x21, 0xFF)) for _ in range(chance.choice((message.length, message.length, 1)))
        )
        key = page(data), len(data)
        present = frozenset(expected(message, data))
        assert seen.setdefault(key, present) == present


def test_a_page_of_its_own_for_every_number_in_a_range() -> None:
    index = Signal("Index", 0, 8, is_selector=True)
    cell = Signal("Cell", 8, 8, selector="Index", pages=((0, 95),))
    page = Message(1, "Cells", 2, [index, cell]).page
    assert len({page(bytes([number, 0])) for number in range(256)}) == 97


def test_a_huge_selector_has_few_pages() -> None:
    index = Signal("Index", 0, 32, is_selector=True)
    low = Signal("Low", 32, 8, selector="Index", pages=((0, 1_000_000),))
    high = Signal("High", 32, 8, selector="Index", pages=((2_000_000, 3_000_000),))
    page = Message(1, "M", 5, [index, low, high]).page
    keys = {page(number.to_bytes(4, "little") + b"\0") for number in range(0, 4_000_000, 999)}
    assert len(keys) == 4


def test_many_overlapping_pages_do_not_make_the_code_explode() -> None:
    selector = Signal("S", 0, 16, is_selector=True)
    signals = [Signal(f"A{n}", 16, 8, selector="S", pages=((n, 600 + n),)) for n in range(300)]
    message = Message(1, "M", 3, [selector, *signals])
    data = (700).to_bytes(2, "little") + b"\x07"
    assert message.decode(data) == {"S": 700} | {f"A{n}": 7 for n in range(100, 300)}


@pytest.mark.parametrize(
    "name",
    ["__import__('os').abort()", "'];raise SystemExit#", "a\nraise SystemExit", "d[0]", "\x00", '"""', "x" * 5000],
)
def test_names_are_data_wherever_they_are_used(name: str) -> None:
    selector = Signal("');raise SystemExit#", 0, 8, is_selector=True)
    inner = Signal(name + "!", 8, 8, selector=selector.name, pages=((1, 1),), unit=name, comment=name)
    message = Message(1, name, 3, [selector, inner, Signal(name, 16, 8, choices={0: name})])
    assert message.decode(b"\1\2\3") == {selector.name: 1, inner.name: 2, name: 3}
    assert message.raw(b"\1\2") == {selector.name: 1, inner.name: 2}
    values, raws = [None], [None]
    message.reader([Want(inner.name, 0, type="string")])(b"\1\2", values, raws)
    assert values == ["2"]
    assert message.encode({name: name}, b"\1\2\3") == b"\1\2\0"


@pytest.mark.parametrize(
    ("want", "data", "value"),
    [
        (Want("S", 0), 10, 5.0),
        (Want("S", 0, math="x * 2 + 1"), 10, 11.0),
        (Want("S", 0, math="sqrt(x)"), 8, 2.0),
        (Want("S", 0, math="1 / x"), 0, None),
        (Want("S", 0, math="(x - 9) ** 0.5"), 0, None),
        (Want("S", 0, math="exp(x * 99)"), 255, None),
        (Want("S", 0, math="2 if x > 1 else 3"), 0, 3.0),
        (Want("S", 0, table={0: "OFF", 0.5: "ON"}), 1, "ON"),
        (Want("S", 0, table={0: "OFF"}), 9, None),
        (Want("S", 0, minimum=2, maximum=3), 4, 2.0),
        (Want("S", 0, minimum=2), 3, None),
        (Want("S", 0, maximum=3), 7, None),
        (Want("S", 0, invalid=frozenset({255})), 255, None),
        (Want("S", 0, invalid=frozenset({255}), table={0.5: True}), 1, True),
        (Want("S", 0, type="int"), 10, 5),
        (Want("S", 0, type="bool"), 1, True),
        (Want("S", 0, type="string"), 1, "0.5"),
        (Want("S", 0, type="bool", minimum=1), 1, None),
    ],
)
def test_what_a_reader_makes_of_a_value(want: Want, data: int, value: object) -> None:
    message = Message(1, "M", 1, [Signal("S", 0, 8, scale=0.5)])
    values, raws = ["before"], [None]
    message.reader([want])(bytes([data]), values, raws)
    assert repr(values[0]) == repr(value)
    assert raws == [data]


def test_a_want_on_one_page_leaves_the_others_alone() -> None:
    signals = [Signal("P", 0, 4, is_selector=True), Signal("V", 8, 8, selector="P", pages=((0, 3),))]
    read = Message(1, "M", 2, signals).reader([Want("V", 0, page=2), Want("V", 1), Want("P", 2), Want("V", 3, page=9)])
    values, raws = [None] * 4, [None] * 4
    read(b"\x02\x07", values, raws)
    read(b"\x01\x08", values, raws)
    assert values == [7, 8, 1, None]


def test_not_finite_floats_are_no_values() -> None:
    message = Message(1, "M", 4, [Signal("F", 0, 32, is_float=True)])
    values, raws = [1.0], [None]
    for number in (math.nan, math.inf, -math.inf):
        message.reader([Want("F", 0)])(struct.pack("<f", number), values, raws)
        assert values == [None]


def test_an_unknown_signal_cannot_be_wanted() -> None:
    with pytest.raises(KeyError):
        Message(1, "M", 1, []).reader([Want("S", 0)])
