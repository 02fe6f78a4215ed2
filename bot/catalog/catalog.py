"""The whole of the content, checked, with look-ups."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from bot.catalog.changes import Changes
from bot.catalog.kept import KeptAnswer
from bot.catalog.library import Entry, Kind
from bot.catalog.tour import Activity, Contact, Day, Faq, Tour
from bot.catalog.values import Source
from bot.language import Language

LIBRARY = "library"
"""The owner of the questions about the library as a whole; every other owner is a tour's id."""


@dataclass(frozen=True)
class Former:
    """An activity that is on no more ``on`` a date, at the hour that it has there.

    It is cancelled, or else announced again without a day.
    """

    on: date | None
    activity: Activity
    is_cancelled: bool


@dataclass(frozen=True)
class Catalog:
    """Everything the assistant knows; replaced as a whole, never changed."""

    tours: Mapping[str, Tour]
    entries: Mapping[str, Entry]
    sources: Mapping[str, Source]
    faq: tuple[Faq, ...] = ()
    """Questions about the library as a whole, for every tour."""
    version: str = ""
    """A digest of the files it was read from."""
    kept: tuple[KeptAnswer, ...] = ()
    """What coordinators answer everybody, beside the files."""
    changes: Changes = Changes()  # noqa: RUF009 - frozen
    """What coordinators have changed of the agendas, which have it already."""
    former: Mapping[str, tuple[Former, ...]] = field(default_factory=dict)
    """What is on no more in each tour, because of that."""

    @cached_property
    def open_tours(self) -> tuple[Tour, ...]:
        """Return the tours that people may choose, the latest first."""
        tours = (tour for tour in self.tours.values() if tour.open)
        return tuple(sorted(tours, key=lambda tour: tour.starts_on, reverse=True))

    def entries_of(self, kind: Kind, tour_id: str | None = None) -> tuple[Entry, ...]:
        """Return the entries of a kind, of one tour or of all, by their Spanish name."""
        found = (
            entry
            for entry in self.entries.values()
            if entry.kind is kind and (tour_id is None or tour_id in entry.tours)
        )
        return tuple(sorted(found, key=lambda entry: entry.name.es.casefold()))

    def activity(self, tour_id: str, activity_id: str) -> tuple[Day | None, Activity] | None:
        """Return an activity of a tour with its day, or None where there is none of that id.

        What is cancelled is still known, and has no day.
        """
        return self._activities.get((tour_id, activity_id))

    def cancelled(self, tour_id: str, activity_id: str) -> Former | None:
        """Return an activity that coordinators have cancelled; None for any other."""
        return next(
            (one for one in self.cancelled_of(tour_id) if one.activity.id == activity_id), None
        )

    def cancelled_of(self, tour_id: str) -> tuple[Former, ...]:
        """Return what coordinators have cancelled of a tour."""
        return tuple(one for one in self.former.get(tour_id, ()) if one.is_cancelled)

    def whereabouts(self, activity: Activity, lang: Language) -> str:
        """Return where an activity is, in words and by the name of its place; else nothing."""
        place = self.entries.get(activity.place or "")
        said = (activity.where, place.name if place else None)
        return ", ".join(one.in_(lang) for one in said if one)

    def visits(self, tour_id: str, entry_id: str) -> tuple[tuple[Day | None, Activity], ...]:
        """Return where in a tour's agenda an entry is visited or spoken of."""
        return tuple(
            (day, activity)
            for (owner, _), (day, activity) in self._activities.items()
            if owner == tour_id
            and (entry_id == activity.place or entry_id in activity.programmes)
            and not self.cancelled(tour_id, activity.id)
        )

    def contact(self, tour_id: str, contact_id: str) -> Contact | None:
        """Return a tour's contact by id."""
        contacts = self.tours[tour_id].contacts
        return next((contact for contact in contacts if contact.id == contact_id), None)

    def question(self, owner: str, faq_id: str) -> Faq | None:
        """Return a frequent question of a tour or of the ``LIBRARY``, or None if there is none."""
        tour = self.tours.get(owner)
        known = self.faq if owner == LIBRARY else tour.faq if tour else ()
        return next((faq for faq in known if faq.id == faq_id), None)

    def kept_answer(self, number: int) -> KeptAnswer | None:
        """Return an answer kept by coordinators, or None where there is none in force."""
        return next((one for one in self.kept if one.id == number), None)

    @cached_property
    def _activities(self) -> Mapping[tuple[str, str], tuple[Day | None, Activity]]:
        found: dict[tuple[str, str], tuple[Day | None, Activity]] = {}
        for tour in self.tours.values():
            for day in tour.agenda.days:
                found |= {(tour.id, activity.id): (day, activity) for activity in day.activities}
            found |= {(tour.id, item.id): (None, item) for item in tour.agenda.unscheduled}
            gone = (one.activity for one in self.cancelled_of(tour.id))
            found |= {(tour.id, item.id): (None, item) for item in gone}
        return MappingProxyType(found)
