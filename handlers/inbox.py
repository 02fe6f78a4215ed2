"""The coordinators' inbox: questions listed and opened, replied to, settled."""

from dataclasses import replace

from bot import address
from bot.address import Address, decode
from bot.answers.answer import Outcome
from bot.answers.asking import Reads, reads_as
from bot.answers.question import Question
from bot.people import questions, replies
from bot.people.inquiry import Inquiry, Stage
from bot.people.questions import CLOSED
from bot.people.replies import NewWord
from bot.pushes import inbox, to_coordinators
from bot.pushes.answered import question_told_of
from bot.pushes.kinds import OF_A_QUESTION
from bot.reply import Replies
from bot.screens.inbox import (
    OFFERED,
    PAGE,
    page_of,
    show_as_sent,
    show_closed,
    show_gone,
    show_inquiry,
    show_no_message,
    show_no_role,
    show_open,
    show_sent,
    show_too_late,
    show_which,
    show_write,
)
from bot.screens.inquiries import show_asked_on, show_files
from bot.transport.turn import Turn
from handlers import inquiries
from handlers.naming import own_name
from handlers.reading import Said, own_quoted
from handlers.roles import is_admitted, panel_of

FEW = 3
"""Words up to which what the assistant can answer is asked of it, and no reply to anybody."""
OfQuestion = (
    address.Inquiry | address.ReplyTo | address.SendTo | address.Settle | address.InquiryFiles
)


async def list_open(turn: Turn, to: address.OpenQuestions) -> Replies:
    """Show a page of the open questions of the tours the reader accompanies, the newest first.

    Whom the operator names sees those of no tour too.
    """
    turn.at(to)
    tours = None if turn.is_named else turn.coordinated
    count = await questions.count_open(turn.db, tours)
    page = page_of(to.page, count)
    found = await questions.list_questions(
        turn.db, tours, (Stage.OPEN,), first=page * PAGE, limit=PAGE
    )
    return (show_open(turn.scene, found, panel_of(turn), page=page, count=count),)


async def list_closed(turn: Turn, to: address.ClosedQuestions) -> Replies:
    """Show a page of those that are answered or settled."""
    turn.at(to)
    tours = None if turn.is_named else turn.coordinated
    count = await questions.count_questions(turn.db, tours, CLOSED)
    page = page_of(to.page, count)
    found = await questions.list_questions(turn.db, tours, CLOSED, first=page * PAGE, limit=PAGE)
    return (show_closed(turn.scene, found, page=page, count=count),)


async def show_one(turn: Turn, to: address.Inquiry) -> Replies:
    """Show a question with all that was said of it."""
    found = await find(turn, to)
    if found is None:
        return _gone(turn)
    turn.at(to)
    return (show_inquiry(turn.scene, found),)


async def show_its_files(turn: Turn, to: address.InquiryFiles) -> Replies:
    """Send the files that came with what was said of a question."""
    found = await find(turn, to)
    return _gone(turn) if found is None else (show_files(turn.scene, found, is_own=False),)


async def settle(turn: Turn, to: address.Settle) -> Replies:
    """Settle a question without a reply; one that is not open any more shows how it stands."""
    found = await find(turn, to)
    if found is None:
        return _gone(turn)
    await replies.close(
        turn.db,
        found.id,
        Stage.SETTLED,
        by=turn.scene.reader.id,
        name=await own_name(turn),
        now=turn.now,
    )
    return await show_one(turn, address.Inquiry(to.tour, to.id))


async def ask_reply(turn: Turn, to: address.ReplyTo) -> Replies:
    """Ask for the reply; what is said next is it."""
    found = await find(turn, to)
    if found is None:
        return _gone(turn)
    turn.at(address.Inquiry(to.tour, to.id), awaiting=to)
    return (show_write(turn.scene, found, await own_name(turn)),)


async def hear(turn: Turn, to: address.ReplyTo, said: Said) -> Replies | None:
    """Take what is said for the reply; a correction of something else is none."""
    if turn.update.edited_message or not said.holds_something:
        return None
    return await _reply(turn, to, said)


async def send_quoted(turn: Turn, to: address.SendTo) -> Replies:
    """Send the message that the pressed one quotes, be the question answered or not."""
    said = own_quoted(turn)
    found = await find(turn, to)
    if found is None:
        return _gone(turn)
    if said is None or not said.holds_something:
        return (show_no_message(turn.scene, found),)
    return await _reply(turn, to, said)


async def answer_to_question(turn: Turn, said: Said) -> Replies | None:
    """Take what answers a message about a question for a reply to it."""
    to = None if turn.update.edited_message else await _question_answered(turn)
    if to is None or not said.holds_something:
        return None
    if not await is_admitted(turn, to):
        return (show_no_role(turn.scene),)
    return await _reply(turn, to, said)


async def answer_to_something_else(turn: Turn, said: Said) -> Replies | None:
    """Ask a coordinator who answers a message of ours that is no question which one they mean."""
    message = turn.update.effective_message
    replied = message.reply_to_message if message else None
    is_ours = replied and replied.from_user and replied.from_user.is_bot
    if not is_ours or turn.update.edited_message or not turn.coordinated:
        return None
    if not said.holds_something or _asks(turn, said):
        return None
    found = await questions.list_questions(
        turn.db, turn.coordinated, (Stage.OPEN,), first=0, limit=OFFERED
    )
    return (show_which(turn.scene, found),) if found else None


async def rest_of_album(turn: Turn, said: Said) -> Replies | None:
    """Keep the other files of an album whose first was said of a question; no word of it."""
    if said.album is None or turn.update.edited_message or not turn.scene.is_private:
        return None
    reader = turn.scene.reader.id
    first = await replies.album_of(turn.db, reader, said.album)
    found = await questions.find(turn.db, first[0]) if first else None
    if first is None or found is None:
        return None
    if await replies.said_of(turn.db, reader, said.message_id) is None:
        if first[1]:
            await inquiries.add_file(turn, found, said)
        else:
            await replies.say(turn.db, found.id, await _new(turn, said))
    return ()


async def hear_again(turn: Turn) -> Replies | None:
    """Show again what a repeated message led to; a correction does not change what was sent."""
    message = turn.update.effective_message
    if message is None:
        return None
    number = await replies.said_of(turn.db, message.chat_id, message.message_id)
    if number is None:
        return await _too_late_again(turn)
    found = await questions.find(turn.db, number)
    if found is None:
        return None
    if turn.update.edited_message:
        return (show_as_sent(turn.scene, found, is_own=found.person_id == message.chat_id),)
    if found.person_id == message.chat_id:
        return (show_asked_on(turn.scene, found, is_thanks=found.stage is not Stage.OPEN),)
    return (show_sent(turn.scene, found),)


async def _too_late_again(turn: Turn) -> Replies | None:
    """Tell once more that a reply was not sent, for somebody else had answered."""
    screen = turn.conversation.screen
    if not turn.is_repeated or not isinstance(screen, address.Inquiry):
        return None
    found = await find(turn, screen) if screen.tour in turn.coordinated else None
    if found is None or found.stage is not Stage.ANSWERED:
        return None
    return (show_too_late(turn.scene, found),)


async def find(turn: Turn, to: OfQuestion | address.KeepForAll) -> Inquiry | None:
    """Return a question of the tour in its address, None where that has none of this number."""
    found = await questions.find(turn.db, to.id)
    return found if found is not None and found.tour_id == to.tour else None


def _asks(turn: Turn, said: Said) -> bool:
    """Tell whether somebody rather asks the assistant: a question, or a few words it knows."""
    if said.file is not None or not said.has_words:
        return False
    if reads_as(said.text) is not Reads.STATEMENT:
        return True
    asked = Question(said.text, turn.scene.voice.lang, turn.now, turn.scene.reader.tour_id)
    is_known = turn.world.engine.answer(asked).outcome is Outcome.ANSWERED
    return is_known and len(said.text.split()) <= FEW


async def _reply(turn: Turn, to: address.ReplyTo | address.SendTo, said: Said) -> Replies:
    """Send a reply, once a message; what comes after another's waits for a word of its author."""
    found = await find(turn, to)
    if found is None:
        return _gone(turn)
    reader = turn.scene.reader.id
    turn.at(address.Inquiry(to.tour, to.id))
    if await replies.said_of(turn.db, reader, said.message_id) is not None:
        return (show_sent(turn.scene, found),)
    is_first = await replies.close(
        turn.db, found.id, Stage.ANSWERED, by=reader, name=await own_name(turn), now=turn.now
    )
    if not is_first and isinstance(to, address.ReplyTo):
        return (show_too_late(turn.scene, await find(turn, to) or found),)
    word = await replies.say(turn.db, found.id, await _new(turn, said))
    reply = inbox.answer(to.tour, found.id, turn.now, word)
    await to_coordinators.write_to(turn.db, reply, (found.person_id,))
    news = inbox.answered(to.tour, found.id, turn.now, word)
    await to_coordinators.write(turn.db, news, turn.world.admin_ids, but_for=reader)
    return (show_sent(turn.scene, found),)


async def _new(turn: Turn, said: Said) -> NewWord:
    reader = turn.scene.reader.id
    return NewWord(
        author_id=reader,
        name=await own_name(turn),
        is_from_asker=False,
        text=said.text or said.place,
        file=said.file,
        chat_id=reader,
        message_id=said.message_id,
        said_at=said.sent_at,
        album=said.album,
    )


async def _question_answered(turn: Turn) -> address.ReplyTo | None:
    """Return the question that the message answered tells of: as it was sent, or by its buttons."""
    message = turn.update.effective_message
    replied = message.reply_to_message if message else None
    if message is None or replied is None or not turn.scene.is_private:
        return None
    told = await question_told_of(turn.db, message.chat_id, replied.message_id, OF_A_QUESTION)
    if told is not None:
        return address.ReplyTo(*told)
    is_ours = replied.from_user is not None and replied.from_user.is_bot
    keyboard = replied.reply_markup.inline_keyboard if is_ours and replied.reply_markup else ()
    ways = {_way(button.callback_data) for row in keyboard for button in row} - {None}
    return ways.pop() if len(ways) == 1 else None


def _way(data: object) -> address.ReplyTo | None:
    to: Address | None = decode(data) if isinstance(data, str) else None
    if isinstance(to, address.ReplyTo | address.Settle | address.KeepForAll):
        return address.ReplyTo(to.tour, to.id)
    return None


def _gone(turn: Turn) -> Replies:
    turn.at(address.OpenQuestions())
    return (replace(show_gone(turn.scene), quoting=turn.update.callback_query is None),)
