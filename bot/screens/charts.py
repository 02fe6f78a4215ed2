"""Pictures of what a day's questions brought, made once they are asked for."""

from collections.abc import Callable, Mapping
from functools import partial

from markupsafe import Markup

from bot.reply import FileToMake, Reply
from bot.screens.scene import Scene
from bot.summary.values import FEWEST, DaySummary, QuestionSummary, TourSummary
from bot.texts.voice import Voice

Make = Callable[[Mapping[str, bytes]], bytes]


def show_day_chart(scene: Scene, of: DaySummary) -> Reply:
    """How a day was rated."""
    return _of_day(scene, of, partial(_day, of, scene.voice))


def show_options_chart(scene: Scene, of: DaySummary, one: QuestionSummary) -> Reply:
    """What was chosen of one of a day's questions."""
    return _of_day(scene, of, partial(_options, of, one, scene.voice), one.question.id)


def show_trend_chart(scene: Scene, of: TourSummary) -> Reply:
    """How the days of a tour compare."""
    caption = scene.voice.say("chart-trend-caption", tour=scene.text(of.tour.short_title))
    return _picture(scene, of.tour.id, caption, partial(_trend, of, scene.voice))


def show_no_chart(scene: Scene) -> Reply:
    """A passing word that too few have answered."""
    return Reply(toast=scene.voice.label("chart-withheld", fewest=FEWEST))


def _of_day(scene: Scene, of: DaySummary, make: Make, *what: str) -> Reply:
    title = scene.text(of.tour.short_title)
    caption = scene.voice.say("chart-caption", day=scene.voice.day(of.day), tour=title)
    return _picture(scene, "-".join((of.tour.id, of.day.isoformat(), *what)), caption, make)


def _picture(scene: Scene, of: str, caption: Markup, make: Make) -> Reply:
    name = scene.voice.label("chart-file-name")
    file = FileToMake(name=f"{name}-{of}.png", caption=caption, needs=(), make=make, is_photo=True)
    return Reply(file=file, in_place=False)


def _day(of: DaySummary, voice: Voice, _: Mapping[str, bytes]) -> bytes:
    from bot.reports.charts import ratings_chart  # noqa: PLC0415 - 40 MB and a second at first

    return ratings_chart(of, voice)


def _options(of: DaySummary, one: QuestionSummary, voice: Voice, _: Mapping[str, bytes]) -> bytes:
    from bot.reports.charts import options_chart  # noqa: PLC0415 - likewise

    return options_chart(one, of, voice)


def _trend(of: TourSummary, voice: Voice, _: Mapping[str, bytes]) -> bytes:
    from bot.reports.charts import trend_chart  # noqa: PLC0415 - likewise

    return trend_chart(of, voice)
