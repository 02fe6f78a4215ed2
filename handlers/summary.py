"""What the group has said, for those who accompany it."""

from bot import address
from bot.people.cohort import Cohort
from bot.reply import Replies
from bot.screens.summary import show_day_summary, show_said, show_tour_summary
from bot.summary.reading import last_answered
from bot.summary.summarising import summarise_day, summarise_tour
from bot.summary.values import DaySummary
from bot.transport.turn import Turn
from handlers.looking import look_at


async def show_tour(turn: Turn, to: address.Summary) -> Replies:
    """Sum up a tour."""
    turn.at(to)
    tour = turn.world.catalog.tours[to.tour]
    of = await summarise_tour(turn.db, look_at(turn, tour))
    return (show_tour_summary(turn.scene, of),)


async def show_latest(turn: Turn, to: address.LatestSummary) -> Replies:
    """Sum up the last day of which somebody has said something; before the first, the tour."""
    tour = turn.world.catalog.tours[to.tour]
    cohort = Cohort(tour.id, turn.world.admin_ids)
    day = await last_answered(turn.db, cohort, turn.scene.today(tour))
    if day is None or not tour.asked_on(day):
        return await show_tour(turn, address.Summary(to.tour))
    return await show_day(turn, address.DaySummaryOf(to.tour, day))


async def show_day(turn: Turn, to: address.DaySummaryOf) -> Replies:
    """Sum up a day; one without questions, or that is still to come, shows the tour."""
    tour = turn.world.catalog.tours[to.tour]
    if not tour.asked_on(to.date) or to.date > turn.scene.today(tour):
        return await show_tour(turn, address.Summary(to.tour))
    turn.at(to)
    return (show_day_summary(turn.scene, await _summarised(turn, to)),)


async def show_texts(turn: Turn, to: address.SaidOn) -> Replies:
    """Show what was written to a question; where nothing may be shown, the day."""
    day = address.DaySummaryOf(to.tour, to.date)
    if not turn.world.catalog.tours[to.tour].asked_on(to.date):
        return await show_day(turn, day)
    of = await _summarised(turn, day)
    one = next((one for one in of.questions if one.question.id == to.question), None)
    if one is None:
        return await show_day(turn, day)
    turn.at(to)
    return (show_said(turn.scene, of, one, to.page),)


async def _summarised(turn: Turn, to: address.DaySummaryOf) -> DaySummary:
    tour = turn.world.catalog.tours[to.tour]
    return await summarise_day(turn.db, look_at(turn, tour), to.date)
