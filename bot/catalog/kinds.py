"""The kinds of content files: which file is of which, and the model that each is read with."""

from typing import Any

from bot.catalog.library import Entry
from bot.catalog.reminders import Reminders
from bot.catalog.retro import Retro
from bot.catalog.tour import AgendaFile, Faq, Payment, TourFile
from bot.catalog.values import Source

MODELS: dict[str, Any] = {
    "sources": list[Source],
    "tour": TourFile,
    "agenda": AgendaFile,
    "payment": Payment,
    "reminders": Reminders,
    "retro": Retro,
    "faq": list[Faq],
    "entry": Entry,
}

GIVEN = {"tour": ("id",), "entry": ("id", "kind")}
"""What the path of a file says, and the file need not."""


def kind_of(file: str) -> str:
    """Return the kind of a file, by its path within the content."""
    if file.startswith("library/") and file != "library/faq.yaml":
        return "entry"
    return file.rpartition("/")[2].removesuffix(".yaml")
