"""A question, read: its words, language, tour, time, sides and the words still to be explained."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.address import Activity, Entry
from bot.answers import dates, facets
from bot.answers.dates import Span, When
from bot.answers.facets import Facets
from bot.answers.index import Index
from bot.answers.language_of import detect
from bot.answers.lexicon.agenda import AGENDA, HOURS, OPENERS, PAY
from bot.answers.lexicon.stop import ANY_STOP, HAIL, HAIL_PAIRS, LIGHT, TALK
from bot.answers.normal import words as split
from bot.answers.question import Question
from bot.answers.scope import Scope, Scopes
from bot.answers.search import Ask
from bot.answers.spelling import Speller
from bot.language import Language

_TOUR_WORTH = 0.35
"""What is left of the worth of a word that only names the tour."""
_NAME_WORTH = 2.5
"""What a word is worth at least in the name of a card or an activity."""
_MENDED = 0.85
"""What a word that had to be mended is trusted."""
_EDGE = 3
"""How far from either end of a message a greeting of one word may stand."""


@dataclass(frozen=True)
class Reading:
    """What can be told of a question before anything is looked up."""

    words: tuple[str, ...]
    lang: Language
    scope: Scope
    when: When | None
    facets: Facets
    talk: frozenset[int]
    """The positions of greetings and thanks."""
    asks: tuple[Ask, ...]
    """The words to explain, without those that name a time."""
    mentions: Mapping[int, frozenset[int]]
    """Each topic with a wording that stands here whole, and the positions of its words."""
    opened: bool
    """Whether it begins as a follow-up does."""

    @property
    def only_talk(self) -> bool:
        """Tell whether there is nothing in it but small talk."""
        rest = (word for at, word in enumerate(self.words) if at not in self.talk)
        return bool(self.talk) and all(word in TALK or word in ANY_STOP for word in rest)

    @property
    def says_something(self) -> bool:
        """Tell whether there is more in it than question words."""
        return any(not ask.term.startswith("?") for ask in self.asks)

    @property
    def subject(self) -> tuple[Ask, ...]:
        """Return the words that name something: no question words, sides, tours or small verbs."""
        asked = frozenset().union(*self.facets.values())
        return tuple(
            ask
            for ask in self.asks
            if not ask.term.startswith("?")
            and ask.place not in asked
            and ask.place not in self.scope.places
            and ask.term not in PAY
        )

    @property
    def beside_time(self) -> tuple[Ask, ...]:
        """Return the words beside a time that do not merely ask for the agenda."""
        on_a_day = self.when is not None and self.when.span is Span.DAY
        agenda = AGENDA | HOURS if on_a_day else AGENDA
        return tuple(
            ask
            for ask in self.asks
            if not ask.term.startswith("?")
            and ask.term not in agenda
            and ask.place not in self.scope.places
        )


class Reader:
    """Reads questions with the words of one catalogue."""

    def __init__(self, index: Index, scopes: Scopes) -> None:
        """Learn the vocabulary."""
        self._index = index
        self._scopes = scopes
        self._speller = Speller(index)

    def read(self, question: Question) -> Reading:
        """Return the question, read; whatever it is."""
        plain = split(question.text)
        lang = detect(question.text, plain, question.lang, self._index.langs)
        words, mended = self._speller.mend(plain)
        opened = any(words[: len(opener)] == opener for opener in OPENERS)
        enrolled = question.tour
        if opened and question.previous is not None:
            enrolled = getattr(question.previous, "tour", enrolled)
        scope = self._scopes.find(words, enrolled, question.now)
        talk = _talk(words)
        quiet = tuple("" if at in talk else word for at, word in enumerate(words))
        days = scope.tour.dates if scope.tour else ()
        when = dates.find(quiet, lang, scope.today, days)
        used = talk | (when.used if when else frozenset())
        mentions = _by_topic(self._index.mentions(words))
        return Reading(
            words=words,
            lang=lang,
            scope=scope,
            when=when,
            facets=facets.find(quiet),
            talk=talk,
            asks=self._asks(words, used, scope, mended, mentions),
            mentions=mentions,
            opened=opened,
        )

    def _asks(
        self,
        words: Sequence[str],
        used: frozenset[int],
        scope: Scope,
        mended: frozenset[int],
        mentions: Mapping[int, frozenset[int]],
    ) -> tuple[Ask, ...]:
        named = frozenset().union(*mentions.values())
        called = self._called(mentions)
        asks = []
        said: set[str] = set()
        for place, word in enumerate(words):
            small = word in ANY_STOP and word not in LIGHT
            term = LIGHT.get(word, word)
            digit = len(word) == 1 and word.isdigit() and place not in named
            if small or digit or place in used or term in said:
                continue
            said.add(term)
            worth = self._index.worth(term)
            if place in scope.places:
                worth *= _TOUR_WORTH
            elif place in called:
                worth = max(worth, _NAME_WORTH)
            asks.append(Ask(term, place, worth, _MENDED if place in mended else 1.0))
        return tuple(asks)

    def _called(self, mentions: Mapping[int, frozenset[int]]) -> frozenset[int]:
        """Return the positions of the names of cards and activities."""
        things = (
            span
            for number, span in mentions.items()
            if isinstance(self._index.topics[number].address, Entry | Activity)
        )
        return frozenset().union(*things)


def _talk(words: Sequence[str]) -> frozenset[int]:
    found: set[int] = set()
    for at, pair in enumerate(pairwise(words)):
        if pair in HAIL_PAIRS:
            found |= {at, at + 1}
    for at, word in enumerate(words):
        if word in HAIL and (at < _EDGE or at >= len(words) - _EDGE):
            found.add(at)
    return frozenset(found)


def _by_topic(mentions: Iterable[tuple[int, frozenset[int]]]) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for topic, span in mentions:
        if len(span) >= len(found.get(topic, ())):
            found[topic] = span
    return found
