"""A hundred facts that a reader of the documents wrote down, each where the content says it.

Whoever wrote them had not seen the content. See docs/content.md.
"""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
HOW_MANY = 100

Passages = tuple[Any, ...]


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


@dataclass(frozen=True)
class Fact:
    """What a document says, the passage that tells it, and the words it cannot tell it without."""

    id: str
    doc: str
    fact: str
    where: str
    needles: tuple[str, ...]


def read() -> list[Fact]:
    lines = (HERE / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Fact(**row | {"needles": tuple(row["needles"])}) for row in rows]


FACTS = read()


def _within(where: str, part: str) -> bool:
    """Tell whether a passage is the part meant, or one of its paragraphs."""
    return where == part or where.startswith(f"{part}[")


def test_each_fact_is_there_once() -> None:
    assert len({fact.id for fact in FACTS}) == len(FACTS) == HOW_MANY


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_content_tells_fact(fact: Fact, passages: Passages) -> None:
    told = [
        one for one in passages if _within(one.where, fact.where) and one.language in {"es", ""}
    ]
    assert told, f"there is no passage {fact.where}"
    assert all(fact.doc in one.docs for one in told), f"{fact.where} does not cite {fact.doc}"
    text = folded(" ".join(one.text for one in told))
    lacking = [needle for needle in fact.needles if folded(needle) not in text]
    assert not lacking, f"{fact.fact} {fact.where} does not say {lacking}"
