"""Four tyres: pressure that follows temperature, a slow loss, and punctures."""

from random import Random

from headunit.emulator.state import WHEELS, Values
from headunit.emulator.thermal import Lump

ATMOSPHERE = 101.3
LOW = 0.8
"""Share of the right pressure below which a tyre counts as low (UN Regulation No. 141 allows no less)."""


class Tyre:
    """One tyre; gauge pressure in kPa, at 20 °C when cold."""

    def __init__(self, nominal: float, cold: float, ambient: float, loss_per_day: float) -> None:
        self.nominal = nominal
        self.cold = cold
        self.rubber = Lump(9_000.0, ambient)
        self.loss_per_day = loss_per_day
        self.puncture = 0.0
        """kPa lost a second"""

    @property
    def pressure(self) -> float:
        """Gauge pressure now, by the gas law at constant volume."""
        return max(0.0, (self.cold + ATMOSPHERE) * (self.rubber.temperature + 273.15) / 293.15 - ATMOSPHERE)

    def step(self, dt: float, speed: float, ambient: float) -> None:
        """Move on by `dt` seconds at `speed` in m/s."""
        self.cold = max(0.0, self.cold - (self.loss_per_day / 86_400.0 + self.puncture) * dt)
        flex = 1.0 + 1.5 * max(0.0, 1.0 - self.cold / self.nominal)
        self.rubber.step(dt, 9.0 * speed * flex, 9.0 + 0.35 * speed, ambient)


class Tyres:
    """The four tyres of a car, each with its own small difference from the others."""

    def __init__(self, random: Random, ambient: float, nominal: float = 240.0) -> None:
        self.by_name = {
            name: Tyre(nominal, nominal + random.uniform(-4.0, 4.0), ambient, random.uniform(0.2, 0.6))
            for name in WHEELS
        }

    def step(self, dt: float, speed: float, ambient: float) -> None:
        """Move all four on by `dt` seconds."""
        for tyre in self.by_name.values():
            tyre.step(dt, speed, ambient)

    def publish(self, values: Values) -> None:
        """Pressure in kPa, temperature in °C and the warning of each tyre."""
        for name, path in WHEELS.items():
            tyre = self.by_name[name]
            values[f"{path}.Tire.Pressure"] = round(tyre.pressure)
            values[f"{path}.Tire.Temperature"] = tyre.rubber.temperature
            values[f"{path}.Tire.IsPressureLow"] = tyre.pressure < tyre.nominal * LOW
