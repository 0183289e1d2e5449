"""Who drives: somebody who follows a speed trace as a test driver on rollers does, or a hand on the controls."""

from dataclasses import dataclass
from random import Random
from typing import Protocol

from headunit.emulator.cycle import Cycle
from headunit.emulator.dynamics import Body
from headunit.emulator.state import DRIVE, GEAR, LIGHTS, PARK, State

INDICATORS = (f"{LIGHTS}.DirectionIndicator.Left.IsSignaling", f"{LIGHTS}.DirectionIndicator.Right.IsSignaling")


@dataclass(slots=True)
class Pedals:
    """How far the pedals are down, 0..1."""

    throttle: float = 0.0
    brake: float = 0.0


@dataclass(slots=True)
class View:
    """What a driver perceives: speed in m/s, road grade, wheel force in N with the accelerator free and fully down."""

    speed: float
    grade: float
    coasting: float
    full: float


class Driver(Protocol):
    """Somebody who works the pedals."""

    pedals: Pedals

    def step(self, dt: float, view: View, state: State) -> None:
        """Decide for the next `dt` seconds; may change settings such as the gear or the indicators."""
        ...


class HandDriver:
    """The pedals are where the controls put them."""

    def __init__(self) -> None:
        self.pedals = Pedals()

    def step(self, dt: float, view: View, state: State) -> None:
        """The hand has already decided."""


class CycleDriver:
    """Follows a cycle with feed-forward from the trace and a PI controller; `signals` makes him indicate at bends.

    While somebody else holds the speed he keeps his feet still.
    """

    def __init__(self, cycle: Cycle, body: Body, random: Random, *, signals: bool = False) -> None:
        self.cycle = cycle
        self.pedals = Pedals()
        self.time = 0.0
        """Seconds since the start of the drive."""
        self._body = body
        self._random = random
        self._signals = signals
        self._integral = 0.0
        self._next_signal = 30.0
        self._signal_ends = 0.0

    def step(self, dt: float, view: View, state: State) -> None:
        self.time += dt
        if state.held("Vehicle.Speed") is not None:
            self.pedals.throttle = self.pedals.brake = self._integral = 0.0
            return
        wanted = self.cycle.speed(self.time) / 3.6
        soon = max(wanted, self.cycle.speed(self.time + 2.0) / 3.6)
        self._set_off(soon, view, state)
        if soon < 0.05 and view.speed < 0.4:
            self._integral = 0.0
            self.pedals.throttle, self.pedals.brake = 0.0, 0.0 if state.number(GEAR) == PARK else 0.25
        else:
            self._follow(dt, wanted, view)
        if self._signals:
            self._indicate(state)

    def _set_off(self, soon: float, view: View, state: State) -> None:
        if soon > 0.0 and state.number(GEAR) == PARK:
            state.set(GEAR, DRIVE)
            state.set("Vehicle.Chassis.ParkingBrake.IsEngaged", False)
        elif self.cycle.name == "parked" and view.speed <= 0.0 and state.number(GEAR) != PARK:
            state.set(GEAR, PARK)
            state.set("Vehicle.Chassis.ParkingBrake.IsEngaged", True)

    def _follow(self, dt: float, wanted: float, view: View) -> None:
        body = self._body
        error = wanted - view.speed
        self._integral = max(-1.5, min(1.5, self._integral + error * 0.25 * dt))
        acceleration = self.cycle.acceleration(self.time + 0.1) + 1.4 * error + self._integral
        force = body.mass * body.rotating * acceleration + body.resistance(view.speed, view.grade)
        if force >= view.coasting:
            room = max(1.0, view.full - view.coasting)
            self.pedals.throttle, self.pedals.brake = min(1.0, (force - view.coasting) / room), 0.0
        else:
            strongest = body.mass * body.strongest_braking
            self.pedals.throttle, self.pedals.brake = 0.0, min(1.0, (view.coasting - force) / strongest)

    def _indicate(self, state: State) -> None:
        if self._signal_ends and self.time >= self._signal_ends:
            for path in INDICATORS:
                state.set(path, False)
            self._signal_ends = 0.0
        if self.time >= self._next_signal:
            state.set(self._random.choice(INDICATORS), True)
            self._signal_ends = self.time + self._random.uniform(4.0, 8.0)
            self._next_signal = self.time + self._random.uniform(35.0, 80.0)
