"""The QML singleton says what the catalogue says."""

from pathlib import Path

from headunit.core import paths
from headunit.ui import signals_qml
from headunit.vehicle.car import CatalogueSignal


def test_the_checked_in_files_are_current() -> None:
    assert signals_qml.stale(paths.share("qml")) == []


def test_what_is_missing_or_old_is_found_and_written(tmp_path: Path) -> None:
    assert len(signals_qml.stale(tmp_path)) == 2
    signals_qml.write(tmp_path)
    assert signals_qml.stale(tmp_path) == []
    file = tmp_path / "HeadUnit" / "Car" / "Signals.qml"
    file.write_text(file.read_text().replace("speed:", "sped:"))
    assert signals_qml.stale(tmp_path) == [file]


def test_each_type_has_its_blank_and_a_wide_integer_is_a_real() -> None:
    signals = [
        CatalogueSignal("A", "a", "real"),
        CatalogueSignal("B", "b", "int", maximum=100),
        CatalogueSignal("C", "c", "bool"),
        CatalogueSignal("D", "d", "string"),
        CatalogueSignal("E", "e", "int", maximum=2**32),
    ]
    text = signals_qml.render(signals)
    for line in ("real a: 0", "int b: 0", "bool c: false", 'string d: ""', "real e: 0", "int eState: 2"):
        assert f"    property {line}\n" in text
