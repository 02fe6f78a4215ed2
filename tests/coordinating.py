"""Making people coordinators, for the tests that are not about how one becomes one."""

from sqlalchemy import delete, insert

from bot.preview import Message, Person
from bot.storage.database import open_database
from bot.storage.tables import coordinators
from tests.conftest import House

LAB = "medellin-lab-2017"
ACHM = "achm-medellin-2025"


async def accompany(house: House, person: Person, *tours: str) -> None:
    """Make a person, who has started the bot, a coordinator of tours."""
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            rows = [
                {"person_id": person.id, "tour_id": tour, "since": house.clock.now()}
                for tour in tours
            ]
            await db.execute(insert(coordinators), rows)
    finally:
        await database.close()


async def dismiss(house: House, person: Person) -> None:
    """Take every role from a person behind the bot's back."""
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            await db.execute(delete(coordinators).where(coordinators.c.person_id == person.id))
    finally:
        await database.close()


async def come(house: House, number: int, name: str, tour: str = LAB, lang: str = "es") -> Person:
    """Let somebody start the bot by the link of a tour."""
    person = house.person(number, name, lang)
    person.start(tour)
    await house.settled()
    return person


async def opened(house: House, person: Person, command: str) -> Message:
    """Send a command, and return what is said last."""
    person.send(command)
    return await house.said(person)
