"""Errors that say what is wrong, where, and what to do."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from headunit.core.words import Words


class HeadunitError(Exception):
    """Base of every error a user may see: one sentence, and what to do as `hint`."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    @property
    def words(self) -> str:
        """The whole of it, for the screen to say in its language."""
        return Words("{message}. {hint}", message=self.message, hint=self.hint) if self.hint else self.message

    def __str__(self) -> str:
        return self.words


class Severity(Enum):
    """How much of the input a problem cost: ERROR lost the part it names, WARNING was repaired."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in an input file; the rest of the file still works.

    `line` counts from 1; 0 means the whole file.
    """

    severity: Severity
    message: str
    file: Path | None = None
    line: int = 0
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.file and self.line else f"{self.file}: " if self.file else ""
        advice = f" ({self.hint})" if self.hint else ""
        return f"{place}{self.severity.value}: {self.message}{advice}"
