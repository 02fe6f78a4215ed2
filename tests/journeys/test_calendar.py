from datetime import UTC, date, datetime
from pathlib import Path

from icalendar import Calendar

from bot.preview import Message
from tests.conftest import House, open_house


def _calendar(house: House, message: Message) -> Calendar:
    return Calendar.from_ical(house.server.file(message.document["file_id"]))


async def test_tour_comes_as_a_file_of_all_day_entries_where_no_hour_is_known(
    house: House,
) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("/calendario")
    message = await house.said(ana)
    assert message.document["file_name"] == "medellin-lab-2017.ics"
    events = _calendar(house, message).walk("VEVENT")
    assert all(type(event.decoded("dtstart")) is date for event in events)
    first = events[1]
    assert first["uid"].endswith(".medellin-lab-2017@study-tour-bot")
    assert first["sequence"] == 0
    assert "(hora por confirmar)" in first["summary"]
    assert events[0].decoded("dtend") == date(2017, 6, 3)


async def test_file_asked_for_twice_has_the_same_uids(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    uids = []
    for _ in range(2):
        ana.send("/calendario")
        events = _calendar(house, await house.said(ana)).walk("VEVENT")
        uids.append([str(event["uid"]) for event in events])
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == len(uids[0])


async def test_day_comes_as_its_own_file_with_the_tours_uids(house: House) -> None:
    ana = house.person(1001, "Ana", "es")
    ana.start("medellin-lab-2017")
    await house.settled()
    ana.send("/calendario")
    whole = {str(event["uid"]) for event in _calendar(house, await house.said(ana)).walk("VEVENT")}
    ana.send("/hoy")
    await house.settled()
    ana.press("📅 Este día a mi calendario")
    message = await house.said(ana)
    assert message.document["file_name"] == "medellin-lab-2017-2017-05-29.ics"
    day = {str(event["uid"]) for event in _calendar(house, message).walk("VEVENT")}
    assert day < whole


async def test_what_has_no_day_is_in_no_file(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2025, 1, 20, tzinfo=UTC)) as house:
        ana = house.person(1001, "Ana", "es")
        ana.start("achm-medellin-2025")
        await house.settled()
        ana.send("/calendario")
        (event,) = _calendar(house, await house.said(ana)).walk("VEVENT")
        assert event.decoded("dtstart") == date(2025, 1, 27)
        assert event.decoded("dtend") == date(2025, 2, 1)
