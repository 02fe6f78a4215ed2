"""What is due, for whom, and when: the planner alone, on a tour made for it."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st

from bot.catalog.loading import load
from bot.catalog.reminders import Reminders
from bot.catalog.slot import parse_slot
from bot.catalog.tour import Tour
from bot.pushes.choices import FOR_EVER, NONE, Choices, Quiet, read, write
from bot.pushes.hours import Zones
from bot.pushes.kinds import AT_ONCE, FOR_COORDINATORS, FOR_ONE, OF_NOTICES, PushKind
from bot.pushes.planner import (
    Occurrence,
    day_of_subject,
    occurrences,
    subject_of_activity,
    subject_of_day,
)

CONTENT = Path(__file__).parents[2] / "content"
INVITED = load(CONTENT).tours["achm-medellin-2025"]
"""Five days in Medellín (UTC-5), 27 to 31 January 2025, for people from Chile (UTC-3)."""

SAID: dict[str, Any] = {
    "before": [
        {"about": "payment", "days": ["14", "2"], "at": "10:00"},
        {"about": "checklist", "days": ["3"], "at": "10:00"},
    ],
    "checklist": [{"id": "papeles", "title": "Papeles", "note": "Nada lo pide."}],
    "evening": "19:30",
    "morning": "07:00",
    "minutes_before": "15",
    "retro": {"at": "20:30", "nudge": "21:45", "morning_nudge": "08:00"},
    "after": {"days": ["1", "30"], "at": "10:00"},
    "commitments": {"days": ["30", "90"], "at": "11:00"},
}
FIRST, SECOND, LAST = date(2025, 1, 27), date(2025, 1, 28), date(2025, 1, 31)


def _tour(at: str = "09:00", on: date = SECOND, **said: Any) -> Tour:
    """Return the tour with one activity of a known hour and one without, and these reminders."""
    known, unknown = INVITED.agenda.unscheduled[:2]
    known = known.model_copy(update={"id": "visita", "slot": parse_slot(at)})
    unknown = unknown.model_copy(update={"id": "otra", "slot": parse_slot("morning")})
    days = tuple(
        day.model_copy(update={"activities": (known, unknown) if day.date == on else ()})
        for day in INVITED.agenda.days
    )
    agenda = INVITED.agenda.model_copy(update={"days": days})
    reminders = Reminders.model_validate(SAID | said)
    return INVITED.model_copy(update={"agenda": agenda, "reminders": reminders})


TOUR = _tour()


def _of(kind: PushKind, choices: Choices = NONE, tour: Tour = TOUR) -> list[Occurrence]:
    return list(occurrences(tour, choices, {kind}))


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _times(found: list[Occurrence]) -> dict[str, datetime]:
    return {one.subject: one.at for one in found}


def _keys(choices: Choices = NONE, tour: Tour = TOUR) -> set[str]:
    return {one.key for one in occurrences(tour, choices)}


def test_whole_tour_holds_each_occurrence_once_in_order_of_time() -> None:
    found = occurrences(TOUR, NONE)
    assert len(found) == 3 + 5 + 5 + 1 + 3 * 5 + 2 + 2
    assert len({one.key for one in found}) == len(found)
    assert [one.at for one in found] == sorted(one.at for one in found)
    assert {one.at.tzinfo for one in found} == {UTC}
    assert {one.useful_until.tzinfo for one in found} == {UTC}
    assert [one.key for one in found if one.useful_until <= one.at] == []


def test_hour_counts_at_home_before_the_tour_there_on_it_and_at_home_after() -> None:
    before = _times(_of(PushKind.BEFORE))
    assert before["payment/14/20250127"] == _at("2025-01-13 13:00")
    evening = _times(_of(PushKind.EVENING))
    assert evening["20250127"] == _at("2025-01-26 22:30")
    assert evening["20250128"] == _at("2025-01-28 00:30")
    morning = _times(_of(PushKind.MORNING))
    assert morning["20250127"] == _at("2025-01-27 12:00")
    assert morning["20250131"] == _at("2025-01-31 12:00")
    retro = _times(_of(PushKind.RETRO))
    assert retro["20250131"] == _at("2025-02-01 01:30")
    assert retro["20250130/morning"] == _at("2025-01-31 13:00")
    assert retro["20250131/morning"] == _at("2025-02-01 11:00")
    assert _times(_of(PushKind.AFTER)) == {
        "1/20250131": _at("2025-02-01 13:00"),
        "30/20250131": _at("2025-03-02 13:00"),
    }


def test_commitments_are_asked_about_days_after_the_last_one_by_the_hour_at_home() -> None:
    asked = _of(PushKind.COMMITMENTS)
    assert [one.key for one in asked] == [
        "commitments/achm-medellin-2025/30/20250131",
        "commitments/achm-medellin-2025/90/20250131",
    ]
    assert [one.at for one in asked] == [_at("2025-03-02 14:00"), _at("2025-05-01 15:00")]
    assert {one.useful_until - one.at for one in asked} == {timedelta(days=3)}
    away = Choices(home="Europe/Madrid", hours=((PushKind.COMMITMENTS, time(18)),))
    moved = [one.at for one in _of(PushKind.COMMITMENTS, away)]
    assert moved == [_at("2025-03-02 17:00"), _at("2025-05-01 16:00")]
    assert _of(PushKind.COMMITMENTS, Choices(off=frozenset({PushKind.COMMITMENTS}))) == []
    assert _of(PushKind.COMMITMENTS, tour=_tour(commitments=None)) == []


def test_home_zone_that_a_person_has_chosen_counts_before_and_after_alone() -> None:
    chosen = Choices(home="Europe/Madrid")
    assert _times(_of(PushKind.BEFORE, chosen))["payment/14/20250127"] == _at("2025-01-13 09:00")
    assert _times(_of(PushKind.AFTER, chosen))["1/20250131"] == _at("2025-02-01 09:00")
    assert _of(PushKind.MORNING, chosen) == _of(PushKind.MORNING)


def test_word_after_the_tour_waits_until_the_tour_is_over_where_it_was() -> None:
    early = Choices(home="Europe/Madrid", hours=((PushKind.AFTER, time(5)),))
    assert _times(_of(PushKind.AFTER, early))["1/20250131"] == _at("2025-02-01 10:00")


def test_hour_that_is_moved_keeps_its_key() -> None:
    kinds = (PushKind.BEFORE, PushKind.EVENING, PushKind.MORNING, PushKind.RETRO, PushKind.AFTER)
    moved = Choices(hours=tuple(sorted((kind, time(18)) for kind in kinds)))
    assert _keys(moved) == _keys()
    for kind in kinds:
        assert _times(_of(kind, moved)) != _times(_of(kind)), kind


def test_activity_that_is_moved_changes_its_key_and_no_other() -> None:
    for moved in (_tour("10:00"), _tour("09:00", LAST)):
        (gone,), (come,) = _keys() - _keys(tour=moved), _keys(tour=moved) - _keys()
        assert gone == "activity/achm-medellin-2025/visita/202501280900"
        assert come.startswith("activity/achm-medellin-2025/visita/20250")


def test_activity_without_an_hour_has_no_reminder() -> None:
    (one,) = _of(PushKind.ACTIVITY)
    assert one.subject == subject_of_activity("visita", SECOND, time(9))
    assert _of(PushKind.ACTIVITY, tour=_tour("morning")) == []


@pytest.mark.parametrize(
    ("chosen", "at"), [(None, "13:45"), (5, "13:55"), (90, "12:30"), (240, "10:00")]
)
def test_minutes_before_an_activity_are_those_that_were_chosen(chosen: int | None, at: str) -> None:
    (one,) = _of(PushKind.ACTIVITY, Choices(minutes_before=chosen))
    assert one.at == _at(f"2025-01-28 {at}")
    assert one.useful_until == _at("2025-01-28 14:00")


def test_tour_that_reminds_of_no_activity_has_none_whatever_is_chosen() -> None:
    tour = _tour(minutes_before=None)
    assert _of(PushKind.ACTIVITY, Choices(minutes_before=30), tour) == []


def test_evening_nudge_follows_the_hour_that_was_chosen_for_the_retro() -> None:
    chosen = Choices(hours=((PushKind.RETRO, time(18)),))
    times = _times(_of(PushKind.RETRO, chosen))
    assert times["20250127"] == _at("2025-01-27 23:00")
    assert times["20250127/evening"] == _at("2025-01-28 00:15")
    assert times["20250127/morning"] == _at("2025-01-28 13:00")


@pytest.mark.parametrize(("hour", "is_nudged"), [(time(22, 44), True), (time(22, 45), False)])
def test_evening_nudge_never_comes_after_midnight(hour: time, *, is_nudged: bool) -> None:
    times = _times(_of(PushKind.RETRO, Choices(hours=((PushKind.RETRO, hour),))))
    assert [f"{day}/evening" in times for day in ("20250127", "20250131")] == [is_nudged] * 2
    assert [f"{day}/morning" in times for day in ("20250127", "20250131")] == [True] * 2


def test_kind_that_is_off_holds_nothing_and_the_others_stay() -> None:
    for kind in PushKind:
        found = occurrences(TOUR, Choices(off=frozenset({kind})))
        assert found == tuple(one for one in occurrences(TOUR, NONE) if one.kind is not kind)
    assert occurrences(TOUR, Choices(off=frozenset(PushKind))) == ()


def test_kinds_that_are_asked_for_are_the_only_ones() -> None:
    for kind in PushKind:
        unplanned = OF_NOTICES | FOR_COORDINATORS | FOR_ONE | AT_ONCE
        assert {one.kind for one in _of(kind)} == {kind} - unplanned


def test_what_a_tour_does_not_name_it_does_not_hold() -> None:
    assert occurrences(INVITED.model_copy(update={"reminders": None}), NONE) == ()
    bare = INVITED.model_copy(update={"reminders": Reminders()})
    assert occurrences(bare, NONE) == ()


@pytest.mark.parametrize(
    ("until", "first"),
    [
        (date(2025, 1, 13), "before/achm-medellin-2025/payment/14/20250127"),
        (date(2025, 1, 14), "before/achm-medellin-2025/checklist/3/20250127"),
        (FIRST, "morning/achm-medellin-2025/20250127"),
        (SECOND, "morning/achm-medellin-2025/20250128"),
        (date(2025, 2, 1), "retro/achm-medellin-2025/20250131/morning"),
        (date(2025, 3, 2), "after/achm-medellin-2025/30/20250131"),
    ],
)
def test_paused_days_hold_nothing_and_the_first_day_after_them_does(
    until: date, first: str
) -> None:
    every = occurrences(TOUR, NONE)
    heard = occurrences(TOUR, Choices(paused_until=until))
    assert heard[0].key == first
    assert heard == every[-len(heard) :]


def test_pause_for_ever_holds_everything() -> None:
    assert occurrences(TOUR, Choices(paused_until=FOR_EVER)) == ()


USEFUL = {
    PushKind.BEFORE: timedelta(days=2),
    PushKind.EVENING: timedelta(hours=4),
    PushKind.MORNING: timedelta(hours=5),
    PushKind.ACTIVITY: timedelta(minutes=15),
    PushKind.RETRO: timedelta(hours=3),
    PushKind.AFTER: timedelta(days=2),
    PushKind.COMMITMENTS: timedelta(days=3),
}


def test_reminder_is_useful_as_long_as_its_kind_is() -> None:
    for one in occurrences(TOUR, NONE):
        useful_for = one.useful_until - one.at
        if one.subject == "payment/2/20250127":
            assert one.useful_until == _at("2025-01-27 05:00"), "the tour begins, in its own zone"
            assert useful_for < USEFUL[PushKind.BEFORE]
        else:
            assert useful_for == USEFUL[one.kind], one.key


def test_reminder_that_would_come_after_the_tour_has_begun_is_none() -> None:
    at_home = Choices(home="Pacific/Pago_Pago", hours=((PushKind.BEFORE, time(23)),))
    tour = _tour(before=[{"about": "payment", "days": ["2", "1"], "at": "10:00"}])
    assert [one.subject for one in _of(PushKind.BEFORE, at_home, tour)] == ["payment/2/20250127"]


def test_plan_of_the_day_is_of_no_use_after_the_day() -> None:
    late = Choices(hours=((PushKind.MORNING, time(22)),))
    first = _of(PushKind.MORNING, late)[0]
    assert (first.at, first.useful_until) == (_at("2025-01-28 03:00"), _at("2025-01-28 05:00"))


def test_subject_of_a_day_is_read_back() -> None:
    for subject in ("20250127", "20250127/evening"):
        assert day_of_subject(subject) == FIRST
    assert subject_of_day(FIRST) == "20250127"


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ("2025-01-27 04:59", "2025-01-27 01:59"),
        ("2025-01-27 05:00", "2025-01-27 00:00"),
        ("2025-02-01 04:59", "2025-01-31 23:59"),
        ("2025-02-01 05:00", "2025-02-01 02:00"),
    ],
)
def test_clock_of_a_person_changes_as_the_tour_begins_and_ends(now: str, shown: str) -> None:
    local = Zones(TOUR, TOUR.home_zone).local(_at(now))
    assert f"{local:%Y-%m-%d %H:%M}" == shown


MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
CHOICES = st.builds(
    Choices,
    off=st.frozensets(st.sampled_from(PushKind)),
    hours=st.dictionaries(st.sampled_from(PushKind), MINUTES).map(
        lambda hours: tuple(sorted(hours.items()))
    ),
    minutes_before=st.none() | st.integers(1, 240),
    quiet=st.none() | st.builds(Quiet, MINUTES, MINUTES),
    paused_until=st.none() | st.dates(),
    home=st.none() | st.sampled_from(["America/Santiago", "Europe/Madrid", "Asia/Tokyo"]),
)


@settings(deadline=None)  # the first example reads the zones
@given(CHOICES)
def test_choices_are_read_as_they_were_written(choices: Choices) -> None:
    assert read(write(choices)) == choices
    assert write(read(write(choices))) == write(choices)


@settings(deadline=None)  # the first example reads the zones
@given(CHOICES)
def test_whatever_is_chosen_each_key_is_there_once_and_of_some_use(choices: Choices) -> None:
    found = occurrences(TOUR, choices)
    assert len({one.key for one in found}) == len(found)
    assert [one.key for one in found if one.useful_until <= one.at] == []
    assert {one.kind for one in found} & choices.off == set()
    known = _keys() if choices.minutes_before is None else _keys(Choices(minutes_before=15))
    assert {one.key for one in found} <= known


@pytest.mark.parametrize("text", [None, "", "{}"])
def test_who_has_chosen_nothing_has_no_choice(text: str | None) -> None:
    assert read(text) == NONE
    assert write(NONE) == "{}"


NIGHT, NOON = Quiet(time(22), time(7)), Quiet(time(12, 30), time(14))


@pytest.mark.parametrize(
    ("quiet", "local", "until"),
    [
        (NIGHT, "2025-01-27 21:59", None),
        (NIGHT, "2025-01-27 22:00", "2025-01-28 07:00"),
        (NIGHT, "2025-01-27 23:59", "2025-01-28 07:00"),
        (NIGHT, "2025-01-28 00:00", "2025-01-28 07:00"),
        (NIGHT, "2025-01-28 06:59", "2025-01-28 07:00"),
        (NIGHT, "2025-01-28 07:00", None),
        (NOON, "2025-01-27 12:29", None),
        (NOON, "2025-01-27 12:30", "2025-01-27 14:00"),
        (NOON, "2025-01-27 13:59", "2025-01-27 14:00"),
        (NOON, "2025-01-27 14:00", None),
        (Quiet(time(7), time(0)), "2025-01-27 12:00", "2025-01-28 00:00"),
        (Quiet(time(8), time(8)), "2025-01-27 12:00", None),
    ],
)
def test_quiet_hours_hold_until_their_end_also_over_midnight(
    quiet: Quiet, local: str, until: str | None
) -> None:
    zone = ZoneInfo("America/Bogota")
    ends = quiet.until(datetime.fromisoformat(local).replace(tzinfo=zone))
    assert ends == (until and datetime.fromisoformat(until).replace(tzinfo=zone))


def test_quiet_hours_always_end_later_in_the_hours_that_a_clock_change_doubles_too() -> None:
    zone = ZoneInfo("Europe/Madrid")
    start = datetime(2025, 10, 25, 20, tzinfo=UTC)
    quiets = [Quiet(time(22), time(*end)) for end in product((1, 2, 3), (0, 30))]
    held = 0
    for quiet, minute in product(quiets, range(0, 600, 5)):
        now = start + timedelta(minutes=minute)
        until = quiet.until(now.astimezone(zone))
        if until is not None:
            held += 1
            assert until.astimezone(UTC) > now
            assert quiet.until(until.astimezone(UTC).astimezone(zone)) is None
    assert held > 100


def test_what_is_not_known_here_of_somebodys_choices_is_left_out() -> None:
    said = (
        '{"home": "Atlantis/City", "hours": {"farewell": "07:00"}, "off": ["farewell", "evening"]}'
    )
    assert read(said) == Choices(off=frozenset({PushKind.EVENING}))
