"""Longitudinal dynamics: the forces on a car, and the speed and distance that come of them."""

from dataclasses import dataclass

GRAVITY = 9.81
AIR_DENSITY = 1.2


@dataclass(frozen=True, slots=True)
class Body:
    """What a car weighs and what resists it; kg, m², metres; `rolling` and `rotating` are factors."""

    mass: float
    drag_area: float
    rolling: float
    wheel_radius: float = 0.33
    wheelbase: float = 2.7
    track: float = 1.56
    rotating: float = 1.04
    """Inertia of what turns, as a factor on the mass."""
    strongest_braking: float = 9.0
    """Deceleration in m/s² with the pedal fully down."""

    def resistance(self, speed: float, grade: float) -> float:
        """Air, rolling and climbing resistance in N at `speed` in m/s; `grade` 0.05 climbs 5 m in 100 m."""
        air = 0.5 * AIR_DENSITY * self.drag_area * speed * speed
        rolling = self.mass * GRAVITY * self.rolling if speed > 0.0 else 0.0
        return air + rolling + self.mass * GRAVITY * grade


class Motion:
    """Speed, acceleration and distance of the car along the road; forwards and backwards are the gear's business."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.speed = 0.0
        """m/s, never negative"""
        self.acceleration = 0.0
        """m/s²"""
        self.distance = 0.0
        """m since the start"""

    def step(self, dt: float, drive_force: float, brake_force: float, grade: float) -> None:
        """Move on by `dt` seconds; forces in N at the wheels. Brakes hold a standing car, they never push it back."""
        body = self.body
        before = self.speed
        force = drive_force - body.resistance(before, grade)
        if before <= 0.0 and abs(force) <= brake_force:
            force = 0.0
        else:
            force -= brake_force
        self.speed = max(0.0, before + force / (body.mass * body.rotating) * dt)
        self.acceleration = (self.speed - before) / dt
        self.distance += (before + self.speed) / 2.0 * dt
