"""What is asked at the end of each day, and the documents that it comes from."""

import re
from datetime import date
from typing import Any

import pytest

from bot.catalog.retro import QuestionKind
from tests.content.conftest import folded

Documents = dict[str, str]

INVITED, LAB, MEETING = "achm-medellin-2025", "medellin-lab-2017", "itagui-encuentro-2022"
EVERY_DAY = ["dia", "aprendido", "replicar", "falto"]
CAFE = date(2017, 5, 29)


def _asked(tour: Any) -> dict[str, list[str]]:
    return {f"{on}": [one.id for one in tour.asked_on(on)] for on in tour.dates}


def _questions(tour: Any) -> list[Any]:
    return list({one.id: one for on in tour.dates for one in tour.asked_on(on)}.values())


def test_each_day_asks_this(catalog: Any) -> None:
    assert _asked(catalog.tours[INVITED]) == {
        "2025-01-27": EVERY_DAY,
        "2025-01-28": EVERY_DAY,
        "2025-01-29": EVERY_DAY,
        "2025-01-30": EVERY_DAY,
        "2025-01-31": [*EVERY_DAY, "compromiso"],
    }
    assert _asked(catalog.tours[LAB]) == {
        "2017-05-29": ["dia", "aprendido", "alegraria", "lamentaria", "propondria"],
        "2017-05-30": EVERY_DAY,
        "2017-05-31": EVERY_DAY,
        "2017-06-01": EVERY_DAY,
        "2017-06-02": [*EVERY_DAY, "compromiso"],
    }
    assert catalog.tours[MEETING].retro is None


def test_only_the_last_day_asks_for_a_commitment(catalog: Any) -> None:
    for tour_id in (INVITED, LAB):
        tour = catalog.tours[tour_id]
        found = [
            (on, one.id)
            for on in tour.dates
            for one in tour.asked_on(on)
            if one.kind is QuestionKind.COMMITMENT
        ]
        assert found == [(tour.ends_on, "compromiso")]


def test_day_is_rated_by_a_tap_and_nothing_else_must_be_answered(catalog: Any) -> None:
    for tour_id in (INVITED, LAB):
        asked = _questions(catalog.tours[tour_id])
        assert [one.id for one in asked if one.required] == ["dia"]
        assert asked[0].kind is QuestionKind.RATING


def test_answers_are_taken_for_a_month_and_kept_for_a_year(catalog: Any) -> None:
    tour = catalog.tours[LAB]
    assert (tour.closes_on, tour.kept_until) == (date(2017, 7, 2), date(2018, 6, 2))


@pytest.mark.parametrize("tour_id", [INVITED, LAB])
def test_each_question_comes_from_a_place_that_its_document_has(
    catalog: Any, documents: Documents, tour_id: str
) -> None:
    for question in _questions(catalog.tours[tour_id]):
        assert question.source, question.id
        for cited in question.source:
            said = folded(documents[cited.doc])
            parts = folded(cited.section or "").split(" · ")
            assert [part for part in parts if part not in said] == [], question.id


def test_world_cafe_asks_its_three_questions_on_the_day_on_which_it_was(
    catalog: Any, documents: Documents
) -> None:
    assert (
        "tres preguntas iniciales para propiciar el debate, estas relativas sobre qué le alegraría "
        "(1), que lamentaría (2) y qué haría o propondría (3), en caso de que todo lo que se "
        "supiera sobre seguridad y convivencia en el mundo se borrara o desapareciera"
    ) in documents[LAB]
    tour = catalog.tours[LAB]
    day = next(one for one in tour.agenda.days if one.date == CAFE)
    assert "cafe-mundial" in {activity.id for activity in day.activities}
    asked = [one for one in tour.asked_on(CAFE) if one.source[0].section.endswith("Café Mundial")]
    assert [re.sub(r".*, (?=¿)", "", one.text.es) for one in asked] == [
        "¿qué le alegraría?",
        "¿qué lamentaría?",
        "¿qué haría o propondría?",
    ]
    assert [one.hint.es for one in asked] == [
        f"Es la {nth} pregunta del Café Mundial." for nth in ("primera", "segunda", "tercera")
    ]


def test_each_question_of_the_world_cafe_is_understood_alone(catalog: Any) -> None:
    asked = [one for one in catalog.tours[LAB].asked_on(CAFE) if one.id not in EVERY_DAY]
    assert len(asked) == 3
    for one in asked:
        assert "se borrara" in one.text.es
        assert "sobre seguridad y convivencia" in one.text.es
        assert "about safety and community life were erased" in one.text.en
        assert "sobre segurança e convivência se apagasse" in one.text.pt


def test_what_was_missing_offers_what_the_group_of_2017_missed(
    catalog: Any, documents: Documents
) -> None:
    assert "conocer cómo se lograron las mejoras y los métodos que se utilizaron" in documents[LAB]
    for tour_id in (INVITED, LAB):
        missing = next(one for one in _questions(catalog.tours[tour_id]) if one.id == "falto")
        assert missing.kind is QuestionKind.CHOICES
        assert missing.options[0].title.es == "Ver cómo se llegó al resultado"


def test_municipalities_are_asked_of_theirs_and_the_cities_of_2017_of_theirs(
    catalog: Any, documents: Documents
) -> None:
    assert "medidas replicables" in documents["achm-2025"]
    assert "dentro de los municipios" in documents["achm-2025"]
    for tour_id, home in ((INVITED, "municipio"), (LAB, "ciudad")):
        texts = {one.id: one.text.es for one in _questions(catalog.tours[tour_id])}
        assert texts["replicar"].endswith(f"replicar en su {home}?")
        assert f"en su {home}" in texts["compromiso"]
