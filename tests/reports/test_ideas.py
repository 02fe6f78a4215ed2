from dataclasses import replace
from datetime import date

from bot.catalog.retro import About
from bot.reports.composing_days import ideas_of
from bot.reports.subject import Author
from bot.retro.diary import Diary
from tests.reports.sample import answer, subject

TUESDAY = date(2017, 5, 30)


def test_ideas_are_told_by_what_their_question_is_about_whatever_its_id() -> None:
    of = subject(Author(Diary((answer("en-casa", "Un mercado", day=TUESDAY),))))
    retro = of.tour.retro
    assert retro is not None
    questions = tuple(
        one.model_copy(update={"id": "en-casa"}) if one.about is About.IDEAS else one
        for one in retro.questions
    )
    renamed = retro.model_copy(update={"questions": questions})
    tour = of.tour.model_copy(update={"retro": renamed})
    assert [one.text for one in ideas_of(replace(of, tour=tour)).remarks] == ["Un mercado"]
