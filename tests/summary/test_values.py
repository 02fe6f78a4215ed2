"""What is shown of a day, as values."""

from datetime import UTC, date, datetime

from bot.catalog.retro import Option, Question, QuestionKind
from bot.summary.values import DaySummary, Distribution, QuestionSummary
from tests.summary.crowd import TOUR

NOW = datetime(2025, 1, 29, 1, 0, tzinfo=UTC)
TEXT = {"es": "¿?", "en": "?", "pt": "?"}


def test_options_that_are_called_as_marks_are_do_not_rate_a_day() -> None:
    options = [Option.model_validate({"id": one, "title": TEXT}) for one in "12"]
    asked = {"id": "bus", "kind": QuestionKind.CHOICE, "text": TEXT, "options": options}
    chosen = Distribution({"1": 2, "2": 4})
    question = Question.model_validate(asked)
    rated = next(one for one in TOUR.asked_on(TOUR.starts_on) if one.kind is QuestionKind.RATING)
    bus = QuestionSummary(question, 6, NOW, chosen)
    day = QuestionSummary(rated, 6, NOW, Distribution({"5": 6}))
    on = date(2025, 1, 27)
    assert DaySummary(TOUR, on, 9, 6, (bus,)).rating is None
    assert DaySummary(TOUR, on, 9, 6, (bus, day)).rating is day
