"""Questions passed on to two coordinators by three participants, for the tests about them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.preview import Message, Person
from tests.conftest import House, open_house
from tests.coordinating import ACHM, accompany, come

MORNING = datetime(2025, 1, 28, 15, 0, tzinfo=UTC)
"""Tuesday 28 January 2025, 10:00 in Medellín."""
POOL = "¿Hay <piscina> en el hotel?"
ASKED = "SELECT id, status, asker_name, closed_by, closed_name FROM questions ORDER BY id"
SAID = "SELECT question_id, author_id, is_from_asker, text, file_kind FROM replies ORDER BY id"


@dataclass
class Tour:
    """Two coordinators and three participants, each in a language."""

    house: House
    juan: Person
    eva: Person
    ana: Person
    john: Person
    bia: Person


@asynccontextmanager
async def on_tour(tmp_path: Path, **more: Any) -> AsyncIterator[Tour]:
    """A house on the second day of a tour, with its people."""
    async with open_house(tmp_path, **{"at": MORNING, **more}) as house:
        juan, eva = await come(house, 7, "Juan", ACHM), await come(house, 9, "Eva", ACHM, "en")
        for one in (juan, eva):
            await accompany(house, one, ACHM)
        ana = await come(house, 1001, "Ana", ACHM)
        john = await come(house, 1002, "John", ACHM, "en")
        bia = await come(house, 1003, "Bia", ACHM, "pt")
        yield Tour(house, juan, eva, ana, john, bia)


async def pushed(house: House) -> None:
    """Wait until all that is due has been sent."""
    await house.settled()
    await (await house.serving).push_all_due()


async def press(house: House, person: Person, label: str, message: Message | None = None) -> None:
    person.press(label, message=message)
    await house.settled()


async def ask(
    house: House,
    person: Person,
    text: str = POOL,
    *,
    by: str = "🙋 Pasar a la coordinación",
    agree: str | None = "Sí, de acuerdo",
) -> None:
    """Ask something that the bot does not know, and pass it on."""
    person.send(text)
    await house.settled()
    await press(house, person, by)
    if agree is not None:
        await press(house, person, agree)
    await pushed(house)


async def ask_in_english(house: House, person: Person, text: str) -> None:
    """The same of somebody whose Telegram is in English."""
    await ask(house, person, text, by="🙋 Pass it on to a coordinator", agree="Yes, I agree")


def told(person: Person, begins: str) -> list[Message]:
    return [one for one in person.messages if one.from_bot and one.text.startswith(begins)]


def last_told(person: Person, begins: str) -> Message:
    return told(person, begins)[-1]
