"""A walk over the screen: looks at it in one state after another and keeps what breaks a rule."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QMetaObject

from headunit.testing import rules
from headunit.testing.head_unit import HeadUnit
from headunit.testing.pixels import picture
from headunit.testing.sight import Sight

SETTLE_MS = 25
"""What layouts need after a page, a language or a size has changed."""
_STATES_TOLD = 3
_TAB = re.compile(r"\w+Tabs-\d+|settingsGroup-\w+")


class Walk:
    """Looks at what a HeadUnit shows; `found` has what is wrong, by place and words, with the states it was seen in."""

    def __init__(self, head_unit: HeadUnit) -> None:
        self.head_unit = head_unit
        self.views = self.items = self.texts = self.targets = 0
        self.found: dict[tuple[str, str], list[str]] = defaultdict(list)

    def open(self, page: str, state: str = "") -> bool:
        """Go to a page, however it is reached; False, and a finding, where it does not show."""
        unit = self.head_unit
        unit.screen.shell.setProperty("page", page)
        unit.rest(0)
        if not unit.shows(f"page-{page}"):
            self._keep(page, state, [f"no 'page-{page}' is shown"])
            return False
        return True

    def tabs(self) -> Iterator[str]:
        """Go through the tabs of the open page but its first; their names, each while it is open."""
        names = [item.objectName() for item in self.head_unit.items() if _TAB.fullmatch(item.objectName())]
        for name in names[1:]:
            QMetaObject.invokeMethod(self.head_unit.find(name), "clicked")
            yield name

    def look(self, where: str, state: str, *, moving: bool, colours: bool = True) -> Sight:
        """Hold what is on the screen now against the rules; `colours` measures contrast in its pixels as well."""
        unit = self.head_unit
        unit.rest(SETTLE_MS)
        image = unit.picture()
        sight = Sight(unit.screen.window)
        self.views += 1
        self.items += len(sight.items)
        self.texts += len(sight.writings)
        self.targets += len(sight.targets)
        for rule in rules.LAYOUT + (rules.MOVING if moving else ()):
            self._keep(where, state, rule(sight, unit.scale))
        if colours:
            self._keep(where, state, rules.pale(sight, picture(image)))
        return sight

    def _keep(self, where: str, state: str, words: Iterable[str]) -> None:
        for each in words:
            self.found[where, each].append(state)

    def walked(self) -> str:
        """How much was looked at."""
        return f"{self.items} items, {self.texts} texts, {self.targets} targets in {self.views} views"

    def __str__(self) -> str:
        lines = [f"{len(self.found)} findings in {self.walked()}"]
        for (where, words), states in sorted(self.found.items()):
            more = f" and {len(states) - _STATES_TOLD} more" if len(states) > _STATES_TOLD else ""
            lines.append(f"{where}: {words} ({', '.join(states[:_STATES_TOLD])}{more})")
        return "\n".join(lines)
