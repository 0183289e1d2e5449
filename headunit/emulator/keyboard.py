"""Driving the emulated car from a terminal: what each key does, and a terminal that gives keys one by one."""

import os
import select
import sys
import termios
import tty
from collections.abc import Callable
from types import TracebackType
from typing import Self

from headunit.emulator.controls import GEARS, LIGHT_SWITCH, CarControls
from headunit.emulator.model import DRIVES

HELP = (
    "up/down throttle/brake  space coast  x stop  left/right indicators  g gear  d door  l lights  j high beam  "
    "b belt  c/v warmer/cooler  n day/night  p plug  k lock  f fault  r repair  m who drives  "
    "+/- volume  0 mute  </> knob  enter push  esc back  w/a/s/z knob up/left/right/down  1 home  2/3 previous/next  "
    "4 assistant  5 phone  q quit"
)
FAULTS = ("puncture:front-left", "low-voltage", "overheat", "abs", "empty", "bus-off", "garbage", "drop:0.3", "silent")
_STEP = 0.1
_SEQUENCES = {"\x1b[A": "up", "\x1b[B": "down", "\x1b[C": "right", "\x1b[D": "left"}
BUTTONS = {
    "+": "volume-up",
    "-": "volume-down",
    "0": "mute",
    "<": "turn-left",
    ">": "turn-right",
    "\r": "push",
    "\n": "push",
    "\x1b": "back",
    "w": "nudge-up",
    "a": "nudge-left",
    "s": "nudge-right",
    "z": "nudge-down",
    "1": "home",
    "2": "previous",
    "3": "next",
    "4": "assistant",
    "5": "phone",
}
"""Keys for what the steering wheel and the knob do."""
_DARK, _BRIGHT = 5.0, 80.0


class Keyboard:
    """Keys to controls: `press` does what the key stands for and says what it did."""

    def __init__(self, controls: CarControls) -> None:
        self._controls = controls
        self._next_fault = 0
        self._actions: dict[str, Callable[[], str]] = {
            "up": lambda: self._pedals(throttle=controls.throttle + _STEP),
            "down": lambda: self._pedals(brake=controls.brake + _STEP),
            " ": self._pedals,
            "x": lambda: self._pedals(brake=1.0),
            "left": lambda: self._light("left"),
            "right": lambda: self._light("right"),
            "g": self._gear,
            "d": self._door,
            "l": self._lights,
            "j": lambda: self._light("high-beam"),
            "b": self._belt,
            "c": lambda: self._warmth(1.0),
            "v": lambda: self._warmth(-1.0),
            "n": self._daylight,
            "p": self._plug,
            "k": self._lock,
            "f": self._fault,
            "r": self._repair,
            "m": self._driver,
            "h": lambda: HELP,
        }

    def press(self, key: str) -> str:
        """Do what the key stands for; what was done, in words, empty for a key without meaning."""
        action = self._actions.get(key)
        if action is None and BUTTONS.get(key) in self._controls.buttons:
            return self._button(BUTTONS[key])
        return action() if action else ""

    def _button(self, name: str) -> str:
        self._controls.press(name)
        return f"button {name}"

    def _pedals(self, throttle: float = 0.0, brake: float = 0.0) -> str:
        self._controls.throttle, self._controls.brake = throttle, brake
        return f"throttle {self._controls.throttle:.0%}, brake {self._controls.brake:.0%}"

    def _gear(self) -> str:
        self._controls.gear = _after(self._controls.gear, tuple(GEARS))
        return f"gear {self._controls.gear}"

    def _light(self, name: str) -> str:
        on = not self._controls.lights[name]
        self._controls.set_light(name, on)
        return f"{name} {'on' if on else 'off'}"

    def _lights(self) -> str:
        self._controls.light_switch = _after(self._controls.light_switch, LIGHT_SWITCH)
        return f"light switch {self._controls.light_switch}"

    def _door(self) -> str:
        open_ = not self._controls.doors["driver"]
        self._controls.set_door("driver", open_)
        return f"driver's door {'open' if open_ else 'closed'}"

    def _belt(self) -> str:
        fastened = not self._controls.belts["driver"]
        self._controls.set_belt("driver", fastened)
        return f"driver's belt {'fastened' if fastened else 'open'}"

    def _warmth(self, change: float) -> str:
        self._controls.temperature += change
        return f"climate {self._controls.temperature:g} °C"

    def _daylight(self) -> str:
        self._controls.daylight = _BRIGHT if self._controls.daylight == _DARK else _DARK
        return "day" if self._controls.daylight == _BRIGHT else "night"

    def _plug(self) -> str:
        self._controls.plugged = not self._controls.plugged
        return f"charging cable {'in' if self._controls.plugged else 'out'}"

    def _lock(self) -> str:
        self._controls.locked = not self._controls.locked
        return "locked" if self._controls.locked else "unlocked"

    def _fault(self) -> str:
        text = FAULTS[self._next_fault]
        self._next_fault = (self._next_fault + 1) % len(FAULTS)
        self._controls.add_fault(text)
        return f"fault {text}"

    def _repair(self) -> str:
        self._controls.clear_faults()
        self._next_fault = 0
        return "all faults repaired"

    def _driver(self) -> str:
        self._controls.drive = _after(self._controls.drive, DRIVES)
        return f"drive: {self._controls.drive}"


class Terminal:
    """Standard input without echo and line buffering for as long as it is entered, as it was before afterwards."""

    def __enter__(self) -> Self:
        self._file = sys.stdin.fileno()
        self._before = termios.tcgetattr(self._file)
        tty.setcbreak(self._file)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        termios.tcsetattr(self._file, termios.TCSADRAIN, self._before)

    def keys(self, seconds: float) -> list[str]:
        """The keys pressed within so many seconds, or as soon as there is one; arrows by name."""
        if not select.select([self._file], [], [], seconds)[0]:
            return []
        return split_keys(os.read(self._file, 256).decode(errors="ignore"))


def split_keys(text: str) -> list[str]:
    """What a terminal sends, key by key."""
    keys = []
    while text:
        sequence = next((code for code in _SEQUENCES if text.startswith(code)), "")
        keys.append(_SEQUENCES.get(sequence, text[0]))
        text = text[len(sequence) or 1 :]
    return keys


def _after(now: str, names: tuple[str, ...]) -> str:
    """The name after `now`, round and round."""
    return names[(names.index(now) + 1) % len(names)]
