"""What screens and pushes to coordinators tell of a day: one sentence, and a part a question."""

from collections.abc import Iterable

from markupsafe import Markup

from bot.catalog.retro import RATINGS, About, Question, QuestionKind
from bot.screens.bars import bars
from bot.screens.scene import Scene, join, shortened
from bot.summary.values import DaySummary, QuestionSummary, Quote, Theme

MOST_THEMES = 5
"""Themes of a question on a screen."""
MOST_QUOTES = 3
"""Quotes on a screen."""
QUOTED = 160
"""Characters of a quote."""


def in_one_sentence(scene: Scene, of: DaySummary) -> Markup:
    """Return what somebody tired needs to know: how many answered, how it was, what was missing."""
    if not of.heard:
        return scene.voice.say("summary-nobody", enrolled=of.enrolled)
    lacking = most_lacking(scene, of)
    return join(
        scene.voice.say("summary-answered", answered=of.answered, enrolled=of.enrolled),
        _mean(scene, of),
        scene.voice.say("summary-most-lacking", what=lacking) if lacking else None,
        by=" ",
    )


def question_parts(scene: Scene, of: DaySummary) -> Iterable[Markup]:
    """Yield what each question brought, with its heading."""
    for one in of.questions:
        yield join(heading(scene, one.question, one.people), *_brought(scene, one), by="\n")


def quoted(scene: Scene, of: DaySummary) -> Markup | None:
    """Return up to three quotes that are shared with the group, of different questions first."""
    each = [one.quotes for one in of.questions if one.quotes]
    rounds = (quotes[turn] for turn in range(MOST_QUOTES) for quotes in each if turn < len(quotes))
    chosen = list(rounds)[:MOST_QUOTES]
    if not chosen:
        return None
    return join(scene.voice.say("summary-quotes"), *(_quote(scene, one) for one in chosen), by="\n")


def withheld(scene: Scene, of: DaySummary) -> Markup | None:
    """Return why some of it is not shown, if anybody answered at all."""
    if not of.withheld or not of.answered:
        return None
    names = "; ".join(name_of(scene, one) for one in of.withheld)
    return scene.voice.say("summary-withheld", what=names)


def heading(scene: Scene, question: Question, people: int) -> Markup:
    """Return what the answers to a question are told as, and how many there are."""
    return scene.voice.say("summary-heading", what=name_of(scene, question), people=people)


def name_of(scene: Scene, question: Question) -> str:
    """Return what the answers to a question are told as: what they are about, else itself."""
    if question.about is not None:
        return scene.voice.label(f"summary-{question.about.value}")
    return scene.voice.read(question.text)


def most_lacking(scene: Scene, of: DaySummary) -> str | None:
    """Return what most people missed, as they tapped it, else as they wrote it."""
    for one in of.questions:
        if one.question.about is About.LACKING:
            said = [*_lacking(scene, one), *((theme.words, theme.people) for theme in one.themes)]
            if said:
                return max(said, key=lambda each: each[1])[0]
    return None


def told(themes: Iterable[Theme]) -> Markup | None:
    """Return themes in one line, each with how many people say it; None where there is none."""
    each = (Markup("{}\u00a0({})").format(one.words, one.people) for one in themes)
    return Markup(" · ").join(each) or None


def _mean(scene: Scene, of: DaySummary) -> Markup | None:
    """Return how the day was; with how many say so, where by now others have answered, too."""
    rating = of.rating
    mean = rating.distribution.mean if rating and rating.distribution else None
    if rating is None or mean is None:
        return None
    word = scene.voice.label(f"summary-word-{min(RATINGS[-1], max(1, int(mean + 0.5)))}")
    told = scene.voice.decimal(mean)
    if rating.people == of.answered:
        return scene.voice.say("summary-mean", word=word, mean=told)
    return scene.voice.say("summary-mean-of", word=word, mean=told, people=rating.people)


def _brought(scene: Scene, one: QuestionSummary) -> Iterable[Markup | None]:
    counts = one.distribution.counts if one.distribution else {}
    if one.question.kind is QuestionKind.RATING:
        yield bars([(str(mark), counts[str(mark)]) for mark in reversed(RATINGS)])
    else:
        titles = ((option.title, counts.get(option.id, 0)) for option in one.question.options)
        picked = sorted(titles, key=lambda each: -each[1])
        for title, count in picked:
            if count:
                yield scene.voice.say("summary-picked", what=scene.text(title), people=count)
    themes = told(one.themes[:MOST_THEMES])
    if themes:
        yield scene.voice.say("summary-themes", themes=themes)


def _lacking(scene: Scene, one: QuestionSummary) -> Iterable[tuple[str, int]]:
    counts = one.distribution.counts if one.distribution else {}
    for option in one.question.options:
        if counts.get(option.id) and not option.is_nothing:
            yield scene.voice.read(option.title), counts[option.id]


def _quote(scene: Scene, quote: Quote) -> Markup:
    text = shortened(" ".join(quote.text.split()), QUOTED)
    if quote.name:
        return scene.voice.say("summary-quote-signed", text=text, name=quote.name)
    return scene.voice.say("summary-quote", text=text)
