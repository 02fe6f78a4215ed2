"""Somebody on the list: their link, their payment, and what can be done about either."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.reply import Button, Reply
from bot.roster.values import Entry, Payment
from bot.screens.coordinators import FRESH_MINUTES
from bot.screens.scene import Scene, button, join

MOST_NAMED = 20
"""People who are named before they are taken off together."""


def show_person(
    scene: Scene, tour: Tour, one: Entry, by: str | None = None, note: Markup | None = None
) -> Reply:
    """Who they are, whether they have started, and how far they are with paying.

    ``by`` is what the coordinator is called who noted the payment; None if nobody did.
    """
    link = link_of(scene, one)
    copy = (Button(scene.voice.label("button-copy-link"), copy=link),)
    return Reply(
        join(
            note,
            join(
                scene.voice.say("roster-person", name=one.said.name),
                scene.voice.say("roster-person-institution", institution=one.said.institution)
                if one.said.institution
                else None,
                scene.voice.say("roster-person-mail", mail=one.said.mail)
                if one.said.mail
                else None,
                by="\n",
            ),
            join(*_standing(scene, tour, one, link), by="\n"),
            _payment(scene, tour, one, by),
        ),
        rows=(
            *(
                (button(scene, f"payment-{payment}", to),)
                for payment in Payment
                if payment is not one.payment
                for to in (address.SetPayment(tour.id, one.id, payment),)
            ),
            *(() if one.has_started else (copy,)),
            (
                button(scene, "renew-link", address.RenewLink(tour.id, one.id)),
                button(scene, "strike-off", address.StrikeOff(tour.id, one.id)),
            ),
            (button(scene, "roster", address.Roster(tour.id)),),
        ),
    )


def show_ask_renew(scene: Scene, tour: Tour, one: Entry) -> Reply:
    """Ask once more before a link is over: it may be on its way to somebody."""
    confirm = address.ConfirmRenewLink(tour.id, one.id, one.link)
    return Reply(
        join(
            scene.voice.say("roster-ask-renew", name=one.said.name),
            scene.voice.say("roster-ask-renew-started") if one.has_started else None,
        ),
        rows=(
            (button(scene, "renew-confirm", confirm),),
            (button(scene, "roster-keep", address.RosterPerson(tour.id, one.id)),),
        ),
    )


def show_ask_strike(scene: Scene, tour: Tour, one: Entry, note: Markup | None = None) -> Reply:
    """Ask once more before somebody is taken off the list."""
    confirm = address.ConfirmStrikeOff(tour.id, one.id, minute_of(scene.now))
    return Reply(
        join(note, scene.voice.say("roster-ask-strike", name=one.said.name)),
        rows=(
            (button(scene, "strike-confirm", confirm),),
            (button(scene, "roster-keep", address.RosterPerson(tour.id, one.id)),),
        ),
    )


def show_ask_strike_gone(
    scene: Scene, tour: Tour, gone: Sequence[Entry], note: Markup | None = None
) -> Reply:
    """Ask once more before all those are taken off who are in the last file no more."""
    names = ", ".join(one.said.name for one in gone[:MOST_NAMED])
    more = len(gone) - MOST_NAMED
    confirm = address.ConfirmStrikeGone(tour.id, len(gone), minute_of(scene.now))
    return Reply(
        join(
            note,
            scene.voice.say("roster-ask-gone", count=len(gone)),
            join(names, scene.voice.say("roster-more", count=more) if more > 0 else None, by=" "),
        ),
        rows=(
            (button(scene, "strike-confirm", confirm),),
            (button(scene, "roster-keep", address.Roster(tour.id)),),
        ),
    )


def is_fresh(minute: int, now: datetime) -> bool:
    """Tell whether a button that takes off was asked for within the last minutes."""
    return 0 <= minute_of(now) - minute <= FRESH_MINUTES


def minute_of(now: datetime) -> int:
    """Return an instant in minutes since 1970."""
    return int(now.timestamp() // 60)


def link_of(scene: Scene, one: Entry) -> str:
    """Return somebody's personal link."""
    return f"https://t.me/{scene.bot_username}?start={one.code}"


def _standing(scene: Scene, tour: Tour, one: Entry, link: str) -> tuple[Markup | None, ...]:
    started = (
        scene.voice.say("roster-person-started", day=_local(scene, tour, one.started_at)[0])
        if one.started_at
        else scene.voice.say("roster-person-waiting", link=link)
    )
    return (
        started,
        scene.voice.say("roster-person-blocked") if one.has_blocked else None,
        scene.voice.say("roster-person-gone") if one.is_gone else None,
    )


def _payment(scene: Scene, tour: Tour, one: Entry, by: str | None) -> Markup:
    state = scene.voice.label(f"payment-state-{one.payment}")
    if one.payment_at is None:
        return scene.voice.say("roster-payment", state=state)
    return scene.voice.say(
        "roster-payment-noted",
        state=state,
        when=_when(scene, tour, one.payment_at),
        by=by or scene.voice.label("roster-by-somebody"),
    )


def _when(scene: Scene, tour: Tour, at: datetime) -> str:
    return ", ".join(_local(scene, tour, at))


def _local(scene: Scene, tour: Tour, at: datetime) -> tuple[str, str]:
    """Return the date and the hour of an instant, by the reader's clock."""
    local = scene.reader.choices.zones(tour).local(at)
    return scene.voice.full_date(local.date()), scene.voice.clock(local.time())
