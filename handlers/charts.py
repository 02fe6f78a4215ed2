"""Pictures of what a day's questions brought."""

from bot import address
from bot.reply import Replies
from bot.screens.charts import (
    show_day_chart,
    show_no_chart,
    show_options_chart,
    show_trend_chart,
)
from bot.summary.summarising import summarise_day, summarise_tour
from bot.transport.turn import Turn
from handlers.looking import look_at


async def show_day(turn: Turn, to: address.DayChart) -> Replies:
    """Show how a day was rated; where too few have, say so."""
    tour = turn.world.catalog.tours[to.tour]
    summary = await summarise_day(turn.db, look_at(turn, tour), to.day)
    if summary.rating is None:
        return (show_no_chart(turn.scene),)
    return (show_day_chart(turn.scene, summary),)


async def show_options(turn: Turn, to: address.OptionsChart) -> Replies:
    """Show what was chosen of a question; where too few have answered it, say so."""
    tour = turn.world.catalog.tours[to.tour]
    summary = await summarise_day(turn.db, look_at(turn, tour), to.day)
    one = next((one for one in summary.chosen if one.question.id == to.question), None)
    if one is None:
        return (show_no_chart(turn.scene),)
    return (show_options_chart(turn.scene, summary, one),)


async def show_trend(turn: Turn, to: address.TrendChart) -> Replies:
    """Show how the days of a tour compare; where too few have rated any, say so."""
    tour = turn.world.catalog.tours[to.tour]
    summary = await summarise_tour(turn.db, look_at(turn, tour))
    if not any(day.rating for day in summary.days):
        return (show_no_chart(turn.scene),)
    return (show_trend_chart(turn.scene, summary),)
