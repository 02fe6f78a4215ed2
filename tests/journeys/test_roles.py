"""Whatever is coordinators', tried by everybody else: nothing is shown, nothing changes, all noted.

What is tried is looked up in the code, so that what is added is tried as well.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import fields
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints
from unittest.mock import patch

import pytest
from markupsafe import Markup
from sqlalchemy import update

from bot import address
from bot.address import Address, encode
from bot.preview import Group, Message, Person
from bot.reply import Replies, Reply
from bot.screens.show import SCREENS
from bot.storage.database import open_database
from bot.storage.tables import conversations, metadata
from bot.transport.publish import COORDINATOR, GROUP, PRIVATE
from bot.transport.turn import Turn
from handlers import COMMANDS
from handlers.awaiting import AWAITED
from handlers.going import ACTS, READS
from handlers.presses import SAID_OTHERWISE
from handlers.reading import Said
from tests.conftest import House, open_house
from tests.coordinating import ACHM, LAB, accompany, come

KINDS = sorted(address.ForCoordinators.__subclasses__(), key=lambda kind: kind.__name__)
BESIDE = {"audit", "updates", "published", "pushes", "workers", "watermarks"}
"""Tables that change by themselves, or at every update; and the one that shall."""
TRAIL = "SELECT person_id, tour_id, what, is_refused, detail FROM audit ORDER BY id"
SAMPLES = {str: "nota", int: 1, date: date(2017, 5, 29), time: time(7), bool: True}
OLD = "Ese botón era de una versión anterior; le muestro lo actual."


def _made_up(kind: type[Address], tour: str = LAB) -> Address:
    """Return a well-formed address of a kind; of ``tour``, where it is one of a tour."""
    hints = get_type_hints(kind)
    values = [_sample(hints[field.name]) for field in fields(kind)]
    names = [field.name for field in fields(kind)]
    return kind(*(tour if name == "tour" else one for name, one in zip(names, values, strict=True)))


def _sample(hint: Any) -> Any:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    return SAMPLES[hint]


ADDRESSES = [_made_up(kind) for kind in KINDS]


async def _participant(house: House, _group: Group) -> Person:
    return await come(house, 1001, "Ana")


async def _stranger(house: House, _group: Group) -> Person:
    eva = house.person(1002, "Eva", "es")
    eva.send("hola")
    await house.settled()
    return eva


async def _former(house: House, _group: Group) -> Person:
    """Somebody whose role has just been withdrawn, and who is left at the panel."""
    rosa = await come(house, 1003, "Rosa")
    await accompany(house, rosa, LAB)
    rosa.send("/panel")
    await house.settled()
    (row,) = await house.rows("SELECT id FROM coordinators WHERE person_id = 1003")
    admin = house.server.person(7, "Juan")
    minute = int(house.clock.now().timestamp() // 60)
    admin.press_data(encode(address.ConfirmWithdrawRole(LAB, row["id"], minute)))
    await house.settled()
    assert await house.rows("SELECT id FROM coordinators WHERE person_id = 1003") == []
    return rosa


async def _of_another_tour(house: House, _group: Group) -> Person:
    maria = await come(house, 1004, "María", ACHM)
    await accompany(house, maria, ACHM)
    return maria


WHO: dict[str, Callable[[House, Group], Awaitable[Person]]] = {
    "participant": _participant,
    "stranger": _stranger,
    "former coordinator": _former,
    "coordinator of another tour": _of_another_tour,
}


@asynccontextmanager
async def _with_a_tour_going(tmp_path: Path) -> AsyncIterator[tuple[House, Group]]:
    """A tour with something to be read of it and a link to be used; Juan is whom ADMIN_IDS name."""
    async with open_house(tmp_path, admin_ids=(7,)) as house:
        juan = await come(house, 7, "Juan")
        pedro = await come(house, 8, "Pedro")
        await accompany(house, pedro, LAB)
        juan.send("/invitar")
        await house.settled()
        yield house, house.server.group("Bus", [juan, pedro])


async def _everything(house: House) -> dict[str, Any]:
    """Return every row that only a person's doing changes; of conversations not the time."""
    found = {}
    for table in sorted(set(metadata.tables) - BESIDE):
        rows = await house.rows(f"SELECT * FROM {table}")  # noqa: S608 - our own names
        for row in rows:
            row.pop("updated_at", None)
        found[table] = rows
    return found


def _shown(message: Message) -> tuple[str, list[list[str]]]:
    return message.text, message.buttons


def _forged(whole: str) -> list[str]:
    """Return what somebody may make of an address: what is left of it is none any more."""
    return [whole + "/1", whole.upper(), whole.replace("1/", "2/", 1), whole + "/", whole + " "]


@pytest.mark.parametrize("who", WHO)
async def test_no_address_leads_anybody_else_anywhere(tmp_path: Path, who: str) -> None:
    async with _with_a_tour_going(tmp_path) as (house, group):
        person = await WHO[who](house, group)
        message = person.last
        person.press_data("1/nosuch", message=message)
        await house.settled()
        current, everything = _shown(message), await _everything(house)
        count, said = len(await house.rows(TRAIL)), len(person.messages)
        tried = [
            one for one in ADDRESSES if who != "coordinator of another tour" or hasattr(one, "tour")
        ]
        for to in [*tried, *tried]:  # once more: a replay gets as little
            person.press_data(encode(to), message=message)
            await house.settled()
            assert person.answers[-1].text == OLD, to
            assert _shown(message) == current, to
            assert len(person.messages) == said, to
        assert await _everything(house) == everything
        assert (await house.rows(TRAIL))[count:] == [
            {
                "person_id": person.id,
                "tour_id": getattr(to, "tour", None),
                "what": encode(to),
                "is_refused": 1,
                "detail": None,
            }
            for to in [*tried, *tried]
        ]


@pytest.mark.parametrize("who", WHO)
async def test_no_mutilated_address_leads_anywhere(tmp_path: Path, who: str) -> None:
    async with _with_a_tour_going(tmp_path) as (house, group):
        person = await WHO[who](house, group)
        message = person.last
        person.press_data("1/nosuch", message=message)
        await house.settled()
        current, everything = _shown(message), await _everything(house)
        count = len(await house.rows(TRAIL))
        for to in ADDRESSES:
            for data in _forged(encode(to)):
                person.press_data(data, message=message)
                await house.settled()
                assert person.answers[-1].text == OLD, data
                assert _shown(message) == current, data
        assert await _everything(house) == everything
        noted = (await house.rows(TRAIL))[count:]
        assert len(noted) >= len(ADDRESSES)
        assert {(row["is_refused"], row["detail"]) for row in noted} == {(1, "mutilated")}


@pytest.mark.parametrize("who", ["participant", "stranger", "former coordinator"])
async def test_no_command_is_there_for_anybody_else(tmp_path: Path, who: str) -> None:
    async with _with_a_tour_going(tmp_path) as (house, group):
        person = await WHO[who](house, group)
        person.send("/nosuch")
        await house.settled()
        unknown, everything = (
            [_shown(one) for one in person.messages[-2:]],
            await _everything(house),
        )
        count = len(await house.rows(TRAIL))
        for name in COORDINATOR:
            for spelling in (name, *COMMANDS[name][1], f"{name}@gira_bot", f"{name} 1 {LAB}"):
                person.send(f"/{spelling}")
                await house.settled()
                assert [_shown(one) for one in person.messages[-2:]] == unknown, spelling
        assert await _everything(house) == everything
        noted = (await house.rows(TRAIL))[count:]
        assert {(row["what"], row["is_refused"], row["person_id"]) for row in noted} == {
            (f"/{name}", 1, person.id) for name in COORDINATOR
        }


async def test_amid_a_group_nobody_is_a_coordinator(tmp_path: Path) -> None:
    async with _with_a_tour_going(tmp_path) as (house, group):
        juan = house.server.person(7, "Juan")
        juan.send("/hoy@gira_bot", chat=group)
        await house.settled()
        message = group.last
        juan.press_data("1/nosuch", message=message)
        await house.settled()
        current, everything = _shown(message), await _everything(house)
        count, said = len(await house.rows(TRAIL)), len(group.messages)
        for to in ADDRESSES:
            juan.press_data(encode(to), message=message)
            await house.settled()
            assert juan.answers[-1].text == OLD, to
            assert _shown(message) == current, to
        assert len(group.messages) == said
        assert await _everything(house) == everything
        assert [row["is_refused"] for row in (await house.rows(TRAIL))[count:]] == [1] * len(
            ADDRESSES
        )
        juan.send("/nosuch@gira_bot", chat=group)
        await house.settled()
        unknown = [_shown(one) for one in group.messages[-2:]]
        for name in COORDINATOR:
            juan.send(f"/{name}@gira_bot", chat=group)
            await house.settled()
            assert [_shown(one) for one in group.messages[-2:]] == unknown, name


@pytest.mark.parametrize("who", WHO)
async def test_nothing_is_heard_for_who_may_not_go_where_it_is_awaited(
    tmp_path: Path, who: str
) -> None:
    """An awaited text is taken for a question; tried with a listener that would take anything."""

    async def leak(_turn: Turn, _to: Address, _said: Said) -> Replies:
        return (Reply(Markup("secret")),)

    async with _with_a_tour_going(tmp_path) as (house, group):
        person = await WHO[who](house, group)
        person.send("¿qué clima hace en enero?")
        question = _shown(await house.said(person))
        kinds = [kind for kind in KINDS if "tour" in get_type_hints(kind)]
        with patch.dict(AWAITED, dict.fromkeys(kinds, leak)):
            for kind in kinds:
                await _await(house, person, _made_up(kind))
                count = len(await house.rows(TRAIL))
                person.send("¿qué clima hace en enero?")
                assert _shown(await house.said(person)) == question, kind
                (row,) = (await house.rows(TRAIL))[count:]
                assert (row["what"], row["is_refused"]) == (encode(_made_up(kind)), 1)
                (kept,) = await house.rows(
                    f"SELECT step FROM conversations WHERE chat_id = {person.id}"  # noqa: S608
                )
                assert kept == {"step": None}


async def _await(house: House, person: Person, to: Address) -> None:
    """Let the next text be for an address, as if it had been asked before the role went."""
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            mine = conversations.c.chat_id == person.id
            await db.execute(update(conversations).where(mine).values(step=encode(to)))
    finally:
        await database.close()


def test_nothing_of_coordinators_is_drawn_without_its_gate() -> None:
    """A pure screen is shown again by whoever asks for the current one, without a role."""
    assert [kind for kind in SCREENS if kind.is_for_coordinators] == []
    assert [kind for kind in SAID_OTHERWISE if kind.is_for_coordinators] == []
    assert set(KINDS) <= {*ACTS, *READS}


def test_every_kind_has_its_tour_first() -> None:
    without = {kind for kind in KINDS if "tour" not in get_type_hints(kind)}
    assert without == {address.OpenQuestions, address.ClosedQuestions, address.Panels}
    for kind in set(KINDS) - without:
        assert fields(kind)[0].name == "tour"


def test_commands_of_coordinators_stand_in_no_other_menu() -> None:
    assert set(COORDINATOR) & {*PRIVATE, *GROUP} == set()
    assert set(COMMANDS) - {*PRIVATE, *GROUP, "start", "notas", "stop"} == set(COORDINATOR)
