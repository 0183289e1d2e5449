"""What the view-models stand on: made once, without Qt, and handed to whoever needs it."""

from functools import cached_property
from typing import TYPE_CHECKING

from headunit.core.clock import Clock, SystemClock
from headunit.core.events import Events

if TYPE_CHECKING:
    from headunit.display.night import Night
    from headunit.restrictions import Engine
    from headunit.settings.store import Store

PASSENGER_OVERRIDE = "restrictions.passenger_override"


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

    @cached_property
    def restrictions(self) -> "Engine":
        """What may be shown and done while driving."""
        from headunit.core import paths
        from headunit.restrictions import Audit, Engine, read_table
        from headunit.vehicle import catalogue

        table, problems = read_table(catalogue.load().signals)
        audit = Audit(paths.data() / "restrictions.sqlite", self.clock)
        for problem in problems:
            audit.add("table", problem=str(problem))
        engine = Engine(table, audit, self.clock, problems=problems)
        engine.enable_override(bool(self.settings.get(PASSENGER_OVERRIDE)))

        def follow(key: str, value: object) -> None:
            if key == PASSENGER_OVERRIDE:
                engine.enable_override(bool(value))

        self.settings.watch(follow)
        return engine

    def stop(self) -> None:
        """Close what was opened."""
        if "restrictions" in self.__dict__:
            self.restrictions.close()
        if "settings" in self.__dict__:
            self.settings.flush()
