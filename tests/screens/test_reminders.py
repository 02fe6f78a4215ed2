"""What each push says: word for word where it is told, and within one message everywhere."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import address
from bot.address import Address, PaymentPart, encode
from bot.catalog.loading import load
from bot.catalog.reminders import Errand
from bot.catalog.slot import parse_slot
from bot.catalog.tour import Activity, Tour
from bot.catalog.values import Citation, Translated
from bot.language import Language
from bot.people.reader import Reader
from bot.pushes.choices import NONE, Choices
from bot.pushes.kinds import (
    AT_ONCE,
    FOR_COORDINATORS,
    FOR_ONE,
    LIVE,
    OF_NOTICES,
    PushKind,
    Silence,
)
from bot.pushes.planner import occurrences
from bot.reply import Reply
from bot.retro.values import OpenCommitment
from bot.screens.reminders import SHOWN, tell
from bot.screens.scene import Scene
from bot.texts.voice import Voice
from bot.texts.wording import load_wording
from bot.transport.splitting import LIMIT, units, visible

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
WORDING = load_wording(CONTENT / "texts")
ACHM = CATALOG.tours["achm-medellin-2025"]
LAB = CATALOG.tours["medellin-lab-2017"]
MEETING = CATALOG.tours["itagui-encuentro-2022"]
CHANGE = "🔕 Cambiar o silenciar avisos"


@dataclass(frozen=True)
class Push:
    kind: PushKind
    tour_id: str
    subject: str


MORNING = Push(PushKind.MORNING, LAB.id, "20170530")
EVENING = Push(PushKind.EVENING, MEETING.id, "20221128")
COMING = Push(PushKind.ACTIVITY, MEETING.id, "encuentro/202211280800")
PAYMENT = Push(PushKind.BEFORE, ACHM.id, "payment/14/20250127")
CHECKLIST = Push(PushKind.BEFORE, ACHM.id, "checklist/3/20250127")
AFTER = Push(PushKind.AFTER, ACHM.id, "1")


def _at(text: str) -> datetime:
    """Return a local time of Medellín, five hours behind UTC all the year, in UTC."""
    return datetime.fromisoformat(f"{text}-05:00").astimezone(UTC)


def _scene(now: str, lang: Language = Language.ES, choices: Choices = NONE) -> Scene:
    reader = Reader(1, lang, is_known=True, choices=choices)
    return Scene(Voice(WORDING, lang), CATALOG, reader, _at(now))


def _with(scene: Scene, tour: Tour) -> Scene:
    return replace(scene, catalog=replace(CATALOG, tours={**CATALOG.tours, tour.id: tour}))


def _said(scene: Scene, push: Push) -> Reply:
    said = tell(scene, push)
    assert isinstance(said, Reply)
    return said


def _text(scene: Scene, push: Push) -> str:
    return visible(str(_said(scene, push).text))


def _buttons(reply: Reply) -> list[tuple[str, Address | None]]:
    return [(button.text, button.to) for row in reply.rows for button in row]


TEXTS = [
    (
        MORNING,
        "2017-05-30 07:00",
        Language.ES,
        """☀️ ¡Buenos días! Hoy es martes 30 de mayo: día 2 de 5.

Participación, empoderamiento, resiliencia y resistencia de la comunidad (Comuna 13)

Por la mañana (hora por confirmar)
1. Visita a la Comuna 13

Por la tarde (hora por confirmar)
2. Presentación del alcalde sobre la seguridad en la ciudad
3. Firma de convenios

Fuente: Medellín Lab, Memoria, 2017""",
    ),
    (
        Push(PushKind.MORNING, ACHM.id, "20250127"),
        "2025-01-27 07:00",
        Language.ES,
        """☀️ ¡Buenos días! Hoy es lunes 27 de enero: día 1 de 5.

El programa de hoy todavía no está en la agenda.

Hay 17 actividades anunciadas que aún no tienen día.

Fuente: ACHM, Invitación a la pasantía, 2025""",
    ),
    (
        Push(PushKind.MORNING, ACHM.id, "20250127"),
        "2025-01-27 07:00",
        Language.EN,
        """☀️ Good morning! Today is Monday 27 January: day 1 of 5.

Today's programme is not in the agenda yet.

17 announced activities have no day yet.

Source: ACHM, Invitation to the study tour, 2025""",
    ),
    (
        Push(PushKind.MORNING, ACHM.id, "20250127"),
        "2025-01-27 07:00",
        Language.PT,
        """☀️ Bom dia! Hoje é segunda-feira, 27 de janeiro: dia 1 de 5.

A programação de hoje ainda não está na agenda.

Há 17 atividades anunciadas ainda sem dia.

Fonte: ACHM, Convite para a viagem de estudos, 2025""",
    ),
    (
        EVENING,
        "2022-11-27 19:00",
        Language.ES,
        """🌙 Mañana, lunes 28 de noviembre, el plan es este:

Primer Encuentro de Instancias de Participación

08:00–12:00
• Encuentro de las instancias de participación

Fuente: Itagüí, Sistema Municipal de Participación Ciudadana, 2022""",
    ),
    (
        Push(PushKind.EVENING, LAB.id, "20170602"),
        "2017-06-01 19:30",
        Language.EN,
        """🌙 Tomorrow, Friday 2 June (day 5 of 5), this is the plan:

Ties and commitments for future work

During the day (time to be confirmed)
• Open Space, working groups between cities

Source: Medellín Lab, Memoir, 2017""",
    ),
    (
        Push(PushKind.EVENING, LAB.id, "20170602"),
        "2017-06-01 19:30",
        Language.PT,
        """🌙 Amanhã, sexta-feira, 2 de junho (dia 5 de 5), o plano é este:

Vínculos e compromissos de trabalho para o futuro

Durante o dia (horário a confirmar)
• Open Space, grupos de trabalho entre cidades

Fonte: Medellín Lab, Memória, 2017""",
    ),
    (
        COMING,
        "2022-11-28 07:30",
        Language.ES,
        """🔔 A las 08:00 comienza:

Encuentro de las instancias de participación

🕑 lunes 28 de noviembre · 08:00–12:00
📍 Institución Diego Echavarría Misas

Fuente: Itagüí, Sistema Municipal de Participación Ciudadana, 2022""",
    ),
    (
        COMING,
        "2022-11-28 07:59",
        Language.EN,
        """🔔 Starting at 08:00:

Meeting of the participation bodies

🕑 Monday 28 November · 08:00–12:00
📍 Institución Diego Echavarría Misas

Source: Itagüí, Municipal system of citizen participation, 2022""",
    ),
    (
        COMING,
        "2022-11-28 07:30",
        Language.PT,
        """🔔 Às 08:00 começa:

Encontro das instâncias de participação

🕑 segunda-feira, 28 de novembro · 08:00–12:00
📍 Institución Diego Echavarría Misas

Fonte: Itagüí, Sistema municipal de participação cidadã, 2022""",
    ),
    (
        PAYMENT,
        "2025-01-13 10:00",
        Language.ES,
        """💳 Pago · Medellín 2025

Faltan 14 días para la gira.

$ 950.000 · por participante
El documento no indica la moneda.

Cuándo se paga
Antes del inicio de la actividad (parte el 27 de enero de 2025), ya sea pagado o con la O/C \
emitida.

Con orden de compra (O/C)
En vez de pagar antes, su institución puede dejar emitida una orden de compra (O/C). Debe estar \
emitida antes del inicio.

¿Ya pagó, o su O/C está emitida? ¡Gracias! Márquelo en su lista y no se lo recuerdo más.

Fuente: ACHM, Invitación a la pasantía, 2025""",
    ),
    (
        AFTER,
        "2025-02-01 08:00",
        Language.ES,
        """🙏 ¡Gracias por haber sido parte de Medellín 2025!

La gira terminó, pero todo sigue aquí para leerlo cuando quiera: la agenda, los programas y los \
lugares. Y puede seguir preguntándome.""",
    ),
    (
        AFTER,
        "2025-02-01 08:00",
        Language.PT,
        """🙏 Obrigado por ter feito parte de Medellín 2025!

A viagem terminou, mas tudo continua aqui para ler quando quiser: a agenda, os programas e os \
lugares. E você pode continuar me perguntando.""",
    ),
]


@pytest.mark.parametrize(("push", "now", "lang", "text"), TEXTS)
def test_push_says_this_and_no_more(push: Push, now: str, lang: Language, text: str) -> None:
    assert _text(_scene(now, lang), push) == text


@pytest.mark.parametrize(
    ("push", "now", "buttons"),
    [
        (
            MORNING,
            "2017-05-30 07:00",
            [
                ("1", address.Activity(LAB.id, "visita-comuna-13")),
                ("2", address.Activity(LAB.id, "presentacion-alcalde")),
                ("3", address.Activity(LAB.id, "firma-convenios")),
                ("🗓 El día completo", address.Day(LAB.id, date(2017, 5, 30))),
            ],
        ),
        (
            Push(PushKind.MORNING, ACHM.id, "20250128"),
            "2025-01-28 07:00",
            [
                ("Día por confirmar", address.Unscheduled(ACHM.id)),
                ("🗓 Agenda", address.AllDays(ACHM.id)),
            ],
        ),
        (
            EVENING,
            "2022-11-27 19:00",
            [("🗓 El día completo", address.Day(MEETING.id, date(2022, 11, 28)))],
        ),
        (
            COMING,
            "2022-11-28 07:30",
            [
                ("🔎 Ver la actividad", address.Activity(MEETING.id, "encuentro")),
                ("🗓 El día completo", address.Day(MEETING.id, date(2022, 11, 28))),
            ],
        ),
        (
            PAYMENT,
            "2025-01-13 10:00",
            [
                ("Datos para transferir", address.Payment(ACHM.id, PaymentPart.TRANSFER)),
                ("Qué incluye", address.Payment(ACHM.id, PaymentPart.INCLUDES)),
                ("☎️ A quién preguntar", address.Contacts(ACHM.id)),
                ("🧳 Lista antes del viaje", address.Checklist(ACHM.id)),
            ],
        ),
        (CHECKLIST, "2025-01-24 10:00", [("🧳 Lista antes del viaje", address.Checklist(ACHM.id))]),
        (
            AFTER,
            "2025-02-01 10:00",
            [
                ("🗓 Agenda", address.AllDays(ACHM.id)),
                ("🏛 Programas", address.Library()),
                ("💬 Preguntar", address.Ask()),
            ],
        ),
    ],
)
def test_push_has_these_buttons_and_the_way_to_silence_it(
    push: Push, now: str, buttons: list[tuple[str, object]]
) -> None:
    said = _said(_scene(now), push)
    assert _buttons(said) == [*buttons, (CHANGE, address.ChangeReminder(push.kind))]
    assert said.in_place is False


def test_hour_before_departure_has_that_of_ones_own_home_beside_it() -> None:
    for home, line in (
        (None, "08:00–12:00"),
        ("Europe/Madrid", "08:00–12:00 (14:00 en su país)"),
        ("America/Santiago", "08:00–12:00 (10:00 en su país)"),
    ):
        text = _text(_scene("2022-11-27 12:00", choices=Choices(home=home)), EVENING)
        assert text.splitlines()[4] == line
    away = Choices(home="Europe/Madrid")
    assert "en su país" not in _text(_scene("2022-11-28 07:30", choices=away), COMING)


def test_evenings_push_after_midnight_says_today() -> None:
    lines = _text(_scene("2022-11-28 00:10"), EVENING).splitlines()
    assert lines[0] == "Hoy es lunes 28 de noviembre."


def test_mornings_push_after_noon_does_not_say_good_morning() -> None:
    before = _text(_scene("2017-05-30 11:59"), MORNING).splitlines()[0]
    after = _text(_scene("2017-05-30 12:00"), MORNING).splitlines()[0]
    assert before == "☀️ ¡Buenos días! Hoy es martes 30 de mayo: día 2 de 5."
    assert after == "☀️ Hoy es martes 30 de mayo: día 2 de 5."


ERRANDS = (
    Errand(
        id="passport",
        title=Translated(es="Pasaporte", en="Passport", pt="Passaporte"),
        note=Translated(es="Al día.", en="In date.", pt="Em dia."),
        source=(Citation(doc="achm-2025"),),
    ),
    Errand(id="bag", title=Translated(es="Maleta", en="Bag", pt="Mala")),
)


def _listing(scene: Scene, errands: tuple[Errand, ...], *done: str) -> Scene:
    """Return a scene in which a person has done some of the errands of a checklist."""
    assert ACHM.reminders is not None
    reminders = ACHM.reminders.model_copy(update={"checklist": errands})
    listed = _with(scene, ACHM.model_copy(update={"reminders": reminders}))
    ticked = frozenset((ACHM.id, one) for one in done)
    return replace(listed, reader=replace(scene.reader, errands_done=ticked))


@pytest.mark.parametrize(
    ("lang", "done", "text"),
    [
        (
            Language.ES,
            ("bag",),
            """🧳 Antes del viaje · Medellín 2025

Faltan 3 días para la gira.

En su lista queda 1 cosa por marcar:

☐ Pasaporte
Al día.

Fuente: ACHM, Invitación a la pasantía, 2025""",
        ),
        (
            Language.ES,
            ("passport",),
            """🧳 Antes del viaje · Medellín 2025

Faltan 3 días para la gira.

En su lista queda 1 cosa por marcar:

☐ Maleta""",
        ),
        (
            Language.EN,
            (),
            """🧳 Before the trip · Medellín 2025

3 days to go until the tour.

Your list has 2 things left to tick off:

☐ Passport
In date.

☐ Bag

Source: ACHM, Invitation to the study tour, 2025""",
        ),
        (
            Language.PT,
            (),
            """🧳 Antes da viagem · Medellín 2025

Faltam 3 dias para a viagem.

Na sua lista falta marcar 2 itens:

☐ Passaporte
Em dia.

☐ Mala

Fonte: ACHM, Convite para a viagem de estudos, 2025""",
        ),
    ],
)
def test_checklist_asks_for_what_is_not_ticked_off(
    lang: Language, done: tuple[str, ...], text: str
) -> None:
    scene = _listing(_scene("2025-01-24 10:00", lang), ERRANDS, *done)
    assert _text(scene, CHECKLIST) == text


def test_checklist_all_ticked_off_says_nothing_and_another_tours_ticks_do_not_count() -> None:
    scene = _listing(_scene("2025-01-24 10:00"), ERRANDS, "passport", "bag")
    assert tell(scene, CHECKLIST) is Silence.ALL_DONE

    elsewhere = frozenset((LAB.id, errand.id) for errand in ERRANDS)
    reader = replace(scene.reader, errands_done=elsewhere)
    assert "2 cosas" in _text(replace(scene, reader=reader), CHECKLIST)


def test_checklist_of_who_leaves_tomorrow_says_one_day() -> None:
    days = {
        lang: _text(_scene("2025-01-26 23:59", lang), CHECKLIST).splitlines()[2]
        for lang in Language
    }
    assert days == {
        Language.ES: "Falta 1 día para la gira.",
        Language.EN: "1 day to go until the tour.",
        Language.PT: "Falta 1 dia para a viagem.",
    }


def test_group_hears_nothing_personal() -> None:
    payment = replace(_scene("2025-01-13 10:00"), is_private=False)
    said = _said(payment, PAYMENT)
    assert tell(payment, CHECKLIST) is Silence.PERSONAL
    assert [to for _, to in _buttons(said)] == [
        address.Payment(ACHM.id, PaymentPart.TRANSFER),
        address.Payment(ACHM.id, PaymentPart.INCLUDES),
        address.Contacts(ACHM.id),
    ]
    assert "su lista" not in said.text
    morning = replace(_scene("2017-05-30 07:00"), is_private=False)
    assert not any(to and to.is_personal for _, to in _buttons(_said(morning, MORNING)))


def _moved(slot: str) -> Tour:
    day = MEETING.agenda.days[0]
    activity = day.activities[0].model_copy(update={"slot": parse_slot(slot)})
    return _planned(MEETING, day.date, (activity,))


def _planned(tour: Tour, on: date, activities: tuple[Activity, ...]) -> Tour:
    days = tuple(
        day.model_copy(update={"activities": activities}) if day.date == on else day
        for day in tour.agenda.days
    )
    return tour.model_copy(update={"agenda": tour.agenda.model_copy(update={"days": days})})


@pytest.mark.parametrize(
    ("push", "now", "why"),
    [
        (Push(PushKind.RETRO, LAB.id, "20170603"), "2017-06-03 20:30", Silence.DAY_GONE),
        (Push(PushKind.RETRO, MEETING.id, "20221128"), "2022-11-28 20:30", Silence.NOTHING_ASKED),
        (Push(PushKind.RETRO, LAB.id, "20170530"), "2017-05-29 20:30", Silence.NOTHING_ASKED),
        (Push(PushKind.RETRO, LAB.id, "20170530/evening"), "2017-05-31 00:01", Silence.DAY_OVER),
        (Push(PushKind.RETRO, LAB.id, "20170530/morning"), "2017-06-01 08:00", Silence.DAY_OVER),
        (Push(PushKind.URGENT, LAB.id, "x"), "2017-05-30 20:30", Silence.NO_SCREEN),
        (replace(MORNING, tour_id="gone"), "2017-05-30 07:00", Silence.TOUR_GONE),
        (replace(MORNING, subject="20170603"), "2017-06-03 07:00", Silence.DAY_GONE),
        (replace(EVENING, subject="20221129"), "2022-11-28 19:00", Silence.DAY_GONE),
        (MORNING, "2017-05-29 23:59", Silence.DAY_OVER),
        (MORNING, "2017-05-31 00:00", Silence.DAY_OVER),
        (EVENING, "2022-11-29 00:00", Silence.DAY_OVER),
        (
            Push(PushKind.EVENING, ACHM.id, "20250128"),
            "2025-01-27 19:30",
            Silence.NOTHING_PLANNED,
        ),
        (replace(COMING, subject="x/202211280800"), "2022-11-28 07:30", Silence.ACTIVITY_GONE),
        (
            Push(PushKind.ACTIVITY, ACHM.id, "metrocable/202501270800"),
            "2025-01-27 07:45",
            Silence.ACTIVITY_GONE,
        ),
        (
            replace(COMING, subject="encuentro/202211280900"),
            "2022-11-28 07:30",
            Silence.ACTIVITY_MOVED,
        ),
        (PAYMENT, "2025-01-27 00:00", Silence.TOUR_BEGUN),
        (replace(PAYMENT, tour_id=LAB.id), "2017-05-15 10:00", Silence.NO_PAYMENT),
        (replace(CHECKLIST, tour_id=LAB.id), "2017-05-15 10:00", Silence.NO_CHECKLIST),
        (AFTER, "2025-01-31 23:59", Silence.NOT_OVER),
    ],
)
def test_push_with_nothing_to_say_knows_why(push: Push, now: str, why: Silence) -> None:
    assert tell(_scene(now), push) is why


@pytest.mark.parametrize("slot", ["09:00-12:00", "morning", "day"])
def test_activity_that_moved_is_not_announced_at_its_old_hour(slot: str) -> None:
    scene = _with(_scene("2022-11-28 07:30"), _moved(slot))
    assert tell(scene, COMING) is Silence.ACTIVITY_MOVED


def test_agenda_in_force_when_it_is_sent_is_what_is_said() -> None:
    scene = _with(_scene("2022-11-28 06:30"), _moved("08:00-13:15"))
    assert _text(scene, COMING).splitlines()[4] == "🕑 lunes 28 de noviembre · 08:00–13:15"


def test_activity_says_what_to_bring_and_shows_its_pin() -> None:
    park = next(iter(CATALOG.entries.values())).model_copy(
        update={"id": "park", "address": "Calle 1 # 2-3", "coordinates": (6.25, -75.56)}
    )
    activity = (
        MEETING.agenda.days[0]
        .activities[0]
        .model_copy(
            update={
                "place": "park",
                "slot": parse_slot("01:00"),
                "bring": Translated(es="Agua", en="Water", pt="Água"),
            }
        )
    )
    tour = _planned(MEETING, date(2022, 11, 28), (activity,))
    scene = _with(_scene("2022-11-28 00:45"), tour)
    entries = {**CATALOG.entries, "park": park}
    scene = replace(scene, catalog=replace(scene.catalog, entries=entries))
    said = _said(scene, replace(COMING, subject="encuentro/202211280100"))
    lines = visible(str(said.text)).splitlines()
    assert lines[0] == "🔔 A la 01:00 comienza:"
    assert lines[5] == f"📍 {park.name.es}, Calle 1 # 2-3"
    assert lines[7] == "Para llevar o leer: Agua"
    assert _buttons(said)[1] == ("📍 Ver en el mapa", address.Pin(MEETING.id, "encuentro"))


def test_every_kind_that_is_sent_has_words_and_no_other() -> None:
    assert frozenset(SHOWN) == LIVE | FOR_COORDINATORS | FOR_ONE | OF_NOTICES


def _check(reply: Reply) -> None:
    assert 0 < units(visible(str(reply.text))) <= LIMIT
    assert "{" not in reply.text
    buttons = [button for row in reply.rows for button in row]
    assert 0 < len(buttons) <= 100
    for button in buttons:
        assert 0 < len(button.text) <= 64
        assert button.to is not None
        assert len(encode(button.to)) <= 64
    assert reply.place is None
    assert reply.file is None


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("home", [None, "Europe/Madrid", "Pacific/Auckland"])
def test_every_push_of_every_tour_is_one_message(lang: Language, home: str | None) -> None:
    choices = Choices(home=home)
    said = set()
    for tour in CATALOG.tours.values():
        for push in occurrences(tour, choices):
            for now in (push.at, push.useful_until - timedelta(minutes=1)):
                to_do = (OpenCommitment(1, tour.id, "Algo"),)
                reader = Reader(1, lang, choices=choices, has_consented=True, to_do=to_do)
                told = tell(Scene(Voice(WORDING, lang), CATALOG, reader, now), push)
                if isinstance(told, Reply):
                    _check(told)
                    said.add(push.kind)
    assert said == set(SHOWN) - FOR_COORDINATORS - FOR_ONE - OF_NOTICES - AT_ONCE


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize(
    ("length", "count"), [(120, 25), (120, 40), (30, 130), (3, 200), (30, 90), (30, 91)]
)
def test_long_day_is_shortened_and_leads_to_the_whole_of_it(
    lang: Language, length: int, count: int
) -> None:
    one = LAB.agenda.days[0].activities[0]
    activities = tuple(
        one.model_copy(
            update={"id": f"a{number}", "title": Translated(es="&" * length, neutral=True)}
        )
        for number in range(count)
    )
    tour = _planned(LAB, date(2017, 5, 30), activities)
    for push, now in (
        (MORNING, "2017-05-30 07:00"),
        (replace(MORNING, kind=PushKind.EVENING), "2017-05-29 19:30"),
    ):
        said = _said(_with(_scene(now, lang), tour), push)
        _check(said)
        shown = visible(str(said.text)).count("&" * length)
        assert 0 < shown <= min(count, 90)
        more = WORDING.say(lang, "reminder-more", count=count - shown)
        assert (more in said.text) is (shown < count)
        assert said.rows[-2][0].to == address.Day(LAB.id, date(2017, 5, 30))


def test_day_that_fits_is_not_shortened() -> None:
    one = LAB.agenda.days[0].activities[0]
    activities = tuple(one.model_copy(update={"id": f"a{number}"}) for number in range(90))
    scene = _with(_scene("2017-05-30 07:00"), _planned(LAB, date(2017, 5, 30), activities))
    assert "90. Actividad de acercamiento" in _text(scene, MORNING)
    assert "actividades más" not in _text(scene, MORNING)


def test_long_checklist_is_shortened_and_leads_to_the_whole_of_it() -> None:
    title = Translated(es="x" * 120, neutral=True)
    note = Translated(es="y" * 600, neutral=True)
    errands = tuple(Errand(id=f"e{number}", title=title, note=note) for number in range(20))
    said = _said(_listing(_scene("2025-01-24 10:00"), errands), CHECKLIST)
    _check(said)
    lines = visible(str(said.text)).splitlines()
    assert lines[4] == "En su lista quedan 20 cosas por marcar:"
    assert lines.count("y" * 600) == 5
    assert lines[-1] == "Y 15 más: véalas en su lista."


def test_who_has_ticked_off_the_payment_is_not_reminded_of_it() -> None:
    scene = _scene("2025-01-13T08:00")
    assert isinstance(tell(scene, PAYMENT), Reply)
    paid = replace(scene.reader, errands_done=frozenset({(ACHM.id, "pago")}))
    assert tell(replace(scene, reader=paid), PAYMENT) is Silence.ALL_DONE
    elsewhere = replace(scene.reader, errands_done=frozenset({(LAB.id, "pago")}))
    assert isinstance(tell(replace(scene, reader=elsewhere), PAYMENT), Reply)


def test_who_has_nothing_to_tick_off_for_the_payment_is_not_told_to() -> None:
    scene = _scene("2025-01-13 10:00")
    asking = "Márquelo en su lista"
    assert asking in _text(scene, PAYMENT)
    assert asking not in _text(_listing(scene, ERRANDS), PAYMENT)
