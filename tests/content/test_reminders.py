"""What the three tours remind of: the facts of it, and every occurrence of the default choices."""

import re
from datetime import datetime
from typing import Any

import pytest

from bot.language import Language
from bot.pushes.choices import NONE
from bot.pushes.hours import Zones
from bot.pushes.planner import occurrences

Documents = dict[str, str]

INVITED, LAB, MEETING = "achm-medellin-2025", "medellin-lab-2017", "itagui-encuentro-2022"

PLANNED = {
    INVITED: """
        2025-01-13 10:00 -0300 before payment/14/20250127
        2025-01-17 10:00 -0300 before checklist/10/20250127
        2025-01-20 10:00 -0300 before payment/7/20250127
        2025-01-23 10:00 -0300 before payment/4/20250127
        2025-01-24 10:00 -0300 before checklist/3/20250127
        2025-01-26 19:30 -0300 evening 20250127
        2025-01-27 07:00 -0500 morning 20250127
        2025-01-27 19:30 -0500 evening 20250128
        2025-01-27 20:30 -0500 retro 20250127
        2025-01-27 21:45 -0500 retro 20250127/evening
        2025-01-28 07:00 -0500 morning 20250128
        2025-01-28 08:00 -0500 retro 20250127/morning
        2025-01-28 19:30 -0500 evening 20250129
        2025-01-28 20:30 -0500 retro 20250128
        2025-01-28 21:45 -0500 retro 20250128/evening
        2025-01-29 07:00 -0500 morning 20250129
        2025-01-29 08:00 -0500 retro 20250128/morning
        2025-01-29 19:30 -0500 evening 20250130
        2025-01-29 20:30 -0500 retro 20250129
        2025-01-29 21:45 -0500 retro 20250129/evening
        2025-01-30 07:00 -0500 morning 20250130
        2025-01-30 08:00 -0500 retro 20250129/morning
        2025-01-30 19:30 -0500 evening 20250131
        2025-01-30 20:30 -0500 retro 20250130
        2025-01-30 21:45 -0500 retro 20250130/evening
        2025-01-31 07:00 -0500 morning 20250131
        2025-01-31 08:00 -0500 retro 20250130/morning
        2025-01-31 20:30 -0500 retro 20250131
        2025-01-31 21:45 -0500 retro 20250131/evening
        2025-02-01 08:00 -0300 retro 20250131/morning
        2025-02-01 10:00 -0300 after 1/20250131
        2025-03-02 10:00 -0300 commitments 30/20250131
        2025-05-01 10:00 -0400 commitments 90/20250131
    """,
    LAB: """
        2017-05-28 19:30 -0500 evening 20170529
        2017-05-29 07:00 -0500 morning 20170529
        2017-05-29 19:30 -0500 evening 20170530
        2017-05-29 20:30 -0500 retro 20170529
        2017-05-29 21:45 -0500 retro 20170529/evening
        2017-05-30 07:00 -0500 morning 20170530
        2017-05-30 08:00 -0500 retro 20170529/morning
        2017-05-30 19:30 -0500 evening 20170531
        2017-05-30 20:30 -0500 retro 20170530
        2017-05-30 21:45 -0500 retro 20170530/evening
        2017-05-31 07:00 -0500 morning 20170531
        2017-05-31 08:00 -0500 retro 20170530/morning
        2017-05-31 19:30 -0500 evening 20170601
        2017-05-31 20:30 -0500 retro 20170531
        2017-05-31 21:45 -0500 retro 20170531/evening
        2017-06-01 07:00 -0500 morning 20170601
        2017-06-01 08:00 -0500 retro 20170531/morning
        2017-06-01 19:30 -0500 evening 20170602
        2017-06-01 20:30 -0500 retro 20170601
        2017-06-01 21:45 -0500 retro 20170601/evening
        2017-06-02 07:00 -0500 morning 20170602
        2017-06-02 08:00 -0500 retro 20170601/morning
        2017-06-02 20:30 -0500 retro 20170602
        2017-06-02 21:45 -0500 retro 20170602/evening
        2017-06-03 08:00 -0500 retro 20170602/morning
        2017-06-03 10:00 -0500 after 1/20170602
        2017-07-02 10:00 -0500 commitments 30/20170602
        2017-08-31 10:00 -0500 commitments 90/20170602
    """,
    MEETING: """
        2022-11-27 19:00 -0500 evening 20221128
        2022-11-28 06:30 -0500 morning 20221128
        2022-11-28 07:30 -0500 activity encuentro/202211280800
        2022-11-29 10:00 -0500 after 1/20221128
    """,
}
"""The wall time, how far from UTC it is, the kind and the subject."""


@pytest.mark.parametrize("tour_id", PLANNED)
def test_whole_tour_is_planned_like_this(catalog: Any, tour_id: str) -> None:
    tour = catalog.tours[tour_id]
    zones = Zones(tour, tour.home_zone)
    planned = [
        f"{zones.local(one.at):%Y-%m-%d %H:%M %z} {one.kind} {one.subject}"
        for one in occurrences(tour, NONE)
    ]
    assert planned == [line.strip() for line in PLANNED[tour_id].strip().splitlines()]


def test_every_tour_reminds_of_something(catalog: Any) -> None:
    assert set(PLANNED) == set(catalog.tours)


def test_institutions_are_reminded_on_days_on_which_they_work(catalog: Any) -> None:
    tour = catalog.tours[INVITED]
    before = [line.split()[0] for line in PLANNED[INVITED].splitlines() if " before " in line]
    assert len(before) == 5
    assert [day for day in before if datetime.fromisoformat(day).isoweekday() > 5] == []
    assert max(before) < f"{tour.starts_on}"


def test_payment_is_due_as_the_invitation_says(catalog: Any, documents: Documents) -> None:
    assert (
        "debe ser cancelada (o con O/C emitida) antes del inicio de la actividad"
        in documents["achm-2025"]
    )
    tour = catalog.tours[INVITED]
    errand = _errand(tour, "pago")
    (cited,) = errand.source
    assert (cited.doc, cited.section) == ("achm-2025", "Notas")
    assert "27 al 31 de Enero 2025" in documents["achm-2025"]
    for text, start, order in (
        (errand.note.es, "el 27 de enero de 2025", "la orden de compra (O/C)"),
        (errand.note.en, "on 27 January 2025", "purchase order (O/C)"),
        (errand.note.pt, "em 27 de janeiro de 2025", "a ordem de compra (O/C)"),
    ):
        assert (start in text, order in text) == (True, True), text
    assert f"{tour.starts_on}" == "2025-01-27"
    assert all("O/C" in title for title in errand.title.all())


def test_what_the_fee_leaves_out_is_an_errand(catalog: Any, documents: Documents) -> None:
    left_out = (
        "No incluye estadia ni tickets aéreos, los que deben ser financiados por la institución"
    )
    assert left_out in documents["achm-2025"]
    tour = catalog.tours[INVITED]
    errand = _errand(tour, "estadia-pasajes")
    assert {cited.doc for cited in errand.source} == {"achm-2025"}
    assert [one.es for one in tour.payment.excludes] == ["Estadía", "Tickets aéreos"]
    assert errand.title.es == "Estadía y pasajes aéreos"
    for text in errand.note.all():
        assert re.search(r"^(No están|They are not|Não estão) inclu", text)
        assert re.search(r"su institución|Your institution|sua instituição", text)


def test_errand_of_no_document_says_so_in_every_language(
    catalog: Any, documents: Documents
) -> None:
    errands = catalog.tours[INVITED].reminders.checklist
    unfounded = [one for one in errands if not one.source]
    assert [one.id for one in unfounded] == ["autorizacion", "documentos"]
    for errand in unfounded:
        for lang, said in (
            (Language.ES, r"La invitación no l[ao]s? menciona"),
            (Language.EN, r"The invitation does not mention (it|them)"),
            (Language.PT, r"O convite não [ao]s? menciona"),
        ):
            assert re.search(said, errand.note.in_(lang)), (errand.id, lang)
    silent = documents["achm-2025"].casefold()
    assert [word for word in ("autoriza", "pasaporte", "visa ", "cédula") if word in silent] == []


def test_memoir_and_meeting_ask_for_nothing_before(catalog: Any) -> None:
    for tour_id in (LAB, MEETING):
        reminders = catalog.tours[tour_id].reminders
        assert (reminders.before, reminders.checklist) == ((), ())


def test_errands_are_told_in_three_languages(catalog: Any) -> None:
    for errand in catalog.tours[INVITED].reminders.checklist:
        texts = (errand.title, errand.note)
        assert [one.es for one in texts for lang in Language if not one.speaks(lang)] == []


def _errand(tour: Any, errand_id: str) -> Any:
    return next(one for one in tour.reminders.checklist if one.id == errand_id)
