"""What a Linux error frame says about a CAN controller, in plain words."""

from dataclasses import dataclass
from functools import reduce

from headunit.core.words import Words
from headunit.vehicle.model import BusState

# Error classes in the identifier and details in the data, from linux/can/error.h.
TX_TIMEOUT = 0x001
LOST_ARBITRATION = 0x002
CONTROLLER = 0x004
PROTOCOL = 0x008
TRANSCEIVER = 0x010
NO_ACK = 0x020
BUS_OFF = 0x040
BUS_ERROR = 0x080
RESTARTED = 0x100

_CONTROLLER = (
    (0x01, Words("the controller's receive buffer overflowed")),
    (0x02, Words("the controller's transmit buffer overflowed")),
    (0x10, Words("the controller is error passive: it sees too many receive errors")),
    (0x20, Words("the controller is error passive: it sees too many transmit errors")),
    (0x04, Words("the controller warns of receive errors")),
    (0x08, Words("the controller warns of transmit errors")),
)
_PASSIVE = 0x30
_WARNING = 0x0C
_ACTIVE = 0x40

_PROTOCOL = (
    (0x01, Words("single bit error")),
    (0x02, Words("frame format error")),
    (0x04, Words("bit stuffing error")),
    (0x08, Words("could not send a dominant bit")),
    (0x10, Words("could not send a recessive bit")),
    (0x20, Words("bus overload")),
    (0x80, Words("error while sending")),
)
_WIRING = Words("Check the wiring, both 120 ohm terminators, and that the bit rate is the car's")
_RESTART = Words("{wiring}; it comes back by itself when the interface was set up with restart-ms 100", wiring=_WIRING)
_LEFT = Words("bus-off: the controller has left the bus after too many errors")
_ALONE = Words("Nobody else is on the bus: check the cable and the ignition")


@dataclass(frozen=True, slots=True)
class ErrorReport:
    """One error frame, read: the state it puts the bus into (None: no change), the reason, what to do."""

    state: BusState | None
    reason: str
    hint: str = ""
    dropped: bool = False
    """The controller lost frames."""

    @property
    def words(self) -> str:
        """The reason and what to do."""
        return Words("{reason}. {hint}", reason=self.reason, hint=self.hint) if self.hint else self.reason


def read(error: int, data: bytes) -> ErrorReport:
    """What an error frame of class `error` with its 8 bytes of `data` says; any number and any length is readable."""
    controller = data[1] if error & CONTROLLER and len(data) > 1 else 0
    reason = _reason(error, controller, data[2] if len(data) > 2 else 0)
    if error & BUS_OFF:
        return ErrorReport(BusState.BUS_OFF, _LEFT, _RESTART)
    if controller & _PASSIVE:
        return ErrorReport(BusState.PASSIVE, reason, _WIRING)
    if error & RESTARTED or controller & (_ACTIVE | _WARNING):
        return ErrorReport(BusState.UP, reason)
    if error & NO_ACK:
        return ErrorReport(BusState.PASSIVE, reason, _ALONE)
    if error & TRANSCEIVER:
        return ErrorReport(BusState.PASSIVE, reason, _WIRING)
    return ErrorReport(None, reason, dropped=bool(controller & 0x01))


def _reason(error: int, controller: int, protocol: int) -> str:
    parts: list[str] = []
    if error & RESTARTED:
        parts.append(Words("the controller was restarted"))
    if error & CONTROLLER:
        said = [text for bit, text in _CONTROLLER if controller & bit]
        active = Words("the controller is error active again")
        parts += said or [active if controller & _ACTIVE else Words("the controller reports a problem")]
    if error & PROTOCOL:
        parts += [text for bit, text in _PROTOCOL if protocol & bit] or [Words("protocol error")]
    if error & NO_ACK:
        parts.append(Words("no other node acknowledges what is sent"))
    if error & LOST_ARBITRATION:
        parts.append(Words("lost arbitration"))
    if error & TRANSCEIVER:
        parts.append(Words("the transceiver reports a broken or shorted wire"))
    if error & TX_TIMEOUT:
        parts.append(Words("sending timed out"))
    if error & BUS_ERROR and not parts:
        parts.append(Words("bus error"))
    if not parts:
        return Words("error frame")
    return reduce(lambda said, part: Words("{said}, {part}", said=said, part=part), parts)
