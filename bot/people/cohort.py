"""Who counts as a participant of a tour: who is enrolled and does not accompany it."""

from dataclasses import dataclass

from sqlalchemy import Select, select

from bot.storage.tables import coordinators, enrolments


@dataclass(frozen=True)
class Cohort:
    """The participants of a tour; ``but_for`` are whom the operator names for every tour."""

    tour_id: str
    but_for: frozenset[int] = frozenset()


def participants(cohort: Cohort) -> Select[tuple[int]]:
    """Return the ids of a tour's participants, to ask with ``in_``: coordinators never count."""
    accompanies = select(coordinators.c.person_id).where(coordinators.c.tour_id == cohort.tour_id)
    mine = enrolments.c.person_id
    found = select(mine).where(enrolments.c.tour_id == cohort.tour_id, mine.not_in(accompanies))
    return found.where(mine.not_in(cohort.but_for)) if cohort.but_for else found
