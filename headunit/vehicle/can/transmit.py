"""Sends frames on buses a receiver holds open, in a thread of its own: a driver may take its time."""

import logging
import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue

from headunit.core.words import Words
from headunit.vehicle.can.source import BusError, BusSource, SendingSource
from headunit.vehicle.model import Frame

log = logging.getLogger(__name__)

LONGEST_QUEUE = 256
"""Frames that may wait for a slow driver; beyond that one is refused instead of growing old."""

Failed = Callable[[Words], None]


class Transmitter:
    """Its thread begins with the first frame and ends with `close`; one frame that cannot be sent costs only itself."""

    def __init__(self, sources: Sequence[BusSource]) -> None:
        self._sources = {source.address.bus: source for source in sources if isinstance(source, SendingSource)}
        self._waiting: SimpleQueue[tuple[Frame, Failed] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def sends_on(self, bus: str) -> bool:
        """Whether frames can be sent on this bus at all."""
        return bus in self._sources

    def send(self, frame: Frame, failed: Failed) -> None:
        """Send `frame` on its bus soon; `failed` is called, from any thread, with the reason when it cannot be."""
        if self._closed or frame.bus not in self._sources:
            failed(Words("Nothing can be sent on bus {bus}.", bus=frame.bus))
            return
        if self._waiting.qsize() >= LONGEST_QUEUE:
            failed(Words("Bus {bus} does not take frames fast enough.", bus=frame.bus))
            return
        self._waiting.put((frame, failed))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="transmit", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Send no more, and join the thread; what still waits is dropped."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is None:
            return
        try:
            while True:
                self._waiting.get_nowait()
        except Empty:
            self._waiting.put(None)
        thread.join()

    def _run(self) -> None:
        while (waiting := self._waiting.get()) is not None:
            frame, failed = waiting
            try:
                self._sources[frame.bus].send(frame)
            except BusError as error:
                failed(Words("Not sent: {reason}.", reason=str(error)))
            except Exception as error:
                log.exception("sending on bus %s failed", frame.bus)
                failed(Words("Not sent: {reason}.", reason=repr(error)))
