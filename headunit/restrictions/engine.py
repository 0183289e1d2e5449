"""Tells from the car's signals what is restricted at this moment, and fails towards everything."""

from collections.abc import Callable, Collection, Sequence

from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import Problem
from headunit.core.journal import Record
from headunit.restrictions.audit import Audit
from headunit.restrictions.model import EVERYTHING, Driving, Flag, Restrictions
from headunit.restrictions.table import Rule, Table
from headunit.vehicle.condition import Live


class Engine:
    """One for the whole screen; belongs to one thread.

    Whoever has the car says `car` once and `update` whenever one of `signals` changed value or state, and again after
    `wait` seconds where that is not None: a stricter state counts at once, a freer one only after it has lasted.
    """

    def __init__(
        self, table: Table, audit: Audit, clock: Clock | None = None, *, problems: Sequence[Problem] = ()
    ) -> None:
        self.problems = tuple(problems)
        """What is wrong with the table; then everything is restricted."""
        self._table = table
        self._audit = audit
        self._clock = clock or SystemClock()
        self._listeners: list[Callable[[], None]] = []
        self._chosen = True
        self._parked: Rule | None = None
        self._next: tuple[Driving, float] | None = None
        self._override_allowed = self._override_enabled = self._driven = False
        self._now = Restrictions(limits=table.limits)

    @property
    def signals(self) -> tuple[str, ...]:
        """The catalogue names it must be told of."""
        return self._table.signals

    @property
    def restrictions(self) -> Restrictions:
        """What holds now."""
        return self._now

    @property
    def driving(self) -> Driving:
        """What the car is doing, as far as restrictions go."""
        return self._now.driving

    @property
    def parked(self) -> bool:
        """Whether what takes effect only when parked may be done: parked, or no car chosen at all."""
        return self._now.free

    @property
    def wait(self) -> float | None:
        """Seconds until `update` may find a freer state although no signal changed; None when there is none near."""
        return None if self._next is None else max(0.0, self._next[1] - self._clock.monotonic())

    @property
    def override_offered(self) -> bool:
        """Whether a passenger may ask for an override once the car is parked."""
        return self._override_allowed and self._override_enabled

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each change of `restrictions` or of the offer; the function returned ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def no_car(self) -> None:
        """No car is chosen: the first run, on a table."""
        self._forget()
        self._chosen = False
        self._set(Restrictions(Driving.UNKNOWN, EVERYTHING & ~self._table.no_car, self._table.limits, free=True))

    def car(self, mapped: Collection[str], *, passenger_override: bool = False) -> None:
        """A car, or another one, whose mapping has the signals `mapped`; unknown until `update` says better."""
        self._forget()
        self._parked = next((rule for rule in self._table.parked if set(rule.when.signals) <= set(mapped)), None)
        self._override_allowed = passenger_override
        self._set(Restrictions(limits=self._table.limits))
        self._tell()

    def update(self, live: Live) -> None:
        """Tell the driving state from the values of the signals that are live; the others are left out."""
        if not self._chosen:
            return
        driving, after = self._told(live)
        now = self._clock.monotonic()
        if driving >= self.driving:
            self._next = None
        else:
            if self._next is None or self._next[0] is not driving:
                self._next = (driving, now + after)
            if now < self._next[1]:
                driving = self.driving
            else:
                self._next = None
        self._apply(driving, over=self._table.override_ends.holds(live) is True)

    def _told(self, live: Live) -> tuple[Driving, float]:
        """The state the signals tell, and the seconds it must last before it counts."""
        idling = self._table.idling
        standing = idling.when.holds(live)
        parked = self._parked.when.holds(live) if self._parked else None
        if standing is None or parked is None or self._parked is None:
            return Driving.UNKNOWN, 0.0
        if not standing:
            return Driving.MOVING, 0.0
        return (Driving.PARKED, self._parked.after) if parked else (Driving.IDLING, idling.after)

    def enable_override(self, enabled: bool) -> None:
        """Whether the settings let a passenger have some restrictions lifted."""
        if enabled != self._override_enabled:
            self._override_enabled = enabled
            if not enabled:
                self.end_override("switched off in the settings")
            self._tell()

    def ask_override(self) -> bool:
        """A passenger asks; granted only while parked, where car and settings allow it, until the next parking."""
        granted = self.override_offered and self.driving is Driving.PARKED
        self._audit.add("override", granted=granted, driving=self.driving.name.lower())
        if granted:
            self._driven = False
            self._apply(self.driving, overridden=True)
        return granted

    def end_override(self, why: str) -> None:
        """Restrict as the table says again."""
        if self._now.overridden:
            self._audit.add("override", ended=why, driving=self.driving.name.lower())
            self._apply(self.driving, overridden=False)

    def refused(self, what: str) -> None:
        """Something was touched that is restricted: say so in the audit log."""
        self._audit.add("refused", function=what, driving=self.driving.name.lower())

    def audited(self) -> tuple[Record, ...]:
        """What the audit log holds, the oldest first."""
        return self._audit.entries()

    def close(self) -> None:
        """Close the audit log."""
        self._audit.close()

    def _apply(self, driving: Driving, *, over: bool = False, overridden: bool | None = None) -> None:
        overridden = self._now.overridden if overridden is None else overridden
        self._driven = self._driven or driving is not Driving.PARKED
        if self._now.overridden and overridden and (over or (self._driven and driving is Driving.PARKED)):
            self._audit.add("override", ended="ignition off" if over else "parked", driving=driving.name.lower())
            overridden = False
        flags = self._table.flags[driving]
        if overridden and driving is not Driving.UNKNOWN:
            flags &= ~self._table.override
        self._set(Restrictions(driving, flags, self._table.limits, driving is Driving.PARKED, overridden))

    def _forget(self) -> None:
        self._chosen = True
        self._parked = self._next = None
        self._override_allowed = False
        if self._now.overridden:
            self._audit.add("override", ended="another car", driving=self.driving.name.lower())

    def _set(self, restrictions: Restrictions) -> None:
        before, self._now = self._now, restrictions
        if before == restrictions:
            return
        if (before.driving, before.free) != (restrictions.driving, restrictions.free):
            names = [str(flag.name).lower() for flag in Flag if flag in restrictions.flags]
            self._audit.add("state", driving=restrictions.driving.name.lower(), flags=names)
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
