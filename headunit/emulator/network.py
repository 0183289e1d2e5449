"""Who sends what in a car: the outgoing messages of each bus, and the orders its ECUs obey, from its profile."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from headunit.emulator.sender import Outgoing, Part
from headunit.emulator.translate import FromOrder, ToCan
from headunit.vehicle.actuator import way_out
from headunit.vehicle.car import Car
from headunit.vehicle.dbc.checksum import Checker
from headunit.vehicle.model import EXTENDED
from headunit.vehicle.transform import MappingError

if TYPE_CHECKING:
    from headunit.vehicle.catalogue import Catalogue
    from headunit.vehicle.dbc.database import Database, Message
    from headunit.vehicle.resolve import Resolved

Orders = Mapping[tuple[str, int], tuple["Message", tuple[FromOrder, ...]]]

_DIAGNOSIS = range(0x7DF, 0x7F0)
_DIAGNOSIS_EXTENDED = range(0x18DA_0000, 0x18DC_0000)


class Network:
    """The nodes of a car on its buses, as its databases, mapping and protections describe them."""

    def __init__(
        self, car: Car, catalogue: "Catalogue", databases: Mapping[str, "Database"], resolved: "Resolved"
    ) -> None:
        self._databases = databases
        self._resolved = resolved
        self._read = {(binding.bus, binding.message.key) for binding in resolved.bindings}
        self.orders: Orders = self._find_orders(car, catalogue)
        """By bus and key: the message and what its signals ask for. A message the car sends itself is no order."""
        self._head_units = {sender for message, _ in self.orders.values() for sender in message.senders}

    def outgoing(self, bus: str) -> list[Outgoing]:
        """Every message of the bus the car sends: all but what a head unit sends and answers to diagnosis."""
        messages = [message for _, message in sorted(self._databases[bus].messages.items())]
        return [self._outgoing(bus, message) for message in messages if self._sends(bus, message)]

    def _sends(self, bus: str, message: "Message") -> bool:
        ours = not message.senders or set(message.senders) - self._head_units
        return (bus, message.key) not in self.orders and bool(ours) and not _diagnosis(message.key)

    def _outgoing(self, bus: str, message: "Message") -> Outgoing:
        candidates: dict[str, list[ToCan]] = {}
        for binding in self._resolved.bindings:
            if binding.bus == bus and binding.message.key == message.key:
                candidates.setdefault(binding.signal.name, []).append(ToCan(binding))
        guards = [p for name, other, p in self._resolved.protections if name == bus and other.key == message.key]
        return Outgoing(
            message,
            [Part(each) for each in candidates.values()],
            [Checker(message, p.counter, p.checksum, p.algorithm, p.data_id) for p in guards],
            {name for p in guards for name in (p.counter, p.checksum) if name},
            next((p.checksum for p in guards if p.checksum), ""),
        )

    def _find_orders(self, car: Car, catalogue: "Catalogue") -> Orders:
        found: dict[tuple[str, int], tuple[Message, tuple[FromOrder, ...]]] = {}
        readings = {mapping.path: mapping for mapping in car.mappings}
        for actuation in car.actuations:
            try:
                transform = way_out(actuation, readings.get(actuation.path))
            except MappingError:
                continue
            for bus, database in self._databases.items():
                for message, signal in database.find_signal(actuation.signal):
                    place = bus, message.key
                    if (
                        actuation.bus in ("", bus)
                        and actuation.message in ("", message.name)
                        and place not in self._read
                    ):
                        order = FromOrder(actuation.path, transform, signal, catalogue.by_path.get(actuation.path))
                        _, before = found.get(place, (message, ()))
                        found[place] = (message, (*before, order))
        return found


def _diagnosis(key: int) -> bool:
    """Whether frames with this key ask or answer in a diagnosis: they come on request only (ISO 15765-4)."""
    return key & ~EXTENDED in (_DIAGNOSIS_EXTENDED if key & EXTENDED else _DIAGNOSIS)
