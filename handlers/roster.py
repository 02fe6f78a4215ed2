"""The list of those enrolled: shown, corrected, and taken along."""

from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.address import RosterView, encode
from bot.catalog.tour import Tour
from bot.people import audit, coordinating
from bot.reply import Replies
from bot.roster import keeping
from bot.roster.values import Entry
from bot.screens.roster import Listed, show_institution, show_institutions, show_list, show_roster
from bot.screens.roster_files import show_cards_file, show_links_file
from bot.screens.roster_person import (
    is_fresh,
    show_ask_renew,
    show_ask_strike,
    show_ask_strike_gone,
    show_person,
)
from bot.transport.turn import Turn
from handlers.reading import tour_of

OfOne = (
    address.RosterPerson
    | address.RosterInstitution
    | address.SetPayment
    | address.RenewLink
    | address.ConfirmRenewLink
    | address.StrikeOff
    | address.ConfirmStrikeOff
)


async def open_roster(turn: Turn, to: address.Roster, note: Markup | None = None) -> Replies:
    """Show how many are on the list, have started, and have paid."""
    tour = tour_of(turn, to)
    turn.at(address.Roster(tour.id))
    return (show_roster(turn.scene, tour, await _entries(turn, tour), note),)


async def list_some(turn: Turn, to: address.RosterList) -> Replies:
    """Show some of those on the list."""
    tour = tour_of(turn, to)
    turn.at(to)
    return (show_list(turn.scene, tour, to, await _entries(turn, tour)),)


async def list_institutions(turn: Turn, to: address.RosterInstitutions) -> Replies:
    """Show the institutions on the list."""
    tour = tour_of(turn, to)
    turn.at(to)
    return (show_institutions(turn.scene, tour, to, await _entries(turn, tour)),)


async def open_institution(turn: Turn, to: address.RosterInstitution) -> Replies:
    """Show those of the institution that somebody is from."""
    tour, one = tour_of(turn, to), await _one(turn, to)
    if one is None:
        return await stale(turn, to.tour)
    turn.at(to)
    return (show_institution(turn.scene, tour, one, await _entries(turn, tour)),)


async def open_person(turn: Turn, to: OfOne, note: Markup | None = None) -> Replies:
    """Show somebody on the list."""
    one = await _one(turn, to)
    if one is None:
        return await stale(turn, to.tour)
    turn.at(address.RosterPerson(to.tour, one.id))
    by = await _called(turn, to.tour, one.payment_by)
    return (show_person(turn.scene, tour_of(turn, to), one, by, note),)


async def set_payment(turn: Turn, to: address.SetPayment) -> Replies:
    """Note how far somebody is with paying."""
    by = turn.scene.reader.id
    await keeping.set_payment(turn.db, to.tour, to.id, to.payment, by=by, now=turn.now)
    return await open_person(turn, to)


async def ask_renew(turn: Turn, to: address.RenewLink) -> Replies:
    """Ask whether somebody shall get another link."""
    one = await _one(turn, to)
    if one is None:
        return await stale(turn, to.tour)
    turn.at(to)
    return (show_ask_renew(turn.scene, tour_of(turn, to), one),)


async def renew(turn: Turn, to: address.ConfirmRenewLink) -> Replies:
    """Give somebody another link, once; whoever presses again sees the one they got.

    An update that comes again would be shown a link that is kept nowhere.
    """
    if turn.is_repeated or not await keeping.renew_link(turn.db, to.tour, to.id, to.link):
        return await open_person(turn, to)
    return await open_person(turn, to, turn.scene.voice.say("roster-renewed"))


async def ask_strike(
    turn: Turn, to: address.StrikeOff | address.ConfirmStrikeOff, note: Markup | None = None
) -> Replies:
    """Ask whether somebody shall be taken off the list."""
    one = await _one(turn, to)
    if one is None:
        return await stale(turn, to.tour)
    turn.at(address.StrikeOff(to.tour, one.id))
    return (show_ask_strike(turn.scene, tour_of(turn, to), one, note),)


async def strike(turn: Turn, to: address.ConfirmStrikeOff) -> Replies:
    """Take somebody off the list; an old button asks again instead."""
    if not is_fresh(to.minute, turn.now):
        return await ask_strike(turn, to, turn.scene.voice.say("erase-stale"))
    one = await _one(turn, to)
    if one is None:
        return await stale(turn, to.tour)
    await keeping.strike(turn.db, to.tour, [one.id])
    said = turn.scene.voice.say("roster-struck", name=one.said.name)
    return await open_roster(turn, address.Roster(to.tour), said)


async def ask_strike_gone(
    turn: Turn, to: address.StrikeGone | address.ConfirmStrikeGone, note: Markup | None = None
) -> Replies:
    """Ask whether all who are in the last file no more shall be taken off."""
    tour = tour_of(turn, to)
    gone = await _gone(turn, tour)
    if not gone:
        return await stale(turn, to.tour)
    turn.at(address.StrikeGone(tour.id))
    return (show_ask_strike_gone(turn.scene, tour, gone, note),)


async def strike_gone(turn: Turn, to: address.ConfirmStrikeGone) -> Replies:
    """Take them off, if they are those who were shown and it was asked a moment ago."""
    gone = await _gone(turn, tour_of(turn, to))
    if gone and (len(gone) != to.count or not is_fresh(to.minute, turn.now)):
        return await ask_strike_gone(turn, to, turn.scene.voice.say("erase-stale"))
    if not gone:
        return await stale(turn, to.tour)
    await keeping.strike(turn.db, to.tour, [one.id for one in gone])
    said = turn.scene.voice.say("roster-gone-struck", count=len(gone))
    return await open_roster(turn, address.Roster(to.tour), said)


async def send_links(turn: Turn, to: address.RosterLinks) -> Replies:
    """Send everybody's personal link, as a spreadsheet."""
    tour = tour_of(turn, to)
    here = Listed(await _entries(turn, tour)).here
    if not here:
        return await stale(turn, to.tour)
    turn.at(address.Roster(tour.id))
    await _noted(turn, to, f"links={len(here)}")
    return (show_links_file(turn.scene, tour, here),)


async def send_cards(turn: Turn, to: address.RosterCards) -> Replies:
    """Send cards with the links of those who have not started; where all have, say so."""
    tour = tour_of(turn, to)
    waiting = Listed(await _entries(turn, tour)).seen(RosterView.WAITING)
    if not waiting:
        said = turn.scene.voice.say("roster-cards-none")
        return await open_roster(turn, address.Roster(to.tour), said)
    turn.at(address.Roster(tour.id))
    await _noted(turn, to, f"cards={len(waiting)}")
    return (show_cards_file(turn.scene, tour, waiting),)


async def stale(turn: Turn, tour_id: str) -> Replies:
    """Show the list as it is now, for a button of before."""
    (shown,) = await open_roster(turn, address.Roster(tour_id))
    return (replace(shown, toast=turn.scene.voice.label("old-button")),)


async def _entries(turn: Turn, tour: Tour) -> tuple[Entry, ...]:
    return await keeping.entries_of(turn.db, tour.id)


async def _gone(turn: Turn, tour: Tour) -> tuple[Entry, ...]:
    return Listed(await _entries(turn, tour)).seen(RosterView.GONE)


async def _one(turn: Turn, to: OfOne) -> Entry | None:
    return await keeping.entry_of(turn.db, to.tour, to.id)


async def _called(turn: Turn, tour_id: str, person_id: int | None) -> str | None:
    """Return what a coordinator is called; None where nobody knows."""
    if person_id == turn.scene.reader.id:
        return turn.scene.voice.label("invitation-by-you")
    found = await coordinating.coordinators_of(turn.db, tour_id)
    return next((one.name for one in found if one.person_id == person_id and one.name), None)


async def _noted(turn: Turn, to: address.RosterLinks | address.RosterCards, detail: str) -> None:
    reader = turn.scene.reader.id
    await audit.note(turn.db, reader, encode(to), turn.now, tour_id=to.tour, detail=detail)
