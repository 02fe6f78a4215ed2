from pathlib import Path

import pytest

from bot.catalog.catalog import LIBRARY
from bot.catalog.loading import load

CATALOG = load(Path(__file__).parents[2] / "content")
TOUR = CATALOG.tours["achm-medellin-2025"]


def test_question_is_found_with_its_owner() -> None:
    assert all(CATALOG.question(TOUR.id, one.id) is one for one in TOUR.faq)
    assert all(CATALOG.question(LIBRARY, one.id) is one for one in CATALOG.faq)


@pytest.mark.parametrize("owner", [LIBRARY, TOUR.id, "a-tour-that-is-gone"])
def test_question_that_is_not_there_is_none(owner: str) -> None:
    assert CATALOG.question(owner, "nothing-of-the-kind") is None


def test_question_of_another_owner_is_not_taken_for_ones_own() -> None:
    assert CATALOG.question(LIBRARY, TOUR.faq[0].id) is None
    assert CATALOG.question("a-tour-that-is-gone", CATALOG.faq[0].id) is None
