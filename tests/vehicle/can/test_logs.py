"""Logs of every format, whole and damaged."""

import gzip
from pathlib import Path

import pytest

from headunit.core.errors import HeadunitError
from headunit.vehicle.can.logs import read_log
from headunit.vehicle.model import Frame

CANDUMP = """\
(1436509052.249713) can0 123#1122
(1436509052.350000) can1 18FEF100#
(1436509052.450000) can0 077##1000102030405060708090A0B
(1436509052.550000) can0 321#R4 R
(1436509052.650000) can0 20000040#0004000000000000
(1436509052.750000) can0 7FF#1122334455667788 T
"""


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text)
    return file


def test_candump(tmp_path: Path) -> None:
    log = read_log(write(tmp_path, "drive.log", CANDUMP))
    assert list(log) == [
        Frame(1436509052.249713, "can0", 0x123, b"\x11\x22"),
        Frame(1436509052.35, "can1", 0x18FEF100, extended=True),
        Frame(1436509052.45, "can0", 0x077, bytes(range(12)), fd=True, bitrate_switch=True),
        Frame(1436509052.55, "can0", 0x321, remote=True),
        Frame(1436509052.65, "can0", 0x040, b"\x00\x04" + bytes(6), error=True),
        Frame(1436509052.75, "can0", 0x7FF, bytes.fromhex("1122334455667788")),
    ]
    assert log.channels() == ("can0", "can1")
    assert not log.problems


def test_candump_as_on_the_screen(tmp_path: Path) -> None:
    text = """\
 (001.500000)  can0  123   [2]  11 22                     '."'
 (001.600000)  can1  18FEF100   [12]  00 01 02 03 04 05 06 07 08 09 0A 0B
 (001.700000)  can0  321   [4]  remote request
 (001.800000)  can0  RX - -  7FF   [0]
 (001.900000)  can0  20000040   [8]  00 00 00 00 00 00 00 00   ERRORFRAME
"""
    frames = list(read_log(write(tmp_path, "screen.txt", text)))
    assert [frame.id for frame in frames] == [0x123, 0x18FEF100, 0x321, 0x7FF, 0x40]
    assert frames[0] == Frame(1.5, "can0", 0x123, b"\x11\x22")
    assert [(frame.fd, frame.remote, frame.error) for frame in frames[1:]] == [
        (True, False, False),
        (False, True, False),
        (False, False, False),
        (False, False, True),
    ]


def test_without_time_stamps_frames_are_a_millisecond_apart(tmp_path: Path) -> None:
    frames = list(read_log(write(tmp_path, "x.log", "can0 123 [1] 01\ncan0 123 [1] 02\n")))
    assert [frame.time for frame in frames] == [0.001, 0.002]


@pytest.mark.parametrize(
    "line",
    [
        "garbage",
        "(nan) can0 123#11",
        "(1e99) can0 123#11",
        "(1.0) can0 123",
        "(1.0) can0 123#1",
        "(1.0) can0 123#112233445566778899",
        "(1.0) can0 FFF#11",
        "(1.0) can0 1234#11",
        "(1.0) can0 123##",
        "(1.0) can0 123#R9",
        "(1.0) can0 123##1" + "00" * 65,
        "\0\0\0\0",
        "(1.0) can0 -12#11",
    ],
)
def test_a_bad_line_costs_itself(tmp_path: Path, line: str) -> None:
    log = read_log(write(tmp_path, "x.log", f"(1.0) can0 123#01\n{line}\n\n(2.0) can0 123#02\n"))
    assert [frame.data for frame in log] == [b"\x01", b"\x02"]
    assert log.skipped == 1
    assert (log.problems[0].file, log.problems[0].line) == (log.path, 2)


def test_a_log_plays_to_the_middle_of_its_last_line(tmp_path: Path) -> None:
    log = read_log(write(tmp_path, "x.log", CANDUMP[: CANDUMP.index("can0 077") + 4]))
    assert len(list(log)) == 2
    assert log.skipped == 1


def test_only_the_first_problems_are_told(tmp_path: Path) -> None:
    log = read_log(write(tmp_path, "x.log", "(1.0) can0 123#01\n" + "bad\n" * 1000))
    assert len(list(log)) == 1
    assert log.skipped == 1000
    assert len(log.problems) < 10


def test_gzip_and_gzip_that_breaks_off(tmp_path: Path) -> None:
    whole = gzip.compress("".join(f"({n}.0) can0 {n % 2048:03X}#{n:016X}\n" for n in range(5000)).encode())
    (tmp_path / "a.log.gz").write_bytes(whole)
    (tmp_path / "b.log.gz").write_bytes(whole[: len(whole) // 2])
    assert len(list(read_log(tmp_path / "a.log.gz"))) == 5000
    broken = read_log(tmp_path / "b.log.gz")
    assert 1000 < len(list(broken)) < 5000
    assert "breaks off" in broken.problems[0].message


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.log", b"", "empty"),
        ("noise.log", bytes(range(256)) * 10, "no frames"),
        ("letter.txt", b"Dear Sir,\nthe car is fine.\n", "no frames"),
        ("noise.log.gz", b"not gzip at all", "no frames"),
        ("noise.blf", b"LOGG but nothing else", "cannot be read"),
        ("noise.asc", b"\xff\xfe nothing", "cannot be read"),
        ("noise.csv", b"a,b\n1,2\n", "cannot be read"),
    ],
)
def test_what_is_no_log_is_one_clear_error(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(HeadunitError, match=words) as caught:
        read_log(tmp_path / name)
    assert caught.value.hint


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(HeadunitError, match="cannot be read"):
        read_log(tmp_path / "none.log")


@pytest.mark.parametrize("suffix", [".asc", ".csv", ".trc", ".blf", ".asc.gz", ".blf.gz"])
def test_formats_of_python_can(tmp_path: Path, suffix: str) -> None:
    can = pytest.importorskip("can")
    path = tmp_path / f"drive{suffix.removesuffix('.gz')}"
    with can.Logger(path) as logger:
        for n in range(20):
            logger(
                can.Message(
                    timestamp=1000 + n / 100,
                    arbitration_id=0x18FEF100 + n if n % 2 else 0x100 + n,
                    is_extended_id=bool(n % 2),
                    data=bytes([n]),
                    channel=1,
                )
            )
    if suffix.endswith(".gz"):
        (tmp_path / f"drive{suffix}").write_bytes(gzip.compress(path.read_bytes()))
    log = read_log(tmp_path / f"drive{suffix}")
    frames = list(log)
    assert [(f.id, f.extended, f.data) for f in frames] == [
        (0x18FEF100 + n if n % 2 else 0x100 + n, bool(n % 2), bytes([n])) for n in range(20)
    ]
    assert frames[19].time - frames[0].time == pytest.approx(0.19, abs=1e-3)
    assert len(log.channels()) == 1
    assert not log.problems


@pytest.mark.parametrize(
    ("suffix", "bad"), [(".asc", "1.5 1 zz Rx d 1 01"), (".csv", "x,y"), (".trc", "7 5.0 DT 1 zz Rx - 1 01")]
)
def test_a_bad_line_of_those_costs_itself(tmp_path: Path, suffix: str, bad: str) -> None:
    can = pytest.importorskip("can")
    path = tmp_path / f"drive{suffix}"
    with can.Logger(path) as logger:
        for n in range(40):
            logger(can.Message(timestamp=1 + n / 100, arbitration_id=n, is_extended_id=False, data=b"\1", channel=1))
    lines = path.read_text().splitlines()
    middle = next(n for n in range(len(lines) - 1, 0, -1) if "14" in lines[n] and n > 20)
    path.write_text("\n".join([*lines[:middle], bad, bad, *lines[middle:]]))
    log = read_log(path)
    assert [frame.id for frame in log] == list(range(40))
    assert log.skipped == 2
    assert log.problems[0].line == middle + 1


def test_a_real_drive(shared_data: Path) -> None:
    log = read_log(shared_data / "cars" / "toyota_rav4" / "drive.log.gz")
    assert sum(1 for _ in log.records()) == 98_800
    assert log.channels() == ("can0", "can1")
    assert log.skipped == 0
