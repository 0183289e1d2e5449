"""Vehicle commands as actuator frames on the car's own buses, confirmed by the signals the car sends."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from headunit.core.errors import HeadunitError
from headunit.core.words import Words
from headunit.vehicle import standstill
from headunit.vehicle.command import Limits, Request, RequestState
from headunit.vehicle.model import BusState, SignalState, Value
from headunit.vehicle.transform import evaluator

if TYPE_CHECKING:
    from headunit.vehicle.actuator import Actuator
    from headunit.vehicle.binding import Binding
    from headunit.vehicle.standstill import Standstill
    from headunit.vehicle.vehicle import Vehicle

CONFIRM_SECONDS = 2.0
"""What the car may take to report what was asked for."""
INTERVAL = 0.1
"""Seconds between two frames for one path: of a dragged slider's values only the newest is sent."""
STANDING_KMH = 0.5
SPEED = "Vehicle.Speed"
_EXACT = 1e-6


@dataclass(slots=True)
class _Order:
    """A pending request: when its frame was sent, and when it must be confirmed."""

    request: Request
    sent: float | None = None
    deadline: float = 0.0


class DirectCommands:
    """Commands (see `command.Commands`) for a vehicle that is open.

    Sends only what the profile's `commands` allow, what `standstill` needs to stand for only while a live speed says
    so, and at most one frame each INTERVAL for a path. A request is DONE when the car has reported the value since.
    """

    def __init__(self, vehicle: "Vehicle", standing: "Standstill | None" = None) -> None:
        self._vehicle = vehicle
        self._clock = vehicle.clock
        self._standing = standing or standstill.read()
        resolved = vehicle.resolved
        self._actuators: Mapping[str, Actuator] = resolved.actuators if resolved else {}
        bindings = {binding.path: binding for binding in resolved.bindings} if resolved else {}
        self._tolerances = {path: _tolerance(each, bindings.get(path)) for path, each in self._actuators.items()}
        self._reported = frozenset(bindings)
        self._labels = {bus.name: bus.label or bus.name for bus in vehicle.car.buses}
        self._orders: dict[str, _Order] = {}
        self._last_sent: dict[str, float] = {}
        self._failures: deque[tuple[int, str]] = deque()
        self._listeners: list[Callable[[Request], None]] = []
        self._ids = count(1)

    def offered(self, path: str) -> bool:
        return path in self._actuators

    def limits(self, path: str) -> Limits:
        actuator = self._actuators.get(path)
        return actuator.limits if actuator else Limits()

    def available(self, path: str) -> str:
        actuator = self._actuators.get(path)
        if self._vehicle.recorded:
            return Words("This is a recording: nothing can be set.")
        if actuator is None:
            return Words("This car has no way to set it.")
        label = self._labels.get(actuator.bus, actuator.bus)
        status = next((each for each in self._vehicle.buses() if each.bus == actuator.bus), None)
        if status is None or not self._vehicle.transmitter.sends_on(actuator.bus):
            return Words("Bus {bus} is not connected to anything that can send.", bus=label)
        if status.state not in (BusState.UP, BusState.PASSIVE):
            return Words("Bus {bus} is not up.", bus=label)
        return ""

    def request(self, path: str, value: Value) -> Request:
        words = self.available(path) or self._refusal(path, value)
        state = RequestState.REFUSED if words else RequestState.PENDING
        request = Request(next(self._ids), path, value, state, words)
        if not words:
            older = self._orders.get(path)
            self._orders[path] = _Order(request)
            if older:
                self._tell(replace(older.request, state=RequestState.SUPERSEDED))
        self._tell(request)
        if not words:
            self._send(self._orders[path], self._clock.monotonic())
        return request

    def on_change(self, tell: Callable[[Request], None]) -> Callable[[], None]:
        self._listeners.append(tell)
        return lambda: self._listeners.remove(tell) if tell in self._listeners else None

    def tick(self) -> bool:
        failures = {}
        while self._failures:
            number, words = self._failures.popleft()
            failures[number] = words
        now = self._clock.monotonic()
        for order in tuple(self._orders.values()):
            if order.request.id in failures:
                self._end(order, RequestState.FAILED, failures[order.request.id])
            elif order.sent is None:
                self._send(order, now)
            else:
                self._confirm(order, order.sent, now)
        return bool(self._orders)

    def _refusal(self, path: str, value: Value) -> str:
        try:
            self._actuators[path].check(value)
        except HeadunitError as error:
            return error.words
        if not self._standing.needed(path, value):
            return ""
        speed = self._vehicle.store.reading(SPEED)
        if speed.state is not SignalState.LIVE or not isinstance(speed.value, int | float):
            return Words("Only at a standstill, and the speed is not known.")
        return "" if abs(speed.value) < STANDING_KMH else Words("Only at a standstill.")

    def _send(self, order: _Order, now: float) -> None:
        request = order.request
        if now - self._last_sent.get(request.path, -INTERVAL) < INTERVAL:
            return
        # Asked before and sent now: the car may have begun to move in between.
        words = self._refusal(request.path, request.value)
        if words:
            self._end(order, RequestState.REFUSED, words)
            return
        try:
            frame = self._actuators[request.path].frame(request.value, self._clock.wall())
        except HeadunitError as error:
            self._end(order, RequestState.REFUSED, error.words)
            return
        order.sent = self._last_sent[request.path] = now
        order.deadline = now + CONFIRM_SECONDS
        self._vehicle.transmitter.send(frame, lambda words: self._failures.append((request.id, words)))

    def _confirm(self, order: _Order, sent: float, now: float) -> None:
        path, value = order.request.path, order.request.value
        if path not in self._reported:
            if now >= order.deadline:
                self._end(order, RequestState.DONE, Words("Sent; this car does not report it."))
            return
        store = self._vehicle.store
        index = store.index(path)
        live = store.states[index] is SignalState.LIVE
        if live and _same(store.values[index], value, self._tolerances[path]):
            # A value older than the request counts only when nothing newer comes: the car was already so.
            if store.age(index, now) <= now - sent or now >= order.deadline:
                self._end(order, RequestState.DONE)
        elif now >= order.deadline:
            words = (
                Words("The car did not do it within {seconds} s.", seconds=f"{CONFIRM_SECONDS:g}")
                if live
                else Words("The car did not answer within {seconds} s.", seconds=f"{CONFIRM_SECONDS:g}")
            )
            self._end(order, RequestState.FAILED, words)

    def _end(self, order: _Order, state: RequestState, words: str = "") -> None:
        if self._orders.get(order.request.path) is order:
            del self._orders[order.request.path]
        self._tell(replace(order.request, state=state, words=words))

    def _tell(self, request: Request) -> None:
        for tell in tuple(self._listeners):
            tell(request)


def _same(reported: Value | None, wanted: Value, tolerance: float) -> bool:
    numbers = (int, float)
    if isinstance(wanted, numbers) and isinstance(reported, numbers) and not isinstance(wanted, bool):
        return abs(reported - wanted) <= tolerance
    return reported == wanted


def _tolerance(actuator: "Actuator", binding: "Binding | None") -> float:
    """A little over half of the coarser step in which the value is asked for or reported, in its VSS unit."""
    reported = 0.0
    if binding is not None:
        transform = binding.mapping.transform
        if transform.math:
            function = evaluator(transform.math)
            low = binding.signal.physical(0)
            try:
                reported = abs(function(low + binding.signal.scale) - function(low))
            except (ArithmeticError, ValueError):
                reported = 0.0
        elif not transform.table:
            reported = abs(binding.signal.scale)
        if binding.catalogued.type == "int":
            reported = max(1.0, reported)
    return max(reported, actuator.step) * 0.6 + _EXACT
