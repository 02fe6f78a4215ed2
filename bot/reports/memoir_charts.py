"""The pictures of a memoir, each made when it is needed."""

from bot.reports.memoir import Chart
from bot.summary.values import TourSummary
from bot.texts.voice import Voice


def draw(of: Chart, voice: Voice) -> bytes:
    """Return a picture for a page, as a PNG file; takes about a third of a second."""
    from bot.reports.canvas import PAGE  # noqa: PLC0415 - 40 MB and a second when first used
    from bot.reports.charts import ratings_chart, trend_chart  # noqa: PLC0415 - likewise

    if isinstance(of.of, TourSummary):
        return trend_chart(of.of, voice, PAGE)
    return ratings_chart(of.of, voice, PAGE)
