"""What a person can do without touching the screen."""

from dataclasses import dataclass
from enum import Enum


class Action(Enum):
    """The values are the words of mapping files."""

    TURN_LEFT = "turn-left"
    TURN_RIGHT = "turn-right"
    PUSH = "push"
    BACK = "back"
    HOME = "home"
    NUDGE_UP = "nudge-up"
    NUDGE_DOWN = "nudge-down"
    NUDGE_LEFT = "nudge-left"
    NUDGE_RIGHT = "nudge-right"
    VOLUME_UP = "volume-up"
    VOLUME_DOWN = "volume-down"
    MUTE = "mute"
    NEXT = "next"
    PREVIOUS = "previous"
    ASSISTANT = "assistant"
    PHONE = "phone"


REPEATING = frozenset({Action.VOLUME_UP, Action.VOLUME_DOWN})
"""Actions that go on while their button is held."""
TURNS = {Action.TURN_RIGHT: 1, Action.TURN_LEFT: -1}
"""Actions of a knob: which way its counter goes."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """Published for each action on the screen's thread: media listens for next and previous."""

    action: Action


@dataclass(frozen=True, slots=True)
class Learning:
    """Published when learning a button begins, so that what is pressed does nothing, and when it has ended."""

    running: bool
