"""How the program logs: one line a record to standard error, as systemd's journal wants it."""

import logging
import sys
from collections import deque

_recent: deque[str] = deque(maxlen=500)


def setup(*, verbose: bool = False) -> None:
    """Log warnings, or with `verbose` everything, to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("headunit")
    kept = _Recent(level=logging.INFO)
    kept.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.handlers[:] = [handler, kept]
    root.setLevel(logging.DEBUG if verbose else logging.WARNING)


def recent() -> tuple[str, ...]:
    """The newest lines since `setup`, the oldest first, for a report."""
    return tuple(_recent)


class _Recent(logging.Handler):
    """Keeps the newest lines in memory."""

    def emit(self, record: logging.LogRecord) -> None:
        _recent.append(self.format(record))
