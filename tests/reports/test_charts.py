"""Pictures of released figures: what is drawn is read back and compared with the values."""

import itertools
import math
import struct
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from bot.catalog.retro import RATINGS, Option
from bot.catalog.values import Translated
from bot.language import Language
from bot.reports.canvas import PAGE, PHONE, SMALL, Canvas, Size
from bot.reports.charts import (
    draw_options,
    draw_ratings,
    draw_trend,
    options_chart,
    ratings_chart,
    trend_chart,
)
from bot.texts.voice import Voice
from tests.reports.sample import WORDING
from tests.reports.summaries import LACKS, MIXED, dates, rated, tour_of, whole

ES, EN, PT = (Voice(WORDING, lang) for lang in (Language.ES, Language.EN, Language.PT))
TUESDAY = dates(2)[1]


def _texts(canvas: Canvas) -> list[Text]:
    axes = [text for one in canvas.figure.axes for text in one.texts]
    return [*canvas.figure.texts, *axes]


def _told(canvas: Canvas) -> str:
    return " ".join(" ".join(one.get_text() for one in _texts(canvas)).split())


def _bars(canvas: Canvas) -> list[float]:
    (axes,) = canvas.figure.axes
    return [one.get_width() for one in axes.patches if isinstance(one, Rectangle)]


def _means(canvas: Canvas) -> list[float]:
    (axes,) = canvas.figure.axes
    (line,) = [one for one in axes.lines if one.get_marker() == "o"]
    return [float(one) for one in line.get_ydata()]


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def _outside(canvas: Canvas) -> Iterator[str]:
    """Yield each text that does not stand wholly within the picture, or is too small."""
    canvas.figure.canvas.draw()  # type: ignore[attr-defined]  # where all of it stands is known now
    for one in _texts(canvas):
        box = one.get_window_extent()
        is_within = box.x0 >= 0 and box.x1 <= canvas.size.wide
        if not (is_within and box.y0 >= 0 and box.y1 <= canvas.size.high):
            yield one.get_text()
        if one.get_fontsize() < SMALL:
            yield f"too small: {one.get_text()}"


@pytest.mark.parametrize("size", [PHONE, PAGE])
def test_picture_has_its_size_in_pixels(size: Size) -> None:
    day = whole(TUESDAY)
    lacks = next(one for one in day.questions if one.question.id == "falto")
    for png in (
        ratings_chart(day, ES, size),
        options_chart(lacks, day, ES, size),
        trend_chart(tour_of(day), ES, size),
    ):
        assert _size(png) == (size.wide, size.high)


RATED = {
    Language.ES: (
        "¿Cómo estuvo el día? Lunes 29 de mayo · Medellín Lab 2017 3,9 de 5"
        " A esta pregunta respondieron 31 personas de 40."
        " 5 · Excelente 9 4 · Bueno 14 3 · Regular 5 2 · Flojo 2 1 · Muy flojo 1"
    ),
    Language.EN: (
        "How was the day? Monday 29 May · Medellín Lab 2017 3.9 out of 5"
        " 31 of 40 people answered this question."
        " 5 · Excellent 9 4 · Good 14 3 · Fair 5 2 · Poor 2 1 · Very poor 1"
    ),
    Language.PT: (
        "Como foi o dia? Segunda-feira, 29 de maio · Medellín Lab 2017 3,9 de 5"
        " A esta pergunta responderam 31 pessoas de 40."
        " 5 · Excelente 9 4 · Bom 14 3 · Regular 5 2 · Fraco 2 1 · Muito fraco 1"
    ),
}


@pytest.mark.parametrize("lang", Language)
def test_ratings_are_told_with_their_counts_and_mean(lang: Language) -> None:
    canvas = draw_ratings(rated(MIXED), Voice(WORDING, lang))
    assert _told(canvas) == RATED[lang]
    assert _bars(canvas) == [MIXED[str(mark)] for mark in reversed(RATINGS)]
    assert list(_outside(canvas)) == []


def test_ratings_that_are_all_the_same_leave_the_other_bars_empty() -> None:
    canvas = draw_ratings(rated({"4": 40}), EN)
    assert _bars(canvas) == [0, 40, 0, 0, 0]
    assert "4.0 out of 5" in _told(canvas)


def test_no_two_ratings_look_alike() -> None:
    (axes,) = draw_ratings(rated(MIXED), ES).figure.axes
    looks = [(one.get_facecolor(), one.get_hatch()) for one in axes.patches]
    assert len(set(looks)) == len(RATINGS)
    assert len({hatch for _, hatch in looks}) == len(RATINGS)


def test_ratings_of_too_few_are_not_drawn() -> None:
    canvas = draw_ratings(rated(None), PT)
    assert canvas.figure.axes == []
    assert _told(canvas) == (
        "Como foi o dia? Segunda-feira, 29 de maio · Medellín Lab 2017"
        " Ainda não é possível mostrar: é preciso que pelo menos 5 pessoas respondam."
    )


def test_options_are_told_the_most_chosen_first() -> None:
    day = whole(TUESDAY)
    lacks = next(one for one in day.questions if one.question.id == "falto")
    canvas = draw_options(lacks, day, EN)
    assert _bars(canvas) == sorted(LACKS.values(), reverse=True)
    assert _told(canvas) == (
        "What was missing today? Tuesday 30 May · Medellín Lab 2017"
        " 30 of 40 people answered this question."
        " More time 18 Seeing how they got to the result 11 Costs and figures 7"
        " Talking more with the people doing it 4 Nothing, it was complete 2"
    )


def test_trend_shows_a_day_of_too_few_as_such_and_not_as_nought() -> None:
    one, other, last = dates(3)
    tour = tour_of(rated(MIXED, day=one), rated(None, day=other), rated({"5": 7}, day=last))
    canvas = draw_trend(tour, ES)
    first, gap, third = _means(canvas)
    assert math.isclose(first, (1 + 4 + 15 + 56 + 45) / 31)
    assert math.isnan(gap)
    assert math.isclose(third, 5)
    told = _told(canvas)
    assert "lun 29 31 3,9 mar 30 – menos de 5 mié 31 7 5,0" in told
    assert "Con rayas: menos de 5 respuestas, no se muestra." in told
    (axes,) = canvas.figure.axes
    (striped,) = [one for one in axes.patches if one.get_hatch()]
    assert math.isclose(striped.get_x() + striped.get_width() / 2, 1)


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("count", [1, 5, 10])
def test_trend_of_any_number_of_days_stays_within_the_picture(lang: Language, count: int) -> None:
    days = [
        rated(({"1": 6}, None, {"5": 100})[at % 3], day=on) for at, on in enumerate(dates(count))
    ]
    for size in (PHONE, PAGE):
        canvas = draw_trend(tour_of(*days), Voice(WORDING, lang), size)
        assert len(_means(canvas)) == count
        assert list(_outside(canvas)) == []


def test_days_of_a_trend_do_not_run_into_each_other() -> None:
    canvas = draw_trend(tour_of(*(rated(MIXED, day=on) for on in dates(10))), PT)
    canvas.figure.canvas.draw()  # type: ignore[attr-defined]  # where all of it stands is known now
    feet = [one for one in _texts(canvas) if "\n" in one.get_text() and one.get_ha() == "center"]
    edges = [(one.get_window_extent().x0, one.get_window_extent().x1) for one in feet]
    assert len(edges) == 10
    assert all(end < begin for (_, end), (begin, _) in itertools.pairwise(edges))


def test_long_tour_shows_its_last_days_and_says_so() -> None:
    canvas = draw_trend(tour_of(*(rated(MIXED, day=on) for on in dates(30))), ES)
    assert len(_means(canvas)) == 10
    assert "Los últimos 10 días" in _told(canvas)


def test_tour_without_days_says_so() -> None:
    assert "Todavía no hay días que mostrar." in _told(draw_trend(tour_of(), ES))


def test_long_words_signs_and_emoji_are_drawn_whole_or_left_out() -> None:
    day = whole(TUESDAY)
    lacks = next(one for one in day.questions if one.question.id == "falto")
    title = "🚌 ¿$Costos$ y financiamiento_{x}? " + "interinstitucional" * 12 + " 你好"
    question = lacks.question.model_copy(
        update={
            "text": Translated(es=title, en=title, pt=title),
            "options": (Option(id="tiempo", title=Translated(es="👍 $5 ^ 3", en="a", pt="b")),),
        }
    )
    told = type(lacks)(question, 30, lacks.as_of, lacks.distribution)
    for size in (PHONE, PAGE):
        canvas = draw_options(told, day, ES, size)
        words = _told(canvas)
        assert "¿$Costos$ y financiamiento_{x}?" in words
        assert words.replace(" ", "").count("interinstitucional") == 12
        assert "$5 ^ 3" in words
        assert "🚌" not in words
        assert list(_outside(canvas)) == []
        assert _size(canvas.png()) == (size.wide, size.high)


def test_pictures_are_the_same_whoever_draws_beside() -> None:
    day = rated(MIXED)
    alone = ratings_chart(day, ES)
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: ratings_chart(day, ES), range(8)))
    assert made == [alone] * 8


def test_nothing_loads_what_draws_before_it_is_needed() -> None:
    code = (
        "import sys, bot.app, handlers; print([one for one in sys.modules if 'matplotlib' in one])"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"
