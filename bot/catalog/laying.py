"""Content and what coordinators have changed of it → the agenda in force. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

from bot.catalog.catalog import Catalog, Former
from bot.catalog.changes import Change, Changes
from bot.catalog.plan import Plan
from bot.catalog.tour import Activity, Day, Tour
from bot.catalog.values import Translated


def lay_changes(catalog: Catalog, log: Sequence[Change]) -> Catalog:
    """Return the content with the changes in it; the content itself stays as it is.

    The last change of an activity counts, whatever the files have said since. One of an activity
    or a tour that the content has no more changes nothing, and counts again if that comes back.
    """
    if not log:
        return catalog
    changes = Changes(tuple(log))
    laid = {
        tour.id: _Laying(catalog, tour, changes)
        for tour in catalog.tours.values()
        if changes.of_tour(tour.id)
    }
    tours = {
        one: laid[one].tour_in_force if one in laid else tour for one, tour in catalog.tours.items()
    }
    return replace(
        catalog,
        tours=MappingProxyType(tours),
        changes=changes,
        former=MappingProxyType({one: laid[one].former for one in laid}),
    )


@dataclass(frozen=True)
class _Laying:
    catalog: Catalog
    tour: Tour
    changes: Changes

    @property
    def tour_in_force(self) -> Tour:
        """Return the tour as it now is."""
        agenda = self.tour.agenda
        days = {day.date: self._day(day) for day in agenda.days}
        loose = [one for item in agenda.unscheduled for one in self._staying(None, item)]
        for activity, plan in self._moved:
            on = self._date(plan)
            if on is None:
                loose.append(activity)
            else:
                day = days.get(on) or Day(date=on, source=self.tour.source)
                days[on] = _put(day, activity)
        changed = {"days": tuple(days[on] for on in sorted(days)), "unscheduled": tuple(loose)}
        return self.tour.model_copy(update={"agenda": agenda.model_copy(update=changed)})

    @property
    def former(self) -> tuple[Former, ...]:
        """Return what is on no more where it was, in order of its time."""
        found = [one for one in self._former() if one is not None]
        return tuple(sorted(found, key=lambda one: (one.on or date.min, one.activity.slot.begins)))

    @cached_property
    def _known(self) -> Mapping[str, tuple[date | None, Activity]]:
        agenda = self.tour.agenda
        dated = {one.id: (day.date, one) for day in agenda.days for one in day.activities}
        return {**dated, **{one.id: (None, one) for one in agenda.unscheduled}}

    @cached_property
    def _plans(self) -> Mapping[str, Plan]:
        """Return what is now planned of each activity that was changed and is there."""
        latest = {one.activity_id: one.after for one in self.changes.of_tour(self.tour.id)}
        return {one: plan for one, plan in latest.items() if one in self._known or plan.title}

    def _day(self, day: Day) -> Day:
        kept = (one for item in day.activities for one in self._staying(day.date, item))
        return day.model_copy(update={"activities": tuple(kept)})

    def _staying(self, on: date | None, activity: Activity) -> Iterator[Activity]:
        """Yield an activity that stays where the file has it, with whatever else is changed."""
        plan = self._plans.get(activity.id)
        if plan is None:
            yield activity
        elif self._stays(on, activity, plan):
            yield self._planned(activity, plan)

    def _stays(self, on: date | None, activity: Activity, plan: Plan) -> bool:
        return not plan.is_cancelled and (self._date(plan), plan.slot) == (on, activity.slot)

    @property
    def _moved(self) -> Iterator[tuple[Activity, Plan]]:
        """Yield what is elsewhere than in the file, or in no file, in order of its hour."""
        for activity_id, plan in sorted(self._plans.items(), key=lambda one: one[1].slot.begins):
            known = self._known.get(activity_id)
            if plan.is_cancelled or (known and self._stays(*known, plan)):
                continue
            yield self._planned(known[1] if known else self._added(activity_id, plan), plan), plan

    def _former(self) -> Iterator[Former | None]:
        for activity_id, plan in self._plans.items():
            known = self._known.get(activity_id)
            activity = known[1] if known else self._added(activity_id, plan)
            if plan.is_cancelled:
                yield Former(plan.day, self._planned(activity, plan), is_cancelled=True)
            elif plan.day is None:
                yield self._last_dated(activity)

    def _last_dated(self, activity: Activity) -> Former | None:
        """Return where something was that is without a day now; None where it never had one."""
        mine = self.changes.of(self.tour.id, activity.id)
        plans = [mine[0].before, *(one.after for one in mine)]
        was = next((plan for plan in reversed(plans) if plan.is_on), None)
        return Former(was.day, self._planned(activity, was), is_cancelled=False) if was else None

    def _planned(self, activity: Activity, plan: Plan) -> Activity:
        place = plan.place if plan.place in self.catalog.entries else None
        where = Translated.model_validate(plan.where) if plan.where else None
        return activity.model_copy(update={"slot": plan.slot, "place": place, "where": where})

    def _added(self, activity_id: str, plan: Plan) -> Activity:
        first = self.changes.of(self.tour.id, activity_id)[0]
        return Activity.model_construct(
            id=activity_id,
            title=Translated.model_validate(plan.title),
            added_on=first.changed_at.astimezone(self.tour.zone).date(),
        )

    def _date(self, plan: Plan) -> date | None:
        """Return the date of a plan; None also for one that the tour no longer has."""
        return plan.day if plan.day in self.tour.dates else None


def _put(day: Day, activity: Activity) -> Day:
    """Put an activity into a day, before the first that begins later."""
    every = day.activities
    later = (at for at, one in enumerate(every) if one.slot.begins > activity.slot.begins)
    at = next(later, len(every))
    return day.model_copy(update={"activities": (*every[:at], activity, *every[at:])})
