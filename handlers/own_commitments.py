"""The reader's own commitments: the list, one of them, and what keeps somebody from saying any."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.address import Wish
from bot.reply import Replies, Reply
from bot.retro import commitments
from bot.retro.season import Season, season
from bot.retro.values import Commitment
from bot.screens.commitments import (
    show_closed,
    show_commitment,
    show_commitments,
    show_permission,
)
from bot.transport.turn import Turn


async def list_own(turn: Turn, to: address.Commitments, note: Markup | None = None) -> Replies:
    """Show what the reader means to do."""
    turn.at(to)
    own = await commitments.of_person(turn.db, turn.scene.reader.id)
    if not own and turn.scene.tour is None:
        return (show_closed(turn.scene, None),)
    return (show_commitments(turn.scene, own, to, note),)


async def show_one(turn: Turn, to: address.Commitment, note: Markup | None = None) -> Replies:
    """Show one commitment of the reader."""
    one = await commitments.find(turn.db, turn.scene.reader.id, to.id)
    if one is None:
        return await stale(turn)
    turn.at(to)
    return (show_commitment(turn.scene, one, note),)


async def owned(turn: Turn, commitment_id: int, wish: Wish = Wish.SEE) -> Commitment | Replies:
    """Return a commitment that the reader may change now; else what they are told instead."""
    one = await commitments.find(turn.db, turn.scene.reader.id, commitment_id)
    if one is None:
        return await stale(turn)
    return refusal(turn, one.tour_id, wish, one.id) or one


def refusal(turn: Turn, tour_id: str, wish: Wish, of: int) -> Replies | None:
    """Return what keeps the reader from saying anything of a tour now; None where nothing does."""
    tour = turn.world.catalog.tours.get(tour_id)
    if tour is None or tour_id not in turn.scene.reader.tours:
        return _telling(turn, show_closed(turn.scene, None))
    if season(tour, turn.scene.today(tour)) is not Season.OPEN:
        return _telling(turn, show_closed(turn.scene, tour))
    if not turn.scene.reader.has_consented:
        return (show_permission(turn.scene, wish, of),)
    return None


async def stale(turn: Turn) -> Replies:
    """Show the list for what leads to nothing of the reader's, and say so."""
    shown, *more = await list_own(turn, address.Commitments())
    return (replace(shown, toast=turn.scene.voice.label("old-button")), *more)


def toasting(turn: Turn, shown: Replies) -> Replies:
    """Return what is shown, with the word that it was kept."""
    first, *rest = shown
    return (replace(first, toast=turn.scene.voice.label("settings-saved")), *rest)


def _telling(turn: Turn, reply: Reply) -> Replies:
    turn.at(address.Commitments())
    return (reply,)
