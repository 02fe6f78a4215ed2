"""Those on a tour and the questions they passed on, as sheets: nobody by name. Pure."""

from collections.abc import Iterable

from bot.address.export import ExportOf
from bot.people.inquiry import PassedOn, Stage
from bot.people.participant import Participant
from bot.reports.framing import Frame
from bot.reports.tables import ColumnKind, Sheet


def sheet_of_participants(frame: Frame, people: Iterable[Participant]) -> Sheet:
    """Return a row a participant."""
    columns = (
        frame.column("number", ColumnKind.NUMBER, 18),
        frame.column("language", width=14),
        frame.column("enrolled-at", ColumnKind.MOMENT, 24),
        frame.column("told-at", ColumnKind.MOMENT, 24),
        frame.column("is-blocked", ColumnKind.YES_NO, 16),
        frame.column("blocked-at", ColumnKind.MOMENT, 24),
    )
    rows = (
        (
            one.number,
            frame.voice.label(f"language-{one.lang.value}"),
            frame.local(one.enrolled_at),
            frame.local(one.told_at),
            one.blocked_at is not None,
            frame.local(one.blocked_at),
        )
        for one in people
    )
    return frame.sheet(ExportOf.PARTICIPANTS, columns, tuple(rows))


def sheet_of_questions(frame: Frame, passed_on: Iterable[PassedOn]) -> Sheet:
    """Return a row a question."""
    columns = (
        frame.column("passed-on-at", ColumnKind.MOMENT, 24),
        frame.column("asked", width=80),
        frame.column("status", width=16),
    )
    status = {
        Stage.OPEN: frame.voice.label("export-status-open"),
        Stage.ANSWERED: frame.voice.label("export-status-answered"),
        Stage.SETTLED: frame.voice.label("export-status-settled"),
    }
    rows = ((frame.local(one.asked_at), one.text, status[one.stage]) for one in passed_on)
    return frame.sheet(ExportOf.QUESTIONS, columns, tuple(rows))
