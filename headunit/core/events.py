"""Typed events between parts that do not know each other: whoever publishes does not ask who listens."""

import logging
import threading
from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

log = logging.getLogger(__name__)

E = TypeVar("E")


class Events:
    """Hands each event to the listeners of its type, in the publisher's thread and in the order they came.

    Listeners may subscribe and publish from any thread; one that raises is logged and keeps nobody else from hearing.
    """

    def __init__(self) -> None:
        self._listeners: dict[type, list[Callable[[Any], None]]] = defaultdict(list)
        self._lock = threading.Lock()

    def subscribe(self, kind: type[E], listener: Callable[[E], None]) -> Callable[[], None]:
        """Call `listener` with every event of exactly this type; the function returned ends that."""
        with self._lock:
            self._listeners[kind].append(listener)

        def end() -> None:
            with self._lock:
                if listener in self._listeners[kind]:
                    self._listeners[kind].remove(listener)

        return end

    def publish(self, event: object) -> None:
        """Tell all who listen to this type of event."""
        with self._lock:
            listeners = tuple(self._listeners.get(type(event), ()))
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener to %s failed", type(event).__name__)
