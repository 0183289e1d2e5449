"""The audit log: each change of the driving state, each override and each refusal, with its time."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from headunit.core.clock import Clock, SystemClock
from headunit.core.errors import Problem
from headunit.core.journal import Journal, Record

KEPT = 1000


class Audit:
    """Keeps the newest entries in a file; a file that cannot be written is a `problem`, and nothing stops for it."""

    def __init__(
        self,
        file: Path,
        clock: Clock | None = None,
        kept: int = KEPT,
        tell: Callable[[Problem], None] | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._journal = Journal(file, kept, tell)
        self._numbers = count()

    def add(self, what: str, **details: Any) -> None:
        """Write what happened now: `state`, `override` or `refused`, with its details."""
        now = self._clock.wall()
        self._journal.put(f"{now:.3f}-{next(self._numbers)}", {"time": now, "what": what, **details})

    def entries(self) -> tuple[Record, ...]:
        """All there are, the oldest first."""
        return self._journal.records()

    @property
    def problem(self) -> Problem | None:
        """Why the file cannot be kept, if so."""
        return self._journal.problem

    def close(self) -> None:
        """Close the file."""
        self._journal.close()
