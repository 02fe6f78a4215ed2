"""What `rehearse` prints: for an organiser at a terminal, or one JSON object a push."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Self

from bot.address import encode
from bot.asking import json_line
from bot.catalog.loading import load
from bot.catalog.nearest import nearest
from bot.catalog.tour import Tour
from bot.language import Language, spoken
from bot.pushes.kinds import Silence
from bot.pushes.planner import Occurrence
from bot.rehearsal import Listener, Nothing, Person, Rehearsed, Stage, people_of, wordless
from bot.reply import Button
from bot.texts.wording import load_wording

WIDTH = 88
"""Columns of the report; a button with its address may need more."""

WHY = {
    Silence.NO_SCREEN: "this kind has no words in this version",
    Silence.TOUR_GONE: "the tour is no longer there",
    Silence.DAY_GONE: "the tour no longer has this date",
    Silence.DAY_OVER: "it is another day by now",
    Silence.NOTHING_PLANNED: "the agenda holds no activity for this date",
    Silence.ACTIVITY_GONE: "the activity is not in the agenda, or has no day",
    Silence.ACTIVITY_MOVED: "the activity begins at another hour",
    Silence.TOUR_BEGUN: "the tour has begun",
    Silence.NO_PAYMENT: "the tour has no payment.yaml",
    Silence.NO_CHECKLIST: "the tour has no checklist in reminders.yaml",
    Silence.ALL_DONE: "everything on the checklist is ticked off",
    Silence.PERSONAL: "it is for each person alone, not for a group",
    Silence.NOT_OVER: "the tour is not over",
    Silence.NOTHING_TO_DO: "every commitment is done or dropped, or there is none",
    Silence.NOT_AGREED: "they have not agreed to the policy in force",
    Silence.ERASED: "what was said on the tour is kept no more",
    Silence.UNREADABLE: "what was said of the day could not be read",
    Silence.NO_COORDINATOR: "they are no coordinator of the tour (any more)",
    Silence.NOTHING_TO_TELL: "nothing of the day may be shown, or it is missed no more",
    Silence.UNDONE: "it is again as it was",
    Silence.WITHDRAWN: "the coordinators have withdrawn it",
    Silence.NOTHING_TO_DELETE: "what was to be deleted has not arrived",
    Silence.QUESTION_GONE: "who asked has had everything erased",
    Silence.ANSWERED: "somebody has answered meanwhile",
    Silence.LEFT_ALONE: "they have finished the day, or left it for later or out",
    Silence.NOTHING_ASKED: "nothing is asked about this date, or not any more",
}


class RehearsalError(Exception):
    """There is nothing of the kind to rehearse; the message says why in one line."""


@dataclass(frozen=True)
class Rehearsal:
    """The rehearsal of one tour, or of several one after the other."""

    stage: Stage
    tours: tuple[Tour, ...]

    @classmethod
    def load(cls, content: Path, tour: str | None = None, lang: str | None = None) -> Self:
        """Read a content folder; without a tour all are rehearsed, without a language in all.

        Raises:
            RehearsalError: there is no such tour or language.
            ContentError: the content cannot be used.
        """
        catalog = load(content)
        if tour is not None and tour not in catalog.tours:
            meant = nearest(tour, catalog.tours)
            known = f"did you mean {meant}?" if meant else f"one of {', '.join(catalog.tours)}"
            msg = f"--tour: there is no tour {tour!r}: {known}"
            raise RehearsalError(msg)
        languages = tuple(Language) if lang is None else (_language(lang),)
        tours = tuple(catalog.tours.values()) if tour is None else (catalog.tours[tour],)
        return cls(Stage(catalog, load_wording(content / "texts"), languages), tours)

    def as_text(self) -> Iterator[str]:
        """Yield the lines of the report."""
        for tour in self.tours:
            pushes = tuple(self.stage.rehearse(tour))
            yield from _tour(tour, len(pushes))
            for push in pushes:
                yield from _push(push)

    def as_json(self) -> Iterator[str]:
        """Yield a line of JSON a push."""
        for tour in self.tours:
            for push in self.stage.rehearse(tour):
                yield json_line(_values(push))


def _language(lang: str) -> Language:
    found = spoken(lang)
    if found is None:
        msg = f"--lang: {lang!r} is not spoken; one of {', '.join(Language)}"
        raise RehearsalError(msg)
    return found


def _tour(tour: Tour, count: int) -> Iterator[str]:
    yield "=" * WIDTH
    yield f"{tour.id}: {count} pushes; the tour is from {tour.starts_on} to {tour.ends_on}"
    yield _line("on the tour", tour.timezone)
    for person in people_of(tour):
        if not person.choices.off:
            yield _line(person.name, person.choices.zones(tour).home.key)
    yield _line("muted", "everything switched off, at home or away")
    if tour.reminders is None:
        yield _line("no pushes", "the tour has no reminders.yaml")
    for kind, number in wordless(tour).items():
        yield _line("not shown", f"{number} of {kind}: {WHY[Silence.NO_SCREEN]}")


def _push(push: Rehearsed) -> Iterator[str]:
    yield "-" * WIDTH
    yield f"{push.kind.upper()}  {push.key}"
    heard = ((person.local(push.tour, one.at), one, person.name) for person, one in push.due)
    for (_, occurrence), group in groupby(heard, key=lambda one: (one[0].tzinfo, one[1])):
        people = list(group)
        here = people[0][0]
        yield _line(", ".join(name for _, _, name in people), _hours(occurrence, here))
        if here.tzinfo != push.tour.zone:
            on_tour = occurrence.at.astimezone(push.tour.zone)
            yield _line("  on the tour", _hours(occurrence, on_tour))
    if push.never:
        yield _line("not", ", ".join(person.name for person in push.never))
    for words in push.words:
        yield ""
        if isinstance(words, Nothing):
            yield f"  {_listeners(words.to)}: nothing to say, {WHY[words.why]}"
            continue
        yield f"  {_listeners(words.to)}:"
        yield from _wrapped(words.text)
        for row in words.buttons:
            yield from (f"    [{button.text}] → {_goal(button)}" for button in row)


def _line(label: str, says: str) -> str:
    return f"  {label:<15}{says}"


def _hours(occurrence: Occurrence, local: datetime) -> str:
    """Return when a push is sent and until when it is useful, in the zone of ``local``."""
    until = occurrence.useful_until.astimezone(local.tzinfo)
    return f"{local:%a %Y-%m-%d %H:%M}, useful to {until:%a %Y-%m-%d %H:%M} {local.tzinfo}"


def _listeners(listeners: Iterable[Listener]) -> str:
    languages: dict[str, list[str]] = {}
    for lang, people in groupby(listeners, key=lambda listener: listener[0]):
        names = " and ".join(person.name for _, person in people)
        languages.setdefault(names, []).append(lang.value)
    return "; ".join(f"{', '.join(langs)} {names}" for names, langs in languages.items())


def _wrapped(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        parts = textwrap.wrap(line, WIDTH - 4, break_long_words=False, break_on_hyphens=False)
        yield from (f"    {part}" for part in parts)
        if not parts:
            yield ""


def _goal(button: Button) -> str:
    return encode(button.to) if button.to else button.url or f"copies {button.copy}"


def _values(push: Rehearsed) -> dict[str, Any]:
    return {
        "tour": push.tour.id,
        "kind": push.kind.value,
        "key": push.key,
        "gets": [_due(push.tour, person, occurrence) for person, occurrence in push.due],
        "not": [person.name for person in push.never],
        "says": [
            {
                "to": _told(words.to),
                "text": words.text,
                "buttons": [
                    [{"label": button.text, "to": _goal(button)} for button in row]
                    for row in words.buttons
                ],
            }
            for words in push.words
            if not isinstance(words, Nothing)
        ],
        "nothing_to_say": [
            {"to": _told(nothing.to), "why": WHY[nothing.why]}
            for nothing in push.words
            if isinstance(nothing, Nothing)
        ],
    }


def _due(tour: Tour, person: Person, occurrence: Occurrence) -> dict[str, str]:
    local = person.local(tour, occurrence.at)
    return {
        "person": person.name,
        "at": occurrence.at.isoformat(),
        "useful_until": occurrence.useful_until.isoformat(),
        "local": local.isoformat(),
        "zone": str(local.tzinfo),
        "on_the_tour": occurrence.at.astimezone(tour.zone).isoformat(),
    }


def _told(to: Iterable[Listener]) -> list[dict[str, str]]:
    return [{"lang": lang.value, "person": person.name} for lang, person in to]
