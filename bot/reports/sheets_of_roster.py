"""The organisers' list as sheets, in the order of their file: with payments, and with links. Pure.

Nothing stands here of what people have said, nor when they did anything: beside the participants'
numbers that would tell who is which.
"""

from collections.abc import Callable, Iterable

from bot.address.export import ExportOf
from bot.reports.framing import Frame
from bot.reports.tables import Column, ColumnKind, Row, Sheet
from bot.roster.values import Entry


def sheet_of_roster(frame: Frame, entries: Iterable[Entry]) -> Sheet:
    """Return a row a person, with how far they are with paying."""
    columns = (
        *_of_whom(frame),
        frame.column("mail", width=34),
        frame.column("payment", width=18),
        frame.column("has-started", ColumnKind.YES_NO, 14),
        frame.column("is-listed", ColumnKind.YES_NO, 18),
    )
    rows = tuple(
        (
            *_whom(one),
            one.said.mail or None,
            frame.voice.label(f"payment-state-{one.payment}"),
            one.has_started,
            not one.is_gone,
        )
        for one in entries
    )
    return frame.sheet(ExportOf.ROSTER, columns, rows)


def sheet_of_links(
    frame: Frame, entries: Iterable[Entry], link_of: Callable[[Entry], str]
) -> Sheet:
    """Return a row a person, with their personal link."""
    columns = (
        *_of_whom(frame),
        frame.column("link", width=60),
        frame.column("has-started", ColumnKind.YES_NO, 14),
    )
    rows = tuple((*_whom(one), link_of(one), one.has_started) for one in entries)
    return Sheet(
        frame.voice.label("roster-links-sheet"),
        frame.voice.label("roster-links-stem"),
        columns,
        rows,
    )


def _of_whom(frame: Frame) -> tuple[Column, ...]:
    return (frame.column("name", width=34), frame.column("institution", width=40))


def _whom(one: Entry) -> Row:
    return one.said.name, one.said.institution or None
