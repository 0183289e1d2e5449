"""What the view-models stand on: made once, without Qt, and handed to whoever needs it."""

from functools import cached_property

from headunit.core.clock import Clock, SystemClock
from headunit.core.events import Events


class Services:
    """The plain parts of the product, each made when it is first asked for."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()

    @cached_property
    def events(self) -> Events:
        """Between features that do not know each other."""
        return Events()

    def stop(self) -> None:
        """Close what was opened."""
