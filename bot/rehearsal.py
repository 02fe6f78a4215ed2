"""A rehearsal: every push of a tour in order, in the words each kind of person gets.

It goes the way of the running bot: the planner says what is due and when, the screens say it as of
that very instant.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.catalog.tour import Tour
from bot.language import Language
from bot.people.reader import Reader
from bot.pushes.choices import Choices
from bot.pushes.kinds import LIVE, POLICIES, PushKind, Silence
from bot.pushes.planner import Occurrence, occurrences
from bot.reply import Reply, Rows
from bot.retro.values import OpenCommitment
from bot.screens.reminders import tell
from bot.screens.scene import Scene
from bot.texts.voice import Voice
from bot.texts.wording import Wording
from bot.transport.splitting import visible

AWAY = ("Europe/Madrid", "America/Santiago")
"""Homes of somebody from elsewhere; the first that is not the tour's own."""

MUTABLE = frozenset(kind for kind, policy in POLICIES.items() if not policy.is_urgent)
"""What a person can switch off."""


@dataclass(frozen=True)
class Person:
    """A kind of person: where they come from, and what they have switched off."""

    name: str
    choices: Choices

    def local(self, tour: Tour, at: datetime) -> datetime:
        """Return an instant as this person's clock shows it."""
        return self.choices.zones(tour).local(at)

    def plan(self, tour: Tour) -> dict[str, Occurrence]:
        """Return what this person is due of the kinds that this version sends, by key."""
        return {one.key: one for one in occurrences(tour, self.choices, LIVE)}


Listener = tuple[Language, Person]


@dataclass(frozen=True)
class Words:
    """One text with its buttons, and all who get it so."""

    to: tuple[Listener, ...]
    text: str
    buttons: Rows


@dataclass(frozen=True)
class Nothing:
    """Why a push says nothing, and to whom."""

    to: tuple[Listener, ...]
    why: Silence


@dataclass(frozen=True)
class Rehearsed:
    """A push: who gets it, each at their own instant, who does not, and what it says to whom."""

    tour: Tour
    kind: PushKind
    key: str
    due: tuple[tuple[Person, Occurrence], ...]
    never: tuple[Person, ...]
    words: tuple[Words | Nothing, ...]


@dataclass(frozen=True)
class Stage:
    """What a rehearsal is held with."""

    catalog: Catalog
    wording: Wording
    languages: tuple[Language, ...] = tuple(Language)

    def rehearse(self, tour: Tour) -> Iterator[Rehearsed]:
        """Yield every push that is sent, in the order in which the first person gets them."""
        plans = {person: person.plan(tour) for person in people_of(tour)}
        every = [one for plan in plans.values() for one in plan.values()]
        for key in dict.fromkeys(one.key for one in sorted(every, key=lambda one: one.at)):
            due = tuple((person, plan[key]) for person, plan in plans.items() if key in plan)
            yield Rehearsed(
                tour=tour,
                kind=due[0][1].kind,
                key=key,
                due=due,
                never=tuple(person for person, plan in plans.items() if key not in plan),
                words=self._words(due),
            )

    def _words(self, due: tuple[tuple[Person, Occurrence], ...]) -> tuple[Words | Nothing, ...]:
        told: dict[Reply | Silence, list[Listener]] = {}
        for lang in self.languages:
            for person, push in due:
                one = tell(self._scene(push, lang, person), push)
                told.setdefault(one, []).append((lang, person))
        return tuple(
            Nothing(tuple(to), one)
            if isinstance(one, Silence)
            else Words(tuple(to), visible(str(one.text)), one.rows)
            for one, to in told.items()
        )

    def _scene(self, push: Occurrence, lang: Language, person: Person) -> Scene:
        reader = Reader(
            id=0,
            lang=lang,
            is_known=True,
            tour_id=push.tour_id,
            tours=frozenset({push.tour_id}),
            choices=person.choices,
            has_consented=push.kind is PushKind.COMMITMENTS,  # whoever has made one has agreed
            to_do=(OpenCommitment(1, push.tour_id, "…"),),
        )
        return Scene(Voice(self.wording, lang), self.catalog, reader, push.at)


def people_of(tour: Tour) -> tuple[Person, ...]:
    """Return the kinds of people: of the tour's own home or another, all switched on or off."""
    away = next(zone for zone in AWAY if zone != tour.home_timezone)
    return (
        Person("at home", Choices()),
        Person("away", Choices(home=away)),
        Person("muted at home", Choices(off=MUTABLE)),
        Person("muted away", Choices(off=MUTABLE, home=away)),
    )


def wordless(tour: Tour) -> dict[PushKind, int]:
    """Return how many pushes of each kind the tour plans that this version does not send."""
    counts: dict[PushKind, int] = {}
    for one in occurrences(tour, Choices(), frozenset(PushKind) - LIVE):
        counts[one.kind] = counts.get(one.kind, 0) + 1
    return counts
