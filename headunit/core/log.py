"""How the program logs: one line a record to standard error, as systemd's journal wants it."""

import logging
import sys


def setup(*, verbose: bool = False) -> None:
    """Log warnings, or with `verbose` everything, to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("headunit")
    root.handlers[:] = [handler]
    root.setLevel(logging.DEBUG if verbose else logging.WARNING)
