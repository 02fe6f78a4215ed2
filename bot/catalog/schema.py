"""The models → JSON Schema of the files as they are written, for completion in an editor."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter

from bot.catalog.kinds import GIVEN, MODELS

DRAFT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

_HINTS = Path(__file__).with_name("hints.yaml")


@cache
def schema_of(kind: str) -> Schema:
    """Return the schema of a kind of file."""
    made: Schema = _tidied(TypeAdapter(MODELS[kind]).json_schema(mode="validation"), kind)
    given = GIVEN.get(kind, ())
    if given:
        made["required"] = [name for name in made["required"] if name not in given]
    return {"$schema": DRAFT, "title": kind, **made}


def as_json(kind: str) -> str:
    """Return the text of ``content/schema/<kind>.json``."""
    return json.dumps(schema_of(kind), ensure_ascii=False, indent=2) + "\n"


def keys_at(kind: str, path: Sequence[str | int]) -> frozenset[str]:
    """Return the keys that may stand in the part of a file at ``path``."""
    whole = schema_of(kind)
    places = [whole]
    for part in path:
        found = [inner for place in places for inner in _inside(place, part, whole)]
        places = found or places
    return frozenset(
        key for place in places for one in _forms(place, whole) for key in one.get("properties", {})
    )


@cache
def hints() -> Mapping[str, str]:
    """Return what each key of a content file is for, in Spanish.

    What a key is for in one kind of file alone stands at ``kind.key``.
    """
    found: dict[str, str] = yaml.load(_HINTS.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return found


def _tidied(value: Any, kind: str) -> Any:
    """Take out what says nothing to an editor, and say in Spanish what each key is for."""
    if isinstance(value, list):
        return [_tidied(item, kind) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {
        key: _tidied(item, kind)
        for key, item in value.items()
        if key != "default" and (key not in {"title", "description"} or isinstance(item, dict))
    }
    for key, inner in kept.get("properties", {}).items():
        hint = hints().get(f"{kind}.{key}", hints().get(key))
        if hint is not None:
            inner["description"] = hint
    return kept


def _inside(place: Schema, part: str | int, whole: Schema) -> Iterator[Schema]:
    for form in _forms(place, whole):
        if isinstance(part, int):
            yield from [form["items"]] if "items" in form else []
        elif part in form.get("properties", {}):
            yield form["properties"][part]


def _forms(place: Schema, whole: Schema) -> Iterator[Schema]:
    """Yield the ways in which a part may be written, each without references."""
    if "$ref" in place:
        place = whole["$defs"][place["$ref"].rpartition("/")[2]]
    yield place
    for form in place.get("anyOf", ()):
        yield from _forms(form, whole)
