"""What the view-models stand on: made once, without Qt, and handed to whoever needs it."""

from functools import cached_property
from typing import TYPE_CHECKING

from headunit.core.clock import Clock, SystemClock
from headunit.core.events import Events

if TYPE_CHECKING:
    from headunit.display.night import Night
    from headunit.settings.store import Store


class Services:
    """The plain parts of the product, each made when it is first asked for."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()

    @cached_property
    def events(self) -> Events:
        """Between features that do not know each other."""
        return Events()

    @cached_property
    def outside(self) -> "Night":
        """Whether it is dark outside."""
        from headunit.display.night import Night

        return Night(self.clock)

    @cached_property
    def settings(self) -> "Store":
        """What the user chose."""
        from headunit.settings import open_store

        return open_store()

    def stop(self) -> None:
        """Close what was opened."""
        if "settings" in self.__dict__:
            self.settings.flush()
