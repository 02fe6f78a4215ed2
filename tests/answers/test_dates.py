from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from bot.answers.dates import Span, find
from bot.answers.lexicon.tables import word_set
from bot.answers.normal import words
from bot.language import Language

TOUR = [date(2025, 1, 27) + timedelta(days=offset) for offset in range(5)]
LAB = [date(2017, 5, 29) + timedelta(days=offset) for offset in range(5)]
BEFORE = date(2025, 1, 10)
TUESDAY = date(2025, 1, 28)

ES, EN, PT = Language


def day(text: str, lang: Language, today: date, tour: list[date] = TOUR) -> date | None:
    found = find(words(text), lang, today, tour)
    assert found is not None, text
    assert found.span is Span.DAY, text
    return found.date


@pytest.mark.parametrize(
    ("text", "lang", "today", "number"),
    [
        ("qué hay mañana", ES, TUESDAY, 29),
        ("mañana por la mañana", ES, TUESDAY, 29),
        ("esta mañana", ES, TUESDAY, 28),
        ("en la tarde de hoy", ES, TUESDAY, 28),
        ("pasado mañana", ES, TUESDAY, 30),
        ("qué hicimos ayer", ES, TUESDAY, 27),
        ("esta noche", ES, TUESDAY, 28),
        ("el jueves", ES, BEFORE, 30),
        ("el lunes", ES, TUESDAY, 27),
        ("el 28", ES, BEFORE, 28),
        ("31", ES, BEFORE, 31),
        ("28 de enero", ES, BEFORE, 28),
        ("28/1", ES, BEFORE, 28),
        ("1/28", EN, BEFORE, 28),
        ("2025-01-28", EN, BEFORE, 28),
        ("28-01-2025", ES, BEFORE, 28),
        ("día 3", ES, BEFORE, 29),
        ("tercer día", ES, BEFORE, 29),
        ("el último día", ES, BEFORE, 31),
        ("día 28", ES, BEFORE, 28),
        ("what's on Thursday", EN, BEFORE, 30),
        ("tomorrow evening", EN, TUESDAY, 29),
        ("the day after tomorrow", EN, TUESDAY, 30),
        ("January 28th", EN, BEFORE, 28),
        ("first day", EN, BEFORE, 27),
        ("day 2", EN, BEFORE, 28),
        ("o que tem amanhã", PT, TUESDAY, 29),
        ("depois de amanhã", PT, TUESDAY, 30),
        ("na quinta", PT, BEFORE, 30),
        ("segunda-feira", ES, BEFORE, 27),
        ("terceiro dia", PT, BEFORE, 29),
        ("hoje à tarde", PT, TUESDAY, 28),
    ],
)
def test_time_is_a_day_of_the_tour(text: str, lang: Language, today: date, number: int) -> None:
    assert day(text, lang, today) == date(2025, 1, number)


@pytest.mark.parametrize(
    ("text", "lang", "number"),
    [
        ("el lunes y el martes", ES, 27),
        ("mañana y pasado mañana", ES, 29),
        ("pasado mañana y mañana", ES, 30),
        ("mañana y hoy", ES, 29),
        ("hoy y mañana", ES, 28),
        ("el jueves y hoy", ES, 30),
        ("el viernes o el 29/1", ES, 31),
        ("el 31 y el lunes", ES, 31),
        ("esta tarde y mañana", ES, 28),
        ("mañana y esta noche", ES, 29),
        ("en la tarde de mañana", ES, 29),
        ("ahora no, el jueves", ES, 30),
        ("de la semana, el jueves", ES, 30),
        ("el lunes, 28 de enero", ES, 28),
        ("martes, día 30/1", ES, 30),
        ("today and the day after tomorrow", EN, 28),
        ("the day after tomorrow and today", EN, 30),
        ("friday or today", EN, 31),
        ("depois de amanhã e amanhã", PT, 30),
        ("amanhã e depois de amanhã", PT, 29),
        ("na quinta e na sexta", PT, 30),
    ],
)
def test_first_of_several_days_in_the_sentence_counts(
    text: str, lang: Language, number: int
) -> None:
    assert day(text, lang, TUESDAY) == date(2025, 1, number)


def test_weekday_on_tour_is_the_coming_one() -> None:
    two_weeks = [date(2025, 1, 20) + timedelta(days=offset) for offset in range(12)]
    assert day("el jueves", ES, TUESDAY, two_weeks) == date(2025, 1, 30)
    assert day("el jueves", ES, BEFORE, two_weeks) == date(2025, 1, 23)


def test_number_alone_is_of_the_month_that_has_it() -> None:
    assert day("el 30", ES, BEFORE, LAB) == date(2017, 5, 30)
    assert day("el 1", ES, BEFORE, LAB) == date(2017, 6, 1)
    assert day("día 2", ES, BEFORE, LAB) == date(2017, 5, 30)


def test_day_that_the_tour_has_not() -> None:
    assert day("el sábado", ES, BEFORE) is None
    assert day("15 de febrero", ES, BEFORE) == date(2025, 2, 15)
    assert day("31 de febrero", ES, BEFORE) is None


@pytest.mark.parametrize(
    "text",
    ["comuna 13", "la segunda vez", "950.000", "6 ejes", "17.000 personas", "100 ciudades"],
)
def test_number_that_is_no_date(text: str) -> None:
    assert find(words(text), ES, BEFORE, TOUR) is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("qué hay ahora", Span.NOW),
        ("próxima actividad", Span.NOW),
        ("what's next", Span.NOW),
        ("agora", Span.NOW),
        ("toda la semana", Span.ALL),
        ("show me all the days", Span.ALL),
        ("todos os dias", Span.ALL),
    ],
)
def test_time_that_is_no_day(text: str, span: Span) -> None:
    found = find(words(text), EN, TUESDAY, TOUR)
    assert found is not None
    assert found.span is span


PIECES = """
    hoy mañana pasado el día 28 31/12 99/99 2025-13-40 lunes segunda feira enero de may 1st último
    next semana 00/00 tercer por la tarde january 8:30 2017
"""
pieces = st.sampled_from(tuple(word_set(PIECES)))


@given(st.lists(pieces, max_size=12), st.sampled_from(Language), st.dates(), st.booleans())
def test_any_mixture_names_words_that_are_there(
    mixture: list[str],
    lang: Language,
    today: date,
    on_tour: bool,  # noqa: FBT001
) -> None:
    plain = words(" ".join(mixture))
    safe = min(max(today, date(2, 1, 1)), date(9998, 1, 1))
    found = find(plain, lang, safe, TOUR if on_tour else [])
    assert found is None or (found.used and found.used <= set(range(len(plain))))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("el jueves en la tarde", ES),
        ("friday evening", EN),
        ("hoje à tarde", PT),
        ("tomorrow morning", EN),
        ("mañana por la mañana", ES),
    ],
)
def test_half_of_a_day_belongs_to_the_time(text: str, lang: Language) -> None:
    plain = words(text)
    found = find(plain, lang, TUESDAY, TOUR)
    assert found is not None
    assert {plain[at] for at in set(range(len(plain))) - found.used} <= {"el"}
