"""The decision: which screen answers a question, which few may, or that none does."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot import address
from bot.address import Address
from bot.answers.answer import Answer, Outcome
from bot.answers.followup import follow
from bot.answers.index import Index
from bot.answers.joined import JOINERS, clauses, joined_words, wishes
from bot.answers.judging import CHOICES, CLEAR, LONELY, MAYBE, SURE, Judge, Verdict
from bot.answers.matching import Matcher
from bot.answers.question import Question
from bot.answers.reading import Reader, Reading
from bot.answers.resolving import at_that_time, resolve
from bot.answers.scope import Scopes
from bot.answers.targets import exists, includes
from bot.answers.topics import topics
from bot.catalog.catalog import Catalog

PAIR = 2
"""How many a choice has at least."""
_FOLLOWED = 0.9
"""The score of a follow-up: plain, but nothing in it says what it is about."""


@dataclass(frozen=True)
class _Decision:
    targets: tuple[Address | None, ...]
    score: float
    why: str
    beside: tuple[Address | None, ...] = ()
    """What may stand beside a single target that is not sure enough."""
    plain: bool = False
    """Whether a single target may do without being sure."""
    closed: bool = False
    """Whether it is sure that nothing answers."""


class Engine:
    """Answers questions from one catalogue; pure, and safe to share."""

    def __init__(self, catalog: Catalog, of_files: "Engine | None" = None) -> None:
        """Build the indexes once.

        Where coordinators keep answers, ``of_files`` is an engine of the same catalogue without
        them, if there is one already.
        """
        self._catalog = catalog
        self.of_files = self
        """What answers from the files alone."""
        if catalog.kept:
            self.of_files = of_files or Engine(replace(catalog, kept=()))
        self._index = Index(topics(catalog))
        self._reader = Reader(self._index, Scopes(catalog))
        self._matcher = Matcher(catalog, self._index)
        self._judge = Judge(catalog)

    def answer(self, question: Question) -> Answer:
        """Return the answer to ``question``; never raises, whatever the text.

        What the files read as a question about payment is answered by them alone, whatever
        coordinators keep.
        """
        if self.of_files is self:
            return self._answer(question)
        of_files = self.of_files.answer(question)
        return of_files if _is_of_payment(of_files, self._catalog) else self._answer(question)

    def is_of_payment(self, question: Question) -> bool:
        """Tell whether the files read ``question`` as one about payment."""
        return _is_of_payment(self.of_files.answer(question), self._catalog)

    def _answer(self, question: Question) -> Answer:
        reading = self._reader.read(question)
        previous = question.previous
        if previous is not None and not exists(self._catalog, previous):
            previous = None
        decision = self._decide(reading, previous)
        if decision.score < CLEAR and not reading.opened:
            bar = CLEAR if decision.score >= SURE else SURE
            decision = self._joined(question, reading, bar) or decision
        found = self._real(decision.targets)
        if not found and not decision.closed:
            decision = self._in_part(question, reading) or decision
            found = self._real(decision.targets)
        score = round(min(decision.score, 1.0), 3) if found else 0.0
        if len(found) == 1 and score < LONELY:
            found = self._real((found[0], *decision.beside))[:PAIR]
        if len(found) == 1 and (score >= LONELY or decision.plain):
            return Answer(Outcome.ANSWERED, found[0], (), reading.lang, score, decision.why)
        if len(found) == 1:
            found, score = (), 0.0
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

    def _joined(self, question: Question, whole: Reading, bar: float) -> _Decision | None:
        """Return the answers to the two or three wishes that a question joins, or None.

        Of several ways to take it apart, it is the one with the fewest answers.
        """
        words = joined_words(question.text)
        strange = self._judge.asks_for_a_strangers_account(whole, self._index.topics)
        if strange or not JOINERS & {*words}:
            return None
        tied = frozenset().union(*(span for _, span in self._index.mentions(words)))
        tour = whole.scope.tour if whole.scope.named or whole.scope.own else None
        alone = replace(question, lang=whole.lang, tour=tour.id if tour else None, previous=None)
        best: _Decision | None = None
        for parts in wishes(words, tied):
            readings = [self._reader.read(replace(alone, text=" ".join(one))) for one in parts]
            if not all(reading.says_something or reading.mentions for reading in readings):
                continue
            if not any(reading.says_something for reading in readings):
                continue
            found = [self._sure(reading, bar) for reading in readings]
            targets = tuple(dict.fromkeys(one for one in found if one is not None))
            if len(found) < PAIR or None in found:
                continue
            if not all(reading.says_something for reading in readings) and any(
                isinstance(one, address.Entry | address.Activity) for one in targets
            ):
                continue  # "what is the UVA, and where": the second asks about the first
            if best is not None and len(best.targets) <= len(targets):
                continue
            listed = None if tour is None else includes(tour, targets, readings, self._index)
            why = "joined: " + "; ".join(" ".join(one) for one in parts)
            best = _Decision((listed,) if listed else targets, _FOLLOWED, why)
        return best

    def _in_part(self, question: Question, whole: Reading) -> _Decision | None:
        """Return the answer to the one sentence of several that has one, or None.

        People say why they ask: "¿qué días es? tengo que pedir el cometido".
        """
        parts = clauses(question.text)
        if len(parts) < PAIR:
            return None
        alone = replace(question, lang=whole.lang, previous=None)
        readings = [self._reader.read(replace(alone, text=one)) for one in parts]
        sure = [self._sure(reading, CLEAR) for reading in readings if reading.says_something]
        found = tuple(dict.fromkeys(one for one in sure if one is not None))
        if len(found) != 1:
            return None
        return _Decision(found, SURE, "one sentence of several")

    def _sure(self, reading: Reading, bar: float) -> Address | None:
        decision = self._decide(reading, None)
        found = self._real(decision.targets)
        return found[0] if found and decision.score >= bar else None

    def _decided(self, verdict: Verdict, reading: Reading, previous: Address | None) -> _Decision:
        targets = tuple(
            resolve(hit.topic, reading, previous, self._catalog) for hit in verdict.hits
        )
        beside = tuple(resolve(hit.topic, reading, previous, self._catalog) for hit in verdict.next)
        score = verdict.hits[0].score if verdict.hits else 0
        return _Decision(
            targets, score, verdict.why, beside, plain=verdict.plain, closed=verdict.closed
        )

    def _beside_a_time(self, reading: Reading, decision: _Decision) -> _Decision:
        """Offer the day itself for a time whose company no topic explains but all is known."""
        if any(not self._index.like(ask.term) for ask in reading.beside_time):
            return decision
        tour = reading.scope.tour
        days = None if tour is None else address.AllDays(tour.id)
        return _Decision(
            (at_that_time(reading, self._catalog),), MAYBE, _time(reading), beside=(days,)
        )


def _is_of_payment(found: Answer, catalog: Catalog) -> bool:
    """Tell whether an answer is a screen of the payment, or may be."""
    targets = (found.target, *found.choices)
    return any(isinstance(one, address.Payment) or _cites_payment(one, catalog) for one in targets)


def _cites_payment(target: Address | None, catalog: Catalog) -> bool:
    if not isinstance(target, address.Faq):
        return False
    faq = catalog.question(target.owner, target.faq)
    return faq is not None and faq.see == "payment"


def _time(reading: Reading) -> str:
    when = reading.when
    return "" if when is None else f"a time: {when.date or when.span}"
