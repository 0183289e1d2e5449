"""Who looks at every frame of a message, beside the tap that keeps its newest payload."""

from collections.abc import Callable, Mapping, Sequence

from headunit.vehicle.can.inbox import Route
from headunit.vehicle.tap import Tap

Listener = Callable[[bytes, float], None]


class Listeners:
    """Listeners by bus and key; whoever calls it holds the lock, and sets the routes anew after each change."""

    def __init__(self) -> None:
        self._listeners: dict[tuple[str, int], tuple[Listener, ...]] = {}

    def add(self, bus: str, key: int, listener: Listener) -> None:
        """Tell `listener(data, Unix time)` of every frame with this key."""
        self._listeners[bus, key] = (*self._listeners.get((bus, key), ()), listener)

    def remove(self, bus: str, key: int, listener: Listener) -> None:
        """Undo `add`."""
        left = [each for each in self._listeners.pop((bus, key), ()) if each is not listener]
        if left:
            self._listeners[bus, key] = tuple(left)

    def routes(self, bus: str) -> Mapping[int, Route]:
        """A route for each key of a bus somebody listens to, for those that no tap has."""
        return {key: Route(key, hook=_told(each)) for (name, key), each in self._listeners.items() if name == bus}

    def hook(self, tap: Tap) -> Callable[[bytes, float], bool] | None:
        """Who looks at each frame of a tapped message: the tap itself, and whoever listens to its key."""
        listeners = self._listeners.get((tap.bus, tap.message.key))
        if not listeners:
            return tap.accept if tap.hooked else None
        told = _told(listeners)

        def hook(data: bytes, time: float) -> bool:
            accepted = tap.accept(data, time)
            if accepted:
                told(data, time)
            return accepted

        return hook


def _told(listeners: Sequence[Listener]) -> Callable[[bytes, float], bool]:
    """A hook that tells the listeners, and keeps no payload for the tick."""

    def hook(data: bytes, time: float) -> bool:
        for listener in listeners:
            listener(data, time)
        return False

    return hook
