"""A car as data: its buses, what its signals mean in VSS terms, and the catalogue of what the product knows."""

from dataclasses import dataclass, field
from pathlib import Path

from headunit.vehicle.model import Value


@dataclass(frozen=True, slots=True)
class CatalogueSignal:
    """A signal the product knows: its VSS path and unit, its QML property and when it counts as stale."""

    path: str
    name: str
    type: str
    """real, int, bool or string"""
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    allowed: tuple[str, ...] = ()
    stale_ms: int = 1000
    label: str = ""
    group: str = ""
    actuator: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file something was said; lines count from 1."""

    file: Path
    line: int = 0


@dataclass(frozen=True, slots=True)
class Transform:
    """How a CAN value becomes a VSS value: arithmetic in `x`, or a table of value names and numbers."""

    math: str = ""
    table: tuple[tuple[str | float, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Mapping:
    """One VSS path read from one CAN signal (kuksa's dbc2vss); empty `bus` or `message` means: find it by name.

    `mux` names the multiplexer page the signal is read on, `invalid` the raw numbers or value names that mean
    "not available", `event` that each frame counts (a button), not only the newest.
    """

    path: str
    signal: str
    bus: str = ""
    message: str = ""
    mux: int | None = None
    transform: Transform = Transform()
    invalid: tuple[str | int, ...] = ()
    timeout_ms: int | None = None
    event: bool = False
    datatype: str = ""
    unit: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Actuation:
    """One VSS actuator written to one CAN signal (kuksa's vss2dbc)."""

    path: str
    signal: str
    bus: str = ""
    message: str = ""
    transform: Transform = Transform()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Protection:
    """The counter and checksum of one message; `algorithm` is a name `headunit.vehicle.dbc.checksum` knows."""

    bus: str
    message: str
    counter: str = ""
    checksum: str = ""
    algorithm: str = ""
    data_id: int = 0
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Bus:
    """One CAN bus of a car and the databases that describe it."""

    name: str
    databases: tuple[Path, ...] = ()
    fd: bool = False
    bitrate: int = 500_000
    data_bitrate: int = 2_000_000
    interface: str = ""
    channel: str = ""
    label: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Car:
    """A car folder, read: `dbc/<id>/profile.toml` and `mapping.vspec`.

    `defaults` are the values of a sent frame's other signals, by message then signal (kuksa's
    dbc_default_values.json); `features` are what the screen may show (e.g. "electric", "combustion", "obd2").
    """

    id: str
    name: str
    folder: Path
    buses: tuple[Bus, ...]
    mappings: tuple[Mapping, ...] = ()
    actuations: tuple[Actuation, ...] = ()
    protections: tuple[Protection, ...] = ()
    commands: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    defaults: dict[str, dict[str, float]] = field(default_factory=dict)
    passenger_override: bool = False
    """Whether a passenger may have some driving restrictions lifted, where the settings let them."""
    fetch: str = ""
    """What to run when a database is missing, e.g. `headunit cars fetch`."""
