"""OBD-II: asking a car's ECUs through its diagnosis socket, politely."""

from headunit.vehicle.obd.link import BusLink, Link, LinkError, SharedLink
from headunit.vehicle.obd.messages import CodeKind, TroubleCode
from headunit.vehicle.obd.poller import Poller
from headunit.vehicle.obd.status import EcuInfo, State, Status
from headunit.vehicle.obd.wanted import wanted

__all__ = [
    "BusLink",
    "CodeKind",
    "EcuInfo",
    "Link",
    "LinkError",
    "Poller",
    "SharedLink",
    "State",
    "Status",
    "TroubleCode",
    "wanted",
]
