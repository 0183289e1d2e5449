"""What the screen may ask of the car: one interface, whoever carries the requests."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from headunit.vehicle.model import Value


class RequestState(Enum):
    """PENDING until the car's own signal says what was asked for; all other states are final."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    SUPERSEDED = "superseded"
    """A newer request for the same path took its place."""


@dataclass(frozen=True, slots=True)
class Request:
    """One value asked for, in VSS units, and what became of it; `words` say why it failed or was refused."""

    id: int
    path: str
    value: Value
    state: RequestState
    words: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a number can be asked for, in VSS units; all 0 where that is not known."""

    minimum: float = 0.0
    maximum: float = 0.0
    step: float = 0.0


class Commands(Protocol):
    """Asks the car for values by VSS path. All methods belong to one thread; none blocks."""

    def offered(self, path: str) -> bool:
        """Whether this car has a way to set it at all."""
        ...

    def limits(self, path: str) -> Limits:
        """What a number can be asked for."""
        ...

    def available(self, path: str) -> str:
        """Why a path cannot be asked for now; empty when it can."""
        ...

    def request(self, path: str, value: Value) -> Request:
        """Ask for a value; PENDING or REFUSED. A newer request for a path takes the place of an older one."""
        ...

    def on_change(self, tell: Callable[[Request], None]) -> Callable[[], None]:
        """Call `tell` with each request that is made or changes its state, from `request` and `tick`."""
        ...

    def tick(self) -> bool:
        """Bring requests up to date; True while any is pending, and should be ticked on."""
        ...
