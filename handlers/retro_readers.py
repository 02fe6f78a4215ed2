"""Who may read what is answered, and what the group shares."""

from bot import address
from bot.catalog.retro import TAPPED, QuestionKind
from bot.reply import Replies
from bot.retro import answers, commitments, days
from bot.retro.shared import shared_on
from bot.screens.retro_days import Quote, show_readers, show_shared
from bot.transport.turn import Turn
from handlers.retro import closed, is_open_now, load, place_of, show_own_day, toasting
from handlers.retro_steps import open_question


async def readers(turn: Turn, to: address.AnswerReaders) -> Replies:
    """Ask who may read an answer."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None:
        return await closed(turn, to)
    return (show_readers(turn.scene, own, question),)


async def set_readers(turn: Turn, to: address.SetReaders) -> Replies:
    """Keep who may read an answer; as long as there is none, any from now on."""
    own = await load(turn, to)
    question = own.question(to.question) if own else None
    if own is None or question is None or not turn.scene.reader.has_consented:
        return await closed(turn, to)
    place, who = place_of(turn, own, question), to.who.visibility
    reader = turn.scene.reader.id
    if not await answers.set_readers(turn.db, place, who, turn.now):
        await days.choose_readers(turn.db, reader, who, turn.now)
    elif question.kind is QuestionKind.COMMITMENT:
        await commitments.set_readers_of_made_by(turn.db, reader, place, who)
    shown = await (open_question if is_open_now(turn, own) else show_own_day)(turn, to)
    return toasting(shown, turn.scene.voice.label("settings-saved"))


async def shared_day(turn: Turn, to: address.SharedDay) -> Replies:
    """Show what the group shares of a day to who is on the tour."""
    tour = turn.world.catalog.tours.get(to.tour)
    is_theirs = tour is not None and tour.id in turn.scene.reader.tours
    if tour is None or not is_theirs or not tour.asked_on(to.day):
        return turn.show(address.Home())
    asked = {one.id: one for one in tour.asked_on(to.day)}
    quotes = [
        Quote(question, comment if asked[question].kind in TAPPED else value, name)
        for question, value, comment, name in await shared_on(turn.db, tour.id, to.day)
        if question in asked
    ]
    turn.at(to)
    return (show_shared(turn.scene, tour, to.day, [one for one in quotes if one.text]),)
