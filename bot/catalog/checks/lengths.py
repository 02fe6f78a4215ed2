"""Texts that would not fit: on a phone's button, in a line, in one message of Telegram."""

from collections.abc import Iterator
from typing import Any

from bot.catalog.kinds import kind_of
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.walking import Path_, at, items, last_name, texts_in
from bot.language import Language

MESSAGE = 4096
"""Telegram's limit for a message, https://core.telegram.org/bots/api#sendmessage."""
BESIDE = 496
"""What a screen says beside the content: headings, sources, notes on the language."""

_SPOKEN = frozenset(lang.value for lang in Language)
_BUTTON = "a button shows 40"
_COPIED = "a button copies 256"
_LIMITS = {
    "short_title": (40, _BUTTON),
    "acronym": (20, "a heading shows 20 beside the name"),
    "name": (90, "a heading shows 90"),
    "title": (120, "a heading shows 120"),
    "summary": (110, "a line shows 110"),
    "questions": (120, "a question has 120 at most"),
    "answer": (500, "a short answer has 500 at most"),
    **dict.fromkeys(
        ("holder", "tax_id", "bank", "account_number", "mail", "phone", "web"), (256, _COPIED)
    ),
}
_ERRAND = {"title": (38, "a button shows 38 beside a tick")}
_ASKED = {
    "title": (38, "a button shows 38 beside a tick"),
    "text": (200, "a question of the day has 200 at most"),
    "hint": (120, "a word of help has 120 at most"),
}
_OF_A_KIND = {"reminders": _ERRAND, "retro": _ASKED}
_PARAGRAPH = (600, "a paragraph has 600 at most")

_CARD = (("name", "summary", "what"), ("problem",), ("how",), ("results",), ("lessons",))
_FACTS = (("title", "theme", "about", "objectives", "audience", "limit", "countries"),)
_DAY = (("title", "summary", "feedback"),)
_ACTIVITY = (("title", "text", "lessons", "bring"),)


def check_lengths(document: Document) -> Iterator[Problem]:
    """Yield a problem for every text, and every screen of texts, that is too long."""
    kind = kind_of(document.file)
    limits = {} if kind == "sources" else _LIMITS | _OF_A_KIND.get(kind, {})
    for path, text in document.texts:
        most, why = limits.get(_key(path), _PARAGRAPH)
        if len(text) > most:
            what = f"{_key(path)}{_spoken(path)} has {len(text)} characters"
            yield document.problem(path, what, f"{why}: shorten it")
    for path, groups in _screens(document):
        for keys in groups:
            yield from _screen(document, path, keys)


def _key(path: Path_) -> str:
    for part in reversed(path):
        if isinstance(part, str) and part not in _SPOKEN:
            return part
    return ""


def _spoken(path: Path_) -> str:
    name = last_name(path)
    return f" ({name})" if name in _SPOKEN else ""


def _screens(document: Document) -> Iterator[tuple[Path_, Any]]:
    kind = kind_of(document.file)
    if kind == "entry":
        yield (), _CARD
    elif kind == "tour":
        yield (), _FACTS
    elif kind == "reminders":
        yield (), (("checklist",),)
    elif kind == "agenda":
        for index, day in enumerate(items(at(document.data, "days"))):
            yield ("days", index), _DAY
            for number, _ in enumerate(items(at(day, "activities"))):
                yield ("days", index, "activities", number), _ACTIVITY
        for index, _ in enumerate(items(at(document.data, "unscheduled"))):
            yield ("unscheduled", index), _ACTIVITY


def _screen(document: Document, path: Path_, keys: tuple[str, ...]) -> Iterator[Problem]:
    used = dict.fromkeys(Language, 0)
    for key in keys:
        for inner, text in texts_in(at(document.data, *path, key), (key,)):
            if "source" not in inner:
                for lang in [Language(inner[-1])] if inner[-1] in used else list(used):
                    used[lang] += len(text)
    lang = max(used, key=lambda one: used[one])
    if used[lang] > MESSAGE - BESIDE:
        what = f"{', '.join(keys)} together have {used[lang]} characters in {lang.value}"
        mend = f"one message holds {MESSAGE - BESIDE} beside its headings: shorten them"
        yield document.problem((*path, keys[-1]), what, mend)
