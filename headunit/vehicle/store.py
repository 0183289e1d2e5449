"""The store: the newest value, state and reason of every signal the product knows."""

from collections.abc import Callable, Sequence

from headunit.core.words import Words
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.history import History
from headunit.vehicle.model import Reading, SignalState, Value

LIVE, INVALID = SignalState.LIVE, SignalState.INVALID
"""Looked up once: a member of an Enum costs more to reach, on Python 3.11, than all the rest of `put`."""


class SignalStore:
    """Values by position in the catalogue, written by one thread (the tick's) and read by the same.

    `values` and `states` are lists the bridge reads directly; everyone else asks for a `reading`. A signal starts
    as NOT_MAPPED; `bind` makes it NEVER_SEEN; a frame makes it LIVE or INVALID; silence makes it STALE.
    """

    def __init__(self, signals: Sequence[CatalogueSignal]) -> None:
        self.signals = tuple(signals)
        self.values: list[Value | None] = [None] * len(self.signals)
        self.raws: list[int | float | None] = [None] * len(self.signals)
        self.states = [SignalState.NOT_MAPPED] * len(self.signals)
        self.times: list[float | None] = [None] * len(self.signals)
        self._index = {signal.path: position for position, signal in enumerate(self.signals)}
        self._seen = [0.0] * len(self.signals)
        self._timeouts = [0.0] * len(self.signals)
        self._why: dict[int, Callable[[SignalState], str]] = {}
        self._faults: dict[int, str] = {}
        self._histories = [History() for _ in self.signals]
        self._numeric = [signal.type in ("real", "int") for signal in self.signals]

    def index(self, path: str) -> int:
        """The position of a VSS path; KeyError when the catalogue has none."""
        return self._index[path]

    def has(self, path: str) -> bool:
        """Whether the catalogue knows this VSS path."""
        return path in self._index

    def bind(self, index: int, timeout: float, why: Callable[[SignalState], str]) -> None:
        """Tell the store that a car sends this signal: stale after `timeout` seconds; `why` knows the reason."""
        self._timeouts[index] = timeout
        self._why[index] = why
        self.states[index] = SignalState.NEVER_SEEN

    def put(self, index: int, value: Value | None, raw: int | float | None, time: float, now: float) -> bool:
        """Take a decoded value (None: the frame carried none worth having); True when the screen must know.

        `time` is the frame's Unix time, `now` the monotonic time of the tick.
        """
        self._seen[index] = now
        self.times[index] = time
        self.raws[index] = raw
        if self._faults:
            self._faults.pop(index, None)
        state = INVALID if value is None else LIVE
        changed = self.states[index] is not state
        self.states[index] = state
        if value is None:
            return changed
        if self._numeric[index]:
            self._histories[index].append(time, value)  # type: ignore[arg-type]
        if changed or self.values[index] != value:
            self.values[index] = value
            return True
        return False

    def reject(self, index: int, reason: str) -> bool:
        """Mark a signal INVALID because its frame was refused (a wrong checksum); the last good value stays."""
        self._faults[index] = reason
        changed = self.states[index] is not SignalState.INVALID
        self.states[index] = SignalState.INVALID
        return changed

    def expire(self, now: float) -> list[int]:
        """Mark what has been silent for longer than its time-out as STALE; the positions that changed."""
        live = (SignalState.LIVE, SignalState.INVALID)
        silent = [
            index
            for index, state in enumerate(self.states)
            if state in live and now - self._seen[index] > self._timeouts[index]
        ]
        for index in silent:
            self.states[index] = SignalState.STALE
        return silent

    def reading(self, signal: str | int) -> Reading:
        """The newest reading of a signal by VSS path or position, with the reason when it is not live."""
        index = self._index[signal] if isinstance(signal, str) else signal
        state = self.states[index]
        reason = ""
        if state is not SignalState.LIVE:
            reason = self._faults.get(index, "") if state is SignalState.INVALID else ""
            why = self._why.get(index)
            reason = reason or (why(state) if why else Words("This car's mapping does not name this signal."))
        return Reading(self.values[index], state, self.signals[index].unit, reason, self.times[index], self.raws[index])

    def age(self, index: int, now: float) -> float:
        """Seconds since the signal's last frame."""
        return now - self._seen[index]

    def history(self, signal: str | int) -> History:
        """The recent past of a numeric signal."""
        return self._histories[self._index[signal] if isinstance(signal, str) else signal]
