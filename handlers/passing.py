"""Questions that a person wants a coordinator to answer."""

from dataclasses import replace

from bot import address
from bot.people import questions
from bot.people.consent import give_consent
from bot.people.policy import POLICY_VERSION
from bot.people.profile import meet
from bot.reply import Replies
from bot.screens.privacy import show_outdated
from bot.screens.questions import PAGE, page_of, show_open_questions, show_what_to_pass
from bot.transport.turn import Turn
from handlers.reading import Said, message_number, quoted_text
from handlers.roles import panel_of


async def pass_on(turn: Turn, _to: address.PassOn) -> Replies:
    """Pass on the question that the pressed message answers; ask for consent first."""
    if not turn.scene.reader.has_consented:
        return turn.show(address.AgreeAndPass(POLICY_VERSION))
    text = quoted_text(turn)
    if text:
        return await keep(turn, text)
    turn.at(address.Ask(), awaiting=address.PassOn())
    return (show_what_to_pass(turn.scene),)


async def agree_and_pass(turn: Turn, to: address.AgreeAndPass) -> Replies:
    """Record the agreement, and pass on the question that was waiting for it."""
    if to.version != POLICY_VERSION:
        return (show_outdated(turn.scene),)
    await agree(turn)
    return await pass_on(turn, address.PassOn())


async def agree(turn: Turn) -> None:
    """Record that the reader agrees to the policy in force; once."""
    reader = turn.scene.reader
    if reader.has_consented:
        return
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    await give_consent(turn.db, reader.id, turn.scene.voice.lang, turn.now)
    turn.become(replace(reader, is_known=True, has_consented=True))


async def keep(turn: Turn, text: str) -> Replies:
    """Keep a question for the coordinators, once a message."""
    await questions.pass_on(
        turn.db, turn.scene.reader, text, message=message_number(turn), now=turn.now
    )
    return turn.show(address.PassOn())


async def hear(turn: Turn, _to: address.PassOn, said: Said) -> Replies | None:
    """Keep an awaited text as the question to pass on."""
    if turn.update.edited_message or not turn.scene.reader.has_consented or not said.has_words:
        return None
    return await keep(turn, said.text)


async def list_open(turn: Turn, to: address.OpenQuestions) -> Replies:
    """Show a page of the open questions of the tours the reader accompanies, the newest first.

    Whom the operator names sees those of no tour too.
    """
    turn.at(to)
    tours = None if turn.is_named else turn.coordinated
    count = await questions.count_open(turn.db, tours)
    page = page_of(to.page, count)
    found = await questions.open_questions(turn.db, tours, first=page * PAGE, limit=PAGE)
    return (show_open_questions(turn.scene, found, panel_of(turn), page=page, count=count),)
