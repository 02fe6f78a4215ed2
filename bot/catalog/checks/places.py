"""How many places an institution has, told to the roster and not to people."""

from collections.abc import Iterator

from bot.catalog.kinds import kind_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.walking import at

_PATH = ("most_per_institution",)


def check_places(document: Document) -> Iterator[Problem]:
    """Yield a problem where a tour limits who is enrolled and does not say so to who reads it."""
    if kind_of(document.file) != "tour" or at(document.data, *_PATH) is None:
        return
    if at(document.data, "limit") is None:
        what = "people of one institution are limited, and nothing tells them"
        yield document.problem(_PATH, what, "write in limit what the document says of it")
