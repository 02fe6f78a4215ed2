"""Notices: begun, put together, shown, sent; then followed, repeated, withdrawn."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.catalog.tour import Tour
from bot.notices import audience, kept, sending
from bot.notices.ledger import read_ledger
from bot.notices.values import Audience, Crowd, Notice, State
from bot.people.cohort import Cohort
from bot.pushes.hours import instant
from bot.reply import Replies
from bot.screens.notice_ledger import (
    PAGE,
    show_ask_repeat,
    show_ask_withdraw,
    show_notices,
    show_progress,
    show_sent,
)
from bot.screens.notices import (
    is_fresh,
    show_ask,
    show_ask_translation,
    show_audiences,
    show_check,
    show_confirmation,
    show_discarded,
    show_draft,
    show_hours,
)
from bot.transport.turn import Turn

OfDraft = (
    address.NoticeDraft
    | address.NoticeAudience
    | address.SetNoticeAudience
    | address.SetNoticeInstitution
    | address.SetNoticeKind
    | address.NoticeHours
    | address.SetNoticeHour
    | address.NoticeTranslation
    | address.DropNoticeTranslation
    | address.DiscardNotice
    | address.CheckNotice
    | address.SendNotice
)
OfSent = (
    address.SentNotice
    | address.SentNoticeBelow
    | address.RepeatNotice
    | address.ConfirmRepeatNotice
    | address.WithdrawNotice
    | address.ConfirmWithdrawNotice
    | OfDraft
)
MOST_PAGES = 10_000
"""A page beyond this is forged."""

Step = Callable[[Turn, Any, Tour, Notice], Awaitable[Replies]]


def of_draft(step: Step) -> Callable[[Turn, Any], Awaitable[Replies]]:
    """Let ``step`` have the draft that an address means; another's, or none, is not to be had."""

    async def run(turn: Turn, to: OfDraft) -> Replies:
        notice = await kept.find(turn.db, to.tour, to.id)
        if notice is None or notice.author_id != turn.scene.reader.id:
            return await _stale(turn, to.tour)
        if notice.state is not State.DRAFT:
            return await (_follow if isinstance(to, address.SendNotice) else _sent)(
                turn, to, tour_of(turn, to), notice
            )
        return await step(turn, to, tour_of(turn, to), notice)

    return run


def of_sent(step: Step) -> Callable[[Turn, Any], Awaitable[Replies]]:
    """Let ``step`` have the notice that an address means, whoever has sent it."""

    async def run(turn: Turn, to: OfSent) -> Replies:
        notice = await kept.find(turn.db, to.tour, to.id)
        if notice is None or notice.state is State.DRAFT:
            return await _stale(turn, to.tour)
        return await step(turn, to, tour_of(turn, to), notice)

    return run


async def list_all(turn: Turn, to: address.Notices) -> Replies:
    """Show a page of what was sent."""
    tour = tour_of(turn, to)
    turn.at(to)
    page = max(0, min(to.page, MOST_PAGES))
    found = await kept.sent_of(turn.db, tour.id, first=page * PAGE, limit=PAGE + 1)
    has_draft = await kept.find_draft(turn.db, tour.id, turn.scene.reader.id) is not None
    shown, has_more = found[:PAGE], len(found) > PAGE
    reply = show_notices(turn.scene, tour, shown, page=page, has_more=has_more, has_draft=has_draft)
    return (reply,)


async def begin(turn: Turn, to: address.NewNotice) -> Replies:
    """Ask for a notice; what was begun before and not sent is shown instead."""
    tour = tour_of(turn, to)
    notice = await kept.find_draft(turn.db, tour.id, turn.scene.reader.id)
    if notice is not None:
        return await show_written(turn, tour, notice, turn.scene.voice.say("notice-begun-before"))
    turn.at(to, awaiting=to)
    return (show_ask(turn.scene, tour),)


async def show_written(
    turn: Turn, tour: Tour, notice: Notice, note: Markup | None = None
) -> Replies:
    """Show a draft; what is said next is for it."""
    to = address.NoticeDraft(tour.id, notice.id)
    turn.at(to, awaiting=to)
    return (show_draft(turn.scene, tour, notice, await _count(turn, notice), note),)


async def _draft(turn: Turn, _to: Address, tour: Tour, notice: Notice) -> Replies:
    return await show_written(turn, tour, notice)


async def _choose_audience(turn: Turn, _to: Address, tour: Tour, notice: Notice) -> Replies:
    turn.at(address.NoticeAudience(tour.id, notice.id))
    tos = [Audience.ALL]
    if tour.asked_on(turn.scene.today(tour)):
        tos.append(Audience.SILENT)
    crowds = {to: await _count(turn, replace(notice, audience=to)) for to in tos}
    found = await audience.institutions_of(turn.db, cohort_of(turn, tour))
    return (show_audiences(turn.scene, tour, notice, crowds, found),)


async def _set_audience(
    turn: Turn, to: address.SetNoticeAudience, tour: Tour, notice: Notice
) -> Replies:
    if to.to is Audience.INSTITUTION:
        return await _choose_audience(turn, to, tour, notice)
    return await _changed(turn, tour, replace(notice, audience=to.to))


async def _set_institution(
    turn: Turn, to: address.SetNoticeInstitution, tour: Tour, notice: Notice
) -> Replies:
    found = await audience.institutions_of(turn.db, cohort_of(turn, tour))
    one = next((one for one in found if one.mark == to.mark), None)
    if one is None:
        return await _choose_audience(turn, to, tour, notice)
    changed = replace(
        notice,
        audience=Audience.INSTITUTION,
        institution_name=one.name,
        institution_key=one.key,
    )
    return await _changed(turn, tour, changed)


async def _set_kind(turn: Turn, to: address.SetNoticeKind, tour: Tour, notice: Notice) -> Replies:
    return await _changed(turn, tour, replace(notice, kind=to.kind))


async def _choose_hour(turn: Turn, _to: Address, tour: Tour, notice: Notice) -> Replies:
    turn.at(address.NoticeHours(tour.id, notice.id))
    return (show_hours(turn.scene, tour, notice),)


async def _set_hour(turn: Turn, to: address.SetNoticeHour, tour: Tour, notice: Notice) -> Replies:
    at = instant(turn.scene.today(tour), to.at, tour.zone)
    return await _changed(turn, tour, replace(notice, send_at=at if at > turn.now else None))


async def _ask_translation(
    turn: Turn, to: address.NoticeTranslation, _tour: Tour, notice: Notice
) -> Replies:
    turn.at(to, awaiting=to)
    return (show_ask_translation(turn.scene, notice, to.lang),)


async def _drop_translation(
    turn: Turn, to: address.DropNoticeTranslation, tour: Tour, notice: Notice
) -> Replies:
    left = tuple(pair for pair in notice.translations if pair[0] is not to.lang)
    return await _changed(turn, tour, replace(notice, translations=left))


async def _changed(turn: Turn, tour: Tour, notice: Notice) -> Replies:
    await kept.change(turn.db, notice)
    return await show_written(turn, tour, notice)


async def _discard(turn: Turn, _to: Address, tour: Tour, notice: Notice) -> Replies:
    await kept.discard(turn.db, notice)
    turn.at(address.Notices(tour.id))
    return (show_discarded(turn.scene, tour),)


async def _check(turn: Turn, to: address.CheckNotice, tour: Tour, notice: Notice) -> Replies:
    turn.at(to, awaiting=address.NoticeDraft(tour.id, notice.id))
    return show_check(turn.scene, tour, notice, await _count(turn, notice))


async def _send(turn: Turn, to: address.SendNotice, tour: Tour, notice: Notice) -> Replies:
    """Send it once; if it, or the number of people, has changed since, show it and ask again."""
    crowd = await _count(turn, notice)
    voice = turn.scene.voice
    if notice.send_at is not None and notice.send_at <= turn.now:
        now = replace(notice, send_at=None)
        await kept.change(turn.db, now)
        note = voice.say("notice-hour-is-over")
        return (show_confirmation(turn.scene, tour, now, crowd, note),)
    if not is_fresh(to.minute, turn.now):
        return (show_confirmation(turn.scene, tour, notice, crowd, voice.say("notice-stale")),)
    if to.mark != notice.mark(crowd) or not crowd.reached:
        return show_check(turn.scene, tour, notice, crowd, voice.say("notice-has-changed"))
    done = await sending.confirm(
        turn.db,
        notice,
        cohort_of(turn, tour),
        turn.scene.today(tour),
        turn.now,
        count=crowd.people,
        progress=_pressed(turn),
    )
    turn.has_pushes = done
    return await _follow(turn, to, tour, notice)


async def _sent(
    turn: Turn, _to: Address, tour: Tour, notice: Notice, note: Markup | None = None
) -> Replies:
    turn.at(address.SentNotice(tour.id, notice.id))
    ledger = await read_ledger(turn.db, notice)
    return (show_sent(turn.scene, tour, notice, ledger, note),)


async def _below(turn: Turn, to: Address, tour: Tour, notice: Notice) -> Replies:
    (shown,) = await _sent(turn, to, tour, notice)
    return (replace(shown, in_place=False),)


async def _ask_repeat(
    turn: Turn, to: Address, tour: Tour, notice: Notice, note: Markup | None = None
) -> Replies:
    ledger = await read_ledger(turn.db, notice)
    if not ledger.returned or notice.state is not State.CONFIRMED:
        return await _sent(turn, to, tour, notice, turn.scene.voice.say("notice-none-left"))
    turn.at(address.RepeatNotice(tour.id, notice.id))
    return (show_ask_repeat(turn.scene, notice, ledger, note),)


async def _confirm_repeat(
    turn: Turn, to: address.ConfirmRepeatNotice, tour: Tour, notice: Notice
) -> Replies:
    if not is_fresh(to.minute, turn.now):
        return await _ask_repeat(turn, to, tour, notice, turn.scene.voice.say("notice-stale"))
    if notice.state is not State.CONFIRMED:
        return await _sent(turn, to, tour, notice)
    turn.has_pushes = bool(await sending.repeat(turn.db, notice, turn.now, _pressed(turn)))
    return await _follow(turn, to, tour, notice)


async def _ask_withdraw(
    turn: Turn, to: Address, tour: Tour, notice: Notice, note: Markup | None = None
) -> Replies:
    if not notice.can_be_withdrawn(turn.now):
        is_out = notice.state is State.CONFIRMED
        return await _sent(
            turn, to, tour, notice, turn.scene.voice.say("notice-too-late") if is_out else None
        )
    turn.at(address.WithdrawNotice(tour.id, notice.id))
    return (show_ask_withdraw(turn.scene, notice, await read_ledger(turn.db, notice), note),)


async def _confirm_withdraw(
    turn: Turn, to: address.ConfirmWithdrawNotice, tour: Tour, notice: Notice
) -> Replies:
    if notice.state is State.WITHDRAWN:
        return await _follow(turn, to, tour, notice)
    if not is_fresh(to.minute, turn.now) or not notice.can_be_withdrawn(turn.now):
        return await _ask_withdraw(turn, to, tour, notice, turn.scene.voice.say("notice-stale"))
    turn.has_pushes = await sending.withdraw(turn.db, notice, turn.now, _pressed(turn))
    return await _follow(turn, to, tour, notice)


async def _follow(turn: Turn, _to: Address, tour: Tour, notice: Notice) -> Replies:
    """Show how far a notice is, in the pressed message, which tells it from now on."""
    turn.at(address.SentNotice(tour.id, notice.id))
    found = await kept.find(turn.db, tour.id, notice.id)
    now = found or notice
    return (show_progress(turn.scene, tour, now, await read_ledger(turn.db, now)),)


async def _stale(turn: Turn, tour_id: str) -> Replies:
    (shown,) = await list_all(turn, address.Notices(tour_id))
    return (replace(shown, toast=turn.scene.voice.label("old-button")),)


async def _count(turn: Turn, notice: Notice) -> Crowd:
    tour = turn.world.catalog.tours[notice.tour_id]
    today = turn.scene.today(tour)
    return await audience.count(turn.db, notice, cohort_of(turn, tour), today)


def cohort_of(turn: Turn, tour: Tour) -> Cohort:
    """Return who counts as a participant of a tour."""
    return Cohort(tour.id, turn.world.admin_ids)


def tour_of(turn: Turn, to: Any) -> Tour:
    """Return the tour that an address is of: its reader accompanies it, so it is there."""
    return turn.world.catalog.tours[to.tour]


def _pressed(turn: Turn) -> sending.Place:
    """Return the pressed message, which is edited in place."""
    message = turn.update.effective_message
    assert message is not None  # noqa: S101 - a button is below a message
    return message.chat_id, message.message_id


draft = of_draft(_draft)
choose_audience = of_draft(_choose_audience)
set_audience = of_draft(_set_audience)
set_institution = of_draft(_set_institution)
set_kind = of_draft(_set_kind)
choose_hour = of_draft(_choose_hour)
set_hour = of_draft(_set_hour)
ask_translation = of_draft(_ask_translation)
drop_translation = of_draft(_drop_translation)
discard = of_draft(_discard)
check = of_draft(_check)
send = of_draft(_send)
show_one = of_sent(_sent)
show_below = of_sent(_below)
ask_repeat = of_sent(_ask_repeat)
confirm_repeat = of_sent(_confirm_repeat)
ask_withdraw = of_sent(_ask_withdraw)
confirm_withdraw = of_sent(_confirm_withdraw)
