from datetime import UTC, date, datetime, time
from pathlib import Path

from icalendar import Calendar

from bot.catalog.catalog import Catalog
from bot.catalog.loading import load
from bot.catalog.slot import Slot
from bot.language import Language
from bot.reports.calendar import Invitation, tour_file
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

CONTENT = Path(__file__).parents[2] / "content"


def _with_slot(catalog: Catalog, slot: Slot) -> Invitation:
    tour = catalog.tours["medellin-lab-2017"]
    day = tour.agenda.days[0]
    activity = day.activities[0].model_copy(update={"slot": slot})
    agenda = tour.agenda.model_copy(
        update={"days": (day.model_copy(update={"activities": (activity,)}),)}
    )
    voice = Voice(load_wording(CONTENT / "texts"), Language.ES)
    now = datetime(2017, 5, 1, tzinfo=UTC)
    return Invitation(catalog, tour.model_copy(update={"agenda": agenda}), voice, now)


def test_known_hours_carry_the_tours_time_zone() -> None:
    content = tour_file(_with_slot(load(CONTENT), Slot(start=time(8, 30), end=time(12, 0))))
    calendar = Calendar.from_ical(content)
    assert [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")] == ["America/Bogota"]
    event = calendar.walk("VEVENT")[1]
    assert event["dtstart"].params["TZID"] == "America/Bogota"
    start, end = event.decoded("dtstart"), event.decoded("dtend")
    assert start.astimezone(UTC) == datetime(2017, 5, 29, 13, 30, tzinfo=UTC)
    assert end.astimezone(UTC) == datetime(2017, 5, 29, 17, 0, tzinfo=UTC)
    assert "hora por confirmar" not in event["summary"]


def test_lines_are_folded_and_ended_as_the_standard_says() -> None:
    content = tour_file(_with_slot(load(CONTENT), Slot()))
    lines = content.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(len(line) for line in lines) <= 75


def test_whole_tour_is_one_entry_of_all_its_dates() -> None:
    event = Calendar.from_ical(tour_file(_with_slot(load(CONTENT), Slot()))).walk("VEVENT")[0]
    assert event.decoded("dtstart") == date(2017, 5, 29)
    assert event["transp"] == "TRANSPARENT"


def test_a_tour_of_one_day_tells_what_its_time_zone_is() -> None:
    catalog = load(CONTENT)
    tour = catalog.tours["itagui-encuentro-2022"]
    voice = Voice(load_wording(CONTENT / "texts"), Language.ES)
    invitation = Invitation(catalog, tour, voice, datetime(2022, 11, 1, tzinfo=UTC))
    calendar = Calendar.from_ical(tour_file(invitation))
    (zone,) = calendar.walk("VTIMEZONE")
    assert [part.name for part in zone.subcomponents] == ["STANDARD"]
    event = calendar.walk("VEVENT")[1]
    assert event.decoded("dtstart").astimezone(UTC) == datetime(2022, 11, 28, 13, 0, tzinfo=UTC)
    assert event.decoded("dtend").astimezone(UTC) == datetime(2022, 11, 28, 17, 0, tzinfo=UTC)
