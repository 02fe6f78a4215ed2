"""Questions about the reminders and the checklist, and what only sounds like one."""

from collections.abc import Callable

import pytest

from bot import address
from bot.address import encode
from bot.answers.answer import Answer, Outcome
from bot.language import Language

Asking = Callable[..., Answer]

ACHM, LAB = "achm-medellin-2025", "medellin-lab-2017"
ES, EN, PT = Language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("quiero que me avise a las 6", ES),
        ("que me avises a las 6 de la mañana", ES),
        ("quiero que me avise media hora antes", ES),
        ("como cambio la hora del recordatorio", ES),
        ("los avisos me llegan muy temprano", ES),
        ("me puede avisar antes de cada actividad?", ES),
        ("remind me at 6 am", EN),
        ("can you remind me 30 minutes before", EN),
        ("change the time of the morning message", EN),
        ("quero que me avise às 6", PT),
        ("quero mudar o horário do lembrete", PT),
    ],
)
def test_wish_for_another_hour_leads_to_the_settings(
    ask: Asking, text: str, lang: Language
) -> None:
    assert ask(text, lang=lang).target == address.Settings()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("¿cómo apago los avisos?", ES),
        ("silenciar recordatorios", ES),
        ("apague las notificaciones porfa", ES),
        ("no me mande mas mensajes por favor", ES),
        ("ya no me escriba", ES),
        ("quiero volver a recibir avisos", ES),
        ("how do I turn off notifications", EN),
        ("mute reminders until tomorrow", EN),
        ("stop sending me messages", EN),
        ("como desligo os lembretes", PT),
        ("silenciar até amanhã", PT),
        ("pare de me mandar mensagens", PT),
    ],
)
def test_wish_for_silence_leads_to_the_pause(ask: Asking, text: str, lang: Language) -> None:
    assert ask(text, lang=lang).target == address.Pause()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("qué me falta hacer antes del viaje", ES),
        ("lista de pendientes", ES),
        ("qué tengo que tener listo antes de viajar", ES),
        ("what do I still have to do before the trip", EN),
        ("checklist", EN),
        ("o que falta fazer antes da viagem", PT),
        ("lista de pendências", PT),
    ],
)
def test_question_of_what_is_still_to_be_done_leads_to_the_checklist(
    ask: Asking, text: str, lang: Language
) -> None:
    assert ask(text, lang=lang).target == address.Checklist(ACHM)


@pytest.mark.parametrize("lang", Language)
def test_stop_asks_what_to_stop(ask: Asking, lang: Language) -> None:
    assert ask("stop", lang=lang).target == address.Stop()


def test_who_wants_to_be_forgotten_is_not_silenced(ask: Asking) -> None:
    assert ask("borra mis datos").target == address.Erase()
    assert ask("unsubscribe", lang=EN).target == address.Erase()


@pytest.mark.parametrize(
    ("text", "lang", "target"),
    [
        ("qué faltó en el lab", ES, f"1/faq/{LAB}/que-falto"),
        ("o que faltou no lab", PT, f"1/faq/{LAB}/que-falto"),
        ("cuándo hay que pagar", ES, f"1/pay/{ACHM}/due"),
    ],
)
def test_what_only_sounds_like_a_list_is_answered_as_before(
    ask: Asking, text: str, lang: Language, target: str
) -> None:
    tour = LAB if "lab" in text else ACHM
    assert encode(ask(text, tour, lang=lang).target or address.Home()) == target


@pytest.mark.parametrize(
    ("text", "lang"),
    [("do I need a visa", EN), ("necesito visa", ES), ("qué hora es en Colombia", ES)],
)
def test_what_no_document_answers_is_still_unknown(ask: Asking, text: str, lang: Language) -> None:
    assert ask(text, lang=lang).outcome is Outcome.UNKNOWN
