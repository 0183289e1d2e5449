"""The language: texts, numbers and plurals follow it while the screen runs, and damaged texts are named."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from headunit.core import paths
from headunit.core.words import Words
from headunit.ui.language import NAMES, Language, translate

QML = b"""
import QtQml
QtObject {
    readonly property string home: qsTranslate("Pages", "Home")
    readonly property string plural: qsTranslate("WarningPill", "%n warning(s)", "", 1)
}
"""


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    yield engine
    engine.deleteLater()
    QCoreApplication.processEvents()


@pytest.fixture
def language(engine: QQmlEngine) -> Iterator[Language]:
    language = Language(engine)
    yield language
    language.stop()


@pytest.mark.parametrize(
    ("code", "home", "plural", "number"),
    [
        ("en", "Home", "1 warning", "1,234.5"),
        ("de", "Start", "1 Warnung", "1.234,5"),
        ("zh", "主页", "1 条警告", "1,234.5"),
    ],
)
def test_qml_and_numbers_follow(
    engine: QQmlEngine, language: Language, code: str, home: str, plural: str, number: str
) -> None:
    component = QQmlComponent(engine)
    component.setData(QML, "")
    shown = component.create()
    language.choose("zh" if code == "en" else "en")
    language.choose(code)
    assert (shown.property("home"), shown.property("plural")) == (home, plural)
    assert QLocale().toString(1234.5, "f", 1) == number
    shown.deleteLater()


def test_words_keep_their_values(language: Language) -> None:
    words = Words("{name} last came {age:.1f} s ago; expected within {limit:.1f} s.", name="VCU", age=2.5, limit=1.0)
    language.choose("de")
    assert translate(words) == "VCU kam zuletzt vor 2,5 s; erwartet innerhalb von 1,0 s."
    language.choose("en")
    assert translate(words) == str(words)


def test_words_within_words_are_translated(language: Language) -> None:
    language.choose("zh")
    inner = Words("waiting for the first frame")
    assert translate(Words("Bus {bus}: {reason}.", bus="main", reason=inner)) == "总线 main：等待第一帧报文。"


def test_what_has_no_translation_stays(language: Language) -> None:
    language.choose("de")
    assert translate("Xyzzy") == "Xyzzy"
    assert translate(Words("Xyzzy {number}", number=7)) == "Xyzzy 7"
    assert translate("") == ""


def test_auto_is_the_systems_language_or_english(language: Language) -> None:
    language.choose("auto")
    system = QLocale.system().name()[:2]
    assert language.property("current") == (system if system in NAMES else "en")


def test_a_change_is_told_once(qtbot: QtBot, language: Language) -> None:
    with qtbot.waitSignal(language.changed):
        language.choose("de")
    with qtbot.assertNotEmitted(language.changed):
        language.choose("de")
    assert language.property("available") == ["en", "de", "zh"]
    assert [language.name(code) for code in NAMES] == ["English", "Deutsch", "简体中文"]


@pytest.mark.parametrize("content", [None, b"", b"half", b"\x3c\xb8\x64\x18\xca\xef\x9c\x95" + bytes(40)])
def test_damaged_texts_are_named_and_english_goes_on(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "headunit_de.qm").write_bytes(content)
    language = Language(None, tmp_path)
    with caplog.at_level(logging.WARNING):
        language.choose("de")
    assert "headunit_de.qm" in language.property("problem")
    assert "Deutsch" in caplog.text
    assert translate("Speed") == "Speed"
    language.stop()


def test_half_a_file_of_texts_does_no_harm(qapp: QGuiApplication, tmp_path: Path) -> None:
    whole = (paths.share("qml") / "translations" / "headunit_de.qm").read_bytes()
    for part in range(0, len(whole), len(whole) // 13):
        (tmp_path / "headunit_de.qm").write_bytes(whole[:part])
        language = Language(None, tmp_path)
        language.choose("de")
        assert translate("Speed") in ("Speed", "Geschwindigkeit")
        language.stop()


def test_every_letter_of_the_translations_has_a_shape(qapp: QGuiApplication, language: Language) -> None:
    assert "Noto Sans SC" in QFontDatabase.families()
    chinese = QRawFont.fromFont(QFont("Noto Sans SC"))
    texts = (paths.share("qml") / "translations" / "headunit_zh.ts").read_text(encoding="utf-8")
    missing = {letter for letter in texts if ord(letter) > 0x2E80 and not any(chinese.glyphIndexesForString(letter))}
    assert not missing
