"""What was gathered → sheets, in the reader's language. Pure."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.address.export import ExportKind, ExportOf
from bot.catalog.tour import Tour
from bot.reports.framing import Frame
from bot.reports.gathered import Gathered
from bot.reports.sheet_of_answers import sheet_of_answers
from bot.reports.sheets_of_people import sheet_of_participants, sheet_of_questions
from bot.reports.sheets_of_pushes import sheet_of_deliveries, sheet_of_missed
from bot.reports.sheets_of_roster import sheet_of_roster
from bot.reports.tables import Export, Row, Sheet
from bot.summary.values import FEWEST
from bot.texts.voice import Voice


def export_of(of: Gathered, voice: Voice, now: datetime) -> Export:
    """Return a sheet for each thing that was gathered, in the order of ``ExportOf``.

    Where that is all, one in front says of what, as of when, and what stands where and why.
    """
    frame = Frame(of.tour, voice)
    sheets = dict(_sheets(frame, of))
    if of.is_all:
        sheets = {ExportOf.ALL: _cover(frame, sheets, now), **sheets}
    return Export(
        title=frame.voice.label("export-title", tour=voice.read(of.tour.short_title)),
        subject=voice.read(of.tour.title),
        lang=voice.lang,
        made_at=now,
        yes=frame.voice.label("export-yes"),
        no=frame.voice.label("export-no"),
        cut=frame.voice.label("export-cut"),
        sheets=sheets,
    )


def file_name(sheet: Sheet, tour: Tour, made_at: datetime, kind: ExportKind) -> str:
    """Return what a file that begins with a sheet is called: what, of which tour, of what day."""
    return f"{sheet.stem}-{tour.id}-{made_at.astimezone(tour.zone).date()}.{kind}"


def _sheets(frame: Frame, of: Gathered) -> Iterator[tuple[ExportOf, Sheet]]:
    if of.summary is not None:
        yield ExportOf.ANSWERS, sheet_of_answers(frame, of.summary)
    if of.participants is not None:
        yield ExportOf.PARTICIPANTS, sheet_of_participants(frame, of.participants)
    if of.deliveries is not None:
        yield ExportOf.DELIVERIES, sheet_of_deliveries(frame, of.deliveries)
    if of.missed is not None:
        yield ExportOf.MISSED, sheet_of_missed(frame, of.missed)
    if of.questions is not None:
        yield ExportOf.QUESTIONS, sheet_of_questions(frame, of.questions)
    if of.roster is not None:
        yield ExportOf.ROSTER, sheet_of_roster(frame, of.roster)


def _cover(frame: Frame, sheets: Mapping[ExportOf, Sheet], now: datetime) -> Sheet:
    voice, tour = frame.voice, frame.tour
    local = now.astimezone(tour.zone)
    made = f"{voice.full_date(local.date())}, {voice.clock(local.time())}"
    rows: tuple[Row, ...] = (
        (frame.voice.label("export-tour"), voice.read(tour.title)),
        (frame.voice.label("export-dates"), voice.span(tour.starts_on, tour.ends_on)),
        (frame.voice.label("export-made"), made),
        (
            frame.voice.label("export-hours"),
            frame.voice.label("export-hours-are", city=tour.city, zone=tour.timezone),
        ),
        *(
            (
                sheet.name,
                frame.voice.label(f"export-tells-{of}", count=len(sheet.rows), fewest=FEWEST),
            )
            for of, sheet in sheets.items()
        ),
    )
    columns = (frame.column("what", width=24), frame.column("detail", width=100))
    return frame.sheet(ExportOf.ALL, columns, rows)
