"""Which raw numbers mean "not available"."""

import pytest

from headunit.vehicle.dbc.database import not_available
from headunit.vehicle.dbc.signal import Signal


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("SNA", True),
        ("DI_GEAR_SNA", True),
        ("Not available", True),
        ("SIGNAL_NOT_AVAILABLE", True),
        ("N/A", True),
        ("Invalid", True),
        ("Error", True),
        ("Ungültig", True),
        ("No error", False),
        ("ABS error lamp on", False),
        ("Available", False),
        ("Snapshot", False),
    ],
)
def test_value_names_say_it(text: str, missing: bool) -> None:
    signal = Signal("S", 0, 8, choices={255: text})
    assert not_available(signal) == (frozenset({255}) if missing else frozenset())


def test_signed_signals_may_name_the_unsigned_number() -> None:
    assert not_available(Signal("S", 0, 8, signed=True, choices={128: "SNA"})) == {-128}


@pytest.mark.parametrize(
    ("length", "raws"),
    [
        (2, {2, 3}),
        (4, {14, 15}),
        (8, {0xFE, 0xFF}),
        (16, set(range(0xFE00, 0x10000))),
        (32, {0xFFFFFFFF, 0xFEFFFFFF}),
        (5, set()),
    ],
)
def test_j1939_has_codes_of_its_own(length: int, raws: set[int]) -> None:
    assert not_available(Signal("S", 0, length), j1939=True) == raws
    assert not_available(Signal("S", 0, length)) == frozenset()
