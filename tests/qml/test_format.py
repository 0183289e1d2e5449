"""Numbers as the driver reads them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtQml import QJSValue, QQmlEngine, QQmlExpression

from headunit.core import paths


class Formatter:
    """Calls Format's functions as QML does."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        singleton = engine.singletonInstance("HeadUnit.Style", "Format")
        assert isinstance(singleton, QObject)
        self._format = singleton

    def metric(self, metric: bool) -> None:
        self._format.setProperty("metric", metric)

    def __call__(self, call: str) -> str:
        expression = QQmlExpression(self._engine.rootContext(), self._format, call)
        result = expression.evaluate()
        assert not expression.hasError(), expression.error().toString()
        value = result[0] if isinstance(result, tuple) else result
        return value.toString() if isinstance(value, QJSValue) else str(value)


@pytest.fixture(scope="module")
def show(qapp: QObject) -> Iterator[Formatter]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    engine = QQmlEngine(qapp)
    engine.addImportPath(str(paths.share("qml")))
    yield Formatter(engine)
    engine.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("call", "metric", "imperial"),
    [
        ("speed(100)", "100", "62"),
        ("speed(-7.6)", "8", "5"),
        ("distance(412000, 0)", "412", "256"),
        ("distance(23412000, 0)", "23,412", "14,548"),
        ("temperature(21.5)", "21.5°", "71°"),
        ("temperature(-3.25)", "\u22123.3°", "26°"),
        ("temperature(88.5)", "89°", "191°"),
        ("pressure(250)", "2.5", "36"),
        ("consumption(6.4)", "6.4", "37"),
        ("consumption(0)", "0.0", "\u221e"),
    ],
)
def test_units_of_the_driver(show: Formatter, call: str, metric: str, imperial: str) -> None:
    show.metric(True)
    assert show(call) == metric
    show.metric(False)
    assert show(call) == imperial


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ("number(-0.04, 1)", "0.0"),
        ("number(1234567, 0)", "1,234,567"),
        ("duration(1403)", "0:23"),
        ("duration(7260)", "2:01"),
        ("tidy(94.24)", "94.2"),
        ("tidy(3)", "3"),
        ("tidy(0.125)", "0.13"),
        ("short(99999)", "99,999"),
        ("short(1234567)", "1.2 M"),
    ],
)
def test_numbers(show: Formatter, call: str, text: str) -> None:
    assert show(call) == text
