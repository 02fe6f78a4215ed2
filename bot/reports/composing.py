"""A tour and what its authors said → their report. Pure."""

from bot.catalog.tour import Payment
from bot.reports.composing_days import days_of, ideas_of
from bot.reports.composing_tour import TAGS, facts_of, objectives_of, sources_of, two_columns
from bot.reports.logbook import Logbook, Table
from bot.reports.subject import Subject
from bot.retro.values import Commitment


def compose(of: Subject) -> Logbook:
    """Return the whole report; nothing that its authors said is left out."""
    voice, tour = of.voice, of.tour
    draft = voice.label("report-draft")
    return Logbook(
        language=TAGS[voice.lang],
        title=voice.label("report-title"),
        subtitle=voice.read(tour.title),
        draft=draft,
        draft_note=voice.label("report-draft-note"),
        header=voice.label("report-header", draft=draft, tour=voice.read(tour.short_title)),
        cover=_cover(of),
        authors=tuple(author.name for author in of.authors if author.name),
        facts=facts_of(of),
        objectives=objectives_of(of),
        fee=_fee(of, tour.payment) if tour.payment else None,
        days=days_of(of),
        ideas=ideas_of(of),
        commitments=_commitments(of),
        sources=sources_of(of),
    )


def _cover(of: Subject) -> tuple[tuple[str, str], ...]:
    open_ = of.voice.label("report-fill-in")
    names = ", ".join(author.name for author in of.authors if author.name)
    institutions = dict.fromkeys(one.institution for one in of.authors if one.institution)
    return (
        (of.voice.label("report-by"), names or open_),
        (of.voice.label("report-institution"), next(iter(institutions), open_)),
        (of.voice.label("report-made-on"), of.voice.full_date(of.today)),
    )


def _fee(of: Subject, payment: Payment) -> Table:
    """Return what the tour costs, exactly as in its document."""
    voice, amount = of.voice, payment.amount
    excludes = "\n".join(voice.read(one) for one in payment.excludes)
    if payment.excludes_note:
        excludes = f"{excludes}\n{voice.read(payment.excludes_note)}"
    rows = (
        (voice.label("report-amount"), _amount(of, payment)),
        (voice.label("report-amount-note"), voice.read(amount.note) if amount.note else ""),
        (voice.label("report-includes"), "\n".join(voice.read(one) for one in payment.includes)),
        (voice.label("report-excludes"), excludes),
        (voice.label("report-due"), voice.read(payment.due)),
        (voice.label("report-limit"), voice.read(payment.limit)),
    )
    return Table(
        heading=voice.label("report-fee"),
        columns=two_columns(of),
        rows=tuple(row for row in rows if row[1]),
    )


def _amount(of: Subject, payment: Payment) -> str:
    per = of.voice.read(payment.per)
    return of.voice.label("report-amount-of", amount=payment.amount.text, per=per)


def _commitments(of: Subject) -> Table:
    voice = of.voice
    columns = (
        voice.label("report-commitment-what"),
        voice.label("report-commitment-with-whom"),
        voice.label("report-commitment-horizon"),
        voice.label("report-commitment-standing"),
    )
    rows = [(of.by(author), one) for author in of.authors for one in author.diary.commitments]
    told = tuple(_commitment(of, who, one) for who, one in rows)
    return Table(
        heading=voice.label("report-commitments"),
        columns=(voice.label("report-commitment-who"), *columns) if of.is_joint else columns,
        rows=told,
        notes=() if told else (voice.label("report-commitments-none"),),
    )


def _commitment(of: Subject, who: str, one: Commitment) -> tuple[str, ...]:
    voice = of.voice
    group = voice.label("report-group", title=one.group.title) if one.group else ""
    horizon = voice.label(f"report-horizon-{one.horizon.value}") if one.horizon else ""
    standing = voice.label(f"report-standing-{one.standing.value}")
    cells = (
        one.what,
        "\n".join(part for part in (one.with_whom, group) if part),
        horizon,
        "\n".join(part for part in (standing, one.word) if part),
    )
    return (who, *cells) if of.is_joint else cells
