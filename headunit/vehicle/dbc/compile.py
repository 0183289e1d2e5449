"""Turns the signals of a message into Python functions: one per message, made of byte indexing, shifts and constants.

Nothing a DBC says gets into the code but numbers and `repr` of strings; the functions see no builtins.
"""

import ast
import math
import struct
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import CodeType, FunctionType, MappingProxyType
from typing import Any

from headunit.vehicle.dbc.signal import Signal, Want

Decoded = dict[str, int | float]
Decoder = Callable[[bytes], Decoded]
Reader = Callable[[bytes, list[Any], list[Any]], None]

GENERATOR = 8
"""Counts up whenever other code is generated, so that compiled databases on disk are made anew."""

MAX_DEPTH = 5
"""Levels of multiplexing that are compiled; Python itself nests blocks 100 deep at most."""
_MAX_PAGES = 4096
_MAX_ITEMS = 20_000
"""Signals written out over all pages of a multiplexer; where there are more, each is asked for its page instead."""
_INFINITY = 1 << 80

_CASTS = {"int": "round(x)", "bool": "x!=0", "string": "str(x)"}
_ARITHMETIC = {
    **{name: getattr(math, name) for name in dir(math) if not name.startswith("_")},
    **{function.__name__: function for function in (abs, min, max, round, pow, int, float, bool, str)},
    "Bad": (ArithmeticError, ValueError, TypeError),
}
_UNPACK = {size: struct.Struct(code).unpack_from for size, code in ((16, "<e"), (32, "<f"), (64, "<d"))}
_UNPACK_BIG = {size: struct.Struct(code).unpack_from for size, code in ((16, ">e"), (32, ">f"), (64, ">d"))}
_NAMES = {
    "I": int.from_bytes,
    "len": len,
    "bisect": bisect_right,
    **{f"f{size}": unpack for size, unpack in _UNPACK.items()},
    **{f"F{size}": unpack for size, unpack in _UNPACK_BIG.items()},
}


def bits(signal: Signal) -> tuple[int, int, int]:
    """First byte, last byte, and how many bits lie to the right of the signal in that run of bytes."""
    if signal.big_endian:
        first = 8 * (signal.start // 8) + 7 - signal.start % 8
        end = first + signal.length
        return first // 8, (end - 1) // 8, -end % 8
    end = signal.start + signal.length
    return signal.start // 8, (end - 1) // 8, signal.start % 8


def size(signals: Iterable[Signal]) -> int:
    """Bytes a payload must have to hold all of the signals."""
    return max((bits(signal)[1] + 1 for signal in signals), default=0)


def shared_bytes(signals: Iterable[Signal]) -> frozenset[int]:
    """The bytes that more than one expression reads: worth a variable each, `b` and the number."""
    reads = Counter(byte for first, last, _ in map(bits, signals) if last - first < 2 for byte in {first, last})
    return frozenset(byte for byte, count in reads.items() if count > 1)


def raw_expression(signal: Signal, shared: frozenset[int] = frozenset()) -> str:
    """The number on the bus as an expression in the payload `d` and its `shared` bytes."""
    first, last, shift = bits(signal)
    count = last - first + 1
    order = "big" if signal.big_endian else "little"
    one, other = (f"b{byte}" if byte in shared else f"d[{byte}]" for byte in (first, last))
    if count == 1:
        number = one
    elif count == 2:
        number = f"({other}|{one}<<8)" if signal.big_endian else f"({one}|{other}<<8)"
    else:
        number = f"I(d[{first}:{last + 1}],{order!r})"
    if signal.is_float and shift == 0 and signal.length == 8 * count:
        return f"{'F' if signal.big_endian else 'f'}{signal.length}(d,{first})[0]"
    mask = (1 << signal.length) - 1
    if shift:
        number = f"{number}>>{shift}"
    if shift + signal.length < 8 * count:
        number = f"{number}&{mask}"
    if signal.is_float:
        return f"f{signal.length}(({number}).to_bytes({signal.length // 8},'little'))[0]"
    if signal.signed:
        half = 1 << signal.length - 1
        return f"(({number}^{half})-{half})"
    return number


def physical_expression(signal: Signal, raw: str) -> str:
    """The physical value as an expression around `raw`; integers stay integers where scale and offset are."""
    scale, offset = signal.scale, signal.offset
    if signal.is_float:
        return raw if scale == 1 and offset == 0 else f"({raw})*{scale!r}+{offset!r}"
    text = raw if scale == 1 and type(scale) is int else f"({raw})*{scale!r}"
    if offset == 0 and (scale > 0 or type(scale) is int):
        return text
    return f"({text}){offset!r}" if offset < 0 else f"({text})+{offset!r}"


_Run = tuple[int, tuple[Signal, ...]]
"""The first of the selector's numbers, and the signals that are there from it to the next run."""


@dataclass(frozen=True, slots=True)
class _Tree:
    """Signals by the multiplexer they hang on, selectors first."""

    children: Mapping[str, tuple[Signal, ...]]
    selectors: Mapping[str, str]
    """Variable that holds each selector's raw number, by its name."""

    @classmethod
    def of(cls, signals: Sequence[Signal]) -> "_Tree":
        children: dict[str, list[Signal]] = {}
        for signal in signals:
            children.setdefault(signal.selector, []).append(signal)
        selectors = {name: f"s{number}" for number, name in enumerate(filter(None, children))}
        return cls({name: tuple(group) for name, group in children.items()}, selectors)

    def runs(self, selector: str) -> list[_Run] | None:
        """Runs of selector numbers with the same signals, ascending; None when they are too many to write out."""
        group = self.children[selector]
        changes: dict[int, Counter[int]] = {}
        for index, signal in enumerate(group):
            for low, high in signal.pages:
                changes.setdefault(low, Counter())[index] += 1
                changes.setdefault(high + 1, Counter())[index] -= 1
        runs: list[_Run] = [(-_INFINITY, ())]
        active: Counter[int] = Counter()
        items = 0
        for edge in sorted(changes):
            active.update(changes[edge])
            active = +active
            items += len(active)
            if items > _MAX_ITEMS:
                return None
            there = tuple(group[index] for index in sorted(active))
            if there != runs[-1][1]:
                runs.append((edge, there))
        return runs


class _Writer:
    """Lines of a function body, indented."""

    def __init__(self, tree: _Tree, leaf: Callable[[Signal, str], Iterable[str]]) -> None:
        self.lines: list[str] = []
        self._tree = tree
        self._leaf = leaf

    def add(self, line: str, depth: int) -> None:
        self.lines.append(" " * depth + line)

    def level(self, signals: Iterable[Signal], depth: int) -> None:
        """All of `signals`, then what hangs on the selectors among them."""
        start = len(self.lines)
        selectors = []
        for signal in signals:
            raw = raw_expression(signal)
            if signal.name in self._tree.selectors:
                variable = self._tree.selectors[signal.name]
                self.add(f"{variable}={raw}", depth)
                selectors.append((signal.name, variable))
                raw = variable
            for line in self._leaf(signal, raw):
                self.add(line, depth)
        for name, variable in selectors:
            self._pages(name, variable, depth)
        if len(self.lines) == start:
            self.add("pass", depth)

    def _pages(self, selector: str, variable: str, depth: int) -> None:
        """What hangs on one selector."""
        runs = self._tree.runs(selector)
        if runs:
            self.choose(variable, runs, depth, self.level)
            return
        for signal in self._tree.children[selector]:
            self.add(f"if {_on(variable, signal)}:", depth)
            self.level([signal], depth + 1)

    def choose(
        self,
        variable: str,
        runs: Sequence[_Run],
        depth: int,
        then: Callable[[tuple[Signal, ...], int], None],
    ) -> None:
        """A binary search over the runs of a selector's numbers, as nested ifs."""
        if len(runs) == 1:
            then(runs[0][1], depth)
            return
        middle = len(runs) // 2
        self.add(f"if {variable}<{runs[middle][0]}:", depth)
        self.choose(variable, runs[:middle], depth + 1, then)
        self.add("else:", depth)
        self.choose(variable, runs[middle:], depth + 1, then)


def _on(variable: str, signal: Signal) -> str:
    """Whether the selector's number in `variable` is one of the signal's pages."""
    return " or ".join(f"{low}<={variable}<={high}" for low, high in signal.pages) or "False"


def decoder(signals: Sequence[Signal], *, raw: bool = False) -> CodeType:
    """Code of `decode(d)`: every active signal by name; a payload too short goes to `short(d)`."""
    value: Callable[[Signal, str], str] = (lambda _, text: text) if raw else physical_expression
    tree = _Tree.of(signals)
    roots = tree.children.get("", ())
    writer = _Writer(tree, lambda signal, text: [f"r[{signal.name!r}]={value(signal, text)}"])
    if needed := size(signals):
        writer.add(f"if len(d)<{needed}: return short(d)", 1)
    if not _literals(writer, tree, roots, value):
        writer.add("r={}", 1)
        writer.level(roots, 1)
        writer.add("return r", 1)
    return _compile("decode(d)", writer.lines)


def _literals(writer: _Writer, tree: _Tree, roots: Sequence[Signal], value: Callable[[Signal, str], str]) -> bool:
    """Pages of one multiplexer at most as dict literals, which Python builds fastest; False where that cannot be."""
    if len(tree.selectors) > 1:
        return False
    selector = next((signal for signal in roots if signal.name in tree.selectors), None)
    runs = tree.runs(selector.name) if selector else [(-_INFINITY, ())]
    if runs is None or len(runs) * len(roots) > _MAX_ITEMS:
        return False

    def literal(page: Sequence[Signal], depth: int) -> None:
        signals = (*roots, *page)
        shared = shared_bytes(signals)
        items = [
            f"{signal.name!r}:{value(signal, tree.selectors.get(signal.name) or raw_expression(signal, shared))}"
            for signal in signals
        ]
        bytes_read = [f"b{byte}=d[{byte}]" for byte in sorted(shared)]
        writer.add(";".join([*bytes_read, f"return {{{','.join(items)}}}"]), depth)

    variable = tree.selectors[selector.name] if selector else ""
    if selector:
        writer.add(f"{variable}={raw_expression(selector)}", 1)
    writer.choose(variable, runs, 1, literal)
    return True


def page(signals: Sequence[Signal]) -> CodeType:
    """Code of `page(d)`: an integer that differs between known multiplexer pages.

    Each selector has bits of its own in it, zero where the selector is not there. Pages no signal lives on share a
    key, so a hostile sender cannot make keys without end.
    """
    tree = _Tree.of(signals)
    by_name = {signal.name: signal for signal in signals}
    lines = [f" if len(d)<{size(by_name[name] for name in tree.selectors)}: return short(d)", " k=0"]
    used = 0

    def level(name: str, depth: int) -> None:
        nonlocal used
        variable, margin = tree.selectors[name], " " * depth
        number, width = _page_number(variable, tree.children[name])
        lines.append(f"{margin}{variable}={raw_expression(by_name[name])}")
        lines.append(f"{margin}k|=({number})<<{used}")
        used += width
        for child in tree.children[name]:
            if child.name in tree.selectors:
                lines.append(f"{margin}if {_on(variable, child)}:")
                level(child.name, depth + 1)

    for root in tree.children.get("", ()):
        if root.name in tree.selectors:
            level(root.name, 1)
    return _compile("page(d)", [*lines, " return k"])


def _page_number(variable: str, signals: Sequence[Signal]) -> tuple[str, int]:
    """A positive number for a selector's page, and its bits; of a huge range of pages only which part it lies in."""
    ranges = {page for signal in signals for page in signal.pages}
    if sum(high - low + 1 for low, high in ranges) > _MAX_PAGES:
        edges = tuple(sorted({edge for low, high in ranges for edge in (low, high + 1)}))
        return f"1+bisect({edges!r},{variable})", (len(edges) + 1).bit_length()
    numbers = {number for low, high in ranges for number in range(low, high + 1)}
    unknown = max(numbers, default=0) + 2
    return f"1+{variable} if {variable} in {numbers or {-1}!r} else {unknown}", unknown.bit_length()


def reader(signals: Sequence[Signal], wants: Sequence[Want]) -> CodeType:
    """Code of `read(d, v, r)` that stores those of the wanted signals that are there; needs `reader_names`."""
    by_name = {signal.name: signal for signal in signals}
    there = [want for want in wants if want.signal in by_name]
    selectors: dict[str, Signal] = {}
    for want in there:
        name = by_name[want.signal].selector
        while name and name not in selectors:
            selectors[name] = by_name[name]
            name = by_name[name].selector
    wanted: dict[Signal, list[Want]] = {signal: [] for signal in selectors.values()}
    for want in there:
        signal = by_name[want.signal]
        if want.page is not None and signal.name not in selectors and signal.selector:
            on_page = any(low <= want.page <= high for low, high in signal.pages)
            signal = replace(signal, pages=((want.page, want.page),) if on_page else ())
        wanted.setdefault(signal, []).append(want)
    tree = _Tree.of(tuple(wanted))
    writer = _Writer(tree, lambda signal, raw: [line for want in wanted[signal] for line in _store(signal, want, raw)])
    if needed := size(wanted):
        writer.add(f"if len(d)<{needed}: return short(d,v,r)", 1)
    writer.level(tree.children.get("", ()), 1)
    return _compile("read(d,v,r)", writer.lines)


def reader_names(wants: Iterable[Want]) -> dict[str, Any]:
    """What a reader's code refers to: tables and invalid numbers by slot, and the functions of its arithmetic."""
    names = dict(_ARITHMETIC)
    for want in wants:
        names[f"i{want.slot}"] = want.invalid
        if want.table is not None:
            names[f"t{want.slot}"] = dict(want.table)
    return names


def _store(signal: Signal, want: Want, raw: str) -> list[str]:
    """Lines that put one wanted value and its raw number into their slots."""
    target, source, value = f"v[{want.slot}]", f"r[{want.slot}]={raw}", physical_expression(signal, "x")
    cast = _CASTS.get(want.type, "x")
    checks = ["x-x==0"] if signal.is_float or want.math else []
    if want.minimum is not None:
        checks.append(f"x>={want.minimum!r}")
    if want.maximum is not None:
        checks.append(f"x<={want.maximum!r}")
    if want.table is not None:
        lines = [f"{target}=t{want.slot}.get({value})"]
    elif checks or want.math or cast != "x":
        result = f"{target}={cast} if {' and '.join(checks)} else None" if checks else f"{target}={cast}"
        lines = [f"x={value}", result]
        if want.math:
            lines = ["try:", f" x={value}", f" x=float({_expression(want.math)})", f" {result}"]
            lines.append(f"except Bad: {target}=None")
    elif value == "x" and not want.invalid:
        return [f"{target}={source}"]
    else:
        lines = [f"{target}={value}"]
    if want.invalid:
        lines = [f"if x in i{want.slot}: {target}=None", "else:", *(f" {line}" for line in lines)]
    return [f"x={source}", *lines]


def _expression(text: str) -> str:
    """The one expression in `text`, so that nothing but an expression can get into the code."""
    return ast.unparse(ast.parse(text.strip(), mode="eval"))


def _compile(head: str, body: Iterable[str]) -> CodeType:
    """The code of the function alone."""
    module = compile("\n".join([f"def {head}:", *body]), f"<{head}>", "exec")
    return next(constant for constant in module.co_consts if isinstance(constant, CodeType))


def bind(code: CodeType, short: Callable[..., Any], names: Mapping[str, Any] = MappingProxyType({})) -> Any:
    """The function, with nothing in reach but what generated code uses."""
    return FunctionType(code, {"__builtins__": {}, **_NAMES, **names, "short": short})


def fitting(signals: Sequence[Signal], length: int) -> tuple[Signal, ...]:
    """The signals that lie within the first `length` bytes, as far as their selectors do too."""
    by_name = {signal.name: signal for signal in signals}

    def fits(signal: Signal) -> bool:
        return bits(signal)[1] < length and (not signal.selector or fits(by_name[signal.selector]))

    return tuple(signal for signal in signals if fits(signal))
