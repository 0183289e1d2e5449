"""What the view-models stand on: made once, without Qt, and handed to whoever needs it."""

from functools import cached_property
from typing import TYPE_CHECKING

from headunit.core.clock import Clock, SystemClock
from headunit.core.events import Events
from headunit.core.notification import damaged

if TYPE_CHECKING:
    from headunit.core.errors import Problem
    from headunit.display.night import Night
    from headunit.notifications import Centre
    from headunit.restrictions import Engine
    from headunit.settings.store import Store
    from headunit.ui.panel_size import Panel
    from headunit.vehicle.warnings import History

PASSENGER_OVERRIDE = "restrictions.passenger_override"


class Services:
    """The plain parts of the product, each made when it is first asked for."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()
        self.panel: Panel | None = None
        """How large the screen's picture is; known once there is a window."""

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
        audit = Audit(paths.data() / "restrictions.sqlite", self.clock, tell=self._tell_of)
        engine = Engine(table, audit, self.clock, problems=problems)
        engine.enable_override(bool(self.settings.get(PASSENGER_OVERRIDE)))

        def follow(key: str, value: object) -> None:
            if key == PASSENGER_OVERRIDE:
                engine.enable_override(bool(value))

        self.settings.watch(follow)
        return engine

    @cached_property
    def notifications(self) -> "Centre":
        """What the driver is told, when the car lets it be shown."""
        from headunit.core import paths
        from headunit.core.journal import Journal
        from headunit.notifications import KEPT, Centre, read_policy

        policy, problems = read_policy()
        centre = Centre(
            self.events, policy, Journal(paths.data() / "notifications.sqlite", KEPT, self._tell_of), self.clock
        )
        restrictions = self.restrictions

        def drive() -> None:
            centre.drive("parked" if restrictions.parked else restrictions.driving.name.lower())

        restrictions.on_change(drive)
        drive()
        for problem in (*restrictions.problems, *problems):
            centre.add(damaged(problem))
        return centre

    @cached_property
    def warnings(self) -> "History":
        """The warnings that came, over all drives."""
        from headunit.core import paths
        from headunit.core.journal import Journal
        from headunit.vehicle.warnings import KEPT, History

        return History(Journal(paths.data() / "warnings.sqlite", KEPT, self._tell_of))

    def _tell_of(self, problem: "Problem") -> None:
        self.events.publish(damaged(problem))

    def stop(self) -> None:
        """Close what was opened."""
        if "warnings" in self.__dict__:
            self.warnings.close()
        if "notifications" in self.__dict__:
            self.notifications.close()
        if "restrictions" in self.__dict__:
            self.restrictions.close()
        if "settings" in self.__dict__:
            self.settings.flush()
