"""Answers that coordinators keep: found as any other, and never in the place of the payment."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot import address
from bot.answers.answer import Answer, Outcome
from bot.answers.engine import Engine
from bot.answers.question import Question
from bot.catalog.catalog import Catalog
from bot.catalog.kept import KeptAnswer, tells_where_to_pay, with_kept_answers
from bot.language import Language

ACHM, LAB = "achm-medellin-2025", "medellin-lab-2017"
NOW = datetime(2025, 1, 28, 15, tzinfo=UTC)


def kept(
    number: int,
    question: str,
    answer: str = "Sí.",
    *,
    lang: Language = Language.ES,
    tour: str = ACHM,
) -> KeptAnswer:
    return KeptAnswer(number, tour, question, answer, lang, "Juan", date(2025, 1, 28))


ANSWERS = (
    kept(1, "¿Hay piscina en el hotel?", "Sí, en el piso 8."),
    kept(2, "¿Dónde nos juntamos para almorzar el miércoles?", "En el lobby, a las 13:00."),
    kept(3, "¿Hay wifi en el bus?", "Sí: la clave está junto al chofer."),
    kept(4, "Is there a gym?", "On floor 2.", lang=Language.EN),
)


@pytest.fixture(scope="module")
def engines(catalog: Catalog, engine: Engine) -> tuple[Engine, Engine]:
    """The engine of the files, and one with the answers kept besides."""
    return engine, Engine(with_kept_answers(catalog, ANSWERS), engine)


def _ask(engine: Engine, text: str, tour: str = ACHM, lang: Language = Language.ES) -> Answer:
    return engine.answer(Question(text, lang, NOW, tour))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("¿hay piscina en el hotel?", 1),
        ("el hotel tiene piscina", 1),
        ("piscina", 1),
        ("pisina en el hotel", 1),
        ("hay wifi en el bus", 3),
        ("wifi", 3),
        ("dónde nos juntamos para almorzar", 2),
        ("is there a gym", 4),
        ("gym?", 4),
    ],
)
def test_what_is_kept_is_found_where_the_files_know_nothing(
    engines: tuple[Engine, Engine], text: str, number: int
) -> None:
    of_files, with_kept = engines
    assert _ask(of_files, text).outcome is Outcome.UNKNOWN
    assert _ask(with_kept, text).target == address.Kept(ACHM, number)


@pytest.mark.parametrize(
    "text",
    [
        "qué hay hoy",
        "qué hay el miércoles",
        "el hotel está incluido?",
        "qué es la comuna 13",
        "hola",
        "hay jacuzzi",
        "seguro de viaje",
    ],
)
def test_what_is_kept_changes_no_answer_to_anything_else(
    engines: tuple[Engine, Engine], text: str
) -> None:
    of_files, with_kept = engines
    one, other = _ask(of_files, text), _ask(with_kept, text)
    assert (one.target, one.choices) == (other.target, other.choices)


def test_what_is_kept_on_a_tour_answers_nobody_on_another(engines: tuple[Engine, Engine]) -> None:
    assert _ask(engines[1], "¿hay piscina en el hotel?", LAB).outcome is Outcome.UNKNOWN


def test_engine_without_anything_kept_is_its_own_engine_of_files(
    engines: tuple[Engine, Engine],
) -> None:
    of_files, with_kept = engines
    assert of_files.of_files is of_files
    assert with_kept.of_files is of_files


PAYMENT = (
    "¿a qué cuenta deposito?",
    "¿cuál es el número de cuenta?",
    "cuándo hay que cancelar",
    "cuánto cuesta la pasantía",
    "datos para transferir",
    "bank account for the transfer",
    "se puede con orden de compra",
)


@pytest.fixture(scope="module")
def paying(catalog: Catalog, engine: Engine) -> Engine:
    """An engine for which each question about payment is kept, word for word, with an answer."""
    answers = [kept(number, text, "En efectivo.") for number, text in enumerate(PAYMENT, 1)]
    return Engine(with_kept_answers(catalog, answers), engine)


@pytest.mark.parametrize("text", PAYMENT)
@pytest.mark.parametrize("say", [str, str.upper, "oiga, {}".format])
def test_question_about_payment_is_answered_by_the_files_whatever_is_kept(
    engine: Engine, paying: Engine, text: str, say: type[str]
) -> None:
    asked = Question(say(text), Language.ES, NOW, ACHM)
    found = paying.answer(asked)
    assert found == engine.answer(asked)
    targets = (found.target, *found.choices)
    assert not any(isinstance(one, address.Kept) for one in targets)
    assert found.outcome is not Outcome.UNKNOWN
    assert paying.is_of_payment(asked)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("¿Dónde se paga?", "Deposite en la cuenta 9003169 del BCI"),
        ("¿A qué cuenta?", "9.003.169"),
        ("¿Hay piscina?", "Sí, pero transfiera antes al RUT 77.123.456-7"),
        ("pool?", "Wire it to account 12 34 56 78"),
        ("piscina", "pague por pix 98-888-93-27"),
    ],
)
def test_what_tells_where_to_pay_is_never_laid_over_the_content(
    catalog: Catalog, question: str, answer: str
) -> None:
    one = kept(1, question, answer)
    assert tells_where_to_pay(one)
    assert with_kept_answers(catalog, (one,)).kept == ()


@pytest.mark.parametrize(
    "answer",
    [
        "El almuerzo se paga aparte: 25.000 pesos, en efectivo.",
        "Llame a Juan: +56 9 8888 9327",
        "El bus 1234567 sale a las 8:30.",
    ],
)
def test_amount_or_phone_alone_is_no_account(answer: str) -> None:
    assert not tells_where_to_pay(kept(1, "¿Y eso?", answer))


def _ids(answers: Iterable[KeptAnswer]) -> list[int]:
    return [one.id for one in answers]


def test_laying_over_again_takes_the_place_of_what_was_laid_over(catalog: Catalog) -> None:
    once = with_kept_answers(catalog, (kept(2, "b"), kept(1, "a")))
    assert _ids(once.kept) == [1, 2]
    assert _ids(with_kept_answers(once, (kept(3, "c"),)).kept) == [3]
    assert with_kept_answers(once, ()) == replace(catalog, kept=())


def test_nothing_is_kept_of_a_tour_that_is_not_there(catalog: Catalog) -> None:
    assert with_kept_answers(catalog, (kept(1, "¿Hay?", tour="gone"),)).kept == ()
