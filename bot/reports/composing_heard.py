"""What a day's questions brought → the memoir's words on it: nothing that is not shared. Pure."""

from collections.abc import Iterator

from bot.catalog.retro import CHOSEN, QuestionKind
from bot.reports.logbook import Table
from bot.reports.memoir import Block, Bullets, Chart, Heading, Saying, Words
from bot.summary.values import FEWEST, DaySummary, QuestionSummary
from bot.texts.voice import Voice

COUNTED = (0.75, 0.25)
"""Shares of the width for what was chosen, and by how many."""


def heard_on(voice: Voice, of: DaySummary) -> Iterator[Block]:
    """Yield who answered, how the day was rated, what the group learnt, missed and would take home.

    Of what too few have answered there is only that it is so.
    """
    yield Heading(voice.label("memoir-heard"), 3)
    if not of.heard:
        yield Words(voice.label("memoir-nobody"))
        return
    yield Words(_answered(voice, of), leads_on=bool(of.questions))
    for question in of.questions:
        yield from _heard(voice, of, question)
    if of.withheld:
        yield Words(voice.label("memoir-withheld", fewest=FEWEST), leads_on=True)
        yield Bullets(tuple(voice.read(one.text) for one in of.withheld))


def _answered(voice: Voice, of: DaySummary) -> str:
    if of.heard > of.enrolled:
        return voice.label("memoir-answered-gone", people=of.heard)
    return voice.label("memoir-answered", people=of.heard, of=of.enrolled)


def _heard(voice: Voice, day: DaySummary, of: QuestionSummary) -> Iterator[Block]:
    asked = voice.read(of.question.text)
    people = voice.label("memoir-of-people", people=of.people)
    if of.question.kind is QuestionKind.RATING and of.distribution and of.distribution.mean:
        mean = voice.label("chart-mean", mean=voice.decimal(of.distribution.mean))
        yield Words(f"{mean} ({people}).", lead=asked, leads_on=True)
        if of is day.rating:
            caption = voice.label("memoir-rated", day=voice.day(day.day))
            yield Chart(f"{day.day.isoformat()}-{of.question.id}", caption, day)
    else:
        yield Words(f"({people}).", lead=asked, leads_on=True)
    if of.question.kind in CHOSEN and of.distribution:
        yield _chosen(voice, of)
    each = [
        voice.label("memoir-theme", words=one.words, people=one.people)
        for one in of.themes
        if one.people >= FEWEST  # some wrote it for the coordinators alone, and this is printed
    ]
    if each:
        yield Words(voice.label("memoir-themes", themes=" · ".join(each)))
    for quote in of.quotes:
        yield Saying(quote.text, quote.name)


def _chosen(voice: Voice, of: QuestionSummary) -> Table:
    """Return how many chose what, the most chosen first."""
    counts = of.distribution.counts if of.distribution else {}
    rows = [(voice.read(one.title), counts.get(one.id, 0)) for one in of.question.options]
    rows.sort(key=lambda row: -row[1])
    return Table(
        heading="",
        columns=(voice.label("memoir-column-option"), voice.label("memoir-column-people")),
        rows=tuple((title, str(people)) for title, people in rows),
        shares=COUNTED,
    )
