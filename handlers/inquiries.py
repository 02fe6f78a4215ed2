"""What a person has passed on: where it stands, and what they say next."""

from dataclasses import replace

from bot import address
from bot.answers.answer import Outcome
from bot.answers.asking import Reads, reads_as
from bot.answers.question import Question
from bot.people import questions, replies
from bot.people.inquiry import Inquiry
from bot.people.replies import NewWord
from bot.pushes import inbox, to_coordinators
from bot.pushes.answered import question_told_of
from bot.pushes.kinds import FOR_ONE
from bot.reply import Replies
from bot.screens.inquiries import (
    PAGE,
    show_ask_on,
    show_asked_on,
    show_files,
    show_own,
    show_own_one,
)
from bot.screens.privacy import show_privacy
from bot.transport.turn import Turn
from handlers.reading import Said

THANKS = 4
"""Words up to which thanks are nothing else, and ask for no reply."""
MOST_PAGES = 1_000_000
"""A number of a page beyond this is forged."""


async def list_mine(turn: Turn, to: address.MyInquiries) -> Replies:
    """Show a page of what the reader has passed on."""
    turn.at(address.MyInquiries())
    reader = turn.scene.reader.id
    _, count = await questions.own_questions(turn.db, reader, first=0, limit=0)
    page = max(0, min(to.page, (count - 1) // PAGE, MOST_PAGES))
    found, _ = await questions.own_questions(turn.db, reader, first=page * PAGE, limit=PAGE)
    return (show_own(turn.scene, found, page=page, count=count),)


async def show_mine(turn: Turn, to: address.MyInquiry) -> Replies:
    """Show one of them; one that is not the reader's shows the list."""
    found = await questions.find_own(turn.db, turn.scene.reader.id, to.id)
    if found is None:
        return await _gone(turn)
    turn.at(to)
    return (show_own_one(turn.scene, found),)


async def show_mine_files(turn: Turn, to: address.MyInquiryFiles) -> Replies:
    """Send the files that came with the replies."""
    found = await questions.find_own(turn.db, turn.scene.reader.id, to.id)
    return await _gone(turn) if found is None else (show_files(turn.scene, found, is_own=True),)


async def ask_on(turn: Turn, to: address.AskOn) -> Replies:
    """Ask for what shall go to the coordinators next; what is kept needs an agreement."""
    found = await questions.find_own(turn.db, turn.scene.reader.id, to.id)
    if found is None:
        return await _gone(turn)
    if not turn.scene.reader.has_consented:
        turn.at(address.Privacy())
        return (replace(show_privacy(turn.scene, address.Privacy()), in_place=False),)
    turn.at(address.MyInquiry(to.id), awaiting=to)
    return (show_ask_on(turn.scene, found),)


async def hear(turn: Turn, to: address.AskOn, said: Said) -> Replies | None:
    """Take what is said for the coordinators; a correction of something else is none."""
    if turn.update.edited_message or not said.holds_something:
        return None
    found = await questions.find_own(turn.db, turn.scene.reader.id, to.id)
    if found is None or not turn.scene.reader.has_consented:
        return None
    return await _say(turn, found, said)


async def answer_to_reply(turn: Turn, said: Said) -> Replies | None:
    """Take what answers a coordinator's reply for the coordinators."""
    message = turn.update.effective_message
    replied = message.reply_to_message if message else None
    if message is None or replied is None or not turn.scene.is_private:
        return None
    told = await question_told_of(turn.db, message.chat_id, replied.message_id, FOR_ONE)
    if told is None or turn.update.edited_message:
        return None
    return await hear(turn, address.AskOn(told[1]), said)


async def add_file(turn: Turn, of: Inquiry, said: Said) -> None:
    """Keep another file of an album whose first went to the coordinators."""
    await replies.say(turn.db, of.id, _new(turn, said))


async def _say(turn: Turn, of: Inquiry, said: Said) -> Replies:
    is_thanks = _is_thanks(turn, said)
    kept = await replies.said_of(turn.db, turn.scene.reader.id, said.message_id)
    if kept is None:
        word = await replies.say(turn.db, of.id, _new(turn, said))
        if not is_thanks and of.tour_id:
            await replies.open_again(turn.db, of.id, turn.now)
            told = inbox.asked(of.tour_id, of.id, turn.now, word)
            await to_coordinators.write(turn.db, told, turn.world.admin_ids)
    turn.at(address.MyInquiry(of.id))
    return (show_asked_on(turn.scene, of, is_thanks=is_thanks),)


def _new(turn: Turn, said: Said) -> NewWord:
    reader = turn.scene.reader.id
    return NewWord(
        author_id=reader,
        name=None,
        is_from_asker=True,
        text=said.text or said.place,
        file=said.file,
        chat_id=reader,
        message_id=said.message_id,
        said_at=said.sent_at,
        album=said.album,
    )


def _is_thanks(turn: Turn, said: Said) -> bool:
    """Tell whether nothing but thanks or a greeting is said, which nobody has to answer."""
    if said.file is not None or said.place:
        return False
    if not said.has_words:  # a thumb up
        return True
    if len(said.text.split()) > THANKS or reads_as(said.text) is Reads.QUESTION:
        return False
    asked = Question(said.text, turn.scene.voice.lang, turn.now, turn.scene.reader.tour_id)
    found = turn.world.engine.answer(asked)
    return found.outcome is Outcome.ANSWERED and found.target == address.Home()


async def _gone(turn: Turn) -> Replies:
    (shown,) = await list_mine(turn, address.MyInquiries())
    return (replace(shown, toast=turn.scene.voice.label("old-button")),)
