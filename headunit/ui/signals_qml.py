"""Writes the QML singleton `Signals`: one typed property and one state for each signal of the catalogue."""

import sys
from collections.abc import Sequence
from pathlib import Path

from headunit.core import paths
from headunit.vehicle.car import CatalogueSignal

HEAD = """// Generated from dbc/catalogue.toml by `python -m headunit.ui.signals_qml`: do not edit.
// A state is 0 live, 1 stale, 2 never seen, 3 invalid, 4 not mapped; `value` keeps the last good one.
pragma Singleton

import QtQuick

QtObject {
"""
FOLDER = Path("HeadUnit", "Car")
QMLDIR = """module HeadUnit.Car
singleton Signals 1.0 Signals.qml
singleton Restrictions 1.0 Restrictions.qml
"""
INT_MAX = 2**31 - 1
"""QML's int has 32 bits; what may be larger is a real."""


def qml_type(signal: CatalogueSignal) -> str:
    """The QML type that holds every value the signal can have."""
    wide = max(abs(signal.minimum or 0), abs(signal.maximum or 0)) > INT_MAX
    return "real" if signal.type == "int" and wide else signal.type


def render(signals: Sequence[CatalogueSignal]) -> str:
    """The QML file's text."""
    blank = {"real": "0", "int": "0", "bool": "false", "string": '""'}
    lines = []
    for signal in signals:
        kind = qml_type(signal)
        lines.append(f"    property {kind} {signal.name}: {blank[kind]}\n    property int {signal.name}State: 2\n")
    return HEAD + "".join(lines) + "}\n"


def files(folder: Path) -> dict[Path, str]:
    """The module HeadUnit.Car below the QML folder: each file with its text."""
    from headunit.vehicle import catalogue

    target = folder / FOLDER
    return {
        target / "Signals.qml": render(catalogue.load().signals),
        target / "qmldir": QMLDIR,
    }


def stale(folder: Path) -> list[Path]:
    """Which of the files no longer say what the catalogue says."""
    return [
        file for file, text in files(folder).items() if not file.is_file() or file.read_text(encoding="utf-8") != text
    ]


def write(folder: Path) -> None:
    """Write the module's files."""
    for file, text in files(folder).items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def main(argv: Sequence[str]) -> int:
    """Write the files, or with `--check` say which are not current."""
    folder = paths.share("qml")
    if "--check" not in argv:
        write(folder)
        return 0
    for file in (old := stale(folder)):
        print(f"{file} is not current: run python -m headunit.ui.signals_qml", file=sys.stderr)
    return 1 if old else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
