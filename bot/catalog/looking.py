"""What YAML allows and no editor can have meant, or what ends its reader; found in the text."""

import re
from typing import Any

import yaml
from yaml.composer import ComposerError
from yaml.reader import Reader

from bot.catalog.problem import Problem

DEEPEST = 64
"""Parts within parts; our files have 9, and libyaml's composer dies with the process at 50,000."""

_BRACKET = re.compile(r"[\[\]{}]")
_INDICATORS = re.compile(rf"(?:\A|\n)[ \t\-?:]{{{2 * DEEPEST}}}")
_ANCHOR = re.compile(r"&\S")

_BEFORE = ("", " ", "\n", "[", "{", ",")
"""What stands before an anchor."""

_MENDS = {
    "mapping values are not allowed": "put a text with a colon between quotes, or below a >-",
    "could not find expected ':'": "write a colon after the name, or indent the line",
    "expected <block end>": "indent the line as those around it",
    "did not find expected key": "indent it as the lines around it, close quotation marks above it",
    "did not find expected ',' or": "close the bracket",
    "found unexpected end of stream": "close the quotation mark",
    "unexpected document indicator": "close the quotation mark",
    "expected a single document": "take the line --- out",
    "found unknown escape character": "use single quotation marks",
}


def refused(name: str, text: str) -> Problem | None:
    """Return why a text must not even be composed: it is nested deeper than any of ours can be."""
    if text.count("[") + text.count("{") <= DEEPEST and not _INDICATORS.search(text):
        return None
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket in "[{" else -1
        if depth > DEEPEST:
            break
    else:
        if not _INDICATORS.search(text):
            return None
    return _too_deep(name, text)


def _too_deep(name: str, text: str) -> Problem | None:
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                line = _line(event.start_mark)
                return Problem(name, line, "this is nested too deeply", "take some brackets out")
    except yaml.YAMLError as error:
        return unreadable(name, text, error)
    return None


def unreadable(name: str, text: str, error: yaml.YAMLError) -> Problem:
    """Return why a text is no YAML."""
    strange = Reader.NON_PRINTABLE.search(text)
    if strange is not None:
        line = text.count("\n", 0, strange.start()) + 1
        what = f"an invisible control character (U+{ord(strange[0]):04X}) stands here"
        return Problem(name, line, what, "delete it")
    if isinstance(error, ComposerError) and "alias" in (error.problem or ""):
        return repeated(name, text)
    if not isinstance(error, yaml.MarkedYAMLError):
        return Problem(name, 1, "this is not YAML", "save it as plain text")
    line = _line(error.problem_mark)
    if "\t" in "".join(text.splitlines()[line - 1 : line]):
        return Problem(name, line, "a tab stands here", "indent with spaces")
    why = error.problem or "it cannot be read"
    mends = (mend for part, mend in _MENDS.items() if part in why)
    return Problem(name, line, f"this is not YAML ({why})", next(mends, "check the indentation"))


def repeated(name: str, text: str) -> Problem:
    """Return where the first ``*alias`` is: we have none, so that a file says all by itself."""
    found = (
        event
        for event in yaml.parse(text, Loader=yaml.CSafeLoader)
        if isinstance(event, yaml.AliasEvent)
    )
    alias = next(found)
    mend = "write it out, or put a text that begins with * between quotes"
    what = f"*{alias.anchor} repeats another part"
    return Problem(name, _line(alias.start_mark), what, mend)


def anchored(name: str, text: str) -> Problem | None:
    """Return where the first ``&anchor`` is: YAML takes it off a text that begins with it."""
    if not any(
        text[max(0, found.start() - 1) : found.start()] in _BEFORE
        for found in _ANCHOR.finditer(text)
    ):
        return None
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            what = f"&{anchor} is no text to YAML"
            mend = "put a text that begins with & between quotes"
            return Problem(name, _line(event.start_mark), what, mend)
    return None


def _line(mark: Any) -> int:
    return mark.line + 1 if mark else 1
