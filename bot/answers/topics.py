"""What a question can be about, and every word that the catalogue has on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from bot import address
from bot.address import Address
from bot.answers.lexicon.asked_of_own import WORD_FOR_WORD
from bot.answers.lexicon.goals import Goal
from bot.answers.lexicon.intents import INTENTS
from bot.answers.lexicon.outside import OUTSIDE
from bot.answers.lexicon.stop import ANY_STOP
from bot.answers.lexicon.tables import phrase_list
from bot.answers.normal import all_words
from bot.catalog import catalog as whole, kept, library, tour
from bot.catalog.values import Localized, Statement
from bot.language import Language


class Field(IntEnum):
    """Where a text stands; the earlier, the more it says of its topic."""

    NAME = 0
    """What it is called."""
    ASKED = 1
    """A way to ask for it."""
    GIST = 2
    """Its summary in one line."""
    BODY = 3
    """All that is said of it."""


@dataclass(frozen=True)
class Topic:
    """Something that can answer; exactly one of ``goal`` and ``address`` is given."""

    goal: Goal | None = None
    address: Address | None = None
    tour: str | None = None
    """The tour it belongs to; None for the library and the assistant itself."""
    tours: tuple[str, ...] = ()
    """The tours whose people find it when they browse."""
    see: str | None = None
    """The screen or entry a frequent question points to."""

    @cached_property
    def name(self) -> str:
        """Return a name for whoever reads ``why``."""
        return f"goal {self.goal}" if self.address is None else address.encode(self.address)


@dataclass(frozen=True)
class Text:
    """A text of a topic, in a language or (names) in none."""

    field: Field
    text: str
    lang: Language | None = None
    is_whole: bool = False
    """Whether it counts only where it stands word for word."""


@dataclass(frozen=True)
class Told:
    """A topic with all of its texts."""

    topic: Topic
    texts: tuple[Text, ...] = field(default=())


def topics(catalog: whole.Catalog) -> Iterator[Told]:
    """Yield everything that a question can be about."""
    yield from _goals(frozenset(_words(one.question for one in catalog.kept)))
    for faq in catalog.faq:
        yield _faq(faq, whole.LIBRARY, None)
    for entry in catalog.entries.values():
        yield _entry(entry)
    for one in catalog.tours.values():
        yield from _tour(catalog, one)
    for answer in catalog.kept:
        yield _kept(answer)


def _goals(answered: frozenset[str]) -> Iterator[Told]:
    """Yield what the assistant is for; ``answered`` are the words of what coordinators answer.

    What is said in these alone lies outside the documents, and is answered all the same.
    """
    outside = {
        lang: " | ".join(one for one in phrase_list(lines) if not _is_in(one, answered))
        for lang, lines in OUTSIDE.items()
    }
    scattered = {**INTENTS, Goal.OUTSIDE: outside}
    for goal in dict.fromkeys((*scattered, *WORD_FOR_WORD)):
        texts = (*_asked(scattered, goal), *_asked(WORD_FOR_WORD, goal, is_whole=True))
        yield Told(Topic(goal=goal), texts)


def _is_in(phrase: str, answered: frozenset[str]) -> bool:
    words = {*_words((phrase,))}
    return bool(words) and words <= answered


def _words(texts: Iterable[str]) -> Iterator[str]:
    yield from (word for text in texts for word in all_words(text) if word not in ANY_STOP)


def _asked(
    table: Mapping[Goal, Mapping[Language, str]], goal: Goal, *, is_whole: bool = False
) -> Iterator[Text]:
    for lang, lines in table.get(goal, {}).items():
        for phrase in phrase_list(lines):
            yield Text(Field.ASKED, phrase, lang, is_whole=is_whole)


def _tour(catalog: whole.Catalog, one: tour.Tour) -> Iterator[Told]:
    facts = (
        *_localized(Field.NAME, one.title, one.short_title),
        *(Text(Field.NAME, alias) for alias in one.aliases),
        *_localized(Field.GIST, one.theme, one.audience, one.countries, one.limit),
        *_stated(Field.BODY, one.about, one.objectives),
    )
    yield Told(Topic(address=address.TourFacts(one.id), tour=one.id), facts)
    for contact in one.contacts:
        texts = (
            Text(Field.NAME, contact.name),
            *_localized(Field.GIST, contact.role),
            *(Text(Field.BODY, part) for part in (contact.mail, contact.phone) if part),
        )
        yield Told(Topic(address=address.Contacts(one.id), tour=one.id), texts)
    for faq in one.faq:
        yield _faq(faq, one.id, one.id)
    for activity in one.agenda.unscheduled:
        yield _activity(activity, one.id)
    for day in one.agenda.days:
        texts = (
            *_localized(Field.GIST, day.title),
            *_stated(Field.BODY, day.summary, day.feedback),
        )
        yield Told(Topic(address=address.Day(one.id, day.date), tour=one.id), texts)
        for activity in day.activities:
            yield _activity(activity, one.id)
    for former in catalog.cancelled_of(one.id):
        yield _activity(former.activity, one.id)


def _faq(faq: tour.Faq, owner: str, tour_id: str | None) -> Told:
    asked = (
        Text(Field.ASKED, question, lang)
        for lang, questions in faq.questions.items()
        for question in questions
    )
    topic = Topic(address=address.Faq(owner, faq.id), tour=tour_id, see=faq.see)
    return Told(topic, (*asked, *_localized(Field.BODY, faq.answer)))


def _kept(one: kept.KeptAnswer) -> Told:
    """Return an answer kept by coordinators; its question counts in every language."""
    texts = (Text(Field.ASKED, one.question), Text(Field.BODY, one.answer, one.lang))
    return Told(Topic(address=address.Kept(one.tour, one.id), tour=one.tour), texts)


def _activity(activity: tour.Activity, tour_id: str) -> Told:
    texts = (
        *_localized(Field.NAME, activity.title),
        *(Text(Field.NAME, alias) for alias in activity.aliases),
        *_stated(Field.BODY, activity.text, activity.lessons),
    )
    where = address.Activity(tour_id, activity.id)
    return Told(Topic(address=where, tour=tour_id), texts)


def _entry(entry: library.Entry) -> Told:
    how = entry.how
    texts = (
        *_localized(Field.NAME, entry.name),
        *(Text(Field.NAME, alias) for alias in (entry.acronym, *entry.aliases) if alias),
        *_localized(Field.GIST, entry.summary),
        *_stated(Field.BODY, entry.what, entry.problem, entry.results, entry.lessons),
        *_stated(Field.BODY, how.method, how.actors, how.financing, how.obstacles),
    )
    return Told(Topic(address=address.Entry(entry.id), tours=entry.tours), texts)


def _localized(where: Field, *texts: Localized | None) -> Iterator[Text]:
    for text in texts:
        if text is None:
            continue
        for lang in Language:
            wording = getattr(text, lang)
            if wording:
                yield Text(where, wording, None if text.neutral else lang)


def _stated(where: Field, *groups: tuple[Statement, ...]) -> Iterator[Text]:
    for group in groups:
        for statement in group:
            yield from _localized(where, statement.text)
