"""Pinyin while it is typed: the letters so far, and the words they may become."""

import logging
from itertools import islice

from headunit.core.errors import HeadunitError
from headunit.keyboard.pinyin import Candidate, Pinyin
from headunit.keyboard.table import Table

log = logging.getLogger(__name__)

MOST_CANDIDATES = 96


class Composer:
    """Begins without letters. Where the table of words cannot be read, `problem` says why and nothing is offered."""

    def __init__(self) -> None:
        self.letters = ""
        self.candidates: list[Candidate] = []
        self.problem = ""
        self._pinyin: Pinyin | None = None
        try:
            self._pinyin = Pinyin(Table())
        except HeadunitError as error:
            self.problem = error.words
            log.warning("%s", error)

    def compose(self, letters: str) -> None:
        """These are the letters now."""
        self.letters = letters
        self.candidates = []
        if self._pinyin is not None and letters:
            self.candidates = list(islice(self._pinyin.candidates(letters), MOST_CANDIDATES))

    def choose(self, index: int) -> str:
        """The text of a candidate; letters it does not stand for are left. Raises IndexError."""
        candidate = self.candidates[index]
        self.compose(self.letters[candidate.letters :].lstrip("'"))
        return candidate.text

    def take(self) -> str:
        """The letters as they are; none are left."""
        letters = self.letters
        self.compose("")
        return letters
