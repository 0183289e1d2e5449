"""Encoding: the reverse of decoding, start values, pages, and errors that say what fits."""

import pytest

from headunit.vehicle.dbc.encode import EncodeError
from headunit.vehicle.dbc.message import Message
from headunit.vehicle.dbc.signal import Signal

SPEED = Signal("Speed", 7, 16, big_endian=True, scale=0.01, unit="km/h")
TEMPERATURE = Signal("Temperature", 16, 8, signed=True, offset=-40, initial=-5, choices={-128: "SNA"})
RATIO = Signal("Ratio", 24, 32, is_float=True)
CAR = Message(1, "Car", 8, [SPEED, TEMPERATURE, RATIO])
PAGED = Message(
    2,
    "Paged",
    3,
    [
        Signal("Page", 0, 8, is_selector=True),
        Signal("A", 8, 8, selector="Page", pages=((1, 1),), initial=9),
        Signal("Inner", 8, 4, selector="Page", pages=((2, 3),), is_selector=True),
        Signal("B", 16, 8, selector="Inner", pages=((5, 5),), initial=7),
    ],
)


def test_values_come_back() -> None:
    values = {"Speed": 123.45, "Temperature": -60, "Ratio": 0.25}
    assert CAR.decode(CAR.encode(values)) == values


def test_what_is_not_given_has_its_start_value_or_the_base() -> None:
    assert CAR.raw(CAR.encode({"Speed": 1})) == {"Speed": 100, "Temperature": -5, "Ratio": 0}
    assert CAR.encode({"Temperature": -40}, b"\xff" * 8) == b"\xff\xff\x00" + b"\xff" * 5
    assert CAR.encode({"Temperature": -40}, b"\xff" * 9)[8:] == b"\xff"


def test_value_names_are_numbers() -> None:
    assert CAR.raw(CAR.encode({"Temperature": "SNA"}))["Temperature"] == -128


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"Speed": 700}, "Speed cannot carry 700 km/h. 0 to 655.35 km/h fits"),
        ({"Speed": -1}, "Speed cannot carry -1 km/h"),
        ({"Speed": float("nan")}, "Speed cannot carry nan"),
        ({"Temperature": 88}, "-168 to 87 fits"),
        ({"Temperature": "hot"}, "Temperature has no value named 'hot'. its value names are: 'SNA'"),
        ({"Ratio": 1e300}, "too large for a float of 32 bits"),
        ({"Nothing": 1}, "message Car has no signal 'Nothing'"),
    ],
)
def test_what_does_not_fit_is_refused(values: dict[str, float | str], says: str) -> None:
    with pytest.raises(EncodeError, match=says.replace(".", r"\.")):
        CAR.encode(values)


def test_the_selector_follows_the_signal() -> None:
    assert PAGED.encode({"A": 4}) == b"\x01\x04\x00"
    assert PAGED.encode({"B": 4}) == b"\x02\x05\x04"
    assert PAGED.encode({"B": 4}, b"\x03\xf5\x00") == b"\x03\xf5\x04"
    assert PAGED.encode({"Page": 1}) == b"\x01\x09\x00"
    assert PAGED.encode({"Page": 3, "Inner": 5}) == b"\x03\x05\x07"


def test_a_signal_of_another_page_is_refused() -> None:
    with pytest.raises(EncodeError, match="B of message Paged is not present where Inner is 4"):
        PAGED.encode({"B": 1, "Inner": 4})
    with pytest.raises(EncodeError, match="not present where Page is 1"):
        PAGED.encode({"A": 1, "B": 1})
