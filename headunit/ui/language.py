"""The language of the screen: texts, numbers and dates, changed while it runs."""

import logging
from pathlib import Path
from string import Formatter
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QmlElement, QQmlEngine

from headunit.core import paths
from headunit.core.errors import Problem, Severity
from headunit.core.words import Words

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

NAMES = {"en": "English", "de": "Deutsch", "zh": "简体中文"}
"""The languages there are, each in its own words; the sources are English."""
LOCALES = {"en": "en_GB", "de": "de_DE", "zh": "zh_CN"}
AUTO = "auto"
CHINESE_FONT = "NotoSansSC-Regular.ttf"
CONTEXT = "Words"
"""Where the translations of what is not in QML or in a view-model stand: `deploy/translate` collects it."""


class _Filler(Formatter):
    """Fills a template as str.format does, with translated words and this language's decimal point."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Words):
            value = translate(value)
        text = str(super().format_field(value, format_spec))
        return text.replace(".", QLocale().decimalPoint()) if isinstance(value, float) else text


_filler = _Filler()


def translate(words: str) -> str:
    """A sentence of Words, or a label of a data file, in the screen's language; as it is where there is none."""
    if not words:
        return ""
    if isinstance(words, Words):
        template = QCoreApplication.translate(CONTEXT, words.template)
        return _filler.vformat(template, (), words.values) if words.values else template
    return QCoreApplication.translate(CONTEXT, words)


def of_system() -> str:
    """The code of the system's language where it is one of ours, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in NAMES else "en"


@QmlElement
class Language(QObject):
    """One of NAMES at a time. Needs a QGuiApplication.

    A file of texts that is missing or damaged is named in `problem`, and English goes on. The Chinese font only falls
    in where Inter has no letter: what is never drawn is never read from the disk.
    """

    changed = Signal()

    def __init__(self, engine: QQmlEngine | None = None, folder: Path | None = None) -> None:
        super().__init__()
        self._engine = engine
        self._folder = folder or paths.share("qml") / "translations"
        self._current = ""
        self._translator: QTranslator | None = None
        self.found: Problem | None = None
        QFontDatabase.addApplicationFont(str(paths.share("qml") / "fonts" / CHINESE_FONT))

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak this language from now on: a code of NAMES, or "auto" for the system's."""
        current = code if code in NAMES else of_system()
        if current == self._current:
            return
        self._current = current
        self._install(current)
        QLocale.setDefault(self._locale(current))
        if self._engine is not None:
            self._engine.setUiLanguage(current)
            self._engine.retranslate()
        self.changed.emit()

    def stop(self) -> None:
        """Back to the sources' own words."""
        self._engine = None
        self._remove()
        QLocale.setDefault(QLocale.system())

    def _install(self, code: str) -> None:
        self._remove()
        self.found = None
        file = self._folder / f"headunit_{code}.qm"
        translator = QTranslator(self)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
            return
        wrong = "is damaged" if file.exists() else "is missing"
        self.found = Problem(
            Severity.ERROR, f"the texts in {NAMES[code]} cannot be read", file, hint=f"the file {wrong}"
        )
        log.warning("%s", self.found)

    def _remove(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None

    @staticmethod
    def _locale(code: str) -> QLocale:
        """The system's own where it speaks that language (de_AT, en_US), for its numbers and dates."""
        system = QLocale.system()
        return system if system.name().partition("_")[0] == code else QLocale(LOCALES[code])

    @Property(str, notify=changed)
    def current(self) -> str:
        """The code of the language that is spoken."""
        return self._current

    @Property(list, constant=True)
    def available(self) -> list[str]:
        """The codes of all languages."""
        return list(NAMES)

    @Slot(str, result=str)
    def name(self, code: str) -> str:
        """A language in its own words."""
        return NAMES.get(code, code)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the texts of the current language; empty when nothing is."""
        return str(self.found) if self.found else ""
