"""Misspelt words → the words that were meant, where there is little doubt."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answers.index import Index
from bot.answers.lexicon import times
from bot.answers.lexicon.common import COMMON
from bot.answers.lexicon.facets import PHRASES
from bot.answers.lexicon.kin import KIN
from bot.answers.lexicon.stop import ANY_STOP, LIGHT, TALK
from bot.answers.stems import allowed_slips, sound

_LONGEST = 24
_LOOK_UPS = 16
"""Unknown words of one question that are compared with the whole vocabulary."""


class Speller:
    """Knows every word that the engine can do something with."""

    def __init__(self, index: Index) -> None:
        """Take the words of the content and of the lexicon."""
        self._index = index
        closed = {*ANY_STOP, *LIGHT, *TALK, *KIN, *COMMON}
        closed |= {*times.WEEKDAYS, *times.MONTHS, *times.HALF_DAYS}
        closed |= {word for phrase, _ in PHRASES for word in phrase}
        relative = (phrase for phrase, _ in times.RELATIVE)
        phrases = (*relative, *times.ALL_DAYS, *times.NOW)
        closed |= {word for phrase in phrases for word in phrase.split()}
        self._closed = frozenset(closed)
        known = {*closed, *index.vocabulary}
        self._known = frozenset(known)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(known):
            if word.isalpha() and len(word) > 3:  # noqa: PLR2004 - shorter ones are not mended
                self._by_length[len(word)].append(word)
        self._by_sound: dict[str, str] = {}
        for word in (*sorted(closed), *index.vocabulary):
            if word.isalpha() and len(word) > 3:  # noqa: PLR2004
                self._by_sound.setdefault(sound(word), word)

    def mend(self, words: Iterable[str]) -> tuple[tuple[str, ...], frozenset[int]]:
        """Return the words with the misspelt ones mended, and the positions of those.

        A word that is like none stays as it is.
        """
        left = _LOOK_UPS
        mended: list[str] = []
        changed: set[int] = set()
        for place, word in enumerate(self._joined(tuple(words))):
            right = word
            if word not in self._known and word.isalpha() and not self._index.like(word):
                right = self._mend(word, look_up=left > 0)
                left -= 1
            if right != word:
                changed.add(place)
            mended.append(right)
        return tuple(mended), frozenset(changed)

    def _joined(self, words: tuple[str, ...]) -> list[str]:
        """Join what dictation takes apart: "metro cable", "sies m", "e p m"."""
        joined: list[str] = []
        index = 0
        while index < len(words):
            size = self._parts(words, index)
            joined.append("".join(words[index : index + size]))
            index += size
        return joined

    def _parts(self, words: tuple[str, ...], index: int) -> int:
        run = index
        while run < len(words) and len(words[run]) == 1:
            run += 1
        size = run - index
        if size > 1 and "".join(words[index:run]) in self._index:
            return size
        pair = "".join(words[index : index + 2])
        if words[index] in ANY_STOP and len(words[index]) > 1:
            return 1
        if len(words[index]) == 1 and self._closed.intersection(words[index + 1 : index + 2]):
            return 1  # "a próxima" is not "aproxima"
        if len(pair) >= 5 and pair in self._index and len(words) > index + 1:  # noqa: PLR2004
            return 2
        return 1

    def _mend(self, word: str, *, look_up: bool) -> str:
        if not 3 < len(word) <= _LONGEST:  # noqa: PLR2004
            return word
        heard = self._by_sound.get(sound(word))
        if heard is not None and abs(len(heard) - len(word)) <= 1:
            return heard
        slips = allowed_slips(len(word))
        if not slips or not look_up:
            return word
        best: tuple[float, bool, bool, str] | None = None
        for length in range(len(word) - 1, len(word) + 2):
            near = process.extract(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=min(slips, allowed_slips(length)),
                limit=5,
            )
            for other, distance, _ in near:
                rank = (distance, other[0] != word[0], other not in self._closed, other)
                best = rank if best is None else min(best, rank)
        return word if best is None else best[3]
