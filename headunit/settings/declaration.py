"""The declaration of every setting, `settings.toml`, read and checked."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Literal

import msgspec

from headunit.core.errors import HeadunitError
from headunit.core.words import Words

Value = bool | int | float | str
Type = Literal["bool", "int", "real", "choice", "text"]
LONGEST_TEXT = 4096
_PYTHON = {"bool": bool, "int": int, "real": float, "choice": str, "text": str}


class DeclarationError(HeadunitError):
    """The declaration contradicts itself."""


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A value with the words for it; `own` words are the same in every language, e.g. a language's name."""

    value: str
    label: str
    own: bool = False


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A value of a number or text that has words instead of a figure."""

    value: int | str
    label: str


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A heading under which settings stand; `icon` is a name in Icons.qml."""

    name: str
    label: str
    icon: str


class Setting(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"source": "from"}):
    """One setting: what it may be and what the screen says of it.

    `source` names a list that is known only at run time, e.g. the cars at hand: any text is right then. `parked`: a
    change takes effect only while the car is parked. `hidden`: it has no row of its own.
    """

    key: str
    group: str
    type: Type
    default: Value
    label: str
    help: str = ""
    minimum: float | None = None
    maximum: float | None = None
    step: float = 1.0
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    named: tuple[Named, ...] = ()
    source: str = ""
    parked: bool = False
    hidden: bool = False

    def __post_init__(self) -> None:
        kind = _PYTHON[self.type]
        if type(self.default) is not kind:
            raise ValueError(f"the default of {self.key} is not of its type {self.type}")
        number = self.type in ("int", "real")
        if number and (
            self.minimum is None or self.maximum is None or not self.minimum < self.maximum or self.step <= 0
        ):
            raise ValueError(f"{self.key} needs a minimum below its maximum, and a step above 0")
        if not number and (self.minimum is not None or self.maximum is not None or self.unit):
            raise ValueError(f"{self.key} is no number and has no minimum, maximum or unit")
        if (self.type == "choice") != bool(self.choices or self.source):
            raise ValueError(f"{self.key}: choices belong to a choice, and a choice needs some")
        if len({choice.value for choice in self.choices}) < len(self.choices):
            raise ValueError(f"{self.key} offers a choice twice")
        if self.wrong(self.default):
            raise ValueError(f"the default of {self.key} is out of its own range")

    def read(self, value: object) -> Value | None:
        """The value in the setting's own type: 3.0 is the int 3; None when it is of another type."""
        if self.type == "bool" or isinstance(value, bool):
            return value if self.type == "bool" and isinstance(value, bool) else None
        if self.type in ("choice", "text"):
            return value if isinstance(value, str) else None
        if not isinstance(value, int | float):
            return None
        if self.type == "int":
            return int(value) if isinstance(value, int) or value.is_integer() else None
        try:
            return float(value)
        except OverflowError:
            return None

    def wrong(self, value: object) -> Words | None:
        """What is wrong with a value; None when it may be chosen."""
        known = self.read(value)
        if known is None:
            return Words("{value} is of another type than {label}", value=_brief(value), label=Words(self.label))
        if isinstance(known, str):
            return self._wrong_text(known)
        if self.minimum is not None and self.maximum is not None and not self.minimum <= known <= self.maximum:
            low, high = f"{self.minimum:g}", f"{self.maximum:g} {self.unit}".strip()
            return Words("{value} is outside of {low} to {high}", value=_brief(value), low=low, high=high)
        return None

    def _wrong_text(self, text: str) -> Words | None:
        if self.choices and text not in {choice.value for choice in self.choices}:
            return Words("{value} is none of the choices", value=_brief(text))
        if len(text) > LONGEST_TEXT:
            return Words("it is longer than {count} letters", count=LONGEST_TEXT)
        if any("\ud800" <= letter <= "\udfff" or letter < " " for letter in text):
            return Words("it holds what is no letter")
        return None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    group: tuple[Group, ...]
    setting: tuple[Setting, ...]


class Declaration(Mapping[str, Setting]):
    """Every setting by its key, in the order they are shown; `groups` that have any to show."""

    def __init__(self, groups: tuple[Group, ...], settings: tuple[Setting, ...]) -> None:
        self._settings = {setting.key: setting for setting in settings}
        if len(self._settings) < len(settings):
            raise DeclarationError("a setting is declared twice")
        known = {group.name for group in groups}
        if len(known) < len(groups):
            raise DeclarationError("a group is declared twice")
        for setting in settings:
            if setting.group not in known:
                raise DeclarationError(f"{setting.key} belongs to '{setting.group}', which is no group")
        shown = {setting.group for setting in settings if not setting.hidden}
        self.groups = tuple(group for group in groups if group.name in shown)

    def __getitem__(self, key: str) -> Setting:
        return self._settings[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._settings)

    def __len__(self) -> int:
        return len(self._settings)


def parse(text: str) -> Declaration:
    """A declaration from TOML. Raises DeclarationError."""
    try:
        file = msgspec.convert(tomllib.loads(text), _File)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise DeclarationError(f"the declaration of settings is wrong: {error}") from error
    return Declaration(file.group, file.setting)


def read() -> Declaration:
    """The program's own declaration. Raises DeclarationError."""
    return parse(files("headunit.settings").joinpath("settings.toml").read_text(encoding="utf-8"))


def _brief(value: object) -> str:
    """A value as a person may see it, however large the file's author made it."""
    if isinstance(value, str):
        text = repr(value[:40])
    elif isinstance(value, bool | float) or (isinstance(value, int) and abs(value) < 1e15):
        text = str(value)
    else:
        text = {int: "a huge number", list: "a list", dict: "a table"}.get(type(value), "nothing")
    return text
