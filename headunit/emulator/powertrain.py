"""What the rest of the car knows of its powertrain: forces it can give, a load it gets, values it publishes."""

from dataclasses import dataclass
from typing import Protocol

from headunit.emulator.state import Values


@dataclass(slots=True)
class Load:
    """What a powertrain has to do in one step; SI units, temperatures in °C.

    `force` is at the wheels (negative: slow the car down), `auxiliary` the electric power the rest of the car draws,
    `cabin_heat` what the heater takes out of the coolant, `cooling` 1 for a healthy radiator and 0 for a dead one,
    `charge_limit` 0..1 where to stop charging, 0 with no cable in.
    """

    force: float = 0.0
    speed: float = 0.0
    gear: int = 0
    throttle: float = 0.0
    auxiliary: float = 0.0
    cabin_heat: float = 0.0
    ambient: float = 18.0
    cooling: float = 1.0
    charge_limit: float = 0.0


class Powertrain(Protocol):
    """An engine or a motor with what feeds it."""

    kind: str
    """Vehicle.Powertrain.Type"""
    heats_with_coolant: bool
    level: float
    """Fuel in the tank or charge in the battery, 0..1."""

    def pedal_range(self, speed: float, gear: int) -> tuple[float, float]:
        """Wheel force in N with the accelerator free and fully down, at `speed` in m/s."""
        ...

    def recuperation(self, speed: float) -> float:
        """The strongest braking force in N it can take over from the friction brakes at `speed` in m/s."""
        ...

    def step(self, dt: float, load: Load) -> None:
        """Move on by `dt` seconds."""
        ...

    def publish(self, values: Values, distance: float) -> None:
        """Write what it publishes, by VSS path; `distance` in m since the start."""
        ...
