"""From the inbox to QML's properties: nothing lost, nothing drawn in vain."""

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot  # type: ignore[import-untyped]

from headunit.core import paths
from headunit.core.clock import ManualClock
from headunit.ui.bridge import PAUSE_MS, Bridge
from headunit.vehicle import cars, catalogue
from headunit.vehicle.can.address import BusAddress
from headunit.vehicle.can.wire import Record, record
from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.catalogue import Catalogue
from headunit.vehicle.model import Frame, SignalState
from headunit.vehicle.vehicle import Vehicle

from .conftest import SmallWire, step

WINDOW = b"""
import QtQuick
import HeadUnit.Car

Window {
    width: 200; height: 100; visible: true
    Rectangle { width: Signals.speed; height: 10; color: "black" }
}
"""


class Screen:
    """A window with one bar as long as the speed, and the bridge that feeds it."""

    def __init__(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(paths.share("qml")))
        self.engine.loadData(WINDOW, QUrl("qrc:/Window.qml"))
        window = self.engine.rootObjects()[0]
        signals = self.engine.singletonInstance("HeadUnit.Car", "Signals")
        assert isinstance(window, QQuickWindow)
        assert isinstance(signals, QObject)
        self.window, self.signals = window, signals
        self.bridge = Bridge(signals, window)
        self.frames = 0
        window.afterAnimating.connect(self._count)

    def _count(self) -> None:
        self.frames += 1

    def get(self, name: str) -> object:
        return self.signals.property(name)

    def close(self) -> None:
        self.window.afterAnimating.disconnect(self._count)
        self.bridge.detach()
        self.window.close()
        del self.signals, self.window, self.engine


@pytest.fixture
def screen(qapp: QObject) -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def shown(screen: Screen, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot) -> Screen:
    """The small car at 50 km/h, on the screen."""
    screen.bridge.attach(vehicle)
    wire.speed(50)
    receive(vehicle, screen)
    qtbot.waitUntil(lambda: screen.get("speed") == 50.0)
    rest(screen, qtbot)
    return screen


def rest(screen: Screen, qtbot: QtBot) -> None:
    """Until a while has gone by without a frame."""
    frames = -1
    while frames != screen.frames:
        frames = screen.frames
        qtbot.wait(4 * PAUSE_MS)


def receive(vehicle: Vehicle, screen: Screen) -> None:
    """What the receiver's thread does: frames into the inbox, then a wake."""
    vehicle.receive()
    screen.bridge.wake()


def test_what_the_store_knows_is_written_at_once(
    screen: Screen, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot
) -> None:
    wire.speed(30)
    step(vehicle)
    screen.bridge.attach(vehicle)
    qtbot.waitUntil(lambda: screen.get("speed") == 30.0)
    assert screen.get("speedState") == SignalState.LIVE
    assert screen.get("daylightState") == SignalState.NEVER_SEEN
    assert screen.get("chargeState") == SignalState.NOT_MAPPED


def test_a_catalogue_the_qml_does_not_know_is_an_error(screen: Screen, vehicle: Vehicle) -> None:
    stranger = Catalogue((CatalogueSignal("Vehicle.New", "brandNew", "real"),), {}, {}, ())
    with pytest.raises(ValueError, match=r"brandNew: run python -m headunit\.ui\.signals_qml"):
        screen.bridge.attach(Vehicle(vehicle.car, stranger, []))


def test_frames_that_say_the_same_draw_nothing(shown: Screen, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot) -> None:
    def repeat(times: int) -> tuple[int, int]:
        for _ in range(times):
            payloads = vehicle.figures().payloads
            wire.speed(50)
            receive(vehicle, shown)
            qtbot.waitUntil(lambda payloads=payloads: vehicle.figures().payloads > payloads)
        rest(shown, qtbot)
        return shown.frames, shown.bridge.flushes

    # After a change the next frame is asked for without looking.
    once = repeat(1)
    assert repeat(20) == once
    wire.speed(51)
    receive(vehicle, shown)
    qtbot.waitUntil(lambda: shown.get("speed") == 51.0)
    assert shown.frames > once[0]


def test_what_nobody_sees_draws_nothing(shown: Screen, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot) -> None:
    def change(times: int) -> int:
        for number in range(times):
            wire.doors(driver=number % 2 == 0)
            receive(vehicle, shown)
            qtbot.waitUntil(lambda number=number: shown.get("doorDriverOpen") == (number % 2 == 0))
        rest(shown, qtbot)
        return shown.frames

    once = change(1)
    assert change(20) == once
    wire.speed(51)
    receive(vehicle, shown)
    qtbot.waitUntil(lambda: shown.get("speed") == 51.0)
    rest(shown, qtbot)
    assert shown.frames > once


def test_many_frames_are_one_picture(shown: Screen, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot) -> None:
    flushes = shown.bridge.flushes
    for kmh in range(500):
        wire.speed(kmh / 2)
        receive(vehicle, shown)
    qtbot.waitUntil(lambda: shown.get("speed") == 249.5)
    assert shown.bridge.flushes <= flushes + 2


def test_silence_is_shown_without_a_wake(
    shown: Screen, vehicle: Vehicle, wire: SmallWire, clock: ManualClock, qtbot: QtBot
) -> None:
    clock.advance(0.3)
    qtbot.waitUntil(lambda: shown.get("speedState") == SignalState.STALE)
    assert shown.get("speed") == 50.0
    wire.speed(50)
    receive(vehicle, shown)
    qtbot.waitUntil(lambda: shown.get("speedState") == SignalState.LIVE)


def test_a_hidden_window_goes_on(shown: Screen, vehicle: Vehicle, wire: SmallWire, qtbot: QtBot) -> None:
    shown.window.hide()
    for kmh in (60.0, 70.0, 80.0):
        wire.speed(kmh)
        receive(vehicle, shown)
        qtbot.waitUntil(lambda kmh=kmh: shown.get("speed") == kmh)
    shown.window.show()
    wire.speed(90)
    receive(vehicle, shown)
    qtbot.waitUntil(lambda: shown.get("speed") == 90.0)


class Producer:
    """A bus with a thread of its own: as fast as it can, all its signals go round and round, 3000 times in all."""

    waits = True
    drops = malformed = 0
    times = 3000
    top = 97
    final = times % top

    def __init__(self, bus: str, messages: int) -> None:
        self.address = BusAddress(bus, "memory", bus)
        self._messages = messages
        self._count = 0
        self._over = threading.Event()

    def open(self) -> None: ...

    def poll(self) -> Sequence[Record]:
        if self._count == self.times:
            self._over.wait(0.02)
            return ()
        self._count += 1
        data = bytes([self._count % self.top]) * 8
        return [record(Frame(0.0, self.address.bus, 256 + message, data)) for message in range(self._messages)]

    def listen(self, keys: Collection[int] | None) -> None: ...

    def fileno(self) -> int:
        return -1

    def traffic(self) -> None:
        return None

    def close(self) -> None: ...


@pytest.fixture
def three_buses(tmp_path: Path) -> tuple[Vehicle, list[str]]:
    """A car with three buses of messages with 8 signals each, and the names of the signals."""
    known = catalogue.load()
    chosen = [
        signal
        for signal in known.signals
        if signal.type in ("real", "int")
        and (signal.minimum is None or signal.minimum <= 0)
        and (signal.maximum is None or signal.maximum >= Producer.top)
    ]
    folder = tmp_path / "three"
    folder.mkdir()
    profile, mapping = ['id = "three"', 'name = "Three"'], []
    sources = []
    for number, bus in enumerate(("one", "two", "three")):
        mine = chosen[number::3]
        dbc = ['VERSION ""', "BU_: ECU"]
        for place, signal in enumerate(mine):
            if place % 8 == 0:
                dbc.append(f"BO_ {256 + place // 8} M{place // 8}: 8 ECU")
            dbc.append(f' SG_ S{place} : {place % 8 * 8}|8@1+ (1,0) [0|0] "" ECU')
            mapping += [f"{signal.path}:", f"  dbc2vss: {{signal: S{place}, message: M{place // 8}, bus: {bus}}}"]
        (folder / f"{bus}.dbc").write_text("\n".join(dbc) + "\n")
        profile += ["[[bus]]", f'name = "{bus}"', f'databases = ["{bus}.dbc"]']
        sources.append(Producer(bus, -(-len(mine) // 8)))
    (folder / "profile.toml").write_text("\n".join(profile))
    (folder / "mapping.vspec").write_text("\n".join(mapping))
    car, problems = cars.load(folder)
    assert not problems
    return Vehicle(car, known, sources, cache=tmp_path / "cache"), [signal.name for signal in chosen]


def test_three_threads_lose_no_update(screen: Screen, three_buses: tuple[Vehicle, list[str]], qtbot: QtBot) -> None:
    vehicle, names = three_buses
    assert len(names) >= 40
    vehicle.start(screen.bridge.wake)
    try:
        assert not vehicle.problems
        screen.bridge.attach(vehicle)
        done: Callable[[], bool] = lambda: all(screen.get(name) == Producer.final for name in names)  # noqa: E731
        qtbot.waitUntil(done, timeout=20_000)
        assert 0 < screen.bridge.flushes < Producer.times
    finally:
        vehicle.stop()
