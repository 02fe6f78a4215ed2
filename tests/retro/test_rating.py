import pytest

from bot.retro.rating import read_rating

NAMES = ((1, "Muy flojo"), (2, "Flojo"), (3, "Regular"), (4, "Bueno"), (5, "Excelente"))


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("4", 4),
        (" 5 ", 5),
        ("5!", 5),
        ("un 4", 4),
        ("le pongo un 3", 3),
        ("Muy bueno, un 5", 5),
        ("4/5", 4),
        ("4 de 5", 4),
        ("3 estrellas", 3),
        ("⭐⭐⭐⭐", 4),
        ("cuatro", 4),
        ("excelente", 5),
        ("BUENO", 4),
        ("muy flojo", 1),
        ("five", 5),
        ("dois", 2),
        ("6", None),
        ("0", None),
        ("45", None),
        ("3 horas de espera", None),
        ("más o menos", None),
        ("", None),
        ("4 y 5", None),
        ("Salimos a las 5", None),
        ("No le pondría un 5", None),
        ("menos de 3", None),
        ("no llega a 4", None),
        ("Perdimos el bus 2", None),
        ("faltaron 2", None),
        ("Día 3", None),
        ("Bueno, pero faltó el 4", None),
        ("faltaron 3 de 5", None),
        ("grupo 2", None),
        ("no es un 5", None),
        ("Le doy un 4 de 5", 4),
        ("I'd give it a 4", 4),
        ("Dou uma nota 3", 3),
    ],
)
def test_rating_is_read_from_words(text: str, rating: int | None) -> None:
    found = read_rating(text, NAMES)
    assert (found.rating if found else None) == rating


@pytest.mark.parametrize(
    ("text", "words"),
    [("4", ""), ("le pongo un 4", ""), ("excelente", ""), ("Muy bueno, un 4", "Muy bueno, un 4")],
)
def test_words_that_say_more_than_the_rating_are_kept(text: str, words: str) -> None:
    found = read_rating(text, NAMES)
    assert found is not None
    assert found.words == words
