"""A notice being written: asked for, put together, shown, and confirmed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time

from markupsafe import Markup, escape

from bot import address
from bot.catalog.tour import Tour
from bot.language import Language
from bot.notices.values import Audience, Crowd, Institution, Notice, NoticeKind
from bot.reply import Button, Replies, Reply
from bot.screens.notice import draw
from bot.screens.scene import Scene, button, in_rows, join, shortened
from bot.texts.voice import Voice

FRESH_MINUTES = 10
"""For how long the button that sends a notice can be pressed."""
EXCERPT = 160
"""Characters of a notice's text where it is only named."""
MOST_INSTITUTIONS = 40
"""Institutions that can be chosen among: one button each."""


def show_ask(scene: Scene, tour: Tour) -> Reply:
    """Ask for what the notice shall say."""
    return Reply(
        scene.voice.say("notice-ask", tour=scene.text(tour.short_title)),
        rows=(
            (button(scene, "notices", address.Notices(tour.id)),),
            (button(scene, "notice-leave", address.Panel(tour.id)),),
        ),
    )


def show_draft(
    scene: Scene, tour: Tour, notice: Notice, crowd: Crowd, note: Markup | None = None
) -> Reply:
    """What a notice holds so far, whom it is for and how it is said, each with its button."""
    return Reply(
        join(
            note,
            scene.voice.say("notice-draft", tour=scene.text(tour.short_title)),
            summary(scene, notice),
            join(_to(scene, notice, crowd), _said_as(scene, notice), by="\n"),
            scene.voice.say("notice-draft-hint"),
        ),
        rows=(
            (button(scene, "notice-check", address.CheckNotice(tour.id, notice.id)),),
            (button(scene, "notice-audience", address.NoticeAudience(tour.id, notice.id)),),
            (Button(when_button(scene, tour, notice), address.NoticeHours(tour.id, notice.id)),),
            *in_rows(list(_kinds(scene, notice))),
            tuple(_translations(scene, notice)),
            (button(scene, "notice-discard", address.DiscardNotice(tour.id, notice.id)),),
        ),
    )


def show_audiences(
    scene: Scene,
    tour: Tour,
    notice: Notice,
    crowds: dict[Audience, Crowd],
    institutions: Sequence[Institution],
) -> Reply:
    """The choice of whom a notice is for, each with how many they are."""
    of_all = (
        Button(
            scene.voice.label(f"notice-to-{to}", count=crowd.people),
            address.SetNoticeAudience(tour.id, notice.id, to),
        )
        for to, crowd in crowds.items()
    )
    of_one = (
        Button(
            scene.voice.label(
                "notice-to-institution", name=shortened(one.name, 26), count=one.people
            ),
            address.SetNoticeInstitution(tour.id, notice.id, one.mark),
        )
        for one in institutions[:MOST_INSTITUTIONS]
    )
    return Reply(
        join(
            scene.voice.say("notice-audience"),
            scene.voice.say("notice-institutions") if institutions else None,
        ),
        rows=(
            *((one,) for one in of_all),
            *((one,) for one in of_one),
            (button(scene, "notice-back", address.NoticeDraft(tour.id, notice.id)),),
        ),
    )


def when_button(scene: Scene, tour: Tour, notice: Notice) -> str:
    """Return when a notice goes out, as the button that changes it says so."""
    if notice.send_at is None:
        return scene.voice.label("notice-at-once")
    local = notice.send_at.astimezone(tour.zone)
    return scene.voice.label("notice-at-hour", hour=scene.voice.clock(local.time()))


def show_hours(scene: Scene, tour: Tour, notice: Notice) -> Reply:
    """The full hours that are left of today, where the tour is."""
    local = scene.now.astimezone(tour.zone)
    hours = [
        Button(
            scene.voice.clock(time(hour)),
            address.SetNoticeHour(tour.id, notice.id, time(hour)),
        )
        for hour in range(local.hour + 1, 24)
    ]
    at_once = address.SetNoticeHour(tour.id, notice.id, time(local.hour))
    return Reply(
        scene.voice.say("notice-when", city=tour.city),
        rows=(
            (Button(scene.voice.label("notice-at-once"), at_once),),
            *in_rows(hours, 4),
            (button(scene, "notice-back", address.NoticeDraft(tour.id, notice.id)),),
        ),
    )


def show_ask_translation(scene: Scene, notice: Notice, lang: Language) -> Reply:
    """Ask for the text in another language."""
    back = address.NoticeDraft(notice.tour_id, notice.id)
    drop = address.DropNoticeTranslation(notice.tour_id, notice.id, lang)
    has_one = lang in dict(notice.translations)
    return Reply(
        join(
            scene.voice.say("notice-ask-translation", language=_language(scene, lang)),
            Markup("<i>{}</i>").format(shortened(notice.text, 600)),
        ),
        rows=(
            *(((button(scene, "notice-drop-translation", drop),),) if has_one else ()),
            (button(scene, "notice-back", back),),
        ),
    )


def show_check(
    scene: Scene, tour: Tour, notice: Notice, crowd: Crowd, note: Markup | None = None
) -> Replies:
    """Show a notice as its readers will see it, then ask whether it shall go out, and to whom."""
    return (*_as_read(scene, notice), show_confirmation(scene, tour, notice, crowd, note))


def show_confirmation(
    scene: Scene, tour: Tour, notice: Notice, crowd: Crowd, note: Markup | None = None
) -> Reply:
    """Ask whether a notice shall go out; the button says to how many."""
    mark = notice.mark(crowd)
    send = address.SendNotice(tour.id, notice.id, minute_of(scene.now), mark)
    words = scene.voice.label("notice-send", count=crowd.reached)
    return Reply(
        join(
            note,
            scene.voice.say("notice-confirm")
            if crowd.reached
            else scene.voice.say("notice-nobody"),
            join(
                _to(scene, notice, crowd),
                scene.voice.say("notice-blocked", count=crowd.blocked) if crowd.blocked else None,
                _said_as(scene, notice),
                escape(when_button(scene, tour, notice)) if notice.send_at else None,
                _meeting_without_pin(scene, notice),
                by="\n",
            ),
        ),
        rows=(
            *(((Button(words, send),),) if crowd.reached else ()),
            (button(scene, "notice-change", address.NoticeDraft(tour.id, notice.id)),),
            (button(scene, "notice-discard", address.DiscardNotice(tour.id, notice.id)),),
        ),
        in_place=False,
    )


def show_discarded(scene: Scene, tour: Tour) -> Reply:
    """Say that nothing was sent."""
    return Reply(
        scene.voice.say("notice-discarded"),
        rows=(
            (button(scene, "notice-new", address.NewNotice(tour.id)),),
            (button(scene, "panel", address.Panel(tour.id)),),
        ),
    )


def summary(scene: Scene, notice: Notice) -> Markup:
    """Return what a notice says, in short."""
    held = [scene.voice.label(f"file-{file.kind.value.replace('_', '-')}") for file in notice.files]
    pin = [scene.voice.label("notice-pin")] if notice.pin else []
    files = [
        scene.voice.label("notice-files", what=what, count=held.count(what))
        if held.count(what) > 1
        else what
        for what in dict.fromkeys(held)
    ]
    excerpt = shortened(" ".join(notice.text.split()), EXCERPT)
    return join(
        Markup("«{}»").format(excerpt) if excerpt else None,
        ", ".join([*files, *pin]),
        by="\n",
    )


def audience_of(scene: Scene, notice: Notice) -> Markup:
    """Return whom a notice is for, in words."""
    match notice.audience:
        case Audience.ALL:
            return scene.voice.say("notice-who-all")
        case Audience.SILENT:
            return scene.voice.say("notice-who-silent")
        case Audience.INSTITUTION:
            return scene.voice.say("notice-who-institution", name=notice.institution_name)


def minute_of(now: datetime) -> int:
    """Return the minute since 1970 that an instant is in."""
    return int(now.timestamp() // 60)


def is_fresh(minute: int, now: datetime) -> bool:
    """Tell whether a button that was drawn in a minute can still be pressed."""
    return 0 <= minute_of(now) - minute <= FRESH_MINUTES


def _as_read(scene: Scene, notice: Notice) -> Iterator[Reply]:
    for lang in notice.langs:
        there = replace(scene, voice=Voice(scene.voice.wording, lang))
        if len(notice.langs) > 1:
            yield Reply(
                scene.voice.say("notice-read-in", language=_language(scene, lang)), in_place=False
            )
        for piece in notice.pieces:
            yield draw(there, notice, piece)


def _to(scene: Scene, notice: Notice, crowd: Crowd) -> Markup:
    return scene.voice.say("notice-to", who=audience_of(scene, notice), count=crowd.reached)


def _said_as(scene: Scene, notice: Notice) -> Markup:
    return scene.voice.say(f"notice-as-{notice.kind.value}")


def _meeting_without_pin(scene: Scene, notice: Notice) -> Markup | None:
    is_nowhere = notice.kind is NoticeKind.MEETING and notice.pin is None
    return scene.voice.say("notice-no-pin") if is_nowhere else None


def _kinds(scene: Scene, notice: Notice) -> Iterator[Button]:
    for kind in NoticeKind:
        to = address.SetNoticeKind(notice.tour_id, notice.id, kind)
        chosen = "✓ " if kind is notice.kind else ""
        yield Button(chosen + scene.voice.label(f"button-notice-{kind.value}"), to)


def _translations(scene: Scene, notice: Notice) -> tuple[Button, ...]:
    given = dict(notice.translations)
    return tuple(
        Button(
            ("✓ " if lang in given else "🌐 ") + _language(scene, lang),
            address.NoticeTranslation(notice.tour_id, notice.id, lang),
        )
        for lang in Language
        if lang is not notice.lang and notice.text
    )


def _language(scene: Scene, lang: Language) -> str:
    return scene.voice.label(f"language-{lang.value}")
