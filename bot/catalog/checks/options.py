"""The options of a question of the day: where they belong, and no two alike."""

from collections.abc import Iterator
from typing import Any

from bot.catalog.checks.names import folded
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.retro import CHOSEN, QuestionKind
from bot.catalog.walking import Path_, at, items, texts_in
from bot.language import Language

Said = tuple[str, str, str]
"""The key of an option, the language, and what stands there as it is compared."""

_SPOKEN = frozenset(lang.value for lang in Language)


def check_options(document: Document, path: Path_, question: Any) -> Iterator[Problem]:
    """Yield a problem for options that are missing, that are never shown, or that are alike."""
    kind = str(at(question, "kind"))
    options = items(at(question, "options"))
    if kind in CHOSEN and len(options) < 2:  # noqa: PLR2004 - a choice is between two
        what = f"a question of the kind {kind} has {len(options) or 'no'} option"
        yield document.problem((*path, "options"), what, "write two options or more")
    elif options and kind in set(QuestionKind) - CHOSEN:
        what = f"a question of the kind {kind} has no options"
        mend = "take them out, or write kind: choice or kind: choices"
        yield document.problem((*path, "options"), what, mend)
    yield from _alike(document, (*path, "options"), options)


def _alike(document: Document, path: Path_, options: list[Any]) -> Iterator[Problem]:
    seen: set[Said] = set()
    for index, option in enumerate(options):
        for key in ("id", "title"):
            said = _said(option, key)
            found = next((one for one in said if one[2] & seen), None)
            if found is not None:
                inner, text, _ = found
                what = f"two options have the {key} {text!r}"
                yield document.problem((*path, index, *inner), what, "change one of the two")
            seen.update(*(names for _, _, names in said))


def _said(option: Any, key: str) -> list[tuple[Path_, str, set[Said]]]:
    """Return each text of a key, and what it is called in each language in which it is shown."""
    return [
        (path, text, {(key, lang, folded(text)) for lang in _SPOKEN & {path[-1]} or _SPOKEN})
        for path, text in texts_in(at(option, key), (key,))
    ]
