"""Whether one's name stands below what one shares, and which."""

from dataclasses import replace

from bot import address
from bot.address import OnOff
from bot.people import introducing
from bot.people.introduction import NAME_LENGTH
from bot.reply import Replies
from bot.retro import days
from bot.screens.retro_days import show_sign_name
from bot.transport.turn import Turn
from handlers.reading import Said
from handlers.report import is_told, one_line
from handlers.retro import OfQuestion, answerable, ask, closed, load, toasting
from handlers.retro_readers import readers
from handlers.retro_steps import open_question


async def sign_shared(turn: Turn, to: address.SignShared) -> Replies:
    """Put the reader's name below what they share, or take it away; without a name, ask for it."""
    own = await load(turn, to)
    reader = turn.scene.reader
    if own is None or not reader.has_consented:
        return await closed(turn, to)
    is_signed = to.to is OnOff.ON
    at = (to.tour, to.day, to.question)
    if is_signed and not (await introducing.introduction_of(turn.db, reader.id)).name:
        return await ask_name(turn, address.SignName(*at))
    await days.sign(turn.db, reader.id, turn.now, is_signed=is_signed)
    shown = await readers(turn, address.AnswerReaders(*at))
    return toasting(shown, turn.scene.voice.label("settings-saved"))


async def ask_name(turn: Turn, to: address.SignName) -> Replies:
    """Ask under which name the reader signs, and say where it will stand."""
    if not turn.scene.reader.has_consented:
        return await open_question(turn, to)
    turn.expect(to)
    return (show_sign_name(turn.scene, to),)


async def hear_name(turn: Turn, to: address.SignName, heard: Said) -> Replies | None:
    """Keep the name, sign with it, and go back to the question.

    What asks something is answered; the question of the day waits again then.
    """
    name = one_line(heard.text, NAME_LENGTH)
    if not is_told(turn, heard) or not name:
        turn.expect(address.RetroQuestion(to.tour, to.day, to.question))
        return None
    reader = turn.scene.reader.id
    before = await introducing.introduction_of(turn.db, reader)
    await introducing.introduce(turn.db, reader, replace(before, name=name), turn.now)
    await days.sign(turn.db, reader, turn.now, is_signed=True)
    return await _back(turn, to, name)


async def _back(turn: Turn, to: OfQuestion, name: str) -> Replies:
    one = await answerable(turn, to)
    if one is None:
        return await closed(turn, to)
    return await ask(turn, one.own, one.question, turn.scene.voice.say("retro-signs", name=name))
