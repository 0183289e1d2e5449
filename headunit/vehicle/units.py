"""Units as databases write them, and what VSS calls them."""

_ALIASES = {
    "km/h": ("km/h", "kph", "kmh", "kmph", "km/hour", "km/hr"),
    "mph": ("mph", "mi/h", "miles/h"),
    "m/s": ("m/s", "mps"),
    "percent": ("%", "percent", "pct"),
    "Celsius": ("degc", "°c", "c", "celsius", "deg c", "grad c", "deg_c", "degree celsius", "grad", "gradc"),
    "Fahrenheit": ("degf", "°f", "f", "fahrenheit", "deg f"),
    "degrees": ("deg", "degrees", "degree", "°"),
    "radians": ("rad", "radians"),
    "degrees/s": ("deg/s", "degrees/s", "deg/sec", "°/s", "degree/s"),
    "rad/s": ("rad/s", "rad/sec"),
    "m/s^2": ("m/s^2", "m/s2", "m/s/s", "m/s²"),
    "g": ("g",),
    "rpm": ("rpm", "1/min", "u/min", "r/min", "1/minute"),
    "Nm": ("nm", "n.m", "n*m", "newton-meter"),
    "kW": ("kw",),
    "W": ("w",),
    "V": ("v", "volt", "volts"),
    "mV": ("mv",),
    "A": ("a", "amp", "amps", "ampere"),
    "mA": ("ma",),
    "kWh": ("kwh",),
    "Wh": ("wh",),
    "kPa": ("kpa",),
    "bar": ("bar",),
    "psi": ("psi",),
    "hPa": ("hpa", "mbar"),
    "m": ("m", "meter", "meters", "metre"),
    "km": ("km",),
    "mi": ("mi", "mile", "miles"),
    "cm": ("cm",),
    "s": ("s", "sec", "second", "seconds"),
    "ms": ("ms",),
    "min": ("min", "minute", "minutes"),
    "h": ("h", "hour", "hours"),
    "day": ("d", "day", "days"),
    "l": ("l", "liter", "litre", "liters"),
    "gal": ("gal", "gallon"),
    "l/100km": ("l/100km", "l/100 km"),
    "g/s": ("g/s", "gr/s", "gram/s"),
    "kg/h": ("kg/h",),
}
_NAMES = {alias: name for name, aliases in _ALIASES.items() for alias in aliases}

FACTORS = {
    ("mph", "km/h"): "x * 1.609344",
    ("m/s", "km/h"): "x * 3.6",
    ("Fahrenheit", "Celsius"): "(x - 32) * 5 / 9",
    ("radians", "degrees"): "x * 180 / PI",
    ("rad/s", "degrees/s"): "x * 180 / PI",
    ("g", "m/s^2"): "x * 9.80665",
    ("W", "kW"): "x / 1000",
    ("kW", "W"): "x * 1000",
    ("mV", "V"): "x / 1000",
    ("mA", "A"): "x / 1000",
    ("Wh", "kWh"): "x / 1000",
    ("bar", "kPa"): "x * 100",
    ("psi", "kPa"): "x * 6.894757",
    ("hPa", "kPa"): "x / 10",
    ("km", "m"): "x * 1000",
    ("mi", "m"): "x * 1609.344",
    ("cm", "m"): "x / 100",
    ("m", "km"): "x / 1000",
    ("mi", "km"): "x * 1.609344",
    ("ms", "s"): "x / 1000",
    ("min", "s"): "x * 60",
    ("h", "s"): "x * 3600",
    ("day", "s"): "x * 86400",
    ("gal", "l"): "x * 3.785412",
    ("kg/h", "g/s"): "x / 3.6",
}
"""The mapping's arithmetic from a database's unit to the VSS unit, where there is one."""


def vss_unit(text: str) -> str:
    """The VSS name of a unit as a database writes it; empty when it is not known."""
    return _NAMES.get(text.strip().lower(), "")


def conversion(database: str, wanted: str) -> str | None:
    """The arithmetic from a database's unit to a VSS unit: empty when they are the same or one is not known.

    None when both are known and there is no way from one to the other.
    """
    known = vss_unit(database)
    if not known or known == wanted or wanted not in _ALIASES:
        return ""
    return FACTORS.get((known, wanted))
