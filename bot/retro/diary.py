"""All that one person has said of one tour, as reports and screens read it."""

from dataclasses import dataclass

from bot.retro.values import Answer, Commitment, Note


@dataclass(frozen=True)
class Diary:
    """A person's answers by day, notes in the order they were taken, and commitments."""

    answers: tuple[Answer, ...] = ()
    notes: tuple[Note, ...] = ()
    commitments: tuple[Commitment, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has been said."""
        return not (self.answers or self.notes or self.commitments)
