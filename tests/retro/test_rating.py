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
    ],
)
def test_rating_is_read_from_words(text: str, rating: int | None) -> None:
    assert read_rating(text, NAMES) == rating
