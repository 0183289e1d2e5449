"""The arithmetic of mappings: what it computes, and what it refuses and why."""

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headunit.vehicle.transform import MappingError, compile_math, evaluator


@pytest.mark.parametrize(
    ("text", "x", "result"),
    [
        ("x * 1.609344", 100, 160.9344),
        ("floor(abs(x * 10))", -2.55, 25),
        ("(x - 32) * 5 / 9", 212, 100),
        ("-x ^ 2", 3, -9),
        ("x ^ -1", 4, 0.25),
        ("2 + 3 * x % 4", 3, 3),
        ("x > 3", 4, True),
        ("x >= 3 and not x == 5", 5, False),
        ("if(x < 0, 0, min(x, 100))", 120, 100),
        ("round(x * 180 / PI, 1)", math.pi, 180),
        ("+-+x", 2, -2),
        (".5 * x + 1e1", 2, 11),
        ("ceil(x) + sqrt(16) + max(1, 2, 3)", 0.5, 8),
    ],
)
def test_computes(text: str, x: float, result: float) -> None:
    assert evaluator(text)(x) == pytest.approx(result)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the expression is empty"),
        ("y + 1", "'y' is not known"),
        ("__import__('os')", "'__import__' is not known"),
        ("x.__class__", "'.' is not expected there"),
        ("x ? 1 : 2", "write if(condition, yes, no)"),
        ("x = 1", "write == to compare"),
        ("x ^ 1000", "the exponent after '^' must be a number from -16 to 16"),
        ("2 ^ x", "the exponent after '^' must be a number"),
        ("(x ^ 16) ^ 16", "a power of a power"),
        ("x * 1e30", "the number 1e30 is too large"),
        ("x * 1" + "0" * 30, "is too large"),
        ("flor(x)", "did you mean floor?"),
        ("min(x)", "min() takes 2 to 8 values, not 1"),
        ("(x", "')' is missing"),
        ("x x", "'x' is not expected there"),
        ("[x for x in x]", "'[' is not expected there"),
        ("(" * 40 + "x" + ")" * 40, "nested deeper"),
        ("x" + "+x" * 300, "500 are the most"),
        ("lambda: x", "'lambda' is not known"),
        ("'a' * 9", "is not expected there"),
    ],
)
def test_refuses(text: str, says: str) -> None:
    with pytest.raises(MappingError) as caught:
        compile_math(text)
    assert says in str(caught.value)


@given(st.text(alphabet="x0123456789.+-*/%^(),<>=! abcefilmnotrsu_'\"[]{}:;\\", max_size=60))
def test_gives_python_of_numbers_and_functions_or_refuses(text: str) -> None:
    with contextlib.suppress(MappingError, ArithmeticError, ValueError):
        evaluator(text)(2.0)
