"""What coordinators have changed of the agenda, in the order in which they did. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.catalog.plan import Plan


@dataclass(frozen=True)
class Change:
    """One thing that a coordinator changed: all that was planned of an activity, and now is.

    Those of a tour with the same ``batch`` are told together. ``undoes`` is the change that this
    one takes back. ``author_id`` is None once its author has had everything erased.
    """

    id: int
    tour_id: str
    activity_id: str
    batch: int
    author_id: int | None
    author: str
    changed_at: datetime
    before: Plan
    after: Plan
    undoes: int | None = None

    @property
    def is_addition(self) -> bool:
        """Tell whether it put something into the agenda that no document has."""
        return bool(self.after.title) and not self.before.title


@dataclass(frozen=True)
class Difference:
    """What of an activity is another than it was."""

    activity_id: str
    was: Plan
    now: Plan


@dataclass(frozen=True)
class Changes:
    """Every change there is, the oldest first."""

    log: tuple[Change, ...] = ()

    def of(self, tour_id: str, activity_id: str) -> tuple[Change, ...]:
        """Return the changes of an activity; how many these are is its SEQUENCE in a calendar."""
        return self._of_activities.get((tour_id, activity_id), ())

    def of_tour(self, tour_id: str) -> tuple[Change, ...]:
        """Return the changes of a tour."""
        return tuple(one for one in self.log if one.tour_id == tour_id)

    def last(self, tour_id: str, activity_id: str) -> Change | None:
        """Return the change that counts of an activity; None where nobody has changed it."""
        return next(reversed(self.of(tour_id, activity_id)), None)

    def addition(self, tour_id: str, activity_id: str) -> Change | None:
        """Return the change that added an activity; None where a document has it."""
        return next((one for one in self.of(tour_id, activity_id) if one.is_addition), None)

    def told(self, tour_id: str, activity_id: str) -> Difference | None:
        """Return how an activity differs from what people were last told of it.

        None where it does not: it was never changed, or is again as it was.
        """
        mine = self.of(tour_id, activity_id)
        if not mine:
            return None
        last = mine[-1]
        was = next(one.before for one in mine if one.batch == last.batch)
        stood = replace(mine[0].before, title=last.after.title)
        if last.after in {was, stood}:
            return None
        return Difference(activity_id, was, last.after)

    def knows(self, tour_id: str, batch: int) -> bool:
        """Tell whether anything of a batch is known yet: another process may have it before."""
        return any(self._in(tour_id, batch))

    def news(self, tour_id: str, batch: int) -> tuple[Difference, ...]:
        """Return what a batch has changed, as it is now; not what is again as it was before."""
        found = []
        for activity_id in dict.fromkeys(one.activity_id for one in self._in(tour_id, batch)):
            mine = self.of(tour_id, activity_id)
            within = [one for one in mine if one.batch == batch]
            was, now = within[0].before, mine[-1].after
            if _differ(was, within[-1].after) and _differ(was, now):
                found.append(Difference(activity_id, was, now))
        return tuple(found)

    def _in(self, tour_id: str, batch: int) -> Iterator[Change]:
        return (one for one in self.log if (one.tour_id, one.batch) == (tour_id, batch))

    @cached_property
    def _of_activities(self) -> Mapping[tuple[str, str], tuple[Change, ...]]:
        found: dict[tuple[str, str], list[Change]] = {}
        for one in self.log:
            found.setdefault((one.tour_id, one.activity_id), []).append(one)
        return {which: tuple(all_) for which, all_ in found.items()}


def _differ(one: Plan, other: Plan) -> bool:
    """Tell whether two plans differ for who goes there: what is cancelled is no more than that."""
    return replace(one, title="") != replace(other, title="") and not (
        one.is_cancelled and other.is_cancelled
    )
