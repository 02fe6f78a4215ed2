"""What people ask of the assistant itself.

How the lines are compared is said in ``intents``.
"""

from bot.answers.lexicon.goals import Goal
from bot.language import Language

OF_THE_ASSISTANT: dict[Goal, dict[Language, str]] = {
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
}
