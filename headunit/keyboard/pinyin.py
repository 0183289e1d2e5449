"""Chinese by Pinyin: from letters to the words they may mean, the likeliest first."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from headunit.keyboard.syllables import Reading, read
from headunit.keyboard.table import Table

LONGEST_WORD = 5
MOST_LETTERS = 40
"""More than that is no sentence anybody types in a car."""
_STEPS_PER_POWER = 1.25
_ALL_WORDS = 26.0
_DOUBT = 3.0
"""How much less common a word counts for each step its reading is less likely than the best."""
_MOST_OF_LENGTH = 24


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may be meant, and how many of the typed letters it stands for."""

    text: str
    letters: int


class Pinyin:
    """Candidates for typed letters. Belongs to one thread."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._best_words: dict[tuple[str, ...], tuple[int, str] | None] = {}

    def candidates(self, letters: str) -> Iterator[Candidate]:
        """What `letters` (small, with ' where syllables part) may mean, each text once, made as it is asked for.

        First the words, or else the sentence, that all letters stand for, then words for the first syllables alone.
        """
        readings = read(letters[:MOST_LETTERS])
        seen: set[str] = set()
        for candidate in self._all(readings):
            if candidate.text not in seen:
                seen.add(candidate.text)
                yield candidate

    def _all(self, readings: tuple[Reading, ...]) -> Iterator[Candidate]:
        if not readings:
            return
        whole = self._words(readings)
        first = next(whole, None)
        if first is not None:
            yield first
            yield from whole
        elif sentence := self._sentence(readings[0]):
            yield Candidate(sentence, readings[0].letters)
        for length in range(min(len(readings[0].parts) - 1, LONGEST_WORD), 0, -1):
            begun = self._begun(readings[0], length)
            yield from begun if length == 1 else islice(begun, _MOST_OF_LENGTH)

    def _words(self, readings: tuple[Reading, ...]) -> Iterator[Candidate]:
        """The words that are all of the letters, by commonness whatever the reading."""
        best = readings[0].cost
        streams = [
            ((commonness - _DOUBT * (reading.cost - best), word, reading.letters) for commonness, word in found)
            for reading in readings
            if len(reading.parts) <= LONGEST_WORD
            for found in (self._table.words(reading.parts),)
        ]
        for _, word, letters in heapq.merge(*streams, key=lambda each: -each[0]):
            yield Candidate(word, letters)

    def _begun(self, reading: Reading, length: int) -> Iterator[Candidate]:
        """The words of the first `length` syllables, which leave the rest of the letters to be chosen."""
        letters = sum(map(len, reading.parts[:length]))
        for _, word in self._table.words(reading.parts[:length]):
            yield Candidate(word, letters)

    def _sentence(self, reading: Reading) -> str:
        """The likeliest row of words; empty when a syllable has none."""
        parts = reading.parts
        best: list[tuple[float, str]] = [(0.0, "")]
        for end in range(1, len(parts) + 1):
            ways = [(float("-inf"), "")]
            for begin in range(max(0, end - LONGEST_WORD), end):
                found = self._best_word(parts[begin:end])
                if found is not None:
                    chance = found[0] / _STEPS_PER_POWER - _ALL_WORDS
                    ways.append((best[begin][0] + chance, best[begin][1] + found[1]))
            best.append(max(ways))
        return best[-1][1]

    def _best_word(self, parts: tuple[str, ...]) -> tuple[int, str] | None:
        if parts not in self._best_words:
            self._best_words[parts] = next(self._table.words(parts), None)
        return self._best_words[parts]
