"""Those on the list of a tour, and what a file says of them. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from bot.roster.institutions import institution_key
from bot.texts.folding import fold

MARK = "r-"
"""What the code of every personal link begins with, and nothing else that follows ``/start``."""
NAME_LENGTH = 120
INSTITUTION_LENGTH = 160
MAIL_LENGTH = 160
"""Characters that are kept."""


class Payment(StrEnum):
    """How far somebody is with paying, as those who organise know it."""

    PENDING = "pending"
    ORDERED = "ordered"
    """The purchase order (O/C) is issued."""
    PAID = "paid"


SETTLED = frozenset({Payment.ORDERED, Payment.PAID})
"""What needs no reminder: either has to be there before the tour, says the invitation of 2025."""


@dataclass(frozen=True)
class Said:
    """What a row of a file says of somebody; ``payment`` is None where it says nothing of it."""

    name: str
    institution: str = ""
    mail: str = ""
    payment: Payment | None = None

    @cached_property
    def name_key(self) -> str:
        """Return what is the same for the same name, in whichever order its words are."""
        return " ".join(sorted(fold(self.name).split()))

    @cached_property
    def institution_key(self) -> str:
        """Return what is the same for the same institution."""
        return institution_key(self.institution)

    @cached_property
    def mail_key(self) -> str:
        """Return what is the same for the same address."""
        return self.mail.casefold()


@dataclass(frozen=True)
class Entry:
    """Somebody on the list; ``person_id`` is who has followed their link, if anybody has.

    ``link`` counts the links they have been given. Who sets a payment by hand stands in
    ``payment_by``; None where a file said it, or nobody did. ``is_gone`` tells that the last file
    had them no more.
    """

    id: int
    said: Said
    code: str
    link: int = 1
    person_id: int | None = None
    started_at: datetime | None = None
    has_blocked: bool = False
    payment: Payment = Payment.PENDING
    payment_by: int | None = None
    payment_at: datetime | None = None
    is_gone: bool = False

    @property
    def has_started(self) -> bool:
        """Tell whether somebody has followed their link."""
        return self.person_id is not None

    @property
    def owes(self) -> bool:
        """Tell whether neither a payment nor an O/C is known."""
        return self.payment not in SETTLED
