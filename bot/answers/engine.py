"""The decision: which screen answers a question, which few may, or that none does."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot import address
from bot.address import Address
from bot.answers.answer import Answer, Outcome
from bot.answers.followup import follow
from bot.answers.index import Index
from bot.answers.judging import CHOICES, MAYBE, SURE, Judge, Verdict
from bot.answers.matching import Matcher
from bot.answers.question import Question
from bot.answers.reading import Reader, Reading
from bot.answers.resolving import at_that_time, resolve
from bot.answers.scope import Scopes
from bot.answers.targets import exists
from bot.answers.topics import topics
from bot.catalog.catalog import Catalog

_FOLLOWED = 0.9
"""The score of a follow-up: plain, but nothing in it says what it is about."""


@dataclass(frozen=True)
class _Decision:
    targets: tuple[Address | None, ...]
    score: float
    why: str


class Engine:
    """Answers questions from one catalogue; pure, and safe to share."""

    def __init__(self, catalog: Catalog) -> None:
        """Build the indexes once."""
        self._catalog = catalog
        self._index = Index(topics(catalog))
        self._reader = Reader(self._index, Scopes(catalog))
        self._matcher = Matcher(catalog, self._index)
        self._judge = Judge(catalog)

    def answer(self, question: Question) -> Answer:
        """Return the answer to ``question``; never raises, whatever the text."""
        reading = self._reader.read(question)
        previous = question.previous
        if previous is not None and not exists(self._catalog, previous):
            previous = None
        decision = self._decide(reading, previous)
        found = self._real(decision.targets)
        score = round(min(decision.score, 1.0), 3) if found else 0.0
        if len(found) == 1 and score >= SURE:
            return Answer(Outcome.ANSWERED, found[0], (), reading.lang, score, decision.why)
        outcome = Outcome.CHOICE if found else Outcome.UNKNOWN
        return Answer(outcome, None, found, reading.lang, score, decision.why)

    def _real(self, targets: Iterable[Address | None]) -> tuple[Address, ...]:
        found = (one for one in dict.fromkeys(targets) if one is not None)
        return tuple(one for one in found if exists(self._catalog, one))[:CHOICES]

    def _decide(self, reading: Reading, previous: Address | None) -> _Decision:
        if not reading.words:
            return _Decision((), 0, "no words")
        if reading.only_talk:
            return _Decision((address.Home(),), 1, "small talk")
        if previous is not None and not reading.subject and reading.when is None:
            target = follow(previous, reading.facets, self._catalog, reading.scope.tour)
            if target is not None:
                sides = ", ".join(sorted(reading.facets))
                why = f"follow-up on {address.encode(previous)}: {sides}"
                return _Decision((target,), _FOLLOWED, why)
        if reading.when is not None and not reading.beside_time:
            return _Decision((at_that_time(reading, self._catalog),), 1, _time(reading))
        verdict = self._judge.judge(self._matcher.hits(reading), reading, self._index.topics)
        decision = self._decided(verdict, reading, previous)
        if reading.when is None or verdict.closed or decision.targets:
            return decision
        return self._beside_a_time(reading, decision)

    def _decided(self, verdict: Verdict, reading: Reading, previous: Address | None) -> _Decision:
        targets = tuple(
            resolve(hit.topic, reading, previous, self._catalog) for hit in verdict.hits
        )
        return _Decision(targets, verdict.hits[0].score if verdict.hits else 0, verdict.why)

    def _beside_a_time(self, reading: Reading, decision: _Decision) -> _Decision:
        """Offer the day itself for a time whose company no topic explains but all is known."""
        if any(not self._index.like(ask.term) for ask in reading.beside_time):
            return decision
        return _Decision((at_that_time(reading, self._catalog),), MAYBE, _time(reading))


def _time(reading: Reading) -> str:
    when = reading.when
    return "" if when is None else f"a time: {when.date or when.span}"
