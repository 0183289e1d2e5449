"""Writes the QML singleton `Signals`: one typed property and one state for each signal of the catalogue."""

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


def write(folder: Path) -> None:
    """Write the module HeadUnit.Car below the QML folder."""
    from headunit.vehicle import catalogue

    target = folder / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    (target / "Signals.qml").write_text(render(catalogue.load().signals), encoding="utf-8")
    (target / "qmldir").write_text("module HeadUnit.Car\nsingleton Signals 1.0 Signals.qml\n", encoding="utf-8")


if __name__ == "__main__":
    write(paths.share("qml"))
