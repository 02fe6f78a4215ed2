"""YAML text → plain data in which every scalar is a string, with the line of each part.

The schema, not the look of a scalar, decides what is a date or a number: ``8:00`` and ``no`` stay
what the editor typed. PyYAML's libyaml composer reads only the syntax here; it was 23 times faster
than ruamel.yaml's pure Python one on 160 KB of our content (0.024 s against 0.55 s).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from bot.catalog.looking import anchored, refused, repeated, unreadable
from bot.catalog.problem import Problem
from bot.catalog.walking import Path_, texts_in


@dataclass(frozen=True)
class Document:
    """A file's data and the line (from 1) on which each part of it begins."""

    file: str
    data: Any
    lines: Mapping[Path_, int]
    text: str = ""

    @cached_property
    def texts(self) -> tuple[tuple[Path_, str], ...]:
        """Return every text in it with its path."""
        return tuple(texts_in(self.data))

    def line_of(self, path: Path_) -> int:
        """Return the line of ``path``, or of its nearest part that is in the file."""
        known: list[str | int] = []
        for part in path:
            if (*known, part) in self.lines:
                known.append(part)
        return self.lines.get(tuple(known), 1)

    def problem(self, path: Path_, what: str, mend: str) -> Problem:
        """Return a problem that points at ``path``."""
        return Problem(self.file, self.line_of(path), what, mend)


def read(name: str, raw: bytes) -> Document | Problem:
    """Read one YAML file; what cannot be used in it comes back as a problem."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Problem(name, line, "this is not UTF-8 text", "save the file as UTF-8")
    problem = refused(name, text)
    if problem is not None:
        return problem
    lines: dict[Path_, int] = {}
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        data = None if node is None else _Plain(lines).of(node, ())
    except _RepeatedPartError:
        return repeated(name, text)
    except _RefusedError as error:
        return Problem(name, error.line, error.what, error.mend)
    except yaml.YAMLError as error:
        return unreadable(name, text, error)
    return anchored(name, text) or Document(name, data, lines, text)


class _RefusedError(Exception):
    def __init__(self, node: yaml.Node, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.what, self.mend = node.start_mark.line + 1, what, mend


class _RepeatedPartError(Exception):
    """A node was met twice: an alias stands for it, on a line that the tree does not tell."""


class _Plain:
    """The data of a tree of nodes, while the line of each is noted."""

    def __init__(self, lines: dict[Path_, int]) -> None:
        self._lines = lines
        self._seen: set[int] = set()

    def of(self, node: yaml.Node, path: Path_) -> Any:
        if id(node) in self._seen:
            raise _RepeatedPartError
        self._seen.add(id(node))
        self._lines[path] = node.start_mark.line + 1
        if not node.tag.startswith("tag:yaml.org,2002:"):
            what = f"{node.tag} is no text to YAML"
            raise _RefusedError(node, what, "put a text that begins with ! between quotes")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.of(item, (*path, index)) for index, item in enumerate(node.value)]
        plain = isinstance(node, yaml.ScalarNode) and node.style is None
        return None if plain and node.value in {"", "~", "null"} else node.value

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise _RefusedError(key_node, "this key is no text", "write it without brackets")
            key = str(key_node.value)
            if key == "<<":
                raise _RefusedError(key_node, "<< copies another part", "write it out")
            if key in mapping:
                what = f"the key {key!r} stands here twice"
                raise _RefusedError(key_node, what, "keep one of the two")
            mapping[key] = self.of(value_node, (*path, key))
            self._lines[(*path, key)] = key_node.start_mark.line + 1
        return mapping
