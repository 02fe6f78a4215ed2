"""What people ask of the tour: its agenda, people, places, facts.

How the lines are compared is said in ``intents``.
"""

from bot.answers.lexicon.goals import Goal
from bot.language import Language

OF_THE_TOUR: dict[Goal, dict[Language, str]] = {
    Goal.CONTACTS: {
        Language.ES: """
            contacto | contactos | correo | mail | email | telefono | hablar con una persona
            hablar con alguien | persona real
            hablar con un humano | humano | coordinador | coordinacion | a quien llamo
            a quien le escribo | telefono de contacto | correo de contacto | whatsapp
            telefono del coordinador | con quien hablo | encargado | responsable | emergencia
            tengo una emergencia | numero de telefono | quien me ayuda | quien esta a cargo
            quien va a cargo | a cargo de quien vamos
        """,
        Language.EN: """
            contact | contacts | email | mail | phone | talk to a person | talk to a human
            real person | human
            coordinator | who do i call | who can i call | phone number | email address
            speak to someone | emergency | person in charge | who is in charge | whatsapp
        """,
        Language.PT: """
            contato | contatos | email | telefone | falar com uma pessoa | falar com um humano
            falar com alguem | com quem falo | com quem eu falo | quem e o responsavel
            humano | coordenador | para quem ligo | telefone de contato | email de contato
            responsavel | emergencia | pessoa de verdade | whatsapp
        """,
    },
    Goal.CALENDAR: {
        Language.ES: """
            calendario | en mi calendario | agregar al calendario | calendario del celular | ics
            archivo de calendario | google calendar | exportar agenda | poner en el calendario
        """,
        Language.EN: """
            calendar | add to calendar | in my calendar | ics file | google calendar
            calendar file | export the agenda
        """,
        Language.PT: """
            calendario | no meu calendario | adicionar ao calendario | arquivo ics | google agenda
            calendario no celular
        """,
    },
    Goal.AGENDA: {
        Language.ES: """
            agenda | programa | cronograma | itinerario | que actividades hay | actividades
            programacion | programa de actividades | programa completo | agenda completa
            que vamos a hacer | que haremos | que hay en la agenda | plan del viaje
        """,
        Language.EN: """
            agenda | programme | schedule | itinerary | timetable | what activities are there
            full programme | whole agenda | activities | plan of the trip
        """,
        Language.PT: """
            agenda | programacao | cronograma | roteiro | itinerario | atividades
            programa completo | agenda completa | o que vamos fazer
        """,
    },
    Goal.NOW: {
        Language.ES: "que hay ahora | que sigue | en que estamos | donde tengo que estar",
        Language.EN: "what is on now | what is next | where should i be",
        Language.PT: "o que tem agora | o que vem agora | onde devo estar",
    },
    Goal.LIBRARY: {
        Language.ES: "biblioteca | que mas sabes | fichas | que temas hay | que temas conoces",
        Language.EN: "library | what topics are there | what do you know about",
        Language.PT: "biblioteca | que temas ha | o que voce sabe | fichas",
    },
    Goal.PROGRAMMES: {
        Language.ES: """
            programas | que programas hay | lista de programas | ver programas | proyectos
            que proyectos hay
        """,
        Language.EN: "programmes | list of programmes | which programmes are there | projects",
        Language.PT: "programas | lista de programas | que programas ha | projetos",
    },
    Goal.PLACES: {
        Language.ES: "lugares | lista de lugares | que lugares hay",
        Language.EN: "places | list of places | which places are there",
        Language.PT: "lugares | lista de lugares | que lugares ha",
    },
    Goal.INSTITUTIONS: {
        Language.ES: "instituciones | lista de instituciones | que instituciones hay",
        Language.EN: "institutions | list of institutions",
        Language.PT: "instituicoes | lista de instituicoes",
    },
    Goal.PEOPLE: {
        Language.ES: "lista de personas | que personas conoces | que personas salen nombradas",
        Language.EN: "list of people | which people are named | people named in the documents",
        Language.PT: "lista de pessoas | que pessoas voce conhece | pessoas citadas",
    },
    Goal.FACTS: {
        Language.ES: """
            de que se trata la gira | informacion de la gira | informacion de la pasantia
            datos de la gira | objetivo de la gira | objetivos | que es esta gira
        """,
        Language.EN: """
            about the tour | information about the tour | what is this tour | objectives
            aim of the tour
        """,
        Language.PT: "sobre a viagem | informacao da viagem | o que e esta viagem | objetivos",
    },
    Goal.LEAVING: {
        Language.ES: """
            cancelar mi inscripcion | cancelar mi participacion | cancelar mi cupo | anular
            anular mi inscripcion | ya no puedo ir | no voy a poder ir | no puedo asistir
            no podre viajar | ya no voy | retirarme de la gira | desistir | bajarme de la gira
        """,
        Language.EN: """
            cancel my registration | cancel my participation | cancel my place | i cannot come
            i can not make it | withdraw | cancel my booking | cancel my trip
        """,
        Language.PT: """
            cancelar minha inscricao | cancelar minha participacao | nao vou poder ir
            nao posso ir | desistir da viagem | desistir
        """,
    },
}
