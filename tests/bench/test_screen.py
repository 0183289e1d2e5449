"""The screen benchmark sends what it says it sends and counts what was drawn."""

import json
from array import array
from pathlib import Path

import pytest

from headunit.bench import rounds, screen, start
from headunit.bench.drawing import Drawn
from headunit.vehicle.can import wire
from headunit.vehicle.dbc.database import load


def test_a_round_changes_every_signal_and_carries_its_number(tmp_path: Path) -> None:
    file = tmp_path / "bench.dbc"
    file.write_text(rounds.database())
    database = load([file], cache=tmp_path)
    values: list[dict[str, int | float]] = []
    for number in (70_000, 70_001):
        decoded: dict[str, int | float] = {}
        for frame in rounds.frames(number, len(rounds.layout())):
            key, size, data = wire.CLASSIC.unpack(frame)
            decoded |= database.messages[key].decode(data[:size])
        values.append(decoded)
    assert list(values[0]) == rounds.names()
    assert len(values[0]) == rounds.SIGNALS
    assert values[1][rounds.STAMP] == 70_001
    assert all(values[0][name] != values[1][name] for name in rounds.names())


def test_latency_is_that_of_rounds_that_were_drawn() -> None:
    drawn = Drawn(begun=1.0, ended=2.0, cpu=7.0)
    drawn.times = array("d", [0.9, 1.1, 1.2, 1.3, 2.1])
    drawn.rounds = array("d", [0, 1, 1, 3, 4])
    figures = screen._figures(drawn, array("d", [0.8, 1.09, 1.15, 1.28, 1.9]))
    assert figures.fps == pytest.approx(3)
    assert figures.p50 == pytest.approx(20)
    assert figures.p99 == pytest.approx(20)


@pytest.mark.slow
def test_rows_of_a_short_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert screen.main(["--seconds", "0.5", "--runs", "1", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["unit"] for row in rows] == ["ms", "ms", "% of a core", "% of a core", "1/s"] * len(screen.RATES)
    assert all(row["ours"] > 0 and next(iter(row["peers"].values())) > 0 for row in rows if row["unit"] == "ms")


@pytest.mark.slow
def test_a_start_has_a_first_frame_and_live_values(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["--runs", "1", "--json"]) == 0
    rows = {row["work"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["process start to first frame, best"]["peers"][start.BARE] > 0
    assert rows["process start to live values, median"]["ours"] > 0
    assert rows["resident memory with all pages"]["ours"] > 0
