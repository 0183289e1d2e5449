"""The file settings are kept in: whole at any moment, and set aside rather than overwritten when it cannot be read."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.core.words import Words

LARGEST = 1 << 20
"""Bytes; settings are a few thousand, and what is longer is no file of ours."""


class SettingsFile:
    """A JSON table on disk; nothing here raises for what is on the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._in_the_way = False

    def read(self) -> tuple[dict[str, Any], Problem | None]:
        """What the file holds, empty when there is none; and what was wrong with it."""
        try:
            return _table(self.path), None
        except FileNotFoundError:
            return {}, None
        except HeadunitError as error:
            return {}, self._set_aside(error.message)

    def write(self, content: Mapping[str, Any]) -> str:
        """Replace the file; empty, or why that was not possible."""
        if self._in_the_way:
            return "a file that cannot be read is in the way"
        new = self.path.with_name(self.path.name + ".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with new.open("w", encoding="utf-8") as file:
                json.dump(content, file, indent=1, sort_keys=True)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path)
            _sync_folder(self.path.parent)
        except (OSError, ValueError, RecursionError) as error:
            with suppress(OSError):
                new.unlink(missing_ok=True)
            return str(error) or type(error).__name__
        return ""

    def _set_aside(self, reason: str) -> Problem:
        broken = self.path.with_name(self.path.name + ".broken")
        try:
            self.path.replace(broken)
        except OSError as error:
            self._in_the_way = True
            words = Words("The settings can be neither read nor set aside: what you change holds for this drive only.")
            return Problem(Severity.WARNING, words, self.path, hint=f"{reason}; {error}")
        words = Words(
            "The settings could not be read and are as new. The old file is kept as {name}.", name=broken.name
        )
        return Problem(Severity.WARNING, words, self.path, hint=reason)


def glance(path: Path) -> dict[str, Any]:
    """What is in the file, unchecked and untouched: for the first frame, which cannot wait for the declaration."""
    if not path.exists():
        return {}
    try:
        return _table(path)
    except (FileNotFoundError, HeadunitError):
        return {}


def _table(path: Path) -> dict[str, Any]:
    """Raises FileNotFoundError, and HeadunitError for whatever else is wrong."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        data = json.loads(raw.decode("utf-8")) if len(raw) <= LARGEST else None
    except FileNotFoundError:
        raise
    except (OSError, ValueError, RecursionError) as error:
        raise HeadunitError(str(error) or type(error).__name__) from error
    if not isinstance(data, dict):
        raise HeadunitError("it holds no table" if len(raw) <= LARGEST else f"it is larger than {LARGEST} bytes")
    return data


def _sync_folder(folder: Path) -> None:
    """Without this a power cut may bring the old name back."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
