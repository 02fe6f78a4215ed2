"""Hours as people type them."""

import pytest
from hypothesis import given, strategies as st

from bot.changes.typed import read_hours


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("8:30", "08:30"),
        ("8.30", "08:30"),
        ("08:30", "08:30"),
        ("8h30", "08:30"),
        ("9", "09:00"),
        ("9 hrs", "09:00"),
        ("a las 9", "09:00"),
        ("A las 9.", "09:00"),
        ("8 y media", "08:30"),
        ("8 y cuarto", "08:15"),
        ("8 e meia", "08:30"),
        ("às 8h30", "08:30"),
        ("at 8:30 am", "08:30"),
        ("3", "15:00"),
        ("3 pm", "15:00"),
        ("3 p.m.", "15:00"),
        ("3 de la tarde", "15:00"),
        ("8 de la noche", "20:00"),
        ("3 am", "03:00"),
        ("03:00", "03:00"),
        ("12 am", "00:00"),
        ("15:45", "15:45"),
        ("a mediodía", "12:00"),
        ("noon", "12:00"),
        ("8:30-10:00", "08:30-10:00"),
        ("8:30 - 10:00", "08:30-10:00"),
        ("de 9 a 11", "09:00-11:00"),
        ("desde las 9 hasta las 11 y media", "09:00-11:30"),
        ("from 9 to 11:30", "09:00-11:30"),
        ("das 9 às 12", "09:00-12:00"),
        ("9 a 1", "09:00-13:00"),
        ("de 2 a 4", "14:00-16:00"),
        ("11:30-1", "11:30-13:00"),
    ],
)
def test_hour_is_read_as_it_is_typed(typed: str, written: str) -> None:
    slot = read_hours(typed)
    assert slot is not None
    assert slot.written == written


@pytest.mark.parametrize(
    "typed", ["", "mañana", "25:00", "8:75", "lobby", "8 30", "comuna 13", "9 am a 8 am"]
)
def test_what_is_no_hour_is_none(typed: str) -> None:
    assert read_hours(typed) is None


@given(st.text(max_size=40))
def test_no_text_breaks_it(typed: str) -> None:
    slot = read_hours(typed)
    assert slot is None or slot.start is not None
