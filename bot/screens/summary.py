"""How a day and a tour went, for those who accompany it: first one sentence, then the figures."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from markupsafe import Markup

from bot import address
from bot.catalog.retro import About
from bot.reply import Button, Reply, Rows
from bot.screens.bars import blocks
from bot.screens.scene import Scene, button, in_rows, join, shortened
from bot.screens.summary_parts import (
    in_one_sentence,
    name_of,
    question_parts,
    quoted,
    told,
    withheld,
)
from bot.summary.values import DaySummary, Distribution, QuestionSummary, TourSummary

PAGE = 8
"""Texts on a page."""
SHOWN = 350
"""Characters of a text on a page: eight of them fit into one message."""
TEXT_BUTTON = 34
"""Characters of the label of a button to texts."""


def show_day_summary(scene: Scene, of: DaySummary) -> Reply:
    """One day: the sentence, each question's figures, quotes, and what is withheld and why."""
    as_of = max((one.as_of for one in of.questions), default=None)
    return Reply(
        join(
            join(
                scene.voice.say(
                    "summary-day-title",
                    day=scene.voice.day(of.day),
                    tour=scene.text(of.tour.short_title),
                ),
                in_one_sentence(scene, of),
                by="\n",
            ),
            *question_parts(scene, of),
            quoted(scene, of),
            withheld(scene, of),
            _as_of(scene, as_of.astimezone(of.tour.zone)) if as_of else None,
        ),
        rows=(
            *_ways_to_texts(scene, of),
            *_ways_to_pictures(scene, of),
            *_beside(scene, of),
            (
                button(scene, "summary-tour", address.Summary(of.tour.id)),
                button(scene, "panel", address.Panel(of.tour.id)),
            ),
        ),
    )


def show_tour_summary(scene: Scene, of: TourSummary) -> Reply:
    """A tour: how each day went in a line, what was missing, and what comes up again."""
    title = scene.voice.say("summary-tour-title", tour=scene.text(of.tour.short_title))
    back = (button(scene, "panel", address.Panel(of.tour.id)),)
    if not of.days:
        asks = any(of.tour.asked_on(day) for day in of.tour.dates)
        why = scene.voice.say("summary-not-begun" if asks else "summary-nothing-asked")
        return Reply(join(title, why), rows=(back,))
    lacking = _lacking_in_all(scene, of)
    themes = told(of.themes)
    return Reply(
        join(
            join(title, _tour_in_one_sentence(scene, of, lacking), by="\n"),
            join(
                scene.voice.say("summary-tour", enrolled=of.enrolled),
                *(_day_line(scene, one) for one in of.days),
                by="\n",
            ),
            scene.voice.say("summary-tour-lacking", what=_counted(lacking)) if lacking else None,
            scene.voice.say("summary-tour-themes", themes=themes) if themes else None,
        ),
        rows=(
            *in_rows([_to_day(scene, of, one.day) for one in of.days], 3),
            *(
                ((button(scene, "chart", address.TrendChart(of.tour.id)),),)
                if any(one.rating for one in of.days)
                else ()
            ),
            back,
        ),
    )


def show_said(scene: Scene, of: DaySummary, one: QuestionSummary, page: int) -> Reply:
    """A page of what was written to a question, without names."""
    pages = max(1, -(-len(one.texts) // PAGE))
    page = min(max(page, 0), pages - 1)
    texts = one.texts[page * PAGE : (page + 1) * PAGE]
    at = (of.tour.id, of.day, one.question.id)
    steps = [
        Button(mark, address.SaidOn(*at, other))
        for mark, other in (("‹", page - 1), ("›", page + 1))
        if 0 <= other < pages
    ]
    return Reply(
        join(
            scene.voice.say(
                "summary-said",
                what=name_of(scene, one.question),
                day=scene.voice.day(of.day),
                page=page + 1,
                pages=pages,
            ),
            *(Markup("• {}").format(shortened(" ".join(text.split()), SHOWN)) for text in texts),
            scene.voice.say("summary-said-none") if not texts else None,
        ),
        rows=(
            *((tuple(steps),) if steps else ()),
            (button(scene, "summary-day", address.DaySummaryOf(of.tour.id, of.day)),),
        ),
    )


def asked_days(of: Sequence[date], day: date) -> tuple[date | None, date | None]:
    """Return the days before and after one, of those that have a summary."""
    before = [one for one in of if one < day]
    after = [one for one in of if one > day]
    return (before[-1] if before else None, after[0] if after else None)


def days_with_summary(scene: Scene, of: DaySummary) -> tuple[date, ...]:
    """Return the days of a tour until today on which something was asked."""
    today = scene.today(of.tour)
    return tuple(one for one in of.tour.dates if one <= today and of.tour.asked_on(one))


def _ways_to_texts(scene: Scene, of: DaySummary) -> Rows:
    return tuple(
        (
            Button(
                scene.voice.label(
                    "summary-texts",
                    what=shortened(name_of(scene, one.question), TEXT_BUTTON),
                    count=len(one.texts),
                ),
                address.SaidOn(of.tour.id, of.day, one.question.id, 0),
            ),
        )
        for one in of.questions
        if one.texts
    )


def _ways_to_pictures(scene: Scene, of: DaySummary) -> Rows:
    """Return the way to a picture of the rating, and to one of each question with options."""
    chosen = (
        Button(
            scene.voice.label(
                "summary-picture", what=shortened(name_of(scene, one.question), TEXT_BUTTON)
            ),
            address.OptionsChart(of.tour.id, of.day, one.question.id),
        )
        for one in of.chosen
    )
    rated = (button(scene, "chart", address.DayChart(of.tour.id, of.day)),) if of.rating else ()
    return tuple((one,) for one in (*rated, *chosen))


def _beside(scene: Scene, of: DaySummary) -> Rows:
    before, after = asked_days(days_with_summary(scene, of), of.day)
    row = [
        Button(label, address.DaySummaryOf(of.tour.id, day))
        for label, day in (
            (f"‹ {scene.voice.short_day(before)}" if before else "", before),
            (f"{scene.voice.short_day(after)} ›" if after else "", after),
        )
        if day
    ]
    return (tuple(row),) if row else ()


def _to_day(scene: Scene, of: TourSummary, day: date) -> Button:
    return Button(scene.voice.short_day(day), address.DaySummaryOf(of.tour.id, day))


def _day_line(scene: Scene, of: DaySummary) -> Markup:
    rating = of.rating
    mean = rating.distribution.mean if rating and rating.distribution else None
    figures = f"{scene.voice.decimal(mean)} {'▇' * blocks(mean, 5)}" if mean else "–"
    return Markup("<code>{} {}</code> {}").format(
        scene.voice.short_day(of.day),
        figures,
        scene.voice.say("summary-share", answered=of.answered, enrolled=of.enrolled),
    )


def _tour_in_one_sentence(
    scene: Scene, of: TourSummary, lacking: Sequence[tuple[str, int]]
) -> Markup | None:
    """Return what somebody tired needs to know: how the days were rated, what was missing."""
    marks: Counter[str] = Counter()
    for day in of.days:
        if day.rating and day.rating.distribution:
            marks.update(day.rating.distribution.counts)
    mean = Distribution(marks).mean
    if mean is None:
        return None
    return join(
        scene.voice.say("summary-tour-mean", mean=scene.voice.decimal(mean)),
        scene.voice.say("summary-most-lacking", what=lacking[0][0]) if lacking else None,
        by=" ",
    )


def _lacking_in_all(scene: Scene, of: TourSummary) -> list[tuple[str, int]]:
    people: Counter[str] = Counter()
    for one in (one for day in of.days for one in day.questions):
        counts = one.distribution.counts if one.distribution else {}
        if one.question.about is About.LACKING:
            for option in one.question.options:
                if not option.is_nothing:
                    people[scene.voice.read(option.title)] += counts.get(option.id, 0)
    return [(what, count) for what, count in people.most_common(3) if count]


def _counted(each: Sequence[tuple[str, int]]) -> Markup:
    return Markup(" · ").join(Markup("{}\u00a0({})").format(what, count) for what, count in each)


def _as_of(scene: Scene, at: datetime) -> Markup:
    hour = scene.voice.clock(at.time())
    return scene.voice.say("summary-as-of", day=scene.voice.day(at.date()), hour=hour)
