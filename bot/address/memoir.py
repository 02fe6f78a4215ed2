"""The memoir of a tour, as a Word file."""

from dataclasses import dataclass

from bot.address.routes import ForCoordinators, route
from bot.language import Language


@route("mem")
@dataclass(frozen=True)
class Memoir(ForCoordinators):
    """What a memoir would hold, and the languages to have it in."""

    tour: str


@route("memw")
@dataclass(frozen=True)
class MemoirFile(ForCoordinators):
    """The memoir as a Word file, in a language."""

    tour: str
    lang: Language
