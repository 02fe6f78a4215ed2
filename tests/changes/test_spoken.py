"""A change said in one line."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from bot.catalog.loading import load
from bot.catalog.plan import Plan
from bot.changes.spoken import understand
from bot.language import Language
from tests.worlds import CONTENT

CATALOG = load(CONTENT)
ACHM = CATALOG.tours["achm-medellin-2025"]
TODAY = date(2025, 1, 27)


@pytest.mark.parametrize(
    ("said", "lang", "activity", "day", "time", "where"),
    [
        ("mañana 8:30 Ruta N, lobby", "es", "ruta-n", 28, "08:30", "lobby"),
        ("Ruta N mañana a las 8 y media", "es", "ruta-n", 28, "08:30", ""),
        (
            "el miércoles de 9 a 11 POAT, hall central, piso 2",
            "es",
            "poat",
            29,
            "09:00-11:00",
            "hall central, piso 2",
        ),
        ("pasar la visita a Moravia al jueves 3 pm", "es", "cerro-moravia", 30, "15:00", ""),
        ("tomorrow at 9 Ruta N", "en", "ruta-n", 28, "09:00", ""),
        ("amanhã às 8h30 Ruta N, saguão", "pt", "ruta-n", 28, "08:30", "saguão"),
        ("Ruta N a las 10", "es", "ruta-n", None, "10:00", ""),
    ],
)
def test_line_is_understood(  # noqa: PLR0913, PLR0917 - a table
    said: str, lang: str, activity: str, day: int | None, time: str, where: str
) -> None:
    spoken = understand(said, CATALOG, ACHM, Language(lang), TODAY)
    assert spoken is not None
    assert [one.id for one in spoken.meant] == [activity]
    assert spoken.day == (date(2025, 1, day) if day else None)
    assert spoken.slot is not None
    assert (spoken.slot.written, spoken.where) == (time, where)


def test_cancelling_is_understood() -> None:
    spoken = understand("se cancela Ruta N", CATALOG, ACHM, Language.ES, TODAY)
    assert spoken is not None
    assert spoken.of(Plan()).is_cancelled


@pytest.mark.parametrize(
    "said", ["hola", "mañana", "8:30", "Ruta N", "mañana 8:30 algo que nadie conoce", "", ","]
)
def test_what_changes_nothing_that_is_known_is_none(said: str) -> None:
    assert understand(said, CATALOG, ACHM, Language.ES, TODAY) is None


@given(st.text(max_size=60), st.sampled_from(Language))
def test_no_line_breaks_it(said: str, lang: Language) -> None:
    understand(said, CATALOG, ACHM, lang, TODAY)
