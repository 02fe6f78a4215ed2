"""Replies kept as answers for everybody: shown first, their wording changed, kept, withdrawn."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.answers.question import Question
from bot.catalog.kept import tells_where_to_pay
from bot.catalog.tour import Tour
from bot.people import keeping
from bot.people.kept import Kept
from bot.reply import Replies
from bot.screens.kept import (
    PAGE,
    show_all_kept,
    show_ask_wording,
    show_draft,
    show_no_payment,
    show_nothing_written,
)
from bot.transport.turn import Turn
from handlers import inbox
from handlers.reading import Said

OfKept = (
    address.KeptAnswer
    | address.KeptQuestion
    | address.KeptReply
    | address.KeptLanguage
    | address.ConfirmKept
    | address.WithdrawKept
)
MOST_PAGES = 1_000_000
"""A number of a page beyond this is forged."""


async def draft(turn: Turn, to: address.KeepForAll) -> Replies:
    """Show what the last reply to a question would be for everybody."""
    found = await inbox.find(turn, to)
    if found is None:
        return await inbox.show_one(turn, address.Inquiry(to.tour, to.id))
    number = await keeping.draft(turn.db, found, turn.scene.voice.lang)
    if number is None:
        return (show_nothing_written(turn.scene, address.Inquiry(to.tour, to.id)),)
    return await show_one(turn, address.KeptAnswer(to.tour, number))


async def show_one(turn: Turn, to: OfKept, note: Markup | None = None) -> Replies:
    """Show an answer for everybody; one that is not there shows those that are."""
    found = await keeping.find(turn.db, to.tour, to.id)
    if found is None:
        return await _gone(turn, to)
    turn.at(address.KeptAnswer(to.tour, to.id))
    return (show_draft(turn.scene, _tour(turn, to), found, note),)


async def list_all(turn: Turn, to: address.KeptAnswers) -> Replies:
    """Show a page of what is answered for everybody on a tour, or was."""
    turn.at(address.KeptAnswers(to.tour))
    tour = turn.world.catalog.tours[to.tour]
    _, count = await keeping.list_kept(turn.db, to.tour, first=0, limit=0)
    page = max(0, min(to.page, (count - 1) // PAGE, MOST_PAGES))
    found, _ = await keeping.list_kept(turn.db, to.tour, first=page * PAGE, limit=PAGE)
    return (show_all_kept(turn.scene, tour, found, page=page, count=count),)


async def ask_question(turn: Turn, to: address.KeptQuestion) -> Replies:
    """Ask for the wording of the question."""
    return await _ask(turn, to, is_question=True)


async def ask_answer(turn: Turn, to: address.KeptReply) -> Replies:
    """Ask for the wording of the answer."""
    return await _ask(turn, to, is_question=False)


async def hear_question(turn: Turn, to: address.KeptQuestion, said: Said) -> Replies | None:
    """Take what is said for the question."""
    return await _hear(turn, to, said, is_question=True)


async def hear_answer(turn: Turn, to: address.KeptReply, said: Said) -> Replies | None:
    """Take what is said for the answer."""
    return await _hear(turn, to, said, is_question=False)


async def set_language(turn: Turn, to: address.KeptLanguage) -> Replies:
    """Set in which language an answer is."""
    found = await keeping.find(turn.db, to.tour, to.id)
    return await _change(turn, to, replace(found, lang=to.lang) if found else None)


async def confirm(turn: Turn, to: address.ConfirmKept) -> Replies:
    """Let an answer be given to everybody from now on."""
    found = await keeping.find(turn.db, to.tour, to.id)
    if found is None or found.is_in_force:
        return await show_one(turn, to)
    return await _change(turn, to, replace(found, kept_at=turn.now, withdrawn_at=None))


async def withdraw(turn: Turn, to: address.WithdrawKept) -> Replies:
    """Let an answer be given to nobody any more."""
    found = await keeping.find(turn.db, to.tour, to.id)
    if found is None or not found.is_in_force:
        return await show_one(turn, to)
    return await _change(turn, to, replace(found, withdrawn_at=turn.now))


async def _ask(
    turn: Turn, to: address.KeptQuestion | address.KeptReply, *, is_question: bool
) -> Replies:
    found = await keeping.find(turn.db, to.tour, to.id)
    if found is None:
        return await _gone(turn, to)
    turn.at(address.KeptAnswer(to.tour, to.id), awaiting=to)
    return (show_ask_wording(turn.scene, _tour(turn, to), found, is_question=is_question),)


async def _hear(turn: Turn, to: OfKept, said: Said, *, is_question: bool) -> Replies | None:
    if turn.update.edited_message or said.file or not said.has_words:
        return None
    found = await keeping.find(turn.db, to.tour, to.id)
    if found is not None and is_question:
        found = replace(found, question=said.text)
    elif found is not None:
        found = replace(found, answer=said.text)
    (shown,) = await _change(turn, to, found)
    return (replace(shown, in_place=False),)


async def _change(turn: Turn, to: OfKept, of: Kept | None) -> Replies:
    """Write an answer anew and show it; what is given to everybody tells nothing of payment."""
    if of is None:
        return await _gone(turn, to)
    if of.is_in_force and _is_of_payment(turn, of):
        turn.at(address.KeptAnswer(to.tour, to.id))
        return (show_no_payment(turn.scene, _tour(turn, to)),)
    await keeping.change(turn.db, of)
    turn.has_news = True
    return await show_one(turn, to)


def _is_of_payment(turn: Turn, of: Kept) -> bool:
    """Tell whether an answer tells where to pay, or its question is one about payment."""
    zone = turn.world.catalog.tours[of.tour_id].zone
    asked = Question(of.question, turn.scene.voice.lang, turn.now, of.tour_id)
    return tells_where_to_pay(of.on(zone, turn.now)) or turn.world.engine.is_of_payment(asked)


def _tour(turn: Turn, to: OfKept) -> Tour:
    return turn.world.catalog.tours[to.tour]


async def _gone(turn: Turn, to: OfKept) -> Replies:
    (shown,) = await list_all(turn, address.KeptAnswers(to.tour))
    return (replace(shown, toast=turn.scene.voice.label("old-button")),)
