"""Content, choices and the time → what is due. Pure.

Every occurrence has a key of its own, so that it is written once however often it is planned. Its
hour is not part of the key: who moves the hour of the morning's plan after it came gets no second
one. An activity's is, since whoever was reminded of nine o'clock must hear of ten.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.catalog.reminders import After, Reminders
from bot.catalog.tour import Tour
from bot.pushes.choices import Choices
from bot.pushes.hours import instant
from bot.pushes.kinds import POLICIES, PushKind

DAY = timedelta(days=1)
SAME_EVENING, NEXT_MORNING = "evening", "morning"
"""The nudges of a retro, behind its day in their subject."""


@dataclass(frozen=True)
class Occurrence:
    """Something to be said to a person at an instant; both instants aware, in UTC.

    ``subject`` says what of its kind: a date as ``20250127``, an activity with the wall time at
    which it begins, what is to be done with the days before and the date that counts.
    """

    kind: PushKind
    tour_id: str
    subject: str
    at: datetime
    useful_until: datetime
    joined_by: datetime | None = None
    """Until when one must have joined to hear of it, where that is not ``at``."""

    @property
    def key(self) -> str:
        """Return what is unique among the pushes of a person."""
        return f"{self.kind}/{self.tour_id}/{self.subject}"


def occurrences(
    tour: Tour, choices: Choices, kinds: Collection[PushKind] = frozenset(PushKind)
) -> tuple[Occurrence, ...]:
    """Return all that a whole tour holds for who has made these choices, in order of time.

    Quiet hours hold a push when it is sent, so they do not show here; pauses do.
    """
    if tour.reminders is None:
        return ()
    plan = _Plan(tour, choices, tour.reminders)
    found = (
        one
        for kind, planned in _KINDS.items()
        if kind in kinds and kind not in choices.off
        for one in planned(plan)
    )
    zones = choices.zones(tour)
    heard = (one for one in found if not choices.is_paused(zones.local(one.at).date()))
    return tuple(sorted(heard, key=lambda one: (one.at, one.key)))


def subject_of_day(on: date) -> str:
    """Return how a date stands in a key."""
    return f"{on:%Y%m%d}"


def day_of_subject(subject: str) -> date:
    """Return the date that a subject begins with."""
    return date(int(subject[:4]), int(subject[4:6]), int(subject[6:8]))


def subject_of_activity(activity_id: str, on: date, starts: time) -> str:
    """Return how an activity stands in a key, with the wall time at which it begins."""
    return f"{activity_id}/{on:%Y%m%d}{starts:%H%M}"


@dataclass(frozen=True)
class _Plan:
    tour: Tour
    choices: Choices
    reminders: Reminders

    def at(self, kind: PushKind, on: date, default: time) -> datetime:
        """Return the instant of a kind's hour on a date, where the person then is."""
        zone = self.choices.zones(self.tour).on(on)
        return instant(on, self.choices.hour(kind, default), zone)

    def midnight_after(self, day: date) -> datetime:
        """Return the instant at which a date ends, where the person is on it."""
        return instant(day + DAY, time(), self.choices.zones(self.tour).on(day))

    def one(
        self, kind: PushKind, subject: str, at: datetime, until: datetime | None = None
    ) -> Occurrence:
        """Return an occurrence, useful for as long as its kind is, but not after ``until``."""
        useful_until = at + POLICIES[kind].useful_for
        if until is not None:
            useful_until = min(useful_until, until) if useful_until > at else until
        return Occurrence(kind, self.tour.id, subject, at, useful_until)


def _before(plan: _Plan) -> Iterator[Occurrence]:
    starts = instant(plan.tour.starts_on, time(), plan.tour.zone)
    first = subject_of_day(plan.tour.starts_on)
    for item in plan.reminders.before:
        for days in item.days:
            at = plan.at(PushKind.BEFORE, plan.tour.starts_on - days * DAY, item.at)
            if at < starts:
                yield plan.one(PushKind.BEFORE, f"{item.about}/{days}/{first}", at, starts)


def _evening(plan: _Plan) -> Iterator[Occurrence]:
    if plan.reminders.evening is not None:
        for day in plan.tour.dates:
            at = plan.at(PushKind.EVENING, day - DAY, plan.reminders.evening)
            yield plan.one(PushKind.EVENING, subject_of_day(day), at)


def _morning(plan: _Plan) -> Iterator[Occurrence]:
    if plan.reminders.morning is not None:
        for day in plan.tour.dates:
            at = plan.at(PushKind.MORNING, day, plan.reminders.morning)
            yield plan.one(PushKind.MORNING, subject_of_day(day), at, plan.midnight_after(day))


def _activities(plan: _Plan) -> Iterator[Occurrence]:
    minutes = plan.choices.minutes_before or plan.reminders.minutes_before
    if plan.reminders.minutes_before is None or minutes is None:
        return
    for day in plan.tour.agenda.days:
        for activity in day.activities:
            if activity.slot.start is not None:
                begins = instant(day.date, activity.slot.start, plan.tour.zone)
                subject = subject_of_activity(activity.id, day.date, activity.slot.start)
                at = begins - timedelta(minutes=minutes)
                yield plan.one(PushKind.ACTIVITY, subject, at, begins)


def _retro(plan: _Plan) -> Iterator[Occurrence]:
    hours = plan.reminders.retro
    if hours is None:
        return
    later = _minutes(hours.nudge) - _minutes(hours.at)
    for day in (one for one in plan.tour.dates if plan.tour.asked_on(one)):
        subject = subject_of_day(day)
        call = plan.at(PushKind.RETRO, day, hours.at)
        yield plan.one(PushKind.RETRO, subject, call)
        nudges = {SAME_EVENING: call + timedelta(minutes=later)}
        if nudges[SAME_EVENING] >= plan.midnight_after(day):
            del nudges[SAME_EVENING]
        zone = plan.choices.zones(plan.tour).on(day + DAY)
        nudges[NEXT_MORNING] = instant(day + DAY, hours.morning_nudge, zone)
        for which, at in nudges.items():  # who joined after the call was never asked
            nudge = plan.one(PushKind.RETRO, f"{subject}/{which}", at)
            yield replace(nudge, joined_by=call)


def _after(plan: _Plan) -> Iterator[Occurrence]:
    return _days_later(plan, PushKind.AFTER, plan.reminders.after)


def _commitments(plan: _Plan) -> Iterator[Occurrence]:
    return _days_later(plan, PushKind.COMMITMENTS, plan.reminders.commitments)


def _days_later(plan: _Plan, kind: PushKind, after: After | None) -> Iterator[Occurrence]:
    """Yield what comes so many days after the tour, and not before it is over where it was."""
    if after is None:
        return
    last = subject_of_day(plan.tour.ends_on)
    over = instant(plan.tour.ends_on + DAY, time(), plan.tour.zone)
    for days in after.days:
        day = plan.tour.ends_on + days * DAY
        at = plan.at(kind, day, after.at)
        if at < over:  # a home far to the east, where it is day already
            at = instant(day, plan.choices.hour(kind, after.at), plan.tour.zone)
        yield plan.one(kind, f"{days}/{last}", at)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


_KINDS: dict[PushKind, Callable[[_Plan], Iterator[Occurrence]]] = {
    PushKind.BEFORE: _before,
    PushKind.EVENING: _evening,
    PushKind.MORNING: _morning,
    PushKind.ACTIVITY: _activities,
    PushKind.RETRO: _retro,
    PushKind.AFTER: _after,
    PushKind.COMMITMENTS: _commitments,
}
