"""A sheet and its columns → people, and what is wrong with each row that is none. Pure."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.reports.plain import plain
from bot.roster.columns import Columns
from bot.roster.sheet import Row, Sheet, is_blank
from bot.roster.values import INSTITUTION_LENGTH, MAIL_LENGTH, NAME_LENGTH, Payment, Said
from bot.texts.folding import fold

_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(?:\.[^@\s,;<>.]+)+")
_BESIDE = re.compile(r"[;,<>\s]+")
"""What stands around an address, or between several."""
_DATE = re.compile(r"^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b")


class Wrong(StrEnum):
    """What is wrong with a row, so that it is left out."""

    NO_NAME = "no-name"
    TOO_LONG = "too-long"
    BAD_MAIL = "bad-mail"
    TWICE = "twice"
    ONE_TOO_MANY = "one-too-many"
    """More of an institution than the tour takes."""


@dataclass(frozen=True)
class BadRow:
    """A row that is left out: its number as the spreadsheet shows it, why, and what it says.

    ``other`` is the row that it repeats.
    """

    number: int
    wrong: Wrong
    told: str = ""
    other: int = 0


@dataclass(frozen=True)
class Understood:
    """What a sheet says: people, the rows that are left out, and payments in words not known.

    ``unread`` are the numbers of rows whose payment was not understood.
    """

    people: tuple[Said, ...] = ()
    bad: tuple[BadRow, ...] = ()
    unread: tuple[int, ...] = ()


def understand(
    sheet: Sheet, columns: Columns, most: int | None, known: Collection[Said] = ()
) -> Understood:
    """Return what the rows say; at most ``most`` people of an institution, those ``known`` first.

    Who is known and still there is never the one too many.
    """
    rows = list(_rows(sheet, columns))
    bad = [one for one in rows if isinstance(one, BadRow)]
    good, repeated = _once([one for one in rows if not isinstance(one, BadRow)])
    kept, left_out = _within(good, most, known)
    return Understood(
        tuple(one.said for one in kept),
        tuple(sorted((*bad, *repeated, *left_out), key=lambda one: one.number)),
        tuple(one.number for one in kept if one.is_unread),
    )


@dataclass(frozen=True)
class _Numbered:
    number: int
    said: Said
    is_unread: bool


def _rows(sheet: Sheet, columns: Columns) -> Iterator[_Numbered | BadRow]:
    for at, row in enumerate(sheet.rows[columns.header + 1 :], columns.header + 2):
        if not is_blank(row):
            yield _read(at, row, columns)


def _read(number: int, row: Row, columns: Columns) -> _Numbered | BadRow:
    name = " ".join(part for at in columns.names if (part := _cell(row, at)))
    institution, mail = _cell(row, columns.institution), _cell(row, columns.mail)
    told = name or next((cell for cell in row if cell), "")
    if not any(char.isalpha() for char in name) or fold(name).split()[0] == "total":
        return BadRow(number, Wrong.NO_NAME, told)
    if len(name) > NAME_LENGTH or len(institution) > INSTITUTION_LENGTH or len(mail) > MAIL_LENGTH:
        return BadRow(number, Wrong.TOO_LONG, told)
    address = _address(mail)
    if address is None:
        return BadRow(number, Wrong.BAD_MAIL, f"{name}: {mail}")
    payment, is_unread = _payment(row, columns)
    return _Numbered(number, Said(name, institution, address, payment), is_unread)


def _cell(row: Row, at: int | None) -> str:
    return " ".join(plain(row[at]).split()) if at is not None and at < len(row) else ""


def _address(mail: str) -> str | None:
    """Return the first address that stands there; empty where none does, None for what is none."""
    parts = [part for part in _BESIDE.split(mail.removeprefix("mailto:")) if part]
    if not parts or parts in (["-"], ["s/i"], ["no"]):
        return ""
    return next((part for part in parts if _MAIL.fullmatch(part)), None)


def _payment(row: Row, columns: Columns) -> tuple[Payment | None, bool]:
    """Return the furthest that the columns say, and whether one of them was not understood."""
    said = [_paid(_cell(row, at)) for at in columns.payments]
    said += [_ordered(_cell(row, at)) for at in columns.orders]
    known = [one for one in said if one is not None]
    furthest = max(known, key=list(Payment).index, default=None)
    is_silent = not any(_cell(row, at) for at in (*columns.payments, *columns.orders))
    return furthest, furthest is None and not is_silent


_PAID = (
    "si",
    "pagado",
    "pagada",
    "pago",
    "paid",
    "yes",
    "sim",
    "ok",
    "x",
    "cancelado",
    "cancelada",
)
_PAID_TOO = ("transferido", "transferencia", "realizado", "listo", "pagou", "done", "efectuado")
_OWED = ("no", "pendiente", "pendientes", "por pagar", "impago", "impaga", "pending", "unpaid")
_OWED_TOO = (
    "pendente",
    "nao",
    "a pagar",
    "debe",
    "falta",
    "sin pago",
    "no pagado",
    "not paid",
    "0",
)
_ORDER = (
    "o c",
    "oc",
    "orden de compra",
    "purchase order",
    "ordem de compra",
    "orden",
    "o c emitida",
)


def _paid(told: str) -> Payment | None:
    """Return what a cell about payment says; *cancelado* is paid, as the invitation has it."""
    said = fold(told.replace("/", " ").replace(".", " ")) if not _DATE.match(told) else "si"
    if said in {*_OWED, *_OWED_TOO}:
        return Payment.PENDING
    if said in {*_PAID, *_PAID_TOO}:
        return Payment.PAID
    words = f" {said} "
    if any(f" {one} " in words for one in ("no", "sin", "pendiente", "pendente", "falta", "nao")):
        return Payment.PENDING
    if any(f" {one} " in words for one in _ORDER):
        return Payment.ORDERED
    is_paid = any(f" {one} " in words for one in ("pagado", "pagada", "paid", "pago", "cancelado"))
    return Payment.PAID if is_paid else None


def _ordered(told: str) -> Payment | None:
    """Return what a cell about the O/C says: a number, a date or a word that is no refusal."""
    if not told:
        return None
    said = _paid(told)
    return Payment.PENDING if said is Payment.PENDING else Payment.ORDERED


def _once(rows: list[_Numbered]) -> tuple[list[_Numbered], list[BadRow]]:
    """Part the rows into each person's first, and those that repeat it."""
    kept: list[_Numbered] = []
    repeated: list[BadRow] = []
    seen: dict[tuple[str, str], int] = {}
    for one in rows:
        name = one.said.name_key
        keys = [(name, one.said.institution_key)]
        keys += [(name, one.said.mail_key)] if one.said.mail else []
        before = next((seen[key] for key in keys if key in seen), None)
        if before is None:
            kept.append(one)
        else:
            repeated.append(BadRow(one.number, Wrong.TWICE, one.said.name, before))
        for key in keys:
            seen.setdefault(key, before or one.number)
    return kept, repeated


def _within(
    rows: list[_Numbered], most: int | None, known: Collection[Said]
) -> tuple[list[_Numbered], list[BadRow]]:
    """Part the rows into those there is a place for, and those beyond what an institution has."""
    if most is None:
        return rows, []
    there = {(one.name_key, one.institution_key) for one in known}
    is_there = [(one.said.name_key, one.said.institution_key) in there for one in rows]
    taken = Counter(
        one.said.institution_key for one, is_kept in zip(rows, is_there, strict=True) if is_kept
    )
    kept, left_out = [], []
    for one, is_kept in zip(rows, is_there, strict=True):
        key = one.said.institution_key
        if is_kept or not key or taken[key] < most:
            kept.append(one)
            taken[key] += not is_kept
        else:
            told = f"{one.said.name} ({one.said.institution})"
            left_out.append(BadRow(one.number, Wrong.ONE_TOO_MANY, told))
    return kept, left_out
