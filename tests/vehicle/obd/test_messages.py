"""What ECUs answer, parsed from bytes nobody vouches for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headunit.vehicle.model import EXTENDED
from headunit.vehicle.obd.addressing import ELEVEN_BITS, TWENTY_NINE_BITS, is_request
from headunit.vehicle.obd.messages import (
    answer_to,
    calibrations,
    single_frame,
    supported,
    trouble_codes,
    vin,
)


def test_single_frame_gives_its_payload_without_padding() -> None:
    assert single_frame(bytes.fromhex("04410C1AF8555555")) == bytes.fromhex("410C1AF8")


@pytest.mark.parametrize("data", ["", "00", "08410C1AF8000000", "0741", "1014490201314744", "2131323334353637"])
def test_frames_that_are_no_single_frame_give_nothing(data: str) -> None:
    assert single_frame(bytes.fromhex(data)) is None


def test_answer_fits_only_its_own_request() -> None:
    payload = bytes.fromhex("410C1AF8")
    answer = answer_to(bytes.fromhex("010C"), 0x7E8, payload)
    assert answer is not None
    assert answer.data == b"\x1a\xf8"
    assert answer_to(bytes.fromhex("010D"), 0x7E8, payload) is None
    assert answer_to(bytes.fromhex("090C"), 0x7E8, payload) is None


def test_rejection_carries_its_code() -> None:
    answer = answer_to(bytes.fromhex("010C"), 0x7E8, bytes.fromhex("7F0112"))
    assert answer is not None
    assert answer.rejection == 0x12
    assert answer_to(bytes.fromhex("0902"), 0x7E8, bytes.fromhex("7F0112")) is None


def test_bitmap_of_the_standards_own_example() -> None:
    expected = {0x01, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x13, 0x15, 0x1C, 0x1F, 0x20}
    assert supported(0, bytes.fromhex("BE1FA813")) == expected
    assert supported(0x20, bytes.fromhex("80000001")) == {0x21, 0x40}
    assert supported(0, b"\xff\xff") == frozenset()


def test_vin_is_only_taken_whole() -> None:
    assert vin(b"\x011D4GP00R55B123456") == "1D4GP00R55B123456"
    assert vin(b"\x01\0\0\x001D4GP00R55B123456") == "1D4GP00R55B123456"
    assert vin(b"\x011D4GP00R55B12345") == ""
    assert vin(b"\x01" + b"I" * 17) == ""
    assert vin(b"") == ""


def test_trouble_codes_of_all_four_letters() -> None:
    assert trouble_codes(bytes.fromhex("04 0301 4035 9ABC E100 ")) == ("P0301", "C0035", "B1ABC", "U2100")
    assert trouble_codes(bytes.fromhex("05 0301 0000 04")) == ("P0301",)
    assert trouble_codes(b"") == ()


def test_calibrations_are_sixteen_characters_each() -> None:
    data = b"\x02" + b"8987 ABC".ljust(16, b"\0") + b"\xff\xfe".ljust(16, b"\0")
    assert calibrations(data)[0] == "8987 ABC"


@given(st.binary(max_size=80), st.binary(min_size=1, max_size=2))
def test_nothing_an_ecu_says_raises(data: bytes, request: bytes) -> None:
    single_frame(data)
    answer_to(request, 0x7E8, data)
    supported(0x20, data)
    assert len(vin(data)) in (0, 17)
    assert all(text.isprintable() for text in calibrations(data))
    assert all(len(code) == 5 for code in trouble_codes(data))


def test_addresses_pair_request_and_answer() -> None:
    engine = ELEVEN_BITS.of_answer(0x7E8)
    assert engine is not None
    assert (engine.request, engine.name) == (0x7E0, "0x7E8")
    extended = TWENTY_NINE_BITS.of_answer(EXTENDED | 0x18DAF110)
    assert extended is not None
    assert extended.request == EXTENDED | 0x18DA10F1
    for key in (0x7E0, 0x7F0, EXTENDED | 0x7E8, EXTENDED | 0x18DAF110):
        assert ELEVEN_BITS.of_answer(key) is None
    for key in (0x7E8, 0x18DAF110, EXTENDED | 0x18DA10F1):
        assert TWENTY_NINE_BITS.of_answer(key) is None


def test_engine_comes_before_other_ecus() -> None:
    keys = [EXTENDED | 0x18DAF100 | source for source in (0x0E, 0x18, 0x11, 0x28)]
    addresses = [address for key in keys if (address := TWENTY_NINE_BITS.of_answer(key))]
    assert min(addresses, key=lambda address: address.rank).name == "0x18DAF111"


@pytest.mark.parametrize(
    ("key", "request_of_a_tester"),
    [
        (0x7DF, True),
        (0x7E0, True),
        (0x7E7, True),
        (0x7E8, False),
        (0x7DE, False),
        (EXTENDED | 0x18DB33F1, True),
        (EXTENDED | 0x18DA10F1, True),
        (EXTENDED | 0x18DAF110, False),
        (EXTENDED | 0x7DF, False),
    ],
)
def test_requests_of_testers_are_told_from_answers(key: int, request_of_a_tester: bool) -> None:
    assert is_request(key) is request_of_a_tester
