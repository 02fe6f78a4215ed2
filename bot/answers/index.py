"""Topics → which words lead to them, and how much each word is worth; built once."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log

from bot.answers.lexicon.common import COMMON
from bot.answers.lexicon.kin import KIN
from bot.answers.lexicon.stop import ANY_STOP, LIGHT
from bot.answers.normal import all_words
from bot.answers.phrases import Phrases
from bot.answers.stems import stem
from bot.answers.topics import Field, Told, Topic
from bot.language import Language

COMMON_WORTH = 0.9
"""What an everyday word is worth."""
LIGHT_WORTH = 0.9
"""What a question word is worth beside a content word, which is worth 0.7 to 5."""

_REMEMBERED = 20_000
"""Words whose likeness and worth are kept, so that they are computed once."""
_PREFIX = 3
_STEM_LIKENESS = 0.95
_KIN_LIKENESS = 0.85
_EVERY_LANGUAGE = frozenset(Language)


def terms(phrase: Iterable[str]) -> tuple[str, ...]:
    """Return the words that count: no small words, question words by their sense."""
    return tuple(LIGHT.get(word, word) for word in phrase if word not in ANY_STOP or word in LIGHT)


class Index:
    """Every word of the catalogue with the topics it leads to."""

    def __init__(self, told: Iterable[Told]) -> None:
        """Read all texts once."""
        self.topics: list[Topic] = []
        self.topic_of: list[int] = []
        """Wording (a name, or a way to ask) → its topic."""
        self.names: set[int] = set()
        """The wordings that are names."""
        self.fields: dict[str, dict[int, Field]] = defaultdict(dict)
        """Word → topic → the best field that has it."""
        self.by_term: dict[str, list[int]] = defaultdict(list)
        """Word → the wordings that have it."""
        self._phrases: Phrases[int] = Phrases()
        """Every wording, word for word, with its topic."""
        self._langs: dict[str, set[Language]] = defaultdict(set)
        for one in told:
            self._add(one)
        self._sorted = sorted(word for word in self.fields if not word.startswith("?"))
        self._likeness: dict[str, dict[str, float]] = {}
        self._worth: dict[str, float] = {}
        self.rarity = {term: self._compute_rarity(term) for term in self.fields}
        """How much a word of a wording tells there; like ``worth``, but of this form."""
        self.content = frozenset(
            term for term in self.fields if not term.startswith("?") and not term.isdigit()
        )
        """The words that are neither question words nor figures."""
        self.weights = [0.0] * len(self.topic_of)
        """What the words of each wording tell together."""
        for term, numbers in self.by_term.items():
            for number in numbers:
                self.weights[number] += self.rarity[term]

    def _add(self, told: Told) -> None:
        topic = len(self.topics)
        self.topics.append(told.topic)
        for text in told.texts:
            phrase = tuple(all_words(text.text))
            found = terms(phrase)
            if text.is_whole:
                self._phrases.add(phrase, topic)
                for term in found:
                    self.fields.setdefault(term, {})  # known: it is no misspelling
                continue
            asked = text.field <= Field.ASKED
            langs = {text.lang} if text.lang else _EVERY_LANGUAGE
            for term in set(found):
                if asked or not term.startswith("?"):
                    fields = self.fields[term]
                    fields[topic] = min(fields.get(topic, Field.BODY), text.field)
                    self._langs[term] |= langs
            if not asked:
                continue
            number = len(self.topic_of)
            self.topic_of.append(topic)
            if text.field is Field.NAME:
                self.names.add(number)
            for term in set(found):
                self.by_term[term].append(number)
            self._phrases.add(phrase, topic)

    def __contains__(self, word: str) -> bool:
        """Tell whether a word occurs in the content as it stands."""
        return word in self.fields

    def mentions(self, words: Sequence[str]) -> Iterator[tuple[int, frozenset[int]]]:
        """Return the topics with a wording that stands whole in ``words``, with its positions."""
        return self._phrases.find(words)

    def langs(self, word: str) -> frozenset[Language]:
        """Return the languages of the texts in which a word occurs."""
        return frozenset(self._langs.get(word, ()))

    @property
    def vocabulary(self) -> list[str]:
        """Return every word of the content, sorted."""
        return self._sorted

    def like(self, word: str) -> dict[str, float]:
        """Return the words of the content that mean ``word``, each with its likeness up to 1."""
        found = self._likeness.get(word)
        if found is None:
            found = self._compare(word)
            if len(self._likeness) < _REMEMBERED:
                self._likeness[word] = found
        return found

    def _compare(self, word: str) -> dict[str, float]:
        found = {term: _KIN_LIKENESS for term in KIN.get(word, ()) if term in self.fields}
        found |= dict.fromkeys(self._same_stem(word), _STEM_LIKENESS)
        if word in self.fields:
            found[word] = 1.0
        return found

    def _same_stem(self, word: str) -> list[str]:
        if word.startswith("?") or len(word) < _PREFIX or not word.isalpha():
            return []
        found: set[str] = set()
        for lang in Language:
            wanted = stem(word, lang)
            # an ending may change the last letter of the stem, hardly one before it
            prefix = wanted[: max(_PREFIX, len(wanted) - 1)]
            begin = bisect_left(self._sorted, prefix)
            end = bisect_right(self._sorted, prefix + "\uffff")
            found |= {
                other
                for other in self._sorted[begin:end]
                if lang in self._langs[other] and stem(other, lang) == wanted
            }
        found.discard(word)
        return sorted(found)

    def _compute_rarity(self, term: str) -> float:
        fixed = _fixed_worth(term)
        return self._tells(len(self.fields[term])) if fixed is None else fixed

    def worth(self, word: str) -> float:
        """Return how much ``word`` tells: 0.7 for one in every topic, most for one in none."""
        fixed = _fixed_worth(word)
        if fixed is not None:
            return fixed
        found = self._worth.get(word)
        if found is None:
            topics: set[int] = set()
            for term in self.like(word):
                topics.update(self.fields[term])
            found = self._tells(len(topics))
            if len(self._worth) < _REMEMBERED:
                self._worth[word] = found
        return found

    def _tells(self, topics: int) -> float:
        return log(1 + len(self.topics) / max(topics, 1))


def _fixed_worth(word: str) -> float | None:
    if word.startswith("?"):
        return LIGHT_WORTH
    return COMMON_WORTH if word in COMMON else None
