from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.catalog.agenda import around
from bot.catalog.loading import load
from bot.catalog.slot import parse_slot
from bot.catalog.tour import Tour

LAB = load(Path(__file__).parents[2] / "content").tours["medellin-lab-2017"]
ON = date(2017, 5, 29)


def _with(*slots: str) -> Tour:
    day = LAB.agenda.days[0]
    one = day.activities[0]
    activities = tuple(
        one.model_copy(update={"id": f"{number}-{slot[:3]}", "slot": parse_slot(slot)})
        for number, slot in enumerate(slots)
    )
    days = (day.model_copy(update={"activities": activities}),)
    return LAB.model_copy(update={"agenda": LAB.agenda.model_copy(update={"days": days})})


def _around(tour: Tour, hour: int) -> tuple[list[str], list[str]]:
    moment = around(tour, datetime(2017, 5, 29, hour, 30, tzinfo=ZoneInfo(tour.timezone)))
    return (
        [activity.id for _, activity in moment.current],
        [activity.id for _, activity in moment.following],
    )


@pytest.mark.parametrize(
    ("hour", "current", "following"),
    [
        (0, [], ["acercamiento", "carrera-metro"]),
        (9, ["acercamiento", "carrera-metro"], ["cafe-mundial", "presentacion-modelo"]),
        (13, ["cafe-mundial", "presentacion-modelo"], ["visita-comuna-13"]),
    ],
)
def test_what_has_no_hour_is_over_when_the_afternoon_begins(
    hour: int, current: list[str], following: list[str]
) -> None:
    assert _around(LAB, hour) == (current, following)


@pytest.mark.parametrize(
    ("slots", "hour", "current"),
    [
        (("day",), 20, ["0-day"]),
        (("day",), 23, []),
        (("morning", "afternoon", "day"), 9, ["0-mor", "2-day"]),
        (("morning", "afternoon", "day"), 15, ["1-aft", "2-day"]),
        (("day", "morning"), 11, ["0-day", "1-mor"]),
        (("day", "morning"), 12, []),
        (("day", "15:00"), 14, ["0-day"]),
        (("day", "15:00"), 15, ["1-15:"]),
    ],
)
def test_whole_day_lasts_until_what_stands_below_it(
    slots: tuple[str, ...], hour: int, current: list[str]
) -> None:
    assert _around(_with(*slots), hour)[0] == current


def test_first_day_lists_what_has_no_hour_before_the_afternoon() -> None:
    day = next(day for day in LAB.agenda.days if day.date == ON)
    assert [(one.id, one.slot.half_day) for one in day.activities] == [
        ("acercamiento", None),
        ("carrera-metro", None),
        ("cafe-mundial", "afternoon"),
        ("presentacion-modelo", "afternoon"),
    ]
