"""What the emulated car is like right now: a value for each VSS path, what the driver set, what a test holds."""

from collections.abc import Callable, Mapping

from headunit.vehicle.model import Value

Values = dict[str, Value | None]

PARK, REVERSE, NEUTRAL, DRIVE = 126, -1, 0, 127
"""Vehicle.Powertrain.Transmission.SelectedGear as VSS counts it."""

DOORS = {
    "driver": "Vehicle.Cabin.Door.Row1.DriverSide",
    "passenger": "Vehicle.Cabin.Door.Row1.PassengerSide",
    "rear-driver": "Vehicle.Cabin.Door.Row2.DriverSide",
    "rear-passenger": "Vehicle.Cabin.Door.Row2.PassengerSide",
    "hood": "Vehicle.Body.Hood",
    "trunk": "Vehicle.Body.Trunk.Rear",
}
SEATS = {
    "driver": "Vehicle.Cabin.Seat.Row1.DriverSide",
    "passenger": "Vehicle.Cabin.Seat.Row1.PassengerSide",
    "rear-driver": "Vehicle.Cabin.Seat.Row2.DriverSide",
    "rear-passenger": "Vehicle.Cabin.Seat.Row2.PassengerSide",
}
WHEELS = {
    "front-left": "Vehicle.Chassis.Axle.Row1.Wheel.Left",
    "front-right": "Vehicle.Chassis.Axle.Row1.Wheel.Right",
    "rear-left": "Vehicle.Chassis.Axle.Row2.Wheel.Left",
    "rear-right": "Vehicle.Chassis.Axle.Row2.Wheel.Right",
}
LIGHTS = "Vehicle.Body.Lights"
HVAC = "Vehicle.Cabin.HVAC"
CHARGING = "Vehicle.Powertrain.TractionBattery.Charging"
CABLE = f"{CHARGING}.ChargingPort.AnyPosition.IsChargingCableConnected"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
PARK_LOCK = "Vehicle.Powertrain.Transmission.IsParkLockEngaged"

SETTINGS: Mapping[str, Value] = {
    GEAR: PARK,
    "Vehicle.Chassis.ParkingBrake.IsEngaged": True,
    "Vehicle.LowVoltageSystemState": "ON",
    **{f"{door}.IsOpen": False for door in DOORS.values()},
    **{f"{door}.IsLocked": False for name, door in DOORS.items() if name != "hood"},
    **{f"{door}.Window.Position": 0 for name, door in DOORS.items() if name not in ("hood", "trunk")},
    **{f"{seat}.IsBelted": name in ("driver", "passenger") for name, seat in SEATS.items()},
    **{f"{seat}.OccupancyStatus": "EMPTY" if "rear" in name else "OCCUPIED" for name, seat in SEATS.items()},
    "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling": 0,
    "Vehicle.Cabin.Seat.Row1.PassengerSide.HeatingCooling": 0,
    "Vehicle.Cabin.Sunroof.Position": 0,
    f"{LIGHTS}.LightSwitch": "AUTO",
    f"{LIGHTS}.Beam.High.IsOn": False,
    f"{LIGHTS}.Fog.Front.IsOn": False,
    f"{LIGHTS}.Fog.Rear.IsOn": False,
    f"{LIGHTS}.Hazard.IsSignaling": False,
    f"{LIGHTS}.DirectionIndicator.Left.IsSignaling": False,
    f"{LIGHTS}.DirectionIndicator.Right.IsSignaling": False,
    f"{LIGHTS}.Beam.Low.IsDefect": False,
    f"{LIGHTS}.Brake.IsDefect": False,
    "Vehicle.Body.Horn.IsActive": False,
    "Vehicle.Body.Windshield.Front.Wiping.Mode": "OFF",
    "Vehicle.Body.Windshield.Front.WasherFluid.IsLevelLow": False,
    "Vehicle.Body.Windshield.Front.IsHeatingOn": False,
    "Vehicle.Body.Raindetection.Intensity": 0,
    "Vehicle.Exterior.AirTemperature": 18.0,
    "Vehicle.Exterior.LightIntensity": 80.0,
    f"{HVAC}.IsAirConditioningActive": True,
    f"{HVAC}.IsFrontDefrosterActive": False,
    f"{HVAC}.IsRearDefrosterActive": False,
    f"{HVAC}.IsRecirculationActive": False,
    f"{HVAC}.Station.Row1.Driver.Temperature": 21.0,
    f"{HVAC}.Station.Row1.Driver.FanSpeed": 40,
    f"{HVAC}.Station.Row1.Driver.AirDistribution": "MIDDLE",
    f"{HVAC}.Station.Row1.Passenger.Temperature": 21.0,
    f"{HVAC}.Station.Row1.Passenger.FanSpeed": 40,
    f"{HVAC}.Station.Row1.Passenger.AirDistribution": "MIDDLE",
    "Vehicle.Cabin.Infotainment.HMI.Brightness": 100.0,
    "Vehicle.Cabin.Light.AmbientLight.Row1.DriverSide.Intensity": 30,
    CABLE: False,
    f"{CHARGING}.ChargingPort.AnyPosition.IsFlapOpen": False,
    f"{CHARGING}.ChargeLimit": 80,
    "Vehicle.Powertrain.CombustionEngine.EngineCoolant.Level": "NORMAL",
    "Vehicle.Powertrain.CombustionEngine.EngineOil.Level": "NORMAL",
    **{f"{wheel}.Brake.IsFluidLevelLow": False for wheel in WHEELS.values()},
    "Vehicle.ADAS.ABS.IsEngaged": False,
    "Vehicle.ADAS.ABS.IsError": False,
    "Vehicle.ADAS.ESC.IsEngaged": False,
    "Vehicle.ADAS.ESC.IsError": False,
    "Vehicle.ADAS.CruiseControl.IsActive": False,
    "Vehicle.ADAS.CruiseControl.IsEnabled": False,
    "Vehicle.ADAS.CruiseControl.SpeedSet": 0.0,
    "Vehicle.ADAS.CruiseControl.AdaptiveDistanceSet": 50.0,
    "Vehicle.ADAS.ObstacleDetection.Rear.Center.Distance": 25.0,
    "Vehicle.ADAS.LaneDepartureDetection.IsWarning": False,
    "Vehicle.Service.TimeToService": 180 * 86_400,
    "Vehicle.Service.IsServiceDue": False,
    "Vehicle.Diagnostics.DTCCount": 0,
}
"""What does not follow from driving: it stays as it is until somebody sets it."""


def _light_switch(on: str, off: str) -> Callable[[Value], dict[str, Value]]:
    return lambda value: {f"{LIGHTS}.LightSwitch": on if value else off}


ORDERS: Mapping[str, Callable[[Value], dict[str, Value]]] = {
    PARK_LOCK: lambda value: {GEAR: PARK if value else NEUTRAL},
    f"{LIGHTS}.Beam.Low.IsOn": _light_switch("BEAM", "OFF"),
    f"{LIGHTS}.Parking.IsOn": _light_switch("POSITION", "OFF"),
    f"{LIGHTS}.Running.IsOn": _light_switch("DAYTIME_RUNNING_LIGHTS", "OFF"),
}
"""Computed values that can be ordered all the same: the setting each order changes."""


class State:
    """The car's values by VSS path.

    A setting keeps the value it was given. A computed value (speed, charge, …) follows the model; setting
    it pins it to what a test wants, None meaning "not available", until `release` gives it back to the model.
    """

    def __init__(self) -> None:
        self.values: Values = dict(SETTINGS)
        self._held: Values = {}
        self._computed: set[str] = set()
        self.touched: set[str] = set()
        """Paths set by hand: where two paths share one CAN signal, these win."""
        self.touches = 0
        """Counts the changes of `touched`."""

    def __getitem__(self, path: str) -> Value | None:
        return self.values[path]

    def __contains__(self, path: object) -> bool:
        return path in self.values

    def publish(self, computed: Values) -> None:
        """Take over what the model computed; held values stand."""
        self._computed.update(computed)
        self.values.update(computed)
        if self._held:
            self.values.update(self._held)

    def set(self, path: str, value: Value | None) -> None:
        """Give `path` a value: a setting takes it, a computed value is held at it."""
        self._touch(path)
        if value is not None and path in ORDERS:
            self.values.update(ORDERS[path](value))
        if path in self._computed and path not in ORDERS:
            self._held[path] = value
        self.values[path] = value

    def update(self, values: Mapping[str, Value | None]) -> None:
        """`set` for several paths."""
        for path, value in values.items():
            self.set(path, value)

    def held(self, path: str) -> Value | None:
        """What `path` is pinned to; None when it is free."""
        return self._held.get(path)

    def release(self, path: str) -> None:
        """Let `path` follow the model again; a setting goes back to what it was at the start."""
        self._held.pop(path, None)
        if path in self.touched:
            self.touched.discard(path)
            self.touches += 1
        if path not in self._computed and path in SETTINGS:
            self.values[path] = SETTINGS[path]

    def _touch(self, path: str) -> None:
        if path not in self.touched:
            self.touched.add(path)
            self.touches += 1

    def number(self, path: str) -> float:
        """The value at `path` as a number; 0 when it is missing or not one."""
        value = self.values.get(path)
        return float(value) if isinstance(value, (int, float)) else 0.0
