"""What people said of a tour, summed up: made up for the tests of pictures and memoirs."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.catalog.retro import Question, QuestionKind
from bot.catalog.tour import Tour
from bot.language import Language
from bot.reports.composing_memoir import TourAccount
from bot.retro.values import Horizon, SharedCommitment, SharedWork, Standing, WorkingGroup
from bot.summary.values import (
    DaySummary,
    Distribution,
    QuestionSummary,
    Quote,
    Theme,
    TourSummary,
)
from bot.texts.voice import Voice
from tests.reports.sample import AFTER, CATALOG, LAB, WORDING

TOUR: Tour = CATALOG.tours[LAB]
MONDAY = TOUR.starts_on
MIXED = {"1": 1, "2": 2, "3": 5, "4": 14, "5": 9}
"""The marks of a day: 31 people, 4.0 of 5 together with the rest."""
LACKS = {"proceso": 11, "conversar": 4, "cifras": 7, "tiempo": 18, "nada": 2}


def rated(
    counts: Mapping[str, int] | None = None,
    *,
    tour: Tour = TOUR,
    day: date = MONDAY,
    enrolled: int = 40,
) -> DaySummary:
    """Return a day of which nothing but the rating is there; None withholds it."""
    question = _asked(tour, day, QuestionKind.RATING)
    if counts is None:
        return DaySummary(tour, day, enrolled, 3, withheld=(question,))
    people = sum(counts.values())
    told = QuestionSummary(question, people, AFTER, Distribution(counts))
    return DaySummary(tour, day, enrolled, people, (told,))


def whole(day: date, counts: Mapping[str, int] | None = None) -> DaySummary:
    """Return a day with all kinds of questions answered."""
    asked = {one.id: one for one in TOUR.asked_on(day)}
    told = [
        QuestionSummary(
            asked["dia"], sum((counts or MIXED).values()), AFTER, Distribution(counts or MIXED)
        )
    ]
    told.append(
        QuestionSummary(
            asked["aprendido"],
            28,
            AFTER,
            themes=(Theme("cultura metro", 12), Theme("trabajo con la comunidad", 7)),
            texts=("Lo que nadie comparte con el grupo",),
            quotes=(
                Quote("La cultura metro se sembró antes."),
                Quote("Escuchar primero.", "Ana Pérez"),
            ),
        )
    )
    if "falto" in asked:
        told.append(QuestionSummary(asked["falto"], 30, AFTER, Distribution(LACKS)))
    if "replicar" in asked:
        told.append(
            QuestionSummary(
                asked["replicar"],
                17,
                AFTER,
                themes=(Theme("carrera de observación", 6), Theme("huerto escolar", 4)),
                quotes=(Quote("Una carrera de observación por el centro", "Luis Soto"),),
            )
        )
    shown = {one.question.id for one in told}
    withheld = tuple(one for one in TOUR.asked_on(day) if one.id not in shown)
    return DaySummary(TOUR, day, 40, 31, tuple(told), withheld)


def tour_of(*days: DaySummary, tour: Tour = TOUR, themes: tuple[Theme, ...] = ()) -> TourSummary:
    return TourSummary(tour, 40, days, themes)


def dates(count: int) -> tuple[date, ...]:
    return tuple(MONDAY + timedelta(days=offset) for offset in range(count))


def _asked(tour: Tour, day: date, kind: QuestionKind) -> Question:
    on = day if day in tour.dates else tour.starts_on
    return next(one for one in tour.asked_on(on) if one.kind is kind)


def work() -> tuple[SharedWork, ...]:
    """Return two groups, and what somebody shares beside them."""
    return (
        SharedWork(
            WorkingGroup(1, LAB, "Joven Lab", 4),
            (
                _shared("Evaluar las redes existentes", Horizon.SHORT, "Ana Pérez"),
                _shared("Transmitir lo aprendido", Horizon.MEDIUM),
                _shared("Un primer encuentro", Horizon.LONG),
            ),
        ),
        SharedWork(WorkingGroup(2, LAB, "Memoria histórica", 2)),
        SharedWork(None, (_shared("Contarlo en el concejo"),)),
    )


def full() -> TourSummary:
    """Return five days: two answered by many, one by too few, one by nobody, one by some."""
    one, two, three, four, five = TOUR.dates
    return tour_of(
        whole(one),
        whole(two, {"5": 20, "4": 11}),
        rated(None, day=three),
        DaySummary(TOUR, four, 40, 0, (), TOUR.asked_on(four)),
        whole(five, {"3": 9, "4": 9}),
        themes=(Theme("cultura metro", 31), Theme("trabajo con la comunidad", 20)),
    )


def gathered(lang: Language = Language.ES) -> TourAccount:
    return TourAccount(CATALOG, TOUR, Voice(WORDING, lang), AFTER, full(), work())


def _shared(what: str, horizon: Horizon | None = None, name: str = "") -> SharedCommitment:
    return SharedCommitment(what, horizon, Standing.OPEN, name)
