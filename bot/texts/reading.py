"""The files of sentences → their parts with their lines, or what keeps them from being read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.catalog.problem import Problem
from bot.language import Language


@dataclass(frozen=True)
class TextFile:
    """The sentences of one language."""

    name: str
    source: str
    resource: ast.Resource

    @cached_property
    def messages(self) -> Mapping[str, ast.Message]:
        """Return the sentences by key, the first where a key stands twice."""
        found: dict[str, ast.Message] = {}
        for part in self.resource.body:
            if isinstance(part, ast.Message):
                found.setdefault(part.id.name, part)
        return found

    @cached_property
    def keys(self) -> Mapping[str, ast.SyntaxNode]:
        """Return every key, and every ``key.attribute``."""
        attributes = {
            f"{key}.{attribute.id.name}": attribute
            for key, message in self.messages.items()
            for attribute in message.attributes
        }
        return {**self.messages, **attributes}

    def line_of(self, node: ast.SyntaxNode) -> int:
        """Return the line (from 1) on which a part begins."""
        return self.source.count("\n", 0, node.span.start if node.span else 0) + 1

    def problem(self, line: int, what: str, mend: str) -> Problem:
        """Return a problem that points at a line."""
        return Problem(self.name, line, what, mend)


def read_texts(folder: Path) -> tuple[dict[Language, TextFile], list[Problem]]:
    """Read ``es.ftl``, ``en.ftl`` and ``pt.ftl``; without problems all sentences can be looked up.

    Each language then has the same keys.
    """
    texts: dict[Language, TextFile] = {}
    problems: list[Problem] = []
    for lang in Language:
        file = folder / f"{lang.value}.ftl"
        text = _read(file, f"{folder.name}/{file.name}")
        if isinstance(text, Problem):
            problems.append(text)
        else:
            texts[lang] = text
            problems += _unread(text)
            problems += _repeated(text)
    problems += _missing(list(texts.values()))
    return texts, problems


def _read(file: Path, name: str) -> TextFile | Problem:
    if not file.is_file():
        return Problem(name, 1, "this file is missing", "add it")
    try:
        source = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return Problem(name, 1, "this is not UTF-8 text", "save the file as UTF-8")
    return TextFile(name, source, FluentResource(source))


def _unread(text: TextFile) -> Iterator[Problem]:
    for part in text.resource.body:
        if isinstance(part, ast.Junk):
            why = part.annotations[0].message if part.annotations else "it cannot be read"
            mend = "write it as: key = text, with every { closed by a }"
            yield text.problem(text.line_of(part), f"this is not Fluent ({why})", mend)


def _repeated(text: TextFile) -> Iterator[Problem]:
    for part in text.resource.body:
        if isinstance(part, ast.Message) and text.messages[part.id.name] is not part:
            what = f"the sentence {part.id.name!r} stands here twice"
            yield text.problem(text.line_of(part), what, "keep one of the two")


def _missing(texts: list[TextFile]) -> Iterator[Problem]:
    first: dict[str, tuple[TextFile, ast.SyntaxNode]] = {}
    for text in texts:
        for key, node in text.keys.items():
            first.setdefault(key, (text, node))
    for text in texts:
        for key, (other, node) in first.items():
            if key not in text.keys:
                place = f"{other.name.rpartition('/')[2]} has it on line {other.line_of(node)}"
                yield text.problem(1, f"the sentence {key!r} is missing", f"add it, as {place}")
