"""ISO-TP reception: answers longer than one frame, put together by can-isotp."""

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from headunit.vehicle.model import EXTENDED, Frame
from headunit.vehicle.obd.addressing import Address

if TYPE_CHECKING:
    import isotp

_LOGGER = "headunit.vehicle.obd.transport.isotp"


class Reassembly:
    """Puts one ECU's first and consecutive frames together; `send(key, data)` carries the flow control.

    No time-out of its own: whoever waits for the answer has one, and calls `reset`.
    """

    def __init__(self, address: Address, send: Callable[[int, bytes], None]) -> None:
        self._address = address
        self._send = send
        self._incoming: deque[Frame] = deque()
        self._layer: isotp.TransportLayerLogic | None = None

    @property
    def receiving(self) -> bool:
        """Whether more frames of an answer are to come."""
        return self._layer is not None and self._layer.is_rx_active()

    def take(self, frame: Frame) -> bytes | None:
        """One more frame; the whole payload with the last one, else None."""
        layer = self._layer = self._layer or self._make()
        self._incoming.append(frame)
        layer.process()
        payload = layer.recv()
        return bytes(payload) if payload else None

    def reset(self) -> None:
        """Forget the answer that was being received."""
        self._incoming.clear()
        if self._layer:
            self._layer.reset()

    def _make(self) -> "isotp.TransportLayerLogic":
        import isotp

        # can-isotp warns at each frame that does not fit; a broken ECU would fill the log.
        logging.getLogger(_LOGGER).disabled = True
        extended = bool(self._address.answer & EXTENDED)
        mode = isotp.AddressingMode.Normal_29bits if extended else isotp.AddressingMode.Normal_11bits
        address = isotp.Address(mode, txid=self._address.request & ~EXTENDED, rxid=self._address.answer & ~EXTENDED)
        return isotp.TransportLayerLogic(
            self._receive,
            lambda message: self._send(self._address.request, bytes(message.data)),
            address,
            params={
                "blocksize": 0,
                "tx_padding": 0,
                "tx_data_min_length": 8,
                "rx_consecutive_frame_timeout": 3_600_000,
                "logger_name": _LOGGER,
                "wait_func": lambda _seconds: None,
            },
        )

    def _receive(self, _timeout: float) -> "isotp.CanMessage | None":
        import isotp

        if not self._incoming:
            return None
        frame = self._incoming.popleft()
        return isotp.CanMessage(frame.id, len(frame.data), frame.data, frame.extended)
