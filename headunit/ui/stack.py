"""Which page is open, where "back" leads, and what may not be opened now."""

PARKED, DEPTH, UNKNOWN = "parked", "depth", "unknown"
"""Why a page is refused: only while parked, too many steps deep, or there is no such page."""
TOP = "home"


class PageStack:
    """The open page and those one came from.

    Until pages are declared everything is allowed: the window opens before it knows them. A page without a parent
    stands at the top; opening one forgets where one came from.
    """

    def __init__(self) -> None:
        self.page = TOP
        self.parked = True
        self.max_depth = 0
        """Steps allowed while not parked; 0 is no limit."""
        self._parents: dict[str, str] = {}
        self._parked_only: set[str] = set()
        self._before: list[str] = []

    def declare(self, name: str, parent: str, *, parked_only: bool) -> None:
        """There is a page of that name, below `parent` or at the top."""
        self._parents[name] = parent
        if parked_only:
            self._parked_only.add(name)

    def depth(self, name: str) -> int:
        """Steps from the rail to that page: 1 for one that stands on it."""
        seen = [name]
        while (parent := self._parents.get(seen[-1], "")) and parent not in seen:
            seen.append(parent)
        return len(seen)

    def refusal(self, name: str) -> str:
        """Why that page may not be opened now; empty when it may."""
        if self._parents and name not in self._parents:
            return UNKNOWN
        if self.parked:
            return ""
        if name in self._parked_only:
            return PARKED
        return DEPTH if 0 < self.max_depth < self.depth(name) else ""

    def open(self, name: str) -> None:
        """Go to that page."""
        if name in self._before:
            del self._before[self._before.index(name) :]
        elif self._parents.get(name, ""):
            self._before.append(self.page)
        else:
            self._before.clear()
        self.page = name

    def back(self) -> None:
        """Go where one came from; else to the page above, else home."""
        while self._before:
            self.page = self._before.pop()
            if not self.refusal(self.page):
                return
        self.page = self._parents.get(self.page, "") or TOP
