"""Who may read what a person has said."""

from enum import StrEnum


class Visibility(StrEnum):
    """Chosen once, and changed for each answer by whoever wishes to.

    What is shared carries no name, unless its author asks for it. Whoever operates the bot's
    machine can read its database all the same; the policy says so.
    """

    ORGANISERS = "organisers"
    """The coordinators of the tour, and nobody else."""
    GROUP = "group"
    """The coordinators, and everybody on the tour."""
    ME = "me"
    """Nobody but the author: it is in no summary and no export."""


USUAL = Visibility.ORGANISERS
"""What holds for who has not chosen."""
