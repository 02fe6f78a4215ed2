"""What coordinators are told without asking: the day before, and what several people miss."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.preview import Person
from bot.retro.visibility import Visibility
from bot.summary.look import Look
from bot.summary.summarising import summarise_day
from bot.summary.values import DaySummary
from bot.transport import recipients
from tests.answering import enrolled, said
from tests.conftest import House, open_house
from tests.coordinating import ACHM, accompany, come, dismiss

EVENING = datetime(2025, 1, 29, 2, 30, tzinfo=UTC)
"""Tuesday 28 January 2025, 21:30 in Medellín."""
DAY = date(2025, 1, 28)


@pytest.fixture
async def juan(tmp_path: Path) -> AsyncIterator[tuple[House, Person]]:
    """A house with twenty people and their coordinator."""
    async with open_house(tmp_path, at=EVENING) as house:
        coordinator = await come(house, 7, "Juan", ACHM)
        await accompany(house, coordinator, ACHM)
        await enrolled(house, ACHM, range(100, 120))
        yield house, coordinator


async def _rated(house: House, people: range, mark: str = "4") -> None:
    for person in people:
        await said(house, person, (ACHM, DAY, "dia"), mark)


async def _missed(
    house: House, people: range, what: str, who: Visibility = Visibility.ORGANISERS
) -> None:
    for person in people:
        await said(house, person, (ACHM, DAY, "falto"), what, who=who)


def _told(person: Person, begins: str) -> list[str]:
    return [one.text for one in person.messages if one.text.startswith(begins)]


async def test_brief_comes_to_coordinators_alone_before_the_day_starts(
    juan: tuple[House, Person],
) -> None:
    house, coordinator = juan
    ana = await come(house, 8, "Ana", ACHM)
    await _rated(house, range(100, 112))
    await house.at("2025-01-29T07:29")
    assert _told(coordinator, "☀️ Para abrir el día") == []
    await house.at("2025-01-29T07:31")
    await house.at("2025-01-29T09:00")
    (brief,) = _told(coordinator, "☀️ Para abrir el día")
    assert "el martes 28 de enero" in brief
    assert "12 de 21" in brief
    assert "4,0 de 5" in brief
    assert _told(ana, "☀️ Para abrir el día") == []


async def test_brief_of_a_day_that_few_answered_says_that_and_nothing_of_them(
    juan: tuple[House, Person],
) -> None:
    house, coordinator = juan
    await _rated(house, range(100, 104), "1")
    await house.at("2025-01-29T07:31")
    (brief,) = _told(coordinator, "☀️ Para abrir el día")
    assert "4 de 20" in brief
    assert "1,0" not in brief
    assert "Puede leerlo" not in brief


async def test_brief_of_a_day_that_nobody_answered_is_not_sent(juan: tuple[House, Person]) -> None:
    house, coordinator = juan
    await house.at("2025-01-29T07:31")
    assert _told(coordinator, "☀️ Para abrir el día") == []
    (row,) = await house.rows("SELECT status, reason FROM pushes WHERE kind = 'brief'")
    assert row == {"status": "skipped", "reason": "nothing-to-tell"}


async def test_former_coordinator_hears_nothing_that_was_planned(
    juan: tuple[House, Person],
) -> None:
    house, coordinator = juan
    await _rated(house, range(100, 112))
    ticked = await house.serving
    house.clock.set(datetime(2025, 1, 29, 12, 31, tzinfo=UTC))
    await ticked.briefing.plan(house.clock.now())
    await dismiss(house, coordinator)
    await ticked.push_all_due()
    assert _told(coordinator, "☀️ Para abrir el día") == []
    (row,) = await house.rows("SELECT status, reason FROM pushes WHERE kind = 'brief'")
    assert row == {"status": "skipped", "reason": "no-coordinator"}


async def _second(house: House) -> Person:
    """Let another coordinator come, and people rate the day."""
    eva = await come(house, 9, "Eva", ACHM)
    await accompany(house, eva, ACHM)
    await _rated(house, range(100, 112))
    return eva


async def test_day_is_read_once_for_all_who_are_told_of_it_together(
    juan: tuple[House, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, coordinator = juan
    eva = await _second(house)
    read = []

    async def counted(db: AsyncConnection, look: Look, day: date) -> DaySummary:
        read.append(day)
        return await summarise_day(db, look, day)

    monkeypatch.setattr(recipients, "summarise_day", counted)
    await house.at("2025-01-29T07:01")  # the plan of the day, which goes first in each chat
    await house.at("2025-01-29T07:31")
    for one in (coordinator, eva):
        assert len(_told(one, "☀️ Para abrir el día")) == 1
    assert read == [DAY]


async def test_day_that_cannot_be_read_holds_up_nobody(
    juan: tuple[House, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, coordinator = juan
    eva = await _second(house)

    async def broken(_db: AsyncConnection, _look: Look, _day: date) -> DaySummary:
        raise ValueError

    monkeypatch.setattr(recipients, "summarise_day", broken)
    await house.at("2025-01-29T07:31")
    for one in (coordinator, eva):
        assert _told(one, "☀️ Para abrir el día") == []
    told = await house.rows("SELECT DISTINCT status, reason FROM pushes WHERE kind = 'brief'")
    assert told == [{"status": "skipped", "reason": "unreadable"}]
    plan = await house.rows("SELECT DISTINCT status FROM pushes WHERE kind = 'morning'")
    assert {"status": "sent"} in plan


async def test_lack_is_told_once_as_soon_as_three_and_a_fifth_miss_it(
    juan: tuple[House, Person],
) -> None:
    house, coordinator = juan
    await _missed(house, range(100, 108), "nada")
    await _missed(house, range(108, 110), "cifras")
    await house.at("2025-01-28T21:40")
    assert _told(coordinator, "⚠️") == []
    await _missed(house, range(110, 111), "cifras", Visibility.ME)
    await house.at("2025-01-28T21:45")
    assert _told(coordinator, "⚠️") == []
    await _missed(house, range(111, 112), "cifras")
    await house.at("2025-01-28T21:50")
    (alert,) = _told(coordinator, "⚠️")
    assert "Costos y cifras" in alert
    assert "al menos 3" in alert
    await _missed(house, range(112, 118), "cifras")
    await house.at("2025-01-29T08:00")
    assert _told(coordinator, "⚠️") == [alert]


async def test_alert_waits_as_a_view_does_until_it_tells_nobody_apart(
    juan: tuple[House, Person],
) -> None:
    house, coordinator = juan
    await _missed(house, range(100, 108), "nada")
    await _missed(house, range(108, 110), "cifras")
    coordinator.send("/resumen")
    await house.settled()
    await _missed(house, range(110, 111), "cifras")
    await house.at("2025-01-28T21:45")
    assert _told(coordinator, "⚠️") == []
    await _missed(house, range(111, 115), "tiempo")
    await house.at("2025-01-28T21:50")
    assert [("Costos y cifras" in one, "Más tiempo" in one) for one in _told(coordinator, "⚠️")] == [
        (False, True),
        (True, False),
    ]


async def test_nothing_is_told_of_the_last_day_that_nobody_can_mend(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=datetime(2025, 2, 1, 2, 0, tzinfo=UTC)) as house:
        coordinator = await come(house, 7, "Juan", ACHM)
        await accompany(house, coordinator, ACHM)
        await enrolled(house, ACHM, range(100, 110))
        for person in range(100, 110):
            await said(house, person, (ACHM, date(2025, 1, 31), "falto"), "cifras")
        await house.at("2025-01-31T21:30")
        assert _told(coordinator, "⚠️") == []


async def test_brief_is_read_again_where_somebody_left_at_that_very_moment(
    juan: tuple[House, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, coordinator = juan
    await _rated(house, range(100, 112))
    failed: list[Exception] = []

    async def read(db: AsyncConnection, look: Look, day: date) -> DaySummary:
        if not failed:
            failed.append(IntegrityError("INSERT", None, Exception()))
            raise failed[0]
        return await summarise_day(db, look, day)

    monkeypatch.setattr(recipients, "summarise_day", read)
    await house.at("2025-01-29T07:31")
    assert len(_told(coordinator, "☀️ Para abrir el día")) == len(failed) == 1
