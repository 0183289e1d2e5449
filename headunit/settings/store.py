"""The values this user chose, in one file that survives power cuts, full disks and wrong edits."""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headunit.core.errors import Problem, Severity
from headunit.core.words import Words
from headunit.settings.file import SettingsFile

if TYPE_CHECKING:
    from headunit.settings.declaration import Declaration, Setting, Value

log = logging.getLogger(__name__)

PENDING = "pending"
"""The table in the file for what waits until the car is parked."""


class Result(Enum):
    """What became of a change: it holds, it waits until the car is parked, or it was not taken."""

    APPLIED = "applied"
    PENDING = "pending"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A change's result, and the sentence for whoever asked; empty when there is nothing to say."""

    result: Result
    words: str = ""


class Store:
    """Values by key: the declared defaults, and over them what was chosen, kept in a JSON file.

    Safe from any thread. A change holds at once and is written behind by a thread that ends when all is written;
    `flush` waits for it. Reading never raises: what is wrong with the file is in `problems`, and costs only itself. A
    value that cannot be written still holds for this run.
    """

    def __init__(self, path: Path, declaration: "Declaration") -> None:
        self.path = path
        self.declaration = declaration
        self._file = SettingsFile(path)
        self._lock = threading.RLock()
        self._values: dict[str, Value] = {}
        self._pending: dict[str, Value] = {}
        self._unknown: dict[str, Any] = {}
        self._found: list[Problem] = []
        self._unsaved: Problem | None = None
        self._watchers: list[Callable[[str, Value], None]] = []
        self._trouble_watchers: list[Callable[[], None]] = []
        self._writer: threading.Thread | None = None
        self._dirty = False
        self._load()

    # Values

    def get(self, key: str) -> "Value":
        """The value that holds now. Raises KeyError for what is not declared."""
        setting = self.declaration[key]
        with self._lock:
            return self._values.get(key, setting.default)

    def pending(self, key: str) -> "Value | None":
        """The value that waits until the car is parked; None when none does."""
        with self._lock:
            return self._pending.get(key)

    def set(self, key: str, value: object, *, parked: bool) -> Outcome:
        """Choose a value; one that is for a parked car only waits while it is not `parked`. Raises KeyError."""
        setting = self.declaration[key]
        wrong = setting.wrong(value)
        known = setting.read(value)
        if wrong or known is None:
            return Outcome(Result.REFUSED, wrong or Words("This value cannot be used."))
        with self._lock:
            if setting.parked and not parked and known != self.get(key):
                self._pending[key] = known
                self._write_behind()
                return Outcome(Result.PENDING, Words("This takes effect when the car is parked."))
            changed = self._apply(setting, known)
        self._tell(changed)
        return Outcome(Result.APPLIED)

    def reset(self, key: str, *, parked: bool) -> Outcome:
        """Choose the default. Raises KeyError."""
        return self.set(key, self.declaration[key].default, parked=parked)

    def reset_all(self, *, parked: bool) -> None:
        """Choose the default of everything that has a row, but for which car it is: that is no matter of taste."""
        for key, setting in self.declaration.items():
            if not setting.hidden and not setting.source:
                self.reset(key, parked=parked)

    def release(self) -> tuple[str, ...]:
        """The car is parked: let take effect what waited; the keys."""
        with self._lock:
            waiting = dict(self._pending)
            changed = [each for key, value in waiting.items() for each in self._apply(self.declaration[key], value)]
        self._tell(changed)
        return tuple(waiting)

    def watch(self, callback: "Callable[[str, Value], None]") -> Callable[[], None]:
        """Call `callback(key, value)` after each change, in the changer's thread; the function returned ends that."""
        return _join(self._watchers, callback)

    # Troubles

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the file now."""
        with self._lock:
            return (*self._found, *((self._unsaved,) if self._unsaved else ()))

    def watch_problems(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback()`, from any thread, when `problems` changed; the function returned ends that."""
        return _join(self._trouble_watchers, callback)

    def flush(self) -> None:
        """Wait until everything is written, or known not to be."""
        while (writer := self._writer) is not None:
            writer.join()

    # Inside

    def _apply(self, setting: "Setting", value: "Value") -> "list[tuple[str, Value]]":
        """Let a value hold; the change, if it is one. Only what is not the default is kept."""
        key = setting.key
        before = self.get(key)
        waited = self._pending.pop(key, None) is not None
        if value == setting.default:
            self._values.pop(key, None)
        else:
            self._values[key] = value
        if value != before or waited:
            self._write_behind()
        return [(key, value)] if value != before else []

    def _tell(self, changes: "list[tuple[str, Value]]") -> None:
        for key, value in changes:
            for watcher in tuple(self._watchers):
                try:
                    watcher(key, value)
                except Exception:
                    log.exception("a watcher of %s failed", key)

    def _load(self) -> None:
        data, problem = self._file.read()
        if problem is not None:
            self._find(problem)
        pending = data.pop(PENDING, {})
        self._values = self._known(data, self._unknown)
        self._pending = self._known(pending if isinstance(pending, dict) else {}, {})

    def _known(self, found: Mapping[str, Any], unknown: dict[str, Any]) -> "dict[str, Value]":
        values: dict[str, Value] = {}
        for key, raw in found.items():
            setting = self.declaration.get(key)
            if setting is None:
                unknown[key] = raw
                self._wrong(Words("There is no setting '{key}'; it is kept.", key=key[:40]))
                continue
            wrong = setting.wrong(raw)
            value = setting.read(raw)
            if wrong or value is None:
                self._wrong(Words("'{key}' is back at its default: {wrong}.", key=key, wrong=wrong))
            else:
                values[key] = value
        return values

    def _wrong(self, words: Words) -> None:
        self._find(Problem(Severity.WARNING, words, self.path))

    def _find(self, problem: Problem) -> None:
        log.warning("%s", problem)
        self._found.append(problem)

    # Writing

    def _write_behind(self) -> None:
        """Called with the lock held."""
        self._dirty = True
        if self._writer is None:
            self._writer = threading.Thread(target=self._write_all, name="settings")
            self._writer.start()

    def _write_all(self) -> None:
        while True:
            with self._lock:
                if not self._dirty:
                    self._writer = None
                    return
                self._dirty = False
                content: dict[str, Any] = {**self._unknown, **self._values}
                if self._pending:
                    content[PENDING] = dict(self._pending)
            self._report(self._file.write(content))

    def _report(self, trouble: str) -> None:
        words = Words("Settings cannot be saved: what you change holds for this drive only.")
        unsaved = Problem(Severity.WARNING, words, self.path, hint=trouble) if trouble else None
        with self._lock:
            changed, self._unsaved = unsaved != self._unsaved, unsaved
        if not changed:
            return
        if unsaved:
            log.warning("%s", unsaved)
        else:
            log.info("settings are saved again")
        for watcher in tuple(self._trouble_watchers):
            watcher()


def _join(watchers: list[Any], callback: Callable[..., None]) -> Callable[[], None]:
    watchers.append(callback)

    def end() -> None:
        if callback in watchers:
            watchers.remove(callback)

    return end
