"""The agenda in force as its YAML file: what `check` reads back as the same agenda. Pure."""

from typing import Any

from bot.catalog.tour import Activity, Day, Tour
from bot.catalog.values import Citation, Localized, Statement
from bot.catalog.writing import as_comment, as_yaml


def agenda_file(tour: Tour, heading: str) -> str:
    """Return ``agenda.yaml`` of a tour as it now is, below a ``heading`` as a comment.

    What is cancelled is left out.
    """
    agenda = tour.agenda
    data: dict[str, Any] = {"days": [_day(one) for one in agenda.days]}
    if agenda.unscheduled_note:
        data["unscheduled_note"] = _statements(agenda.unscheduled_note)
    if agenda.unscheduled:
        data["unscheduled"] = [_activity(one) for one in agenda.unscheduled]
    return as_comment(heading) + as_yaml(data)


def _day(day: Day) -> dict[str, Any]:
    return _filled(
        date=day.date.isoformat(),
        title=_text(day.title),
        summary=_statements(day.summary),
        feedback=_statements(day.feedback),
        activities=[_activity(one) for one in day.activities],
        source=_citations(day.source),
    )


def _activity(one: Activity) -> dict[str, Any]:
    is_timed = not one.slot.is_whole_day
    return _filled(
        id=one.id,
        title=_text(one.title),
        time=one.slot.written if is_timed else None,
        place=one.place,
        where=_text(one.where),
        programmes=list(one.programmes),
        text=_statements(one.text),
        lessons=_statements(one.lessons),
        bring=_text(one.bring),
        aliases=list(one.aliases),
        added_on=one.added_on.isoformat() if one.added_on else None,
        source=_citations(one.source),
    )


def _filled(**parts: Any) -> dict[str, Any]:
    """Return the parts that say something."""
    return {key: value for key, value in parts.items() if value not in (None, [], ())}


def _text(text: Localized | None) -> Any:
    if text is None:
        return None
    if text.neutral:
        return text.es
    return {lang: said for lang, said in text.model_dump().items() if said is not None}


def _statements(statements: tuple[Statement, ...]) -> Any:
    found = [_statement(one) for one in statements]
    return found[0] if len(found) == 1 else found


def _statement(one: Statement) -> Any:
    text = _text(one.text)
    if one.source is None:
        return text
    return {"text": text, "source": _citation(one.source)}


def _citations(citations: tuple[Citation, ...]) -> Any:
    found = [_citation(one) for one in citations]
    return found[0] if len(found) == 1 else found


def _citation(one: Citation) -> dict[str, Any]:
    return {key: value for key, value in one.model_dump().items() if value is not None}
