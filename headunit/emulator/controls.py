"""What a hand can do to the emulated car: pedals, gear, doors, lights, belts, climate, charging, faults."""

from threading import RLock

from headunit.core.errors import HeadunitError
from headunit.emulator.faults import HELP, Fault, Faults, Kind
from headunit.emulator.keys import Keys
from headunit.emulator.model import DRIVES, CarModel
from headunit.emulator.state import (
    CABLE,
    DOORS,
    DRIVE,
    GEAR,
    HVAC,
    LIGHTS,
    NEUTRAL,
    PARK,
    REVERSE,
    SEATS,
)

GEARS = {"P": PARK, "R": REVERSE, "N": NEUTRAL, "D": DRIVE}
LAMPS = {
    "low-beam": f"{LIGHTS}.Beam.Low.IsOn",
    "high-beam": f"{LIGHTS}.Beam.High.IsOn",
    "fog-front": f"{LIGHTS}.Fog.Front.IsOn",
    "fog-rear": f"{LIGHTS}.Fog.Rear.IsOn",
    "hazard": f"{LIGHTS}.Hazard.IsSignaling",
    "left": f"{LIGHTS}.DirectionIndicator.Left.IsSignaling",
    "right": f"{LIGHTS}.DirectionIndicator.Right.IsSignaling",
}
LIGHT_SWITCH = ("OFF", "AUTO", "POSITION", "DAYTIME_RUNNING_LIGHTS", "BEAM")
_SET_TEMPERATURE = f"{HVAC}.Station.Row1.Driver.Temperature"
_SET_FAN = f"{HVAC}.Station.Row1.Driver.FanSpeed"
_AIR_CONDITIONING = f"{HVAC}.IsAirConditioningActive"
_LOWEST, _HIGHEST = 16.0, 28.0


class CarControls:
    """Reads and sets what a driver's hands and feet can, from any thread; a panel or a keyboard sits on it.

    Touching a pedal takes the wheel: from then on the car is driven by hand (`drive` gives it back to a cycle).
    Names that do not exist raise HeadunitError.
    """

    def __init__(self, model: CarModel, faults: Faults, lock: RLock, keys: Keys) -> None:
        self._model = model
        self._state = model.state
        self._faults = faults
        self._lock = lock
        self._keys = keys

    @property
    def drive(self) -> str:
        """Who drives: one of DRIVES ("wltc", "city", "parked", "hand")."""
        return self._model.drive

    @drive.setter
    def drive(self, name: str) -> None:
        with self._lock:
            self._model.set_drive(_known(name, DRIVES, "drive"))

    @property
    def throttle(self) -> float:
        """How far the accelerator is down, 0..1."""
        return self._model.driver.pedals.throttle

    @throttle.setter
    def throttle(self, share: float) -> None:
        with self._lock:
            self._take_over()
            self._model.hand.pedals.throttle = max(0.0, min(1.0, share))

    @property
    def brake(self) -> float:
        """How far the brake pedal is down, 0..1."""
        return self._model.driver.pedals.brake

    @brake.setter
    def brake(self, share: float) -> None:
        with self._lock:
            self._take_over()
            self._model.hand.pedals.brake = max(0.0, min(1.0, share))

    @property
    def gear(self) -> str:
        """The selector: P, R, N or D. Out of P releases the parking brake, into P sets it."""
        number = self._state.number(GEAR)
        return next((name for name, value in GEARS.items() if value == number), "D")

    @gear.setter
    def gear(self, name: str) -> None:
        with self._lock:
            number = GEARS[_known(name, GEARS, "gear")]
            self._take_over()
            self._state.set(GEAR, number)
            self._state.set("Vehicle.Chassis.ParkingBrake.IsEngaged", number == PARK)

    @property
    def doors(self) -> dict[str, bool]:
        """Which of driver, passenger, rear-driver, rear-passenger, hood and trunk are open."""
        return {name: bool(self._state[f"{path}.IsOpen"]) for name, path in DOORS.items()}

    def set_door(self, name: str, open_: bool) -> None:
        """Open or close one of `doors`."""
        self._set(f"{DOORS[_known(name, DOORS, 'door')]}.IsOpen", open_)

    @property
    def locked(self) -> bool:
        """Whether every lock is locked; setting it locks or unlocks the whole car."""
        return all(bool(self._state[path]) for path in _lock_paths())

    @locked.setter
    def locked(self, locked: bool) -> None:
        for path in _lock_paths():
            self._set(path, locked)

    @property
    def lights(self) -> dict[str, bool]:
        """Which lamps are on, by the names of LAMPS."""
        return {name: bool(self._state[path]) for name, path in LAMPS.items()}

    def set_light(self, name: str, on: bool) -> None:
        """Switch one of `lights`; one indicator ends the other."""
        path = LAMPS[_known(name, LAMPS, "lamp")]
        other = {"left": "right", "right": "left"}.get(name)
        if on and other:
            self._set(LAMPS[other], False)
        self._set(path, on)

    @property
    def light_switch(self) -> str:
        """The rotary light switch, one of LIGHT_SWITCH."""
        return str(self._state[f"{LIGHTS}.LightSwitch"])

    @light_switch.setter
    def light_switch(self, position: str) -> None:
        self._set(f"{LIGHTS}.LightSwitch", _known(position, LIGHT_SWITCH, "light switch position"))

    @property
    def belts(self) -> dict[str, bool]:
        """Which belts are fastened: driver, passenger, rear-driver, rear-passenger."""
        return {name: bool(self._state[f"{path}.IsBelted"]) for name, path in SEATS.items()}

    def set_belt(self, seat: str, fastened: bool) -> None:
        """Fasten or open one of `belts`."""
        self._set(f"{SEATS[_known(seat, SEATS, 'seat')]}.IsBelted", fastened)

    @property
    def temperature(self) -> float:
        """What the driver asks of the climate control, 16..28 °C."""
        return self._state.number(_SET_TEMPERATURE)

    @temperature.setter
    def temperature(self, celsius: float) -> None:
        self._set(_SET_TEMPERATURE, max(_LOWEST, min(_HIGHEST, celsius)))

    @property
    def fan(self) -> int:
        """Blower, 0..100 %."""
        return round(self._state.number(_SET_FAN))

    @fan.setter
    def fan(self, percent: int) -> None:
        self._set(_SET_FAN, max(0, min(100, percent)))

    @property
    def air_conditioning(self) -> bool:
        """Whether the climate control may cool."""
        return bool(self._state[_AIR_CONDITIONING])

    @air_conditioning.setter
    def air_conditioning(self, on: bool) -> None:
        self._set(_AIR_CONDITIONING, on)

    @property
    def outside_temperature(self) -> float:
        """The weather, °C."""
        return self._state.number("Vehicle.Exterior.AirTemperature")

    @outside_temperature.setter
    def outside_temperature(self, celsius: float) -> None:
        self._set("Vehicle.Exterior.AirTemperature", celsius)

    @property
    def daylight(self) -> float:
        """How bright it is outside, 0..100 %; below 35 the light switch's AUTO turns the low beam on."""
        return self._state.number("Vehicle.Exterior.LightIntensity")

    @daylight.setter
    def daylight(self, percent: float) -> None:
        self._set("Vehicle.Exterior.LightIntensity", max(0.0, min(100.0, percent)))

    @property
    def plugged(self) -> bool:
        """Whether the charging cable is in; an electric car in P then charges."""
        return bool(self._state[CABLE])

    @plugged.setter
    def plugged(self, plugged: bool) -> None:
        self._set(CABLE, plugged)

    @property
    def buttons(self) -> tuple[str, ...]:
        """The buttons and turns of the steering wheel and the knob, by what they do."""
        return self._keys.names

    def press(self, name: str, times: int = 1) -> None:
        """Press one of `buttons` and let it go, or turn the knob a notch, so many times."""
        self._keys.press(name, times)

    def hold(self, name: str, down: bool) -> None:
        """Press one of `buttons`, or let it go."""
        self._keys.hold(name, down)

    @property
    def faults(self) -> tuple[str, ...]:
        """The faults there are now, as text that `add_fault` takes."""
        with self._lock:
            return tuple(str(fault) for fault in self._faults.active)

    @property
    def fault_kinds(self) -> dict[str, str]:
        """Every kind of fault with one line of help."""
        return {kind.value: HELP[kind] for kind in Kind}

    def add_fault(self, text: str) -> Fault:
        """Begin or plan a fault, e.g. `puncture:rear-left` or `silent:BMS@20s..40s`."""
        with self._lock:
            return self._faults.add(text)

    def remove_fault(self, text: str) -> None:
        """End a fault; without a time in the text, all of that kind and target."""
        with self._lock:
            self._faults.remove(text)

    def clear_faults(self) -> None:
        """End all faults."""
        with self._lock:
            self._faults.clear()

    def _set(self, path: str, value: bool | int | float | str) -> None:
        with self._lock:
            self._state.set(path, value)

    def _take_over(self) -> None:
        if self._model.drive != "hand":
            self._model.set_drive("hand")


def _lock_paths() -> list[str]:
    return [f"{path}.IsLocked" for name, path in DOORS.items() if name != "hood"]


def _known(name: str, names: "dict[str, object] | dict[str, str] | dict[str, int] | tuple[str, ...]", what: str) -> str:
    if name not in names:
        raise HeadunitError(f"the car has no {what} '{name}'", hint=f"known: {', '.join(names)}")
    return name
