"""Numbers, dates and units as the driver reads them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtQml import QJSValue, QQmlEngine, QQmlExpression

from headunit.core import paths
from headunit.settings import declaration

ENDLESS = "\u221e"
LATER = "new Date(2026, 11, 24, 18, 5)"


class Formatter:
    """Calls Format's functions as QML does."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        singleton = engine.singletonInstance("HeadUnit.Style", "Format")
        assert isinstance(singleton, QObject)
        self._format = singleton

    def choose(self, name: str, value: str) -> None:
        assert self._format.metaObject().indexOfProperty(name) >= 0
        self._format.setProperty(name, value)

    def speak(self, locale: str) -> None:
        """As headunit.ui.language does."""
        QLocale.setDefault(QLocale(locale))
        self._engine.setUiLanguage(locale)

    def __call__(self, call: str) -> str:
        expression = QQmlExpression(self._engine.rootContext(), self._format, call)
        result = expression.evaluate()
        assert not expression.hasError(), expression.error().toString()
        value = result[0] if isinstance(result, tuple) else result
        return value.toString() if isinstance(value, QJSValue) else str(value)


@pytest.fixture
def show(qapp: QObject) -> Iterator[Formatter]:
    before = QLocale()
    engine = QQmlEngine(qapp)
    engine.addImportPath(str(paths.share("qml")))
    formatter = Formatter(engine)
    formatter.speak("en_GB")
    yield formatter
    engine.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("quantity", "unit", "call", "text"),
    [
        ("speedIn", "km/h", "speed(100)", "100"),
        ("speedIn", "km/h", "speed(-7.6)", "8"),
        ("speedIn", "km/h", "speedUnit", "km/h"),
        ("speedIn", "mph", "speed(100)", "62"),
        ("speedIn", "mph", "speed(112.65408)", "70"),
        ("speedIn", "mph", "speed(-7.6)", "5"),
        ("speedIn", "mph", "speedUnit", "mph"),
        ("distanceIn", "km", "distance(412000, 0)", "412"),
        ("distanceIn", "km", "distance(23412000, 0)", "23,412"),
        ("distanceIn", "mi", "distance(1609.344, 3)", "1.000"),
        ("distanceIn", "mi", "distance(412000, 0)", "256"),
        ("distanceIn", "mi", "distance(23412000, 0)", "14,548"),
        ("distanceIn", "mi", "distanceUnit", "mi"),
        ("temperatureIn", "C", "temperature(21.5)", "21.5°"),
        ("temperatureIn", "C", "temperature(-3.25)", "\u22123.3°"),
        ("temperatureIn", "C", "temperature(88.5)", "89°"),
        ("temperatureIn", "F", "temperature(21.5)", "71°"),
        ("temperatureIn", "F", "temperature(-3.25)", "26°"),
        ("temperatureIn", "F", "temperature(-40)", "\u221240°"),
        ("temperatureIn", "F", "temperature(100)", "212°"),
        ("temperatureIn", "F", "temperatureUnit", "°F"),
        ("pressureIn", "bar", "pressure(250)", "2.5"),
        ("pressureIn", "kPa", "pressure(250)", "250"),
        ("pressureIn", "kPa", "pressureUnit", "kPa"),
        ("pressureIn", "psi", "pressure(250)", "36"),
        ("pressureIn", "psi", "pressure(220.632233)", "32"),
        ("pressureIn", "psi", "pressureUnit", "psi"),
        ("fuelIn", "l/100km", "consumption(6.4)", "6.4"),
        ("fuelIn", "l/100km", "consumption(0)", "0.0"),
        ("fuelIn", "km/l", "consumption(6.4)", "15.6"),
        ("fuelIn", "km/l", "consumption(0)", ENDLESS),
        ("fuelIn", "mpg_uk", "consumption(6.4)", "44"),
        ("fuelIn", "mpg_uk", "consumption(2.824809363)", "100"),
        ("fuelIn", "mpg_uk", "consumption(0)", ENDLESS),
        ("fuelIn", "mpg_us", "consumption(6.4)", "37"),
        ("fuelIn", "mpg_us", "consumption(2.352145833)", "100"),
        ("fuelIn", "mpg_us", "consumptionUnit", "mpg"),
        ("energyIn", "kWh/100km", "energy(17.24)", "17.2"),
        ("energyIn", "kWh/100km", "energy(-3.04)", "\u22123.0"),
        ("energyIn", "mi/kWh", "energy(17.24)", "3.6"),
        ("energyIn", "mi/kWh", "energy(-3.04)", ENDLESS),
        ("energyIn", "mi/kWh", "energyUnit", "mi/kWh"),
    ],
)  # fmt: skip
def test_units_of_the_driver(show: Formatter, quantity: str, unit: str, call: str, text: str) -> None:
    show.choose(quantity, unit)
    assert show(call) == text


def test_each_unit_that_can_be_chosen_is_written_with_its_own_words(show: Formatter) -> None:
    written = {"speed": "speedUnit", "distance": "distanceUnit", "temperature": "temperatureUnit"}
    written |= {"pressure": "pressureUnit", "fuel": "consumptionUnit", "energy": "energyUnit"}
    for quantity, unit in written.items():
        choices = [choice.value for choice in declaration.read()[f"units.{quantity}"].choices]
        seen = set()
        for choice in choices:
            show.choose(f"{quantity}In", choice)
            seen.add(show(unit))
        assert len(seen) >= len(choices) - (quantity == "fuel")  # two gallons, one mpg
        show.choose(f"{quantity}In", "furlongs")
        assert show(unit) in seen


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


def test_the_language_has_its_own_numbers_and_dates_and_changes_them_at_once(show: Formatter) -> None:
    assert show(f"date({LATER})") == "Thursday, 24 December 2026"
    show.speak("de_DE")
    assert show("number(1234567.5, 1)") == "1.234.567,5"
    assert show(f"date({LATER})") == "Donnerstag, 24. Dezember 2026"
    assert show(f"time({LATER})") == "18:05"
    show.speak("zh_CN")
    assert show(f"date({LATER})") == "2026年12月24日星期四"
    assert show(f"shortDate({LATER})") == "2026/12/24"


@pytest.mark.parametrize(
    ("locale", "clock", "text"),
    [
        ("en_GB", "auto", "18:05"),
        ("en_US", "auto", "6:05 PM"),
        ("en_US", "24", "18:05"),
        ("en_GB", "12", "6:05 PM"),
        ("zh_CN", "auto", "18:05"),
    ],
)
def test_the_clock_is_the_languages_or_as_chosen(show: Formatter, locale: str, clock: str, text: str) -> None:
    show.speak(locale)
    show.choose("clockIn", clock)
    assert show(f"time({LATER})").replace("\u202f", " ") == text
