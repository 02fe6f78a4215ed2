"""Institutions as people spell them: what is the same, and what only looks alike."""

import pytest
from hypothesis import given, strategies as st

from bot.roster.institutions import KEY_LENGTH, institution_key

SAME = {
    "nunoa": (
        "Ñuñoa",
        "Muni de Ñuñoa",
        "muni. ñuñoa",
        "I. Municipalidad de Ñuñoa",
        "I.Municipalidad de Ñuñoa",
        "I.M. de Ñuñoa",
        "IM Ñuñoa",
        "Ilustre Municipalidad de Nunoa",
        "ILUSTRE MUNICIPALIDAD DE ÑUÑOA",
        "Municipalidad de Ñuñoa (RM)",
        "Municipio de Ñuñoa",
        "Municipalidad  Ñuñoa ",
        "Munic. de Ñuñoa",
        "Municpalidad de Ñuñoa",
        "Muncipalidad de Ñuñoa",
        "Municipalidad de la comuna de Ñuñoa",
        "La Municipalidad de Ñuñoa",
        "Concejo Municipal de Ñuñoa",
        "Municipality of Ñuñoa",
    ),
    "el bosque": ("Municipalidad de El Bosque", "Municipalidad del Bosque", "El Bosque"),
    "la florida": ("La Florida", "Muni de La Florida", "I. Municipalidad de la Florida"),
    "vina el mar": ("Viña del Mar", "Municipalidad de Vina del Mar"),
    "san pedro la paz": ("San Pedro de la Paz", "Muni San Pedro de La Paz"),
    "santa cruz": ("Municipalidad de Sta. Cruz", "Santa Cruz"),
    "santo domingo": ("I. M. de Sto. Domingo", "Municipalidad de Santo Domingo"),
    "medellin": ("Alcaldía de Medellín", "Municipio de Medellín"),
    "curitiba": ("Prefeitura Municipal de Curitiba", "Prefeitura de Curitiba", "Curitiba"),
    "gobierno regional los lagos": (
        "Gobierno Regional de Los Lagos",
        "GOBIERNO REGIONAL LOS LAGOS",
    ),
}

APART = (
    ("Municipalidad de Los Ángeles", "Municipalidad de Los Andes"),
    ("Municipalidad de San Pedro", "Municipalidad de San Pedro de la Paz"),
    ("Municipalidad de San Pedro de la Paz", "Municipalidad de San Pedro de Atacama"),
    ("Municipalidad de Florida", "Municipalidad de La Florida"),
    ("Municipalidad de Los Lagos", "Gobierno Regional de Los Lagos"),
    ("Municipalidad de Los Lagos", "Municipalidad de Los Álamos"),
    ("Municipalidad de Ñuñoa", "Corporación Municipal de Ñuñoa"),
    ("Municipalidad de San Fernando", "Municipalidad de San Bernardo"),
    ("Municipalidad de Santa Cruz", "Municipalidad de Santa Juana"),
    ("Municipalidad de Alto Hospicio", "Municipalidad de Alto Biobío"),
    ("Municipalidad de Puerto Montt", "Municipalidad de Puerto Varas"),
    ("Municipalidad de Mulchén", "Municipalidad de Molina"),
    ("Mulchén", "Municipalidad de Molina"),
    ("Universidad de Chile", "Universidad Católica de Chile"),
    ("Municipalidad de Concón", "Municipalidad de Concepción"),
)


@pytest.mark.parametrize("key", SAME)
def test_spellings_of_one_institution_are_the_same(key: str) -> None:
    assert {spelling: institution_key(spelling) for spelling in SAME[key]} == dict.fromkeys(
        SAME[key], key
    )


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_only_looks_alike_is_another(one: str, other: str) -> None:
    assert institution_key(one) != institution_key(other)


def test_no_two_of_the_groups_are_the_same() -> None:
    assert len({institution_key(spellings[0]) for spellings in SAME.values()}) == len(SAME)


@given(st.text())
def test_key_is_never_too_long_and_only_empty_for_what_has_no_letters(text: str) -> None:
    key = institution_key(text)
    assert len(key) <= KEY_LENGTH
    assert key == institution_key(text)
    assert bool(key) or not any(char.isascii() and char.isalpha() for char in text[:100])
