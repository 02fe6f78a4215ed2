"""Spreadsheets of those enrolled, as organisers send them, and lists loaded from them."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from bot.preview import Message, Person
from tests.conftest import House
from tests.coordinating import ACHM, accompany, come

HEAD = ("Nombre completo", "Institución", "Correo", "Pago")
ANA = ("Ana Soto Pérez", "I. Municipalidad de Ñuñoa", "ana@nunoa.cl", "Pagado")
BETO = ("Beto Díaz", "Muni de Ñuñoa", "beto@nunoa.cl", "pendiente")
CARLA = ("Carla Ruiz", "Municipalidad de Maipú", "", "O/C emitida")
LIST = (HEAD, ANA, BETO, CARLA)
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def workbook(*rows: Sequence[Any], merged: Sequence[str] = (), title: str = "Lista") -> bytes:
    """Return an Excel file with rows on its one sheet, and cells that are ``merged``."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append(list(row))
    for cells in merged:
        page.merge_cells(cells)
    return saved(book)


def saved(book: Workbook) -> bytes:
    into = BytesIO()
    book.save(into)
    return into.getvalue()


async def coordinator(house: House, number: int = 7, tour: str = ACHM, lang: str = "es") -> Person:
    """Let somebody accompany a tour."""
    juan = await come(house, number, "Juan", tour, lang)
    await accompany(house, juan, tour)
    return juan


async def sent(house: House, person: Person, content: bytes, name: str = "lista.xlsx") -> Message:
    """Ask for the list, send a file, and return what is said of it."""
    person.send("/inscritos")
    await house.settled()
    person.press_data(f"1/ros-in/{ACHM}")
    await house.settled()
    person.send_document(name, content, mime_type=XLSX)
    return await house.said(person)


async def loaded(house: House, person: Person, *rows: Sequence[Any]) -> Message:
    """Load a list and confirm it."""
    await sent(house, person, workbook(*rows))
    person.press("✅ Confirmar la lista")
    return await house.said(person)


async def code_of(house: House, name: str) -> str:
    """Return the code of somebody's personal link."""
    rows = await house.rows("SELECT name, code FROM roster")
    return str(next(row["code"] for row in rows if row["name"] == name))
