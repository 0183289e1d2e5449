"""The emulated car as physics: driver, body, powertrain, tyres, cabin and road in one step, published as VSS values."""

from math import sin
from random import Random

from headunit.emulator.combustion import CombustionPowertrain, CombustionSpec
from headunit.emulator.cycle import CYCLES
from headunit.emulator.driver import CycleDriver, Driver, HandDriver, View
from headunit.emulator.dynamics import Body, Motion
from headunit.emulator.electric import ElectricPowertrain, ElectricSpec
from headunit.emulator.powertrain import Load, Powertrain
from headunit.emulator.road import Road
from headunit.emulator.state import (
    CABLE,
    CHARGING,
    GEAR,
    HVAC,
    LIGHTS,
    NEUTRAL,
    PARK,
    PARK_LOCK,
    REVERSE,
    WHEELS,
    State,
    Values,
)
from headunit.emulator.thermal import Cabin
from headunit.emulator.tyres import Tyres

DRIVES = (*CYCLES, "hand")

ELECTRIC_BODY = Body(mass=1920.0, drag_area=0.62, rolling=0.0085)
COMBUSTION_BODY = Body(mass=1480.0, drag_area=0.65, rolling=0.0095, wheel_radius=0.316)

SLOW_PERIOD = 0.1
"""Seconds between two steps of what changes slowly: temperatures, tyres, cabin."""


class CarModel:
    """A whole car; `step` moves it on, `state` holds its values.

    The same `seed` and the same steps give the same values. `drive` is one of DRIVES.
    """

    def __init__(self, *, electric: bool, drive: str = "wltc", seed: int = 0) -> None:
        self.random = Random(seed)
        self.state = State()
        self.hand = HandDriver()
        self.cooling = 1.0
        """1: the radiator cools; 0: the coolant pump has failed."""
        self.low_voltage_fault = False
        self.time = 0.0
        self._ambient = self.state.number("Vehicle.Exterior.AirTemperature")
        self.powertrain: Powertrain
        if electric:
            self.motion = Motion(ELECTRIC_BODY)
            self.powertrain = ElectricPowertrain(ELECTRIC_BODY, ElectricSpec(), self._ambient, level=0.82)
        else:
            self.motion = Motion(COMBUSTION_BODY)
            self.powertrain = CombustionPowertrain(COMBUSTION_BODY, CombustionSpec(), self._ambient, level=0.68)
        self.tyres = Tyres(self.random, self._ambient)
        self.cabin = Cabin(self._ambient)
        self.road = Road(hills=False)
        self.driver: Driver = self.hand
        self._load = Load()
        self._odometer = 12_345_600.0
        self._slow = 0.0
        self._battery_12v = 12.6
        self.drive = ""
        self.set_drive(drive)
        self._publish_slow(SLOW_PERIOD)
        self._publish()

    def set_drive(self, drive: str) -> None:
        """Change who drives: "wltc", "city", "parked" or "hand"; rollers are flat, streets have hills."""
        self.drive = drive
        self.road.hills = drive in ("city", "hand")
        if drive == "hand":
            self.hand.pedals.throttle = self.hand.pedals.brake = 0.0
            self.driver = self.hand
        else:
            self.driver = CycleDriver(CYCLES[drive](), self.motion.body, self.random, signals=drive == "city")

    @property
    def phase(self) -> str:
        """The part of the cycle being driven, e.g. "Extra High"; empty when it has none."""
        return self.driver.cycle.phase(self.driver.time) if isinstance(self.driver, CycleDriver) else ""

    def step(self, dt: float) -> None:
        """Move on by `dt` seconds (up to 0.1) and publish the new values to `state`."""
        motion, powertrain, load, body = self.motion, self.powertrain, self._load, self.motion.body
        self.time += dt
        gear = int(self.state.number(GEAR))
        coasting, full = powertrain.pedal_range(motion.speed, gear)
        self.driver.step(dt, View(motion.speed, self.road.grade, coasting, full), self.state)
        pedals = self.driver.pedals
        braking = pedals.brake * body.mass * body.strongest_braking
        recuperated = min(braking, powertrain.recuperation(motion.speed)) if gear not in (PARK, NEUTRAL) else 0.0
        load.force = coasting + pedals.throttle * (full - coasting) - recuperated
        load.speed, load.gear, load.throttle = motion.speed, gear, pedals.throttle
        powertrain.step(dt, load)
        locked = gear == PARK or self.state["Vehicle.Chassis.ParkingBrake.IsEngaged"]
        friction = braking - recuperated + (0.4 * body.mass * 9.81 if locked else 0.0)
        motion.step(dt, load.force, friction, self.road.grade)
        pinned = self.state.held("Vehicle.Speed")
        if isinstance(pinned, (int, float)):
            motion.speed = max(0.0, pinned / 3.6)
        direction = -1.0 if gear == REVERSE else 1.0
        self.road.step(dt, motion.distance, motion.speed, direction)
        self._slow += dt
        if self._slow >= SLOW_PERIOD:
            self._publish_slow(self._slow)
            self._slow = 0.0
        self._publish()

    def _publish(self) -> None:
        """What drivers see move: speed, pedals, powertrain, lights."""
        state, motion, road = self.state, self.motion, self.road
        speed = motion.speed
        kmh = speed * 3.6
        pedals = self.driver.pedals
        gear = int(state.number(GEAR))
        turn = motion.body.track / 2.0 * road.curvature
        values: Values = {
            "Vehicle.Speed": kmh,
            "Vehicle.IsMoving": speed > 0.1,
            "Vehicle.Powertrain.Type": self.powertrain.kind,
            "Vehicle.Powertrain.Transmission.CurrentGear": 0
            if gear in (PARK, NEUTRAL)
            else -1
            if gear == REVERSE
            else 1,
            PARK_LOCK: gear == PARK,
            "Vehicle.Chassis.Accelerator.PedalPosition": round(pedals.throttle * 100.0),
            "Vehicle.Chassis.Brake.PedalPosition": round(pedals.brake * 100.0),
            "Vehicle.Chassis.SteeringWheel.Angle": round(road.steering_angle(motion.body.wheelbase)),
            "Vehicle.Acceleration.Longitudinal": motion.acceleration,
            "Vehicle.Acceleration.Lateral": speed * speed * road.curvature,
            "Vehicle.AngularVelocity.Yaw": speed * road.curvature * 57.29578,
            "Vehicle.TraveledDistance": round(self._odometer + motion.distance),
            "Vehicle.TraveledDistanceSinceStart": round(motion.distance),
            "Vehicle.TripDuration": self.time,
            "Vehicle.AverageSpeed": motion.distance / self.time * 3.6 if self.time > 1.0 else 0.0,
            f"{LIGHTS}.Brake.IsActive": "ACTIVE" if pedals.brake > 0.01 else "INACTIVE",
            f"{LIGHTS}.Backup.IsOn": gear == REVERSE,
        }
        for name, path in WHEELS.items():
            values[f"{path}.Speed"] = kmh * (1.0 - turn if name.endswith("left") else 1.0 + turn)
        self.powertrain.publish(values, motion.distance)
        state.publish(values)

    def _publish_slow(self, dt: float) -> None:
        """What drivers feel or look up: temperatures, tyres, 12 V, lights by daylight, position."""
        state, road = self.state, self.road
        ambient = state.number("Vehicle.Exterior.AirTemperature")
        self.tyres.step(dt, self.motion.speed, ambient)
        self.cabin.step(
            dt,
            state.number(f"{HVAC}.Station.Row1.Driver.Temperature"),
            state.number(f"{HVAC}.Station.Row1.Driver.FanSpeed") / 100.0,
            bool(state[f"{HVAC}.IsAirConditioningActive"]),
            ambient,
            state.number("Vehicle.Exterior.LightIntensity") / 100.0,
        )
        heated = self.powertrain.heats_with_coolant and self.cabin.power > 0.0
        switch = state[f"{LIGHTS}.LightSwitch"]
        dark = state.number("Vehicle.Exterior.LightIntensity") < 35.0
        low_beam = switch == "BEAM" or (switch == "AUTO" and dark)
        seats = state.number("Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling")
        load = self._load
        load.ambient, load.cooling = ambient, self.cooling
        load.cabin_heat = self.cabin.power if heated else 0.0
        load.auxiliary = (
            320.0 + (110.0 if low_beam else 25.0) + abs(seats) + (0.0 if heated else self.cabin.electric_power)
        )
        load.charge_limit = state.number(f"{CHARGING}.ChargeLimit") / 100.0 if state[CABLE] else 0.0
        wanted = 10.6 if self.low_voltage_fault else 14.1 - load.auxiliary / 20_000.0
        self._battery_12v += (wanted - self._battery_12v) * min(1.0, dt / 3.0)
        values: Values = {
            f"{HVAC}.AmbientAirTemperature": self.cabin.air.temperature,
            "Vehicle.LowVoltageBattery.CurrentVoltage": self._battery_12v,
            "Vehicle.LowVoltageBattery.CurrentCurrent": -25.0 if self.low_voltage_fault else 3.2,
            f"{LIGHTS}.Beam.Low.IsOn": low_beam,
            f"{LIGHTS}.Parking.IsOn": low_beam or switch == "POSITION",
            f"{LIGHTS}.Running.IsOn": switch == "DAYTIME_RUNNING_LIGHTS" or (switch == "AUTO" and not dark),
            "Vehicle.CurrentLocation.Latitude": road.latitude,
            "Vehicle.CurrentLocation.Longitude": road.longitude,
            "Vehicle.CurrentLocation.Altitude": road.altitude,
            "Vehicle.CurrentLocation.Heading": road.heading,
            "Vehicle.Cabin.Infotainment.HMI.DayNightMode": "NIGHT" if dark else "DAY",
            "Vehicle.ADAS.ObstacleDetection.Front.Center.Distance": self._gap(),
            "Vehicle.Service.DistanceToService": 8_400.0 - self.motion.distance / 1000.0,
        }
        self.tyres.publish(values)
        state.publish(values)

    def _gap(self) -> float:
        """Metres to the car in front, about two seconds of way, never quite steady."""
        return min(150.0, 6.0 + 2.0 * self.motion.speed + 3.0 * sin(self.time / 7.0))
