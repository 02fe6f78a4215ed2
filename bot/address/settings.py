"""Language, tour, and the way to every other choice."""

from dataclasses import dataclass

from bot.address.routes import Personal, route
from bot.language import Language


@route("set")
@dataclass(frozen=True)
class Settings(Personal):
    """Language, tour, and what is in force of the reminders."""


@route("lang")
@dataclass(frozen=True)
class SetLanguage(Personal):
    """Chooses a language."""

    lang: Language
