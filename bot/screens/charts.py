"""Pictures of what a day's questions brought, made once they are asked for."""

from collections.abc import Mapping
from functools import partial

from bot.reply import FileToMake, Reply
from bot.screens.scene import Scene
from bot.summary.values import FEWEST, DaySummary, TourSummary
from bot.texts.voice import Voice


def show_day_chart(scene: Scene, of: DaySummary) -> Reply:
    """How a day was rated."""
    voice, name = scene.voice, scene.voice.label("chart-file-name")
    title = scene.text(of.tour.short_title)
    file = FileToMake(
        name=f"{name}-{of.tour.id}-{of.day.isoformat()}.png",
        caption=voice.say("chart-caption", day=voice.day(of.day), tour=title),
        needs=(),
        make=partial(_day, of, voice),
        is_photo=True,
    )
    return Reply(file=file, in_place=False)


def show_trend_chart(scene: Scene, of: TourSummary) -> Reply:
    """How the days of a tour compare."""
    voice, name = scene.voice, scene.voice.label("chart-file-name")
    file = FileToMake(
        name=f"{name}-{of.tour.id}.png",
        caption=voice.say("chart-trend-caption", tour=scene.text(of.tour.short_title)),
        needs=(),
        make=partial(_trend, of, voice),
        is_photo=True,
    )
    return Reply(file=file, in_place=False)


def show_no_chart(scene: Scene) -> Reply:
    """A passing word that too few have answered."""
    return Reply(toast=scene.voice.label("chart-withheld", fewest=FEWEST))


def _day(of: DaySummary, voice: Voice, _: Mapping[str, bytes]) -> bytes:
    from bot.reports.charts import ratings_chart  # noqa: PLC0415 - 40 MB and a second at first

    return ratings_chart(of, voice)


def _trend(of: TourSummary, voice: Voice, _: Mapping[str, bytes]) -> bytes:
    from bot.reports.charts import trend_chart  # noqa: PLC0415 - likewise

    return trend_chart(of, voice)
