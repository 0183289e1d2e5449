"""What a poller tells about itself: its state, the ECUs it found, what they said."""

from dataclasses import dataclass
from enum import Enum

from headunit.core.words import Words
from headunit.vehicle.obd.messages import TroubleCode


class State(Enum):
    """What the poller is doing."""

    STOPPED = "stopped"
    SEARCHING = "searching"
    POLLING = "polling"
    SILENT = "silent"
    YIELDING = "yielding"
    NO_BUS = "no bus"


@dataclass(frozen=True, slots=True)
class EcuInfo:
    """One ECU that answered: its name (e.g. 0x7E8), the service 01 parameters it supports, and what it is."""

    name: str
    supported: frozenset[int]
    vin: str = ""
    calibrations: tuple[str, ...] = ()
    codes: tuple[TroubleCode, ...] = ()
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The poller at one moment; counts are since the start, `reason` is in plain words."""

    state: State = State.STOPPED
    reason: str = Words("Not started.")
    ecus: tuple[EcuInfo, ...] = ()
    requests: int = 0
    answers: int = 0
    rejections: int = 0
    silences: int = 0

    @property
    def vin(self) -> str:
        """The vehicle identification number; empty while no ECU told it."""
        return next((ecu.vin for ecu in self.ecus if ecu.vin), "")

    @property
    def trouble_codes(self) -> tuple[TroubleCode, ...]:
        """The trouble codes of all ECUs."""
        return tuple(code for ecu in self.ecus for code in ecu.codes)

    def why(self, parameter: int) -> str:
        """Why a service 01 parameter has no value, in plain words; empty when it is asked for and answered."""
        if self.state is not State.POLLING:
            return self.reason
        able = [ecu for ecu in self.ecus if parameter in ecu.supported]
        if not able:
            return Words("No ECU of this car supports OBD-II parameter {parameter:02X}.", parameter=parameter)
        return Words("ECU {name} does not answer.", name=able[0].name) if all(ecu.silent for ecu in able) else ""
