"""Pictures of what a day's questions brought."""

from bot import address
from bot.catalog.tour import Tour
from bot.people.cohort import Cohort
from bot.reply import Replies
from bot.screens.charts import show_day_chart, show_no_chart, show_trend_chart
from bot.summary.summarising import summarise_day, summarise_tour
from bot.summary.values import TourSummary
from bot.transport.turn import Turn


async def show_day(turn: Turn, to: address.DayChart) -> Replies:
    """Show how a day was rated; where too few have, say so."""
    tour = turn.world.catalog.tours[to.tour]
    summary = await summarise_day(
        turn.db, tour, to.day, _cohort(turn, tour), turn.now, may_release=not turn.is_repeated
    )
    if summary.rating is None:
        return (show_no_chart(turn.scene),)
    return (show_day_chart(turn.scene, summary),)


async def show_trend(turn: Turn, to: address.TrendChart) -> Replies:
    """Show how the days of a tour compare; where too few have rated any, say so."""
    summary = await sum_up(turn, turn.world.catalog.tours[to.tour])
    if not any(day.rating for day in summary.days):
        return (show_no_chart(turn.scene),)
    return (show_trend_chart(turn.scene, summary),)


async def sum_up(turn: Turn, tour: Tour) -> TourSummary:
    """Return what coordinators may be shown of a tour."""
    cohort, may_release = _cohort(turn, tour), not turn.is_repeated
    return await summarise_tour(turn.db, tour, cohort, turn.now, may_release=may_release)


def _cohort(turn: Turn, tour: Tour) -> Cohort:
    return Cohort(tour.id, turn.world.admin_ids)
