"""What people ask of what they themselves say: the retro, notes, commitments, the report.

How the lines are compared is said in ``intents``. The lines of ``WORD_FOR_WORD`` count only where
they stand whole: without its small words, "mis compromisos" would be any commitment, and those of
the documents are told, not asked for.
"""

from bot.answers.lexicon.goals import Goal
from bot.language import Language

OF_ONES_OWN: dict[Goal, dict[Language, str]] = {
    Goal.RETRO: {
        Language.ES: """
            retro | hacer la retro | responder la encuesta | contestar la encuesta
            llenar la encuesta | evaluar el dia | evaluar la jornada | evaluacion del dia
            calificar el dia | cierre del dia
        """,
        Language.EN: """
            retro | do the retro | answer the survey | daily survey | fill in the survey
            feedback form | give feedback | rate the day | evaluate the day
        """,
        Language.PT: """
            retro | fazer a retro | responder ao questionario | preencher o questionario
            questionario do dia | pesquisa de avaliacao | avaliar o dia | avaliacao do dia
        """,
    },
    Goal.REPORT: {
        Language.ES: """
            bitacora | mi bitacora | informe | informe del viaje | informe de la pasantia
            informe de la gira | informe para el concejo | informe para el municipio
            informe para el alcalde | informe en word | borrador del informe
            descargar el informe | reporte | reporte del viaje | diario de viaje
        """,
        Language.EN: """
            logbook | trip report | travel report | report of the trip | report for the council
            report for my municipality | report to the mayor | report in word
            draft of the report | download the report | travel diary
        """,
        Language.PT: """
            diario de bordo | relatorio | relatorio da viagem | relatorio para a camara
            relatorio para a prefeitura | relatorio em word | rascunho do relatorio
            baixar o relatorio | diario de viagem
        """,
    },
}

WORD_FOR_WORD: dict[Goal, dict[Language, str]] = {
    Goal.HELP: {
        Language.ES: """
            que es la retro | que es una retro | que es retro | que es la bitacora
            que es una bitacora
        """,
        Language.EN: "what is the retro | what is a retro | what is retro",
        Language.PT: "o que e a retro | o que e uma retro | o que e retro",
    },
    Goal.REMINDERS: {
        Language.ES: """
            a que hora llega la retro | a que hora es la retro | hora de la retro
            a que hora llegan las preguntas
        """,
        Language.EN: """
            what time is the retro | when does the retro come | time of the retro
            what time do the questions come
        """,
        Language.PT: """
            a que horas chega a retro | a que horas e a retro | hora da retro
            a que horas chegam as perguntas
        """,
    },
    Goal.SILENCE: {
        Language.ES: """
            no quiero mas preguntas | deje de hacerme preguntas | no me haga mas preguntas
            no me pregunte mas | no quiero la retro | no quiero responder mas
        """,
        Language.EN: """
            no more questions | stop asking me questions | i do not want the retro
            do not ask me any more
        """,
        Language.PT: """
            nao quero mais perguntas | pare de me fazer perguntas | nao quero a retro
            nao me pergunte mais
        """,
    },
    Goal.PRIVACY: {
        Language.ES: """
            quien lee mis respuestas | quien ve mis notas | quien lee mis notas
            quien ve mis compromisos | quien lee mis compromisos | quien ve mi informe
            quien puede ver mis respuestas | quien puede leer mis notas | quien lee esto
            quien lo lee | quien va a leer esto | quien ve esto | quien puede leer esto
        """,
        Language.EN: """
            who reads my answers | who sees my notes | who reads my notes
            who sees my commitments | who can see my answers | who can read my notes
            who reads this | who can read this | who sees this | who will read this
        """,
        Language.PT: """
            quem le minhas respostas | quem ve minhas notas | quem le minhas notas
            quem ve meus compromissos | quem pode ver minhas respostas | quem le isto
            quem vai ler isto | quem pode ler isto | quem ve isto
        """,
    },
    Goal.RETRO: {
        Language.ES: """
            mi dia | encuesta del dia | encuesta de hoy | la encuesta | preguntas del dia
            preguntas de hoy | preguntas de ayer | preguntas de la noche | responder las preguntas
            contestar las preguntas | terminar las preguntas | no alcance a terminar las preguntas
            no alcance a responder | seguir con las preguntas | preguntas pendientes
            que me falta responder | contar como estuvo el dia | contar como me fue
            contar como me fue hoy | como estuvo mi dia | como me fue hoy
            seguir con las preguntas de ayer | contar lo que aprendi | lo que aprendi hoy
            mis respuestas | mi respuesta | cambiar mi respuesta | cambiar mis respuestas
            cambiar una respuesta | corregir mi respuesta | lo que respondi | que respondi
            ponerle nota al dia
        """,
        Language.EN: """
            my day | how my day was | questions of the day | today's questions
            questions for today | yesterday's questions | answer the questions
            finish the questions | continue with the questions
            continue with yesterday's questions | questions left to answer | how my day went
            tell you how the day was | what i learned today | my answers | my answer
            change my answer | change my answers | change an answer | correct my answer
            what i answered | what did i answer | rate today
        """,
        Language.PT: """
            meu dia | perguntas do dia | perguntas de hoje | perguntas de ontem
            responder as perguntas | terminar as perguntas | continuar as perguntas
            perguntas que faltam | continuar as perguntas de ontem
            terminar as perguntas de ontem | contar como foi o dia | contar como foi meu dia
            como foi meu dia | o que aprendi hoje | minhas respostas | minha resposta
            mudar minha resposta | mudar minhas respostas | corrigir minha resposta
            o que respondi | o que eu respondi | dar nota ao dia
        """,
    },
    Goal.NOTE: {
        Language.ES: """
            nota | una nota | nueva nota | nota de voz
            guardar una nota | dejar una nota | dejo una nota | agregar una nota
            escribir una nota | hacer una nota | tomar nota | tomar notas | tomar una nota
            tomar apuntes | grabar una nota de voz | grabar una nota | anotar | anotar algo
            anotar una idea | guardar una idea | guardar un apunte | apuntar algo
            anoteme esto | anotame esto | guardar una foto como nota
        """,
        Language.EN: """
            note | a note | new note | voice note | take a note | take notes
            write a note | save a note | add a note | make a note | leave a note
            record a voice note | note something down | write something down | jot something down
            note an idea | save an idea | note this down
        """,
        Language.PT: """
            nota | uma nota | nova nota | nota de voz | anotacao
            uma anotacao | fazer uma nota | fazer uma anotacao
            tomar nota | guardar uma nota | salvar uma nota | escrever uma nota | deixar uma nota
            gravar uma nota de voz | gravar uma nota | anotar | anotar algo | anotar uma ideia
            guardar uma ideia
        """,
    },
    Goal.NOTES: {
        Language.ES: """
            notas | mis notas | mis apuntes | apuntes | ver mis notas | ver mis apuntes
            leer mis notas | mostrar mis notas | donde estan mis notas
            borrar una nota | borrar mi nota | corregir una nota
        """,
        Language.EN: """
            notes | my notes | see my notes | show my notes | read my notes | where are my notes
            delete a note | delete my note | correct a note
        """,
        Language.PT: """
            notas | minhas notas | anotacoes | minhas anotacoes | ver minhas notas
            ver minhas anotacoes | ler minhas notas | onde estao minhas notas
            apagar uma nota | apagar minha nota | corrigir uma nota
        """,
    },
    Goal.COMMITMENTS: {
        Language.ES: """
            mis compromisos | mi compromiso | cuales son mis compromisos | a que me comprometi
            lo que me comprometi | con que me comprometi | lo que me comprometi a hacer
            quiero comprometerme | lo que prometi | que prometi | agregar un compromiso
            agregar otro compromiso | anotar un compromiso | escribir un compromiso
            nuevo compromiso | registrar un compromiso | cambiar mi compromiso
            cambiar un compromiso | borrar mi compromiso | cumpli mi compromiso
            cumpli un compromiso | cumpli mis compromisos | mi grupo de trabajo
            mis grupos de trabajo | sumarme a un grupo | sumarme a un grupo de trabajo
            unirme a un grupo | unirme a un grupo de trabajo | entrar a un grupo de trabajo
            entro a un grupo de trabajo | crear un grupo de trabajo
        """,
        Language.EN: """
            my commitments | my commitment | what are my commitments | what did i commit to
            what i committed to | what did i promise | what i promised | my pledges
            add a commitment | add another commitment | write down a commitment | new commitment
            make a commitment | change my commitment | delete my commitment | i kept my commitment
            mark a commitment as done | my working group | my working groups | join a group
            join a working group | start a working group | create a working group
        """,
        Language.PT: """
            meus compromissos | meu compromisso | quais sao meus compromissos
            com o que me comprometi | a que me comprometi | o que eu prometi | o que prometi
            quero me comprometer | adicionar um compromisso | anotar um compromisso
            novo compromisso | registrar um compromisso | mudar meu compromisso
            apagar meu compromisso | cumpri meu compromisso | cumpri um compromisso
            meu grupo de trabalho | meus grupos de trabalho | entrar em um grupo
            entrar em um grupo de trabalho | participar de um grupo de trabalho
            criar um grupo de trabalho | crio um grupo de trabalho
        """,
    },
    Goal.REPORT: {
        Language.ES: """
            mi informe | mi reporte | informe de cometido | hacer el informe | rendir cuentas
            rindo cuentas | rendir cuentas del viaje | rendicion de cuentas del viaje
            lo que escribi | resumen de lo que escribi
        """,
        Language.EN: """
            my report | my logbook | write the report | report back | report back to the council
            account for the trip | what i wrote | summary of what i wrote
        """,
        Language.PT: """
            meu relatorio | meu diario | fazer o relatorio | prestar contas
            prestar contas da viagem | prestacao de contas da viagem | o que escrevi
            resumo do que escrevi
        """,
    },
}
