"""Databases merged and looked up: by identifier, by J1939 group, by name."""

from pathlib import Path

import pytest

from headunit.core.errors import Severity
from headunit.vehicle.dbc.database import Database, load
from headunit.vehicle.model import EXTENDED

SIGNAL = ' SG_ {} : 0|8@1+ (1,0) [0|0] "rpm" X\n'
ENGINE = f"BO_ 100 Engine: 8 ECU\n{SIGNAL.format('Speed')}"
J1939 = f"""BA_DEF_ BO_ "VFrameFormat" ENUM "StandardCAN","ExtendedCAN","reserved","J1939PG";
BA_DEF_DEF_ "VFrameFormat" "J1939PG";
BO_ 2364540158 EEC1: 8 X
{SIGNAL.format("EngineSpeed")}
BO_ 2566834942 DM1: 8 X
{SIGNAL.format("Lamp")}
BO_ 2361458942 Request: 3 X
{SIGNAL.format("Wanted")}
BO_ 100 Plain: 8 X
{SIGNAL.format("Plain")}
"""


@pytest.fixture
def read(tmp_path: Path):
    def read(*texts: str) -> Database:
        files = [tmp_path / f"{number}.dbc" for number in range(len(texts))]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text)
        return load(files, cache=tmp_path / "kept")

    return read


def test_files_merge_and_the_first_one_wins(read) -> None:
    other = f"BO_ 100 Motor: 8 X\n{SIGNAL.format('Other')}BO_ 101 Brake: 8 X\n{SIGNAL.format('Speed')}"
    database = read(ENGINE, other)
    assert {message.name for message in database.messages.values()} == {"Engine", "Brake"}
    [problem] = database.problems
    assert (problem.severity, problem.file.name, problem.line) == (Severity.WARNING, "1.dbc", 1)
    assert "Motor (0x64) is already described by 0.dbc" in problem.message
    assert [message.name for message, _ in database.find_signal("Speed")] == ["Engine", "Brake"]
    assert database.find_signal("Other") == ()
    assert database.index() == (("Engine", "Speed", "rpm"), ("Brake", "Speed", "rpm"))


def test_a_missing_file_does_not_cost_the_others(read, tmp_path: Path) -> None:
    read(ENGINE)
    database = load([tmp_path / "gone.dbc", tmp_path / "0.dbc"], cache=tmp_path / "kept")
    assert [(problem.file.name, problem.severity) for problem in database.problems] == [("gone.dbc", Severity.ERROR)]
    assert database.message("Engine") is not None


def test_no_files_are_an_empty_database() -> None:
    assert load([]).lookup(1) is None


def test_standard_and_extended_identifiers_are_two_things(read) -> None:
    database = read(ENGINE + f"BO_ 2147483748 Wide: 8 X\n{SIGNAL.format('A')}")
    assert database.lookup(100).name == "Engine"
    assert database.lookup(100 | EXTENDED).name == "Wide"
    assert database.lookup(101) is None


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        (0x0CF004FE, "EEC1"),
        (0x18F00400, "EEC1"),
        (0x00F0047F, "EEC1"),
        (0x0CF00500, None),
        (0x18FECA00, "DM1"),
        (0x18EA00F9, None),
        (0x0CC100FE, "Request"),
        (0x18C1FF21, "Request"),
        (0x0DC10021, None),
    ],
)
def test_j1939_messages_match_without_priority_and_addresses(read, identifier: int, name: str | None) -> None:
    database = read(J1939)
    found = database.lookup(identifier | EXTENDED)
    assert (found.name if found else None) == name
    assert database.lookup(identifier & 0x7FF) is None or identifier & 0x7FF == 100


def test_a_whole_network_may_be_j1939(read) -> None:
    messages = J1939[J1939.index("BO_ 2364") :]
    text = f'BA_DEF_ "BusType" STRING ;\nBA_DEF_DEF_ "BusType" "CAN";\nBA_ "BusType" "J1939";\n{messages}'
    assert read(text).lookup(0x18F00400 | EXTENDED).j1939
    assert read(text.replace('"J1939"', '"CAN"')).lookup(0x18F00400 | EXTENDED) is None


def test_the_memo_of_groups_is_bounded(read) -> None:
    database = read(J1939)
    for source in range(10_000):
        database.lookup(source << 8 | EXTENDED)
    assert len(database._memo) <= 4096


def test_cycle_send_type_and_start_values(read) -> None:
    attributes = """BA_DEF_ BO_ "GenMsgCycleTime" INT 0 9999;
BA_DEF_ BO_ "GenMsgSendType" ENUM "Cyclic","OnChange";
BA_DEF_ SG_ "GenSigStartValue" FLOAT 0 9;
BA_DEF_ BO_ "VFrameFormat" INT 0 15;
BA_DEF_DEF_ "GenMsgCycleTime" 0;
BA_DEF_DEF_ "GenMsgSendType" "OnChange";
BA_ "GenMsgCycleTime" BO_ 100 20;
BA_ "GenSigStartValue" SG_ 100 Speed 3;
BA_ "VFrameFormat" BO_ 101 14;
"""
    database = read(ENGINE + f"BO_ 101 Button: 8 X\n{SIGNAL.format('A')}{attributes}BO_TX_BU_ 100 : ECU,Gateway;\n")
    engine, button = database.messages.values()
    assert (engine.cycle_ms, engine.event, engine.fd, engine.senders) == (20, False, False, ("ECU", "Gateway"))
    assert engine.signals[0].initial == 3
    assert (button.cycle_ms, button.event, button.fd, button.senders) == (None, True, True, ("X",))


def test_long_names_are_put_together_again(read) -> None:
    attributes = """BA_DEF_ BO_ "SystemMessageLongSymbol" STRING ;
BA_DEF_ SG_ "SystemSignalLongSymbol" STRING ;
BA_ "SystemMessageLongSymbol" BO_ 100 "EngineWithAVeryLongNameOfMoreThan32";
BA_ "SystemSignalLongSymbol" SG_ 100 Speed "SpeedWithAVeryLongNameOfMoreThan32Characters";
"""
    message = read(ENGINE + attributes).message("EngineWithAVeryLongNameOfMoreThan32")
    assert message.decode(bytes(8)) == {"SpeedWithAVeryLongNameOfMoreThan32Characters": 0}


def test_further_identifiers_of_a_message(read) -> None:
    database = read(ENGINE + 'BA_ "AlsoOnIds" BO_ 100 "0x7E9-0x7EF 0x98DAF100-0x98DAF1FF";\n')
    for key in (100, 0x7E9, 0x7EF, 0x98DAF110):
        assert database.lookup(key) is database.message("Engine")
    assert database.lookup(0x7F0) is None
