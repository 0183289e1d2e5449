"""Which button does what: `buttons.toml` of the car's folder, and over it the user's own file for that car."""

import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from headunit.buttons.action import Action
from headunit.core import paths
from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.vehicle.model import EXTENDED
from headunit.vehicle.section import Section, did_you_mean, read_toml

FILE = "buttons.toml"
LONGEST_FRAME = 64


@dataclass(frozen=True, slots=True)
class Named:
    """A signal of the car's databases."""

    bus: str
    message: str
    signal: str


@dataclass(frozen=True, slots=True)
class Bits:
    """Some bits of one byte in frames no database knows; `key` is Frame.key."""

    bus: str
    key: int
    byte: int
    mask: int


Place = Named | Bits


@dataclass(frozen=True, slots=True)
class Button:
    """Does `action` when what is at `place` becomes `value`; with `turn` 1 or -1, for each notch it counts that way.

    `hold` is what it does instead when held. Without `place` the action is forgotten: the car's own button for it too.
    """

    action: Action
    place: Place | None = None
    value: str | int = 1
    turn: int = 0
    hold: Action | None = None


def load(folder: Path, car_id: str) -> tuple[tuple[Button, ...], tuple[Problem, ...]]:
    """The car's buttons and the user's in their place, and what is wrong with either file; never raises."""
    ours, problems = of_car(folder)
    theirs, more = _read(user_file(car_id))
    chosen = {button.action for button in theirs}
    kept = [button for button in (*theirs, *(each for each in ours if each.action not in chosen)) if button.place]
    return tuple(kept), (*problems, *more)


def of_car(folder: Path) -> tuple[Sequence[Button], Sequence[Problem]]:
    """The buttons in a car's folder, and what is wrong with the file; never raises."""
    return _read(folder / FILE)


def own(car_id: str) -> tuple[Button, ...]:
    """What is in the user's own file."""
    return tuple(_read(user_file(car_id))[0])


def user_file(car_id: str) -> Path:
    """The user's own file for a car."""
    return paths.config() / "buttons" / f"{car_id}.toml"


def save(car_id: str, buttons: Iterable[Button]) -> None:
    """Write the user's own file whole or not at all. Raises HeadunitError when the disk does not take it."""
    file = user_file(car_id)
    new = file.with_suffix(".new")
    text = "# Learnt on the screen: Setup, Buttons.\n" + "".join(f"\n{_row(button)}" for button in buttons)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with new.open("w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        new.replace(file)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise HeadunitError(
            f"the buttons cannot be saved: {error.strerror or error}", hint=f"make room for {file}"
        ) from error


def _read(file: Path) -> tuple[Sequence[Button], Sequence[Problem]]:
    if not file.exists():
        return (), ()
    try:
        root, problems = read_toml(file)
    except HeadunitError as error:
        return (), (Problem(Severity.ERROR, error.message, file, hint=error.hint),)
    buttons = [button for entry in root.sections("button", "[[button]]") if (button := _button(entry))]
    root.finish()
    return buttons, problems


def _button(entry: Section) -> Button | None:
    """One entry; None, with a problem, when it says nothing that could be listened to."""
    before = len(entry.problems)
    action = _action(entry, "action", entry.required("action"))
    hold = _action(entry, "hold", entry.text("hold"))
    forgotten = entry.flag("forgotten")
    turn = entry.integer("turn", 0)
    value = entry.value("value")
    place = _place(entry)
    entry.finish()
    if turn not in (-1, 0, 1):
        entry.problem("'turn' must be 1 or -1", "turn")
    if value is None:
        value = 1
    elif isinstance(value, bool) or not isinstance(value, str | int):
        entry.problem(f"'value' must be a value's name or number, not {value!r}", "value")
    if len(entry.problems) > before or action is None:
        return None
    if forgotten:
        return Button(action)
    if place is None:
        entry.problem("a button needs 'message' and 'signal', or 'id', 'byte' and 'mask'")
        return None
    return Button(action, place, value, turn, hold)


def _action(entry: Section, key: str, text: str) -> Action | None:
    names = [each.value for each in Action]
    if text in names:
        return Action(text)
    if text:
        entry.problem(f"there is no action '{text}'", key, hint=did_you_mean(text, names) or ", ".join(names))
    return None


def _place(entry: Section) -> Place | None:
    bus, message, signal = entry.text("bus"), entry.text("message"), entry.text("signal")
    can_id, extended = entry.optional_integer("id"), entry.flag("extended")
    byte, mask = entry.integer("byte", 0), entry.integer("mask", 0)
    if message and signal:
        return Named(bus, message, signal)
    if can_id is None:
        return None
    if not 0 <= can_id <= (0x1FFF_FFFF if extended else 0x7FF):
        entry.problem(f"{can_id:#x} is no CAN identifier", "id", hint="29-bit ones need: extended = true")
    elif not 0 <= byte < LONGEST_FRAME:
        entry.problem(f"a frame has no byte {byte}", "byte", hint="bytes count from 0")
    elif not 0 < mask <= 0xFF:
        entry.problem(f"'mask' must have some of a byte's bits, not {mask:#x}", "mask", hint="as in 0x04")
    return Bits(bus, can_id | (EXTENDED if extended else 0), byte, mask)


def _row(button: Button) -> str:
    place = button.place
    fields: dict[str, str | int | bool] = {"action": button.action.value}
    if place is None:
        fields["forgotten"] = True
    elif isinstance(place, Named):
        fields |= {"bus": place.bus, "message": place.message, "signal": place.signal}
    else:
        fields |= {"bus": place.bus, "id": place.key & ~EXTENDED, "extended": bool(place.key & EXTENDED)}
        fields |= {"byte": place.byte, "mask": place.mask}
    if place is not None:
        fields |= {"turn": button.turn} if button.turn else {"value": button.value}
    if button.hold:
        fields["hold"] = button.hold.value
    # A TOML basic string is a JSON one but for DEL, which is no part of a name in a DBC.
    return "[[button]]\n" + "".join(f"{name} = {json.dumps(value)}\n" for name, value in fields.items())
