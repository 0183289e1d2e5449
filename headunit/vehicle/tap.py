"""A tap: one message of one bus that somebody listens to, from payload to store."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from headunit.core.words import Words
from headunit.vehicle.model import Reading, SignalState, Value
from headunit.vehicle.store import SignalStore

if TYPE_CHECKING:
    from headunit.vehicle.dbc.checksum import Checker
    from headunit.vehicle.dbc.database import Message, Signal, Want


class _Absent:
    """Marks a slot the payload said nothing about: another multiplexer page, or a frame that ends before it."""


ABSENT = _Absent()


class Tap:
    """Reads the mapped signals of one message into the store, and keeps the newest payload of each page.

    `accept` runs in the receiver's thread for each frame; everything else belongs to the tick's thread.
    """

    def __init__(self, bus: str, message: "Message") -> None:
        self.bus = bus
        self.message = message
        self.seen: float | None = None
        self.payloads: dict[int, tuple[bytes, float]] = {}
        self.rejected = 0
        self._refusal: str | None = None
        self._checker: Checker | None = None
        self._events: list[Callable[[bytes, float], None]] = []
        self._read: Callable[[bytes, list[object], list[object]], None] | None = None
        self._indexes: tuple[int, ...] = ()
        self._values: list[object] = []
        self._raws: list[object] = []
        self._blank: list[object] = []

    def read_into(self, wants: Sequence["Want"], indexes: Sequence[int]) -> None:
        """Decode `wants` (slots 0 to n-1) of each payload into the store's `indexes`."""
        self._read = self.message.reader(wants)
        self._indexes = tuple(indexes)
        self._blank = [ABSENT] * len(self._indexes)
        self._values = list(self._blank)
        self._raws = [None] * len(self._indexes)

    def protect(self, checker: "Checker") -> None:
        """Refuse frames whose checksum is wrong or whose counter stands still."""
        self._checker = checker

    def on_frame(self, listener: Callable[[bytes, float], None]) -> None:
        """Call `listener(data, time)` in the receiver's thread for each accepted frame."""
        self._events.append(listener)

    @property
    def hooked(self) -> bool:
        """Whether each frame must be looked at, not only the newest of a tick."""
        return self._checker is not None or bool(self._events)

    def accept(self, data: bytes, time: float) -> bool:
        """Check one frame; False when it is refused and its payload must not be taken."""
        if self._checker is not None:
            reason = self._checker.check(data)
            if reason:
                self.rejected += 1
                self._refusal = reason
                return False
            self._refusal = None
        for listener in self._events:
            listener(data, time)
        return True

    def take(self, data: bytes, time: float, now: float, store: SignalStore, changed: list[int]) -> None:
        """Decode the newest payload into the store; adds to `changed` the positions that changed."""
        page = self.message.page
        self.payloads[page(data) if page else 0] = (data, time)
        self.seen = now
        if self._read is None:
            return
        values, raws = self._values, self._raws
        values[:] = self._blank
        self._read(data, values, raws)
        put = store.put
        for slot, index in enumerate(self._indexes):
            value = values[slot]
            if value is not ABSENT and put(index, value, raws[slot], time, now):  # type: ignore[arg-type]
                changed.append(index)

    def refuse(self, store: SignalStore, changed: list[int]) -> None:
        """Mark the signals INVALID while the newest frame was a refused one."""
        reason = self._refusal
        if reason is None:
            return
        text = Words(
            "{message} on {bus} was refused: {reason}.", message=self.message.name, bus=self.bus, reason=reason
        )
        changed.extend(index for index in self._indexes if store.reject(index, text))


class Watch:
    """Any signal of any DBC, mapped or not, decoded only when somebody looks: the live page's rows."""

    def __init__(self, tap: Tap, signal: "Signal", timeout: float, why: Callable[[SignalState], str]) -> None:
        self.tap = tap
        self.signal = signal
        self._timeout = timeout
        self._why = why

    def reading(self, now: float) -> Reading:
        """The newest value in the DBC's own unit (value names where there are some); `now` is monotonic."""
        newest: tuple[Value | None, int | float, float] | None = None
        for data, time in self.tap.payloads.values():
            raw = self.tap.message.raw(data).get(self.signal.name)
            if raw is not None and (newest is None or time > newest[2]):
                newest = (self._value(raw, data), raw, time)
        if newest is None or self.tap.seen is None:
            return Reading(None, SignalState.NEVER_SEEN, self.signal.unit, self._why(SignalState.NEVER_SEEN))
        value, raw, time = newest
        if now - self.tap.seen > self._timeout:
            return Reading(value, SignalState.STALE, self.signal.unit, self._why(SignalState.STALE), time, raw)
        if value is None:
            words = Words("The car sends {raw}: not available.", raw=raw)
            return Reading(None, SignalState.INVALID, self.signal.unit, words, time, raw)
        return Reading(value, SignalState.LIVE, self.signal.unit, "", time, raw)

    def _value(self, raw: int | float, data: bytes) -> Value | None:
        from headunit.vehicle.dbc.database import not_available

        if raw in not_available(self.signal, j1939=self.tap.message.j1939):
            return None
        if isinstance(raw, int) and raw in self.signal.choices:
            return self.signal.choices[raw]
        return self.tap.message.decode(data)[self.signal.name]
