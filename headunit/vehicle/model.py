"""The words of the signal path: frame, reading, state of a signal, state of a bus."""

from dataclasses import dataclass, field
from enum import IntEnum

from headunit.core.words import Words

EXTENDED = 0x8000_0000
"""Set in a key when the identifier has 29 bits, as Linux's CAN_EFF_FLAG is."""

Value = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Frame:
    """One CAN frame; `time` is Unix time in seconds, `data` 0-8 bytes or, with `fd`, up to 64.

    An error frame (`error`) carries Linux's error class in `id` and its 8 bytes in `data`.
    """

    time: float
    bus: str
    id: int
    data: bytes = b""
    extended: bool = False
    fd: bool = False
    bitrate_switch: bool = False
    remote: bool = False
    error: bool = False
    received: bool = True

    @property
    def key(self) -> int:
        """The identifier with the EXTENDED bit: what databases and routes are keyed by."""
        return self.id | EXTENDED if self.extended else self.id


class SignalState(IntEnum):
    """What a signal's value is worth; the numbers are what QML sees."""

    LIVE = 0
    STALE = 1
    NEVER_SEEN = 2
    INVALID = 3
    NOT_MAPPED = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """A signal's newest value with its state, the reason in plain words, and the frame's Unix time.

    `value` is the last good one when STALE or INVALID, None when there never was one; `raw` is the number on the bus.
    """

    value: Value | None
    state: SignalState
    unit: str = ""
    reason: str = ""
    time: float | None = None
    raw: int | float | None = None


class BusState(IntEnum):
    """The state of one bus; the numbers are what QML sees."""

    UP = 0
    CONNECTING = 1
    PASSIVE = 2
    BUS_OFF = 3
    DOWN = 4
    MISSING = 5
    ENDED = 6

    @property
    def words(self) -> Words:
        """The state in a word or two."""
        return _BUS_WORDS[self]


_BUS_WORDS = {
    BusState.UP: Words("up"),
    BusState.CONNECTING: Words("connecting"),
    BusState.PASSIVE: Words("passive"),
    BusState.BUS_OFF: Words("bus off"),
    BusState.DOWN: Words("down"),
    BusState.MISSING: Words("missing"),
    BusState.ENDED: Words("ended"),
}


@dataclass(frozen=True, slots=True)
class BusStatus:
    """One bus as the diagnosis page shows it; counts are since the start.

    `load` is in percent of the nominal bitrate; `unknown` counts frames by key that no database knows (the
    64 most frequent at most); `drops` are frames the kernel threw away because we were too slow.
    """

    bus: str
    interface: str
    channel: str
    state: BusState
    reason: str = ""
    frames: int = 0
    frames_per_second: float = 0.0
    load: float = 0.0
    errors: int = 0
    drops: int = 0
    unknown_frames: int = 0
    unknown: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignalEvent:
    """A signal that counts frame by frame changed (a button): nothing between two ticks is lost."""

    path: str
    value: Value
    time: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What decoding has cost since the start: ticks, payloads decoded, CPU seconds spent in ticks."""

    ticks: int
    payloads: int
    seconds: float
