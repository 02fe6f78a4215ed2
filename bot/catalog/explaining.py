"""What pydantic found wrong → what an editor is told."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from bot.catalog.nearest import nearest
from bot.catalog.problem import Problem
from bot.catalog.reading import Document
from bot.catalog.walking import Path_

_KEY_OF_A_DAY = 3
"""The length of such a key's path in an agenda: days, which of them, the key."""

_QUOTED = re.compile(r"'([^']*)'")

_LIST = ("a list is expected at {key}", "begin each item with a hyphen")
_PARTS = ("names with their values are expected at {key}", "write name: value, one a line")
_DATE = ("{input!r} is no date", "write it as 2025-01-27")

_MENDS = {
    "missing": ("{key} is missing", "add {key}"),
    "date_from_datetime_parsing": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "date_type": _DATE,
    "int_parsing": ("{input!r} is no whole number", "write digits alone"),
    "time_type": ("an hour is expected at {key}", "write one such as 07:30"),
    "float_parsing": ("{input!r} is no number", "write it as -75.5"),
    "bool_parsing": ("{input!r} is neither true nor false", "write true or false"),
    "bool_type": ("a value is expected at {key}", "write true or false"),
    "string_type": (
        "a text is expected at {key}",
        "write one text, without names or hyphens below it",
    ),
    "string_pattern_mismatch": (
        "{input!r} is no id",
        "use lower-case letters, digits and single hyphens",
    ),
    "string_too_short": ("{key} is empty", "write a text, or take the line out"),
    "greater_than_equal": ("{input!r} cannot be {key}", "write {ge} or more"),
    "less_than_equal": ("{input!r} cannot be {key}", "write {le} or less"),
    "too_long": ("{key} has {actual_length} items", "keep {max_length} at most"),
    "too_short": ("{key} is empty", "write something there, or take the line out"),
    "list_type": _LIST,
    "tuple_type": _LIST,
    "model_type": _PARTS,
    "model_attributes_type": _PARTS,
    "dict_type": _PARTS,
}


def explained(document: Document, kind: str, error: ValidationError) -> Iterator[Problem]:
    """Yield a problem for each error in a file of a kind."""
    for one in error.errors(include_url=False):
        path = tuple(one["loc"])
        what, mend = _told(kind, path, one)
        yield document.problem(path, what, mend)


def _told(kind: str, path: Path_, error: Any) -> tuple[str, str]:
    key, given = _name(path), error["input"]
    match error["type"]:
        case "extra_forbidden":
            told = _unknown(kind, path, given)
        case "value_error":
            told = _own(error["msg"].removeprefix("Value error, "))
        case "untranslated":
            told = f"{error['ctx']['languages']} missing at {key}", error["ctx"]["mend"]
        case "string_type" if given is None:
            told = _filled("string_too_short", key, given)
        case "string_too_long":
            most = error["ctx"]["max_length"]
            told = f"{given!r} has {len(given)} characters", f"an id has {most} at most"
        case "enum" | "literal_error":
            told = _none_of(given, error["ctx"]["expected"])
        case known if known in _MENDS:
            told = _filled(known, key, given, **error.get("ctx", {}))
        case _:
            told = f"{key}: {error['msg']}", "mend it as the other tours have it"
    return told


def _none_of(given: object, expected: str) -> tuple[str, str]:
    """Return what is told of a value that is none of those that pydantic names in quotes."""
    meant = nearest(str(given), _QUOTED.findall(expected))
    mend = f"did you mean {meant}?" if meant else f"write {expected}"
    return f"{given!r} is none of the values here", mend


def _filled(known: str, key: str, given: object, **limits: object) -> tuple[str, str]:
    what, mend = _MENDS[known]
    return what.format(key=key, input=given, **limits), mend.format(key=key, **limits)


def _unknown(kind: str, path: Path_, given: object) -> tuple[str, str]:
    from bot.catalog.schema import keys_at  # noqa: PLC0415 - good content does without

    if not given and " " in str(path[-1]):
        return f"{str(path[-1])!r} is no key here", "put a text with a comma between quotes"
    if kind == "agenda" and path[:1] == ("days",) and len(path) == _KEY_OF_A_DAY:
        activity = keys_at(kind, (*path[:-1], "activities", 0))
        if path[-1] in activity:
            return f"{path[-1]} is no key of a day", "indent this activity below activities:"
    known = keys_at(kind, path[:-1])
    meant = nearest(str(path[-1]), known)
    mend = f"did you mean {meant}?" if meant else f"here go {', '.join(sorted(known))}"
    return f"{path[-1]} is no key here", mend


def _name(path: Path_) -> str:
    """Return what an editor calls a place: its key, and which item where it is in a list."""
    words = [part for part in path if isinstance(part, str) and part != "[key]"]
    if not path or not words:
        return (
            f"item {path[-1] + 1}" if path and isinstance(path[-1], int) else "the top of the file"
        )
    last = path[-1]
    return f"item {last + 1} of {words[-1]}" if isinstance(last, int) else words[-1]


def _own(message: str) -> tuple[str, str]:
    """Return what our own validators say, which is ``what: how to mend``."""
    what, _, mend = message.rpartition(": ")
    return (what, mend) if what else (message, "mend it as the other tours have it")
