"""What people ask of the assistant itself, of the agenda and of the payment → a fixed screen.

Each line is a way to ask. A question is compared with each line as it is with the wordings of the
frequent questions in the content, so a line need not be repeated with every small word around it.
"""

from enum import StrEnum

from bot.answers.lexicon.tables import word_set
from bot.language import Language


class Goal(StrEnum):
    """A screen that needs no subject beyond the tour."""

    HELP = "help"
    SETTINGS = "settings"
    REMINDERS = "reminders"
    SILENCE = "silence"
    STOP = "stop"
    CHECKLIST = "checklist"
    TOURS = "tours"
    PRIVACY = "privacy"
    MY_DATA = "my data"
    ERASE = "erase"
    CONTACTS = "contacts"
    CALENDAR = "calendar"
    AGENDA = "agenda"
    NOW = "now"
    LIBRARY = "library"
    PROGRAMMES = "programmes"
    PLACES = "places"
    INSTITUTIONS = "institutions"
    PEOPLE = "people"
    FACTS = "facts"
    LEAVING = "leaving"
    FEE = "fee"
    INCLUDES = "includes"
    DUE = "due"
    TRANSFER = "transfer"
    ORDER = "order"
    LIMIT = "limit"
    OUTSIDE = "outside"
    """What no document answers; leads nowhere."""


PAYMENT = frozenset({Goal.FEE, Goal.INCLUDES, Goal.DUE, Goal.TRANSFER, Goal.ORDER, Goal.LIMIT})

INTENTS: dict[Goal, dict[Language, str]] = {
    Goal.HELP: {
        Language.ES: """
            ayuda | ayudame | que puedes hacer | que sabes hacer | como funciona esto
            como funciona el bot | como se usa | como te uso | que comandos hay | menu | comandos
            no entiendo | no entiendo nada | quien eres | eres un robot | instrucciones | que eres
            para que sirves
        """,
        Language.EN: """
            help | help me | what can you do | how does this work | how do i use this | commands
            menu | who are you | are you a robot | i do not understand | instructions
            how does the bot work
        """,
        Language.PT: """
            ajuda | me ajuda | o que voce faz | o que voce pode fazer | como funciona isso | menu
            como usar | comandos | quem e voce | nao entendi | nao entendo | instrucoes
        """,
    },
    Goal.SETTINGS: {
        Language.ES: """
            idioma | cambiar idioma | cambiar de idioma | en ingles | en portugues | en espanol
            ponlo en ingles | hablas ingles | hablas portugues | ajustes | configuracion | lenguaje
            cambiar a ingles | traducir
        """,
        Language.EN: """
            language | change language | in english | in spanish | in portuguese | settings
            do you speak english | switch to english | speak english | translate
        """,
        Language.PT: """
            idioma | mudar idioma | mudar o idioma | mudo o idioma | em ingles | em portugues
            em espanhol | fala portugues | configuracoes | lingua | ajustes | traduzir
        """,
    },
    Goal.REMINDERS: {
        Language.ES: """
            avisos | recordatorios | notificaciones | configurar avisos | configurar recordatorios
            configurar notificaciones | cambiar la hora de los avisos | cambiar hora del aviso
            cambiar la hora del recordatorio | a que hora me avisas | a que hora llegan los avisos
            a que hora me avisan | quiero que me avise | quiero que me avises mas temprano
            quiero que me avise mas tarde | me puede avisar antes | avisame antes | que me avises
            cuanto antes me avisas | cuantos minutos antes me avisas | me vas a avisar
            me vas a recordar | que avisos mandas | ponme una alarma | alarma
            minutos antes de cada actividad | quiero que me recuerdes | cambiar mi zona horaria
        """,
        Language.EN: """
            reminders | notifications | reminder settings | notification settings
            change the time of the reminders | change reminder time | when do you remind me
            what time do reminders come | remind me at | remind me earlier | remind me later
            how long before do you remind me | will you remind me | set an alarm | alarm
            minutes before each activity | change my time zone | change the time of the messages
        """,
        Language.PT: """
            lembretes | avisos | notificacoes | configurar lembretes | configurar notificacoes
            mudar a hora dos lembretes | mudar a hora do lembrete | a que horas voce me lembra
            a que horas chegam os lembretes | quero que me avise | me avise mais cedo
            me avise mais tarde | quanto tempo antes voce me lembra | voce vai me lembrar | alarme
            minutos antes de cada atividade | mudar meu fuso horario
        """,
    },
    Goal.SILENCE: {
        Language.ES: """
            silencio | silenciar | silenciar recordatorios | silenciar avisos | silenciar el bot
            apagar los avisos | como apago los avisos | apagar los recordatorios
            apagar las notificaciones | apaga los avisos | desactivar los avisos
            desactivar los recordatorios | desactivar las notificaciones | quitar los avisos
            quitar las notificaciones | parar los avisos | detener los avisos | pausar los avisos
            pausar los recordatorios | pausa | no quiero mas avisos | no quiero avisos
            no quiero recibir avisos | no quiero recordatorios
            no quiero notificaciones | no quiero que me escribas
            no me escriba mas | no me avises mas | no me mandes mas mensajes
            no me mande mensajes | deje de mandarme mensajes | deja de escribirme
            deje de avisarme | no mas mensajes
            no mas recordatorios | no molestar | no me molestes | basta de mensajes
            muchos mensajes | activar los avisos | volver a recibir avisos | encender los avisos
            reactivar los recordatorios | activar notificaciones
        """,
        Language.EN: """
            mute | silence | mute reminders | mute notifications | mute the bot
            turn off notifications | how do i turn off notifications | turn off reminders
            switch off reminders | disable notifications | disable reminders | stop reminders
            stop the notifications | stop sending me messages | stop messaging me | pause reminders
            pause notifications | pause | no more reminders | no more messages | do not disturb
            i do not want reminders | i do not want notifications | too many messages
            turn on notifications | turn reminders on again | unmute | resume reminders
        """,
        Language.PT: """
            silencio | silenciar | silenciar lembretes | silenciar avisos | silenciar o bot
            desligar os lembretes | desligar os avisos | desligar notificacoes
            como desligo os lembretes | como desligo as notificacoes | desativar notificacoes
            desativar os lembretes | desativar os avisos | parar os lembretes | pausar os lembretes
            parar de receber lembretes
            pausa | nao quero mais lembretes | nao quero receber avisos | nao quero notificacoes
            pare de me mandar mensagens | pare de escrever | nao perturbe | nao me incomode
            muitas mensagens | ligar os lembretes | voltar a receber lembretes
            ativar notificacoes | reativar os lembretes
        """,
    },
    Goal.STOP: {
        Language.ES: "stop | detener el bot | parar el bot | apagar el bot | desactivar el bot",
        Language.EN: "stop | stop the bot | stop bot | opt out | turn off the bot",
        Language.PT: "stop | parar o bot | desligar o bot | desativar o bot",
    },
    Goal.CHECKLIST: {
        Language.ES: """
            lista de pendientes | mis pendientes | checklist | lista de tareas
            que me falta hacer antes del viaje
            que tengo que hacer antes del viaje | que debo hacer antes de viajar
            que hay que hacer antes de viajar | lista antes del viaje
            que tengo que preparar | preparativos | preparativos del viaje | tramites pendientes
            que tramites tengo que hacer | lista para el viaje
        """,
        Language.EN: """
            checklist | to do list | my to do list | what do i still have to do
            what do i have to do before the trip | what is left to do | what do i need to prepare
            list before the trip | preparations | travel checklist | before i travel
        """,
        Language.PT: """
            lista de pendencias | minhas pendencias | checklist | lista de tarefas
            o que falta fazer antes da viagem
            o que tenho que fazer antes da viagem | o que preciso preparar | preparativos
            lista antes da viagem | o que devo fazer antes de viajar
        """,
    },
    Goal.TOURS: {
        Language.ES: """
            cambiar de gira | cambiar gira | otra gira | otra pasantia | que giras hay
            otras giras | cambiar de pasantia | estoy en otra gira | me equivoque de gira
            ver otras giras | lista de giras
        """,
        Language.EN: """
            change tour | switch tour | another tour | other tours | which tours are there
            wrong tour | list of tours
        """,
        Language.PT: """
            mudar de viagem | trocar de viagem | outra viagem | outras viagens | trocar viagem
            quais viagens existem
        """,
    },
    Goal.PRIVACY: {
        Language.ES: """
            privacidad | que datos guardas | que guardas de mi | que informacion guardas
            proteccion de datos | quien ve mis datos | quien ve mis respuestas | politica privacidad
            es anonimo | que hacen con mis datos
        """,
        Language.EN: """
            privacy | what do you store | what data do you keep | who sees my answers
            data protection | who can see my data | is it anonymous
        """,
        Language.PT: """
            privacidade | que dados voce guarda | quem ve meus dados | protecao de dados
            quem ve minhas respostas | e anonimo
        """,
    },
    Goal.MY_DATA: {
        Language.ES: "mis datos | descargar mis datos | quiero mis datos | copia de mis datos",
        Language.EN: "my data | download my data | copy of my data | export my data",
        Language.PT: "meus dados | baixar meus dados | copia dos meus dados",
    },
    Goal.ERASE: {
        Language.ES: """
            borrar mis datos | borra mis datos | elimina mis datos | eliminar mis datos
            darme de baja | dar de baja | me quiero dar de baja | baja | borrame | eliminar cuenta
            borrar mi cuenta | quiero salir del bot | olvidame | borra todo
        """,
        Language.EN: """
            delete my data | erase my data | delete my account | remove my data | unsubscribe
            forget me | delete everything
        """,
        Language.PT: """
            apagar meus dados | excluir meus dados | apaga meus dados | excluir minha conta
            cancelar meu cadastro | sair do bot | descadastrar | me esquece
        """,
    },
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
    Goal.FEE: {
        Language.ES: """
            cuanto cuesta | cuanto vale | cuanto sale | precio | valor | costo | tarifa | pago
            cuanto hay que pagar | cuanto tengo que pagar | informacion del pago | cuanto es
            valor por persona | que hay que pagar | arancel | cuota | cuanto se paga
        """,
        Language.EN: """
            how much | how much does it cost | price | cost | fee | payment | how much is it
            what do i have to pay | price per person
        """,
        Language.PT: """
            quanto custa | quanto e | preco | valor | custo | taxa | pagamento
            quanto tenho que pagar
            preco por pessoa
        """,
    },
    Goal.INCLUDES: {
        Language.ES: """
            que incluye | incluye | esta incluido | viene incluido | que no incluye | que cubre
            que trae | que entra | lo pago yo | tengo que pagar aparte | se paga aparte | materiales
        """,
        Language.EN: """
            what is included | included | does it include | what is not included
            what does it cover
            do i pay for | do i pay separately | materials
        """,
        Language.PT: """
            o que inclui | inclui | esta incluido | incluso | o que nao inclui | o que cobre
            tenho que pagar a parte | materiais
        """,
    },
    Goal.DUE: {
        Language.ES: """
            hasta cuando puedo pagar | hasta cuando hay plazo | cuando hay que cancelar
            cuando hay que pagar | plazo de pago | fecha limite de pago | cuando se cancela
            cuando cancelo | cuando pago | hasta cuando | plazo | fecha de pago
            cuando se paga | limite para pagar | vencimiento | hasta que dia puedo pagar
            hasta que fecha se paga
        """,
        Language.EN: """
            when do i have to pay | until when can i pay | payment deadline | deadline | due date
            pay by when | when is the payment due | last day to pay | until what day can i pay
            by what date
        """,
        Language.PT: """
            ate quando posso pagar | quando tenho que pagar | prazo de pagamento | prazo
            data limite de pagamento | quando pago | ate quando | vencimento
            ate que dia posso pagar | ate que dia da para pagar
        """,
    },
    Goal.TRANSFER: {
        Language.ES: """
            datos de transferencia | numero de cuenta | cuenta corriente | a que cuenta transfiero
            transferencia | transferir | deposito | depositar | cuenta bancaria | datos bancarios
            banco | rut | como pago | donde pago | a quien le pago | como se cancela | como cancelo
            donde deposito | donde se cancela | donde cancelo | cuenta | rut de la asociacion
            como hago el pago | a nombre de quien | forma de pago | medio de pago
        """,
        Language.EN: """
            bank details | bank account | account number | wire transfer | transfer | deposit
            how do i pay | where do i pay | who do i pay | bank | rut | tax id | payment method
            where do i send the money
        """,
        Language.PT: """
            dados bancarios | conta bancaria | numero da conta | transferencia | transferir
            deposito | depositar | conta | banco | rut | como pago | onde pago | para quem pago
            conta corrente | forma de pagamento
        """,
    },
    Goal.ORDER: {
        Language.ES: """
            orden de compra | oc | pagar con orden de compra | pagar con oc | emitir oc
            aceptan oc | mercado publico | o c
        """,
        Language.EN: "purchase order | pay by purchase order | po | issue a purchase order",
        Language.PT: "ordem de compra | pagar com ordem de compra | oc | emitir ordem de compra",
    },
    Goal.LIMIT: {
        Language.ES: """
            cuantas personas por municipio | cuantos por municipio | maximo de personas | cupo
            cupos | cuantos podemos ir | limite de personas | cuantos por institucion
        """,
        Language.EN: """
            how many people per municipality | maximum people | how many can come | limit of people
            how many per institution | how many of us
        """,
        Language.PT: """
            quantas pessoas por municipio | maximo de pessoas | quantos podemos ir | vagas
            quantos por prefeitura | limite de pessoas
        """,
    },
}

OTHER_PAYEES = ("amuch", "asociacion de municipalidades de chile", "asociacion de municipios")
"""Associations that a tour's bank details must never be given for, by any of their names."""

GENERIC_TOUR_WORDS = word_set(
    """
    gira viaje tour trip viagem visita visit internacional international medellin colombia
    study tecnica estudio estudos estudios programa actividad activity evento event
    encuentro de la del the a of en in
    """
)
"""Words in a tour's names that do not tell it from another."""

BANK = word_set(
    """
    cuenta cuentas rut transferencia transferir transfiero transfiere deposito depositar
    deposita depositamos banco bancaria bancarios corriente pagar pago pagamos cancelar bank
    account transfer wire deposit pay payment tax conta contas pagamento
    """
)
"""Words that ask where money goes."""
