"""The page of a multiplexed payload: different pages, different keys."""

from headunit.vehicle.dbc.message import Message
from headunit.vehicle.dbc.signal import Signal

SENSOR = Signal("Sensor", 0, 4, is_selector=True)


def test_a_page_below_another_has_a_key_of_its_own() -> None:
    kind = Signal("Kind", 4, 4, selector="Sensor", pages=((0, 0),), is_selector=True)
    vehicle = Signal("VehicleSpeed", 8, 8, selector="Kind", pages=((1, 1),))
    person = Signal("PersonHeading", 8, 8, selector="Kind", pages=((2, 2),))
    rear = Signal("Rear", 8, 8, selector="Sensor", pages=((1, 1),))
    page = Message(1, "M", 2, [SENSOR, kind, vehicle, person, rear]).page
    assert page is not None
    assert len({page(bytes([first, 0])) for first in (0x10, 0x20, 0x30, 0x01, 0x02)}) == 5
    assert page(b"\x11\x00") == page(b"\x01\x00"), "where there is no Kind its bits do not count"


def test_different_selectors_on_different_pages_do_not_share_keys() -> None:
    left = Signal("Left", 4, 4, selector="Sensor", pages=((0, 0),), is_selector=True)
    right = Signal("Right", 4, 4, selector="Sensor", pages=((1, 1),), is_selector=True)
    leaves = [Signal(f"L{n}", 8, 8, selector="Left", pages=((n, n),)) for n in range(7)]
    leaves += [Signal(f"R{n}", 8, 8, selector="Right", pages=((n, n),)) for n in range(5)]
    page = Message(1, "M", 2, [SENSOR, left, right, *leaves]).page
    assert page is not None
    lefts = {page(bytes([number << 4, 0])) for number in range(7)}
    rights = {page(bytes([number << 4 | 1, 0])) for number in range(5)}
    assert (len(lefts), len(rights)) == (7, 5)
    assert not lefts & rights
