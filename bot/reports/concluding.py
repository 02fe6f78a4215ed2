"""Conclusions of a tour: sentences made of its figures, and of nothing else. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.catalog.retro import CHOSEN, About
from bot.reports.memoir import Block, Bullets, Words
from bot.retro.values import Horizon, SharedWork
from bot.summary.values import FEWEST, DaySummary, TourSummary
from bot.texts.voice import Voice

MOST_THEMES = 5
"""Themes that are named."""


def conclusions_of(voice: Voice, of: TourSummary, work: Sequence[SharedWork]) -> Iterator[Block]:
    """Yield what the figures say of the tour, or that they say nothing yet."""
    told = (
        *_ratings(voice, of),
        *_tops(voice, of),
        *_choices(voice, of),
        *_themes(voice, of),
        *_work(voice, work),
    )
    if told:
        yield Words(voice.label("memoir-conclusions-note"))
        yield Bullets(told)
    else:
        yield Words(voice.label("memoir-conclusions-none"))


def _ratings(voice: Voice, of: TourSummary) -> Iterator[str]:
    """Tell which days were rated best and which worst, where the figures shown tell them apart."""
    means = [(mean, day) for day in of.days if (mean := _mean(day)) is not None]
    if not means:
        return
    if len(means) == 1:
        ((mean, day),) = means
        yield voice.label("memoir-only", day=voice.day(day.day), mean=voice.decimal(mean))
        return
    best, worst = (voice.decimal(pick(mean for mean, _ in means)) for pick in (max, min))
    for key, shown in (("best", best), ("worst", worst)):
        if best != worst:
            days = [voice.day(day.day) for mean, day in means if voice.decimal(mean) == shown]
            yield voice.label(f"memoir-{key}", days="; ".join(days), count=len(days), mean=shown)


def _themes(voice: Voice, of: TourSummary) -> Iterator[str]:
    """Tell what comes up in the tour as a whole; a person may have said it on several days."""
    named = [
        voice.label("memoir-mentioned", words=one.words, times=one.people)
        for one in of.themes
        if one.people >= FEWEST
    ]
    if named:
        named = named[:MOST_THEMES]
        yield voice.label("memoir-recurring", themes="; ".join(named))


def _tops(voice: Voice, of: TourSummary) -> Iterator[str]:
    """Tell what most people learnt, and would take home, day by day; fewer than five are nobody.

    Of several that as many people said all are told.
    """
    for about in (About.LEARNT, About.IDEAS):
        asked = [
            (day, theme.words, theme.people)
            for day in of.days
            for one in day.questions
            if one.question.about is about and one.themes
            for most in (max(theme.people for theme in one.themes),)
            for theme in one.themes
            if theme.people == most >= FEWEST
        ]
        if asked:
            each = (
                voice.label("memoir-top", day=voice.day(day.day), words=words, people=people)
                for day, words, people in asked
            )
            yield voice.label(f"memoir-top-{about.value}", themes="; ".join(each))


def _choices(voice: Voice, of: TourSummary) -> Iterator[str]:
    """Tell of each question with options what was ticked most, over all days."""
    asked = [one for day in of.days for one in day.questions if one.question.kind in CHOSEN]
    for question_id in dict.fromkeys(one.question.id for one in asked):
        same = [one for one in asked if one.question.id == question_id]
        ticks: Counter[str] = Counter()
        for one in same:
            ticks.update(one.distribution.counts if one.distribution else {})
        question = same[-1].question
        known = [(ticks[one.id], voice.read(one.title)) for one in question.options]
        times, title = max(known, key=lambda one: one[0], default=(0, ""))
        if times:
            text = voice.read(question.text)
            yield voice.label("memoir-most-ticked", question=text, option=title, times=times)


def _work(voice: Voice, work: Sequence[SharedWork]) -> Iterator[str]:
    groups = sum(one.group is not None for one in work)
    by_when = Counter(item.horizon for one in work for item in one.commitments)
    if groups:
        yield voice.label("memoir-groups", count=groups)
    if by_when:
        yield voice.label(
            "memoir-shared",
            count=by_when.total(),
            short=by_when[Horizon.SHORT],
            medium=by_when[Horizon.MEDIUM],
            long=by_when[Horizon.LONG],
            none=by_when[None],
        )


def _mean(of: DaySummary) -> float | None:
    rating = of.rating
    return rating.distribution.mean if rating and rating.distribution else None
