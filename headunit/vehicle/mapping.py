"""A car's mapping: kuksa's VSS overlay (`mapping.vspec`) or its whole tree (`vss_dbc.json`), entry by entry."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle.car import Actuation, Mapping, Place, Transform
from headunit.vehicle.model import Value
from headunit.vehicle.section import Section, nearest
from headunit.vehicle.transform import MappingError, compile_math

VSS_KEYS = (
    *("type", "datatype", "unit", "description", "comment", "min", "max", "allowed", "default", "deprecation"),
    *("aggregate", "arraysize", "instances", "instantiate", "uuid", "pattern", "fka", "constUID"),
)
"""What a VSS leaf may say beside the mapping."""


@dataclass(frozen=True)
class MappingFile:
    """What a mapping file says, and what is wrong with it."""

    mappings: tuple[Mapping, ...]
    actuations: tuple[Actuation, ...]
    problems: tuple[Problem, ...]


def read(file: Path) -> MappingFile:
    """Read an overlay (.vspec, .yaml) or a JSON tree; a broken entry costs only itself.

    Raises HeadunitError when the file cannot be read or is neither YAML nor JSON.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise HeadunitError(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise HeadunitError(f"{file} is not UTF-8 text", hint="save it as UTF-8") from error
    problems: list[Problem] = []
    entries = _json_entries if file.suffix == ".json" else _yaml_entries
    mappings: dict[str, Mapping] = {}
    actuations: dict[str, Actuation] = {}
    seen: set[str] = set()
    for path, entry in entries(file, text, problems):
        if path in seen:
            entry.problem(f"{path} is there twice", hint="the first one counts, delete this one")
            continue
        seen.add(path)
        mapping, actuation = _entry(path, entry)
        if mapping:
            mappings[path] = mapping
        if actuation:
            actuations[path] = actuation
    return MappingFile(tuple(mappings.values()), tuple(actuations.values()), tuple(problems))


def default_values(file: Path) -> dict[str, float]:
    """kuksa's dbc_default_values.json: by signal name, what the other signals of a sent frame hold.

    Raises HeadunitError when the file cannot be read or is not of that form.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise HeadunitError(f"{file} cannot be read: {error}") from error
    if not isinstance(data, dict) or not all(isinstance(each, int | float) for each in data.values()):
        raise HeadunitError(f"{file} must hold one object of signal names and numbers")
    return {str(name): float(value) for name, value in data.items()}


def _entry(path: str, entry: Section) -> tuple[Mapping | None, Actuation | None]:
    for key in VSS_KEYS:
        entry.value(key)
    datatype, unit = _word(entry, "datatype"), _word(entry, "unit")
    mapping = actuation = None
    key = "dbc2vss" if "dbc2vss" in entry else "dbc"
    if "dbc2vss" in entry and "dbc" in entry:
        entry.problem("'dbc' is the old name of 'dbc2vss', both are given", "dbc", hint="dbc2vss counts, delete dbc")
    entry.value("dbc")
    reading = entry.section(key)
    entry.value("dbc2vss")
    if reading:
        mapping = _mapping(path, reading, datatype, unit)
    writing = entry.section("vss2dbc")
    if writing:
        actuation = _actuation(path, writing)
        if _word(entry, "type") not in ("", "actuator"):
            entry.problem(f"{path} is no actuator, it cannot be written", "vss2dbc", hint="delete vss2dbc")
            actuation = None
    entry.finish()
    return mapping, actuation


def _word(entry: Section, key: str) -> str:
    value = entry.value(key)
    return value if isinstance(value, str) else ""


def _mapping(path: str, section: Section, datatype: str, unit: str) -> Mapping | None:
    signal = section.required("signal")
    before = len(section.problems)
    for key in ("interval_ms", "on_change"):
        section.value(key)
    invalid = []
    for each in section.items("invalid"):
        if isinstance(each, str | int) and not isinstance(each, bool):
            invalid.append(each)
        else:
            section.problem(f"{each!r} in 'invalid' is neither a value name nor a whole number", "invalid")
    mapping = Mapping(
        path=path,
        signal=signal,
        bus=section.text("bus"),
        message=section.text("message"),
        mux=section.optional_integer("mux"),
        transform=_transform(section, datatype, reading=True),
        invalid=tuple(invalid),
        timeout_ms=section.optional_integer("timeout_ms"),
        event=section.flag("event"),
        datatype=datatype,
        unit=unit,
        place=Place(section.file, section.line("signal") or section.line()),
    )
    bad = len(section.problems) > before
    section.finish()
    return mapping if signal and not bad else None


def _actuation(path: str, section: Section) -> Actuation | None:
    signal = section.required("signal")
    before = len(section.problems)
    for key in ("interval_ms", "on_change"):
        section.value(key)
    actuation = Actuation(
        path=path,
        signal=signal,
        bus=section.text("bus"),
        message=section.text("message"),
        transform=_transform(section, "", reading=False),
        place=Place(section.file, section.line("signal") or section.line()),
    )
    bad = len(section.problems) > before
    section.finish()
    return actuation if signal and not bad else None


def _transform(parent: Section, datatype: str, *, reading: bool) -> Transform:
    section = parent.section("transform")
    if section is None:
        return Transform()
    math, rows = section.text("math"), section.items("mapping")
    section.finish()
    if math and rows:
        section.problem("'transform' has both 'math' and 'mapping'", "transform", hint="keep one of them")
    try:
        if math:
            compile_math(math)
    except MappingError as error:
        section.problem(error.message, "math", hint=error.hint)
    table: dict[str | float, Value] = {}
    for row in rows:
        if not isinstance(row, dict) or set(row) != {"from", "to"}:
            section.problem(f"{row!r} is no row of a mapping", "mapping", hint="write { from: A, to: B }")
            continue
        source, target = row["from"], row["to"]
        unquoted = isinstance(source, bool) if reading else isinstance(target, bool)
        if unquoted or (isinstance(target, bool) and datatype == "string"):
            hint = "YAML reads ON, OFF, yes and no as true and false: put the name in quotes"
            section.problem(f"{row!r} holds true or false where a name belongs", "mapping", hint=hint)
        elif not isinstance(source, str | int | float) or not isinstance(target, str | int | float):
            section.problem(f"{row!r} must hold names or numbers", "mapping")
        else:
            table.setdefault(source, target)
    return Transform(math, tuple(table.items()))


def _yaml_entries(file: Path, text: str, problems: list[Problem]) -> Iterator[tuple[str, Section]]:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        root = loader.get_single_node()
        if root is None:
            return
        if not isinstance(root, yaml.MappingNode):
            raise HeadunitError(f"{file}:1: a mapping holds entries like 'Vehicle.Speed:'")
        for key, node in root.value:
            path, line = str(key.value), key.start_mark.line + 1
            if not isinstance(node, yaml.MappingNode):
                problems.append(Problem(Severity.ERROR, f"'{path}' has no entries", file, line))
                continue
            try:
                data = loader.construct_object(node, deep=True)
            except (yaml.YAMLError, ValueError) as error:
                problems.append(Problem(Severity.ERROR, f"'{path}' holds something odd: {error}", file, line))
                continue
            yield path, Section(file, data, _yaml_lines(node, line), problems, path)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        where = f"{file}:{mark.line + 1}" if mark else f"{file}"
        reason = getattr(error, "problem", None) or "it cannot be parsed"
        raise HeadunitError(f"{where}: this is no YAML: {reason}", hint="indent with spaces, two a level") from error
    finally:
        loader.dispose()


def _yaml_lines(node: Any, start: int) -> Callable[[str], int]:
    """Lines of an entry's keys by dotted path."""
    lines: dict[str, int] = {}
    todo, seen = [("", node)], [node]
    for prefix, mapping in todo:
        for key, value in mapping.value:
            lines.setdefault(f"{prefix}{key.value}", key.start_mark.line + 1)
            if value.id == "mapping" and value not in seen:
                todo.append((f"{prefix}{key.value}.", value))
                seen.append(value)
    return nearest(lines, start)


def _json_entries(file: Path, text: str, problems: list[Problem]) -> Iterator[tuple[str, Section]]:
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise HeadunitError(f"{file}:{line}: this is no JSON: {error}") from error
    if not isinstance(tree, dict):
        raise HeadunitError(f"{file}: a VSS tree begins with one branch, e.g. 'Vehicle'")
    cursor = 0
    for path, leaf in _leaves(tree, ""):
        keys = [key for key in ("dbc2vss", "dbc", "vss2dbc") if key in leaf]
        if not keys:
            continue
        # json tells no lines, but the tree is walked in the file's order: the next mention is this leaf's.
        found = min((at for key in keys if (at := text.find(f'"{key}"', cursor)) >= 0), default=cursor)
        cursor = found + 1
        line = text.count("\n", 0, found) + 1
        known = {key: value for key, value in leaf.items() if key in VSS_KEYS or key in keys}
        yield path, Section(file, known, lambda _key, line=line: line, problems, path)  # type: ignore[misc]


def _leaves(tree: dict[str, Any], prefix: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, node in tree.items():
        if not isinstance(node, dict):
            continue
        children = node.get("children")
        if isinstance(children, dict):
            yield from _leaves(children, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", node
