"""One bus of a receiver: opens its source, notices trouble, retries for ever, and keeps its figures."""

import logging
import random
from collections.abc import Callable, Sequence

from headunit.core.clock import Clock
from headunit.core.words import Words
from headunit.vehicle.can import errorframe
from headunit.vehicle.can.inbox import Inbox
from headunit.vehicle.can.meter import Meter
from headunit.vehicle.can.source import BusError, BusSource
from headunit.vehicle.can.wire import CAN_EFF_MASK, Record, busy, busy_mean
from headunit.vehicle.model import BusState, BusStatus

log = logging.getLogger(__name__)

SILENCE = 0.9
"""Seconds without a frame after which a bus no longer counts as up."""
FIRST_RETRY = 0.2
LAST_RETRY = 5.0
_PASSIVE_FORGOTTEN = 5.0
_LOOK_EVERY = 0.25
# How long a frame keeps the wire busy is worked out of a sample this often: the mean hardly moves in between.
_WEIGH_EVERY = 0.04
_WAITING = Words("waiting for the first frame")
_SILENT = Words(
    "no frames for a second. Check that the ignition is on, the cable plugged in and the bit rate the car's"
)
_GOOD = (BusState.UP, BusState.ENDED)

Tap = Callable[[str, Sequence[Record]], None]


class Line:
    """A source, its inbox and its state. `step` belongs to one thread; the rest may be read from any."""

    def __init__(self, source: BusSource, clock: Clock, *, jitter: Callable[[], float] = random.random) -> None:
        self.source = source
        self.inbox = Inbox(source.address.bus)
        self.taps: tuple[Tap, ...] = ()
        self.listen_all = False
        self._clock = clock
        self._jitter = jitter
        self._meter = Meter()
        self._weigh_at = 0.0
        self._mean = 0.0
        self._state = BusState.CONNECTING
        self._reason: str = Words("not connected yet")
        self._troubled = False
        self._open = False
        self._listening: tuple[bool, int] | None = None
        self._retry = FIRST_RETRY
        self._retry_at = 0.0
        self._heard_at = 0.0
        self._silent = False
        self._look_at = 0.0
        self._traffic: tuple[int, int] | None = None
        self._passive_at = 0.0
        self._frames = 0
        self._errors = 0
        self._controller_drops = 0

    def step(self) -> bool:
        """Fetch what has come, or try again to connect. True when there was something to wake the reader for.

        Never raises: whatever a source does wrong becomes the state of its bus.
        """
        now = self._clock.monotonic()
        try:
            if not self._open and not self._connect(now):
                return False
            listening = self.listen_all, self.inbox.generation
            if listening != self._listening:
                self.source.listen(None if self.listen_all else self.inbox.wanted())
                self._listening = listening
            records = self.source.poll()
            if records:
                return self._receive(records, now)
        except BusError as problem:
            self._lose(problem, now)
            return False
        except Exception as problem:
            if not self._troubled:
                log.exception("bus %s: its source failed", self.source.address.bus)
            self._lose(BusError(BusState.DOWN, f"reading failed: {problem!r}"), now)
            return False
        self._listen_for_others(now)
        if not self._silent and now - self._heard_at > SILENCE and self._state is not BusState.BUS_OFF:
            self._silent = True
            self._set(BusState.CONNECTING, _SILENT)
        return False

    def close(self) -> None:
        """Disconnect the source."""
        self._open = False
        self.source.close()

    def status(self) -> BusStatus:
        """The bus as it is now."""
        address = self.source.address
        rate, load = self._meter.rates(self._clock.monotonic())
        return BusStatus(
            bus=address.bus,
            interface=address.interface,
            channel=address.channel,
            state=self._state,
            reason=self._reason,
            frames=self._frames,
            frames_per_second=rate,
            load=load,
            errors=self._errors,
            drops=self.source.drops + self._controller_drops,
            unknown_frames=self.inbox.unknown_frames,
            unknown=self.inbox.unknown(),
        )

    def _connect(self, now: float) -> bool:
        if self._state is BusState.ENDED or now < self._retry_at:
            return False
        self._listening = None
        self.source.open()
        self._open = True
        self._heard_at = now
        self._silent = False
        self._traffic = None
        if not self._troubled:
            self._set(BusState.CONNECTING, _WAITING)
        # A bus in trouble keeps its reason until a frame, or a second's silence, says more.
        elif self._state is not BusState.CONNECTING:
            self._state, self._reason = BusState.CONNECTING, Words("connected again, waiting for a frame")
        return True

    def _lose(self, problem: BusError, now: float) -> None:
        self.source.close()
        self._open = False
        self._set(problem.state, problem.words)
        self._retry_at = now + self._retry * (0.5 + 0.5 * self._jitter())
        self._retry = min(LAST_RETRY, self._retry * 2)

    def _receive(self, records: Sequence[Record], now: float) -> bool:
        self._heard_at = now
        self._silent = False
        self._retry = FIRST_RETRY
        if self._traffic is None:
            self._measure(records, now)
        else:
            self._listen_for_others(now)
        routed, errors = self.inbox.put(records)
        frames = len(records) - len(errors)
        self._frames += frames
        for error in errors:
            self._error(error, now)
        # Frames that came before an error frame say nothing against it.
        heard = not errors or records[-1] is not errors[-1]
        if heard and self._state is not BusState.UP and not self._still_passive(now):
            self._set(BusState.UP, "")
        for tap in self.taps:
            self._pass_on(tap, records)
        return routed or self.listen_all

    def _listen_for_others(self, now: float) -> None:
        """With filters in the kernel the interface's own counters tell what goes on on the bus."""
        if now < self._look_at or self.listen_all:
            return
        self._look_at = now + _LOOK_EVERY
        before, self._traffic = self._traffic, self.source.traffic()
        if before is None or self._traffic is None:
            return
        frames, data_bytes = self._traffic[0] - before[0], self._traffic[1] - before[1]
        if frames > 0 and data_bytes >= 0:
            address = self.source.address
            seconds = busy_mean(
                frames, data_bytes, fd=address.fd, bitrate=address.bitrate, data_bitrate=address.data_bitrate
            )
            self._meter.add(now, frames, seconds)
            self._heard_at = now
            self._silent = False
            if self._state is BusState.CONNECTING:
                self._set(BusState.UP, "")

    def _still_passive(self, now: float) -> bool:
        return self._state is BusState.PASSIVE and now - self._passive_at < _PASSIVE_FORGOTTEN

    def _measure(self, records: Sequence[Record], now: float) -> None:
        count = len(records)
        if now >= self._weigh_at:
            self._weigh_at = now + _WEIGH_EVERY
            address = self.source.address
            self._mean = busy(records, address.bitrate, address.data_bitrate) / count
        self._meter.add(now, count, count * self._mean)

    def _error(self, record: Record, now: float) -> None:
        self._errors += 1
        report = errorframe.read(record[0] & CAN_EFF_MASK, record[3][: record[1]])
        self._controller_drops += report.dropped
        if report.state is None:
            return
        if report.state is BusState.UP:
            self._set(BusState.UP, "")
            return
        self._passive_at = now
        self._set(report.state, report.words)

    def _pass_on(self, tap: Tap, records: Sequence[Record]) -> None:
        try:
            tap(self.inbox.bus, records)
        except Exception:
            log.exception("bus %s: a listener failed and is no longer told of frames", self.inbox.bus)
            self.taps = tuple(other for other in self.taps if other is not tap)

    def _set(self, state: BusState, reason: str) -> None:
        """Change the state; log when it leaves the good ones and when it is good again."""
        self._state, self._reason = state, reason
        address = self.source.address
        if state in _GOOD:
            if self._troubled and state is BusState.UP:
                log.warning("bus %s (%s %s): back", address.bus, address.interface, address.channel)
            self._troubled = False
        elif not self._troubled and reason != _WAITING:
            log.warning("bus %s (%s %s): %s", address.bus, address.interface, address.channel, reason)
            self._troubled = True
