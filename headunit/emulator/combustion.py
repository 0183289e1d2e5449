"""A combustion powertrain: engine map, automatic gearbox, fuel, and the warming up of coolant and oil."""

from dataclasses import dataclass
from itertools import pairwise
from math import pi

from headunit.emulator.dynamics import Body
from headunit.emulator.powertrain import Load
from headunit.emulator.state import NEUTRAL, PARK, REVERSE, Values
from headunit.emulator.thermal import Lump

PETROL_HEAT = 32.0e6
"""J in a litre of petrol."""
PETROL_DENSITY = 745.0
"""g in a litre of petrol."""
STOICHIOMETRIC = 14.6
RPM = 30.0 / pi

TORQUE = ((0.0, 0.5), (750.0, 0.55), (1300.0, 0.85), (1700.0, 1.0), (3800.0, 1.0), (5500.0, 0.8), (6500.0, 0.55))
"""Engine speed in rpm, share of the greatest torque at full throttle."""

ENGINE = "Vehicle.Powertrain.CombustionEngine"
FUEL = "Vehicle.Powertrain.FuelSystem"


@dataclass(frozen=True, slots=True)
class CombustionSpec:
    """A turbocharged petrol engine and its gearbox; Nm, rpm, litres, W/K."""

    torque: float = 250.0
    idle: float = 750.0
    limit: float = 6300.0
    efficiency: float = 0.40
    friction: float = 15.0
    ratios: tuple[float, ...] = (3.76, 2.27, 1.53, 1.12, 0.85, 0.69, 0.58)
    reverse_ratio: float = 3.4
    final_drive: float = 4.2
    tank: float = 50.0
    radiator: float = 900.0
    thermostat: float = 88.0


class CombustionPowertrain:
    """An engine behind an automatic gearbox; the engine runs whenever the ignition is on."""

    kind = "COMBUSTION"
    heats_with_coolant = True

    def __init__(self, body: Body, spec: CombustionSpec, ambient: float, level: float) -> None:
        self.body = body
        self.spec = spec
        self.level = level
        self.coolant = Lump(75_000.0, ambient)
        self.oil = Lump(14_000.0, ambient)
        self.gearbox = Lump(16_000.0, ambient)
        self.used = 0.0
        """Litres burnt since the start."""
        self.rpm = spec.idle
        self.torque = 0.0
        self.power = 0.0
        self.throttle = 0.0
        self.fuel_rate = 0.0
        """Litres a second."""
        self.gear = 0
        self.speed = 0.0
        self._since_shift = 10.0
        self._average = 6.5

    def pedal_range(self, speed: float, gear: int) -> tuple[float, float]:
        if gear in (PARK, NEUTRAL):
            return 0.0, 0.0
        ratio = self._ratio(1 if gear == REVERSE else max(self.gear, 1))
        rpm = max(self.spec.idle, speed / self.body.wheel_radius * ratio * RPM)
        lever = ratio * 0.95 / self.body.wheel_radius
        dry = 0.0 if self.level <= 0.0 else 1.0
        creep = dry * 0.3 * self.body.mass * max(0.0, 1.0 - speed / 1.7)
        drag = self._friction(rpm) * lever * min(1.0, speed / 3.0)
        return creep - drag, dry * self.spec.torque * lever * self._torque_share(rpm)

    def recuperation(self, speed: float) -> float:  # noqa: ARG002  the friction brakes do it all
        return 0.0

    def step(self, dt: float, load: Load) -> None:
        spec = self.spec
        self.speed = load.speed
        self._shift(dt, load)
        wheel = load.speed / self.body.wheel_radius
        ratio = self._ratio(self.gear) if self.gear else 0.0
        geared = wheel * abs(ratio) * RPM
        launch = spec.idle + 900.0 * load.throttle if ratio and load.force > 0.0 else spec.idle
        target = min(spec.limit, max(geared, launch)) if ratio else spec.idle + 3500.0 * load.throttle
        self.rpm += (target - self.rpm) * min(1.0, dt / 0.12)
        omega = self.rpm / RPM
        force = load.force if ratio else 0.0
        self.torque = force * self.body.wheel_radius / (abs(ratio) * 0.95) if ratio else 0.0
        accessories = load.auxiliary / 0.6 / max(omega, 40.0)
        friction = self._friction(self.rpm) * (1.0 + max(0.0, 70.0 - self.oil.temperature) / 140.0)
        indicated = max(0.0, self.torque + friction + accessories)
        coasting = load.throttle <= 0.0 and self.torque < 0.0 and self.rpm > 1100.0
        heat_rate = 0.0 if coasting or self.level <= 0.0 else indicated * omega / spec.efficiency
        self.throttle = min(1.0, indicated / (spec.torque + friction))
        self.power = self.torque * omega
        self.fuel_rate = heat_rate / PETROL_HEAT
        self.used += self.fuel_rate * dt
        self.level = max(0.0, self.level - self.fuel_rate * dt / spec.tank)
        if load.speed > 2.0:
            now = min(30.0, self.fuel_rate / load.speed * 100_000.0)
            self._average += (now - self._average) * min(1.0, load.speed * dt / 20_000.0)
        self._warm(dt, load, heat_rate)

    def _warm(self, dt: float, load: Load, heat_rate: float) -> None:
        spec = self.spec
        opening = max(0.0, min(1.0, (self.coolant.temperature - spec.thermostat) / 8.0))
        airflow = 0.35 + min(0.65, load.speed / 35.0)
        conductance = 8.0 + spec.radiator * opening * airflow * load.cooling
        broken = 60_000.0 * (1.0 - load.cooling) if self.coolant.temperature < 128.0 else 0.0
        to_oil = (self.coolant.temperature - self.oil.temperature) * 160.0
        self.coolant.step(dt, 0.30 * heat_rate + broken - load.cabin_heat - to_oil, conductance, load.ambient)
        self.oil.step(dt, 0.05 * heat_rate + to_oil, 12.0, load.ambient)
        self.gearbox.step(dt, 0.04 * abs(self.power) + 60.0, 6.0 + 0.6 * load.speed, load.ambient)

    def _friction(self, rpm: float) -> float:
        return self.spec.friction + rpm * 0.002

    def _torque_share(self, rpm: float) -> float:
        for (left, low), (right, high) in pairwise(TORQUE):
            if rpm < right:
                return low + (high - low) * (rpm - left) / (right - left)
        return 0.0

    def _ratio(self, gear: int) -> float:
        spec = self.spec
        return (spec.reverse_ratio if gear < 0 else spec.ratios[gear - 1]) * spec.final_drive

    def _shift(self, dt: float, load: Load) -> None:
        """Choose the gear: by load and speed in Drive, with a pause between shifts."""
        self._since_shift += dt
        if load.gear in (PARK, NEUTRAL):
            self.gear = 0
            return
        if load.gear == REVERSE:
            self.gear = -1
            return
        if self.gear <= 0:
            self.gear = 1
        wheel = load.speed / self.body.wheel_radius * RPM
        push = load.throttle * load.throttle
        up, down = 1750.0 + 3800.0 * push, 1150.0 + 2400.0 * push
        gear = self.gear
        if self._since_shift < 0.6:
            return
        if gear < len(self.spec.ratios) and wheel * self._ratio(gear) > up and wheel * self._ratio(gear + 1) > down:
            self.gear = gear + 1
        elif gear > 1 and wheel * self._ratio(gear) < down:
            self.gear = gear - 1
        if self.gear != gear:
            self._since_shift = 0.0

    def publish(self, values: Values, distance: float) -> None:
        litres = self.level * self.spec.tank
        reach = round(litres / self._average * 100_000.0)
        instant = min(99.0, self.fuel_rate / self.speed * 100_000.0) if self.speed > 1.0 else 0.0
        average = self.used / distance * 100_000.0 if distance > 300.0 else self._average
        air = self.fuel_rate * PETROL_DENSITY * STOICHIOMETRIC
        values["Vehicle.Powertrain.Range"] = values[f"{FUEL}.Range"] = reach
        values[f"{ENGINE}.IsRunning"] = self.level > 0.0
        values[f"{ENGINE}.Speed"] = self.rpm
        values[f"{ENGINE}.Torque"] = round(self.torque)
        values[f"{ENGINE}.Power"] = max(0, round(self.power / 1000.0))
        values[f"{ENGINE}.TPS"] = round(self.throttle * 100.0)
        values[f"{ENGINE}.MAP"] = round(32.0 + 150.0 * self.throttle)
        values[f"{ENGINE}.MAF"] = round(air)
        values[f"{ENGINE}.EOP"] = round(110.0 + self.rpm * 0.06)
        values[f"{ENGINE}.EngineCoolant.Temperature"] = self.coolant.temperature
        values[f"{ENGINE}.EngineOil.Temperature"] = self.oil.temperature
        values[f"{FUEL}.RelativeLevel"] = round(self.level * 100.0)
        values[f"{FUEL}.AbsoluteLevel"] = litres
        values[f"{FUEL}.InstantConsumption"] = instant
        values[f"{FUEL}.AverageConsumption"] = min(99.0, average)
        values[f"{FUEL}.IsFuelLevelLow"] = self.level < 0.12
        values["Vehicle.Powertrain.Transmission.CurrentGear"] = self.gear
        values["Vehicle.Powertrain.Transmission.Temperature"] = self.gearbox.temperature
