"""Questions that a person wants a coordinator to answer."""

from dataclasses import replace

from bot import address
from bot.people import questions
from bot.people.consent import give_consent
from bot.people.policy import POLICY_VERSION
from bot.people.profile import meet
from bot.pushes import inbox, to_coordinators
from bot.reply import Replies
from bot.screens.privacy import show_outdated
from bot.screens.questions import show_kept_untold, show_tour_first, show_what_to_pass
from bot.transport.turn import Turn
from handlers.naming import own_name
from handlers.reading import Said, message_number, quoted_text

To = address.PassOn | address.PassOnUnnamed


async def pass_on(turn: Turn, to: To) -> Replies:
    """Pass on the question that the pressed message answers; ask for consent first."""
    if not turn.scene.reader.has_consented:
        is_named = isinstance(to, address.PassOn)
        asks = address.AgreeAndPass if is_named else address.AgreeAndPassUnnamed
        return turn.show(asks(POLICY_VERSION))
    text = quoted_text(turn)
    return await keep(turn, text, to) if text else _ask_what(turn, to)


async def ask_person(turn: Turn, _to: address.AskPerson) -> Replies:
    """Ask what shall be passed on, also where the pressed message quotes what was passed before."""
    if not turn.scene.reader.has_consented:
        return turn.show(address.AgreeAndPass(POLICY_VERSION))
    return _ask_what(turn, address.PassOn())


async def agree_and_pass(
    turn: Turn, to: address.AgreeAndPass | address.AgreeAndPassUnnamed
) -> Replies:
    """Record the agreement, and pass on the question that was waiting for it."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    is_named = isinstance(to, address.AgreeAndPass)
    return await pass_on(turn, address.PassOn() if is_named else address.PassOnUnnamed())


async def agree(turn: Turn) -> None:
    """Record that the reader agrees to the policy in force; once."""
    reader = turn.scene.reader
    if reader.has_consented:
        return
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    await give_consent(turn.db, reader.id, turn.scene.voice.lang, turn.now)
    turn.become(replace(reader, is_known=True, has_consented=True))


async def keep(turn: Turn, text: str, to: To) -> Replies:
    """Keep a question for the coordinators, once a message, and tell them of it.

    Who is on no tour yet has nobody to ask: they choose one, and then these are told.
    """
    reader = turn.scene.reader
    number = await questions.pass_on(
        turn.db,
        reader,
        text,
        message=message_number(turn),
        now=turn.now,
        name=await own_name(turn) if isinstance(to, address.PassOn) else None,
    )
    if reader.tour_id is None:
        turn.at(address.Tours())
        return (show_tour_first(turn.scene),)
    shown = turn.show(to)
    if number is None:
        return shown
    is_told = await _tell(turn, reader.tour_id, number)
    return shown if is_told else (show_kept_untold(turn.scene),)


def _ask_what(turn: Turn, to: To) -> Replies:
    turn.at(address.Ask(), awaiting=to)
    return (show_what_to_pass(turn.scene, to),)


async def pass_on_kept(turn: Turn, tour_id: str) -> None:
    """Pass on to the coordinators of a tour what somebody asked before they were on any."""
    for number in await questions.adopt(turn.db, turn.scene.reader.id, tour_id):
        await _tell(turn, tour_id, number)


async def _tell(turn: Turn, tour_id: str, number: int) -> int:
    told = inbox.asked(tour_id, number, turn.now)
    return await to_coordinators.write(turn.db, told, turn.world.admin_ids)


async def hear(turn: Turn, to: To, said: Said) -> Replies | None:
    """Keep an awaited text as the question to pass on."""
    if turn.update.edited_message or not turn.scene.reader.has_consented or not said.has_words:
        return None
    return await keep(turn, said.text, to)
