"""Phrases, found in a question wherever they stand whole."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases with what each of them means."""

    def __init__(self, pairs: Iterable[tuple[Sequence[str], T]] = ()) -> None:
        """Keep ``pairs`` of a phrase's words and its meaning; a phrase may mean several things."""
        self._starts: defaultdict[str, list[tuple[tuple[str, ...], T]]] = defaultdict(list)
        for phrase, meaning in pairs:
            self.add(phrase, meaning)

    def add(self, phrase: Sequence[str], meaning: T) -> None:
        """Keep one more; a phrase without words is never found."""
        if phrase:
            self._starts[phrase[0]].append((tuple(phrase), meaning))

    def find(self, words: Sequence[str]) -> Iterator[tuple[T, frozenset[int]]]:
        """Yield each meaning with the positions of its phrase, in the order of the words."""
        for start, word in enumerate(words):
            for phrase, meaning in self._starts.get(word, ()):
                end = start + len(phrase)
                if len(phrase) == 1 or tuple(words[start:end]) == phrase:
                    yield meaning, frozenset(range(start, end))
