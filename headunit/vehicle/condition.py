"""A condition over signals, such as `speed > 5 and not parkingBrake`: text in, true, false or unknown out."""

import ast
import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from headunit.core.errors import HeadunitError
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.model import SignalState, Value
from headunit.vehicle.section import did_you_mean
from headunit.vehicle.store import SignalStore

LONGEST = 400
"""Characters; a longer condition is nobody's, and could nest deeper than Python may call."""

Live = Mapping[str, Value]
"""The values of the signals that are live, by catalogue name; a signal that is not live is not in it."""
_Term = Callable[[Live], Value | None]

_COMPARE: dict[type[ast.cmpop], Callable[[Value, Value], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_KINDS = {"bool": "true or false", "int": "a number", "real": "a number", "string": "a text"}


class ConditionError(HeadunitError):
    """A text that is no condition over the signals there are."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a text says of the signals it names.

    `holds` is unknown (None) when it hangs on a signal that is not live: `a and b` is false as soon as one of them is
    false, `a or b` true as soon as one is true, whatever the other is.
    """

    text: str
    signals: tuple[str, ...]
    """The catalogue names it uses, in alphabetical order."""
    holds: Callable[[Live], bool | None]


def live(store: SignalStore, names: Iterable[str]) -> dict[str, Value]:
    """The live ones of these signals, by catalogue name."""
    wanted = frozenset(names)
    return {
        signal.name: value
        for signal, value, state in zip(store.signals, store.values, store.states, strict=True)
        if state is SignalState.LIVE and value is not None and signal.name in wanted
    }


def parse(text: str, signals: Iterable[CatalogueSignal]) -> Condition:
    """The condition of comparisons, `and`, `or`, `not` and parentheses over signals, numbers and texts.

    Raises ConditionError: no such signal or value of one, another kind of term, or things that cannot be compared.
    """
    if len(text) > LONGEST:
        raise ConditionError(f"'{text[:40]}…' is longer than {LONGEST} characters", hint="make two of it")
    try:
        tree = ast.parse(" ".join(text.split()), mode="eval")
        reader = _Reader({signal.name: signal for signal in signals})
        kind, term = reader.term(tree.body)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ConditionError(f"'{text}' cannot be read: {error}", hint="write it as: speed > 5 and doorOpen") from error
    if kind != _KINDS["bool"]:
        raise ConditionError(f"'{text}' is {kind}, not a condition", hint="compare it with something")
    return Condition(text, tuple(sorted(reader.used)), term)  # type: ignore[arg-type]


class _Reader:
    """Turns a syntax tree into functions of the live values, and keeps which signals they use."""

    def __init__(self, signals: Mapping[str, CatalogueSignal]) -> None:
        self._signals = signals
        self.used: set[str] = set()

    def term(self, node: ast.expr) -> tuple[str, _Term]:
        """What kind of value a node has, and the function that tells it."""
        match node:
            case ast.Name(id=name):
                return self._signal(name)
            case ast.Constant(value=bool() | int() | float() | str() as value):
                kind = "bool" if isinstance(value, bool) else "string" if isinstance(value, str) else "real"
                return _KINDS[kind], lambda _: value
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
                return _KINDS["real"], lambda _: -number
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                inner = self._condition(operand)
                return _KINDS["bool"], lambda values: None if (it := inner(values)) is None else not it
            case ast.BoolOp(op=op, values=parts):
                return _KINDS["bool"], _joined([self._condition(part) for part in parts], isinstance(op, ast.Or))
            case ast.Compare(left=left, ops=ops, comparators=others):
                sides = [left, *others]
                pairs = [self._compared(*each) for each in zip(sides, ops, others, strict=False)]
                return _KINDS["bool"], _joined(pairs, False)
        raise ConditionError(
            f"'{ast.unparse(node)}' is more than signals, numbers and texts, compared and joined by and, or, not"
        )

    def _signal(self, name: str) -> tuple[str, _Term]:
        signal = self._signals.get(name)
        if signal is None:
            raise ConditionError(f"there is no signal '{name}'", hint=did_you_mean(name, list(self._signals)))
        self.used.add(name)
        return _KINDS[signal.type], lambda values: values.get(name)

    def _condition(self, node: ast.expr) -> _Term:
        kind, term = self.term(node)
        if kind != _KINDS["bool"]:
            raise ConditionError(f"'{ast.unparse(node)}' is {kind}, not a condition", hint="compare it with something")
        return term

    def _compared(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> _Term:
        (kind, one), (other_kind, other) = self.term(left), self.term(right)
        compare = _COMPARE.get(type(op))
        if compare is None or kind != other_kind:
            raise ConditionError(
                f"'{ast.unparse(left)}' is {kind} and '{ast.unparse(right)}' {other_kind}: they cannot be compared so",
                hint="compare a signal with its own kind",
            )
        self._check_allowed(left, right)
        self._check_allowed(right, left)

        def holds(values: Live) -> bool | None:
            a, b = one(values), other(values)
            return None if a is None or b is None else compare(a, b)

        return holds

    def _check_allowed(self, node: ast.expr, other: ast.expr) -> None:
        """A text that the signal never is would make a rule that never holds."""
        if isinstance(node, ast.Name) and isinstance(other, ast.Constant):
            allowed = self._signals[node.id].allowed
            if allowed and other.value not in allowed:
                raise ConditionError(f"'{node.id}' is never {other.value!r}", hint=f"it is one of {', '.join(allowed)}")


def _joined(terms: list[_Term], either: bool) -> _Term:
    """All of them, or `either` of them, in Kleene's logic."""

    def two(one: Value | None, other: Value | None) -> Value | None:
        if either in (one, other):
            return either
        return None if None in (one, other) else not either

    return lambda values: reduce(two, (term(values) for term in terms))
