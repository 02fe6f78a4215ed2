"""What a coordinator types while a change is being decided: an hour, a place, a title."""

from dataclasses import replace

from bot import address
from bot.answers.asking import Reads, reads_as
from bot.catalog.catalog import Catalog
from bot.catalog.plan import Plan
from bot.changes.draft import Draft, ending, starting
from bot.changes.drafts import begin_draft, revise
from bot.changes.spoken import understand
from bot.changes.typed import read_hours
from bot.reply import Replies
from bot.screens import change_steps
from bot.texts.folding import fold
from bot.transport.turn import Turn
from handlers.change_proposals import know, propose
from handlers.changes import ask_title, begin, choose_day, choose_place, own_draft, plan, tour_of
from handlers.reading import Said

MOST_READ = 300
"""Characters of a change in one line that are read."""
MOST_TYPED = 100
"""Characters of a title or a place that are kept: what stands in a list on a phone."""


async def hear_line(turn: Turn, to: address.Changes, said: Said) -> Replies | None:
    """Take a whole change said in one line, and show it; of several activities ask which."""
    if reads_as(said.text) is Reads.QUESTION:
        return None
    tour, lang = tour_of(turn, to), turn.scene.voice.lang
    today = turn.scene.today(tour)
    spoken = understand(said.text[:MOST_READ], turn.world.catalog, tour, lang, today)
    if spoken is None:
        return None
    turn.await_no_more()
    begun = [await begin(turn, tour, one.id) for one in spoken.meant]
    drafts = [await revise(turn.db, one, spoken.of(one.after)) for one in begun if one is not None]
    if len(drafts) == 1:
        return await propose(turn, drafts[0])
    turn.at(to, awaiting=to)
    return (change_steps.show_which(turn.scene, tour, drafts),)


async def hear_start(turn: Turn, to: address.ChooseStart, said: Said) -> Replies | None:
    """Take an hour, with its end where it is said too; ask again for what is none."""
    slot = read_hours(said.text)
    if slot is None and reads_as(said.text) is Reads.QUESTION:
        return None
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    if slot is None or slot.start is None:
        turn.at(to, awaiting=to)
        unread = turn.scene.voice.say("change-unread-hour")
        return (change_steps.show_choose_start(turn.scene, tour_of(turn, to), draft, unread),)
    turn.await_no_more()
    is_whole = slot.end is not None
    after = replace(draft.after, slot=slot) if is_whole else starting(draft.after, slot.start)
    return await plan(turn, draft, after)


async def hear_end(turn: Turn, to: address.ChooseEnd, said: Said) -> Replies | None:
    """Take the hour at which it ends; ask again for one that is none, or not after its start."""
    slot = read_hours(said.text)
    if slot is None and reads_as(said.text) is Reads.QUESTION:
        return None
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    after = ending(draft.after, slot.end or slot.start) if slot else None
    if after is None:
        turn.at(to, awaiting=to)
        unread = turn.scene.voice.say("change-unread-end")
        return (change_steps.show_choose_end(turn.scene, tour_of(turn, to), draft, unread),)
    turn.await_no_more()
    return await plan(turn, draft, after)


async def hear_place(turn: Turn, to: address.ChoosePlace, said: Said) -> Replies | None:
    """Take where it is: a place of the library by one of its names, or any other words."""
    if reads_as(said.text) is Reads.QUESTION:
        return None
    draft = await own_draft(turn, to)
    if not isinstance(draft, Draft):
        return draft
    words = _words(said)
    if not words:
        return await choose_place(turn, to)
    turn.await_no_more()
    return await plan(turn, draft, _placed(turn.world.catalog, draft.after, words))


async def hear_title(turn: Turn, to: address.AddActivity, said: Said) -> Replies | None:
    """Take what is to be added, and ask on which day."""
    if reads_as(said.text) is Reads.QUESTION:
        return None
    title = _words(said)
    if not title:
        return await ask_title(turn, to)
    turn.await_no_more()
    await know(turn)
    reader = turn.scene.reader
    draft = await begin_draft(
        turn.db, reader.id, to.tour, None, Plan(title=title), seen=0, now=turn.now
    )
    return await choose_day(turn, address.ChooseDay(to.tour, draft.id))


def _placed(catalog: Catalog, plan: Plan, words: str) -> Plan:
    """Return a plan with the place that words name, if the library has one; else with the words."""
    wanted = fold(words)
    for entry in catalog.entries.values():
        if wanted in {fold(name) for name in (*entry.name.all(), *entry.aliases)}:
            return replace(plan, place=entry.id, where="")
    return replace(plan, place=None, where=words)


def _words(said: Said) -> str:
    """Return what is said in one line; nothing where there is nothing to read in it."""
    return " ".join(said.text.split())[:MOST_TYPED].strip() if said.has_words else ""
