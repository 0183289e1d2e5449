"""The declaration is checked when it is read."""

import pytest

from headunit.settings import declaration
from headunit.settings.declaration import DeclarationError

GROUP = '[[group]]\nname = "a"\nlabel = "A"\nicon = "car"\n'
BOOL = 'type = "bool"\ndefault = true'


def setting(text: str) -> str:
    return f'{GROUP}[[setting]]\nkey = "a.b"\ngroup = "a"\nlabel = "B"\n{text}'


def test_the_programs_own() -> None:
    known = declaration.read()
    assert known["display.theme"].default == "auto"
    assert {each.group for each in known.values() if not each.hidden} == {group.name for group in known.groups}
    for each in known.values():
        assert each.label
        assert each.wrong(each.default) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('type = "int"\ndefault = 1', "minimum"),
        ('type = "int"\ndefault = 1\nminimum = 5\nmaximum = 5', "minimum"),
        ('type = "int"\ndefault = 1\nminimum = 2\nmaximum = 5', "out of its own range"),
        ('type = "int"\ndefault = 1.0\nminimum = 0\nmaximum = 5', "not of its type"),
        ('type = "int"\ndefault = 1\nminimum = 0\nmaximum = 5\nstep = 0', "step"),
        ('type = "bool"\ndefault = 0', "not of its type"),
        ('type = "bool"\ndefault = true\nunit = "s"', "no number"),
        ('type = "choice"\ndefault = "x"', "needs some"),
        ('type = "choice"\ndefault = "x"\nchoices = [{value = "y", label = "Y"}]', "out of its own range"),
        ('type = "choice"\ndefault = "y"\nchoices = [{value="y", label="Y"}, {value="y", label="Z"}]', "twice"),
        ('type = "text"\ndefault = "x"\nchoices = [{value = "x", label = "X"}]', "belong to a choice"),
        ('type = "colour"\ndefault = "x"', "colour"),
        ('type = "bool"\ndefault = true\nparkd = true', "parkd"),
        (f"{BOOL}\n[[setting]]\nkey = 'c'\ngroup = 'x'\nlabel = ''\n{BOOL}", "no group"),
        (f"{BOOL}\n[[setting]]\nkey = 'a.b'\ngroup = 'a'\nlabel = ''\n{BOOL}", "twice"),
        (f"{BOOL}\n{GROUP}", "twice"),
        ("type = ", "Invalid"),
    ],
)
def test_contradictions_are_named(text: str, reason: str) -> None:
    with pytest.raises(DeclarationError, match=reason):
        declaration.parse(setting(text))
