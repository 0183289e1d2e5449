"""An emulated ECU behind the diagnosis socket: answers OBD-II requests from the emulated car's values."""

import logging
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from headunit.core.clock import Clock, SystemClock
from headunit.vehicle.model import EXTENDED, Frame, Value
from headunit.vehicle.obd.addressing import ELEVEN_BITS, TWENTY_NINE_BITS
from headunit.vehicle.obd.messages import CURRENT_DATA, NEGATIVE, VEHICLE_INFORMATION, CodeKind, single_frame
from headunit.vehicle.obd.wanted import SELECTOR

if TYPE_CHECKING:
    import isotp

    from headunit.vehicle.dbc.message import Message
    from headunit.vehicle.dbc.signal import Signal

Getter = Callable[[], Value | None]

_NOT_SUPPORTED = 0x12
_BITMAPS = range(0, 0x100, 0x20)
_FIRST_DATA_BYTE = 3
_FUELS = {"COMBUSTION": "Gasoline", "HYBRID": "Hybrid gasoline", "ELECTRIC": "Electric"}
_LOGGER = "headunit.emulator.obd.isotp"


def _same(value: Value) -> Value:
    return value


_SOURCES: Mapping[str, tuple[str, Callable[..., Value]]] = {
    "VehicleSpeed": ("Vehicle.Speed", _same),
    "EngineSpeed": ("Vehicle.Powertrain.CombustionEngine.Speed", _same),
    "CoolantTemperature": ("Vehicle.Powertrain.CombustionEngine.EngineCoolant.Temperature", _same),
    "OilTemperature": ("Vehicle.Powertrain.CombustionEngine.EngineOil.Temperature", _same),
    "ThrottlePosition": ("Vehicle.Powertrain.CombustionEngine.TPS", _same),
    "IntakeManifoldPressure": ("Vehicle.Powertrain.CombustionEngine.MAP", _same),
    "MassAirFlow": ("Vehicle.Powertrain.CombustionEngine.MAF", _same),
    "RelativeAcceleratorPosition": ("Vehicle.Chassis.Accelerator.PedalPosition", _same),
    "TransmissionGear": ("Vehicle.Powertrain.Transmission.CurrentGear", _same),
    "TimeSinceEngineStart": ("Vehicle.TripDuration", _same),
    "ControlModuleVoltage": ("Vehicle.LowVoltageBattery.CurrentVoltage", _same),
    "AmbientAirTemperature": ("Vehicle.Exterior.AirTemperature", _same),
    "FuelLevel": ("Vehicle.Powertrain.FuelSystem.RelativeLevel", _same),
    "HybridBatteryRemaining": ("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed", _same),
    "Odometer": ("Vehicle.TraveledDistance", lambda metres: metres / 1000),
    "FuelType": ("Vehicle.Powertrain.Type", lambda kind: _FUELS.get(kind, "Gasoline")),
}
"""What answers carry: signal of obd2.dbc -> VSS path, and from the VSS value to the signal's."""


def getters(read: Callable[[str], Value | None]) -> dict[str, Getter]:
    """A getter for each signal the car has now: `read(path)` gives a VSS value, None when the car has no such thing."""

    def getter(path: str, convert: Callable[..., Value]) -> Getter:
        def get() -> Value | None:
            value = read(path)
            return None if value is None else convert(value)

        return get

    made = {name: getter(path, convert) for name, (path, convert) in _SOURCES.items()}
    return {name: get for name, get in made.items() if get() is not None}


class ObdEcu:
    """One ECU: give it frames with `hear`, it answers through `send`, all in the caller's thread.

    `message` is OBD2 of `dbc/obd2/obd2.dbc` and `values` a getter for each of its signals the ECU knows; parameters
    with none are not supported. `number` is 0 for the engine (0x7E8, or 0x18DAF110 with `extended`).
    Faults on demand: `silent` answers nothing, `rejections` maps the first bytes of requests to the code they get.
    """

    def __init__(
        self,
        send: Callable[[Frame], None],
        message: "Message",
        values: Mapping[str, Getter],
        *,
        bus: str = "obd",
        number: int = 0,
        extended: bool = False,
        vin: str = "",
        calibrations: Sequence[str] = (),
        clock: Clock | None = None,
    ) -> None:
        self.silent = False
        self.rejections: dict[bytes, int] = {}
        self.vin = vin
        self.calibrations = tuple(calibrations)
        self.codes: dict[CodeKind, tuple[str, ...]] = {}
        self._send = send
        self._message = message
        self._bus = bus
        self._clock = clock or SystemClock()
        addressing = TWENTY_NINE_BITS if extended else ELEVEN_BITS
        answer = EXTENDED | 0x18DAF110 + number if extended else 0x7E8 + number
        address = addressing.of_answer(answer)
        if address is None:
            raise ValueError(f"there is no ECU number {number}")
        self.address = address
        self._functional = addressing.everyone
        known = dict(values) | {"TroubleCodeCount": self._count_codes, "MalfunctionLamp": self._lamp}
        self._values = {"GearSupported": lambda: 1, **known} if "TransmissionGear" in known else known
        self._parameters = self._find_parameters()
        self._flow: deque[Frame] = deque()
        self._layer = self._make_layer()

    @property
    def supported(self) -> frozenset[int]:
        """The service 01 parameters it answers, without the bitmaps."""
        return frozenset(self._parameters)

    def hear(self, frame: Frame) -> None:
        """One frame from the bus: a request is answered, anything else ignored."""
        if self.silent or frame.key not in (self.address.request, self._functional) or not frame.data:
            return
        if frame.data[0] >> 4 == 3 and frame.key == self.address.request:
            self._flow.append(frame)
            self._layer.process()
            return
        request = single_frame(frame.data)
        if not request:
            return
        answer = self._rejected(request) or self._answer(request)
        if answer is None:
            if frame.key == self._functional:
                return
            answer = bytes([NEGATIVE, request[0], _NOT_SUPPORTED])
        self._layer.reset()
        self._layer.send(answer)
        self._layer.process()

    def _rejected(self, request: bytes) -> bytes | None:
        codes = (code for start, code in self.rejections.items() if request.startswith(start))
        code = next(codes, None)
        return None if code is None else bytes([NEGATIVE, request[0], code])

    def _answer(self, request: bytes) -> bytes | None:
        service, parameter = request[0], request[1] if len(request) == 2 else None
        if service == CURRENT_DATA and parameter is not None:
            return self._current_data(parameter)
        if service == VEHICLE_INFORMATION and parameter is not None:
            return self._information(parameter)
        if parameter is None and service in {kind.value for kind in CodeKind}:
            codes = self.codes.get(CodeKind(service), ())
            return bytes([service | 0x40, len(codes)]) + b"".join(map(_code_bytes, codes))
        return None

    def _current_data(self, parameter: int) -> bytes | None:
        head = bytes([CURRENT_DATA | 0x40, parameter])
        if parameter in _BITMAPS:
            bitmap = _bitmap(parameter, self._parameters)
            return head + bitmap if any(bitmap) or not parameter else None
        signals = self._parameters.get(parameter)
        if signals is None:
            return None
        given = {signal: self._values[signal.name]() for signal in signals if signal.name in self._values}
        raws = {signal.name: _fitting(signal, value) for signal, value in given.items() if value is not None}
        payload = self._message.encode({SELECTOR: parameter, **raws})
        end = max(8 * (s.start // 8) + 7 - s.start % 8 + s.length for s in signals)
        return head + payload[_FIRST_DATA_BYTE : (end + 7) // 8]

    def _information(self, kind: int) -> bytes | None:
        head = bytes([VEHICLE_INFORMATION | 0x40, kind])
        kinds = [2] * bool(self.vin) + [4] * bool(self.calibrations)
        if kind == 0:
            return head + _bitmap(0, kinds)
        if kind == 2 and self.vin:
            return head + b"\x01" + self.vin.encode("ascii")
        if kind == 4 and self.calibrations:
            texts = (text.encode("ascii")[:16].ljust(16, b"\0") for text in self.calibrations)
            return head + bytes([len(self.calibrations)]) + b"".join(texts)
        return None

    def _find_parameters(self) -> dict[int, tuple["Signal", ...]]:
        pages: dict[int, list[Signal]] = {}
        for signal in self._message.signals:
            if signal.selector == SELECTOR:
                pages.setdefault(signal.pages[0][0], []).append(signal)
        return {
            parameter: tuple(signals)
            for parameter, signals in pages.items()
            if parameter not in _BITMAPS and any(signal.name in self._values for signal in signals)
        }

    def _count_codes(self) -> int:
        return min(len(self.codes.get(CodeKind.STORED, ())), 127)

    def _lamp(self) -> int:
        return int(self._count_codes() > 0)

    def _make_layer(self) -> "isotp.TransportLayerLogic":
        import isotp

        logging.getLogger(_LOGGER).disabled = True
        extended = bool(self.address.answer & EXTENDED)
        mode = isotp.AddressingMode.Normal_29bits if extended else isotp.AddressingMode.Normal_11bits
        address = isotp.Address(mode, txid=self.address.answer & ~EXTENDED, rxid=self.address.request & ~EXTENDED)
        params = {"tx_padding": 0, "tx_data_min_length": 8, "logger_name": _LOGGER}
        return isotp.TransportLayerLogic(self._receive, self._transmit, address, params=params)

    def _receive(self, _timeout: float) -> "isotp.CanMessage | None":
        import isotp

        if not self._flow:
            return None
        frame = self._flow.popleft()
        return isotp.CanMessage(frame.id, len(frame.data), frame.data, frame.extended)

    def _transmit(self, message: "isotp.CanMessage") -> None:
        key, data = message.arbitration_id, bytes(message.data)
        self._send(Frame(self._clock.wall(), self._bus, key, data, extended=message.is_extended_id, received=False))


def _fitting(signal: "Signal", value: Value) -> float | int | str:
    """The value, or the nearest the signal's bits can carry."""
    if isinstance(value, str):
        return value
    low, high = sorted(signal.physical(raw) for raw in signal.raw_range())
    return min(max(value, low), high)


def _bitmap(base: int, parameters: Iterable[int]) -> bytes:
    """Four bytes: which of `base` + 1 to `base` + 32 are supported; the last one also when anything beyond is."""
    bits = 0
    for parameter in parameters:
        if base < parameter:
            bits |= 1 << max(base + 32 - parameter, 0)
    return bits.to_bytes(4, "big")


def _code_bytes(code: str) -> bytes:
    """A trouble code's two bytes, e.g. P0301 -> 03 01."""
    return ("PCBU".index(code[0]) << 14 | int(code[1:], 16)).to_bytes(2, "big")
