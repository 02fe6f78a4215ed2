"""Answers for everybody as their coordinators see them. Pure."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.catalog.kept import KeptAnswer
from bot.language import Language


@dataclass(frozen=True)
class Kept:
    """An answer for everybody as its coordinators see it: not yet kept, in force, or withdrawn."""

    id: int
    tour_id: str
    question_id: int | None
    question: str
    answer: str
    lang: Language
    author: str
    kept_at: datetime | None
    withdrawn_at: datetime | None

    @property
    def is_in_force(self) -> bool:
        """Tell whether it answers people now."""
        return self.kept_at is not None and self.withdrawn_at is None

    def on(self, zone: ZoneInfo, at: datetime | None = None) -> KeptAnswer:
        """Return it as it answers people of a tour in a zone, kept ``at`` an instant."""
        kept_at = at or self.kept_at
        assert kept_at is not None  # noqa: S101 - in force, or about to be
        return KeptAnswer(
            id=self.id,
            tour=self.tour_id,
            question=self.question,
            answer=self.answer,
            lang=self.lang,
            author=self.author,
            kept_on=kept_at.astimezone(zone).date(),
        )
