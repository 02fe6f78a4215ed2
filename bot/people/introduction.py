"""What people say they are called and where they are from. Pure."""

import hashlib
from dataclasses import dataclass

from bot.texts.folding import fold

NAME_LENGTH = 80
INSTITUTION_LENGTH = 120
"""Characters that are kept."""

_SMALL = frozenset(
    (
        *("a", "as", "da", "das", "de", "del", "do", "dos", "e", "el", "i", "ilustre"),
        *("la", "las", "los", "o", "os", "y", "and", "of", "the"),
    )
)
"""Words that some write and some leave out: ``I. Municipalidad de Maipú``."""


@dataclass(frozen=True)
class Introduction:
    """A person's name and institution, as they wrote them; empty where they did not."""

    name: str = ""
    institution: str = ""

    @property
    def is_complete(self) -> bool:
        """Tell whether both are there."""
        return bool(self.name and self.institution)


@dataclass(frozen=True)
class Partner:
    """Somebody else of the reader's institution, on the same tour.

    ``shares`` tells whether their part stands in the reader's joint report, ``sees`` whether the
    reader's stands in theirs, should they agree to one.
    """

    person_id: int
    name: str
    shares: bool
    sees: bool


@dataclass(frozen=True)
class Joint:
    """A joint report as the reader sees it: whether they agree to it, and who else could be in."""

    has_agreed: bool = False
    partners: tuple[Partner, ...] = ()

    @property
    def mark(self) -> str:
        """Return 16 characters that change with who is shown here, and under which name."""
        shown = sorted((one.person_id, one.name) for one in self.partners)
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]

    @property
    def sharing(self) -> tuple[Partner, ...]:
        """Return those whose part the reader's report holds; none before the reader agrees."""
        return tuple(one for one in self.partners if one.shares) if self.has_agreed else ()


def institution_key(institution: str) -> str:
    """Return what is the same for the same institution, however it is spelt; never too long."""
    words = fold(institution).replace(".", " ").split()
    return " ".join([word for word in words if word not in _SMALL] or words)[:INSTITUTION_LENGTH]
