"""What several people say: found, counted once a person, and told in their words."""

import pytest

from bot.catalog.loading import load
from bot.language import Language
from bot.summary.names import NO_NAMES, names_of
from bot.summary.themes import find_themes
from bot.summary.values import Theme
from tests.conftest import CONTENT
from tests.summary.forty import KEPT_ASIDE, evenings, score

NAMES = names_of(load(CONTENT))


def _found(*texts: str, lang: Language = Language.ES) -> tuple[Theme, ...]:
    return find_themes([(text, lang) for text in texts], NAMES)


def test_theme_counts_people_and_not_mentions() -> None:
    found = _found("metrocable metrocable METROCABLE", "el metro cable", "todo muy bueno")
    assert found == (Theme("Metrocable", 2),)


def test_what_one_person_says_is_no_theme() -> None:
    assert _found("las escaleras, las escaleras", "la convivencia", "el agua") == ()


def test_pair_takes_the_place_of_its_parts() -> None:
    found = _found("compras conjuntas", "Compras conjuntas con otros", "el agua")
    assert found == (Theme("compras conjuntas", 2),)


def test_form_that_most_write_is_shown_with_its_accents() -> None:
    found = _found("la mantencion", "mantención del parque", "mantencion!!")
    assert found == (Theme("mantención", 3),)


def test_slip_of_the_finger_is_taken_for_what_others_write() -> None:
    assert _found("transparencia", "la transparencia", "trasparencia") == (
        Theme("transparencia", 3),
    )


@pytest.mark.parametrize(
    "odd", ["😴😴😴", "👏", "a" * 4000, "ja " * 1300, "", "\ud83d", "...", "13"]
)
def test_odd_answers_are_harmless(odd: str) -> None:
    assert _found(odd, odd, "nada") in {(), (Theme("a" * 4000, 2),)}


def test_name_of_the_content_is_one_theme_in_whichever_language() -> None:
    found = find_themes(
        [("the cable car", Language.EN), ("o bondinho", Language.PT), ("metrocable!", Language.ES)],
        NAMES,
    )
    assert found == (Theme("Metrocable", 3),)


def test_without_names_words_alone_are_counted() -> None:
    texts = [("ruta n", Language.ES), ("moravia", Language.ES), ("Moravia", Language.ES)]
    assert find_themes(texts, NO_NAMES) == (Theme("moravia", 2),)


def test_most_of_what_a_reader_finds_is_found_on_the_days_kept_aside() -> None:
    aside = score([one for one in evenings() if one.day in KEPT_ASIDE], NAMES)
    assert aside.recall >= 0.8
    assert aside.precision >= 0.8
