"""What it costs, and whom to ask."""

from dataclasses import dataclass
from enum import StrEnum

from bot.address.routes import Address, route


class PaymentPart(StrEnum):
    """A part of the payment screen."""

    OVERVIEW = "all"
    INCLUDES = "incl"
    DUE = "due"
    TRANSFER = "bank"
    ORDER = "oc"
    LIMIT = "max"


@route("pay")
@dataclass(frozen=True)
class Payment(Address):
    """What it costs and how it is paid."""

    tour: str
    part: PaymentPart = PaymentPart.OVERVIEW


@route("who")
@dataclass(frozen=True)
class Contacts(Address):
    """Whom to ask."""

    tour: str
