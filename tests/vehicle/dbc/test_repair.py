"""Broken DBC files: what can be read is read, what cannot is named with its line."""

import random
from pathlib import Path

import pytest

from headunit.core.errors import Severity
from headunit.vehicle.dbc.database import Database, DatabaseError, load

GOOD = """VERSION ""

NS_ :
\tCM_
\tVAL_

BS_:

BU_: ECU

BO_ 100 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.01,0) [0|655.35] "km/h" ECU
 SG_ Gear : 16|4@1+ (1,0) [0|15] "" ECU

CM_ SG_ 100 Speed "over ground";
VAL_ 100 Gear 1 "first" 15 "SNA";
"""


@pytest.fixture
def read(tmp_path: Path):
    def read(text: str | bytes) -> Database:
        file = tmp_path / "car.dbc"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load([file], cache=tmp_path / "compiled")

    return read


def signals(database: Database, message: str) -> list[str]:
    found = database.message(message)
    return [signal.name for signal in found.signals] if found else []


def test_a_good_file_has_no_problems(read) -> None:
    database = read(GOOD)
    assert database.problems == ()
    speed, gear = database.message("Engine").signals
    assert (speed.line, speed.unit, speed.comment) == (12, "km/h", "over ground")
    assert gear.choices == {1: "first", 15: "SNA"}


@pytest.mark.parametrize(
    ("added", "severity", "says", "kept"),
    [
        (' SG_ Far : 60|8@1+ (1,0) [0|0] "" ECU', Severity.ERROR, "Far of message Engine does not fit", []),
        (' SG_ None_ : 20|0@1+ (1,0) [0|0] "" ECU', Severity.ERROR, "has no bits", []),
        (' SG_ Speed : 20|4@1+ (1,0) [0|0] "" ECU', Severity.ERROR, "is there twice (first on line 12)", []),
        (' SG_ Bad : 20|4@1+ (one,0) [0|0] "" ECU', Severity.ERROR, "no usable scale and offset", []),
        (' SG_ Huge : 20|4@1+ (1e308,0.5) [0|0] "" ECU', Severity.ERROR, "no usable scale and offset", []),
        (" SG_ Lost 20|4@1+ (1,0)", Severity.ERROR, "signal not understood: SG_ Lost", []),
        (' SG_ Zero : 20|4@1+ (0,0) [0|0] "" ECU', Severity.WARNING, "has the scale 0", ["Zero"]),
        (' SG_ Odd : 20|4@1+ (.5,0) [a|b] "" ECU', Severity.WARNING, "no usable range", ["Odd"]),
        (' SG_ Page m1 : 20|4@1+ (1,0) [0|0] "" ECU', Severity.WARNING, "no such multiplexer", ["Page"]),
    ],
)
def test_a_broken_signal_costs_only_itself(read, added: str, severity: Severity, says: str, kept: list[str]) -> None:
    database = read(GOOD.replace("\n\nCM_", f"\n{added}\n\nCM_"))
    [problem] = database.problems
    assert (problem.line, problem.severity) == (14, severity)
    assert says in problem.message
    assert signals(database, "Engine") == ["Speed", "Gear", *kept]


@pytest.mark.parametrize(
    "harmless",
    [
        ' SG_ Tight:20|4@1+(.25,-.5)[0|1]"" ECU',
        ' SG_ NoRange : 20|4@1+ (1,0) "x" ECU',
        ' SG_ NoReceiver : 20|4@1+ (1,0) [0|0] ""',
        ' SG_ 2nd : 20|4@1+ (1,0) [0|0] "" ECU',
        ' SG_ VAL_ : 20|4@1+ (1,0) [0|0] "" ECU',
        ' SG_ Geschwindigkeit-ä : 20|4@1+ (1,0) [0|0] "" ECU',
        ' SG_ Overlap : 0|4@1+ (1,0) [0|0] "" ECU',
        ' SG_ Path : 20|4@1+ (1,0) [0|0] "C:\\" ECU',
    ],
)
def test_what_can_be_mended_is_mended_silently(read, harmless: str) -> None:
    database = read(GOOD.replace("\n\nCM_", f"\n{harmless}\n\nCM_"))
    assert database.problems == ()
    name = harmless.split()[1].split(":")[0]
    assert signals(database, "Engine") == ["Speed", "Gear", name]
    assert database.message("Engine").decode(b"\xff" * 8).keys() == {"Speed", "Gear", name}


@pytest.mark.parametrize(
    ("added", "says"),
    [
        ('CM_ SG_ 100 "no name";', "not understood"),
        ("CM_ BO_ 100 unquoted;", "not understood"),
        ('CM_ SG_ 100 Speed "never closed;', "not understood"),
        ('VAL_ 100 Nothing 0 "x";', "value names of Nothing, which is no signal of message Engine"),
        ('VAL_ 999 Speed 0 "x";', "no signal of message 999"),
        ('VAL_ 100 Gear 1.5 "x";', "1.5 is no whole number"),
        ("VAL_ 100 Gear Gears ;", "there is no table Gears"),
        ("SIG_VALTYPE_ 100 Gear : 1;", "read as an integer"),
        ("SG_MUL_VAL_ 100 Gear Nothing 1-2;", "multiplexing of Gear by Nothing"),
        ("SG_MUL_VAL_ 100 Gear Speed 9-2;", "is not usable"),
        ("@@@ rubbish @@@", "not understood and left out: @@@ rubbish"),
    ],
)
def test_a_broken_statement_costs_only_itself(read, added: str, says: str) -> None:
    database = read(GOOD + added + '\nCM_ BO_ 100 "still read";\n')
    [problem] = database.problems
    assert (problem.line, problem.severity) == (17, Severity.WARNING)
    assert says in problem.message
    assert database.message("Engine").comment == "still read"
    assert signals(database, "Engine") == ["Speed", "Gear"]


def test_value_names_may_come_from_a_table_lack_their_end_and_span_lines(read) -> None:
    text = GOOD.replace("BO_ 100", 'VAL_TABLE_ Gears 1 "one"\n 2 "two" ;\nBO_ 100')
    database = read(text.replace('VAL_ 100 Gear 1 "first" 15 "SNA";', "VAL_ 100 Gear Gears ;"))
    assert database.message("Engine").signal("Gear").choices == {1: "one", 2: "two"}
    database = read(GOOD.replace('"SNA";', '"SNA"') + 'CM_ BO_ 100 "next";\n')
    assert database.problems == ()
    assert database.message("Engine").signal("Gear").choices == {1: "first", 15: "SNA"}


def test_identifiers_are_put_right(read) -> None:
    database = read(GOOD + 'BO_ 419385573 Wide: 8 ECU\n SG_ A : 0|8@1+ (1,0) [0|0] "" ECU\nVAL_ 419385573 A 1 "on";\n')
    [problem] = database.problems
    assert (problem.line, problem.severity) == (17, Severity.WARNING)
    assert database.messages[419385573 | 0x8000_0000].signal("A").choices == {1: "on"}


def test_a_second_message_of_the_same_identifier_is_left_out(read) -> None:
    database = read(GOOD + 'BO_ 100 Twin: 8 ECU\n SG_ A : 0|8@1+ (1,0) [0|0] "" ECU\n')
    [problem] = database.problems
    assert problem.line == 17
    assert "identifier of Engine (line 11)" in problem.message
    assert database.message("Twin") is None


def test_signals_of_a_broken_message_do_not_fall_to_the_one_before(read) -> None:
    database = read(GOOD + 'BO_ what Broken: 8 ECU\n SG_ A : 32|8@1+ (1,0) [0|0] "" ECU\n')
    [problem] = database.problems
    assert (problem.line, problem.severity) == (17, Severity.ERROR)
    assert signals(database, "Engine") == ["Speed", "Gear"]


def test_vectors_bin_for_loose_signals_is_no_message(read) -> None:
    loose = 'BO_ 3221225472 VECTOR__INDEPENDENT_SIG_MSG: 0 X\n SG_ A : 0|8@1+ (1,0) [0|0] "" X\n'
    database = read(GOOD + loose + 'VAL_ 3221225472 A 1 "on";\n')
    assert database.problems == ()
    assert len(database.messages) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1"])
def test_umlauts_come_out_of_every_encoding(read, encoding: str) -> None:
    database = read(GOOD.replace("over ground", "über Grund, °C").encode(encoding))
    assert database.message("Engine").signal("Speed").comment == "über Grund, °C"


def test_line_ends_of_every_kind_count_alike(read) -> None:
    for text in (GOOD, GOOD.replace("\n", "\r\n")):
        assert read(text).message("Engine").signal("Gear").line == 13


def test_a_file_that_is_no_dbc_says_so(read, tmp_path: Path) -> None:
    assert read(b"").problems[0].message == "there is no message in it"
    assert read(bytes(range(256)) * 20).problems
    with pytest.raises(DatabaseError, match=r"missing\.dbc"):
        load([tmp_path / "missing.dbc"])


def test_multiplexers_that_go_round_are_left_out(read) -> None:
    text = GOOD.replace("SG_ Speed :", "SG_ Speed m0M :").replace("SG_ Gear :", "SG_ Gear m0M :")
    database = read(text + "SG_MUL_VAL_ 100 Speed Gear 0-0;\nSG_MUL_VAL_ 100 Gear Speed 0-0;\n")
    assert [problem.line for problem in database.problems] == [12, 13]
    assert database.message("Engine").decode(bytes(8)) == {}


def test_huge_page_ranges_cost_nothing(read) -> None:
    text = GOOD.replace("SG_ Speed :", "SG_ Speed M :").replace("SG_ Gear :", "SG_ Gear m0 :")
    message = read(text + "SG_MUL_VAL_ 100 Gear Speed 5-4294967295;\n").message("Engine")
    assert message.signal("Gear").pages == ((5, 4294967295),)
    assert message.decode(b"\x06\0\x03\0\0\0\0\0") == {"Speed": 0.06, "Gear": 3}
    assert message.decode(b"\x04\0\x03\0\0\0\0\0") == {"Speed": 0.04}


def test_damaged_files_never_raise_and_never_lose_the_rest(read) -> None:
    chance = random.Random(4)
    blocks = [
        f'BO_ {number} M{number}: 8 ECU\n SG_ A : 0|8@1+ (1,0) [0|0] "a" ECU\n SG_ B : 8|8@1- (0.5,1) [0|0] "" ECU\n'
        f'CM_ SG_ {number} A "text";\nVAL_ {number} B 1 "one" 2 "two";\n'
        for number in range(1, 9)
    ]
    for _ in range(150):
        damaged = chance.randrange(len(blocks))
        block = bytearray(blocks[damaged].encode())
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(block))
            if chance.random() < 0.5:
                block[place] = chance.randrange(256)
            else:
                del block[place : place + chance.randrange(1, 12)]
        parts = [block if at == damaged else other.encode() for at, other in enumerate(blocks)]
        database = read(b"\n".join(parts))
        for number in {*range(1, 9)} - {damaged + 1}:
            names = {signal.name for signal in database.messages[number].signals}
            assert names >= {"A", "B"} or damaged + 2 == number, block
