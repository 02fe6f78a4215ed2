"""What each push says, from the content and the agenda in force at the moment it is sent."""

from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup

from bot import address
from bot.address import PaymentPart
from bot.catalog.reminders import Errand
from bot.catalog.tour import Tour
from bot.pushes.inbox import word_of
from bot.pushes.kinds import (
    FOR_COORDINATORS,
    FOR_ONE,
    OF_NOTICES,
    PushKind,
    Said,
    Silence,
)
from bot.reply import Reply
from bot.screens.checklist import errand_line, is_done
from bot.screens.inquiries import show_answer
from bot.screens.notice import take_back, tell_notice
from bot.screens.reminder_of_commitments import show_follow_up
from bot.screens.reminder_of_retro import show_retro_call
from bot.screens.reminders_of_days import longest, show_coming, show_evening, show_morning
from bot.screens.scene import Scene, button, in_rows, join
from bot.screens.told_changes import tell_changes
from bot.screens.told_to_coordinators import (
    tell_answered,
    tell_brief,
    tell_lack,
    tell_question,
    tell_waiting,
)


def tell(scene: Scene, push: Said) -> Reply | Silence:
    """Return what a push says, or why it says nothing."""
    draw = SHOWN.get(push.kind)
    tour = scene.catalog.tours.get(push.tour_id)
    if draw is None:
        return Silence.NO_SCREEN
    if tour is None:
        return Silence.TOUR_GONE
    told = draw(scene, tour, push.subject)
    if isinstance(told, Silence):
        return told
    if push.kind in FOR_COORDINATORS | FOR_ONE | OF_NOTICES:
        return replace(told, in_place=False)
    change = (button(scene, "reminders-change", address.ChangeReminder(push.kind)),)
    rows = (*told.rows, change) if scene.is_private else told.rows
    return replace(told, rows=rows, in_place=False)


def _show_before(scene: Scene, tour: Tour, subject: str) -> Reply | Silence:
    if scene.today(tour) >= tour.starts_on:
        return Silence.TOUR_BEGUN
    is_payment = subject.partition("/")[0] == "payment"
    return _show_payment(scene, tour) if is_payment else _show_checklist(scene, tour)


def _show_payment(scene: Scene, tour: Tour) -> Reply | Silence:
    payment = tour.payment
    if payment is None:
        return Silence.NO_PAYMENT
    settling = [one for one in tour.checklist if one.settles == "payment"]
    if tour.id in scene.reader.settled or any(is_done(scene, tour, one) for one in settling):
        return Silence.ALL_DONE
    note = payment.amount.note
    is_listed = scene.is_private and bool(settling)
    text = join(
        scene.voice.say("payment-title", tour=scene.text(tour.short_title)),
        _days_left(scene, tour),
        join(
            Markup("<b>{}</b> · {}").format(payment.amount.text, scene.text(payment.per)),
            Markup("<i>{}</i>").format(scene.text(note)) if note else None,
            by="\n",
        ),
        join(scene.voice.say("payment-due"), scene.text(payment.due), by="\n"),
        join(scene.voice.say("payment-order"), scene.text(payment.order), by="\n"),
        scene.voice.say("reminder-payment-done") if is_listed else None,
        scene.sources(payment.source),
    )
    parts = [
        button(scene, "payment-transfer", address.Payment(tour.id, PaymentPart.TRANSFER)),
        button(scene, "payment-includes", address.Payment(tour.id, PaymentPart.INCLUDES)),
        button(scene, "contacts", address.Contacts(tour.id)),
    ]
    if is_listed:
        parts.append(button(scene, "checklist", address.Checklist(tour.id)))
    return Reply(text, rows=in_rows(parts))


def _show_checklist(scene: Scene, tour: Tour) -> Reply | Silence:
    if not scene.is_private:
        return Silence.PERSONAL
    if not tour.checklist:
        return Silence.NO_CHECKLIST
    left = [one for one in tour.checklist if not _is_seen_to(scene, tour, one)]
    if not left:
        return Silence.ALL_DONE

    def draw(count: int) -> Markup:
        more = len(left) - count
        cited = [citation for one in left[:count] for citation in one.source]
        return join(
            scene.voice.say("checklist", tour=scene.text(tour.short_title)),
            _days_left(scene, tour),
            scene.voice.say("reminder-checklist-open", count=len(left)),
            *(errand_line(scene, tour, one) for one in left[:count]),
            scene.voice.say("reminder-checklist-more", count=more) if more else None,
            scene.sources(cited) if cited else None,
        )

    checklist = button(scene, "checklist", address.Checklist(tour.id))
    return Reply(draw(longest(draw, len(left))), rows=((checklist,),))


def _is_seen_to(scene: Scene, tour: Tour, errand: Errand) -> bool:
    """Tell whether an errand needs no reminder: ticked off, or noted as paid by the organisers."""
    is_paid = errand.settles == "payment" and tour.id in scene.reader.settled
    return is_paid or is_done(scene, tour, errand)


def _show_after(scene: Scene, tour: Tour, _subject: str) -> Reply | Silence:
    if scene.today(tour) <= tour.ends_on:
        return Silence.NOT_OVER
    return Reply(
        scene.voice.say("reminder-after", tour=scene.text(tour.short_title)),
        rows=(
            (
                button(scene, "agenda-all", address.AllDays(tour.id)),
                button(scene, "programmes", address.Library()),
            ),
            (button(scene, "ask", address.Ask()),),
        ),
    )


def _tell_answer(scene: Scene, _tour: Tour, subject: str) -> Reply | Silence:
    """Bring a reply to who asked; nothing to who has had the question erased."""
    of = scene.reader.inquiry
    word = of.word(word_of(subject)) if of and of.person_id == scene.reader.id else None
    return show_answer(scene, of, word) if of and word else Silence.QUESTION_GONE


def _days_left(scene: Scene, tour: Tour) -> Markup:
    return scene.voice.say("reminder-days-left", days=(tour.starts_on - scene.today(tour)).days)


SHOWN: dict[PushKind, Callable[[Scene, Tour, str], Reply | Silence]] = {
    PushKind.BEFORE: _show_before,
    PushKind.EVENING: show_evening,
    PushKind.MORNING: show_morning,
    PushKind.ACTIVITY: show_coming,
    PushKind.CHANGE: tell_changes,
    PushKind.RETRO: show_retro_call,
    PushKind.AFTER: _show_after,
    PushKind.COMMITMENTS: show_follow_up,
    PushKind.BRIEF: tell_brief,
    PushKind.LACK: tell_lack,
    PushKind.NOTICE: tell_notice,
    PushKind.URGENT: tell_notice,
    PushKind.RETRACT: take_back,
    PushKind.QUESTION: tell_question,
    PushKind.ANSWERED: tell_answered,
    PushKind.WAITING: tell_waiting,
    PushKind.ANSWER: _tell_answer,
}
"""The kinds of pushes that have words; any other says nothing yet."""
