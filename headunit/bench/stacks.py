"""Ways from a CAN socket to decoded signals, each beside a busy GUI thread: ours, and the one people build first."""

import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

SIGNALS = 30
"""Signals our stack is subscribed to, over all buses; python-can and cantools know no subscription."""


class Stack(Protocol):
    """Receives and decodes until it is stopped; `tick` is called by the GUI thread for each frame it draws."""

    def tick(self) -> None: ...
    def stop(self) -> int:
        """Stop; returns how many frames have been received."""
        ...


class Nothing:
    """No stack at all: what the GUI thread costs by itself."""

    def __init__(self, sockets: Sequence[socket.socket], files: Sequence[Path]) -> None:
        self._sockets, self._files = sockets, files

    def tick(self) -> None:
        """Nothing to decode."""

    def stop(self) -> int:
        return 0


class Headunit:
    """Our receiver thread; the GUI thread decodes what is subscribed of the newest payloads."""

    def __init__(self, sockets: Sequence[socket.socket], files: Sequence[Path]) -> None:
        from headunit.vehicle.can.address import BusAddress
        from headunit.vehicle.can.receiver import Receiver
        from headunit.vehicle.can.socketcan import SocketCanSource
        from headunit.vehicle.dbc.database import Want, load

        def connected(end: socket.socket) -> Callable[[BusAddress], socket.socket]:
            return lambda _: end.dup()

        databases = [load([file]) for file in files]
        everything = [
            (bus, message.key, signal.name)
            for bus, database in enumerate(databases)
            for message in database.messages.values()
            for signal in message.signals
        ]
        count = min(SIGNALS, len(everything))
        wants: dict[tuple[int, int], list[Want]] = {}
        for slot in range(count):
            bus, key, name = everything[slot * len(everything) // count]
            wants.setdefault((bus, key), []).append(Want(name, slot))
        self.values: list[Any] = [None] * count
        self._raws: list[Any] = [None] * count
        addresses = [BusAddress(f"bus{number}", "socketcan", f"can{number}") for number in range(len(files))]
        self._receiver = Receiver(
            [SocketCanSource(address, connected(end)) for address, end in zip(addresses, sockets, strict=True)]
        )
        self._inboxes = [self._receiver.inbox(address.bus) for address in addresses]
        for bus, (inbox, database) in enumerate(zip(self._inboxes, databases, strict=True)):
            wanted = {key: some for (owner, key), some in wants.items() if owner == bus}
            inbox.set_routes(_routes(database, wanted), known=database.messages.keys())
        # Every frame comes through, so that all can be counted: the kernel's filters would make it easier still.
        self._receiver.listen_all = True
        self._receiver.start()

    def tick(self) -> None:
        values, raws = self.values, self._raws
        for inbox in self._inboxes:
            for route, data, _ in inbox.take():
                route.token(data, values, raws)  # type: ignore[operator]

    def stop(self) -> int:
        self._receiver.stop()
        return sum(status.frames for status in self._receiver.status())


def _routes(database: Any, wants: dict[int, list[Any]]) -> dict[int, Any]:
    from headunit.vehicle.can.inbox import Route

    messages = {key: database.messages[key] for key in wants}
    return {key: Route(key, page=message.page, token=message.reader(wants[key])) for key, message in messages.items()}


class NotifierCantools:
    """python-can's own SocketCAN code with a Notifier thread per bus, cantools' decode_message for each frame."""

    def __init__(self, sockets: Sequence[socket.socket], files: Sequence[Path]) -> None:
        import can
        from can.interfaces.socketcan import SocketcanBus
        from cantools.database import load_string

        from headunit.vehicle.dbc.parse import accepted_text

        class InjectedBus(SocketcanBus):
            """SocketcanBus over a socket that is open already."""

            def __init__(self, end: socket.socket, channel: str) -> None:
                self.socket = end
                self.channel = channel
                can.BusABC.__init__(self, channel=channel)

            def _apply_filters(self, _filters: Any) -> None:
                """As with a CAN socket: what filters there are is the kernel's business."""
                self._is_filtered = True

            def shutdown(self) -> None:
                can.BusABC.shutdown(self)
                self.socket.close()

        class Decoding(can.Listener):
            """Keeps the newest value of each signal."""

            def __init__(self, database: Any) -> None:
                self.decode = database.decode_message
                self.values: dict[str, Any] = {}
                self.frames = 0

            def on_message_received(self, msg: can.Message) -> None:
                self.frames += 1
                self.values.update(self.decode(msg.arbitration_id, msg.data))

            def stop(self) -> None:
                """Nothing to end."""

        loaded = {
            file: load_string(accepted_text(file.read_bytes()), "dbc", strict=False) for file in dict.fromkeys(files)
        }
        self._listeners = [Decoding(loaded[file]) for file in files]
        self._buses = []
        for number, end in enumerate(sockets):
            copy = end.dup()
            copy.setsockopt(socket.SOL_SOCKET, 35, 1)  # SO_TIMESTAMPNS, as its own constructor does
            self._buses.append(InjectedBus(copy, f"can{number}"))
        self._notifiers = [
            can.Notifier(bus, [listener]) for bus, listener in zip(self._buses, self._listeners, strict=True)
        ]

    def tick(self) -> None:
        """The Notifier's threads have decoded already."""

    def stop(self) -> int:
        for notifier in self._notifiers:
            notifier.stop()
        for bus in self._buses:
            bus.shutdown()
        return sum(listener.frames for listener in self._listeners)


STACKS: dict[str, Callable[[Sequence[socket.socket], Sequence[Path]], Stack]] = {
    "nothing": Nothing,
    "headunit": Headunit,
    "python-can Notifier + cantools": NotifierCantools,
}
