"""The road under the car: bends, hills and the position on the map, the same on every drive."""

from math import atan, cos, degrees, pi, radians, sin

EARTH_RADIUS = 6_371_000.0
STRONGEST_BEND = 2.2
"""Lateral acceleration in m/s² the road does not exceed at the speed driven."""


class Road:
    """A winding road that starts in Munich; `hills` makes it climb and fall by up to 3.5 %."""

    def __init__(self, *, hills: bool) -> None:
        self.hills = hills
        self.latitude = 48.1372
        self.longitude = 11.5755
        self.altitude = 519.0
        self.heading = 40.0
        self.curvature = 0.0
        """1/m, left positive"""
        self.grade = 0.0

    def step(self, dt: float, distance: float, speed: float, direction: float) -> None:
        """Move on by `dt` seconds at `speed` in m/s; `direction` -1 backwards; `distance` in m since the start."""
        bend = 0.006 * sin(distance / 61.0) * sin(distance / 187.0) + 0.0016 * sin(distance / 23.0 + 1.0)
        limit = STRONGEST_BEND / max(speed * speed, 25.0)
        self.curvature = max(-limit, min(limit, bend))
        self.grade = 0.0
        if self.hills:
            self.grade = 0.025 * sin(distance / 310.0) + 0.01 * sin(distance / 97.0)
        way = speed * dt * direction
        self.heading = (self.heading - degrees(self.curvature * way)) % 360.0
        self.altitude += way * self.grade
        north = way * cos(radians(self.heading))
        east = way * sin(radians(self.heading))
        self.latitude += degrees(north / EARTH_RADIUS)
        self.longitude += degrees(east / (EARTH_RADIUS * cos(radians(self.latitude))))

    def steering_angle(self, wheelbase: float, ratio: float = 15.5) -> float:
        """Angle of the steering wheel in degrees for the bend, left positive."""
        return atan(wheelbase * self.curvature) * 180.0 / pi * ratio
