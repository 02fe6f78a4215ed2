"""How many are on a tour, can be reached, and have answered. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Headcount:
    """Participants of a tour, those who accompany it left out, and the questions they passed on.

    ``blocked`` have blocked the bot. Who has answered for themselves alone counts as silent:
    ``today`` and ``yesterday`` are those with an answer about that day that coordinators may
    read, ``ever`` those with one about any. ``listed`` stand on the organisers' list: of these
    ``waiting`` have not started, and of ``owing`` neither a payment nor an O/C is known.
    """

    enrolled: int = 0
    blocked: int = 0
    today: int = 0
    yesterday: int = 0
    ever: int = 0
    questions: int = 0
    listed: int = 0
    waiting: int = 0
    owing: int = 0

    @property
    def reached(self) -> int:
        """Return how many get what is sent."""
        return self.enrolled - self.blocked
