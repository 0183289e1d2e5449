"""Recording what the buses carry, as candump or BLF."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from headunit.core.errors import HeadunitError
from headunit.vehicle.can import candump
from headunit.vehicle.can.wire import Record
from headunit.vehicle.can.wire import frame as to_frame
from headunit.vehicle.can.wire import record as to_record
from headunit.vehicle.model import Frame

if TYPE_CHECKING:
    import can

log = logging.getLogger(__name__)

FLUSH_EVERY = 1.0
"""Seconds after which everything received has been handed to the file."""
_MOST_WAITING = 500_000

Stamped = tuple[str, Record]


class _Writer(Protocol):
    def write(self, frames: Sequence[Stamped]) -> None: ...
    def close(self) -> None: ...


class Recorder:
    """Writes frames to `path`, candump (.log) or .blf, in a thread of its own: a slow card never holds up a bus.

    candump is appended to what the file holds; a BLF file begins anew. Hand `tap` to `Receiver.add_tap`, with
    `listen_all` set for frames that no signal needs. `failure` says why recording has ended early, "" if it has not.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.frames = 0
        self.lost = 0
        self.failure = ""
        self._waiting: deque[Stamped] = deque()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._writer: _Writer | None = None

    def start(self) -> None:
        """Open the file. Raises HeadunitError when that cannot be done."""
        kinds: dict[str, Callable[[Path], _Writer]] = {".log": _CandumpWriter, ".blf": _BlfWriter}
        kind = kinds.get(self.path.suffix.lower())
        if kind is None:
            raise HeadunitError(f"'{self.path.name}' names no format to record in", hint="Call it .log or .blf")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = kind(self.path)
        except OSError as problem:
            raise HeadunitError(
                f"{self.path} cannot be written: {problem.strerror}", hint="Choose a folder with space and permission"
            ) from problem
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name="can-record", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Write what is left and close the file."""
        if self._thread is None:
            return
        self._stopping.set()
        self._thread.join()
        self._thread = None

    def tap(self, bus: str, records: Sequence[Record]) -> None:
        """Take the records of `bus`, from any thread."""
        if self.failure or len(self._waiting) > _MOST_WAITING:
            self.lost += len(records)
            return
        self._waiting.extend([(bus, record) for record in records])

    def add(self, frames: Iterable[Frame]) -> None:
        """Take frames, from any thread."""
        for frame in frames:
            self.tap(frame.bus, (to_record(frame),))

    def _run(self) -> None:
        writer = self._writer
        assert writer is not None
        try:
            while not self._stopping.wait(FLUSH_EVERY):
                self._write(writer)
            self._write(writer)
        except Exception as problem:  # a full disk, a card pulled out: the buses go on
            self.failure = f"recording to {self.path} has ended: {problem}"
            log.warning("%s", self.failure)
            self._waiting.clear()
        finally:
            try:
                writer.close()
            except Exception as problem:
                self.failure = self.failure or f"{self.path} could not be closed: {problem}"

    def _write(self, writer: _Writer) -> None:
        waiting = self._waiting
        frames = [waiting.popleft() for _ in range(len(waiting))]
        if frames:
            writer.write(frames)
            self.frames += len(frames)


class _CandumpWriter:
    """Appends lines and never leaves half of one in the middle, even after a power cut."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("ab")
        if self._file.tell() and not _ends_a_line(path):
            self._file.write(b"\n")

    def write(self, frames: Sequence[Stamped]) -> None:
        text = "".join([candump.write(bus.replace(" ", "_"), record) for bus, record in frames])
        self._file.write(text.encode())
        self._file.flush()

    def close(self) -> None:
        self._file.close()


def _ends_a_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


class _BlfWriter:
    """Vector's binary format by python-can; buses are channels in the order in which they first speak."""

    def __init__(self, path: Path) -> None:
        import can

        self._writer: can.BLFWriter = can.BLFWriter(path)
        self._channels: dict[str, int] = {}

    def write(self, frames: Sequence[Stamped]) -> None:
        import can

        for bus, record in frames:
            frame = to_frame(bus, record)
            self._writer.on_message_received(
                can.Message(
                    timestamp=frame.time,
                    arbitration_id=frame.id,
                    is_extended_id=frame.extended or frame.error,
                    is_remote_frame=frame.remote,
                    is_error_frame=frame.error,
                    is_fd=frame.fd,
                    bitrate_switch=frame.bitrate_switch,
                    dlc=record[1],
                    data=None if frame.remote else frame.data,
                    channel=self._channels.setdefault(bus, len(self._channels)),
                )
            )
        self._writer.file.flush()

    def close(self) -> None:
        self._writer.stop()
