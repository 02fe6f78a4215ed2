"""Released figures → pictures: how a day was rated, what was chosen, how the days compare.

Each has a function that draws it and one that returns it as a PNG file, which takes about a third
of a second of a processor, the first one longer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.catalog.retro import RATINGS
from bot.reports.canvas import (
    BLUE,
    FIGURE,
    GREY,
    INK,
    LINE,
    NORMAL,
    ORANGE,
    PALE,
    PHONE,
    SKY,
    SMALL,
    TITLE,
    Canvas,
    Size,
    label,
)
from bot.summary.values import FEWEST, DaySummary, QuestionSummary, TourSummary
from bot.texts.voice import Voice

MOST_DAYS = 10
"""Days beside each other in a picture; of a longer tour the last ones are shown."""
_LOOKS = {1: (ORANGE, "xx"), 2: (ORANGE, "//"), 3: (PALE, ".."), 4: (SKY, "\\\\"), 5: (BLUE, "")}
"""Colour and hatch of each rating."""
_BEST, _WORST = RATINGS[-1], RATINGS[0]
_NEAR_TOP = 4.5
"""A mean from here on has its figure below it, for above it stands the name of the best."""


@dataclass(frozen=True)
class Bar:
    """What was tapped, by how many people, and how its bar looks."""

    name: str
    people: int
    colour: str = BLUE
    hatch: str = ""


def ratings_chart(of: DaySummary, voice: Voice, size: Size = PHONE) -> bytes:
    """Return a picture of how a day was rated: how many people tapped what, and the mean."""
    return draw_ratings(of, voice, size).png()


def options_chart(of: QuestionSummary, day: DaySummary, voice: Voice, size: Size = PHONE) -> bytes:
    """Return a picture of how many people chose each option of a question."""
    return draw_options(of, day, voice, size).png()


def trend_chart(of: TourSummary, voice: Voice, size: Size = PHONE) -> bytes:
    """Return a picture of the mean rating by day, with how many rated it."""
    return draw_trend(of, voice, size).png()


def draw_ratings(of: DaySummary, voice: Voice, size: Size = PHONE) -> Canvas:
    """Draw how a day was rated; where it may not be shown, that."""
    rating = of.rating
    canvas = Canvas(size)
    if rating is None or rating.distribution is None or rating.distribution.mean is None:
        asked = next((one for one in of.withheld), None)
        _head(canvas, of, voice, voice.read(asked.text) if asked else "")
        canvas.write(voice.label("chart-withheld", fewest=FEWEST))
        return canvas
    _head(canvas, of, voice, voice.read(rating.question.text))
    mean = voice.decimal(rating.distribution.mean)
    canvas.write(voice.label("chart-mean", mean=mean), FIGURE, bold=True)
    canvas.write_below(_answered(voice, rating, of))
    counts = rating.distribution.counts
    bars = [
        Bar(voice.label(f"rating-{mark}"), counts.get(str(mark), 0), *_LOOKS[mark])
        for mark in reversed(RATINGS)
    ]
    _bars(canvas, bars)
    return canvas


def draw_options(of: QuestionSummary, day: DaySummary, voice: Voice, size: Size = PHONE) -> Canvas:
    """Draw what was chosen, the most chosen first; several can be chosen by one person."""
    canvas = Canvas(size)
    _head(canvas, day, voice, voice.read(of.question.text))
    canvas.write_below(_answered(voice, of, day))
    counts = of.distribution.counts if of.distribution else {}
    bars = [Bar(voice.read(one.title), counts.get(one.id, 0)) for one in of.question.options]
    _bars(canvas, sorted(bars, key=lambda one: -one.people))
    return canvas


def draw_trend(of: TourSummary, voice: Voice, size: Size = PHONE) -> Canvas:
    """Draw the mean of each day; a day that may not be shown has none, and says so."""
    canvas = Canvas(size)
    canvas.write(voice.label("chart-trend"), TITLE, bold=True)
    canvas.write(voice.read(of.tour.short_title), NORMAL, GREY)
    days = of.days[-MOST_DAYS:]
    if not days:
        canvas.write(voice.label("chart-no-days"))
        return canvas
    if len(of.days) > len(days):
        canvas.write(voice.label("chart-last-days", count=len(days)), SMALL, GREY)
    if any(_mean(day) is None for day in days):
        canvas.write_below(voice.label("chart-trend-withheld", fewest=FEWEST))
    canvas.write_below(voice.label("chart-trend-people"))
    _days(canvas, days, voice)
    return canvas


def _head(canvas: Canvas, of: DaySummary, voice: Voice, question: str) -> None:
    canvas.write(question or voice.label("chart-trend"), TITLE, bold=True)
    day = f"{voice.day(of.day)} · {voice.read(of.tour.short_title)}"
    canvas.write(day[:1].upper() + day[1:], NORMAL, GREY)


def _answered(voice: Voice, of: QuestionSummary, day: DaySummary) -> str:
    if of.people > day.enrolled:
        return voice.label("chart-answered-gone", people=of.people)
    return voice.label("chart-answered", people=of.people, of=day.enrolled)


def _bars(canvas: Canvas, bars: Sequence[Bar]) -> None:
    """Draw bars below each other, each under its name and with its number at its end."""
    most = max((one.people for one in bars), default=0)
    axes = canvas.axes(right=canvas.wide(f"  {most}", NORMAL))
    axes.set_xlim(0, max(most, 1))
    axes.set_ylim(len(bars) - 0.5, -0.5)
    for row, one in enumerate(bars):
        axes.barh(
            row + 0.2,
            one.people,
            0.44,
            color=one.colour,
            hatch=one.hatch,
            edgecolor=INK,
            linewidth=1,
        )
        axes.plot((0, 0), (row - 0.02, row + 0.42), color=INK, linewidth=3)
        label(axes, (0, row - 0.06), one.name, upright="bottom")
        label(axes, (one.people, row + 0.2), str(one.people), NORMAL, moved=(12, 0))


def _days(canvas: Canvas, days: Sequence[DaySummary], voice: Voice) -> None:
    """Draw the days beside each other, between the lines of the ratings."""
    ends = {mark: canvas.broken(voice.label(f"rating-{mark}"), SMALL, 190) for mark in RATINGS}
    left = max(canvas.wide(text, SMALL) for text in ends.values()) + SMALL
    axes = canvas.axes(left=left, below=3.6 * SMALL * LINE)
    axes.set_xlim(-0.5, len(days) - 0.5)
    axes.set_ylim(_WORST - 0.35, _BEST + 0.35)
    for mark, name in ends.items():
        axes.axhline(mark, color=PALE, linewidth=2, zorder=0)
        label(axes, (-0.5, mark), name, colour=GREY, sideways="right", moved=(-14, 0))
    means = [_mean(day) for day in days]
    drawn = [float("nan") if mean is None else mean for mean in means]
    axes.plot(range(len(days)), drawn, color=BLUE, linewidth=5, marker="o", markersize=20)
    for at, (day, mean) in enumerate(zip(days, means, strict=True)):
        foot = "\n".join(voice.short_day(day.day).split(" ", 1))
        rating = day.rating
        people = str(rating.people) if mean is not None and rating else "–"
        label(axes, (at, _WORST - 0.35), foot, sideways="center", upright="top", moved=(0, -10))
        under = -(10 + 2.4 * SMALL * LINE)
        label(
            axes,
            (at, _WORST - 0.35),
            people,
            colour=GREY,
            sideways="center",
            upright="top",
            moved=(0, under),
        )
        if mean is None:
            axes.axvspan(at - 0.3, at + 0.3, facecolor="none", edgecolor=PALE, hatch="//")
            words = voice.label("chart-few", fewest=FEWEST)
            label(
                axes, (at, (_BEST + _WORST) / 2), words, colour=GREY, sideways="center", turned=True
            )
        else:
            away = -34 if mean >= _NEAR_TOP else 34
            label(axes, (at, mean), voice.decimal(mean), sideways="center", moved=(0, away))


def _mean(of: DaySummary) -> float | None:
    rating = of.rating
    return rating.distribution.mean if rating and rating.distribution else None
