from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from bot.catalog.slot import HalfDay, Slot, parse_slot
from bot.language import Language
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

WORDING = load_wording(Path(__file__).parents[2] / "content" / "texts")
ES, EN, PT = (Voice(WORDING, lang) for lang in Language)
BOGOTA, SANTIAGO = ZoneInfo("America/Bogota"), ZoneInfo("America/Santiago")

WORDS = {"morning", "afternoon", "evening", "day"}

times = st.times(timezones=st.none()).map(lambda at: at.replace(second=0, microsecond=0))


def test_dates_follow_the_readers_language() -> None:
    on = date(2025, 1, 27)
    assert [voice.day(on) for voice in (ES, EN, PT)] == [
        "lunes 27 de enero",
        "Monday 27 January",
        "segunda-feira, 27 de janeiro",
    ]
    assert [voice.short_day(on) for voice in (ES, EN, PT)] == ["lun 27", "Mon 27", "seg 27"]
    assert [voice.short_date(on) for voice in (ES, EN, PT)] == [
        "lun 27 ene",
        "Mon 27 Jan",
        "seg 27 jan",
    ]


@pytest.mark.parametrize(
    ("first", "last", "spoken"),
    [
        (date(2025, 1, 27), date(2025, 1, 31), "27 al 31 de enero de 2025"),
        (date(2017, 5, 29), date(2017, 6, 2), "29 de mayo al 2 de junio de 2017"),
        (date(2022, 12, 30), date(2023, 1, 2), "30 de diciembre de 2022 al 2 de enero de 2023"),
        (date(2022, 11, 28), date(2022, 11, 28), "28 de noviembre de 2022"),
    ],
)
def test_span_says_each_part_once(first: date, last: date, spoken: str) -> None:
    assert ES.span(first, last) == spoken


def test_slot_is_never_finer_than_what_is_known() -> None:
    assert ES.slot(Slot()) == "Durante el día"
    assert ES.slot(Slot(half_day=HalfDay.MORNING)) == "Por la mañana"
    assert ES.slot(Slot(start=time(8, 0))) == "08:00"
    assert ES.slot(Slot(start=time(8, 0), end=time(12, 0))) == "08:00–12:00"


def test_home_slot_is_the_same_instant_at_home() -> None:
    on = date(2025, 1, 27)
    slot = Slot(start=time(8, 0))
    there = ES.home_slot(on, slot, BOGOTA, SANTIAGO)
    assert there == "10:00"
    local = datetime.combine(on, time(8, 0), BOGOTA)
    assert local.astimezone(SANTIAGO).strftime("%H:%M") == there


def test_home_slot_is_silent_where_it_adds_nothing() -> None:
    on = date(2025, 1, 27)
    assert ES.home_slot(on, Slot(half_day=HalfDay.MORNING), BOGOTA, SANTIAGO) is None
    assert ES.home_slot(on, Slot(start=time(8, 0)), BOGOTA, BOGOTA) is None


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from([ES, EN, PT]))
def test_day_names_the_date_in_every_language(on: date, voice: Voice) -> None:
    assert str(on.day) in voice.day(on).replace(",", "").split()
    assert str(on.year) in voice.full_date(on)


@given(times, times)
def test_slot_read_from_text_says_the_same_hours(first: time, second: time) -> None:
    if first == second:
        return
    start, end = min(first, second), max(first, second)
    slot = parse_slot(f"{start.hour}:{start.minute:02}-{end:%H:%M}")
    assert slot == Slot(start=start, end=end)
    assert ES.slot(slot) == f"{start:%H:%M}–{end:%H:%M}"
    assert slot.begins < slot.finishes


@given(st.sampled_from([*HalfDay, None]), times)
def test_slots_begin_before_they_finish(half: HalfDay | None, at: time) -> None:
    for slot in (Slot(half_day=half), Slot(start=at)):
        assert slot.begins <= slot.finishes


@given(st.text(max_size=12).filter(lambda text: ":" not in text and text.strip() not in WORDS))
def test_slot_read_from_anything_else_is_a_kind_error(text: str) -> None:
    with pytest.raises(ValueError, match="write 08:30"):
        parse_slot(text)


@pytest.mark.parametrize(
    ("zone", "named"),
    [
        (
            "America/Santiago",
            ["Chile (Santiago de Chile)", "Chile (Santiago)", "Chile (Santiago)"],
        ),
        (
            "Pacific/Easter",
            ["Chile (Isla de Pascua)", "Chile (Easter Island)", "Chile (Ilha de Páscoa)"],
        ),
        ("America/Argentina/Buenos_Aires", ["Argentina (Buenos Aires)"] * 3),
        ("America/Jamaica", ["Jamaica"] * 3),
        ("UTC", ["UTC"] * 3),
    ],
)
def test_zone_is_named_by_its_country_and_city(zone: str, named: list[str]) -> None:
    assert [voice.place(ZoneInfo(zone)) for voice in (ES, EN, PT)] == named
