"""The mixer: how loud the machine is, read and set in a thread of its own, so that nobody waits for it."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from headunit.sound.backend import Backend, Loudness, MixerError, find

log = logging.getLogger(__name__)

LOOK_SECONDS = 10.0
"""How often it is looked whether the sound is (still) there, and whether somebody else has turned it."""


@dataclass(frozen=True, slots=True)
class Sound:
    """The machine's sound: level 0 to 100; where there is none `why` says so, and what to do."""

    level: int
    muted: bool = False
    available: bool = False
    why: str = ""


class Mixer:
    """Sets and follows the machine's own volume from `start` to `stop`.

    It begins at the remembered level, but never above `cap`. `tell` is called from the mixer's thread with each change
    of state. Of levels set in quick succession only the newest reaches the machine.
    """

    def __init__(
        self,
        tell: Callable[[Sound], None],
        *,
        level: int,
        cap: int,
        find: Callable[[], tuple[Backend, Loudness]] = find,
    ) -> None:
        self._tell = tell
        self._find = find
        self._told = Sound(min(level, cap))
        self._wanted: Loudness | None = Loudness(self._told.level, muted=False)
        self._unmet: Loudness | None = None
        self._backend: Backend | None = None
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopping = False

    def start(self) -> None:
        """Look for the machine's sound and set it."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="mixer", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Join the thread; what was set stays."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def set(self, level: int, *, muted: bool) -> None:
        """Be so loud from now on, 0 to 100; without sound, as soon as there is some."""
        with self._condition:
            self._wanted = Loudness(max(0, min(100, level)), muted)
            self._condition.notify()

    def _run(self) -> None:
        while True:
            with self._condition:
                wanted, self._wanted = self._wanted or self._unmet, None
            self._step(wanted)
            with self._condition:
                if self._wanted is None and not self._stopping:
                    self._condition.wait(LOOK_SECONDS)
                if self._stopping:
                    return

    def _step(self, wanted: Loudness | None) -> None:
        """Bring the machine to what is wanted, or follow it where somebody else has turned it."""
        try:
            if self._backend is None:
                self._backend, now = self._find()
            else:
                now = self._backend.read()
            if wanted is not None:
                self._apply(self._backend, now, wanted)
        except MixerError as error:
            # An output that comes back may be at full volume: it is set again.
            self._unmet = wanted or Loudness(self._told.level, self._told.muted)
            self._backend = None
            if not self._told.why:
                log.log(logging.WARNING if self._told.available else logging.INFO, "%s", error)
            self._report(Sound(self._unmet.level, self._unmet.muted, available=False, why=error.words))
            return
        if self._told.why:
            log.info("the sound is back")
        self._unmet = None
        now = wanted or now
        self._report(Sound(now.level, now.muted, available=True))

    @staticmethod
    def _apply(backend: Backend, now: Loudness, wanted: Loudness) -> None:
        if now.level != wanted.level:
            backend.set_level(wanted.level)
        # Not before the level is set: what was muted may have been loud.
        if now.muted != wanted.muted:
            backend.set_muted(wanted.muted)

    def _report(self, sound: Sound) -> None:
        if sound != self._told:
            self._told = sound
            self._tell(sound)
