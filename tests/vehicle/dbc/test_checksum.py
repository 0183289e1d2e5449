"""Counters and checksums: known values, a real drive, and reasons in plain words."""

from pathlib import Path

import pytest

from headunit.vehicle.can.logs import read_log
from headunit.vehicle.dbc.checksum import ALGORITHMS, Checker, ChecksumError, compute
from headunit.vehicle.dbc.database import load
from headunit.vehicle.dbc.message import Message
from headunit.vehicle.dbc.signal import Signal

COUNTER = Signal("Counter", 48, 4, maximum=15)
CHECKSUM = Signal("Checksum", 56, 8)
MESSAGE = Message(0x123, "Engine", 8, [COUNTER, CHECKSUM])


def test_known_values() -> None:
    assert compute("sae_j1850", b"123456789\0", 9, 0, 0) == 0x4B
    assert compute("sae_j1850", b"\0" + bytes(4), 0, 0, 0) == 0x59
    assert compute("sum8", b"\xff\x02\x00", 2, 0, 0) == 1
    assert compute("sum8", b"\xff\x02\x00", 2, 0, 0x0102) == 4
    assert compute("xor8", b"\x0f\xf1\x55", 2, 0, 0) == 0xFE
    assert compute("toyota", bytes.fromhex("08FFFB0000001884"), 7, 0x260, 0) == 0x84
    assert compute("bmw", b"\0\xff\xff", 0, 0x1A0, 0) == (0x1A0 + 0x1FE) % 256 + (0x1A0 + 0x1FE) // 256
    assert compute("bmw4", b"\x00\x12", 0, 0x130, 0) == 7


@pytest.mark.parametrize("algorithm", [name for name, one in ALGORITHMS.items() if one.bits == 8])
def test_a_sealed_frame_passes_and_a_changed_one_does_not(algorithm: str) -> None:
    sender = Checker(MESSAGE, "Counter", "Checksum", algorithm, data_id=0x55)
    receiver = Checker(MESSAGE, "Counter", "Checksum", algorithm, data_id=0x55)
    for number in range(40):
        data = bytearray([number, 2, 3, 4, 5, 6, 0xF0, 0xEE])
        sender.seal(data)
        assert data[6] == 0xF0 | number % 16
        assert receiver.check(bytes(data)) == ""
        data[0] ^= 0x40
        assert receiver.check(bytes(data)).startswith(f"checksum {data[7]:#04x} where 0x")


def test_a_checksum_of_four_bits_shares_its_byte() -> None:
    message = Message(0x130, "Key", 2, [Signal("Checksum", 4, 4), Signal("Counter", 0, 4, maximum=14)])
    sender = Checker(message, "Counter", "Checksum", "bmw4")
    receiver = Checker(message, "Counter", "Checksum", "bmw4")
    for number in range(31):
        data = bytearray([0, 9])
        sender.seal(data)
        assert data[0] & 15 == number % 15
        assert receiver.check(bytes(data)) == ""


def test_reasons() -> None:
    checker = Checker(MESSAGE, "Counter", "", "")
    frames = [3, 4, 4, 5, 9, 10, 15, 0]
    reasons = [checker.check(bytes([0, 0, 0, 0, 0, 0, number, 0])) for number in frames]
    assert reasons == ["", "", "counter stood still at 4", "", "", "", "", ""]
    assert checker.jumps == 2
    short = Checker(MESSAGE, "", "Checksum", "sum8").check(b"\1\2\3")
    assert short == "3 bytes are too few to hold the checksum"


@pytest.mark.parametrize(
    ("counter", "checksum", "algorithm", "says"),
    [
        ("Nothing", "", "", "message Engine has no signal Nothing"),
        ("", "Checksum", "md5", "there is no checksum 'md5'. there are: sae_j1850"),
        ("", "Counter", "sum8", "it needs 8 bits of one byte, this has 4"),
    ],
)
def test_a_profile_that_asks_for_the_impossible(counter: str, checksum: str, algorithm: str, says: str) -> None:
    with pytest.raises(ChecksumError, match=says):
        Checker(MESSAGE, counter, checksum, algorithm)


def test_every_whole_radar_frame_of_the_rav4_passes(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "cars" / "toyota_rav4"
    database = load([folder / "radar.dbc"], cache=tmp_path)
    checkers = {
        key: Checker(message, "", "CHECKSUM", "toyota")
        for key, message in database.messages.items()
        if message.signal("CHECKSUM")
    }
    checked = cut = 0
    for frame in read_log(folder / "drive.log.gz"):
        checker = checkers.get(frame.key) if frame.bus == "can1" else None
        if checker and len(frame.data) < database.messages[frame.key].length:
            cut += 1
        elif checker:
            checked += 1
            assert checker.check(frame.data) == ""
    assert (checked, cut) == (38_398, 2)
