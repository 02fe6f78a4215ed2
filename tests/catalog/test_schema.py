"""The schema beside the content: current, true of every content file, and of use on broken ones."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.catalog.kinds import MODELS, kind_of
from bot.catalog.reading import Document, read
from bot.catalog.schema import as_json, hints, keys_at, schema_of

HERE = Path(__file__).parent
CONTENT = HERE.parents[1] / "content"
FILES = sorted(
    (root, file)
    for root in (CONTENT, HERE / "small")
    for file in root.rglob("*.yaml")
    if "schema" not in file.parts
)

SEEN_BY_AN_EDITOR = {
    "comma-between-braces",
    "date-without-hyphens",
    "errand-id-with-capitals",
    "errand-in-one-language",
    "errand-without-a-title",
    "day-first-date",
    "hour-of-no-day",
    "hour-with-a-point",
    "id-with-capitals",
    "language-missing",
    "list-for-a-text",
    "payment-with-an-empty-value",
    "payment-without-account",
    "question-in-one-language",
    "reminder-about-something-unknown",
    "reminder-at-a-list-of-hours",
    "reminder-at-an-hour-of-no-clock",
    "reminder-at-an-hour-with-a-point",
    "reminder-key-unknown",
    "reminder-minutes-out-of-range",
    "reminder-minutes-with-a-unit",
    "reminder-on-days-that-are-none",
    "reminder-retro-without-a-nudge",
    "reminders-empty",
    "retro-as-an-hour",
    "retro-empty",
    "retro-for-no-time",
    "retro-id-too-long",
    "retro-in-one-language",
    "retro-kept-for-too-long",
    "retro-key-unknown",
    "retro-kind-unknown",
    "retro-questions-without-ids",
    "retro-required-with-a-word",
    "retro-several-at-once",
    "retro-too-many-options",
    "several-at-once",
    "text-for-a-list",
    "text-for-parts",
    "unknown-key",
    "unknown-key-within",
}
"""The broken files that are wrong in their shape; the rest contradicts itself or another file."""


class _Editor(yaml.CSafeLoader):
    """Reads as an editor does, by YAML 1.2: a date is a text, and so is ``no``."""


_Editor.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    (
        "float",
        r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$",
        list("-+.0123456789"),
    ),
):
    _Editor.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def _errors(kind: str, text: str) -> list[str]:
    data: Any = yaml.load(text, Loader=_Editor)  # noqa: S506 - our own files, by a safe loader
    return [error.message for error in Draft202012Validator(schema_of(kind)).iter_errors(data)]


@pytest.mark.parametrize("kind", MODELS)
def test_schema_beside_the_content_is_current(kind: str) -> None:
    file = CONTENT / "schema" / f"{kind}.json"
    assert file.read_text(encoding="utf-8") == as_json(kind), "run: python -m bot schema"


def test_each_hint_is_of_a_key_and_stands_there_once() -> None:
    file = HERE.parents[1] / "bot" / "catalog" / "hints.yaml"
    found = read(file.name, file.read_bytes())
    assert isinstance(found, Document), found
    assert hints() == found.data
    keys = {(kind, key) for kind in MODELS for key in _keys_in(schema_of(kind))}
    known = {key for _, key in keys} | {f"{kind}.{key}" for kind, key in keys}
    assert set(hints()) - known == set()


@pytest.mark.parametrize("kind", ["reminders", "retro"])
def test_every_key_of_what_the_bot_says_by_itself_has_a_hint(kind: str) -> None:
    keys = set(_keys_in(schema_of(kind)))
    assert {key for key in keys if not {key, f"{kind}.{key}"} & set(hints())} == set()


def test_key_of_two_kinds_has_the_hint_of_its_own() -> None:
    told = schema_of("agenda")["properties"]["days"]
    assert "description" not in told, "the days of an agenda are others than those of a reminder"
    defs = schema_of("reminders")["$defs"]
    assert defs["Before"]["properties"]["days"]["description"] == hints()["reminders.days"]
    told = schema_of("retro")["properties"]["days"]
    assert told["description"] == hints()["retro.days"]


def _keys_in(part: Any) -> Iterator[str]:
    """Yield every key that a schema knows, wherever in a file it may stand."""
    if isinstance(part, dict):
        yield from part.get("properties", {})
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from _keys_in(inner)


@pytest.mark.parametrize("kind", MODELS)
def test_schema_is_a_schema(kind: str) -> None:
    Draft202012Validator.check_schema(schema_of(kind))


def test_content_fits_its_schema() -> None:
    assert len(FILES) > 20
    for root, file in FILES:
        name = file.relative_to(root).as_posix()
        assert _errors(kind_of(name), file.read_text(encoding="utf-8")) == [], name


@pytest.mark.parametrize("name", sorted(SEEN_BY_AN_EDITOR))
def test_schema_finds_what_is_wrong_in_a_files_shape(name: str) -> None:
    text = (HERE / "broken" / f"{name}.yaml").read_text(encoding="utf-8")
    into = text.partition("\n")[0].removeprefix("# into: ")
    assert _errors(kind_of(into), text) != []


def test_schema_finds_the_switch_that_is_none() -> None:
    text = (HERE / "broken" / "no-for-false.yaml").read_text(encoding="utf-8")
    (told,) = _errors("tour", text)
    assert told == "'no' is not of type 'boolean'"


@pytest.mark.parametrize(
    ("kind", "path", "some"),
    [
        ("tour", (), {"starts_on", "contacts"}),
        ("agenda", ("days", 0, "activities", 3), {"time", "place", "title"}),
        ("agenda", ("unscheduled", 1, "text", 0), {"es", "en", "pt", "source"}),
        ("entry", ("how", "method"), {"es", "source", "text"}),
        ("faq", (0, "questions"), {"es", "en", "pt"}),
        ("payment", ("transfer",), {"account_number", "bank"}),
        ("reminders", (), {"before", "checklist", "retro", "after"}),
        ("reminders", ("before", 0), {"about", "days", "at"}),
        ("reminders", ("checklist", 2), {"id", "title", "note", "source"}),
        ("retro", (), {"questions", "days", "open_for", "kept_for"}),
        ("retro", ("questions", 0), {"id", "kind", "text", "hint", "required", "options"}),
        ("retro", ("days", 1), {"date", "add", "leave_out"}),
        ("retro", ("days", 1, "add", 0, "options", 3), {"id", "title"}),
    ],
)
def test_keys_of_a_place_are_known(kind: str, path: tuple[str | int, ...], some: set[str]) -> None:
    assert some <= keys_at(kind, path)
