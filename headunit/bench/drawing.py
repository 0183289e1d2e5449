"""A window fed from a CAN socket in a process of its own: by our bridge, or by a queued Qt signal per update."""

import os
import socket
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from headunit.bench.rounds import STAMP, database, names
from headunit.ui import signals_qml
from headunit.ui.bridge import Bridge
from headunit.vehicle.can import wire
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.socketcan import SocketCanSource
from headunit.vehicle.car import Bus, Car, CatalogueSignal, Mapping
from headunit.vehicle.catalogue import Catalogue
from headunit.vehicle.vehicle import Vehicle

BUS = "bench"
_PATIENCE = 0.2
_WINDOW = """
Window {{
    id: root

    property var values: []
    property real shown: {shown}

    width: 1280
    height: 720
    visible: true
    color: "black"

    Rectangle {{
        x: 640
        y: 120
        width: 6
        height: 240
        transformOrigin: Item.Bottom

        NumberAnimation on rotation {{
            from: 0
            to: 360
            duration: 2000
            loops: Animation.Infinite
        }}
    }}
    Text {{
        color: "white"
        font.pixelSize: 24
        text: root.shown.toFixed(0)
    }}
{bindings}}}
"""


@dataclass(slots=True)
class Drawn:
    """What one window drew: when each frame was finished (monotonic seconds) and the newest round it shows.

    `cpu` is in percent of a core from `begun` to `ended`.
    """

    begun: float = 0.0
    ended: float = 0.0
    cpu: float = 0.0
    times: "array[float]" = field(default_factory=lambda: array("d"))
    rounds: "array[float]" = field(default_factory=lambda: array("d"))


class Feed(Protocol):
    """A window, and what brings values from the socket into it."""

    window: QQuickWindow

    def stop(self) -> None:
        """Stop and join what runs; from any thread."""
        ...

    def close(self) -> None:
        """End the engine before what it uses."""
        ...


def draw(kind: str, end: socket.socket, control: Connection) -> None:
    """The process measured: a window with a moving needle, fed from `end` until the other side says "stop"."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_QPA_UPDATE_IDLE_TIME": "15"}
    app = QGuiApplication([])
    drawn = Drawn()
    with TemporaryDirectory(prefix="headunit-bench-") as folder:
        feed = FEEDS[kind](Path(folder), end)

        def finished() -> None:
            drawn.times.append(time.monotonic())
            drawn.rounds.append(feed.window.property("shown"))

        feed.window.frameSwapped.connect(finished)
        over = _Over()
        over.said.connect(app.quit, Qt.ConnectionType.QueuedConnection)
        referee = threading.Thread(target=_referee, args=(control, drawn, feed, over.said.emit))
        QTimer.singleShot(0, referee.start)
        app.exec()
        referee.join()
        feed.window.frameSwapped.disconnect(finished)
        feed.close()
    control.send(drawn)
    control.close()


class _Over(QObject):
    """Ends the event loop from another thread; QGuiApplication.quit waits for the loop and holds the interpreter."""

    said = Signal()


def _referee(control: Connection, drawn: Drawn, feed: Feed, leave: Callable[[], None]) -> None:
    """Measure from "go" to "stop" in a thread that no event queue can starve."""
    control.send("ready")
    control.recv()
    drawn.begun, used = time.monotonic(), time.process_time()
    control.recv()
    drawn.ended = time.monotonic()
    drawn.cpu = 100 * (time.process_time() - used) / (drawn.ended - drawn.begun)
    feed.stop()
    leave()


def _source(end: socket.socket) -> SocketCanSource:
    return SocketCanSource(BusAddress(BUS, "socketcan", "bench0"), lambda _: end.dup())


def _load(
    folder: Path, imports: str, read: Callable[[int, str], str], values: Sequence[QObject]
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The window: each signal read by one live binding, the stamp as text, a needle that never rests."""
    reads = [read(place, name) for place, name in enumerate(names())]
    bindings = "".join(f"    Item {{ property real value: {each} }}\n" for each in reads)
    file = folder / "Window.qml"
    file.write_text(f"import QtQuick\n{imports}" + _WINDOW.format(shown=reads[names().index(STAMP)], bindings=bindings))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(folder))
    engine.setInitialProperties({"values": list(values)})
    engine.load(QUrl.fromLocalFile(str(file)))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return engine, window


class Bridged:
    """Our own way: receiver, vehicle, bridge, and the typed singleton as it is generated from a catalogue."""

    def __init__(self, folder: Path, end: socket.socket) -> None:
        signals = tuple(CatalogueSignal(path=f"Bench.{name}", name=name, type="real") for name in names())
        module = folder / signals_qml.FOLDER
        module.mkdir(parents=True)
        (module / "Signals.qml").write_text(signals_qml.render(signals))
        (module / "qmldir").write_text("module HeadUnit.Car\nsingleton Signals 1.0 Signals.qml\n")
        self._engine, self.window = _load(folder, "import HeadUnit.Car\n", lambda _, name: f"Signals.{name}", ())
        file = folder / "bench.dbc"
        file.write_text(database())
        mappings = tuple(Mapping(path=signal.path, signal=signal.name) for signal in signals)
        car = Car("bench", "Bench", folder, buses=(Bus(BUS, databases=(file,)),), mappings=mappings)
        catalogue = Catalogue(signals, {each.path: each for each in signals}, {each.name: each for each in signals}, ())
        self._vehicle = Vehicle(car, catalogue, [_source(end)], cache=folder)
        singleton = self._engine.singletonInstance("HeadUnit.Car", "Signals")
        assert isinstance(singleton, QObject)
        self._bridge = Bridge(singleton, self.window)
        self._vehicle.start(self._bridge.wake)
        self._bridge.attach(self._vehicle)

    def stop(self) -> None:
        self._vehicle.stop()

    def close(self) -> None:
        self._bridge.detach()
        del self.window, self._engine


class Value(QObject):
    """One signal as QML programs usually have it: a property of a Python object with a notify signal."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = 0.0

    @Property(float, notify=changed)
    def value(self) -> float:
        return self._value

    def set(self, value: float) -> None:
        """Take a new value and say so."""
        if value != self._value:
            self._value = value
            self.changed.emit()


class Queued(QObject):
    """The usual way: a receiver thread decodes each frame and emits a signal for each value, queued to the GUI thread.

    Frames one by one as they come, as python-can's listeners have them, but without python-can; decoded by the same
    generated readers as ours, so that it is the way to the screen that differs.
    """

    updated = Signal(int, float)

    def __init__(self, folder: Path, end: socket.socket) -> None:
        super().__init__()
        from headunit.vehicle.dbc.database import Want, load

        self._values = [Value() for _ in names()]
        self._engine, self.window = _load(folder, "", lambda place, _: f"root.values[{place}].value", self._values)
        file = folder / "bench.dbc"
        file.write_text(database())
        slots = {name: slot for slot, name in enumerate(names())}
        self._readers: dict[int, tuple[Callable[[bytes, list[Any], list[Any]], None], list[int]]] = {}
        for message in load([file], cache=folder).messages.values():
            own = [slots[signal.name] for signal in message.signals]
            wants = [Want(signal.name, slots[signal.name]) for signal in message.signals]
            self._readers[message.key] = message.reader(wants), own
        self._end = end
        end.settimeout(_PATIENCE)
        self._stopping = False
        self.updated.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._receive, name="receiver")
        self._thread.start()

    def _receive(self) -> None:
        values: list[Any] = [None] * len(self._values)
        raws = list(values)
        while not self._stopping:
            try:
                key, size, data = wire.CLASSIC.unpack(self._end.recv(wire.FD_SIZE))
            except TimeoutError:
                continue
            reader, own = self._readers[key]
            reader(data[:size], values, raws)
            for slot in own:
                self.updated.emit(slot, values[slot])

    @Slot(int, float)
    def _show(self, slot: int, value: float) -> None:
        self._values[slot].set(value)

    def stop(self) -> None:
        self._stopping = True
        self._thread.join()

    def close(self) -> None:
        del self.window, self._engine


FEEDS: dict[str, Callable[[Path, socket.socket], Feed]] = {"bridge": Bridged, "queued": Queued}
