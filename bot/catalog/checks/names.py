"""Names that would lead to two things: aliases of two cards or tours, a wording of two answers."""

import unicodedata
from collections.abc import Iterable, Iterator

from bot.catalog.kinds import kind_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.references import Documents
from bot.catalog.walking import Path_, at, items, texts_in

Said = tuple[Document, Path_, str, str]
"""Where a name stands, the name, and who claims it."""


def check_names(documents: Documents) -> Iterator[Problem]:
    """Yield a problem for every name that two claim, at the second of the two."""
    of_kind: dict[str, list[Document]] = {}
    for document in documents.values():
        of_kind.setdefault(kind_of(document.file), []).append(document)
    for keys, kind in ((("name", "acronym", "aliases"), "entry"), (_TOUR, "tour")):
        found = of_kind.get(kind, [])
        yield from _claimed_twice(one for document in found for one in _names(document, keys))
        for document in found:
            yield from _listed_twice(document)
    common = [one for one in of_kind.get("faq", []) if one.file == "library/faq.yaml"]
    yield from _claimed_twice(one for document in common for one in _questions(document))
    for document in of_kind.get("faq", []):
        if document not in common:
            both = (*common, document)
            said = (one for source in both for one in _questions(source))
            yield from (one for one in _claimed_twice(said) if one.file == document.file)


_TOUR = ("title", "short_title", "aliases")


def _names(document: Document, keys: Iterable[str]) -> Iterator[Said]:
    for key in keys:
        for path, text in texts_in(at(document.data, key), (key,)):
            yield document, path, text, document.file


def _questions(document: Document) -> Iterator[Said]:
    for index, one in enumerate(items(document.data)):
        for path, text in texts_in(at(one, "questions"), (index, "questions")):
            yield document, path, text, f"{document.file}#{index}"


def _claimed_twice(said: Iterable[Said]) -> Iterator[Problem]:
    first: dict[str, Said] = {}
    for document, path, text, owner in said:
        other, its_path, _, its_owner = first.setdefault(
            folded(text), (document, path, text, owner)
        )
        if owner != its_owner:
            where = f"{other.file}:{other.line_of(its_path)}"
            what = f"{text!r} leads to {where} as well"
            yield document.problem(path, what, "keep it in one of the two")


def _listed_twice(document: Document) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, text in texts_in(at(document.data, "aliases"), ("aliases",)):
        if text.casefold() in seen:
            yield document.problem(path, f"the alias {text!r} stands here twice", "take one out")
        seen.add(text.casefold())


def folded(text: str) -> str:
    """Return a name as it is compared: without case, accents and the signs around it."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return plain.strip(" \N{INVERTED QUESTION MARK}?\N{INVERTED EXCLAMATION MARK}!.")
