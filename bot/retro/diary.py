"""All that one person has said of one tour, as reports and screens read it."""

from dataclasses import dataclass, replace

from bot.retro.values import Answer, Commitment, Note
from bot.retro.visibility import Visibility


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

    def for_others(self) -> "Diary":
        """Return it without what its author keeps for themselves."""
        return replace(
            self,
            answers=tuple(one for one in self.answers if one.visibility is not Visibility.ME),
            commitments=tuple(
                one for one in self.commitments if one.visibility is not Visibility.ME
            ),
        )
