"""Plain data → YAML as the content is written: long texts folded, small things on one line."""

from textwrap import TextWrapper
from typing import Any

import yaml
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

WIDTH = 96
FOLDED_FROM = 72
"""Characters from which a text goes below a ``>-``."""

_COMMENT = TextWrapper(
    WIDTH,
    initial_indent="# ",
    subsequent_indent="# ",
    break_long_words=False,
    break_on_hyphens=False,  # they stand in the names of files
)


class _Writer(yaml.SafeDumper):
    """Indents lists below their key, and leaves dates and hours unquoted."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the library's
        super().increase_indent(flow, indentless=False)


_Writer.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":merge"))]
    for first, found in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def _text(writer: yaml.SafeDumper, text: str) -> ScalarNode:
    style = ">" if len(text) >= FOLDED_FROM else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style)


def _list(writer: yaml.SafeDumper, items: list[Any]) -> SequenceNode:
    is_flat = all(isinstance(item, int | str) and len(str(item)) < FOLDED_FROM for item in items)
    return writer.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=is_flat)


def _mapping(writer: yaml.SafeDumper, mapping: dict[str, Any]) -> MappingNode:
    pairs = mapping.items()
    return writer.represent_mapping("tag:yaml.org,2002:map", pairs, flow_style="doc" in mapping)


_Writer.add_representer(str, _text)
_Writer.add_representer(list, _list)
_Writer.add_representer(dict, _mapping)


def as_yaml(data: Any) -> str:
    """Return data as YAML; its mappings keep their order."""
    return yaml.dump(data, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=WIDTH)


def as_comment(text: str) -> str:
    """Return a text as lines of a comment, each of its own lines folded."""
    return "".join(f"{_COMMENT.fill(line) or '#'}\n" for line in text.splitlines())


def commented(text: str, key: str, comment: str) -> str:
    """Return YAML with a comment above a key at its top level."""
    lines = (f"{comment}{line}" if line.startswith(f"{key}:") else line for line in _lines(text))
    return "".join(lines)


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)
