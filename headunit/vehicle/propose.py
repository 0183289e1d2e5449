"""Proposes VSS signals for the signals of any DBC, by the words and units of their names and comments."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.dbc.database import Database, Message, Signal
from headunit.vehicle.units import conversion, vss_unit

GOOD = 0.7
"""Confidence from which a proposal is used at once."""
POSSIBLE = 0.45
"""Confidence from which a proposal is worth a comment."""

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_SYNONYMS = {
    "accelerator": "accel acc gas throttlepedal accelerator",
    "acceleration": "acceleration",
    "active": "act active engaged signaling",
    "air": "air",
    "ambient": "ambient amb outside exterior ext outdoor",
    "angle": "angle ang",
    "battery": "battery batt bat hv bms",
    "beam": "beam headlight headlamp",
    "belt": "belt seatbelt belted buckle buckled latched",
    "brake": "brake brk braking",
    "cabin": "cabin interior inside inner incar",
    "charge": "charge charging chrg soc",
    "conditioning": "conditioning aircon hvac climate",
    "consumption": "consumption cons",
    "coolant": "coolant clt ect watertemp",
    "cruise": "cruise acc ctrlcruise",
    "current": "current curr cur amps amperage",
    "distance": "distance dist",
    "door": "door dr",
    "driver": "driver drv",
    "engine": "engine eng motorengine ice",
    "fan": "fan blower",
    "fog": "fog",
    "front": "front frt fr fwd",
    "fuel": "fuel",
    "gear": "gear shift shifter prnd",
    "hazard": "hazard warnblink",
    "heading": "heading course",
    "heat": "heat heating heater",
    "high": "high hi main",
    "hood": "hood bonnet",
    "horn": "horn",
    "indicator": "indicator blinker turn turnsignal direction blink",
    "latitude": "latitude lat",
    "lateral": "lateral lat",
    "left": "left lh lft",
    "level": "level lvl",
    "light": "light lights lamp lamps",
    "lock": "lock locked locking",
    "longitude": "longitude lon long lng",
    "longitudinal": "longitudinal long",
    "low": "low lo dipped",
    "motor": "motor mot edrive emotor inverter",
    "odometer": "odometer odo mileage totaldistance",
    "oil": "oil",
    "open": "open opened ajar",
    "park": "park parking handbrake",
    "passenger": "passenger pass psgr",
    "pedal": "pedal ped",
    "position": "position pos",
    "power": "power pwr",
    "pressure": "pressure press prs",
    "rate": "rate",
    "rear": "rear rr back",
    "right": "right rh rgt",
    "rpm": "rpm nmot revs",
    "seat": "seat",
    "speed": "speed spd vel velocity vspeed",
    "steering": "steering steer str swa sas",
    "temperature": "temperature temp tmp thermal",
    "tire": "tire tyre tpms tpm",
    "torque": "torque trq tq",
    "trunk": "trunk boot tailgate liftgate hatch",
    "voltage": "voltage volt volts",
    "wheel": "wheel whl wh",
    "window": "window wdw",
    "wiper": "wiper wiping wipe",
    "yaw": "yaw",
}
_CANON: dict[str, tuple[str, ...]] = {}
for _word, _forms in _SYNONYMS.items():
    for _form in _forms.split():
        _CANON[_form] = (*_CANON.get(_form, ()), _word)
_CANON |= {
    "fl": ("front", "left"),
    "fr": ("front", "right"),
    "rl": ("rear", "left"),
    "rr": ("rear", "right"),
    "fe": ("front",),
    "soc": ("charge", "battery"),
    "kmh": ("speed",),
    "vss": ("speed",),
    "seatbelt": ("belt", "seat"),
    "headlight": ("beam", "light"),
    "handbrake": ("park", "brake"),
    "odo": ("odometer",),
}
_NOISE = {"is", "the", "of", "a", "row", "signal", "value", "status", "state", "sts", "st", "act", "actual"}
_NOISE |= {"vehicle", "veh", "car"}
_ROWS = {"Row1": "front", "Row2": "rear"}
_OPPOSITES = (
    *(("front", "rear"), ("left", "right"), ("low", "high"), ("driver", "passenger")),
    *(("driver", "right"), ("passenger", "left")),
)
"""Of a pair, one in the VSS signal and the other in the name: not the same thing. The driver sits on the left."""
_NOT = re.compile(
    r"un(latched|buckled|fastened|belted|locked)|closed|disabled|inactive|(?<![a-z])not?(?![a-z])", re.IGNORECASE
)
_GEARS = {"p": 126, "park": 126, "r": -1, "reverse": -1, "n": 0, "neutral": 0, "d": 127, "drive": 127}
_ASKED = re.compile(r"req(uest)?|cmd|command|demand|target", re.IGNORECASE)
_SKIP = re.compile(
    r"check\s?sum|crc|counter|cntr?$|alive|reserved|unknown|spare|set_?me|dummy|fault|valid", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One VSS signal for one signal of a database; `confidence` 0 to 1.

    `math`, or `table` of value names, makes the VSS value where it is not the signal's own.
    """

    catalogued: CatalogueSignal
    bus: str
    message: Message
    signal: Signal
    confidence: float
    math: str = ""
    table: tuple[tuple[str, int], ...] = ()

    @property
    def good(self) -> bool:
        return self.confidence >= GOOD


def propose(databases: Iterable[tuple[str, Database]], candidates: Sequence[CatalogueSignal]) -> list[Proposal]:
    """The best proposals for (bus, database) pairs: at most one for each VSS signal and one for each CAN signal."""
    described = [(each, _description(each)) for each in candidates]
    rarity = _rarity([found for _, found in described])
    ranked: list[Proposal] = []
    for bus, database in databases:
        for message in database.messages.values():
            around = words(message.name)
            for signal in message.signals:
                if not _SKIP.search(signal.name):
                    ranked += _proposals(bus, message, signal, around, described, rarity)
    ranked.sort(key=lambda each: (-each.confidence, each.catalogued.path, each.message.name, each.signal.name))
    paths: set[str] = set()
    taken: set[tuple[str, str, str]] = set()
    best = []
    for each in ranked:
        place = (each.bus, each.message.name, each.signal.name)
        if each.catalogued.path not in paths and place not in taken:
            paths.add(each.catalogued.path)
            taken.add(place)
            best.append(each)
    return best


def _description(catalogued: CatalogueSignal) -> Counter[str]:
    rows = " ".join(place for row, place in _ROWS.items() if row in catalogued.path)
    return words(f"{catalogued.path.removeprefix('Vehicle.')} {catalogued.label} {rows}")


def words(text: str) -> Counter[str]:
    """The words of a name or a comment, abbreviations written out, how often each."""
    found: Counter[str] = Counter()
    for part in _WORDS.findall(text):
        word = part.lower()
        for meant in _CANON.get(word, (word,)):
            if meant not in _NOISE and not meant.isdigit():
                found[meant] += 1
    return found


def _rarity(described: Sequence[Counter[str]]) -> dict[str, float]:
    """How much a word tells: rare ones more."""
    count = Counter(word for found in described for word in set(found))
    return {word: 1 + log(len(described) / number) for word, number in count.items()}


def _proposals(
    bus: str,
    message: Message,
    signal: Signal,
    around: Counter[str],
    described: Sequence[tuple[CatalogueSignal, Counter[str]]],
    rarity: dict[str, float],
) -> Iterable[Proposal]:
    named = words(signal.name)
    told = words(signal.comment)
    if not named and not told:
        return
    for catalogued, wanted in described:
        math = _fits(catalogued, signal)
        if math is None:
            continue
        score = _score(wanted, named, told, around, rarity) * _unit_factor(catalogued, signal)
        if _ASKED.search(signal.name):
            score *= 0.8
        if score >= POSSIBLE:
            table = _gears(signal) if catalogued.path.endswith("Gear") else ()
            yield Proposal(catalogued, bus, message, signal, min(score, 1.0), math, table)


def _score(
    wanted: Counter[str], named: Counter[str], told: Counter[str], around: Counter[str], rarity: dict[str, float]
) -> float:
    """Between the share of the VSS signal's words that are found and the share of the name's words that it explains."""
    for one, other in _OPPOSITES:
        if (one in wanted and other in named) or (other in wanted and one in named):
            return 0.0
    total = sum(rarity[word] for word in wanted)
    found = sum(
        rarity[word] * (1.0 if word in named else 0.8 if word in told else 0.6 if word in around else 0.0)
        for word in wanted
    )
    weight = sum(rarity.get(word, 0.5 if word in around else 3.0) for word in named) or 3.0
    explained = sum(rarity[word] for word in named if word in wanted)
    coverage, precision = found / total, explained / weight
    return 2 * coverage * precision / (coverage + precision) if coverage + precision else 0.0


def _fits(catalogued: CatalogueSignal, signal: Signal) -> str | None:
    """The arithmetic from the signal to the VSS value when it can carry such a value at all, else None."""
    if catalogued.type == "bool":
        if signal.length > 2 or signal.is_float:
            return None
        return "x == 0" if _NOT.search(signal.name) else ""
    if catalogued.type == "string":
        return "" if not catalogued.allowed or set(catalogued.allowed) & set(signal.choices.values()) else None
    if signal.length < 3 or (len(signal.choices) >= 2 and not _gears(signal)):
        return None
    return conversion(signal.unit, catalogued.unit)


def _gears(signal: Signal) -> tuple[tuple[str, int], ...]:
    """The value names of a gear selector as VSS numbers."""
    return tuple((name, _GEARS[name.lower()]) for name in signal.choices.values() if name.lower() in _GEARS)


def _unit_factor(catalogued: CatalogueSignal, signal: Signal) -> float:
    known = vss_unit(signal.unit)
    if not catalogued.unit or not known:
        return 0.95 if catalogued.unit else 1.0
    return 1.2
