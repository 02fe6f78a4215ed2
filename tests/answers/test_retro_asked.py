"""Wishes to say something oneself, or to read it again; and what only sounds like one."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from bot import address
from bot.address import Address, encode
from bot.answers.answer import Answer, Outcome
from bot.answers.lexicon.goals import Goal
from bot.language import Language

Asking = Callable[..., Answer]

ACHM, LAB = "achm-medellin-2025", "medellin-lab-2017"
ES, EN, PT = Language
EVENING = {
    ACHM: datetime.fromisoformat("2025-01-28T20:40:00-05:00"),
    LAB: datetime.fromisoformat("2017-05-30T20:40:00-05:00"),
}
LED_TO: dict[Goal, Callable[[str], Address]] = {
    Goal.RETRO: lambda _tour: address.MyRetro(),
    Goal.NOTE: lambda _tour: address.TakeNote(),
    Goal.NOTES: address.MyNotes,
    Goal.COMMITMENTS: lambda _tour: address.Commitments(),
    Goal.REPORT: address.Report,
}
"""Where each leads on a tour."""
PHRASES: dict[Goal, dict[Language, str]] = {
    Goal.RETRO: {
        ES: """
            retro
            ¿cómo hago la retro?
            mi día
            las preguntas del día
            quiero responder las preguntas de hoy
            quiero contar cómo estuvo el día
            responder la encuesta
            ¿dónde está la encuesta?
            quiero evaluar el día
            no alcancé a terminar las preguntas
            seguir con las preguntas de ayer
            mis respuestas
            quiero cambiar mi respuesta
            qué me falta responder
            kiero kontar como me fue hoy
            la encuesta de hoy no la contesté
            ver mis respuestas del lunes
        """,
        EN: """
            retro
            how do I do the retro
            my day
            today's questions
            I want to answer the questions of the day
            where is the survey
            I want to give feedback
            rate the day
            I want to tell you how my day was
            finish the questions
            continue with yesterday's questions
            my answers
            I want to change my answer
            what did I answer
        """,
        PT: """
            retro
            como faço a retro
            meu dia
            as perguntas do dia
            quero responder as perguntas de hoje
            onde está o questionário
            quero avaliar o dia
            quero contar como foi o dia
            terminar as perguntas
            continuar as perguntas de ontem
            minhas respostas
            quero mudar minha resposta
            o que eu respondi
        """,
    },
    Goal.NOTE: {
        ES: """
            nota
            anotar algo
            quiero guardar una nota
            ¿cómo dejo una nota?
            tomar apuntes
            quiero anotar una idea
            nota de voz
            ¿puedo grabar una nota de voz?
            apuntar algo de la visita
            anóteme esto por favor
            nueva nota
        """,
        EN: """
            note
            take a note
            I want to save a note
            how do I add a note
            write something down
            jot something down
            voice note
            can I record a voice note?
            I want to note an idea
            note this down please
            new note
        """,
        PT: """
            nota
            anotar algo
            quero guardar uma nota
            como faço uma anotação
            fazer uma nota
            quero anotar uma ideia
            nota de voz
            posso gravar uma nota de voz?
            fazer uma anotação agora
            nova nota
        """,
    },
    Goal.NOTES: {
        ES: """
            mis notas
            quiero ver mis notas
            ¿dónde quedan mis apuntes?
            borrar una nota
        """,
        EN: """
            my notes
            show me my notes
            where are my notes
            delete a note
        """,
        PT: """
            minhas notas
            minhas anotações
            onde ficam minhas anotações
            apagar uma nota
        """,
    },
    Goal.COMMITMENTS: {
        ES: """
            mis compromisos
            ¿cuáles son mis compromisos?
            dónde veo mis compromisos
            ¿a qué me comprometí?
            qué fue lo que me comprometí a hacer
            quiero agregar un compromiso
            nuevo compromiso
            anotar un compromiso
            ya cumplí un compromiso
            quiero unirme a un grupo de trabajo
            mi grupo de trabajo
            ¿cómo entro a un grupo de trabajo?
            crear un grupo de trabajo
            quiero cambiar mi compromiso
        """,
        EN: """
            my commitments
            what are my commitments?
            where do I see my commitments
            what did I commit to
            what I promised
            I want to add a commitment
            new commitment
            write down a commitment
            join a working group
            my working group
            how do I start a working group
            mark a commitment as done
            I want to change my commitment
        """,
        PT: """
            meus compromissos
            quais são meus compromissos?
            onde vejo meus compromissos
            com o que me comprometi
            o que eu prometi
            quero adicionar um compromisso
            novo compromisso
            anotar um compromisso
            quero entrar em um grupo de trabalho
            meu grupo de trabalho
            como crio um grupo de trabalho
            já cumpri meu compromisso
            quero mudar meu compromisso
        """,
    },
    Goal.REPORT: {
        ES: """
            bitácora
            mi bitácora
            mi informe
            quiero mi informe
            informe para el concejo
            tengo que hacer el informe para el concejo
            necesito rendir cuentas del viaje
            ¿cómo rindo cuentas del viaje?
            descargar el informe en word
            informe de la gira
            borrador del informe
            me piden un informe de cometido
            reporte del viaje
            ¿cómo descargo mi reporte?
        """,
        EN: """
            my report
            logbook
            trip report
            I need a report for the council
            report in word
            how do I download the report
            draft of the report
            I have to report back to the council
            travel report
            report for my municipality
            I want my report
            I have to account for the trip
            can you write the report
        """,
        PT: """
            meu relatório
            diário de bordo
            relatório da viagem
            preciso do relatório para a câmara
            relatório em word
            como baixo o relatório
            rascunho do relatório
            tenho que prestar contas da viagem
            relatório para a prefeitura
            quero meu relatório
            fazer o relatório
            prestação de contas da viagem
            resumo do que escrevi
        """,
    },
}


def _phrases() -> Iterator[tuple[str, Language, Goal]]:
    for goal in LED_TO:
        for lang, lines in PHRASES[goal].items():
            yield from ((line.strip(), lang, goal) for line in lines.strip().splitlines())


@pytest.mark.parametrize("tour", [ACHM, LAB])
@pytest.mark.parametrize(("text", "lang", "goal"), list(_phrases()))
def test_wish_to_say_something_leads_to_where_it_is_said(
    ask: Asking, text: str, lang: Language, goal: Goal, tour: str
) -> None:
    assert ask(text, tour, lang=lang, now=EVENING[tour]).target == LED_TO[goal](tour)


@pytest.mark.parametrize(
    ("text", "lang", "target"),
    [
        ("¿qué compromisos tomó el grupo City to City?", ES, "1/ent/grupo-1-city-to-city/how"),
        ("compromisos a corto plazo", ES, f"1/faq/{LAB}/corto-plazo"),
        ("¿se cumplieron los compromisos?", ES, f"1/faq/{LAB}/cumplimiento"),
        ("grupos de trabajo", ES, f"1/faq/{LAB}/grupos"),
        ("grupo de trabajo de policía", ES, "1/ent/grupo-5-policia/all"),
        ("working groups", EN, f"1/faq/{LAB}/grupos"),
        ("were the commitments kept?", EN, f"1/faq/{LAB}/cumplimiento"),
        ("who was in the working group on police", EN, "1/ent/grupo-5-policia/how"),
        ("que compromissos assumiu o grupo da polícia", PT, "1/ent/grupo-5-policia/how"),
        ("¿cuáles fueron las preguntas del café mundial?", ES, f"1/faq/{LAB}/cafe-preguntas"),
        (
            "¿qué destacó la retroalimentación del primer día?",
            ES,
            f"1/faq/{LAB}/aprendido-dia-1",
        ),
        ("¿qué faltó en el lab?", ES, f"1/faq/{LAB}/que-falto"),
        ("¿cómo estuvo el primer día?", ES, f"1/day/{LAB}/20170529"),
        ("memoria del lab", ES, f"1/tour/{LAB}"),
        ("relatórios de quais países", PT, "1/ent/estudio-asociativismo/all"),
    ],
)
def test_what_the_documents_tell_is_still_told(
    ask: Asking, text: str, lang: Language, target: str
) -> None:
    found = ask(text, LAB, lang=lang, now=EVENING[LAB])
    assert encode(found.target or address.Home()) == target


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("¿qué es una retro?", ES),
        ("que es la retro", ES),
        ("what is the retro", EN),
        ("o que é a retro", PT),
    ],
)
def test_who_asks_what_a_retro_is_gets_help(ask: Asking, text: str, lang: Language) -> None:
    assert ask(text, lang=lang).target == address.Help()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("¿quién ve mis respuestas?", ES),
        ("quién lee mis notas", ES),
        ("quién ve mis compromisos", ES),
        ("who sees my answers", EN),
        ("who reads my notes", EN),
        ("quem vê minhas respostas", PT),
        ("quem lê minhas notas", PT),
    ],
)
def test_question_of_who_reads_it_leads_to_privacy(ask: Asking, text: str, lang: Language) -> None:
    assert ask(text, lang=lang).target == address.Privacy()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("no quiero más preguntas", ES),
        ("deje de hacerme preguntas", ES),
        ("stop asking me questions", EN),
        ("não quero mais perguntas", PT),
    ],
)
def test_who_is_tired_of_questions_can_be_left_in_peace(
    ask: Asking, text: str, lang: Language
) -> None:
    assert ask(text, lang=lang).target == address.Pause()


def test_question_of_its_hour_leads_to_the_settings(ask: Asking) -> None:
    assert ask("¿a qué hora llega la retro?").target == address.Settings()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("tengo una pregunta", ES),
        ("emitem nota fiscal?", PT),
        ("encuesta de percepción ciudadana", ES),
        ("quiero anotarme en la gira", ES),
        ("informe de gestión", ES),
    ],
)
def test_what_only_sounds_like_it_leads_nowhere(ask: Asking, text: str, lang: Language) -> None:
    assert ask(text, lang=lang).outcome is Outcome.UNKNOWN


def test_question_to_a_person_is_no_question_of_the_day(ask: Asking) -> None:
    found = ask("I have a question", lang=EN)
    assert address.MyRetro() not in {found.target, *found.choices}


def test_both_coordinators_are_found_by_who_got_no_reply(ask: Asking) -> None:
    found = ask("salinas no contesta, quien es el otro coordinador tecnico?")
    assert found.target == address.Entry("juan-salinas")
