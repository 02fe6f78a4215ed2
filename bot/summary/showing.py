"""What is held of a day → what is shown of it; pure."""

from collections import Counter
from collections.abc import Iterable, Mapping

from bot.catalog.retro import CHOSEN, RATINGS, TAPPED, Question, QuestionKind
from bot.summary.held import Held
from bot.summary.quoting import quotes
from bot.summary.spoken import Part, digest
from bot.summary.values import DaySummary, Distribution, QuestionSummary, Quote, Theme
from bot.texts.folding import fold


def question_summary(held: Mapping[Part, Held]) -> QuestionSummary | None:
    """Return what may be shown of a question, or None where nothing may."""
    marks, words = held[Part.MARKS], held[Part.WORDS]
    if marks.shown is None:
        return None
    question = marks.question
    themes = words.themes
    return QuestionSummary(
        question=question,
        people=marks.shown.people,
        as_of=max(one.at for one in (marks.shown, words.shown) if one is not None),
        distribution=_distribution(question, marks.shown.counts)
        if question.kind in TAPPED
        else None,
        themes=themes,
        texts=_texts(words),
        quotes=quotes(words.standing, question, themes),
        shared=_shared(words),
    )


def recurring(days: Iterable[DaySummary]) -> tuple[Theme, ...]:
    """Return what comes up on more than one day; nobody is counted twice for a day.

    Of the questions of one day that have a theme, the one in which most people say it counts.
    """
    words: dict[str, str] = {}
    people: Counter[str] = Counter()
    on: Counter[str] = Counter()
    for day in days:
        of_day: dict[str, int] = {}
        for theme in (theme for one in day.questions for theme in one.themes):
            key = fold(theme.words)
            words.setdefault(key, theme.words)
            of_day[key] = max(of_day.get(key, 0), theme.people)
        people.update(of_day)
        on.update(of_day.keys())
    found = (Theme(words[key], count) for key, count in people.items() if on[key] > 1)
    return tuple(sorted(found, key=lambda theme: (-theme.people, theme.words)))


def _distribution(question: Question, counts: Mapping[str, int]) -> Distribution:
    if question.kind is QuestionKind.RATING:
        return Distribution({str(one): counts.get(str(one), 0) for one in RATINGS})
    assert question.kind in CHOSEN  # noqa: S101 - the kinds that are tapped
    each: Counter[str] = Counter()
    for picked, people in counts.items():
        each.update(dict.fromkeys(picked.split(), people))
    return Distribution({one.id: each[one.id] for one in question.options})


def _texts(words: Held) -> tuple[str, ...]:
    texts = (one.words(words.question) for one in words.standing)
    return tuple(sorted((text for text in texts if text), key=digest))


def _shared(words: Held) -> tuple[Quote, ...]:
    shared = (one for one in words.standing if one.is_shared)
    found = (Quote(text, one.name) for one in shared if (text := one.words(words.question)))
    return tuple(sorted(found, key=lambda one: (digest(one.text), one.name)))
