import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from bot import address
from bot.address import EntryPart, PaymentPart, encode
from bot.answers.answer import Answer, Outcome
from bot.answers.engine import Engine
from bot.answers.lexicon import times
from bot.answers.lexicon.tables import word_set
from bot.answers.question import Question
from bot.answers.targets import exists
from bot.catalog.catalog import Catalog
from bot.language import Language

Asking = Callable[..., Answer]

ACHM, LAB = "achm-medellin-2025", "medellin-lab-2017"
ITAGUI = "itagui-encuentro-2022"
previous = st.sampled_from(
    [
        None,
        address.Day(ACHM, date(2025, 1, 28)),
        address.Day(LAB, date(2017, 6, 2)),
        address.Payment(ACHM),
        address.Payment(LAB, PaymentPart.DUE),
        address.Entry("moravia", EntryPart.PROBLEM),
        address.Entry("gone-since"),
        address.Activity(ACHM, "epm"),
        address.Activity(LAB, "gone-since"),
        address.Faq(ACHM, "hotel"),
        address.Faq("nobody", "nothing"),
        address.Home(),
        address.Calendar("no-such-tour"),
    ]
)
WORDS = """
    y qué cuándo dónde quién cuánto epm moravia poat jueves mañana 28/1 resultados problema pagar
    cuenta amuch comuna 13 agenda hotel piscina the and what's next visit o que tem hoje 2017 lab
    cancelar inscripción idioma gracias hola 🤷 ??? más después ayuda calendario
"""
words = st.sampled_from(tuple(word_set(WORDS)))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(max_size=120) | st.lists(words, max_size=8).map(" ".join),
    st.sampled_from(Language),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([ACHM, LAB, None, "no-such-tour"]),
    previous,
)
def test_every_answer_is_consistent(  # noqa: PLR0913, PLR0917
    engine: Engine,
    catalog: Catalog,
    text: str,
    lang: Language,
    now: datetime,
    tour: str | None,
    previous: address.Address | None,
) -> None:
    answer = engine.answer(Question(text, lang, now, tour, previous))
    assert (answer.outcome is Outcome.ANSWERED) == (answer.target is not None)
    assert (answer.outcome is Outcome.CHOICE) == bool(answer.choices)
    assert len(answer.choices) != 1
    assert len(answer.choices) <= 3
    assert len(set(answer.choices)) == len(answer.choices)
    assert 0 <= answer.score <= 1
    for target in (answer.target, *answer.choices):
        if target is not None:
            assert encode(target)
            assert exists(catalog, target)


def test_question_of_nothing_is_unknown(ask: Asking) -> None:
    for text in ("", "   ", "???", "🤷‍♂️🤷‍♂️", "\u200b\u202e"):
        assert ask(text).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "a" * 4096,
        "1/" * 2048,
        "28 de enero " * 341,
        "e\u0301\u0300" * 1365,
        "\ufdfa" * 4096,
        "xqzt" * 1024,
        "que " * 1024,
        " ".join(f"palavrra{n}x" for n in range(300))[:4096],
    ],
    ids=lambda text: text[:8],
)
def test_hostile_text_is_answered_at_once(engine: Engine, text: str) -> None:
    now = datetime(2025, 1, 28, tzinfo=UTC)
    begun = time.process_time()
    engine.answer(Question(text, Language.ES, now, ACHM))
    assert time.process_time() - begun < 0.1, "aim 0.05 s; twice that for a busy machine"


def test_building_is_quick(catalog: Catalog) -> None:
    begun = time.process_time()
    Engine(catalog)
    assert time.process_time() - begun < 0.6, "aim 0.3 s; twice that for a busy machine"


def test_to_cancel_is_to_pay(ask: Asking) -> None:
    for text in ("¿Cuándo hay que cancelar?", "hasta cuando puedo cancelar la pasantia"):
        target = ask(text).target
        assert target in {address.Payment(ACHM, PaymentPart.DUE), address.Faq(ACHM, "cuando-pagar")}
    leaving = ask("quiero cancelar mi inscripción, ya no puedo ir").target
    assert leaving in {address.Contacts(ACHM), address.Faq(ACHM, "anular")}


@pytest.mark.parametrize("tour", [ACHM, LAB, ITAGUI, None])
@pytest.mark.parametrize(
    "text",
    [
        "numero de cuenta de la amuch",
        "rut de la AMUCH",
        "¿A qué cuenta deposito para la Asociación de Municipalidades de Chile?",
        "datos de transferencia del banco mundial",
        "cuenta bancaria de camilo villa",
        "a que cuenta le deposito a sergio escobar",
        "bank account of AMUCH",
        "conta da AMUCH",
        "rut y numero de cuenta de la amuch",
        "amuch y datos de transferencia",
        "banco, cuenta y rut de la AMUCH",
    ],
)
def test_bank_details_never_cross(ask: Asking, text: str, tour: str | None) -> None:
    assert ask(text, tour).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("¿Cuándo hay que cancelar?", address.Payment(LAB)),
        ("cuánto cuesta", address.Payment(LAB)),
        ("qué incluye", address.Payment(LAB)),
        ("quién paga el hotel", address.Payment(LAB)),
        ("datos de transferencia", address.Payment(LAB)),
        ("cuenta para pagar el medellin lab", address.Payment(LAB)),
        ("cuál es el cupo", address.Payment(LAB)),
        ("what is included", address.Payment(LAB)),
        ("quanto custa", address.Payment(LAB)),
        ("qué lugares vamos a visitar", address.AllDays(LAB)),
        ("¿a quién pregunto?", address.Contacts(LAB)),
        ("teléfono de Juan Salinas", address.Contacts(LAB)),
        ("quién puede ir", address.TourFacts(LAB)),
    ],
)
def test_how_another_tour_is_run_is_no_answer(
    ask: Asking, text: str, target: address.Address
) -> None:
    assert ask(text, LAB).target == target


def test_hours_are_of_the_persons_tour(ask: Asking) -> None:
    own = {address.AllDays(LAB), address.Faq(LAB, "horas")}
    assert ask("a qué hora empieza", LAB).target in own


def test_another_tour_answers_where_it_is_named(ask: Asking) -> None:
    fee = {address.Payment(ACHM), address.Faq(ACHM, "valor")}
    for text in ("cuánto cuesta la pasantía", "cuanto cuesta la de 2025", "precio, la de la ACHM"):
        assert ask(text, LAB).target in fee


def test_nobodys_tour_has_the_only_payment(ask: Asking) -> None:
    during_the_lab = datetime(2017, 5, 30, tzinfo=UTC)
    target = ask("datos de transferencia", None, now=during_the_lab).target
    assert target == address.Payment(ACHM, PaymentPart.TRANSFER)


def test_what_another_tour_learnt_is_shared(ask: Asking) -> None:
    assert ask("el café mundial").target == address.Activity(LAB, "cafe-mundial")
    for text in ("los grupos de trabajo", "the working groups"):
        assert ask(text).target == address.Faq(LAB, "grupos")


INCLUDES = address.Payment(ACHM, PaymentPart.INCLUDES)


@pytest.mark.parametrize(
    "text",
    [
        "me cubren el hotel y el pasaje?",
        "hotel y pasaje",
        "hotel and flights",
        "hotel e passagem",
        "who pays the hotel and the flight",
        "pasajes y certificado",
    ],
)
def test_two_wishes_that_one_screen_answers(ask: Asking, text: str) -> None:
    assert ask(text).target == INCLUDES


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("¿cuánto cuesta y qué incluye?", {address.Faq(ACHM, "valor"), INCLUDES}),
        ("epm y ruta n", {address.Entry("epm"), address.Entry("ruta-n")}),
        ("agenda y contactos", {address.AllDays(ACHM), address.Contacts(ACHM)}),
        (
            "cuanto hay que cancelar y hasta cuando",
            {address.Faq(ACHM, "valor"), address.Payment(ACHM, PaymentPart.DUE)},
        ),
        (
            "hotel, pasaje y comida",
            {address.Faq(ACHM, one) for one in ("hotel", "pasajes", "que-incluye")},
        ),
    ],
)
def test_two_wishes_are_both_offered(ask: Asking, text: str, offered: set[address.Address]) -> None:
    assert set(ask(text).choices) == offered


def test_two_wishes_of_a_tour_without_payment(ask: Asking) -> None:
    assert ask("cuánto cuesta y qué incluye", LAB).target == address.Payment(LAB)


def test_two_wishes_of_which_one_has_no_answer(ask: Asking) -> None:
    assert ask("hotel y piscina").outcome is Outcome.UNKNOWN
    assert ask("incluye hotel y visa").outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("¿cuánto cuesta? tengo que avisarle a mi jefa", address.Faq(ACHM, "valor")),
        ("mi alcalde anda perdido. ¿qué es la comuna 13?", address.Entry("comuna-13")),
        ("we are late! what is ruta n", address.Entry("ruta-n")),
    ],
)
def test_one_sentence_of_several_is_enough(ask: Asking, text: str, target: address.Address) -> None:
    assert ask(text).target == target


def test_what_no_document_answers_stays_so_among_other_sentences(ask: Asking) -> None:
    assert ask("¿hay piscina? quiero nadar").outcome is Outcome.UNKNOWN


def test_what_joins_nothing(ask: Asking) -> None:
    assert ask("qual é o e-mail para tirar dúvidas").target == address.Faq(ACHM, "contacto")
    assert ask("what is CEPAR and who is it for").target == address.Entry("cepar")
    target = ask("quien presento el modelo de seguridad y convivencia", LAB).target
    assert target == address.Faq(LAB, "quien-hablo")


@pytest.mark.parametrize(
    "text",
    [
        "plan para el lunes 27",
        "hay q pagar al toke o se puede despues",
        "el alcalde no puede ir a ultima hora, devuelven la plata?",
        "what time we must reach on monday morning",
        "onde posso tirar dúvidas",
    ],
)
def test_no_choice_of_one(ask: Asking, text: str) -> None:
    assert len(ask(text).choices) != 1


def test_what_no_document_answers_word_for_word(ask: Asking) -> None:
    for text in (
        "incluye seguro de viaje?",
        "emiten boleta o factura",
        "is travel insurance included",
    ):
        assert ask(text).outcome is Outcome.UNKNOWN


def test_the_hour_of_a_day_is_in_its_agenda(ask: Asking) -> None:
    monday = address.Day(ACHM, date(2025, 1, 27))
    for text in ("a q hora hay q estar el lunes", "what time must we reach on monday morning"):
        assert ask(text).target == monday
    assert ask("qué hora es").outcome is Outcome.UNKNOWN


def test_dates_are_of_the_persons_tour(ask: Asking) -> None:
    assert ask("cuándo es la gira", LAB).target == address.Faq(LAB, "fechas")
    assert ask("cuándo es la gira").target == address.Faq(ACHM, "fechas")


def test_how_something_was_recovered(ask: Asking) -> None:
    how = {address.Entry(one, EntryPart.HOW) for one in ("moravia", "macroproyecto-moravia")}
    for text in ("como moravia foi recuperada", "cómo recuperaron moravia"):
        assert ask(text, LAB).target in how


def test_who_was_in_a_group(ask: Asking) -> None:
    for text, group in (
        ("quienes estaban en joven lab", "grupo-3-joven-lab"),
        ("quién está en city to city", "grupo-1-city-to-city"),
        ("que compromisos tomo city to city", "grupo-1-city-to-city"),
    ):
        assert ask(text, LAB).target == address.Entry(group, EntryPart.HOW)


def test_named_tour_goes_before_the_persons(ask: Asking) -> None:
    assert ask("agenda del miercoles en 2017").target == address.Day(LAB, date(2017, 5, 31))
    assert ask("agenda del miercoles").target == address.Day(ACHM, date(2025, 1, 29))


def test_language_of_the_question_is_told(ask: Asking) -> None:
    assert ask("what is included in the price?").lang is Language.EN
    assert ask("o que está incluído no preço?").lang is Language.PT
    assert ask("EPM", lang=Language.PT).lang is Language.PT


def test_date_outside_every_tour_leads_to_all_days(ask: Asking) -> None:
    assert ask("qué hay el 15 de febrero").target == address.AllDays(ACHM)
    assert ask("qué hay hoy").target == address.AllDays(ACHM)


def test_today_is_of_the_tours_zone(ask: Asking) -> None:
    late = datetime(2025, 1, 29, 3, 30, tzinfo=UTC)
    assert ask("qué hay hoy", now=late).target == address.Day(ACHM, date(2025, 1, 28))


def test_part_that_a_card_has_not_leads_to_the_card(ask: Asking) -> None:
    assert ask("resultados de ruta n").target == address.Entry("ruta-n")
    assert ask("resultados de las escaleras eléctricas").target == address.Entry(
        "escaleras-electricas", EntryPart.RESULTS
    )


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("¿y el jueves?", address.Day(ACHM, date(2025, 1, 28)), date(2025, 1, 30)),
        ("y después?", address.Day(ACHM, date(2025, 1, 28)), date(2025, 1, 29)),
    ],
)
def test_follow_up_on_a_day(ask: Asking, text: str, before: address.Day, after: date) -> None:
    assert ask(text, previous=before).target == address.Day(ACHM, after)


def test_follow_up_stays_with_its_tour(ask: Asking) -> None:
    before = address.Day(LAB, date(2017, 5, 29))
    assert ask("y el jueves?", previous=before).target == address.Day(LAB, date(2017, 6, 1))


def test_follow_up_with_another_subject_keeps_the_part(ask: Asking) -> None:
    before = address.Entry("moravia", EntryPart.PROBLEM)
    after = ask("y la comuna 13?", LAB, previous=before).target
    assert after == address.Entry("comuna-13", EntryPart.PROBLEM)


ON_TOUR = datetime(2025, 1, 29, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("phrase", "target"),
    [
        *(
            (phrase, address.Day(ACHM, date(2025, 1, 29) + timedelta(days=offset)))
            for phrase, offset in times.RELATIVE
        ),
        *((phrase, address.Now(ACHM)) for phrase in times.NOW),
        *((phrase, address.AllDays(ACHM)) for phrase in times.ALL_DAYS),
    ],
)
def test_every_phrase_of_the_tables_of_time_is_found(
    ask: Asking, phrase: str, target: address.Address
) -> None:
    for lang in Language:
        assert ask(phrase, now=ON_TOUR, lang=lang).target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("¿cuál es la próxima parada?", address.Now(ACHM)),
        ("qual é a próxima parada?", address.Now(ACHM)),
        ("o que tem a semana inteira?", address.AllDays(ACHM)),
        ("¿qué hay del 27 al 31?", address.AllDays(ACHM)),
        ("¿qué hay mañana y pasado mañana?", address.Day(ACHM, date(2025, 1, 30))),
        ("¿qué hay mañana y hoy?", address.Day(ACHM, date(2025, 1, 30))),
    ],
)
def test_time_in_a_whole_question(ask: Asking, text: str, target: address.Address) -> None:
    assert ask(text, now=ON_TOUR).target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("q es la amuch y q hace", address.Faq("library", "amuch-que-es")),
        ("que ramos tiene el diplomado de la amuch", address.Faq("library", "amuch-modulos")),
        ("cuanto sale el diplomado", address.Faq("library", "amuch-sin-precio")),
        ("countries in the amuch study", address.Faq("library", "amuch-estudio")),
        ("universidad de kilmes", address.Entry("universidad-quilmes")),
        ("cumbre de alcaldes", address.Entry("intercambio-amuch")),
        ("cuanta plata tiene el pilar 3", address.Faq("library", "pilar-3-presupuesto")),
        ("orcamento do pilar 3", address.Faq("library", "pilar-3-presupuesto")),
        ("cultura del futbol", address.Entry("pilar-3-seguridad")),
        ("generando valor inmobiliario", address.Entry("pilar-3-gestion-publica")),
        ("q son los pau", address.Faq("library", "pilar-3-pau")),
        ("cuando es el encuentro de itagui", address.Faq(ITAGUI, "cuando")),
        ("quantas instancias tem itagui", address.Faq(ITAGUI, "cuantas-instancias")),
        ("itagui meeting place", address.Faq(ITAGUI, "donde")),
        ("consejo de participacion ciudadana", address.Entry("consejo-participacion-itagui")),
    ],
)
def test_documents_of_no_tour_of_theirs_are_found(
    ask: Asking, text: str, target: address.Address
) -> None:
    assert ask(text).target == target


@pytest.mark.parametrize("text", ["datos de transferencia", "numero de cuenta", "quanto custa"])
def test_meeting_without_a_payment_borrows_none(ask: Asking, text: str) -> None:
    assert ask(text, ITAGUI).target == address.Payment(ITAGUI)


@pytest.mark.parametrize("text", ["cuándo es", "when is it", "quando é"])
def test_hour_of_the_meeting_is_known(ask: Asking, text: str) -> None:
    assert ask(text, ITAGUI).target == address.Faq(ITAGUI, "cuando")
