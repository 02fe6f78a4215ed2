"""Each trap of the documents, solved where a participant can see it."""

import re
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import address
from bot.catalog.library import Kind
from bot.language import Language
from bot.people.reader import Reader
from bot.screens.scene import Scene
from bot.screens.show import show
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

CONTENT = Path(__file__).parents[2] / "content"

Passages = tuple[Any, ...]


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def activities(tour: Any) -> list[Any]:
    return [
        *(activity for day in tour.agenda.days for activity in day.activities),
        *tour.agenda.unscheduled,
    ]


def question(faqs: Any, faq_id: str) -> Any:
    return next(faq for faq in faqs if faq.id == faq_id)


@pytest.mark.parametrize("tour_id", ["achm-medellin-2025", "medellin-lab-2017"])
def test_no_hour_is_invented(catalog: Any, passages: Passages, tour_id: str) -> None:
    tour = catalog.tours[tour_id]
    assert [one.id for one in activities(tour) if one.slot.is_clock] == []
    hours = re.compile(
        r"\d{1,2}[:.h]\d{2}\b(?!\d|\.)|\d ?[ap]\.? ?m\.?\b|\ba las \d", re.IGNORECASE
    )
    said = [one for one in passages if one.where.startswith(tour_id)]
    assert [one.where for one in said if hours.search(one.text)] == []


def test_visits_of_2025_have_no_day(catalog: Any) -> None:
    agenda = catalog.tours["achm-medellin-2025"].agenda
    assert [day.activities for day in agenda.days] == [()] * 5
    assert {one.id for one in agenda.unscheduled} == {
        "poat",
        "pasaje-carabobo",
        "centro-historico",
        "ruta-n",
        "cerro-moravia",
        "uva",
        "centro-integral-seguridad",
        "epm",
        "esu",
        "edu",
        "area-metropolitana",
        "medellin-como-vamos",
        "escaleras-electricas",
        "metroplus",
        "metrocable",
        "santa-fe-de-antioquia",
        "cena-de-camaraderia",
    }
    assert agenda.unscheduled_note


def test_every_visit_of_2025_is_announced_by_the_invitation(catalog: Any) -> None:
    for activity in catalog.tours["achm-medellin-2025"].agenda.unscheduled:
        assert "achm-2025" in {citation.doc for citation in activity.source}, activity.id


def test_nothing_of_2017_cites_the_invitation(catalog: Any) -> None:
    for activity in activities(catalog.tours["medellin-lab-2017"]):
        assert {citation.doc for citation in activity.source} == {"medellin-lab-2017"}, activity.id


def test_cancelar_means_to_pay(catalog: Any) -> None:
    faqs = catalog.tours["achm-medellin-2025"].faq
    when = question(faqs, "cuando-pagar")
    assert "¿Cuándo hay que cancelar?" in when.questions["es"]
    assert when.answer.es.startswith("Antes de que empiece")
    assert when.see == "payment"
    assert "quiere decir pagar" in question(faqs, "anular").answer.es


def test_moldavia_is_moravia_and_the_card_says_so(catalog: Any) -> None:
    entry = catalog.entries["moravia"]
    assert {"cerro de moldavia", "moldavia", "cerro de moravia"} <= set(entry.aliases)
    assert "Moldavia" in entry.name.es
    assert "Moldavia" in entry.what[0].text.es
    assert "Moravia" in entry.what[0].text.es
    activity = catalog.activity("achm-medellin-2025", "cerro-moravia")[1]
    assert activity.place == "moravia"


@pytest.mark.parametrize(
    ("asked", "entry_id"),
    [
        ("POAT", "plan-ordenamiento-territorial"),
        ("POT", "plan-ordenamiento-territorial"),
        ("UVA", "uva"),
        ("EPM", "epm"),
        ("ESU", "esu"),
        ("EDU", "edu"),
        ("SIES-M", "sies-m"),
        ("CEPAR", "cepar"),
        ("ACHM", "achm"),
        ("ACI", "aci-medellin"),
        ("AMUCH", "amuch"),
        ("PAU", "pilar-3-territorio"),
        ("UNODC", "unodc-colombia"),
        ("Eafit", "universidad-eafit"),
    ],
)
def test_acronym_leads_to_one_entry(catalog: Any, asked: str, entry_id: str) -> None:
    found = [
        entry.id
        for entry in catalog.entries.values()
        if folded(asked) in {folded(name) for name in (entry.acronym or "", *entry.aliases)}
    ]
    assert found == [entry_id]


def test_no_currency_is_stated(catalog: Any) -> None:
    amount = catalog.tours["achm-medellin-2025"].payment.amount
    assert amount.text == "$ 950.000"
    assert amount.currency is None
    assert amount.note.es == "El documento no indica la moneda."


def test_the_memoir_has_no_payment(catalog: Any) -> None:
    assert catalog.tours["medellin-lab-2017"].payment is None


def test_bank_details_are_the_achm_s_alone(catalog: Any, passages: Passages) -> None:
    transfer = catalog.tours["achm-medellin-2025"].payment.transfer
    assert transfer.holder == "Asociación Chilena de Municipalidades"
    for passage in passages:
        if transfer.account_number in passage.text or transfer.tax_id in passage.text:
            assert passage.docs == {"achm-2025"}, passage.where


def test_bank_details_in_answers_are_those_of_the_payment_file(catalog: Any) -> None:
    tour = catalog.tours["achm-medellin-2025"]
    transfer = tour.payment.transfer
    for text in question(tour.faq, "como-pagar").answer.all():
        for value in (transfer.holder, transfer.tax_id, transfer.account_number, transfer.bank):
            assert value in text
        assert transfer.mail in text


def test_second_day_does_not_open_with_the_first_day_s_sentence(catalog: Any) -> None:
    first, second = catalog.tours["medellin-lab-2017"].agenda.days[:2]
    assert first.activities[0].id == "acercamiento"
    said = " ".join(statement.text.es for statement in second.feedback)
    said += " ".join(text.text.es for one in second.activities for text in one.text)
    assert "hielo" not in said


def test_feedback_is_told_on_the_days_the_memoir_tells_it(catalog: Any) -> None:
    days = catalog.tours["medellin-lab-2017"].agenda.days
    assert [bool(day.feedback) for day in days] == [False, True, True, True, False]


def test_a_document_without_a_year_gets_none(catalog: Any) -> None:
    years = {source.id: source.year for source in catalog.sources.values()}
    assert years == {
        "achm-2025": 2025,
        "medellin-lab-2017": 2017,
        "amuch-2015": 2015,
        "medellin-pilar-3": None,
        "itagui-2022": 2022,
    }


def test_unattributed_sayings_are_told_as_such(passages: Passages) -> None:
    sayings = (
        "círculo virtuoso",
        "éxitos son frágiles",
        "cultura de la ilegalidad",
        "comunidad no se mueve",
        "haciendo el bien",
        "en el mapa",
    )
    for saying in sayings:
        told = [one.text for one in passages if one.language == "es" and saying in one.text]
        assert told, saying
        assert all(re.search(r"sin (autor|nombrar|decir)", text) for text in told), saying


def test_the_two_associations_are_told_apart_on_both_cards(catalog: Any) -> None:
    for one, other in (("achm", "AMUCH"), ("amuch", "ACHM")):
        entry = catalog.entries[one]
        for lang in ("es", "en", "pt"):
            said = [getattr(statement.text, lang) for statement in entry.what]
            assert any(other in text for text in said), (one, lang)
    names = {catalog.entries[one].name.es for one in ("achm", "amuch")}
    assert names == {
        "Asociación Chilena de Municipalidades",
        "Asociación de Municipalidades de Chile",
    }


def test_amuch_s_content_has_no_money(passages: Passages) -> None:
    amount = re.compile(r"\$|\bRUT\b|\d{6,}|@")
    told = [one for one in passages if "amuch-2015" in one.docs and "achm-2025" not in one.docs]
    assert told
    assert [one.where for one in told if amount.search(one.text)] == []


def test_no_tour_is_amuch_s(catalog: Any) -> None:
    for tour in catalog.tours.values():
        assert "amuch" not in {tour.host, *tour.organisers}


LONG_SCALE = {"es": "millón de millones", "en": "million million", "pt": "milhão de milhões"}


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
def test_billones_are_told_in_the_long_scale(catalog: Any, lang: str) -> None:
    budget = getattr(question(catalog.faq, "pilar-3-presupuesto").answer, lang)
    (card,) = (getattr(one.text, lang) for one in catalog.entries["pilar-3"].how.financing)
    for text in (budget, card):
        assert LONG_SCALE[lang] in text
        assert "4784091385504" in re.sub(r"[.,]", "", text)
        assert not re.search(r"4[.,]7 (billion|bilh)", text)


def test_instances_are_told_with_their_year(passages: Passages) -> None:
    counted = re.compile(r"\b(27|42)\b")
    told = [one for one in passages if one.docs == {"itagui-2022"} and counted.search(one.text)]
    assert len(told) > 10
    year = {"27": "2019", "42": "2022"}
    for passage in told:
        for count in counted.findall(passage.text):
            assert year[count] in passage.text, (passage.where, passage.language)
        if passage.where.endswith("answer") and "42" in passage.text:
            assert "27" in passage.text, passage.where


def test_the_meeting_of_itagui_has_the_hours_of_its_document(catalog: Any) -> None:
    tour = catalog.tours["itagui-encuentro-2022"]
    (meeting,) = activities(tour)
    assert f"{meeting.slot.start:%H:%M}-{meeting.slot.end:%H:%M}" == "08:00-12:00"
    assert meeting.place == "institucion-diego-echavarria"
    assert tour.payment is None
    assert not tour.contacts
    assert not tour.open


def test_consejo_and_concejo_are_two(catalog: Any) -> None:
    answer = question(catalog.tours["itagui-encuentro-2022"].faq, "consejo-o-concejo").answer
    for text in answer.all():
        assert "Consejo de Participación Ciudadana" in text
        assert "Concejo Municipal" in text


@pytest.mark.parametrize("lang", list(Language))
def test_every_answer_names_its_document_and_year(catalog: Any, lang: Language) -> None:
    voice = Voice(load_wording(CONTENT / "texts"), lang)
    reader = Reader(1, lang, is_known=True, tour_id="achm-medellin-2025")
    scene = Scene(voice, catalog, reader, datetime(2025, 1, 20, tzinfo=UTC))
    at = [address.Entry(entry) for entry in catalog.entries]
    at += [address.Faq("library", faq.id) for faq in catalog.faq]
    at += [address.Faq(tour.id, faq.id) for tour in catalog.tours.values() for faq in tour.faq]
    for where in at:
        shown = str(show(scene, where).text)
        found = (
            catalog.entries[where.entry]
            if isinstance(where, address.Entry)
            else catalog.question(where.owner, where.faq)
        )
        for citation in found.source:
            name = scene.source_name(citation.doc)
            assert name in shown, where
            year = catalog.sources[citation.doc].year
            assert name.endswith(str(year)) if year else not re.search(r"\d{4}", name), where


@pytest.mark.parametrize(
    ("asked", "entry_id"),
    [
        ("Andrés Preciado", "andres-preciado"),
        ("Federico Gutiérrez", "federico-gutierrez"),
        ("Ede Ijjasz", "ede-ijjasz-vasquez"),
        ("Sergio Escobar", "sergio-escobar"),
        ("Camilo Villa", "camilo-villa"),
        ("Tanzie Toussaint", "tanzie-toussaint"),
        ("Andrés Santander", "andres-santander"),
        ("Juan Salinas", "juan-salinas"),
        ("René Jofré", "rene-jofre"),
    ],
)
def test_name_leads_to_one_person(catalog: Any, asked: str, entry_id: str) -> None:
    found = [
        entry.id
        for entry in catalog.entries.values()
        if folded(asked) in {folded(name) for name in (*entry.name.all(), *entry.aliases)}
    ]
    assert found == [entry_id]
    assert catalog.entries[entry_id].kind is Kind.PEOPLE


def test_a_person_s_card_repeats_no_contact_details(catalog: Any) -> None:
    people = catalog.entries_of(Kind.PEOPLE)
    contact = re.compile(r"@|\+?\d{6,}|www\.")
    said = [(one.id, text) for one in people for s in one.what for text in s.text.all()]
    assert said
    assert [where for where, text in said if contact.search(text)] == []


@pytest.mark.parametrize(
    "person", ["federico-gutierrez", "ede-ijjasz-vasquez", "sergio-escobar", "camilo-villa"]
)
def test_a_saying_is_not_put_into_a_mouth(catalog: Any, person: str) -> None:
    (said,) = [one.text.es for one in catalog.entries[person].what if "frase" in one.text.es]
    assert re.search(r"sin decir", said)


def test_what_the_memoir_leaves_open_is_said(catalog: Any) -> None:
    faqs = catalog.tours["medellin-lab-2017"].faq
    assert "no da ninguna cifra" in question(faqs, "baja-homicidios").answer.es
    assert "no los enumera" in question(faqs, "conclusion-10").answer.es
    assert "no cuenta qué pasó después" in question(faqs, "cumplimiento").answer.es
    assert "no los nombra en ninguno" in question(faqs, "grupo-uruguay-nicaragua").answer.es
    assert "no figura en la lista" in question(faqs, "grupo-caribe").answer.es


def test_each_of_the_ten_conclusions_has_its_answer(catalog: Any) -> None:
    ids = [faq.id for faq in catalog.tours["medellin-lab-2017"].faq]
    assert [f"conclusion-{number}" in ids for number in range(1, 11)] == [True] * 10
