from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.preview import Person
from tests.conftest import House, open_house

TUESDAY = datetime(2017, 5, 30, 11, 50, tzinfo=UTC)
"""Tuesday 30 May 2017, 06:50 in Medellín: ten minutes before the plan of the second day."""
DELIVERIES = "SELECT key, status, reason, person_id FROM pushes ORDER BY id"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path, at=TUESDAY) as opened:
        yield opened


async def _enrolled(house: House, number: int, language: str, tour: str = "") -> Person:
    person = house.person(number, f"P{number}", language)
    person.start(tour or "medellin-lab-2017")
    await house.settled()
    return person


@pytest.mark.parametrize(
    ("language", "greeting"),
    [("es", "Buenos días"), ("en", "Good morning"), ("pt", "Bom dia")],
)
async def test_plan_of_the_day_arrives_once(house: House, language: str, greeting: str) -> None:
    ana = await _enrolled(house, 1001, language)
    before = len(ana.messages)
    await house.at("2017-05-30T06:59")
    assert len(ana.messages) == before
    await house.at("2017-05-30T07:00")
    await house.at("2017-05-30T07:05")
    assert len(ana.messages) == before + 1
    assert greeting in ana.last.text
    assert await house.rows(DELIVERIES) == [
        {
            "key": "morning/medellin-lab-2017/20170530",
            "status": "sent",
            "reason": None,
            "person_id": 1001,
        }
    ]


async def test_plan_of_the_day_opens_into_the_agenda(house: House) -> None:
    ana = await _enrolled(house, 1001, "es")
    await house.at("2017-05-30T07:00")
    plan = ana.last
    ana.press("1")
    await house.settled()
    assert "hora por confirmar" in plan.text
    assert plan.edited


async def test_plan_of_the_day_stays_when_its_reminder_is_changed(house: House) -> None:
    ana = await _enrolled(house, 1001, "es")
    await house.at("2017-05-30T07:00")
    plan = ana.last
    ana.press("🔕 Cambiar o silenciar avisos")
    await house.settled()
    assert plan.text.startswith("☀️ ¡Buenos días!")
    changing = ana.last
    assert changing.text.startswith("🔔 Plan del día")
    ana.press("🔕 Apagar")
    await house.settled()
    assert ana.last is changing
    assert changing.text.startswith("🔕 Plan del día: apagado")


async def test_push_of_another_tour_than_the_present_one_can_be_switched_off(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path, at=datetime(2025, 1, 20, 12, tzinfo=UTC)) as house:
        ana = await _enrolled(house, 1001, "es", "achm-medellin-2025")
        ana.start("medellin-lab-2017")
        await house.at("2025-01-20T08:00")
        assert ana.last.text.startswith("💳 Pago · Medellín 2025")
        ana.press("🔕 Cambiar o silenciar avisos")
        await house.settled()
        assert ana.last.text.startswith("🔔 Antes del viaje")
        ana.press("🔕 Apagar")
        await house.settled()
        assert ana.last.text.startswith("🔕 Antes del viaje: apagado")
        assert await house.rows("SELECT choices FROM reminder_choices") == [
            {"choices": '{"off": ["before"]}'}
        ]


async def test_known_hour_is_told_before_it_comes(tmp_path: Path) -> None:
    early = datetime(2022, 11, 28, 11, 0, tzinfo=UTC)
    async with open_house(tmp_path, at=early) as house:
        ana = await _enrolled(house, 1001, "es", "itagui-encuentro-2022")
        await house.at("2022-11-28T07:29")
        before = len(ana.messages)
        await house.at("2022-11-28T07:30")
        assert len(ana.messages) == before + 1
        assert "8:00" in ana.last.text


async def test_newcomer_gets_nothing_of_an_hour_that_is_over(house: House) -> None:
    await house.at("2017-05-30T07:30")
    ana = await _enrolled(house, 1001, "es")
    count = len(ana.messages)
    await house.at("2017-05-30T08:00")
    assert await house.rows(DELIVERIES) == []
    assert len(ana.messages) == count


async def test_blocked_neighbour_stops_nobody(house: House) -> None:
    people = [await _enrolled(house, number, "es") for number in range(1001, 1006)]
    people[2].block()
    await house.settled()
    counts = [len(person.messages) for person in people]
    await house.at("2017-05-30T07:00")
    came = [len(person.messages) - count for person, count in zip(people, counts, strict=True)]
    assert came == [1, 1, 0, 1, 1]
    people[2].unblock()
    people[2].send("hola")
    await house.settled()
    await house.at("2017-05-30T19:30")
    assert people[2].last.text.startswith("🌙 Mañana,")
    assert people[2].last.text == people[1].last.text


async def test_account_that_is_gone_is_found_out(house: House) -> None:
    ana, beto = [await _enrolled(house, number, "es") for number in (1001, 1002)]
    ana.deactivate()
    before = len(beto.messages)
    await house.at("2017-05-30T07:00")
    assert len(beto.messages) == before + 1
    assert [row["status"] for row in await house.rows(DELIVERIES)] == ["failed", "sent"]
    blocked = await house.rows("SELECT id FROM people WHERE blocked_at IS NOT NULL")
    assert blocked == [{"id": 1001}]


async def test_restart_repeats_nothing_and_catches_up(tmp_path: Path) -> None:
    async with open_house(tmp_path, at=TUESDAY) as first:
        ana = await _enrolled(first, 1001, "es")
        await first.at("2017-05-30T07:00")
        count = len(ana.messages)
        first.stop.set()
        await first.bot
        down = datetime(2017, 5, 31, 14, 0, tzinfo=UTC)  # 26 hours later, 09:00 in Medellín
        async with open_house(tmp_path, at=down, server=first.server) as second:
            await second.at("2017-05-31T09:00")
            assert len(ana.messages) == count + 2
            assert "Buenos días" in ana.messages[-2].text
            assert ana.last.text.startswith("📝 Ayer no alcanzó a contar su día.")
            kept = [(row["key"], row["status"]) for row in await second.rows(DELIVERIES)]
    assert kept == [
        ("morning/medellin-lab-2017/20170530", "sent"),
        ("evening/medellin-lab-2017/20170531", "expired"),
        ("retro/medellin-lab-2017/20170530", "expired"),
        ("retro/medellin-lab-2017/20170530/evening", "expired"),
        ("morning/medellin-lab-2017/20170531", "sent"),
        ("retro/medellin-lab-2017/20170530/morning", "sent"),
    ]


async def test_clock_that_jumps_repeats_nothing(house: House) -> None:
    ana = await _enrolled(house, 1001, "es")
    for hour in ("07:00", "09:00", "07:00", "05:00", "07:00", "07:10"):
        await house.at(f"2017-05-30T{hour}")
    assert [row["status"] for row in await house.rows(DELIVERIES)] == ["sent"]
    assert "Buenos días" in ana.last.text


async def test_language_of_the_moment_is_spoken(house: House) -> None:
    ana = await _enrolled(house, 1001, "es")
    ana.send("/ajustes")
    await house.settled()
    ana.press("English")
    await house.settled()
    await house.at("2017-05-30T07:00")
    assert "Good morning" in ana.last.text


async def test_reply_comes_while_pushes_go_out(house: House) -> None:
    people = [await _enrolled(house, number, "es") for number in range(1001, 1011)]
    house.clock.set(datetime(2017, 5, 30, 12, 0, tzinfo=UTC))
    going = (await house.serving).push_all_due()
    people[0].send("/ayuda")
    await going
    await house.settled()
    said = [message.text for message in people[0].messages]
    assert any("Buenos días" in text for text in said)
    assert len(await house.rows("SELECT id FROM pushes WHERE status = 'sent'")) == len(people)
