from pathlib import Path

import pytest

from bot.app_preview import _read, living_tour
from bot.catalog.loading import load

CONTENT = Path(__file__).parents[2] / "content"


@pytest.mark.parametrize(
    ("at", "instant"),
    [
        ("2025-01-27 06:55", "2025-01-27T06:55:00-05:00"),
        ("2025-01-27T06:55+05:00", "2025-01-26T20:55:00-05:00"),
    ],
)
def test_time_of_the_preview_is_local_unless_it_says_otherwise(at: str, instant: str) -> None:
    assert _read(at, living_tour(load(CONTENT))).isoformat() == instant
