"""The arithmetic of a mapping: py_expression_eval's syntax, as kuksa uses it, to a Python expression that is safe."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from headunit.core.errors import HeadunitError
from headunit.vehicle.section import did_you_mean

FUNCTIONS = {
    **{name: (name, 1, 1) for name in ("sin", "cos", "tan", "asin", "acos", "atan", "sqrt", "exp", "floor", "ceil")},
    **{name: (name, 1, 1) for name in ("abs", "trunc", "degrees", "radians")},
    "round": ("round", 1, 2),
    "log": ("log", 1, 2),
    "ln": ("log", 1, 1),
    "atan2": ("atan2", 2, 2),
    "min": ("min", 2, 8),
    "max": ("max", 2, 8),
    "if": ("if", 3, 3),
}
"""Function as written: Python's name for it, fewest and most arguments."""
_CONSTANTS = {"PI": "3.141592653589793", "E": "2.718281828459045"}
_TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(\|\||[<>=!]=|.))")
_COMPARE = ("==", "!=", "<", ">", "<=", ">=")
_MAX_LENGTH = 500
_MAX_DEPTH = 20
_MAX_LITERAL = 1e18
_MAX_EXPONENT = 16


class MappingError(HeadunitError):
    """A transform that cannot be used, and why."""


@lru_cache(maxsize=1024)
def compile_math(text: str) -> str:
    """The expression in `x` as Python, of nothing but numbers, operators and the functions of FUNCTIONS.

    `^` is a power by a small whole number, `if(condition, yes, no)` chooses. Raises MappingError for anything else.
    """
    if len(text) > _MAX_LENGTH:
        raise MappingError(f"the expression has {len(text)} characters, {_MAX_LENGTH} are the most")
    return _Parser(text).whole()


def evaluator(text: str) -> Callable[[float], float]:
    """The expression as a function of x; calling it may raise ArithmeticError or ValueError."""
    import math

    names = {name: getattr(math, name) for name, _, _ in FUNCTIONS.values() if hasattr(math, name)}
    names |= {"abs": abs, "round": round, "min": min, "max": max, "__builtins__": {}}
    function: Callable[[float], float] = eval(compile(f"lambda x: {compile_math(text)}", "<transform>", "eval"), names)
    return function


class _Parser:
    """A descent through the precedences: or, and, not, comparison, sum, product, sign, power."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: Iterator[tuple[str, str]] = self._split()
        self._depth = 0
        self._powers = 0
        self._kind = self._token = ""
        self._next()

    def whole(self) -> str:
        if self._kind == "end":
            raise MappingError("the expression is empty")
        python = self._either()
        if self._kind != "end":
            raise MappingError(f"'{self._token}' is not expected there in '{self._text}'", hint=self._advice())
        return python

    def _split(self) -> Iterator[tuple[str, str]]:
        position, text = 0, self._text.rstrip()
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None:
                break
            position = match.end()
            yield ("number", match[1]) if match[1] else ("name", match[2]) if match[2] else ("sign", match[3])
        yield "end", "the end"

    def _next(self) -> str:
        token = self._token
        self._kind, self._token = next(self._tokens, ("end", "the end"))
        return token

    def _at(self, *tokens: str) -> bool:
        return self._kind in ("sign", "name") and self._token in tokens

    def _expect(self, sign: str) -> None:
        if not self._at(sign):
            raise MappingError(f"'{sign}' is missing before '{self._token}' in '{self._text}'", hint=self._advice())
        self._next()

    def _advice(self) -> str:
        if self._token == "?":
            return "write if(condition, yes, no)"
        return "write == to compare" if self._token == "=" else ""

    def _either(self) -> str:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise MappingError(f"the expression is nested deeper than {_MAX_DEPTH} levels")
        left = self._both()
        while self._at("or"):
            self._next()
            left = f"({left} or {self._both()})"
        self._depth -= 1
        return left

    def _both(self) -> str:
        left = self._negation()
        while self._at("and"):
            self._next()
            left = f"({left} and {self._negation()})"
        return left

    def _negation(self) -> str:
        if self._at("not"):
            self._next()
            return f"(not {self._comparison()})"
        return self._comparison()

    def _comparison(self) -> str:
        left = self._sum()
        if self._at(*_COMPARE):
            return f"({left} {self._next()} {self._sum()})"
        return left

    def _sum(self) -> str:
        left = self._product()
        while self._at("+", "-"):
            left = f"({left} {self._next()} {self._product()})"
        return left

    def _product(self) -> str:
        left = self._signed()
        while self._at("*", "/", "%"):
            left = f"({left} {self._next()} {self._signed()})"
        return left

    def _signed(self) -> str:
        negative = False
        while self._at("+", "-"):
            negative ^= self._next() == "-"
        return f"(-{self._power()})" if negative else self._power()

    def _power(self) -> str:
        before = self._powers
        base = self._atom()
        if not self._at("^"):
            return base
        self._next()
        if self._powers > before:
            raise MappingError("a power of a power may grow without bounds", hint="write it as one power")
        self._powers += 1
        sign = -1 if self._at("-") and self._next() else 1
        exponent = self._next() if self._kind == "number" else ""
        value = float(exponent or "nan") * sign
        if not abs(value) <= _MAX_EXPONENT:
            raise MappingError(f"the exponent after '^' must be a number from -{_MAX_EXPONENT} to {_MAX_EXPONENT}")
        return f"({base} ** {value:g})"

    def _atom(self) -> str:
        if self._kind == "number":
            return _number(self._next())
        if self._kind == "name":
            return self._name(self._next())
        if self._at("("):
            self._next()
            inner = self._either()
            self._expect(")")
            return inner
        raise MappingError(f"'{self._token}' is not expected there in '{self._text}'", hint=self._advice())

    def _name(self, name: str) -> str:
        if name == "x":
            return "x"
        if name in _CONSTANTS:
            return _CONSTANTS[name]
        if name not in FUNCTIONS:
            known = ["x", *FUNCTIONS, *_CONSTANTS]
            hint = did_you_mean(name, known) or f"x is the signal's value; functions are {', '.join(FUNCTIONS)}"
            raise MappingError(f"'{name}' is not known in '{self._text}'", hint=hint)
        self._expect("(")
        arguments = [self._either()]
        while self._at(","):
            self._next()
            arguments.append(self._either())
        self._expect(")")
        python, fewest, most = FUNCTIONS[name]
        if not fewest <= len(arguments) <= most:
            count = f"{fewest}" if fewest == most else f"{fewest} to {most}"
            raise MappingError(f"{name}() takes {count} values, not {len(arguments)}, in '{self._text}'")
        if name == "if":
            return f"({arguments[1]} if {arguments[0]} else {arguments[2]})"
        return f"{python}({', '.join(arguments)})"


def _number(text: str) -> str:
    value = float(text)
    if abs(value) > _MAX_LITERAL:
        raise MappingError(f"the number {text} is too large, {_MAX_LITERAL:g} is the most")
    return str(int(text)) if text.isdigit() else repr(value)
