"""The command itself: help everywhere, with an example."""

import subprocess
import sys

import pytest

from headunit.cli import COMMANDS, main
from headunit.cli.bench import BENCHES


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_helps_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    assert end.value.code == 0
    text = capsys.readouterr().out
    assert "usage" in text
    assert f"example: headunit {command}" in text or command == "cars"


@pytest.mark.parametrize("bench", BENCHES)
def test_each_bench_helps(bench: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["bench", bench, "--help"])
    assert end.value.code == 0
    assert "--json" in capsys.readouterr().out


def test_the_help_needs_no_heavy_package() -> None:
    """`headunit --help` answers without Qt, python-can and cantools."""
    code = (
        "import sys; from headunit.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print([n for n in ('PySide6', 'can', 'cantools', 'yaml') if n in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.splitlines()[-1] == "[]"


def test_doctor_looks_at_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor"])
    text = capsys.readouterr().out
    for part in ("Python", "PySide6", "Qt", "display", "cache", "car demo_ev"):
        assert part in text
    assert "FAIL" not in text
