"""The real content, every passage of it with the documents it cites, and the documents."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.catalog.values import Citation, Localized

PROJECT = Path(__file__).parents[2]
DOCUMENTS = PROJECT.parent / "shared" / "sources"

NOT_PROSE = {
    "id",
    "kind",
    "aliases",
    "questions",
    "see",
    "place",
    "programmes",
    "related",
    "tours",
    "within",
    "host",
    "organisers",
    "timezone",
    "home_timezone",
    "slot",
    "source",
    "neutral",
}


@dataclass(frozen=True)
class Passage:
    """A text that people may read, where it stands, and the documents that vouch for it."""

    where: str
    text: str
    language: str
    docs: frozenset[str]


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def _cited(value: BaseModel) -> frozenset[str]:
    source = getattr(value, "source", None)
    citations = source if isinstance(source, tuple) else (source,) if source else ()
    return frozenset(one.doc for one in citations if isinstance(one, Citation))


def _passages(value: object, where: str, docs: frozenset[str]) -> Iterator[Passage]:
    if isinstance(value, Localized):
        texts = ((language, getattr(value, language)) for language in ("es", "en", "pt"))
        for language, text in texts:
            if text:
                yield Passage(where, text, "" if value.neutral else language, docs)
    elif isinstance(value, BaseModel):
        docs = docs | _cited(value)
        for name in type(value).model_fields.keys() - NOT_PROSE:
            yield from _passages(getattr(value, name), f"{where}.{name}", docs)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _passages(item, f"{where}[{getattr(item, 'id', index)}]", docs)
    elif isinstance(value, str):
        yield Passage(where, value, "", docs)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load(PROJECT / "content")


@pytest.fixture(scope="session")
def passages(catalog: Catalog) -> tuple[Passage, ...]:
    found: list[Passage] = []
    for tour in catalog.tours.values():
        found += _passages(tour, tour.id, frozenset())
    for entry in catalog.entries.values():
        found += _passages(entry, entry.id, frozenset())
    for faq in catalog.faq:
        found += _passages(faq, f"faq[{faq.id}]", frozenset())
    return tuple(found)


@pytest.fixture(scope="session")
def documents(catalog: Catalog) -> dict[str, str]:
    """Return each document's text by its source id, without the marks of its conversion."""
    if not DOCUMENTS.is_dir():
        pytest.skip(f"the documents are not at hand: there is no {DOCUMENTS}")
    texts = {}
    for source in catalog.sources.values():
        file = next(DOCUMENTS.glob(f"{source.number}_*.txt"), None)
        if file is None:
            pytest.fail(f"the document of {source.id!r} is not at hand, to compare its facts with")
        text = re.sub(r"[*\\]", "", file.read_text(encoding="utf-8"))
        texts[source.id] = re.sub(r"\s+", " ", text)
    return texts
