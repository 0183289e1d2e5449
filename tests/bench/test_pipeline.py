"""The pipeline benchmark counts what it says it counts."""

import json
from pathlib import Path

import pytest

from headunit.bench import pipeline


@pytest.mark.slow
def test_rows_of_a_short_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("cantools")
    arguments = [
        "--json",
        "--data",
        str(tmp_path),
        "--buses",
        "2",
        "--rate",
        "500",
        "--seconds",
        "0.5",
        "--rounds",
        "1",
    ]
    assert pipeline.main(arguments) == 0
    cpu, lost, late = json.loads(capsys.readouterr().out)
    assert cpu["unit"] == "% of a core"
    assert (lost["ours"], lost["peers"]) == (0, {pipeline.REFERENCE: 0})
    assert late["better"] == "lower"
