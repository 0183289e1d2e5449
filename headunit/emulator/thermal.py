"""Heat: lumps with a capacity that warm up and cool down, and a cabin with its climate control."""

from dataclasses import dataclass

AIR_CONDITIONING_COP = 2.5


@dataclass(slots=True)
class Lump:
    """Something with one temperature (°C) and a heat capacity (J/K)."""

    capacity: float
    temperature: float

    def step(self, dt: float, heat: float, conductance: float, surroundings: float) -> None:
        """Take in `heat` in W and lose through `conductance` in W/K, stable for any `dt` in seconds."""
        self.temperature += heat * dt / self.capacity
        share = conductance * dt / self.capacity
        self.temperature += (surroundings - self.temperature) * share / (1.0 + share)


class Cabin:
    """The air and the furniture in the cabin, heated or cooled towards what the driver asked for."""

    def __init__(self, temperature: float) -> None:
        self.air = Lump(capacity=60_000.0, temperature=temperature)
        self.power = 0.0
        """Heat the climate control moves: W, negative when it cools."""

    def step(self, dt: float, wanted: float, fan: float, cooling: bool, ambient: float, sun: float) -> None:
        """Move on by `dt` seconds; `wanted` and `ambient` in °C, `fan` and `sun` 0..1."""
        limit = 5_500.0 * fan
        power = max(-limit if cooling else 0.0, min(limit, (wanted - self.air.temperature) * 700.0))
        self.power = power
        self.air.step(dt, power + 350.0 * sun, 35.0, ambient)

    @property
    def electric_power(self) -> float:
        """What an electric heater or compressor draws for it, in W."""
        return self.power / 2.0 if self.power > 0.0 else -self.power / AIR_CONDITIONING_COP
