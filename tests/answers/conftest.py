from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from bot.address import Address
from bot.answers.answer import Answer
from bot.answers.engine import Engine
from bot.answers.question import Question
from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.language import Language

CONTENT = Path(__file__).parents[2] / "content"
BEFORE = datetime.fromisoformat("2025-01-10T10:00:00-03:00")

Asking = Callable[..., Answer]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load(CONTENT)


@pytest.fixture(scope="session")
def engine(catalog: Catalog) -> Engine:
    return Engine(catalog)


@pytest.fixture(scope="session")
def ask(engine: Engine) -> Asking:
    """Ask as somebody enrolled in the 2025 tour, some days before it, unless told otherwise."""

    def asking(
        text: str,
        tour: str | None = "achm-medellin-2025",
        *,
        now: datetime = BEFORE,
        lang: Language = Language.ES,
        previous: Address | None = None,
    ) -> Answer:
        return engine.answer(Question(text, lang, now, tour, previous))

    return asking
