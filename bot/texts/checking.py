"""What an editor can get wrong in the sentences, beyond what keeps them from being read."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.catalog.problem import Problem
from bot.texts.reading import TextFile, read_texts

TAGS = {"b", "i", "code"}
"""The HTML tags in use; each is closed in the sentence, or the variant of it, that opens it."""

_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)[^<>]*>|<")


def check_wording(folder: Path) -> tuple[Problem, ...]:
    """Return every problem in ``es.ftl``, ``en.ftl`` and ``pt.ftl``."""
    texts, problems = read_texts(folder)
    for lang, text in texts.items():
        others = [other for other in texts.values() if other is not text]
        bundle = FluentBundle([lang.value], use_isolating=False)
        bundle.add_resource(text.resource)
        for message in text.messages.values():
            found = _Parts(message)
            for pattern in found.patterns:
                problems += _tags(text, pattern)
            problems += _strange(text, message, found, others)
            problems += _unformed(text, message, found, bundle)
    return tuple(problems)


class _Parts(Visitor):
    """The patterns of a message (its variants have their own) and what is filled into it."""

    def __init__(self, message: ast.Message) -> None:
        self.patterns: list[ast.Pattern] = []
        self.variables: dict[str, ast.VariableReference] = {}
        self.visit(message)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - the library's name
        self.patterns.append(node)
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - likewise
        self.variables.setdefault(node.id.name, node)


def _tags(text: TextFile, pattern: ast.Pattern) -> Iterator[Problem]:
    open_: list[tuple[str, int]] = []
    for part in pattern.elements:
        if not isinstance(part, ast.TextElement):
            continue
        for found in _TAG.finditer(part.value):
            line = text.line_of(part) + part.value.count("\n", 0, found.start())
            closes, name = found.groups()
            if name is None:
                yield text.problem(line, "< stands alone", "write &lt;")
            elif name not in TAGS:
                mend = f"use one of {', '.join(f'<{tag}>' for tag in sorted(TAGS))}, or write &lt;"
                yield text.problem(line, f"{found[0]} is no tag in use here", mend)
            elif not closes:
                open_.append((name, line))
            elif open_ and open_[-1][0] == name:
                open_.pop()
            else:
                yield text.problem(line, f"{found[0]} closes nothing", f"add <{name}> before it")
    for name, line in open_:
        yield text.problem(line, f"<{name}> is not closed", f"add </{name}>")


def _strange(
    text: TextFile, message: ast.Message, found: _Parts, others: list[TextFile]
) -> Iterator[Problem]:
    """Yield what is filled in here and in no other language: most likely misspelt."""
    same = [
        other.messages[message.id.name] for other in others if message.id.name in other.messages
    ]
    known = {name for one in same for name in _Parts(one).variables}
    for name, node in found.variables.items():
        if same and name not in known:
            has = ", ".join(f"{{ ${one} }}" for one in sorted(known)) or "nothing to fill in"
            what = f"nothing is filled into {{ ${name} }}"
            yield text.problem(text.line_of(node), what, f"the other languages have {has}")


def _unformed(
    text: TextFile, message: ast.Message, found: _Parts, bundle: FluentBundle
) -> Iterator[Problem]:
    ready = bundle.get_message(message.id.name)
    given: Mapping[str, Any] = dict.fromkeys(found.variables, 1)
    for pattern in (ready.value, *ready.attributes.values()):
        if pattern is not None:
            for error in bundle.format_pattern(pattern, dict(given))[1]:
                mend = "check the names between { and }"
                yield text.problem(text.line_of(message), f"{error}", mend)
