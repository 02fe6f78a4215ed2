"""Names that lead to one thing, texts that fit a phone, in the languages people read."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from bot.catalog.references import SCREENS
from bot.language import Language


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark)).strip(" ¿?¡!.")


def faqs(catalog: Any) -> Iterator[tuple[str, Any]]:
    for tour in catalog.tours.values():
        yield from ((f"{tour.id}/{faq.id}", faq) for faq in tour.faq)
    yield from ((f"library/{faq.id}", faq) for faq in catalog.faq)


def test_a_name_leads_to_one_entry(catalog: Any) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for entry in catalog.entries.values():
        for name in (*entry.name.all(), entry.acronym or entry.id, *entry.aliases):
            owners[folded(name)].add(entry.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_an_entry_claims_each_alias_once(catalog: Any) -> None:
    for entry in catalog.entries.values():
        aliases = [alias.casefold() for alias in entry.aliases]
        assert len(aliases) == len(set(aliases)), entry.id


@pytest.mark.parametrize(
    "tour_id", ["achm-medellin-2025", "medellin-lab-2017", "itagui-encuentro-2022"]
)
def test_a_question_has_one_answer(catalog: Any, tour_id: str) -> None:
    asked: dict[str, list[str]] = defaultdict(list)
    for faq in (*catalog.tours[tour_id].faq, *catalog.faq):
        for wordings in faq.questions.values():
            for wording in wordings:
                asked[folded(wording)].append(faq.id)
    assert {wording: ids for wording, ids in asked.items() if len(set(ids)) > 1} == {}


def test_questions_and_answers_speak_three_languages(catalog: Any) -> None:
    for where, faq in faqs(catalog):
        assert set(faq.questions) == set(Language), where
        assert 2 <= len(faq.questions[Language.ES]) <= 5, where
        assert all(1 <= len(wordings) <= 5 for wordings in faq.questions.values()), where
        assert all(faq.answer.speaks(lang) for lang in Language), where


def test_answers_point_to_what_exists(catalog: Any) -> None:
    for where, faq in faqs(catalog):
        assert faq.see is None or faq.see in {*SCREENS, *catalog.entries}, where
        assert {citation.doc for citation in faq.source} <= set(catalog.sources), where


def test_what_everybody_reads_speaks_three_languages(catalog: Any) -> None:
    silent = []
    for entry in catalog.entries.values():
        shown = [entry.name, entry.summary, *(statement.text for statement in entry.what)]
        silent += [entry.id for text in shown for lang in Language if not text.speaks(lang)]
    for tour in catalog.tours.values():
        shown = [tour.title, tour.short_title, *(statement.text for statement in tour.about)]
        shown += [statement.text for statement in tour.objectives]
        shown += [text for text in (tour.theme, tour.audience, tour.limit, tour.countries) if text]
        shown += [contact.role for contact in tour.contacts if contact.role]
        for day in tour.agenda.days:
            shown += [day.title] if day.title else []
            shown += [statement.text for statement in day.feedback]
        for _, activity in activities(tour):
            shown += [activity.title, *(statement.text for statement in activity.text)]
        payment = tour.payment
        if payment is not None:
            shown += [payment.amount.note, payment.per, *payment.includes, *payment.excludes]
            shown += [payment.excludes_note, payment.due, payment.order, payment.limit]
        silent += [tour.id for text in shown for lang in Language if not text.speaks(lang)]
    assert silent == []


def activities(tour: Any) -> list[tuple[Any, Any]]:
    dated = [(day, activity) for day in tour.agenda.days for activity in day.activities]
    return [*dated, *((None, activity) for activity in tour.agenda.unscheduled)]


def test_every_entry_has_something_to_say(catalog: Any) -> None:
    assert [entry.id for entry in catalog.entries.values() if not entry.what] == []
    alone = [entry for entry in catalog.entries.values() if not entry.tours]
    cited = {citation.doc for entry in alone for citation in entry.source}
    assert cited <= {"amuch-2015", "medellin-pilar-3"}, "only their documents belong to no tour"


def test_texts_fit_a_phone(catalog: Any, passages: tuple[Any, ...]) -> None:
    limits = {"summary": 110, "answer": 500}
    long = [
        (one.where, one.language, len(one.text))
        for one in passages
        if len(one.text) > limits.get(one.where.rsplit(".", 1)[-1], 600)
    ]
    assert long == []
    titles = [activity.title for tour in catalog.tours.values() for _, activity in activities(tour)]
    assert [title.es for title in titles if max(map(len, title.all())) > 80] == []
