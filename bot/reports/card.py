"""What stands on cards with a QR. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    """Whose a card is and from where, as they are written, and the link on it."""

    name: str
    institution: str
    link: str


@dataclass(frozen=True)
class Cards:
    """Cards, and the words that are on each and above all."""

    cards: tuple[Card, ...]
    title: str
    hint: str
    language: str
