"""What is said while something about a commitment was asked: kept, or something else first."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from bot import address
from bot.address import Address, Way
from bot.answers.asking import Reads, Steering, reads_as, says_nothing, steers
from bot.reply import Replies
from bot.retro import answers, commitments
from bot.retro.parts import Words, joined
from bot.retro.telling import read_horizon
from bot.retro.values import Commitment
from bot.screens.commitment_steps import show_in_words, show_still_waiting
from bot.transport.turn import Turn
from handlers import groups, questions
from handlers.commitments import ask_horizon, keep_new, set_horizon
from handlers.going import go
from handlers.own_commitments import owned, refusal, show_one
from handlers.reading import Said, said
from handlers.retro_aside import is_aside

_LED_TO = (
    address.CommitmentHorizon,
    address.CommitmentGroup,
    address.CommitmentMade,
    address.Commitment,
    address.Commitments,
    address.WorkingGroup,
    address.WorkingGroups,
)
"""The screens to which what was said here has led: a repeated message shows them again."""

_ASKED_OF_NEW = (
    address.CommitmentHorizon,
    address.CommitmentWith,
    address.CommitmentGroup,
)
"""What is asked of a new commitment, and asked again once what it is was corrected."""

_STAYS = frozenset({Steering.HELP, Steering.HERE, Steering.ERASE, Steering.READERS})
"""Words after which what was asked is still asked."""

Keep = Callable[[Turn, Any, Said], Awaitable[Replies]]


def takes(keep: Keep) -> Callable[[Turn, Any, Said], Awaitable[Replies | None]]:
    """Let ``keep`` have what is said, unless it asks something or says to go past."""

    async def hear(turn: Turn, to: Address, heard: Said) -> Replies | None:
        if not heard.has_words:
            return (show_in_words(turn.scene, to),) if heard.file else None
        steering = steers(heard.text)
        if steering in _STAYS:
            helped = turn.show(address.Help()) if steering is Steering.HELP else ()
            turn.conversation = replace(turn.conversation, awaited=to)
            return (*helped, show_still_waiting(turn.scene, to))
        if steering is not None:
            turn.await_no_more()
            return await go(turn, _past(to))
        if reads_as(heard.text) is not Reads.QUESTION:
            return await keep(turn, to, heard)
        replied = await questions.answer(turn, heard.text)
        turn.conversation = replace(turn.conversation, awaited=to)
        return (*replied, show_still_waiting(turn.scene, to))

    return hear


async def keep_what(turn: Turn, to: address.NewCommitment, heard: Said) -> Replies:
    """Keep what the reader means to do; that it is nothing, is no commitment."""
    if says_nothing(heard.text):
        turn.await_no_more()
        return await go(turn, address.Commitments())
    return await keep_new(turn, to.tour, heard)


async def change_what(turn: Turn, to: address.ChangeWhat, heard: Said) -> Replies:
    """Keep how a commitment shall read."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    reader, message = turn.scene.reader.id, heard.message_id
    await commitments.set_what(turn.db, reader, one, heard.text, turn.now, message)
    return await _shown(turn, one.id, "commitment-changed")


async def keep_when(turn: Turn, to: address.CommitmentHorizon, heard: Said) -> Replies:
    """Keep by when, if the words name that; whatever else is said belongs to what was said before.

    People write what they mean to do in two messages.
    """
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    horizon = read_horizon(heard.text)
    if horizon is not None:
        return await set_horizon(turn, address.SetHorizon(one.id, horizon, to.way))
    if not is_aside(turn, heard.text):
        reader, what = turn.scene.reader.id, joined(one.what, heard.text)
        await commitments.set_what(turn.db, reader, one, what, turn.now, heard.message_id)
    return await ask_horizon(turn, to)


async def keep_with(turn: Turn, to: address.CommitmentWith, heard: Said) -> Replies:
    """Keep with whom."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    await commitments.set_with_whom(turn.db, one, heard.text, heard.message_id)
    if to.way is Way.NEW:
        return await groups.ask_group(turn, address.CommitmentGroup(one.id))
    return await _shown(turn, one.id, "commitment-changed")


async def keep_word(turn: Turn, to: address.FollowUpWord, heard: Said) -> Replies:
    """Keep a word on how a commitment is going."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    reader, message = turn.scene.reader.id, heard.message_id
    await commitments.add_word(turn.db, reader, one, heard.text, turn.now, message)
    return await _shown(turn, one.id, "commitment-word-kept")


async def keep_group(turn: Turn, to: address.NewGroup, heard: Said) -> Replies:
    """Open the group that was named."""
    refused = refusal(turn, to.tour, address.Wish.FOUND, 0)
    if refused is not None:
        return refused
    group = await groups.found(turn, to.tour, heard.text)
    note = turn.scene.voice.say("group-opened")
    return await groups.show_one_group(turn, address.WorkingGroup(group), note)


async def keep_group_for(turn: Turn, to: address.NewGroupFor, heard: Said) -> Replies:
    """Open the group that was named, and put the commitment into it."""
    one = await owned(turn, to.id)
    if not isinstance(one, Commitment):
        return one
    group = await groups.found(turn, one.tour_id, heard.text)
    return await groups.put_in_group(turn, address.PutInGroup(one.id, group, to.way))


async def hear_again(turn: Turn) -> Replies | None:
    """Take a message that made a commitment, or said something of one: edited, it changes that.

    Repeated, it does nothing. None for one that said nothing of any, or whose edit changes an
    answer of the retro as well.
    """
    heard, reader = said(turn), turn.scene.reader.id
    if not heard.has_words:
        return None
    made = await commitments.told_in(turn.db, reader, heard.message_id)
    if turn.update.edited_message is None:
        return None if made is None else await hear_repeated(turn)
    if made is None:
        return await _correct(turn, heard)
    one = await owned(turn, made)
    if not isinstance(one, Commitment):
        return one
    words = Words(heard.text, heard.message_id)
    await commitments.correct_what(turn.db, reader, one, words, turn.now)
    is_asking = isinstance(turn.conversation.screen, _ASKED_OF_NEW)
    if not is_asking and await answers.helped_by(turn.db, reader, heard.message_id):
        return None
    return await _go_on(turn, one.id)


async def _correct(turn: Turn, heard: Said) -> Replies | None:
    """Change with whom, or a word on how it is going, if that is what a message said."""
    reader = turn.scene.reader.id
    found = await commitments.whose_company_said_in(turn.db, reader, heard.message_id)
    if found is None:
        found = await commitments.correct_word(turn.db, reader, heard.message_id, heard.text)
        return None if found is None else await _go_on(turn, found)
    one = await owned(turn, found)
    if not isinstance(one, Commitment):
        return one
    await commitments.set_with_whom(turn.db, one, heard.text, heard.message_id)
    return await _go_on(turn, one.id)


async def _go_on(turn: Turn, commitment_id: int) -> Replies:
    """Ask again what is being asked of a new commitment; else show the one that has changed."""
    screen = turn.conversation.screen
    if isinstance(screen, _ASKED_OF_NEW):
        return await go(turn, screen)
    return await _shown(turn, commitment_id, "commitment-changed")


async def hear_repeated(turn: Turn) -> Replies | None:
    """Show again where a message has led that comes again and was kept nowhere else."""
    screen = turn.conversation.screen
    is_repeated = turn.update.edited_message is None
    return await go(turn, screen) if is_repeated and isinstance(screen, _LED_TO) else None


async def _shown(turn: Turn, commitment_id: int, words: str) -> Replies:
    note = turn.scene.voice.say(words)
    return await show_one(turn, address.Commitment(commitment_id), note)


def _past(to: Address) -> Address:
    """Return where to go on that is asked something and will not say it."""
    match to:
        case address.CommitmentHorizon(one, Way.NEW):
            return address.CommitmentWith(one)
        case address.CommitmentWith(one, Way.NEW):
            return address.CommitmentGroup(one)
        case address.NewGroupFor(one, way):
            return address.CommitmentGroup(one, way)
        case address.NewGroup(tour):
            return address.WorkingGroups(tour)
        case address.CommitmentWith(one) | address.ChangeWhat(one) | address.FollowUpWord(one):
            return address.Commitment(one)
        case _:
            return address.Commitments()
