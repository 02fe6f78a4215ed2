"""What became of a notice: how far it is, whom it has not reached, and what can be done."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from markupsafe import Markup

from bot import address
from bot.catalog.tour import Tour
from bot.notices.values import Ledger, Notice, State
from bot.reply import Button, Reply, Rows
from bot.screens.notices import audience_of, minute_of, summary
from bot.screens.scene import Scene, button, join, numbers, shortened

PAGE = 5
"""Notices on a page."""
MISSED = ("left-out", "late", "unreachable", "unknown", "failed")
"""Fates of those who have not got a notice for certain, each told where there is one."""


def show_notices(  # noqa: PLR0913 - what the list depends on
    scene: Scene,
    tour: Tour,
    notices: Sequence[Notice],
    *,
    page: int,
    has_more: bool,
    has_draft: bool,
) -> Reply:
    """The notices of a tour that were sent, the newest first, and the way to a new one."""
    new = address.NewNotice(tour.id)
    lines = (
        scene.voice.say(
            "notices-line",
            number=number,
            when=_when(scene, tour, one.confirmed_at or scene.now),
            name=one.author_name or scene.voice.label("coordinators-nameless"),
            text=shortened(" ".join(one.text.split()) or scene.voice.label("notice-no-words"), 90),
        )
        for number, one in enumerate(notices, 1)
    )
    turning = (
        *((button(scene, "previous", address.Notices(tour.id, page - 1)),) if page else ()),
        *((button(scene, "next", address.Notices(tour.id, page + 1)),) if has_more else ()),
    )
    return Reply(
        join(
            scene.voice.say("notices", tour=scene.text(tour.short_title)),
            join(*lines) or scene.voice.say("notices-none"),
        ),
        rows=(
            (
                button(scene, "notice-go-on", new)
                if has_draft
                else button(scene, "notice-new", new),
            ),
            *numbers(address.SentNotice(tour.id, one.id) for one in notices),
            turning,
            (button(scene, "panel", address.Panel(tour.id)),),
        ),
    )


def show_sent(
    scene: Scene, tour: Tour, notice: Notice, ledger: Ledger, note: Markup | None = None
) -> Reply:
    """What became of a notice, and what can be done about it."""
    rows: Rows = (
        *_repeat(scene, notice, ledger),
        *_withdraw(scene, notice),
        (
            button(scene, "refresh", address.SentNotice(tour.id, notice.id)),
            button(scene, "notices", address.Notices(tour.id)),
        ),
    )
    return Reply(join(note, told(scene, tour, notice, ledger)), rows=rows)


def show_progress(scene: Scene, tour: Tour, notice: Notice, ledger: Ledger) -> Reply:
    """The same in the message that tells how far it is: its buttons open others below it."""
    return Reply(
        told(scene, tour, notice, ledger),
        rows=(
            (button(scene, "notice-below", address.SentNoticeBelow(tour.id, notice.id)),),
            *_withdraw(scene, notice),
        ),
    )


def show_ask_repeat(
    scene: Scene, notice: Notice, ledger: Ledger, note: Markup | None = None
) -> Reply:
    """Ask whether a notice shall go again; some may have it."""
    to = address.ConfirmRepeatNotice(notice.tour_id, notice.id, minute_of(scene.now))
    words = scene.voice.label("notice-repeat-to", count=ledger.returned)
    return Reply(
        join(
            note,
            scene.voice.say("notice-ask-repeat", count=ledger.returned),
            scene.voice.say("notice-may-have-it", count=ledger.unknown) if ledger.unknown else None,
        ),
        rows=(
            (Button(words, to),),
            (button(scene, "notice-leave-it", address.SentNotice(notice.tour_id, notice.id)),),
        ),
    )


def show_ask_withdraw(
    scene: Scene, notice: Notice, ledger: Ledger, note: Markup | None = None
) -> Reply:
    """Ask whether a notice shall be taken back, below the message that tells how far it is."""
    to = address.ConfirmWithdrawNotice(notice.tour_id, notice.id, minute_of(scene.now))
    return Reply(
        join(note, scene.voice.say("notice-ask-withdraw", count=ledger.sent)),
        rows=(
            (button(scene, "notice-withdraw-it", to),),
            (button(scene, "notice-leave-it", address.SentNotice(notice.tour_id, notice.id)),),
        ),
        in_place=False,
    )


def told(scene: Scene, tour: Tour, notice: Notice, ledger: Ledger) -> Markup:
    """Return what a notice says, whom it was for, and what became of it."""
    return join(
        join(
            scene.voice.say("notice-title", number=notice.id, tour=scene.text(tour.short_title)),
            scene.voice.say(
                "notice-made",
                when=_when(scene, tour, notice.confirmed_at or scene.now),
                name=notice.author_name or scene.voice.label("coordinators-nameless"),
            ),
            by="\n",
        ),
        summary(scene, notice),
        scene.voice.say("notice-was-to", who=audience_of(scene, notice), count=notice.people),
        join(*_fates(scene, tour, notice, ledger), by="\n"),
    )


def _fates(scene: Scene, tour: Tour, notice: Notice, ledger: Ledger) -> Iterator[Markup]:
    if notice.state is State.WITHDRAWN:
        yield from _gone(scene, ledger)
    elif ledger.waiting and notice.send_at is not None and notice.send_at > scene.now:
        yield scene.voice.say("notice-scheduled", when=_when(scene, tour, notice.send_at))
    elif ledger.waiting:
        yield scene.voice.say("notice-sending", sent=ledger.sent, count=ledger.people)
        yield scene.voice.say("notice-waiting", count=ledger.waiting)
    else:
        yield scene.voice.say("notice-sent", sent=ledger.sent, count=ledger.people)
    counts = (
        ledger.left_out,
        ledger.late,
        ledger.unreachable,
        ledger.unknown,
        ledger.failed,
    )
    for fate, count in zip(MISSED, counts, strict=True):
        if count:
            yield scene.voice.say(f"notice-fate-{fate}", count=count)
    for reason, count in ledger.reasons:
        yield scene.voice.say("notice-because", reason=reason, count=count)


def _gone(scene: Scene, ledger: Ledger) -> Iterator[Markup]:
    yield scene.voice.say("notice-withdrawn", deleted=ledger.deleted)
    if ledger.deleting:
        yield scene.voice.say("notice-deleting", count=ledger.deleting)
    if ledger.kept:
        yield scene.voice.say("notice-kept", count=ledger.kept)


def _repeat(scene: Scene, notice: Notice, ledger: Ledger) -> Rows:
    if notice.state is not State.CONFIRMED or not ledger.returned:
        return ()
    return ((button(scene, "notice-repeat", address.RepeatNotice(notice.tour_id, notice.id)),),)


def _withdraw(scene: Scene, notice: Notice) -> Rows:
    if not notice.can_be_withdrawn(scene.now):
        return ()
    to = address.WithdrawNotice(notice.tour_id, notice.id)
    return ((button(scene, "notice-withdraw", to),),)


def _when(scene: Scene, tour: Tour, at: datetime) -> str:
    local = at.astimezone(tour.zone)
    day = scene.voice.short_date(local.date())
    return f"{day}, {scene.voice.clock(local.time())}"
