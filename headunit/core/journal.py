"""A bounded list of records in a file that outlives a power cut, a corrupt file and a full disk."""

import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from headunit.core.errors import Problem, Severity

log = logging.getLogger(__name__)

Record = dict[str, Any]


class Journal:
    """Records by key, the newest last, at most `limit`: the oldest goes first.

    All are in memory; the file (SQLite) is read at the start and written behind each change. What it cannot take is
    kept and tried again with the next change. A file that is no database, or a broken one, is set aside as
    `<name>.broken` and a new one is begun. `tell` hears of both, once, after a change. Any thread may call.
    """

    def __init__(self, file: Path, limit: int, tell: Callable[[Problem], None] | None = None) -> None:
        self.file = file
        self.problem: Problem | None = None
        """Why the file cannot be written, as long as that is so."""
        self.set_aside: Problem | None = None
        """What was wrong with the file at the start."""
        self._limit = limit
        self._closed = False
        self._tell = tell
        self._news: list[Problem] = []
        self._lock = threading.Lock()
        self._records: dict[str, Record] = {}
        self._unsaved: dict[str, Record | None] = {}
        self._database: sqlite3.Connection | None = None
        self._load()

    def records(self) -> tuple[Record, ...]:
        """Every record, the oldest first."""
        with self._lock:
            return tuple(self._records.values())

    def get(self, key: str) -> Record | None:
        """The record of that key."""
        with self._lock:
            return self._records.get(key)

    def put(self, key: str, record: Mapping[str, Any]) -> None:
        """Add a record as the newest, or change the one of that key where it is. Its values are JSON's."""
        with self._lock:
            self._records[key] = self._unsaved[key] = dict(record)
            while len(self._records) > self._limit:
                oldest = next(iter(self._records))
                del self._records[oldest]
                self._unsaved[oldest] = None
            self._save()
        self._report()

    def remove(self, *keys: str) -> None:
        """Forget these records."""
        with self._lock:
            for key in keys:
                if self._records.pop(key, None) is not None:
                    self._unsaved[key] = None
            self._save()
        self._report()

    def close(self) -> None:
        """Close the file; what it could not take is lost, and what comes from now on is in memory only."""
        with self._lock:
            self._closed = True
            self._disconnect()

    def _report(self) -> None:
        """Tell without holding the lock: whoever hears may keep it here."""
        with self._lock:
            news, self._news = self._news, []
        for problem in news:
            if self._tell is not None:
                self._tell(problem)

    def _load(self) -> None:
        try:
            self._records = self._read()
        except sqlite3.OperationalError as error:  # the disk's fault, not the file's
            self._fail(str(error))
        except (sqlite3.DatabaseError, ValueError, TypeError) as error:
            self._set_aside(str(error))
        except OSError as error:
            self._fail(error.strerror or str(error))

    def _read(self) -> dict[str, Record]:
        rows = self._connect().execute("SELECT key, record FROM journal ORDER BY place").fetchall()
        records = {key: json.loads(record) for key, record in rows[-self._limit :]}
        if not all(isinstance(record, dict) for record in records.values()):
            raise ValueError("a record is no JSON object")
        return records

    def _connect(self) -> sqlite3.Connection:
        if self._database is None:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(self.file, timeout=0.2, isolation_level=None, check_same_thread=False)
            # With a write-ahead log a change needs no fsync, which a memory card takes a tenth of a second for.
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")
            self._database.execute(
                "CREATE TABLE IF NOT EXISTS journal (place INTEGER PRIMARY KEY, key TEXT UNIQUE, record TEXT)"
            )
        return self._database

    def _disconnect(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _set_aside(self, reason: str) -> None:
        self._disconnect()
        broken = self.file.with_name(self.file.name + ".broken")
        try:
            self.file.replace(broken)
            for side in ("-wal", "-shm"):
                self.file.with_name(self.file.name + side).unlink(missing_ok=True)
        except OSError as error:
            self._fail(error.strerror or str(error))
            return
        log.warning("%s was broken (%s) and is set aside as %s", self.file, reason, broken.name)
        self.set_aside = Problem(
            Severity.WARNING, f"was broken: {reason}", self.file, hint=f"it is set aside as {broken.name}"
        )
        self._news.append(self.set_aside)

    def _save(self) -> None:
        if self._closed:
            return
        try:
            database = self._connect()
            database.execute("BEGIN IMMEDIATE")
            for key, record in self._unsaved.items():
                if record is None:
                    database.execute("DELETE FROM journal WHERE key = ?", (key,))
                else:
                    database.execute(
                        "INSERT INTO journal (key, record) VALUES (?, ?) "
                        "ON CONFLICT (key) DO UPDATE SET record = excluded.record",
                        (key, json.dumps(record, ensure_ascii=False)),
                    )
            database.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            self._disconnect()
            while len(self._unsaved) > 2 * self._limit:
                del self._unsaved[next(iter(self._unsaved))]
            self._fail(str(error))
            return
        self._unsaved.clear()
        if self.problem is not None:
            log.info("%s can be written again", self.file)
            self.problem = None

    def _fail(self, reason: str) -> None:
        hint = "make room on the disk, or let it be written"
        problem = Problem(Severity.WARNING, f"cannot be kept: {reason}", self.file, hint=hint)
        if self.problem is None:
            log.warning("%s: %s", self.file, reason)
            self._news.append(problem)
        self.problem = problem
