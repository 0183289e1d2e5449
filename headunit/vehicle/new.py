"""Starts a car of one's own: a profile and a mapping for any DBC files, with VSS names proposed."""

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from headunit.core import paths
from headunit.core.errors import HeadunitError
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.dbc.database import load
from headunit.vehicle.propose import Proposal, propose

_ID = re.compile(r"[a-z][a-z0-9_]*")
_KINDS = {"boolean": "bool", "string": "string", "float": "real", "double": "real"}
_DATATYPES = {"bool": "boolean", "string": "string", "real": "float", "int": "int32"}


@dataclass(frozen=True, slots=True)
class Started:
    """A new car's folder and what is in its mapping: proposals in use, and those left as comments."""

    folder: Path
    used: tuple[Proposal, ...]
    possible: tuple[Proposal, ...]


def start(
    car_id: str,
    files: Sequence[Path],
    candidates: Sequence[CatalogueSignal],
    *,
    out: Path | None = None,
    cache: Path | None = None,
) -> Started:
    """Make the folder of a new car from DBC files, one bus for each; `out` is where cars are, the user's by default.

    Raises HeadunitError when the id is no name, the car is there already, or no DBC file can be read.
    """
    if not _ID.fullmatch(car_id):
        raise HeadunitError(
            f"'{car_id}' is no id", hint="use lower-case letters, digits and _, beginning with a letter"
        )
    folder = (out or paths.config() / "cars") / car_id
    if folder.exists():
        raise HeadunitError(f"{folder} is already there", hint="choose another --id; nothing is overwritten")
    buses = _buses(files)
    proposals = propose(((bus, load([file], cache=cache)) for bus, file in buses.items()), candidates)
    used = tuple(each for each in proposals if each.good)
    possible = tuple(each for each in proposals if not each.good)
    try:
        folder.mkdir(parents=True)
        for bus, file in buses.items():
            shutil.copyfile(file, folder / f"{bus}.dbc")
        (folder / "profile.toml").write_text(_profile(car_id, list(buses)), encoding="utf-8")
        (folder / "mapping.vspec").write_text(_mapping(car_id, proposals), encoding="utf-8")
    except OSError as error:
        raise HeadunitError(f"{folder} cannot be written: {error.strerror}") from error
    return Started(folder, used, possible)


def vss_signals(file: Path) -> tuple[CatalogueSignal, ...]:
    """The sensors and actuators of a VSS tree exported as JSON. Raises HeadunitError when it is none."""
    try:
        tree = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise HeadunitError(f"{file} cannot be read: {error}") from error
    found: list[CatalogueSignal] = []
    todo = list(tree.items()) if isinstance(tree, dict) else []
    while todo:
        path, node = todo.pop(0)
        if not isinstance(node, dict):
            continue
        todo += [(f"{path}.{name}", child) for name, child in (node.get("children") or {}).items()]
        if node.get("type") in ("sensor", "actuator"):
            kind = _KINDS.get(node.get("datatype", ""), "int" if "int" in node.get("datatype", "") else "string")
            allowed = tuple(map(str, node.get("allowed", ())))
            found.append(CatalogueSignal(path, path, kind, str(node.get("unit", "")), allowed=allowed))
    if not found:
        raise HeadunitError(f"{file} holds no VSS signals", hint="export it with: vspec export json")
    return tuple(found)


def _buses(files: Sequence[Path]) -> dict[str, Path]:
    """The files by the name of their bus, made from the file's."""
    buses: dict[str, Path] = {}
    for file in files:
        if not file.is_file():
            raise HeadunitError(f"the database {file} is not there")
        name = re.sub(r"[^a-z0-9]+", "_", file.stem.lower()).strip("_") or "can"
        while name in buses:
            name += "_2"
        buses[name] = file
    return buses


def _profile(car_id: str, buses: Sequence[str]) -> str:
    lines = [
        f'id = "{car_id}"',
        f'name = "{car_id.replace("_", " ").title()}"',
        '# What the screen shows of it: "electric", "combustion", "climate", "cruise", "position".',
        "features = []",
    ]
    for number, bus in enumerate(buses):
        lines += ["", "[[bus]]", f'name = "{bus}"', f'label = "{bus}"', f'databases = ["{bus}.dbc"]']
        lines += ["bitrate = 500000", 'interface = "socketcan"', f'channel = "can{number}"']
    return "\n".join(lines) + "\n"


def _mapping(car_id: str, proposals: Sequence[Proposal]) -> str:
    lines = [
        f"# What the signals of {car_id} mean in VSS 6.0 terms, proposed from their names and units: look at each.",
        f"# Then run: headunit cars check {car_id}",
        "",
    ]
    for each in sorted((one for one in proposals if one.good), key=lambda one: one.catalogued.path):
        lines += [*_entry(each), ""]
    possible = sorted((one for one in proposals if not one.good), key=lambda one: one.catalogued.path)
    if possible:
        lines += ["# Less certain: take away the # of those that are right.", ""]
    for each in possible:
        lines += [*(f"# {line}" for line in _entry(each)), ""]
    return "\n".join(lines)


def _entry(proposal: Proposal) -> list[str]:
    wanted, signal = proposal.catalogued, proposal.signal
    told = f"{signal.unit or 'no unit'}; {proposal.confidence:.0%} sure"
    comment = " ".join(signal.comment.split())
    place = f"bus: {proposal.bus}, message: {proposal.message.name}, signal: {signal.name}"
    transform = ""
    if proposal.table:
        rows = ", ".join(f"{{ from: {json.dumps(name)}, to: {value} }}" for name, value in proposal.table)
        transform = f", transform: {{ mapping: [{rows}] }}"
    elif proposal.math:
        transform = f', transform: {{ math: "{proposal.math}" }}'
    return [
        f"{wanted.path}:  # {told}{': ' + comment[:80] if comment else ''}",
        f"  type: {'actuator' if wanted.actuator else 'sensor'}",
        f"  datatype: {_DATATYPES[wanted.type]}",
        *([f"  unit: {wanted.unit}"] if wanted.unit else []),
        f"  dbc2vss: {{ {place}{transform} }}",
    ]
