"""A battery-electric powertrain: motor map, regeneration, traction battery, charging, and their temperatures."""

from dataclasses import dataclass
from math import pi

from headunit.emulator.dynamics import Body
from headunit.emulator.powertrain import Load
from headunit.emulator.state import CHARGING, NEUTRAL, PARK, REVERSE, Values
from headunit.emulator.thermal import Lump

CELL_VOLTS = (3.10, 3.42, 3.52, 3.58, 3.62, 3.67, 3.76, 3.85, 3.94, 4.04, 4.16)
"""Open-circuit voltage of one cell at 0, 10, … 100 % charge."""

MOTOR = "Vehicle.Powertrain.ElectricMotor"
BATTERY = "Vehicle.Powertrain.TractionBattery"


@dataclass(frozen=True, slots=True)
class ElectricSpec:
    """Motor, gear and battery of an electric car; Nm, W, kWh, ohm, m/s²."""

    torque: float = 310.0
    power: float = 150_000.0
    regeneration: float = 70_000.0
    ratio: float = 10.2
    energy: float = 77.0
    cells: int = 96
    resistance: float = 0.07
    charger: float = 11_000.0
    coasting: float = 0.35
    """Deceleration with both pedals free."""


class ElectricPowertrain:
    """One motor with a fixed gear between a traction battery and the wheels."""

    kind = "ELECTRIC"
    heats_with_coolant = False

    def __init__(self, body: Body, spec: ElectricSpec, ambient: float, level: float) -> None:
        self.body = body
        self.spec = spec
        self.level = level
        self.motor = Lump(26_000.0, ambient)
        self.coolant = Lump(22_000.0, ambient)
        self.battery = Lump(310_000.0, ambient + 4.0)
        self.used = 0.0
        """Energy taken from the battery since the start, J; what regeneration gave back is taken off."""
        self.torque = self.motor_speed = self.shaft_power = self.battery_power = self.current = 0.0
        self.voltage = self._open_voltage()
        self.charging = False
        self._limit = 0.0
        self._average = 17.0

    def pedal_range(self, speed: float, gear: int) -> tuple[float, float]:
        if gear in (PARK, NEUTRAL):
            return 0.0, 0.0
        spec = self.spec
        limp = 1.0 if self.level > 0.03 else 0.3 if self.level > 0.0 else 0.0
        full = limp * min(spec.torque * spec.ratio / self.body.wheel_radius, spec.power / max(speed, 1.0))
        if gear == REVERSE:
            full *= 0.3
        creep = limp * 0.25 * self.body.mass * max(0.0, 1.0 - speed / 1.4)
        return creep - self.body.mass * spec.coasting * min(1.0, speed / 3.0), full

    def recuperation(self, speed: float) -> float:
        spec = self.spec
        slow = min(1.0, max(0.0, (speed - 1.5) / 2.0))
        room = min(1.0, max(0.0, (0.995 - self.level) / 0.02))
        strongest = min(spec.torque * spec.ratio / self.body.wheel_radius, spec.regeneration / max(speed, 1.0))
        return strongest * slow * room

    def step(self, dt: float, load: Load) -> None:
        spec = self.spec
        omega = load.speed / self.body.wheel_radius * spec.ratio
        torque = load.force * self.body.wheel_radius / spec.ratio
        shaft = torque * omega
        gear_loss = 0.03 * abs(shaft)
        losses = 40.0 if load.gear == PARK else 120.0 + 0.9 * omega + 0.045 * torque * torque + 0.025 * abs(shaft)
        self._limit = load.charge_limit
        self.charging = load.gear == PARK and self.level < load.charge_limit
        supply = spec.charger * 0.92 if self.charging else 0.0
        self.battery_power = shaft + gear_loss + losses + load.auxiliary - supply
        direction = -1.0 if load.gear == REVERSE else 1.0
        self.shaft_power = shaft
        self.torque = torque * direction
        self.motor_speed = omega * 30.0 / pi * direction
        self._feed(dt)
        pump = 0.05 + 0.95 * load.cooling
        to_coolant = (self.motor.temperature - self.coolant.temperature) * 110.0 * pump
        overload = 45_000.0 * (1.0 - load.cooling) if self.motor.temperature < 160.0 else 0.0
        self.motor.step(dt, losses + gear_loss + overload - to_coolant, 2.0, load.ambient)
        self.coolant.step(dt, to_coolant, (180.0 + 12.0 * load.speed) * pump, load.ambient)
        hot = max(0.0, min(1.0, (self.battery.temperature - 32.0) / 6.0))
        heat = self.current * self.current * spec.resistance
        self.battery.step(dt, heat, 12.0 + 260.0 * hot * pump, load.ambient)
        if load.speed > 2.0:
            now = max(5.0, min(45.0, self.battery_power / load.speed / 36.0))
            self._average += (now - self._average) * min(1.0, load.speed * dt / 20_000.0)

    def _feed(self, dt: float) -> None:
        self.current = self.battery_power / max(self.voltage, 200.0)
        open_voltage = self._open_voltage()
        self.voltage = open_voltage - self.current * self.spec.resistance
        inner = open_voltage * self.current
        self.used += inner * dt
        self.level = min(1.0, max(0.0, self.level - inner * dt / (self.spec.energy * 3.6e6)))

    def _open_voltage(self) -> float:
        place = max(0.0, min(9.9999, self.level * 10.0))
        below = int(place)
        return self.spec.cells * (CELL_VOLTS[below] + (CELL_VOLTS[below + 1] - CELL_VOLTS[below]) * (place - below))

    def publish(self, values: Values, distance: float) -> None:  # noqa: ARG002  the battery knows its own average
        energy = self.level * self.spec.energy
        reach = round(energy / self._average * 100_000.0)
        cell = self.voltage / self.spec.cells
        missing = max(0.0, self._limit - self.level) if self.charging else 0.0
        values[f"{MOTOR}.Speed"] = self.motor_speed
        values[f"{MOTOR}.Torque"] = round(self.torque)
        values[f"{MOTOR}.Power"] = round(self.shaft_power / 1000.0)
        values[f"{MOTOR}.Temperature"] = self.motor.temperature
        values[f"{MOTOR}.EngineCoolant.Temperature"] = self.coolant.temperature
        values[f"{BATTERY}.StateOfCharge.Displayed"] = self.level * 100.0
        values[f"{BATTERY}.StateOfCharge.Current"] = 2.5 + self.level * 95.0
        values[f"{BATTERY}.StateOfCharge.CurrentEnergy"] = energy
        values[f"{BATTERY}.StateOfHealth"] = 97.5
        values[f"{BATTERY}.Range"] = values["Vehicle.Powertrain.Range"] = reach
        values[f"{BATTERY}.CurrentPower"] = -self.battery_power
        values[f"{BATTERY}.CurrentCurrent"] = -self.current
        values[f"{BATTERY}.CurrentVoltage"] = self.voltage
        values[f"{BATTERY}.Temperature.Average"] = self.battery.temperature
        values[f"{BATTERY}.Temperature.Max"] = self.battery.temperature + 1.6
        values[f"{BATTERY}.Temperature.Min"] = self.battery.temperature - 1.4
        values[f"{BATTERY}.CellVoltage.Max"] = cell + 0.006
        values[f"{BATTERY}.CellVoltage.Min"] = cell - 0.009
        values[f"{CHARGING}.IsCharging"] = self.charging
        values[f"{CHARGING}.AveragePower"] = self.spec.charger / 1000.0 if self.charging else 0.0
        values[f"{CHARGING}.TimeToComplete"] = round(missing * self.spec.energy * 3.6e6 / (self.spec.charger * 0.92))
