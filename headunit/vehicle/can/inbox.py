"""Where a bus's thread leaves the newest payload of each message, and where the tick takes it from."""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from operator import itemgetter
from threading import Lock

from headunit.vehicle.can.wire import CAN_ERR_FLAG, CAN_RTR_FLAG, Record

log = logging.getLogger(__name__)

MOST_UNKNOWN = 64
"""How many unknown identifiers are told apart; a noisy bus must not fill the memory."""
_MOST_REMEMBERED = 4096

Page = Callable[[bytes], int]
Hook = Callable[[bytes, float], bool]
Taken = tuple["Route", bytes, float]
_Entry = tuple["Route", Record]

_time = itemgetter(2)


class Route:
    """What becomes of one message: which page its payload is (multiplexed messages) and who looks at every frame.

    `page` and `hook` run in the receiver's thread; `hook` gets data and Unix time of each frame and says False to
    reject a payload. One that raises is logged once and never asked again. `token` is the caller's own.
    """

    __slots__ = ("failures", "hook", "key", "page", "token")

    def __init__(self, key: int, page: Page | None = None, hook: Hook | None = None, token: object = None) -> None:
        self.key = key
        self.page = page
        self.hook = hook
        self.token = token
        self.failures = 0

    def __repr__(self) -> str:
        return f"Route({self.key:#x}, token={self.token!r})"


class Inbox:
    """The newest payload of each (route, page) of one bus.

    One thread calls `put`, another `take`; `set_routes` and `set_fallback` may be called from any.
    """

    def __init__(self, bus: str = "") -> None:
        self.bus = bus
        self._lock = Lock()
        self._newest: dict[object, _Entry] = {}
        self._routes: dict[int, Route] = {}
        self._known: frozenset[int] = frozenset()
        self._lookup: Callable[[int], Route | None] | None = None
        self._remembered: dict[int, Route | None] = {}
        self.generation = 0
        """Counts changes of the routes, so that a source knows when to renew its filters."""
        self.unknown_frames = 0
        self._unknown: dict[int, int] = {}

    def set_routes(self, routes: Mapping[int, Route], known: Collection[int] = ()) -> None:
        """Replace all routes at once; payloads not yet taken stay for the messages that are still routed.

        `known` are keys nobody wants that are nonetheless no riddle: they are not counted as unknown.
        """
        fresh = dict(routes)
        with self._lock:
            self._routes, self._known = fresh, frozenset(known)
            self._remembered = {}
            self._newest = {
                slot: (fresh[route.key], record) for slot, (route, record) in self._newest.items() if route.key in fresh
            }
            self.generation += 1

    def set_fallback(self, lookup: Callable[[int], Route | None] | None) -> None:
        """Ask `lookup` once for each key that has no route: how J1939 matches any sender of a group."""
        with self._lock:
            self._lookup = lookup
            self._remembered = {}
            self.generation += 1

    def wanted(self) -> Collection[int] | None:
        """The keys that have a route; None when only the fallback can tell."""
        with self._lock:
            return None if self._lookup else self._routes.keys()

    def unknown(self) -> dict[int, int]:
        """Frames by key that is neither routed nor known: the first MOST_UNKNOWN keys seen."""
        with self._lock:
            return dict(self._unknown)

    def take(self) -> list[Taken]:
        """(route, data, Unix time) of the newest of each (route, page) since the last call, oldest first."""
        if not self._newest:
            return []
        with self._lock:
            newest, self._newest = self._newest, {}
        taken = [
            (route, data[:size], seconds + nanoseconds * 1e-9)
            for route, (_, size, _, data, seconds, nanoseconds) in newest.values()
        ]
        taken.sort(key=_time)
        return taken

    def put(self, records: Sequence[Record]) -> tuple[bool, list[Record]]:
        """Keep what has a route. Returns whether anything had one, and the error frames among the records.

        Never raises, whatever the records and the hooks are.
        """
        routes = self._routes
        fresh, errors = self._sort(records, routes)
        if not fresh:
            return False, errors
        with self._lock:
            if self._routes is routes:
                self._newest.update(fresh)
            else:
                current = self._routes
                self._newest.update(
                    (slot, (current[route.key], record))
                    for slot, (route, record) in fresh.items()
                    if route.key in current
                )
        return True, errors

    def _sort(
        self, records: Sequence[Record], routes: Mapping[int, Route]
    ) -> tuple[dict[object, _Entry], list[Record]]:
        """The newest record of each (route, page), and the error frames; what has no route is counted."""
        fresh: dict[object, _Entry] = {}
        errors: list[Record] = []
        find, known = routes.get, self._known
        for record in records:
            can_id = record[0]
            route = find(can_id)
            if route is None:
                if can_id in known:
                    continue
                if can_id & (CAN_ERR_FLAG | CAN_RTR_FLAG):
                    if can_id & CAN_ERR_FLAG:
                        errors.append(record)
                    continue
                route = self._ask(can_id)
                if route is None:
                    self._count(can_id)
                    continue
            if route.page is None and route.hook is None:
                fresh[route.key] = route, record
                continue
            slot = self._slot(route, record)
            if slot is not None:
                fresh[slot] = route, record
        return fresh, errors

    def _slot(self, route: Route, record: Record) -> object | None:
        """Where the payload is kept: the key, or key and page; None when the hook rejects it."""
        data = record[3][: record[1]]
        try:
            if route.hook is not None and not route.hook(data, record[4] + record[5] * 1e-9):
                return None
            return route.key if route.page is None else (route.key, route.page(data))
        except Exception:
            log.exception(
                "bus %s: looking at message %#x failed; its frames are no longer looked at", self.bus, route.key
            )
            route.failures += 1
            route.hook = route.page = None
            return None

    def _ask(self, key: int) -> Route | None:
        lookup = self._lookup
        if lookup is None:
            return None
        remembered = self._remembered
        try:
            return remembered[key]
        except KeyError:
            pass
        try:
            route = lookup(key)
        except Exception:
            log.exception(
                "bus %s: asking for message %#x failed; unknown messages are no longer asked for", self.bus, key
            )
            self._lookup = None
            return None
        if len(remembered) >= _MOST_REMEMBERED:
            remembered.clear()
        remembered[key] = route
        return route

    def _count(self, key: int) -> None:
        self.unknown_frames += 1
        if key in self._unknown:
            self._unknown[key] += 1
        elif len(self._unknown) < MOST_UNKNOWN:
            self._unknown = self._unknown | {key: 1}
