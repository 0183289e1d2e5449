"""The bridge: from the receiver's threads to typed QML properties, once per rendered frame."""

import sys
from collections.abc import Callable, Iterable
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickWindow

from headunit.vehicle.model import SignalState, Value

if TYPE_CHECKING:
    from headunit.vehicle.vehicle import Vehicle

PAUSE_MS = 8
"""After a tick that changed nothing: a busy bus of unchanged values is looked at so often, not at each wake."""
HIDDEN_MS = 100
SILENCE_MS = 250
LIVELY = 2
"""Frames in a row that changed something, after which the next is asked for without looking whether it will."""
MOST_FRAMES = 16
"""Frames asked for, at the most, before it is looked at again whether what changes is to be seen at all."""
PROBE_MS = 20
"""What the scene may take to ask for a frame after a change it shows."""
SWITCH_INTERVAL = 0.0005
"""Seconds after which a decoding thread hands the interpreter back to the screen."""


class Bridge(QObject):
    """Ticks the vehicle when frames came and writes what changed into the QML singleton as a rendered frame begins.

    `wake` may be called from any thread. One queued wake leads to one tick. What changed is written at once, and if the
    scene then asks for a frame, it is to be seen: for the next frames, more each time this holds, the bridge asks
    itself, and writes as each begins, before its layouts are polished, what came until then. Unchanged values, and
    changes nobody sees, draw nothing. When frame after frame changes something, the next is asked for without looking
    first: one tick a frame is enough then. While the window is hidden there are no frames, and a timer takes their
    place.
    """

    _woken = Signal()

    def __init__(self, signals: QObject, window: QQuickWindow) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._signals = signals
        self._window = window
        self._vehicle: Vehicle | None = None
        self._writers: list[tuple[Callable[[Value], bool], Callable[[int], bool]]] = []
        self._dirty: set[int] = set()
        self._shown: list[SignalState | None] = []
        self._listeners: list[tuple[frozenset[str], Callable[[], None]]] = []
        self._heard: list[tuple[frozenset[int], Callable[[], None]]] = []
        self._pending = False
        self._streak = 0
        self._asking = 0
        self._trust = 1
        self._probing = False
        self._oldest: float | None = None
        self.flushes = 0
        self.updates = 0
        self.latencies: list[float] | None = None
        """Set to a list to collect, for each drawn change, the seconds from the oldest frame in it to the picture."""
        self._pause = self._timer(PAUSE_MS, self._look_again)
        self._fallback = self._timer(HIDDEN_MS, self._flush)
        self._silence = QTimer(self, interval=SILENCE_MS)
        self._silence.timeout.connect(self._on_wake)
        self._woken.connect(self._on_wake)
        window.installEventFilter(self)
        window.frameSwapped.connect(self._on_swapped)

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=True)
        timer.timeout.connect(slot)
        return timer

    def attach(self, vehicle: "Vehicle") -> None:
        """Show this vehicle from now on: every signal's state is written once."""
        store = vehicle.store
        properties = [
            (QQmlProperty(self._signals, signal.name), QQmlProperty(self._signals, f"{signal.name}State"))
            for signal in store.signals
        ]
        unknown = [
            signal.name
            for signal, (value, state) in zip(store.signals, properties, strict=True)
            if not (value.isValid() and state.isValid())
        ]
        if unknown:
            raise ValueError(f"Signals.qml has no {', '.join(unknown)}: run python -m headunit.ui.signals_qml")
        self._writers = [(value.write, state.write) for value, state in properties]
        self._vehicle = vehicle
        self._shown = [None] * len(store.signals)
        self._heard = [self._hear(vehicle, *each) for each in self._listeners]
        self._dirty.update(range(len(store.signals)))
        self._silence.start()
        self._on_wake()
        for _, tell in self._heard:
            tell()

    def detach(self) -> None:
        """Stop before the window and the vehicle go."""
        for timer in (self._pause, self._fallback, self._silence):
            timer.stop()
        self._vehicle = None
        self._window.removeEventFilter(self)
        self._window.frameSwapped.disconnect(self._on_swapped)

    def on_change(self, names: Iterable[str], tell: Callable[[], None]) -> None:
        """Call `tell` in the screen's thread after each tick in which one of these signals changed value or state.

        Names are the catalogue's. It is told at once of each vehicle that is attached.
        """
        self._listeners.append((frozenset(names), tell))
        if self._vehicle is not None:
            self._heard.append(self._hear(self._vehicle, *self._listeners[-1]))
            tell()

    @staticmethod
    def _hear(
        vehicle: "Vehicle", names: frozenset[str], tell: Callable[[], None]
    ) -> tuple[frozenset[int], Callable[[], None]]:
        places = (index for index, signal in enumerate(vehicle.store.signals) if signal.name in names)
        return frozenset(places), tell

    def measure(self) -> None:
        """Collect latencies from now on."""
        self.latencies = []

    def wake(self) -> None:
        """Say from any thread that frames have come."""
        if not self._pending:
            self._pending = True
            self._woken.emit()

    def _tick(self) -> None:
        vehicle = self._vehicle
        if vehicle is None:
            return
        changed = vehicle.tick()
        self._dirty.update(changed)
        if changed and vehicle.oldest is not None:
            self._oldest = min(vehicle.oldest, self._oldest or vehicle.oldest)
        if changed:
            for indexes, tell in self._heard:
                if not indexes.isdisjoint(changed):
                    tell()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Write what changed when a rendered frame begins."""
        if event.type() == QEvent.Type.UpdateRequest:
            if self._probing:
                self._probing = False
                self._asking = self._trust
                self._trust = min(2 * self._trust, MOST_FRAMES)
            self._flush()
        return False

    @Slot()
    def _on_wake(self) -> None:
        if self._vehicle is None:
            return
        lively = self._asking > 0 and self._streak >= LIVELY
        if not lively:
            self._tick()
        if lively or (self._dirty and self._asking > 0):
            self._pending = True
            self._fallback.start()
            self._window.update()
            return
        self._streak = 0
        if self._dirty:
            self._write()
            self._probing = True
            self._pause.start(PROBE_MS)
        elif not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    @Slot()
    def _look_again(self) -> None:
        """A pause after a tick that changed nothing to be seen: listen for wakes again, and miss nothing in between."""
        if self._probing:
            self._probing = False
            self._trust = 1
            self._oldest = None
        self._pending = False
        self._tick()
        if self._dirty:
            self._on_wake()

    @Slot()
    def _flush(self) -> None:
        vehicle = self._vehicle
        if vehicle is None or not (self._dirty or self._pending):
            return
        self._pending = False
        self._fallback.stop()
        self._tick()
        self._streak = self._streak + 1 if self._dirty else 0
        if self._dirty:
            self._asking = max(0, self._asking - 1)
            self._write()

    def _write(self) -> None:
        vehicle = self._vehicle
        assert vehicle is not None
        values, states, shown = vehicle.store.values, vehicle.store.states, self._shown
        for index in self._dirty:
            write_value, write_state = self._writers[index]
            value, state = values[index], states[index]
            if value is not None:
                write_value(value)
            if state is not shown[index]:
                shown[index] = state
                write_state(int(state))
        self.flushes += 1
        self.updates += len(self._dirty)
        self._dirty.clear()

    @Slot()
    def _on_swapped(self) -> None:
        oldest, self._oldest = self._oldest, None
        if oldest is not None and self.latencies is not None and not self._dirty:
            self.latencies.append(time() - oldest)
