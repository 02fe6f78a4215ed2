"""The languages that the assistant speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the interface, by its ISO 639-1 code."""

    ES = "es"
    EN = "en"
    PT = "pt"


def spoken(code: str | None) -> Language | None:
    """Return the language behind an IETF tag such as ``pt-BR``, or None if we do not speak it."""
    if not code:
        return None
    primary = code.replace("_", "-").split("-")[0].lower()
    return next((language for language in Language if language.value == primary), None)


def choose(chosen: str | None, telegram_code: str | None) -> Language:
    """Return the language to speak: the chosen one, else Telegram's, else Spanish."""
    return spoken(chosen) or spoken(telegram_code) or Language.ES
