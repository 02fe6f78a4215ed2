import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.address import Address, decode, encode
from bot.answers.answer import Answer, Outcome
from bot.answers.engine import Engine
from bot.answers.question import Question
from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.language import Language

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load(ROOT / "content")


@pytest.fixture(scope="session")
def engine(catalog: Catalog) -> Engine:
    return Engine(catalog)


@dataclass(frozen=True)
class Case:
    """A question as somebody wrote it, and what is right."""

    id: str
    tag: str
    question: Question
    outcome: Outcome
    targets: frozenset[str]

    def is_right(self, answer: Answer) -> bool:
        if self.outcome is not answer.outcome:
            return False
        return answer.target is None or encode(answer.target) in self.targets

    def is_near(self, answer: Answer) -> bool:
        """Tell whether the right one is among the choices, or a choice stands for "unknown"."""
        if self.is_right(answer) or answer.outcome is not Outcome.CHOICE:
            return False
        offered = {encode(one) for one in answer.choices}
        return self.outcome is Outcome.UNKNOWN or bool(offered & self.targets)

    def misleads(self, answer: Answer) -> bool:
        """Tell whether a wrong answer is given as if it were right: the worst there is."""
        return answer.outcome is Outcome.ANSWERED and not self.is_right(answer)


def cases(name: str) -> list[Case]:
    file = Path(__file__).parent / "questions" / f"{name}.jsonl"
    return [_case(json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def _case(row: Mapping[str, Any]) -> Case:
    question = Question(
        text=row["question"],
        lang=Language(row["lang"]),
        now=datetime.fromisoformat(row["now"]),
        tour=row["tour"],
        previous=_address(row["previous"]) if "previous" in row else None,
    )
    expect = row["expect"]
    outcome = Outcome(expect["outcome"])
    return Case(row["id"], row["tag"], question, outcome, frozenset(expect["targets"]))


def _address(text: str) -> Address:
    found = decode(text)
    assert found is not None, text
    return found
