"""What of an answer counts: a mark, and words; of those alone that coordinators may read. Pure."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from bot.catalog.retro import CHOSEN, RATINGS, About, Question, QuestionKind
from bot.language import Language


class Part(StrEnum):
    """The two things that a question brings, each released by itself."""

    MARKS = "marks"
    """Taps; of a question answered in words, only that it was answered."""
    WORDS = "words"
    """What was written, also beside a tap."""


ANSWERED = "+"
"""The mark of an answer in words."""

PARTS: dict[QuestionKind, tuple[Part, ...]] = {
    QuestionKind.RATING: (Part.MARKS, Part.WORDS),
    QuestionKind.CHOICE: (Part.MARKS, Part.WORDS),
    QuestionKind.CHOICES: (Part.MARKS, Part.WORDS),
    QuestionKind.TEXT: (Part.MARKS, Part.WORDS),
    QuestionKind.COMMITMENT: (),
}
"""What is summed up of each kind: a commitment is its author's, told where those are told."""


@dataclass(frozen=True)
class Spoken:
    """One person's answer as it stands, readable by coordinators; ``name`` only of who signs."""

    person: int
    value: str
    comment: str = ""
    has_file: bool = False
    is_shared: bool = False
    name: str = ""
    lang: Language = Language.ES

    def mark(self, question: Question) -> str | None:
        """Return what was tapped, as it is stored; None for who has not answered."""
        if question.kind is QuestionKind.RATING:
            return self.value if self.value in {str(one) for one in RATINGS} else None
        if not (self.value or self.comment or self.has_file):
            return None
        return " ".join(sorted(self.value.split())) if question.kind in CHOSEN else ANSWERED

    def words(self, question: Question) -> str | None:
        """Return what was written, or None."""
        both = (self.value, self.comment)
        said = both if question.kind is QuestionKind.TEXT else both[1:]
        return "\n".join(one for one in said if one.strip()) or None

    def subject(self, question: Question) -> str | None:
        """Return what is looked through for what several people say.

        Of what was missing that is not what somebody writes who has ticked that nothing was.
        """
        ticked = self.value.split() if question.about is About.LACKING else []
        is_content = any(one.is_nothing and one.id in ticked for one in question.options)
        return None if is_content else self.words(question)

    def says(self, question: Question, part: Part) -> str | None:
        """Return a part of it, short: equal for equal answers, and words by their digest."""
        if part is Part.MARKS:
            return self.mark(question)
        words = self.words(question)
        return None if words is None else digest(words)


def digest(words: str) -> str:
    """Return what stands for words where they are not kept."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]
