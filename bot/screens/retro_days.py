"""What one has answered: a day whole, and all the days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from bot import address
from bot.address import OnOff, Who
from bot.catalog.retro import Question
from bot.catalog.tour import Tour
from bot.reply import Button, Reply, Rows
from bot.retro.own_day import DayStatus, OwnDay, is_offered, is_open, opens_at
from bot.retro.visibility import Visibility
from bot.screens.retro import answer_text
from bot.screens.scene import Scene, button, in_rows, join, shortened

MARKS = {
    DayStatus.FINISHED: "✅",
    DayStatus.OPEN: "✏️",
    DayStatus.PAUSED: "✏️",
    DayStatus.DECLINED: "✖️",
}
READ_BY = {Visibility.ORGANISERS: "👥", Visibility.GROUP: "📣", Visibility.ME: "🔒"}
QUOTES = 14
"""Answers that are shown of what the group shares, the newest."""
QUOTED = 200
"""Characters of each, so that a message holds them all."""
RECALLED = 140
"""Characters that are shown of an answer among the others of its day."""


@dataclass(frozen=True)
class Quote:
    """Something shared with the group; a name only if its author asks for it."""

    question_id: str
    text: str
    name: str = ""


def show_day(scene: Scene, own: OwnDay, note: Markup | None = None) -> Reply:
    """Every question of a day with one's own answer; each can be opened and changed."""
    can_change = is_open(own.tour, own.day, scene.today(own.tour))
    lines = [_line(scene, own, number, one) for number, one in enumerate(own.questions, 1)]
    return Reply(
        join(
            note,
            scene.voice.say("retro-day", day=scene.voice.day(own.day)),
            *lines,
            _foot(scene, own, can_change=can_change),
        ),
        rows=(
            *(_numbers(own) if can_change else ()),
            *((_go_on(scene, own),) if can_change and not own.is_finished else ()),
            (
                button(scene, "retro-shared", address.SharedDay(own.tour.id, own.day)),
                button(scene, "retro-days", address.RetroDays(own.tour.id)),
            ),
            *(
                ((button(scene, "report", address.Report(own.tour.id)),),)
                if own.is_finished
                else ()
            ),
        ),
    )


def show_days(scene: Scene, tour: Tour, statuses: Mapping[date, DayStatus]) -> Reply:
    """The days of a tour that can be told of, and how far one is with each."""
    today, local = scene.today(tour), scene.now.astimezone(tour.zone)
    asked = [day for day in tour.dates if tour.asked_on(day)]
    days = [day for day in asked if is_offered(tour, day, local, statuses)]
    name = scene.text(tour.short_title)
    home = (button(scene, "home", address.Home()), button(scene, "agenda-all", _agenda(tour)))
    if tour.retro is None:
        return Reply(scene.voice.say("retro-none", tour=name), rows=(home,))
    later = (
        scene.voice.say("retro-later-today", time=scene.voice.clock(opens_at(tour, today)))
        if today in asked and today not in days
        else None
    )
    if not days and later:
        return Reply(later, rows=(home,))
    if not days:
        starts = scene.voice.day(tour.starts_on)
        return Reply(scene.voice.say("retro-not-yet", tour=name, day=starts), rows=(home,))
    buttons = [
        Button(
            f"{MARKS[statuses[day]] if day in statuses else '▫️'} {scene.voice.short_day(day)}",
            address.RetroDay(tour.id, day),
        )
        for day in days
    ]
    return Reply(
        join(
            scene.voice.say("retro-days", tour=name),
            later,
            _closing(scene, tour),
        ),
        rows=(*in_rows(buttons, 2), home),
    )


def show_readers(scene: Scene, own: OwnDay, question: Question) -> Reply:
    """Who may read one's answer, with the other choices there are."""
    chosen = own.readers_of(question)
    at = (own.tour.id, own.day, question.id)
    asked = scene.text(question.text)
    signing = scene.voice.say("retro-signed" if own.is_signed else "retro-signing")
    return Reply(
        join(
            scene.voice.say("retro-readers-of", question=asked)
            if own.is_answered(question)
            else scene.voice.say("retro-readers-from-now"),
            signing if chosen is Visibility.GROUP else None,
        ),
        rows=(
            *(
                (
                    Button(
                        ("✓ " if who.visibility is chosen else "") + _who(scene, own, who),
                        address.SetReaders(*at, who),
                    ),
                )
                for who in Who
            ),
            *_signing(scene, own, question),
            (button(scene, "retro-back", address.RetroQuestion(*at)),),
        ),
    )


def show_sign_name(scene: Scene, to: address.SignName) -> Reply:
    """Ask under which name one signs what one shares with the group; or not at all."""
    back = address.RetroQuestion(to.tour, to.day, to.question)
    return Reply(
        join(scene.voice.say("retro-sign-name"), scene.voice.say("retro-signing")),
        rows=((button(scene, "retro-sign-not", back),),),
    )


def _who(scene: Scene, own: OwnDay, who: Who) -> str:
    if own.is_signed and who is Who.GROUP:
        return scene.voice.label("button-readers-group-signed")
    return scene.voice.label(f"button-readers-{who.visibility.value}")


def _signing(scene: Scene, own: OwnDay, question: Question) -> Rows:
    """Return the row that puts one's name below what one shares, or takes it away."""
    if own.readers_of(question) is not Visibility.GROUP:
        return ()
    at = (own.tour.id, own.day, question.id)
    if own.is_signed:
        return ((button(scene, "retro-unsign", address.SignShared(*at, OnOff.OFF)),),)
    return ((button(scene, "retro-sign", address.SignShared(*at, OnOff.ON)),),)


def show_shared(scene: Scene, tour: Tour, day: date, quotes: Sequence[Quote]) -> Reply:
    """What the group shares of a day, by question, without names unless somebody signs."""
    named = {one.id: one for one in tour.asked_on(day)}
    more = len(quotes) - QUOTES
    parts = []
    for question_id, question in named.items():
        said = [_quote(one) for one in quotes[:QUOTES] if one.question_id == question_id]
        if said:
            parts.append(
                join(Markup("<b>{}</b>").format(scene.text(question.text)), *said, by="\n")
            )
    return Reply(
        join(
            scene.voice.say("retro-shared", day=scene.voice.day(day)),
            *(parts or [scene.voice.say("retro-shared-none")]),
            scene.voice.say("retro-shared-more", count=more) if more > 0 else None,
        ),
        rows=((button(scene, "retro-my-day", address.RetroDay(tour.id, day)),),),
    )


def _agenda(tour: Tour) -> address.AllDays:
    return address.AllDays(tour.id)


def _line(scene: Scene, own: OwnDay, number: int, question: Question) -> Markup:
    answer = own.answers.get(question.id)
    said = (
        Markup("{} {}").format(
            READ_BY[answer.visibility],
            answer_text(scene, question, answer, RECALLED),
        )
        if answer
        else scene.voice.say("retro-no-answer")
    )
    asked = Markup("<b>{}. {}</b>").format(number, scene.text(question.text))
    return join(asked, said, by="\n")


def _foot(scene: Scene, own: OwnDay, *, can_change: bool) -> Markup:
    if can_change:
        return scene.voice.say("retro-change")
    if scene.today(own.tour) < own.day:
        return scene.voice.say("retro-day-ahead")
    return _closing(scene, own.tour)


def _closing(scene: Scene, tour: Tour) -> Markup:
    """Return until when answers are taken, or since when they are not."""
    closes = tour.closes_on or tour.ends_on
    day = scene.voice.full_date(closes)
    if scene.today(tour) > closes:
        return scene.voice.say("retro-closed", day=day)
    return scene.voice.say("retro-open-until", day=day)


def _numbers(own: OwnDay) -> Rows:
    buttons = [
        Button(str(number), address.RetroQuestion(own.tour.id, own.day, one.id))
        for number, one in enumerate(own.questions, 1)
    ]
    return in_rows(buttons, 5)


def _go_on(scene: Scene, own: OwnDay) -> tuple[Button, ...]:
    return (button(scene, "retro-go-on", address.RetroGoOn(own.tour.id, own.day)),)


def _quote(quote: Quote) -> Markup:
    said = shortened(quote.text, QUOTED)
    if quote.name:
        return Markup("• «{}» — {}").format(said, quote.name)
    return Markup("• «{}»").format(said)
