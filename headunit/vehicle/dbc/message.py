"""A DBC message that decodes and encodes payloads with functions generated for it."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from types import CodeType, MappingProxyType
from typing import Any, cast

from headunit.vehicle.dbc import compile as code
from headunit.vehicle.dbc.compile import Decoder, Reader
from headunit.vehicle.dbc.encode import Encoder
from headunit.vehicle.dbc.signal import Signal, Want


class Message:
    """One message: `key` is its Frame.key, `length` in bytes, `cycle_ms` None when it has no cycle time.

    `event` is true when it is sent on an event only, `j1939` when priority and addresses do not count in its key;
    `also` are inclusive ranges of further keys it comes on (attribute AlsoOnIds).
    """

    def __init__(
        self,
        key: int,
        name: str,
        length: int,
        signals: Sequence[Signal] | Sequence[tuple[Any, ...]],
        *,
        fd: bool = False,
        cycle_ms: float | None = None,
        event: bool = False,
        senders: tuple[str, ...] = (),
        comment: str = "",
        j1939: bool = False,
        also: tuple[tuple[int, int], ...] = (),
        line: int = 0,
        codes: tuple[CodeType, CodeType | None] | None = None,
    ) -> None:
        self.key = key
        self.name = name
        self.length = length
        self.fd = fd
        self.cycle_ms = cycle_ms
        self.event = event
        self.senders = senders
        self.comment = comment
        self.j1939 = j1939
        self.also = also
        self.line = line
        self._signals = signals
        self._codes = codes

    def __repr__(self) -> str:
        return f"<Message {self.name} {self.key:#x}>"

    @cached_property
    def signals(self) -> tuple[Signal, ...]:
        return tuple(s if isinstance(s, Signal) else Signal(*s) for s in self._signals)

    def signal(self, name: str) -> Signal | None:
        """The signal of that name, None when there is none."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Signal]:
        return {signal.name: signal for signal in self.signals}

    @cached_property
    def decode(self) -> Decoder:
        """Physical values by name of every active signal that fits in the payload."""
        return cast(Decoder, self._function(code.decoder, self._codes[0] if self._codes else None))

    @cached_property
    def raw(self) -> Decoder:
        """The same as `decode`, without scale and offset."""
        return cast(Decoder, self._function(partial(code.decoder, raw=True)))

    @cached_property
    def page(self) -> Callable[[bytes], int] | None:
        """An integer that tells the multiplexer pages of payloads apart; None when the message has no pages."""
        if not any(signal.selector for signal in self.signals):
            return None
        return cast(Callable[[bytes], int], self._function(code.page, self._codes[1] if self._codes else None))

    def reader(self, wants: Sequence[Want]) -> Reader:
        """A function `read(data, values, raws)` that stores the wanted signals in their slots.

        Not available, out of range or not in the table: `values[slot]` becomes None, `raws[slot]` still the number.
        Not in this payload (another page, too short): both stay as they are. Raises KeyError for an unknown signal.
        """
        for want in wants:
            self._by_name[want.signal]
        return cast(Reader, self._function(partial(code.reader, wants=wants), names=code.reader_names(wants)))

    def _function(
        self,
        generate: Callable[[Sequence[Signal]], CodeType],
        compiled: CodeType | None = None,
        names: Mapping[str, Any] = MappingProxyType({}),
    ) -> Callable[..., Any]:
        """A generated function, which has another one made for each length of payload it is too long for."""
        by_length: dict[int, Callable[..., Any]] = {}

        def short(data: bytes, *lists: list[Any]) -> Any:
            function = by_length.get(len(data))
            if function is None:
                there = code.fitting(self.signals, len(data))
                function = by_length[len(data)] = code.bind(generate(there), short, names)
            return function(data, *lists)

        whole: Callable[..., Any] = code.bind(compiled or generate(self.signals), short, names)
        return whole

    def encode(self, values: Mapping[str, float | int | str], base: bytes = b"") -> bytes:
        """The payload that carries `values` (physical numbers or value names), other bits as in `base`.

        Without a base the other signals of the page have their start values. Raises EncodeError.
        """
        return self._encoder.encode(values, base)

    @cached_property
    def _encoder(self) -> Encoder:
        return Encoder(self.name, self.length, self.signals)
