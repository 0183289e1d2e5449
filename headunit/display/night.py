"""Day or night: what the car says, else its light sensor, else the sun where the car is, else the clock."""

from datetime import UTC, datetime
from time import localtime
from typing import TYPE_CHECKING

from headunit.core.clock import Clock
from headunit.vehicle.model import SignalState

if TYPE_CHECKING:
    from headunit.vehicle.store import SignalStore

SIGNALS = ("dayNight", "daylight", "latitude", "longitude")
"""What it looks at, by catalogue name."""
HYSTERESIS_SECONDS = 5
"""So long the light must have changed before the theme follows: a bridge is not a night."""
DARK_PERCENT, BRIGHT_PERCENT = 20.0, 30.0
"""Below the first it is dark, above the second it is not; in between it stays as it was."""
CIVIL_DUSK_DEGREES = -6.0
"""The sun's height at which headlights are due."""
DAY_HOURS = range(7, 19)

_MODE = "Vehicle.Cabin.Infotainment.HMI.DayNightMode"
_LIGHT = "Vehicle.Exterior.LightIntensity"
_LATITUDE = "Vehicle.CurrentLocation.Latitude"
_LONGITUDE = "Vehicle.CurrentLocation.Longitude"


class Night:
    """Whether it is dark outside; changes only once the light has been different for `HYSTERESIS_SECONDS`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.dark = self._clock_says_dark()
        self._differs_since: float | None = None
        self._sun: tuple[float, float, float, bool] | None = None

    def look(self, store: "SignalStore") -> bool:
        """Look again; whether it is dark."""
        dark = self._says_dark(store)
        now = self._clock.monotonic()
        if dark == self.dark:
            self._differs_since = None
        elif self._differs_since is None:
            self._differs_since = now
        elif now - self._differs_since >= HYSTERESIS_SECONDS:
            self.dark, self._differs_since = dark, None
        return self.dark

    def _says_dark(self, store: "SignalStore") -> bool:
        mode = store.reading(_MODE)
        if mode.state is SignalState.LIVE:
            return mode.value == "NIGHT"
        light = _number(store, _LIGHT)
        if light is not None:
            return light < DARK_PERCENT or (self.dark and light <= BRIGHT_PERCENT)
        latitude, longitude = _number(store, _LATITUDE), _number(store, _LONGITUDE)
        if latitude is not None and longitude is not None:
            return self._sun_says_dark(latitude, longitude)
        return self._clock_says_dark()

    def _sun_says_dark(self, latitude: float, longitude: float) -> bool:
        """Once a minute, or a degree further on: the sun is slow."""
        now = self._clock.wall()
        if self._sun is not None:
            at, north, east, dark = self._sun
            if 0 <= now - at < 60 and abs(latitude - north) < 1 and abs(longitude - east) < 1:
                return dark
        from astral import Observer
        from astral.sun import elevation

        height = elevation(Observer(latitude, longitude), datetime.fromtimestamp(now, UTC))
        self._sun = (now, latitude, longitude, height < CIVIL_DUSK_DEGREES)
        return self._sun[3]

    def _clock_says_dark(self) -> bool:
        return localtime(self._clock.wall()).tm_hour not in DAY_HOURS


def _number(store: "SignalStore", path: str) -> float | None:
    reading = store.reading(path)
    value = reading.value
    return float(value) if reading.state is SignalState.LIVE and isinstance(value, int | float) else None
