"""The words of driving restrictions: driving state, flags, and what they come to."""

from dataclasses import dataclass
from enum import IntEnum, IntFlag


class Driving(IntEnum):
    """What the car is doing, the stricter the higher; the numbers are what QML sees."""

    PARKED = 0
    IDLING = 1
    MOVING = 2
    UNKNOWN = 3


class Flag(IntFlag):
    """What is refused or limited; names and numbers are Android's CarUxRestrictions."""

    NO_DIALPAD = 0x1
    NO_FILTERING = 0x2
    LIMIT_STRING_LENGTH = 0x4
    NO_KEYBOARD = 0x8
    NO_VIDEO = 0x10
    LIMIT_CONTENT = 0x20
    NO_SETUP = 0x40
    NO_TEXT_MESSAGE = 0x80


NOTHING, EVERYTHING = Flag(0), Flag(0xFF)


@dataclass(frozen=True, slots=True)
class Limits:
    """Characters of a text, in dense scripts (Chinese, Japanese) too, rows of a list, and lists in lists."""

    characters: int = 120
    dense_characters: int = 31
    items: int = 21
    depth: int = 3


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Restrictions:
    """What holds now; made without arguments it is as strict as can be.

    `free` tells that what takes effect only when parked may be done: parked, or no car at all.
    """

    driving: Driving = Driving.UNKNOWN
    flags: Flag = EVERYTHING
    limits: Limits = USUAL
    free: bool = False
    overridden: bool = False

    @property
    def items(self) -> int:
        """Rows a list may have; 0 is any number."""
        return self.limits.items if Flag.LIMIT_CONTENT in self.flags else 0

    @property
    def depth(self) -> int:
        """Steps into lists of lists; 0 is any number."""
        return self.limits.depth if Flag.LIMIT_CONTENT in self.flags else 0

    def characters(self, *, dense: bool = False) -> int:
        """Characters a text may have, in a dense script or another; 0 is any number."""
        if Flag.LIMIT_STRING_LENGTH not in self.flags:
            return 0
        return self.limits.dense_characters if dense else self.limits.characters
