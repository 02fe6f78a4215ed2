# Every sentence in Spanish. HTML tags are Telegram's: <b>, <i>, <code>.
# A word in { $braces } is filled in by the assistant: keep it as it is.

## The keyboard that stays below the chat

menu-agenda = 🗓 Agenda
menu-payment = 💳 Pago
menu-programmes = 🏛 Programas
menu-ask = 💬 Preguntar
menu-retro = 📝 Mi día
menu-settings = ⚙️ Ajustes
menu-placeholder = Escriba su pregunta…

## Welcome, home, help

welcome =
    👋 <b>¡Le doy la bienvenida!</b>
    Soy el asistente de la gira <b>{ $tour }</b> ({ $dates }, { $city }).

    Le cuento qué toca cada día, cómo se paga y qué programas se visitan. Toque los botones de abajo o escríbame su pregunta, tal como la diría.

    También le aviso de lo que viene. Si prefiere que no le escriba, use /silencio.

    Guardo su número de usuario de Telegram, su idioma, su gira, la pantalla en que va, sus ajustes, lo que marque en su lista y qué avisos le envié. Nada más sin su permiso: /privacidad

home =
    <b>{ $tour }</b>
    { $dates } · { $city }

home-starts-in =
    { $days ->
        [one] Falta <b>1 día</b> para comenzar.
       *[other] Faltan <b>{ $days } días</b> para comenzar.
    }
home-today =
    { $count ->
        [1] Hoy es { $day }.
       *[other] Hoy es { $day }: día { $number } de { $count }.
    }
home-is-over = La gira terminó el { $day }.
home-ask = ¿Qué necesita?

help =
    <b>¿En qué puedo ayudar?</b>

    Escríbame como le hablaría a una persona. Por ejemplo:
    • ¿Qué hay mañana?
    • ¿Cuánto cuesta y qué incluye?
    • ¿Cuándo hay que cancelar?
    • ¿Qué es el Metrocable?

    También puede usar:
    /hoy – lo de hoy
    /agenda – todos los días
    /pago – valor y datos para transferir
    /programas – lo que se visita
    /retro – contar cómo estuvo el día
    /nota – guardar algo que quiera recordar
    /compromisos – lo que usted hará al volver
    /bitacora – su informe de viaje
    /calendario – la gira en el calendario de su teléfono
    /gira – cambiar de gira
    /ajustes – idioma, avisos y sus horas
    /silencio – descansar de los avisos
    /privacidad – qué se guarda de usted

    Si no sé algo, lo digo, y puedo pasar su pregunta a la coordinación.

## Tours

tours-title = <b>¿Cuál es su gira?</b>
tours-line =
    <b>{ $tour }</b>
    { $dates } · { $city }
tours-none = Por ahora no hay giras abiertas.
tour-objectives = <b>Objetivos</b>
tour-audience = <b>Dirigida a:</b> { $who }
tour-countries = <b>Países:</b> { $countries }
start-wrong-code = Ese enlace no corresponde a ninguna gira que yo conozca. Puede haber vencido o estar incompleto. Elija aquí la suya:
contacts-title = <b>A quién preguntar</b> · { $tour }
contacts-none = El documento de esta gira no indica a quién preguntar.

## Agenda

agenda-day =
    { $count ->
        [1] 🗓 <b>{ $day }</b>
       *[other] 🗓 <b>{ $day }</b> · día { $number } de { $count }
    }
agenda-day-open = El programa de este día está por confirmar.
agenda-day-open-short = Programa por confirmar
agenda-all-title =
    🗓 <b>{ $tour }</b>
    { $dates }
agenda-unscheduled-count =
    { $count ->
        [one] Hay <b>1 actividad anunciada</b> que aún no tiene día.
       *[other] Hay <b>{ $count } actividades anunciadas</b> que aún no tienen día.
    }
agenda-unscheduled-title = <b>Anunciado, con día por confirmar</b> · { $tour }
agenda-unscheduled-none = Todo lo anunciado tiene ya su día.
agenda-now = 🕑 <b>Ahora</b> · { $day }
agenda-starts-in =
    { $days ->
        [one] La gira comienza mañana, { $day }.
       *[other] La gira comienza en { $days } días, el { $day }.
    }
agenda-is-over = La gira terminó el { $day }.
agenda-current = <b>En este momento</b>
agenda-following = <b>Después</b>
agenda-nothing-now = En este momento no hay nada en la agenda.
agenda-nothing-known = No hay actividades con día asignado de aquí en adelante.
agenda-outside = El { $day } no forma parte de la gira.
agenda-runs = <b>{ $tour }</b>: { $dates }.
agenda-changed = <i>🔄 cambió</i>
agenda-changed-from = <i>🔄 antes: { $was }</i>
agenda-scheduled = <i>🗓 fijada por la coordinación</i>
agenda-added = <i>🆕 agregada por la coordinación</i>
agenda-cancelled = ❌ { $title }: <b>cancelada</b>

slot-morning = Por la mañana
slot-afternoon = Por la tarde
slot-evening = Por la noche
slot-day = Durante el día
slot-open = <b>{ $slot }</b> <i>(hora por confirmar)</i>
slot-clock = <b>{ $slot }</b>
slot-clock-home = <b>{ $slot }</b> <i>({ $home } en su país)</i>

activity-when = 🕑 { $when }
activity-where = 📍 { $place }
activity-no-day = día y hora por confirmar
activity-bring = <b>Para llevar o leer:</b> { $what }
activity-lessons = <b>Qué se aprendió</b>
activity-no-pin = Los documentos no dan la ubicación exacta.
activity-changed = 🔄 La coordinación de la gira cambió este dato el { $day }.
activity-changed-from = 🔄 La coordinación de la gira lo cambió el { $day }. Antes: { $was }.
activity-scheduled = 🗓 La coordinación de la gira le puso día y hora el { $day }; no están en los documentos.
activity-added = 🆕 La agregó la coordinación de la gira el { $day }; no está en los documentos.
activity-cancelled = ❌ <b>Cancelada.</b> La coordinación de la gira la retiró de la agenda el { $day }. Estaba prevista: { $was }.
difference-moved = 🔄 <b>{ $title }</b>
difference-placed = 📍 <b>{ $title }</b>
difference-cancelled = ❌ <b>{ $title }</b>: cancelada
difference-back = ✅ <b>{ $title }</b>: vuelve a la agenda
difference-added = 🆕 <b>{ $title }</b>
difference-scheduled = 🗓 <b>{ $title }</b>: ya tiene día
difference-unscheduled = 🔄 <b>{ $title }</b>: queda sin día por ahora
difference-now = Ahora: <b>{ $when }</b>
difference-before = Antes: { $when }
difference-was-planned = Estaba prevista: { $when }
difference-when = { $day } · { $slot }
difference-open = { $slot }, hora por confirmar
difference-where = 📍 Ahora: { $place }
difference-where-before = 📍 Ahora: { $place } (antes: { $before })
difference-nowhere = lugar por confirmar
changes-told =
    { $count ->
        [one] 📣 <b>Cambio en la agenda</b> · { $tour }
       *[other] 📣 <b>Cambios en la agenda</b> · { $tour }
    }
changes-told-by = <i>Lo cambió la coordinación de la gira. Si guardó el calendario en su teléfono, ábralo otra vez desde aquí y se corrige solo.</i>

## Calendar file

calendar-caption = Ábralo para agregar <b>{ $what }</b> a su calendario. Si cambia algo, pida otro: se actualiza sin duplicarse.
calendar-tentative = { $slot }: { $title } (hora por confirmar)
calendar-to-confirm = Hora por confirmar.
calendar-empty = Este día no tiene actividades con fecha que agregar. Le envío la gira completa.

## Payment

payment-title = 💳 <b>Pago</b> · { $tour }
payment-none = El documento de <b>{ $tour }</b> no habla de costos ni de pagos.
payment-includes = <b>Incluye</b>
payment-excludes = <b>No incluye</b>
payment-due = <b>Cuándo se paga</b>
payment-transfer = <b>Datos para transferir o depositar</b>
payment-field = { $label }: <code>{ $value }</code>
payment-only-here = Toque un botón para copiar cada dato. Son los del documento oficial: desconfíe de otros que le lleguen por chat.
payment-order = <b>Con orden de compra (O/C)</b>
payment-limit = <b>Cupo por institución</b>
transfer-holder = Titular
transfer-tax-id = RUT
transfer-bank = Banco
transfer-account-type = Tipo de cuenta
transfer-account-number = N° de cuenta
transfer-city = Ciudad
transfer-mail = Correo

## Programmes

library =
    🏛 <b>Qué se visita y se conoce</b>

    Elija un grupo, o escriba el nombre de lo que busca.
library-page = Página { $page } de { $pages }
kind-programmes = Programas y proyectos ({ $count })
kind-places = Lugares ({ $count })
kind-institutions = Instituciones ({ $count })
kind-plans = Planes y políticas ({ $count })
kind-people = Personas ({ $count })
entry-problem = el problema
entry-how = cómo lo hicieron
entry-results = resultados
entry-lessons = lecciones
entry-in-agenda = <b>En su agenda</b>
entry-visit = • { $when }: { $title }
how-method = <b>Método</b>
how-actors = <b>Actores</b>
how-financing = <b>Financiamiento</b>
how-obstacles = <b>Obstáculos</b>

## Questions

ask =
    💬 <b>Pregúnteme lo que quiera</b>, con sus palabras.

    Por ejemplo: «¿qué hay el jueves?», «¿qué incluye el valor?», «¿cómo se recuperó Moravia?»
question-choice = No estoy seguro de haber entendido. ¿Se refiere a…?
question-unknown = Eso no lo sé: no está en los documentos que tengo, y prefiero no inventar. Si quiere, paso su pregunta a la coordinación.
question-write = Escriba en un mensaje la pregunta que quiere pasar a la coordinación. La verán con su nombre.
question-write-unnamed = Escriba en un mensaje la pregunta que quiere pasar a la coordinación. La verán sin su nombre.
question-passed-on = ✅ Listo. Le pasé su pregunta a la coordinación, con su nombre. Cuando respondan, la respuesta le llega a este chat.
question-passed-on-unnamed = ✅ Listo. Le pasé su pregunta a la coordinación, sin su nombre. Cuando respondan, la respuesta le llega a este chat.
question-kept-untold = ✅ Listo. Su pregunta quedó guardada. Todavía no hay nadie de la coordinación de su gira en este asistente: la verán cuando entren.
question-which-tour = ✅ Su pregunta quedó guardada. Para saber a quién pasarla, elija su gira:
question-urgent = Si es urgente, llame a { $name }: { $phone }
question-none-open = No hay preguntas abiertas.
question-open-title =
    { $count ->
        [one] <b>1 pregunta abierta</b>
       *[other] <b>{ $count } preguntas abiertas</b>
    }
question-open-line =
    <b>{ $number }.</b> { $text }
    <i>{ $name } · { $tour }, { $when }</i>
question-none-closed = Todavía no hay consultas atendidas.
question-closed-title =
    { $count ->
        [one] <b>1 consulta atendida</b>
       *[other] <b>{ $count } consultas atendidas</b>
    }
question-when-utc = { $when } (UTC)
question-no-tour = sin gira

## What people have asked the coordinators, and what was replied

inquiry-when = { $day }, { $hour }
inquiry-unnamed = Alguien que prefiere no dar su nombre
inquiry-asked =
    💬 <b>{ $name }</b>, { $when } ({ $language })
    { $text }
inquiry-asker =
    💬 <b>{ $name }</b>, { $when }
    { $text }
inquiry-own =
    💬 <b>Usted</b>, { $when }
    { $text }
inquiry-reply = ↩️ <b>La coordinación ({ $name })</b>, { $when }
inquiry-reply-nameless = ↩️ <b>La coordinación</b>, { $when }
inquiry-waiting = ⏳ Espera respuesta desde el { $when }.
inquiry-answered = ✅ Respondida por { $name }, { $when }.
inquiry-settled = ☑️ { $name } la dio por resuelta, { $when }.
inquiry-files =
    { $count ->
        [one] 📎 Este es el archivo:
       *[other] 📎 Estos son los { $count } archivos:
    }
my-inquiries-title = 📬 <b>Mis consultas a la coordinación</b>
my-inquiries-none = Todavía no ha pasado ninguna pregunta a la coordinación.
my-inquiries-line = <b>{ $number }.</b> { $text }
my-inquiry-waiting = ⏳ Espera respuesta desde el { $when }.
my-inquiry-answered = ✅ Respondida, { $when }.
my-inquiry-settled = ☑️ La coordinación la dio por resuelta, { $when }. Si todavía lo necesita, escriba algo más.
answer-title = 📬 <b>La coordinación ({ $name }) le responde</b>
answer-title-nameless = 📬 <b>La coordinación le responde</b>
answer-to = <i>Usted preguntó: «{ $text }»</i>
ask-on-write = ✍️ Escriba lo que quiera agregar o preguntar. También puede mandar una foto, un audio o un documento. Va a la coordinación, junto con lo anterior.
ask-on-sent = ✅ Listo, se lo pasé a la coordinación. Cuando respondan, la respuesta le llega a este chat.
ask-on-thanks = 👍 Quedó anotado junto a su consulta. Si necesita algo más, escríbalo.

## The coordinators' inbox (/consultas)

inbox-title = ❓ <b>Consulta n.º { $number }</b> · { $tour }
inbox-number = N.º { $number }
inbox-unreachable = 🚫 Quien preguntó bloqueó el asistente: verá la respuesta si vuelve.
inbox-new = 🙋 <b>Consulta n.º { $number }</b> · { $tour }
inbox-goes-on = 💬 <b>Sigue la consulta n.º { $number }</b> · { $tour }
inbox-how-to-reply = <i>Para responder, conteste a este mensaje o toque «Responder».</i>
inbox-quoted = <i>«{ $text }»</i>
inbox-answered = ✅ <b>{ $name } respondió la consulta n.º { $number }</b>
inbox-late = ⏰ <b>Nadie ha respondido la consulta n.º { $number }</b> · { $tour }. Espera desde el { $since }.
inbox-late-all =
    { $count ->
        [one] ⏰ <b>1 consulta</b> sigue esperando respuesta.
       *[other] ⏰ <b>{ $count } consultas</b> siguen esperando respuesta.
    }
inbox-write =
    ✍️ <b>Responda a la consulta n.º { $number }</b> ({ $name })

    Escriba ahora su respuesta, o mande una foto, un audio o un documento: sale de inmediato. Quien preguntó verá que responde { $own }, de la coordinación.
inbox-sent = ✅ Su respuesta a la consulta n.º { $number } va en camino. La recibe: { $name }.
inbox-too-late = ⚠️ <b>{ $name } ya respondió la consulta n.º { $number }</b>, { $when }:
inbox-too-late-own = ⚠️ <b>Usted ya respondió la consulta n.º { $number }</b>, { $when }:
inbox-send-too-ask = Su mensaje <b>no se ha enviado</b>. ¿Quiere enviarlo también, como complemento?
inbox-which = ¿Es la respuesta a una consulta? El mensaje al que contestó no lo es, y no lo he enviado a nadie. Si lo es, elija a cuál:
inbox-send-to = N.º { $number }: { $text }
inbox-gone = Esa consulta ya no está: quien la hizo borró todo lo suyo. No se ha enviado nada.
inbox-no-role = Usted ya no acompaña esa gira, así que su mensaje no se ha enviado.
inbox-edited = ✏️ Vi que corrigió su mensaje, pero ya había salido como estaba. Si hace falta, mande otro con la corrección.
inbox-message-gone = No encuentro el mensaje que quería enviar. Escríbalo otra vez, por favor.

## Replies kept as answers for everybody

kept-by = <i>Respuesta de la coordinación ({ $name }, { $day })</i>
kept-by-nameless = <i>Respuesta de la coordinación ({ $day })</i>
kept-only-in = <i>Esta respuesta está solo en este idioma: { $language }.</i>
kept-draft = ⭐ <b>Así respondería el asistente a toda la gira</b> · { $tour }
kept-in-force = ⭐ <b>Así responde el asistente a toda la gira</b> · { $tour }
kept-withdrawn = 🗑 <b>Retirada: el asistente ya no responde así</b> · { $tour }
kept-check = Revise que no diga quién preguntó ni nada personal, y que el idioma sea el correcto.
kept-write-question = ✏️ Escriba la pregunta como la haría cualquiera de la gira.
kept-write-answer = ✏️ Escriba la respuesta como debe leerla toda la gira.
kept-no-payment = Lo que tiene que ver con el pago sale solo de los documentos, para que nadie pueda cambiarlo desde un chat. Esto no se puede guardar para todos.
kept-nothing-written = La respuesta no tiene texto, y un archivo solo no se puede guardar para todos. Responda también con palabras.
kept-none = Todavía no hay respuestas guardadas para todos.
kept-list-title = ⭐ <b>Respuestas guardadas para todos</b> · { $tour }
kept-line = <b>{ $number }.</b> { $text }
kept-line-withdrawn = <b>{ $number }.</b> { $text } <i>(retirada)</i>

## Sources and translations

source-footer = <i>Fuente: { $sources }</i>
source-inline = <i>({ $source })</i>
only-spanish = <i>Parte de este texto está solo en español.</i>

## Settings

settings = ⚙️ <b>Ajustes</b>
settings-tour = Su gira: <b>{ $tour }</b>
settings-no-tour = ninguna todavía
language-es = Español
language-en = English
language-pt = Português
language-set = ✅ Desde ahora le hablo en español.

settings-reminders = <b>Lo que le aviso</b>
settings-line = • { $what }: <b>{ $value }</b>
settings-off = no
settings-at-once = al momento
settings-minutes =
    { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
settings-before = Antes del viaje
    .about = Unos días antes le recuerdo lo que falta preparar.
settings-evening = La noche anterior
    .about = La noche antes de cada día de la gira le cuento qué hay al día siguiente.
settings-morning = Plan del día
    .about = Cada mañana de la gira le cuento qué hay ese día.
settings-activity = Antes de cada actividad
    .about = Le aviso poco antes de cada actividad que ya tiene hora.
settings-change = Cambios de la agenda
    .about = Si la coordinación cambia una hora, un día o un lugar, o cancela algo, le aviso enseguida.
settings-retro = Preguntas del día
    .about = Al final de cada día de la gira le hago unas pocas preguntas. Si quedan a medias, se lo recuerdo una vez esa noche y una a la mañana siguiente.
settings-after = Después de la gira
    .about = Le escribo cuando la gira ya terminó.
settings-commitments = Sus compromisos
    .about = Unas semanas después de la gira le pregunto cómo van los compromisos que anotó.
settings-quiet = Horas de silencio
settings-quiet-span = de { $start } a { $end }
settings-zones = Las horas son las de su país, { $home }; durante la gira, las de { $city }.
settings-zone-home = Es la hora de su país: { $home }.
settings-zone-there = Las horas son las de { $city }.
settings-paused = 🔕 <b>Todo en silencio.</b> Los avisos vuelven el { $day }.
settings-paused-for-ever = 🔕 <b>Todo en silencio,</b> hasta que usted diga lo contrario.
settings-own = Ahora: <b>{ $what }</b>, como usted eligió.
settings-as-tour = Ahora: <b>{ $what }</b>, como en la gira.
settings-saved = ✅ Guardado

reminder-on = 🔔 <b>{ $what }</b>
reminder-off = 🔕 <b>{ $what }</b>: apagado
reminder-minutes = { $minutes } min
reminder-as-tour = Como en la gira: { $what }

quiet =
    🌙 <b>Horas de silencio</b>

    En esas horas no le escribo. Lo que toque entonces le llega al terminar, si todavía sirve.
quiet-now = Ahora: <b>{ $what }</b>.
quiet-none = Ahora no tiene horas de silencio.

pause =
    🔕 <b>Silencio</b>

    Los avisos no están en silencio. ¿Quiere descansar de ellos un tiempo?

    Mientras tanto puede seguir preguntándome.
pause-tomorrow = Hasta mañana ({ $day })
pause-some-days = Tres días (hasta el { $day })
pause-tour = Hasta el final de la gira ({ $day })

stop =
    ✋ <b>¿Qué quiere detener?</b>

    <b>Los avisos:</b> ya no le escribo por mi cuenta. Sus datos quedan y puede seguir preguntándome.

    <b>Todo:</b> borro lo que hay guardado sobre usted. Antes le pregunto una vez más.

homes =
    🌎 <b>¿De dónde viene usted?</b>

    Antes y después de la gira, las horas de los avisos son las de su país. Durante la gira, las de { $city }.
homes-as-tour = Como en la gira: { $place }

checklist = 🧳 <b>Antes del viaje</b> · { $tour }
checklist-none = En <b>{ $tour }</b> no hay lista de pendientes.
checklist-count = Listo: <b>{ $done } de { $count }</b>. Toque el botón de cada cosa que ya esté lista.
checklist-all = 🎉 <b>¡Todo listo!</b> No queda nada por marcar.

## Reminders

reminder-morning = ☀️ <b>¡Buenos días!</b>
reminder-day-open = El programa de hoy todavía no está en la agenda.
reminder-more =
    { $count ->
        [one] Y hay <b>1 actividad más</b>: véala en el día completo.
       *[other] Y hay <b>{ $count } actividades más</b>: véalas en el día completo.
    }
reminder-evening =
    { $count ->
        [1] 🌙 Mañana, <b>{ $day }</b>, el plan es este:
       *[other] 🌙 Mañana, <b>{ $day }</b> (día { $number } de { $count }), el plan es este:
    }
reminder-activity =
    { $hour ->
        [1] 🔔 A la <b>{ $clock }</b> comienza:
       *[other] 🔔 A las <b>{ $clock }</b> comienza:
    }
reminder-days-left =
    { $days ->
        [one] Falta <b>1 día</b> para la gira.
       *[other] Faltan <b>{ $days } días</b> para la gira.
    }
reminder-payment-done = ¿Ya pagó, o su O/C está emitida? ¡Gracias! Márquelo en su lista y no se lo recuerdo más.
reminder-checklist-open =
    { $count ->
        [one] En su lista queda <b>1 cosa</b> por marcar:
       *[other] En su lista quedan <b>{ $count } cosas</b> por marcar:
    }
reminder-checklist-more =
    { $count ->
        [one] Y <b>1 más</b>: véala en su lista.
       *[other] Y <b>{ $count } más</b>: véalas en su lista.
    }
reminder-retro =
    🌙 <b>¿Cómo estuvo el día?</b>
    { $day }, día { $number } de { $count }. Son { $questions } preguntas: uno o dos minutos.
reminder-retro-open = 📝 Todavía puede contar cómo estuvo el día de hoy. Toma uno o dos minutos.
reminder-retro-begun = 📝 Le quedaron preguntas de hoy por responder. Lo que ya dijo está guardado.
reminder-retro-morning-open = 📝 Ayer no alcanzó a contar su día. Todavía puede: { $day }.
reminder-retro-morning-begun = 📝 Le quedaron preguntas de ayer, { $day }. Lo que ya dijo está guardado.
reminder-after =
    🙏 ¡Gracias por haber sido parte de <b>{ $tour }</b>!

    La gira terminó, pero todo sigue aquí para leerlo cuando quiera: la agenda, los programas y los lugares. Y puede seguir preguntándome.
reminder-commitments =
    { $count ->
        [one] 🤝 Hace { $days } días terminó <b>{ $tour }</b>. Usted anotó un compromiso. <b>¿Cómo va?</b>
       *[other] 🤝 Hace { $days } días terminó <b>{ $tour }</b>. Usted anotó { $count } compromisos. <b>¿Cómo van?</b>
    }
reminder-commitments-more =
    { $count ->
        [one] Y <b>1 más</b>: véalo en su lista.
       *[other] Y <b>{ $count } más</b>: véalos en su lista.
    }

## The questions at the end of the day

retro-consent =
    📝 <b>Cuénteme su día</b>

    Al final de cada día le hago unas pocas preguntas: se contestan en uno o dos minutos. Sirven para mejorar la gira mientras dura, y para que usted vuelva con sus apuntes hechos.

    👥 <b>La coordinación</b>: quienes organizan la gira.
    📣 <b>El grupo</b>: también las demás personas de la gira.

    Para eso debo <b>guardar lo que responda</b>. ¿Quién podrá leerlo? Al elegir, acepta que lo guarde. Puede cambiarlo en cada respuesta, y borrarlo todo con /baja.
retro-readers-first =
    📝 <b>Cuénteme su día</b>

    Son unas pocas preguntas. ¿Quién podrá leer lo que responda? Puede cambiarlo después, en cada respuesta.
retro-progress = 📝 { $day } · <b>{ $number } de { $count }</b>
retro-own-answer = Su respuesta: «{ $what }»
retro-say-again = Para cambiarla, escríbala de nuevo.
retro-read-by-organisers = 👥 <i>Su respuesta: solo para la coordinación.</i>
retro-read-by-group = 📣 <i>Su respuesta: también para el grupo, sin su nombre.</i>
retro-read-by-group-signed = 📣 <i>Su respuesta: también para el grupo, con su nombre.</i>
retro-read-by-me = 🔒 <i>Su respuesta: solo para usted.</i>
retro-saved = ✅ Guardado: «{ $what }»
retro-added = ✅ Lo agregué a su respuesta anterior: { $question }
retro-added-note = ✅ Guardé también ese archivo, entre sus notas del día.
retro-waiting =
    📝 Su pregunta { $number } de { $count } sigue esperando:
    <b>{ $question }</b>
retro-here = 👍 Aquí sigo. Conteste cuando quiera:
retro-change-by-words = ✏️ Puede escribir otra respuesta, que reemplaza a esta. Para que nadie más la lea, toque «👁 Quién la lee».
retro-change-by-tap = ✏️ Puede tocar otra opción, que reemplaza a esta. Para que nadie más la lea, toque «👁 Quién la lee».
retro-may-skip = 👍 Aquí todavía no hay respuesta. Si no quiere contestar, toque «Saltar ›».
retro-must-answer = 👍 Aquí todavía no hay respuesta. Si hoy prefiere no contestar, puede dejarlo.
retro-finished = 🎉 <b>¡Gracias! Su día quedó guardado.</b>
retro-stopped = 👍 Lo dejamos aquí. Lo que respondió está guardado. Siga cuando quiera con /retro.
retro-declined = 👍 De acuerdo, hoy no le pregunto más. Si cambia de idea, escriba /retro.
retro-declined-day = 👍 De acuerdo, de ese día no le pregunto más. Si cambia de idea, escriba /retro.
retro-day = 📝 <b>{ $day }</b>
retro-no-answer = <i>sin respuesta</i>
retro-change =
    Toque un número para responder o cambiar.
    <i>👥 para la coordinación · 📣 también para el grupo · 🔒 solo para usted</i>
retro-day-ahead = Ese día todavía no llega.
retro-days =
    📝 <b>Sus días</b> · { $tour }
    ✅ completo · ✏️ a medias · ▫️ sin empezar
retro-open-until = Puede responder o cambiar hasta el { $day }.
retro-closed = Las respuestas se cerraron el { $day }. Las suyas siguen aquí para leerlas.
retro-none = En <b>{ $tour }</b> no hay preguntas al final del día.
retro-not-yet = Las preguntas de <b>{ $tour }</b> comienzan el { $day }, al final del día.
retro-later-today = 📝 Las preguntas de hoy se abren a las { $time }, cuando el día va terminando. Si quiere anotar algo antes, escriba /nota.
retro-readers-of = ¿Quién puede leer su respuesta a «{ $question }»?
retro-readers-from-now = ¿Quién puede leer lo que responda desde ahora?
retro-sign-name = ✍️ <b>¿Con qué nombre firma?</b> Escríbalo tal como quiere que lo lea el grupo.
retro-signs = ✅ Listo: firma como «{ $name }».
retro-signing = ✍️ Si firma, su nombre aparece en todo lo que comparte con el grupo, también en lo que ya compartió.
retro-signed = ✍️ Su nombre aparece en todo lo que comparte con el grupo, también en lo que ya compartió.
retro-shared = 📣 <b>Lo que comparte el grupo</b> · { $day }
retro-shared-none = Todavía nadie ha compartido nada de ese día.
retro-shared-more =
    { $count ->
        [one] Y 1 respuesta más.
       *[other] Y { $count } respuestas más.
    }
rating-1 = 1 · Muy flojo
rating-2 = 2 · Flojo
rating-3 = 3 · Regular
rating-4 = 4 · Bueno
rating-5 = 5 · Excelente
file-photo = 📷 foto
file-voice = 🎤 nota de voz
file-audio = 🎵 audio
file-video = 🎬 video
file-video-note = 🎬 video
file-animation = 🎬 animación
file-document = 📎 documento

## Notes

note-take = 📌 <b>¿Qué quiere anotar?</b> Envíemelo ahora: un texto, un audio, una foto, un video o un documento.
note-take-with = Lo guardaré con «{ $activity }».
note-kept = 📌 Guardado { $where }.
note-kept-album = 📌 Guardado todo { $where }.
note-with-activity = con «{ $activity }»
note-with-day = en sus notas del { $day }
note-changed = 📌 Listo: su nota quedó corregida.
note-offer = 📌 ¿Quiere que lo guarde como nota?
note-offer-with = 📌 ¿Quiere que lo guarde como nota? Iría con «{ $activity }».
note-album = 📌 Me llegaron varios archivos juntos. Si quiere guardarlos como notas, toque el botón y envíemelos otra vez.
note-lost = Ya no encuentro ese mensaje. Envíemelo otra vez y lo guardo.
note-no-tour = Para guardar una nota necesito saber cuál es su gira. Elíjala y envíeme la nota otra vez.
note-consent =
    Para guardar sus notas necesito <b>su permiso</b>. Son para usted: aquí puede leerlas, cambiarlas y borrarlas cuando quiera. Se conservan hasta el { $day }.

    ¿Está de acuerdo?
note-title = 📌 <b>Nota</b>
note-move = <b>¿Con qué actividad va esta nota?</b>
note-delete = 🗑 <b>¿Borrar esta nota?</b> No se puede deshacer.
note-deleted = ✅ Nota borrada.
notes-title =
    { $count ->
        [one] 📌 <b>Mis notas</b> · { $tour } · 1 nota
       *[other] 📌 <b>Mis notas</b> · { $tour } · { $count } notas
    }
notes-line = <b>{ $number }.</b> { $when } · { $text }
notes-none = Todavía no tiene notas de <b>{ $tour }</b>. Escriba /nota y lo que quiera recordar, o envíeme una foto o un audio.
notes-never = En <b>{ $tour }</b> no guardo notas.
notes-closed = <b>{ $tour }</b> ya está cerrada y no recibe más notas. Las suyas siguen aquí.

## My report: the Word file, and the same as text

report-title = Informe de viaje
report-draft = BORRADOR
report-draft-note = Este borrador se hizo con los documentos de la gira y con lo que usted fue respondiendo y anotando. Revíselo, corríjalo y complételo antes de entregarlo.
report-header = { $draft } · { $tour }
report-fill-in = (por completar)
report-by = Preparado por
report-institution = Institución
report-made-on = Fecha
report-facts = La gira
report-column-what = Dato
report-column-detail = Detalle
report-tour = Actividad
report-theme = Tema
report-dates = Fechas
report-city = Ciudad
report-host = Organiza
report-organisers = Con el apoyo de
report-audience = Dirigida a
report-countries = Países
report-objectives = Objetivos
report-fee = Valor
report-amount = Valor
report-amount-of = { $amount } { $per }
report-amount-note = Nota
report-includes = Incluye
report-excludes = No incluye
report-due = Cuándo se paga
report-limit = Cupo
report-days = Qué se visitó, día a día
report-not-begun = La gira comienza el { $day }. Aquí irá lo que se visite cada día.
report-still-on = La gira sigue en curso: aquí está lo que hay hasta hoy, { $day }.
report-day = Día { $number }: { $day }
report-day-open = Los documentos no dicen qué se hizo este día: complételo usted.
report-added = La agregó la coordinación de la gira; no está en los documentos.
report-slot-open = { $slot } (hora por confirmar)
report-open = Anunciado, sin día
report-open-note = Los documentos anuncian estas visitas sin decir qué día se hicieron. Deje las que se hicieron y borre las demás.
report-reflections = Reflexiones y notas del día
report-answer = Respuesta
report-note = Nota
report-ideas = Ideas para replicar
report-ideas-none = Aquí van las ideas que se podrían replicar en su municipio. Todavía no hay ninguna anotada.
report-commitments = Compromisos
report-commitments-none = Aquí van los compromisos: qué, con quién y para cuándo. Todavía no hay ninguno anotado.
report-commitment-who = Quién
report-commitment-what = Qué
report-commitment-with-whom = Con quién
report-commitment-horizon = Plazo
report-commitment-standing = Estado
report-group = Grupo de trabajo: { $title }
report-horizon-short = Corto
report-horizon-medium = Mediano
report-horizon-long = Largo
report-standing-open = Pendiente
report-standing-under-way = En marcha
report-standing-done = Cumplido
report-standing-dropped = Ya no se hará
report-file-photo = Foto, { $when }
report-file-voice = Nota de voz, { $when }
report-file-audio = Audio, { $when }
report-file-video = Video, { $when }
report-file-video_note = Videomensaje, { $when }
report-file-animation = Animación, { $when }
report-file-document = Documento, { $when }
report-file-named = Documento «{ $name }», { $when }
report-photo = { $text } · { $photo }
report-photo-missing = [Falta aquí una foto; sigue en su chat] { $photo }
report-sources = Fuentes
report-sources-note = Los datos de la gira vienen de estos documentos; las respuestas, notas y compromisos, de quien firma.
report-source = { $organisation } ({ $year }). { $title }.
report-source-undated = { $organisation } (sin año). { $title }.

## My report, in the chat

bitacora =
    📄 <b>Su bitácora</b> · { $tour }

    Un borrador del informe de viaje: los datos de la gira, lo que se visitó día a día, lo que usted respondió y anotó, sus ideas y sus compromisos. Revíselo y complételo antes de entregarlo.
bitacora-empty = Usted todavía no ha anotado ni respondido nada. Igual puede pedir el borrador con los datos de la gira.
bitacora-answers =
    { $count ->
        [one] • 1 respuesta
       *[other] • { $count } respuestas
    }
bitacora-notes =
    { $count ->
        [one] • 1 nota
       *[other] • { $count } notas
    }
bitacora-commitments =
    { $count ->
        [one] • 1 compromiso
       *[other] • { $count } compromisos
    }
bitacora-name = Nombre: <b>{ $name }</b>
bitacora-institution = Institución: <b>{ $institution }</b>
report-caption = 📄 Su informe de <b>{ $tour }</b>, para revisar y completar. Se abre con Word, Google Docs o LibreOffice.
report-joint-caption = 📄 El informe conjunto de <b>{ $tour }</b>, para revisar y completar. No lleva lo que cada quien guarda solo para sí.
report-file-name = bitacora
consent-name =
    Para poner su nombre en la portada debo <b>guardarlo</b>, junto con su institución. Es optativo, y puede borrarlo cuando quiera.

    ¿Está de acuerdo?
introduce-name = ✏️ <b>¿Cómo se llama?</b> Escríbalo tal como quiere verlo en la portada.
introduce-institution =
    ✏️ <b>¿De qué municipalidad o institución viene?</b> Escriba el nombre completo.

    Quienes vengan de la misma y hayan dado su nombre verán el suyo, para proponer un informe conjunto.
introduced = ✅ Guardado. Así irá en la portada.
introduction-forgotten = ✅ Borré su nombre y su institución.
joint =
    👥 <b>Informe conjunto</b>

    Las personas de una misma institución pueden juntar lo suyo en un solo informe. Entra solo lo de quienes dicen que sí: respuestas, notas, fotos y compromisos, con su nombre. Lo marcado «solo yo» no entra nunca. Puede retirarse cuando quiera; lo que otros ya hayan descargado queda con ellos.
joint-name-first = Primero dígame su nombre y su institución.
joint-nobody = Por ahora nadie más de su institución ha dado su nombre en esta gira.
joint-shares = ✅ { $name } dijo que sí.
joint-waits = ⏳ { $name } todavía no ha dicho que sí a compartir con usted.
joint-newcomer = 🆕 { $name } dio su nombre después que usted dijo que sí. Si son colegas y quiere compartir lo suyo, diga que sí otra vez.
joint-changed = 👆 <b>La lista cambió desde que la vio.</b> Mírela de nuevo antes de decir que sí.
joint-agreed = Usted dijo que sí.

## The tour's memoir: the Word file

memoir-title = Memoria
memoir-contents = Contenido
memoir-figure = Figura
memoir-people = Participantes inscritos
memoir-made-on = Documento hecho el
memoir-days = Día a día
memoir-day-open = Los documentos no dicen qué se hizo este día. Complételo aquí.
memoir-programmes = Para saber más
memoir-programme = { $name }: { $what } ({ $source })
memoir-heard = Lo que dijo el grupo
memoir-nobody = Nadie respondió las preguntas de este día.
memoir-answered =
    { $people ->
        [one] Respondió 1 persona de { $of }.
       *[other] Respondieron { $people } personas de { $of }.
    }
memoir-answered-gone = Respondieron { $people } personas; no todas siguen en la gira.
memoir-of-people =
    { $people ->
        [one] respondió 1 persona
       *[other] respondieron { $people } personas
    }
memoir-withheld = Menos de { $fewest } personas respondieron estas preguntas, y por eso no se muestran:
memoir-rated = Cómo se evaluó el { $day }
memoir-themes = Lo que más se repitió, y cuántas personas lo dijeron: { $themes }.
memoir-theme = { $words } ({ $people })
memoir-column-option = Opción
memoir-column-people = Personas
memoir-column-day = Día
memoir-column-rated = Lo evaluaron
memoir-column-mean = Promedio (de 5)
memoir-figures = La gira en cifras
memoir-trend = Promedio de cada día, del 1 al 5
memoir-work = Grupos de trabajo y compromisos
memoir-work-none = Todavía no hay grupos de trabajo ni compromisos compartidos con el grupo.
memoir-work-alone = Otros compromisos compartidos
memoir-members =
    { $count ->
        [one] Lo integra 1 persona.
       *[other] Lo integran { $count } personas.
    }
memoir-commitments-none = Sus integrantes no han compartido compromisos todavía.
memoir-horizon-short = Corto plazo
memoir-horizon-medium = Mediano plazo
memoir-horizon-long = Largo plazo
memoir-horizon-none = Sin plazo
memoir-conclusions = Conclusiones
memoir-conclusions-note = Estas conclusiones salen solo de lo que respondió el grupo.
memoir-conclusions-none = Todavía no hay respuestas suficientes para sacar conclusiones.
memoir-best =
    { $count ->
        [one] El día mejor evaluado fue el { $days }: { $mean } de 5.
       *[other] Los días mejor evaluados fueron: { $days }. Cada uno con { $mean } de 5.
    }
memoir-worst =
    { $count ->
        [one] El día con la evaluación más baja fue el { $days }: { $mean } de 5.
       *[other] Los días con la evaluación más baja fueron: { $days }. Cada uno con { $mean } de 5.
    }
memoir-only = El { $day } se evaluó con { $mean } de 5.
memoir-recurring = Palabras que se repitieron en más de un día, en cualquiera de las preguntas: { $themes }.
memoir-top-learnt = Entre lo aprendido, lo que más personas dijeron cada día: { $themes }.
memoir-top-ideas = Entre las ideas para replicar, lo que más personas dijeron cada día: { $themes }.
memoir-top = { $day }, { $words } ({ $people } personas)
memoir-mentioned =
    { $times ->
        [one] { $words } (1 vez)
       *[other] { $words } ({ $times } veces)
    }
memoir-most-ticked =
    { $times ->
        [one] A la pregunta «{ $question }», lo más marcado fue «{ $option }»: 1 vez.
       *[other] A la pregunta «{ $question }», lo más marcado fue «{ $option }»: { $times } veces, sumando los días.
    }
memoir-groups =
    { $count ->
        [one] Se formó 1 grupo de trabajo.
       *[other] Se formaron { $count } grupos de trabajo.
    }
memoir-shared =
    { $count ->
        [one] Se compartió 1 compromiso. A corto plazo: { $short }; a mediano: { $medium }; a largo: { $long }; sin plazo: { $none }.
       *[other] Se compartieron { $count } compromisos. A corto plazo: { $short }; a mediano: { $medium }; a largo: { $long }; sin plazo: { $none }.
    }
memoir-sources-note = Los datos de la gira y de los programas vienen de estos documentos. Lo demás es lo que respondió el grupo: lo compartido se cita con el nombre solo de quien firma.
memoir-signing = Firmas
memoir-signer-organiser = Por la institución organizadora (nombre, cargo, fecha)
memoir-signer-coordinator = Por la coordinación (nombre, cargo, fecha)

## The tour's memoir, in the chat

memoir =
    📘 <b>Memoria</b> · { $tour }

    Un documento Word con todo lo de la gira: qué se hizo cada día, lo que aprendió el grupo, los grupos de trabajo, los compromisos y las conclusiones. Listo para imprimir y firmar.
memoir-days-answered =
    { $count ->
        [one] • 1 día con respuestas que se pueden mostrar
       *[other] • { $count } días con respuestas que se pueden mostrar
    }
memoir-groups-count =
    { $count ->
        [one] • 1 grupo de trabajo
       *[other] • { $count } grupos de trabajo
    }
memoir-commitments-count =
    { $count ->
        [one] • 1 compromiso compartido
       *[other] • { $count } compromisos compartidos
    }
memoir-privacy = Lo que cada quien guarda para sí, o solo para la coordinación, no se cita.
memoir-language = ¿En qué idioma la quiere?
memoir-in = 📄 { $language }
memoir-caption = 📘 La memoria de <b>{ $tour }</b>. Al abrirla, Word pregunta si actualiza los campos: diga que sí, y el contenido tendrá sus páginas.
memoir-making = ⏳ Preparando la memoria… ({ $step } de { $count })
memoir-made = ✅ La memoria está lista.
memoir-failed = 🙏 No pude preparar la memoria. No se perdió nada: pruebe de nuevo en un momento.
memoir-file-name = memoria

## Charts, as pictures

chart-mean = { $mean } de 5
chart-answered =
    { $people ->
        [one] A esta pregunta respondió 1 persona de { $of }.
       *[other] A esta pregunta respondieron { $people } personas de { $of }.
    }
chart-answered-gone = A esta pregunta respondieron { $people } personas; no todas siguen en la gira.
chart-withheld = Todavía no se puede mostrar: hace falta que respondan al menos { $fewest } personas.
chart-trend = Cómo estuvo cada día
chart-trend-people = Debajo de cada día: cuántas personas lo evaluaron.
chart-trend-withheld = Con rayas: menos de { $fewest } respuestas, no se muestra.
chart-few = menos de { $fewest }
chart-no-days = Todavía no hay días que mostrar.
chart-last-days = Los últimos { $count } días
chart-caption = 📊 <b>{ $day }</b> · { $tour }
chart-trend-caption = 📈 <b>Día a día</b> · { $tour }
chart-file-name = grafico
button-chart = 📊 Ver en una imagen

## Commitments

commitments = 🤝 <b>Sus compromisos</b>
commitments-none =
    🤝 <b>Sus compromisos</b>

    Todavía no hay ninguno. Un compromiso es algo concreto que usted hará al volver.
commitments-early = Los compromisos de <b>{ $tour }</b> se anotan desde el { $day }, cuando comienza la gira.
commitments-over = Los compromisos de <b>{ $tour }</b> se guardaron hasta el { $day }. Ya no se anotan más.
commitments-not-here = En <b>{ $tour }</b> no se anotan compromisos.
commitments-no-tour = Para anotar un compromiso, elija primero su gira.
commitments-consent =
    🤝 Para anotar sus compromisos debo <b>guardar lo que usted escriba</b>. De cada uno puede elegir quién lo lee, y puede borrarlo cuando quiera.

    ¿Está de acuerdo?
commitment-what =
    🤝 <b>¿A qué se compromete?</b>

    Escriba una sola cosa, lo más concreta que pueda. Después le pregunto para cuándo y con quién.
commitment-what-again =
    Ahora dice: «{ $what }»

    Escríbalo de nuevo, como debe quedar.
commitment-kept = ✅ Anotado: «{ $what }»
commitment-own = 🤝 «{ $what }»
commitment-when = <b>¿Para cuándo?</b>
commitment-with =
    <b>¿Con quién lo hará?</b>
    Escríbalo aquí: una persona, un equipo, una institución.
commitment-group =
    <b>¿Va en un grupo de trabajo?</b>
    Un grupo reúne a personas de la gira que siguen con lo mismo. Al elegir uno, usted queda en él.
commitment-made = 🎉 <b>¡Listo! Su compromiso quedó anotado.</b>
commitment-changed = ✅ Guardado.
commitment-whom = 👥 Con quién: { $who }
commitment-in-group = 🧩 Grupo: { $group }
commitment-word = «{ $word }»
commitment-read-by-organisers = <i>Lo lee solo la coordinación.</i>
commitment-read-by-group = <i>Lo leen también las demás personas de la gira, sin su nombre.</i>
commitment-read-by-group-signed = <i>Lo leen también las demás personas de la gira, con su nombre.</i>
commitment-read-by-me = <i>Lo lee solo usted.</i>
commitment-readers = ¿Quién puede leer «{ $what }»?
commitment-forget = ¿Borrar «{ $what }»? No se puede deshacer.
commitment-forgotten = ✅ Lo borré.
commitment-waiting = ✍️ Lo anterior sigue esperando: escríbalo cuando quiera.
commitment-in-words = ✍️ Esto lo anoto solo por escrito. Escríbalo, o díctelo con el micrófono del teclado.
commitment-said-open = Queda anotado que todavía no comienza.
commitment-said-under-way = ¡Qué bueno que ya está en marcha!
commitment-said-done = 🎉 ¡Felicitaciones!
commitment-said-dropped = De acuerdo. También es bueno saberlo.
commitment-word-ask = ¿Quiere agregar unas palabras sobre cómo va? Escríbalas aquí.
commitment-word-kept = ✅ Gracias, quedó guardado.
horizon-short = 📅 Corto plazo
horizon-medium = 📅 Mediano plazo
horizon-long = 📅 Largo plazo
standing-open = ▫️ Por comenzar
standing-under-way = ▶️ En marcha
standing-done = ✅ Hecho
standing-dropped = ✋ Ya no se hará

groups = 🧩 <b>Grupos de trabajo</b> · { $tour }
groups-choose = Toque uno para ver qué comparte, unirse o salir.
groups-none = Todavía no hay ninguno. Usted puede abrir el primero.
group-line = { $title } ({ $count })
group-members =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
group-is-mine = ✅ Usted está en este grupo.
group-shared = <b>Lo que comparten</b>
group-shared-none = Nadie ha compartido todavía un compromiso en este grupo.
group-shared-more =
    { $count ->
        [one] Y 1 más.
       *[other] Y { $count } más.
    }
group-title =
    🧩 <b>¿Para qué es el grupo?</b>

    Escríbalo en pocas palabras. Lo verá toda la gira, sin su nombre.
group-opened = ✅ Usted está en el grupo.
group-left = ✅ Usted ya no está en «{ $title }».

## Coordinators: role and panel

panel-which-tour = ¿De qué gira? Usted acompaña varias.
panel-title =
    📊 <b>{ $tour }</b>
    { $day }, { $hour }
panel-nobody = Todavía no se ha inscrito nadie. Este es el enlace para los participantes: { $link }
panel-people = 👥 Inscritos: <b>{ $enrolled }</b>. Reciben los avisos: { $reached }. Bloquearon al asistente: { $blocked }.
panel-today =
    { $answered ->
        [one] 📝 Hoy respondió <b>1</b> de { $enrolled }.
       *[other] 📝 Hoy respondieron <b>{ $answered }</b> de { $enrolled }.
    }
panel-yesterday =
    { $answered ->
        [one] 📝 Sobre el día de ayer respondió 1 de { $enrolled }.
       *[other] 📝 Sobre el día de ayer respondieron { $answered } de { $enrolled }.
    }
panel-ever =
    { $answered ->
        [one] 📝 En toda la gira respondió 1 de { $enrolled }.
       *[other] 📝 En toda la gira respondieron { $answered } de { $enrolled }.
    }
panel-nothing-asked = 📝 Hoy no se pregunta nada.
panel-questions =
    { $count ->
        [one] ❓ <b>1 pregunta</b> espera respuesta.
       *[other] ❓ <b>{ $count } preguntas</b> esperan respuesta.
    }
panel-pushes = ⏰ <b>Lo próximo que envío</b>
panel-push = • { $day }, { $hour }: { $what }
panel-push-today = • hoy, { $hour }: { $what }
panel-push-tomorrow = • mañana, { $hour }: { $what }
panel-what-before = Recordatorio de lo que falta antes del viaje
panel-what-evening = Plan del día siguiente
panel-what-morning = Plan del día
panel-what-activity = Recordatorio de una actividad
panel-what-change = Aviso de un cambio
panel-what-retro = Preguntas del día
panel-what-after = Despedida
panel-what-commitments = Pregunta por los compromisos
panel-no-pushes = ⏰ No queda nada por enviar.
button-refresh = 🔄 Actualizar
button-questions = ❓ Preguntas
button-other-tour = 🔁 Otra gira
coordinators-title = 👥 <b>Quiénes acompañan</b> · { $tour }
coordinators-line = { $number }. { $name }
coordinators-line-own = { $number }. { $name } (usted)
coordinators-nameless = Alguien sin nombre
coordinators-named =
    { $count ->
        [one] 1 persona nombrada por quien opera el asistente.
       *[other] { $count } personas nombradas por quien opera el asistente.
    }
coordinator-welcome =
    🧭 <b>Desde ahora usted acompaña { $tour }</b>

    Esto es lo que puede hacer:
coordinator-help = 🧭 <b>Como usted acompaña la gira, también tiene:</b>
coordinator-can = /{ $command } – { $about }
coordinator-know = Recibirá los avisos de la gira, como todos, pero lo que usted responda no se cuenta con lo de los participantes. Los demás que acompañan ven su nombre de Telegram, y también quien reciba una respuesta suya. Lo que haga aquí queda anotado.
invitations-open = ✉️ <b>Invitaciones sin usar</b>
invitations-none = No hay invitaciones sin usar.
invitation-line = N.º { $number }, de { $by }: vale hasta el { $when }.
invitation-by-you = usted
invitation-by-operator = quien opera el asistente
invitation-when = { $day } a las { $hour }, hora de { $place }
invitation-made =
    ✉️ <b>Invitación a acompañar { $tour }</b>

    Envíe este enlace a una sola persona: quien lo abra primero verá lo mismo que usted.

    { $link }

    Vale una sola vez, hasta el { $when }.
invitation-words = Con este enlace usted podrá acompañar la gira { $tour } como coordinador o coordinadora. Vale una sola vez.
invitation-too-many = Ya hay muchas invitaciones sin usar. Anule una, y podrá hacer otra.
invitation-unseen = Se hizo una invitación, pero no alcancé a mostrarle el enlace. Anúlela aquí y haga otra.
invitation-unknown = No reconozco este enlace: quizás llegó incompleto. Pida a quien se lo envió que lo mande otra vez.
invitation-used = Este enlace ya se usó, y vale una sola vez. Si lo necesita, pida uno nuevo a quien se lo envió.
invitation-expired = Este enlace venció. Pida uno nuevo a quien se lo envió.
invitation-withdrawn = Este enlace fue anulado. Si le parece un error, hable con quien se lo envió.
invitation-already = Usted ya acompaña esta gira. El enlace sigue sin usar: envíelo a quien quiera invitar.
role-ask =
    <b>¿Retirar a { $name }?</b>

    Dejará de acompañar { $tour }: no verá más el panel, los resúmenes ni las preguntas. También se anulan las invitaciones que hizo. Sigue en la gira como participante.
role-ask-own =
    ⚠️ <b>Se trata de usted</b>

    Si sigue, dejará de acompañar { $tour }: no verá más el panel, los resúmenes ni las preguntas. También se anulan las invitaciones que hizo. Para volver, otra persona tendrá que invitarle.
role-withdrawn = ✅ { $name } ya no acompaña esta gira.
role-withdrawn-own = ✅ Usted ya no acompaña { $tour }. Sigue en la gira como participante.
button-panel = 📊 Panel
button-memoir = 📘 Memoria
button-invite = ✉️ Invitar a alguien
invitation-cancel = 🗑 Anular la invitación n.º { $number }
role-remove = ✖️ Retirar a { $name }
button-role-withdraw = ✖️ Sí, retirar
button-role-leave = ‹ No, dejarlo así
button-coordinators = 👥 Quiénes acompañan
button-copy-link = 📋 Copiar el enlace
button-share-link = 📤 Enviárselo a alguien

## Roster

roster = 📋 <b>Lista de inscritos</b> · { $tour }
roster-empty = Todavía no hay lista. Cargue la planilla con quienes viajan (Excel o CSV): cada persona tendrá su enlace y su QR, y aquí se verá quién falta por comenzar y por pagar.
roster-counts = 👥 En la lista: <b>{ $listed }</b>. Ya comenzaron: { $started }. Faltan: { $waiting }.
roster-blocked =
    { $count ->
        [one] 🚫 1 persona bloqueó al asistente.
       *[other] 🚫 { $count } personas bloquearon al asistente.
    }
roster-payments = 💰 Por pagar: <b>{ $owing }</b>. Con O/C emitida: { $ordered }. Pagados: { $paid }.
roster-institutions-count =
    { $count ->
        [one] 🏛 1 institución.
       *[other] 🏛 { $count } instituciones.
    }
roster-over = ⚠️ Con más de { $most } personas, que es el máximo: { $names }.
roster-gone =
    { $count ->
        [one] 🗂 1 persona ya no está en la última planilla.
       *[other] 🗂 { $count } personas ya no están en la última planilla.
    }
roster-list-all = <b>Todos</b> ({ $count })
roster-list-waiting = <b>Sin comenzar</b> ({ $count })
roster-list-blocked = <b>Bloquearon al asistente</b> ({ $count })
roster-list-owing = <b>Por pagar</b> ({ $count })
roster-list-gone = <b>Ya no están en la última planilla</b> ({ $count })
roster-line = { $number }. <b>{ $name }</b> · { $institution } · { $started } · { $payment }
roster-mark-started = comenzó
roster-mark-waiting = sin comenzar
roster-mark-blocked = bloqueó
payment-state-pending = por pagar
payment-state-ordered = O/C emitida
payment-state-paid = pagado
roster-institutions = <b>Por institución</b> ({ $count })
roster-institution-line = { $number }. { $institution }: { $count }
roster-institution = 🏛 <b>{ $institution }</b> ({ $count })
roster-person = 👤 <b>{ $name }</b>
roster-person-institution = 🏛 { $institution }
roster-person-mail = ✉️ { $mail }
roster-person-waiting = ⏳ Todavía no ha comenzado. Su enlace personal: { $link }
roster-person-started = ✅ Comenzó el { $day }.
roster-person-blocked = 🚫 Bloqueó al asistente: no recibe los avisos.
roster-person-gone = 🗂 Ya no está en la última planilla.
roster-payment = 💰 Pago: <b>{ $state }</b>
roster-payment-noted = 💰 Pago: <b>{ $state }</b> (lo anotó { $by }, { $when })
roster-by-somebody = alguien de la coordinación
roster-ask-renew =
    <b>¿Dar otro enlace a { $name }?</b>

    El enlace y el QR de ahora dejan de servir.
roster-ask-renew-started = Quien ya comenzó con él sigue en la gira; la lista dirá «sin comenzar» hasta que se use el nuevo.
roster-renewed = ✅ Este es el enlace nuevo; el anterior ya no sirve.
roster-ask-strike =
    ⚠️ <b>¿Quitar a { $name } de la lista?</b>

    Su enlace deja de servir y se borra lo anotado de su pago. Si ya comenzó, sigue en la gira.
roster-struck = ✅ { $name } ya no está en la lista.
roster-ask-gone =
    { $count ->
        [one] ⚠️ <b>¿Quitar de la lista a la persona que ya no está en la última planilla?</b> Su enlace deja de servir.
       *[other] ⚠️ <b>¿Quitar de la lista a las { $count } personas que ya no están en la última planilla?</b> Sus enlaces dejan de servir.
    }
roster-gone-struck =
    { $count ->
        [one] ✅ Quité a 1 persona de la lista.
       *[other] ✅ Quité a { $count } personas de la lista.
    }
roster-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
roster-upload =
    📥 <b>Cargar la lista</b> · { $tour }

    Envíeme la planilla como archivo: Excel (.xlsx) o CSV, de hasta { $megabytes } MB. Una persona por fila y arriba los títulos de las columnas: nombre, institución, correo y pago. El correo y el pago pueden faltar.

    Nada cambia hasta que usted lo confirme.
roster-reading = ⏳ Leyendo «{ $file }»…
roster-fault-no-file = ⚠️ Eso no es una planilla. Envíela como archivo: con el clip 📎, «Archivo».
roster-fault-too-large = ⚠️ Ese archivo pasa de { $megabytes } MB. Deje solo la hoja con la lista, sin fotos, y envíelo otra vez.
roster-fault-old-excel = ⚠️ Ese archivo es de un Excel antiguo (.xls) y no puedo leerlo. Ábralo en Excel, elija «Archivo», «Guardar como», y el tipo «Libro de Excel (.xlsx)». Luego envíeme el nuevo.
roster-fault-protected = ⚠️ Ese archivo tiene contraseña. Guárdelo sin contraseña y envíelo otra vez.
roster-fault-no-sheet = ⚠️ Ese archivo no es una planilla que yo pueda leer. Guárdela como Excel (.xlsx) o CSV y envíela otra vez.
roster-fault-damaged = ⚠️ Ese archivo está dañado o incompleto. Ábralo en Excel, guárdelo otra vez como .xlsx y envíelo.
roster-fault-bloated = ⚠️ Ese archivo trae muchísimo más que una lista, y no lo abrí. Copie la lista a un libro nuevo y envíelo.
roster-fault-empty = ⚠️ Esa planilla está vacía. Si la lista está en otra hoja, revise que no esté oculta.
roster-fault-too-many = ⚠️ Esa planilla tiene más de { $most } filas. Deje solo a quienes viajan y envíela otra vez.
roster-fault-not-fetched = ⚠️ No pude recibir ese archivo. Envíelo otra vez, por favor.
roster-draft = 📄 <b>{ $file }</b>
roster-sheet = Leí la hoja «{ $name }»; las demás quedaron fuera.
roster-columns = <b>Lo que entendí de las columnas</b>
roster-column = { $field }: «{ $columns }»
field-name = Nombre
field-institution = Institución
field-mail = Correo
field-payment = Pago
roster-no-name = 🤔 No reconozco en qué columna está el nombre. Dígamelo con el botón «Nombre».
roster-unsure = 🤔 No estoy seguro de esto: { $fields }. Si no es así, corríjalo con los botones de abajo.
roster-ask-column = <b>{ $field }: ¿en qué columna está?</b>
roster-column-line = { $letter }. { $title } <i>{ $example }</i>
roster-good =
    { $count ->
        [one] <b>1 fila buena</b>
       *[other] <b>{ $count } filas buenas</b>
    }
roster-diff-new = 🆕 Nuevas ({ $count }): { $names }
roster-diff-changed = ✏️ Con cambios ({ $count }): { $names }
roster-diff-same = ☑ Sin cambios: { $count }
roster-diff-gone = 🗂 Ya no están; quedan marcadas, con su enlace ({ $count }): { $names }
roster-by-hand =
    { $count ->
        [one] 💰 1 pago es otro en la planilla: queda como lo anotó la coordinación.
       *[other] 💰 { $count } pagos son otros en la planilla: quedan como los anotó la coordinación.
    }
roster-unread =
    { $count ->
        [one] 💰 No entendí el pago de 1 fila ({ $rows }): no cambia nada de su pago.
       *[other] 💰 No entendí el pago de { $count } filas ({ $rows }): no cambia nada de su pago.
    }
roster-bad =
    { $count ->
        [one] ⚠️ <b>Queda fuera 1 fila</b>
       *[other] ⚠️ <b>Quedan fuera { $count } filas</b>
    }
roster-bad-more =
    { $count ->
        [one] … y 1 más.
       *[other] … y { $count } más.
    }
roster-wrong-no-name = Fila { $row }: no tiene nombre. <i>{ $told }</i>
roster-wrong-too-long = Fila { $row }: es demasiado larga para ser una persona. <i>{ $told }</i>
roster-wrong-bad-mail = Fila { $row }: el correo no es un correo. <i>{ $told }</i>
roster-wrong-twice = Fila { $row }: repite la fila { $other }. <i>{ $told }</i>
roster-wrong-one-too-many = Fila { $row }: su institución ya tiene { $most } personas, que es el máximo. <i>{ $told }</i>
roster-draft-stale = La lista cambió mientras tanto. Esto es lo que cambiaría ahora:
roster-taken-over = ✅ <b>La lista está al día.</b> Nuevas: { $new }. Con cambios: { $changed }. Sin cambios: { $same }. Ya no están: { $gone }.
roster-left = La lista quedó como estaba.
roster-links-sheet = Enlaces
roster-links-stem = enlaces
roster-cards-stem = tarjetas-qr
roster-links-caption = 🔗 Los enlaces personales de <b>{ $tour }</b>. Cada uno sirve a una sola persona, una vez: envíe a cada quien el suyo. Contiene datos de personas.
roster-cards-making =
    { $count ->
        [one] ⏳ Preparando 1 tarjeta…
       *[other] ⏳ Preparando { $count } tarjetas…
    }
roster-cards-caption =
    { $count ->
        [one] 🖨 La tarjeta con QR de la persona que falta en <b>{ $tour }</b>, para imprimir.
       *[other] 🖨 Las tarjetas con QR de las { $count } personas que faltan en <b>{ $tour }</b>, para imprimir y recortar.
    }
roster-cards-none = ✅ Todos ya comenzaron: no hay tarjetas que imprimir.
roster-card-hint = Apunte aquí con la cámara del teléfono y toque «Iniciar». Es personal y sirve una sola vez.
enlisted = ✅ La coordinación le tiene en su lista como <b>{ $name }</b>. Solo la coordinación lo ve. Si no es usted, avísele.
link-used = Este enlace es personal y ya se usó desde otra cuenta de Telegram. Si era para usted, hable con la coordinación: le dará otro en un momento.
link-other = Esta cuenta de Telegram ya comenzó con el enlace de otra persona de la lista. Si hubo un error, hable con la coordinación.
link-unknown = No reconozco este enlace: quizás llegó incompleto, o la coordinación ya dio otro. Pídalo otra vez a quien se lo envió.
panel-roster = 📋 En la lista: <b>{ $listed }</b>. Sin comenzar: { $waiting }. Por pagar: { $owing }.
button-roster = 📋 Inscritos
button-roster-upload = 📥 Cargar planilla
button-roster-all = 👥 Todos
button-roster-waiting = ⏳ Sin comenzar
button-roster-owing = 💰 Por pagar
button-roster-institutions = 🏛 Instituciones
button-roster-links = 🔗 Enlaces
button-roster-cards = 🖨 Tarjetas con QR
button-roster-blocked = 🚫 Bloquearon
button-roster-gone = 🗂 Ya no están
button-strike-gone = 🗑 Quitarlas de la lista
button-payment-pending = ❗ Por pagar
button-payment-ordered = 📄 O/C emitida
button-payment-paid = ✅ Pagado
button-renew-link = 🔁 Otro enlace
button-renew-confirm = 🔁 Sí, dar otro enlace
button-strike-off = 🗑 Quitar
button-strike-confirm = 🗑 Sí, quitar de la lista
button-roster-keep = ↩️ No, dejar como está
button-roster-draft = ↩️ Volver a la planilla
button-roster-bad-rows = ⚠️ Todas las que quedan fuera
button-take-over = ✅ Confirmar la lista
button-leave-draft = ✖️ Dejar todo como está
button-no-column = Ninguna
button-field-name = ✏️ Nombre
button-field-institution = ✏️ Institución
button-field-mail = ✏️ Correo
button-field-payment = ✏️ Pago

## Changes of plan (/cambios)

changes-title =
    🔄 <b>Cambios de la agenda</b> · { $tour }
    ¿Qué día quiere cambiar?
changes-day =
    { $count ->
        [0] • { $day }: sin actividades
        [one] • { $day }: 1 actividad
       *[other] • { $day }: { $count } actividades
    }
changes-how = <i>También puede escribirlo: <b>mañana 8:30 Ruta N, lobby</b>. Nada cambia hasta que usted lo confirme, y los archivos con lo que dicen los documentos quedan como están.</i>
changes-of-day = 🔄 <b>{ $day }</b>
changes-of-none = 🔄 <b>Anunciado, con día por confirmar</b>
changes-line = { $number }. { $title } ({ $slot })
changes-line-cancelled = { $number }. ❌ { $title } (cancelada)
changes-which = ¿Qué actividad quiere cambiar?
changes-empty = Aquí no hay nada que cambiar.
changes-is-cancelled = ❌ Cancelada
change-which-of-these = ¿Cuál de estas actividades quiere cambiar?
change-what = ¿Qué quiere cambiar?
change-shift = { $by } min ({ $hour })
change-ask-start = ¿A qué hora comienza? Toque la hora, o escríbala: <i>8:30</i>, <i>8 y media</i>, <i>de 9 a 11</i>.
change-ask-quarter = ¿A qué hora exactamente? También puede escribirla.
change-ask-end = ¿A qué hora termina? Toque la hora, o escríbala.
change-ask-day = ¿Qué día?
change-ask-place = ¿Dónde? Escríbalo, por ejemplo <i>lobby del hotel</i>, o el nombre de un lugar de la biblioteca.
change-ask-title = ➕ ¿Qué actividad quiere agregar? Escriba su nombre, por ejemplo <i>Cena de despedida</i>.
change-unread-hour = No entendí esa hora. Escríbala así: <i>8:30</i>, <i>8 y media</i> o <i>de 9 a 11</i>.
change-unread-end = No entendí esa hora, o no es posterior al comienzo. Escríbala así: <i>11:30</i>.
change-proposal = <b>Así quedaría:</b>
change-past = ⚠️ Esa hora ya pasó. Si es lo que quiere, puede confirmarlo igual.
change-overlap = ⚠️ A esa hora también está «{ $title }» ({ $slot }).
change-concerned =
    { $count ->
        [one] Al confirmar, se avisará a <b>1 persona</b> dentro de dos minutos.
       *[other] Al confirmar, se avisará a <b>{ $count } personas</b> dentro de dos minutos.
    }
change-concerns-nobody = No se avisa a nadie: ya pasó, o todavía no hay nadie a quien avisar.
change-do-move =
    { $count ->
        [0] ✅ Cambiar la hora o el día
        [one] ✅ Mover y avisar a 1 persona
       *[other] ✅ Mover y avisar a { $count }
    }
change-do-place =
    { $count ->
        [0] ✅ Cambiar el lugar
        [one] ✅ Cambiar y avisar a 1 persona
       *[other] ✅ Cambiar y avisar a { $count }
    }
change-do-cancel =
    { $count ->
        [0] ❌ Cancelar la actividad
        [one] ❌ Cancelar y avisar a 1 persona
       *[other] ❌ Cancelar y avisar a { $count }
    }
change-do-back =
    { $count ->
        [0] ✅ Reponer la actividad
        [one] ✅ Reponer y avisar a 1 persona
       *[other] ✅ Reponer y avisar a { $count }
    }
change-do-add =
    { $count ->
        [0] ➕ Agregar la actividad
        [one] ➕ Agregar y avisar a 1 persona
       *[other] ➕ Agregar y avisar a { $count }
    }
change-do-undo =
    { $count ->
        [0] ↩️ Deshacer el cambio
        [one] ↩️ Deshacer y avisar a 1 persona
       *[other] ↩️ Deshacer y avisar a { $count }
    }
change-made = ✅ <b>Hecho.</b> La agenda ya está cambiada.
change-made-told =
    { $count ->
        [one] Dentro de dos minutos aviso a 1 persona. Si hace otros cambios antes, van en el mismo aviso; si lo deshace antes, nadie se entera.
       *[other] Dentro de dos minutos aviso a { $count } personas. Si hace otros cambios antes, van en el mismo aviso; si lo deshace antes, nadie se entera.
    }
change-made-untold = No se avisa a nadie.
change-dropped = No se cambió nada.
change-nothing = La agenda ya está así: no hay nada que cambiar.
change-look-again = Entretanto esto cambió. Mírelo otra vez, por favor.
change-meanwhile = ⚠️ <b>Otra persona cambió esta misma actividad entretanto:</b>
change-history = 🕓 <b>Qué se ha cambiado</b> · { $tour }
change-history-none = Todavía no se ha cambiado nada.
change-entry = <i>{ $who }, { $day }, { $hour }</i>
change-entry-undone = <i>{ $who }, { $day }, { $hour } (deshizo un cambio)</i>
change-undo-that = ↩️ Deshacer: { $title }
change-undo-later = No se puede deshacer ese cambio: después hubo otro en la misma actividad. Deshaga primero este:
button-changes = 🔄 Cambios
button-changes-unscheduled = 🗓 Lo que no tiene día
button-changes-add = ➕ Agregar
button-changes-history = 🕓 Historial
button-changes-back = ‹ Todos los días
button-changes-list = ‹ La lista
button-changes-other = 🔄 Otro cambio
button-change-start = 🕑 Hora
button-change-end = 🏁 Término
button-change-day = 🗓 Día
button-change-place = 📍 Lugar
button-change-cancel = ❌ Cancelar la actividad
button-change-back = ✅ Reponer la actividad
button-change-no-end = Sin hora de término
button-change-no-day = Dejarla sin día
button-change-no-place = Quitar el lugar
button-change-leave = ‹ Volver
button-change-more = ✏️ Cambiar algo más
button-change-drop = ✖️ No cambiar nada
button-change-undo = ↩️ Deshacer
button-newer = ‹ Más nuevos
button-older = Más antiguos ›

## Notices (/aviso)

notice-from = 📣 <b>Aviso de la coordinación</b>
notice-from-urgent = 🔴 <b>Aviso urgente de la coordinación</b>
notice-from-meeting = 📍 <b>Punto de encuentro</b> · aviso de la coordinación
notice-payment = ⚠️ <i>Para pagar valen solo los datos de /pago, aunque un aviso diga otra cosa.</i>
notice-ask =
    📣 <b>Aviso nuevo</b> · { $tour }

    Escriba el aviso, o envíe una foto, un álbum, un documento, un audio o una ubicación con 📎. Primero se lo muestro: nada sale sin que usted lo confirme.
notice-draft = ✏️ <b>Aviso sin enviar</b> · { $tour }
notice-draft-hint = <i>Para cambiarlo, escriba o envíe otra cosa: un texto reemplaza al texto, una foto o un archivo a los que había. Una ubicación se suma como pin.</i>
notice-begun-before = Este aviso quedó sin enviar. Puede seguir con él o descartarlo.
notice-album-comes = Las demás fotos del álbum se suman solas.
notice-files = { $what } (son { $count })
notice-pin = 📍 pin en el mapa
notice-no-words = (sin texto)
notice-in-words = Para una traducción necesito un texto. Escríbalo, o vuelva con el botón.
notice-cannot-hold = Eso no lo puedo enviar en un aviso. Sirven un texto, una foto, un video, un audio, un documento o una ubicación.
notice-too-long = Es muy largo para un aviso: caben { $most } caracteres. Acórtelo y envíelo de nuevo.
notice-is-out = Ese aviso ya salió: lo que corrija aquí no cambia lo que recibieron. Puede retirarlo y enviar otro, con /aviso.
notice-to =
    { $count ->
        [0] 👥 Para { $who }: <b>nadie</b>
        [one] 👥 Para { $who }: <b>1 persona</b>
       *[other] 👥 Para { $who }: <b>{ $count } personas</b>
    }
notice-was-to =
    { $count ->
        [one] 👥 Para { $who }: 1 persona
       *[other] 👥 Para { $who }: { $count } personas
    }
notice-who-all = toda la gira
notice-who-silent = quienes no han respondido hoy
notice-who-institution = { $name }
notice-blocked =
    { $count ->
        [one] 🚫 1 persona más bloqueó al asistente: no le llegará.
       *[other] 🚫 { $count } personas más bloquearon al asistente: no les llegará.
    }
notice-as-plain = 🔔 Normal: espera a que pasen las horas de silencio de cada quien.
notice-as-urgent = 🔴 Urgente: sale antes que todo y suena también en horas de silencio.
notice-as-meeting = 📍 Punto de encuentro: sale antes que todo y suena también en horas de silencio.
notice-no-pin = ⚠️ No tiene pin. Si quiere sumarlo, envíe ahora la ubicación con 📎.
notice-audience = <b>¿A quiénes?</b>
notice-institutions = De una institución reciben el aviso solo quienes la escribieron para su informe.
notice-to-all = 👥 Toda la gira ({ $count })
notice-to-silent = 📝 No han respondido hoy ({ $count })
notice-to-institution = 🏛 { $name } ({ $count })
notice-at-once = 🕒 Sale de inmediato
notice-at-hour = 🕒 Sale hoy a las { $hour }
notice-when = <b>¿Cuándo sale?</b> Hoy, hora de { $city }.
notice-scheduled = 🕒 <b>Programado para el { $when }</b>
notice-hour-is-over = La hora elegida ya pasó. Si lo confirma aquí, sale de inmediato.
notice-ask-translation =
    🌐 <b>{ $language }</b>

    Escriba el aviso en ese idioma, para quienes usan el asistente así. Los demás reciben el texto original:
notice-read-in = 👁 <i>Así se lee en { $language }:</i>
notice-confirm = ☝️ <b>Así se verá. ¿Lo envío?</b>
notice-nobody = ☝️ <b>Así se vería, pero no hay a quién enviarlo.</b>
notice-send =
    { $count ->
        [one] 📤 Enviar a 1 persona
       *[other] 📤 Enviar a { $count } personas
    }
notice-stale = Ese botón ya no vale: pasaron más de diez minutos. Si todavía lo quiere, confírmelo aquí.
notice-has-changed = ⚠️ El aviso, o el número de personas, cambió desde que vio ese botón. Esto es lo actual:
notice-discarded = 🗑 Descartado. No se envió nada.
notice-title = 📣 <b>Aviso n.º { $number }</b> · { $tour }
notice-made = { $when } · { $name }
notice-sending = 📤 <b>Enviando: { $sent } de { $count }</b>
notice-sent =
    { $sent ->
        [one] ✅ <b>Enviado a 1 de { $count }</b>
       *[other] ✅ <b>Enviado a { $sent } de { $count }</b>
    }
notice-waiting = ⏳ En espera: { $count }. Sale por turno, o al terminar las horas de silencio.
notice-fate-left-out = 🔕 En pausa: { $count }
notice-fate-late = ⌛ No alcanzó a salir a tiempo: { $count }
notice-fate-unreachable = 🚫 Bloquearon al asistente: { $count }
notice-fate-unknown = ❔ En duda, quizás llegó: { $count }
notice-fate-failed = ⚠️ Con error: { $count }
notice-because = — { $reason } ({ $count })
notice-withdrawn =
    { $deleted ->
        [one] 🗑 <b>Retirado: borrado en 1 chat</b>
       *[other] 🗑 <b>Retirado: borrado en { $deleted } chats</b>
    }
notice-deleting = ⏳ Por borrar: { $count }
notice-kept = ⚠️ No se pudo borrar: { $count }
notice-ask-repeat =
    { $count ->
        [one] <b>¿Enviarlo otra vez a 1 persona que no lo recibió?</b>
       *[other] <b>¿Enviarlo otra vez a { $count } personas que no lo recibieron?</b>
    }
notice-may-have-it =
    { $count ->
        [one] De 1 no se sabe si le llegó: podría recibirlo dos veces.
       *[other] De { $count } no se sabe si les llegó: podrían recibirlo dos veces.
    }
notice-repeat-to =
    { $count ->
        [one] 🔁 Enviar a 1 persona
       *[other] 🔁 Enviar a { $count } personas
    }
notice-none-left = No queda nadie a quien enviarlo otra vez.
notice-ask-withdraw =
    { $count ->
        [one] <b>¿Retirar el aviso?</b> Lo borro en el chat de 1 persona que lo recibió. Quizás ya lo leyó.
       *[other] <b>¿Retirar el aviso?</b> Lo borro en los chats de { $count } personas que lo recibieron. Quizás ya lo leyeron.
    }
notice-too-late = Ya no se puede retirar: Telegram lo permite durante 48 horas.
notices = 📣 <b>Avisos enviados</b> · { $tour }
notices-none = Todavía no se ha enviado ninguno.
notices-line = { $number }. <i>{ $when } · { $name }</i> { $text }
button-notices = 📣 Avisos enviados
button-notice-new = 📣 Enviar un aviso
button-notice-go-on = ✏️ Seguir con el aviso
button-notice-leave = ‹ No enviar nada
button-notice-back = ‹ Volver al aviso
button-notice-check = 👁 Ver y enviar
button-notice-audience = 👥 Cambiar a quiénes
button-notice-plain = 🔔 Normal
button-notice-urgent = 🔴 Urgente
button-notice-meeting = 📍 Punto de encuentro
button-notice-change = ✏️ Cambiarlo
button-notice-discard = 🗑 Descartar
button-notice-drop-translation = 🗑 Quitar esta traducción
button-notice-below = 📋 Ver el detalle
button-notice-repeat = 🔁 Repetir a quienes no llegó
button-notice-withdraw = 🗑 Retirar el aviso
button-notice-withdraw-it = 🗑 Sí, retirarlo
button-notice-leave-it = ‹ No, dejarlo así

## Files for coordinators (/exportar)

export =
    📗 <b>Planillas</b> · { $tour }

    <b>Excel:</b> un archivo con una hoja por tema. <b>CSV:</b> un tema por archivo, para otros programas.

    Las respuestas van sin nombre, salvo las que alguien firmó para el grupo. Cada pregunta aparece cuando la han contestado { $fewest } personas o más, y cambia cuando otras { $fewest } dicen algo nuevo. Lo que alguien guardó solo para sí no está.

    Cada descarga queda registrada.
export-not-begun = La gira comienza el { $day }: todavía no hay respuestas.
export-empty = Todavía no hay nada que poner en «{ $what }».
export-caption-xlsx = 📗 <b>{ $tour }</b>, todo en una planilla, al { $day } a las { $clock } (hora de { $city }). Contiene datos de personas: compártala solo con quien deba verla.
export-caption-csv = 📄 <b>{ $tour }</b>: { $what }, al { $day } a las { $clock } (hora de { $city }). Contiene datos de personas: compártalo solo con quien deba verlo.
export-title = Planillas de { $tour }
export-yes = Sí
export-no = No
export-cut = … [cortado aquí: el texto entero está en el CSV]
export-local-time = { $what } (hora de { $city })
export-sheet-all = Acerca de
export-sheet-answers = Respuestas
export-sheet-roster = Lista de inscritos
export-sheet-participants = Participantes
export-sheet-deliveries = Avisos
export-sheet-missed = No recibidos
export-sheet-questions = Preguntas
export-stem-all = planillas
export-stem-answers = respuestas
export-stem-roster = inscritos
export-stem-participants = participantes
export-stem-deliveries = avisos
export-stem-missed = no-recibidos
export-stem-questions = preguntas
export-column-what = Dato
export-column-detail = Detalle
export-column-day = Día
export-column-question = Pregunta
export-column-answer-kind = Tipo
export-column-rating = Nota (1 a 5)
export-column-answer = Respuesta
export-column-is-shared = Compartida con el grupo
export-column-signed-by = Firmada por
export-column-as-of = Datos al
export-column-name = Nombre
export-column-institution = Institución
export-column-mail = Correo
export-column-payment = Pago
export-column-has-started = Ya comenzó
export-column-is-listed = En la última planilla
export-column-link = Enlace personal
export-column-number = Participante n.º
export-column-language = Idioma
export-column-enrolled-at = Se inscribió
export-column-told-at = Último aviso general enviado
export-column-is-blocked = Bloqueó al asistente
export-column-blocked-at = Bloqueado desde
export-column-push = Aviso
export-column-about = Sobre
export-column-first-hour = Primera hora
export-column-last-hour = Última hora
export-column-people = Personas
export-column-fate = Qué pasó
export-column-passed-on-at = Llegó
export-column-asked = Pregunta
export-column-status = Estado
export-kind-rating = Nota
export-kind-option = Opción marcada
export-kind-text = Texto
export-kind-comment = Comentario
export-kind-withheld = No se muestra
export-withheld = No se muestra: todavía no la han contestado { $fewest } personas, y con menos se podría saber quién dijo qué.
export-too-few-texts = No se muestran los textos: no hay { $fewest } que se puedan mostrar, y con menos se podría saber quién dijo qué.
export-fate-sent = Enviado
export-fate-waiting = En espera
export-fate-left-out = No correspondía
export-fate-dealt-with = Enviado o no correspondía
export-fate-late = Fuera de hora
export-fate-unreachable = Bloqueado
export-fate-failed = Con error
export-fate-unknown = En duda
export-urgent = Urgente
export-notice = Aviso de la coordinación
export-about-notice = N.º { $number }: { $words }
export-about-payment = Pago
export-about-checklist = Lista antes del viaje
export-nudge-evening = Recordatorio de la noche
export-nudge-morning = Recordatorio de la mañana siguiente
export-status-open = Abierta
export-status-answered = Respondida
export-status-settled = Resuelta sin respuesta
export-tour = Gira
export-dates = Fechas
export-made = Hecho el
export-hours = Horas
export-hours-are = Todas las horas son las de { $city } ({ $zone }).
export-tells-answers =
    { $count ->
        [one] 1 fila.
       *[other] { $count } filas.
    } Una por nota, por opción marcada y por texto, sin nombre y sin hora: lo que una misma persona dijo no va junto. No está lo que alguien guardó solo para sí, ni las preguntas que contestaron menos de { $fewest } personas. Los datos de una pregunta cambian cuando { $fewest } personas han dicho algo nuevo. Solo lo compartido con el grupo se puede citar.
export-tells-roster =
    { $count ->
        [one] 1 fila. Es la lista de quienes organizan, en su orden: no dice nada de respuestas ni de números de participante.
       *[other] { $count } filas. Es la lista de quienes organizan, en su orden: no dice nada de respuestas ni de números de participante.
    }
export-tells-participants =
    { $count ->
        [one] 1 fila.
       *[other] { $count } filas.
    } Nadie dio su nombre para esto: cada persona es un número, por orden de inscripción. El número no está en las respuestas, y cambia si alguien se da de baja. No cuenta quien coordina.
export-tells-deliveries =
    { $count ->
        [one] 1 fila.
       *[other] { $count } filas.
    } Lo que el asistente envió por su cuenta, y a cuántas personas les llegó. «No correspondía»: la persona lo apagó o ya no hacía falta. Lo que depende de lo que cada persona haya hecho o dicho va en «Enviado o no correspondía». A quien bloqueó al asistente no se le envía nada desde entonces. Se conserva 180 días.
export-tells-missed =
    { $count ->
        [one] 1 fila.
       *[other] { $count } filas.
    } Qué avisos para todas las personas no le llegaron a quién. No están los recordatorios que dependen de lo que alguien haya hecho o dicho.
export-tells-questions =
    { $count ->
        [one] 1 fila.
       *[other] { $count } filas.
    } Las preguntas que se pidió pasar a la coordinación, sin quién las hizo.

## What the group has said, for coordinators

summary-day-title = 📊 <b>{ $day }</b> · { $tour }
summary-tour-title = 📊 <b>Resumen</b> · { $tour }
summary-answered =
    { $answered ->
        [one] Contestó <b>1 persona</b> de { $enrolled }.
       *[other] Contestaron <b>{ $answered } de { $enrolled }</b>.
    }
summary-nobody =
    { $enrolled ->
        [0] Todavía no hay participantes inscritos.
       *[other] Nadie ha contestado todavía lo de este día.
    }
summary-mean = El día estuvo <b>{ $word }</b> ({ $mean } de 5).
summary-mean-of = El día estuvo <b>{ $word }</b> ({ $mean } de 5, según { $people } personas).
summary-word-1 = muy flojo
summary-word-2 = flojo
summary-word-3 = regular
summary-word-4 = bueno
summary-word-5 = excelente
summary-most-lacking = Lo que más faltó: <b>{ $what }</b>.
summary-heading = <b>{ $what }</b> · { $people } respuestas
summary-learnt = 💡 Lo aprendido
summary-ideas = 🌱 Ideas para replicar
summary-lacking = 🔎 Lo que faltó
summary-picked = • { $what }: { $people }
summary-themes = Se repite: { $themes }
summary-quotes = 💬 <b>Compartido con el grupo</b>
summary-quote = «{ $text }»
summary-quote-signed = «{ $text }» – { $name }
summary-withheld = 🔒 Aquí no muestro lo siguiente: { $what }. Hacen falta al menos cinco respuestas; así nadie queda expuesto.
summary-as-of = <i>Cifras al { $day }, { $hour }. Se renuevan cuando cinco personas o más dicen algo nuevo.</i>
summary-tour = Inscritos: { $enrolled }. Por cada día: la nota promedio, de 1 a 5, y cuántas personas contestaron.
summary-tour-mean = La nota promedio hasta ahora es <b>{ $mean } de 5</b>.
summary-share = { $answered } de { $enrolled }
summary-tour-lacking = 🔎 <b>Lo que más faltó</b>: { $what }
summary-tour-themes = 🔁 <b>Se repite en varios días</b>: { $themes }
summary-not-begun = Todavía no hay nada que resumir: las preguntas empiezan con la gira.
summary-nothing-asked = En esta gira no se hacen preguntas al final del día: no hay nada que resumir.
summary-said =
    <b>{ $what }</b> · { $day }
    Sin nombres. Página { $page } de { $pages }.
summary-said-none = No hay textos que pueda mostrar: hacen falta al menos cinco.
summary-texts = 💬 { $what } ({ $count })
summary-picture = 📊 { $what }
button-summary-latest = 📈 Resumen
button-summary-tour = 📈 Toda la gira
button-summary-day = 📊 Ver el día
brief-title = ☀️ <b>Para abrir el día: lo que dijo el grupo el { $day }</b>
brief-themes = <b>{ $what }</b>: { $themes }
brief-use = <i>Lo que está en 💬 se puede leer en voz alta: sus autores lo comparten con el grupo. Lo demás es para ustedes.</i>
lack = ⚠️ <b>A varias personas les faltó lo mismo</b>: { $what }. Lo dicen al menos { $people } personas sobre el { $day }. Quizá todavía se pueda arreglar.

## Privacy

privacy =
    🔒 <b>Sus datos</b> (versión { $version })

    <b>Qué se guarda.</b> Su número de usuario de Telegram, el idioma, las giras en que se inscribió y la última pantalla que vio, para poder atenderle. Los ajustes de los avisos que usted cambie y lo que marque en su lista antes del viaje, para avisarle como prefiere. Qué avisos le envié y cuándo, para que cada uno llegue una sola vez. Si usted lo acepta, también las preguntas que pida pasar a la coordinación, con su nombre salvo que prefiera no darlo, y lo que se converse sobre ellas; lo que responda, anote o se comprometa a hacer, con lo que tenía escrito antes de cambiarlo; y su nombre e institución, solo si usted los escribe. Las fotos y audios quedan en Telegram: aquí se guarda cómo encontrarlos. De quienes acompañan una gira, su nombre de Telegram y lo que hacen como tales; y de cualquiera, si intenta usar lo que es solo para ellos. No se guarda su teléfono.

    <b>Si algo falla.</b> Un mensaje que no se pudo procesar se aparta completo, para no perderlo, hasta que se resuelva.

    <b>Para qué.</b> Solo para acompañarle en la gira y responderle.
privacy-roster = <b>La lista de inscritos.</b> Quien organiza puede traer la suya, con nombre, institución, correo y estado del pago. Si usted entra con el enlace personal de esa lista, se guarda que es suyo y cuándo entró; lo ve solo la coordinación de su gira, nunca junto a lo que usted responde. Se borra cuando se borra lo que se dijo en la gira. La lista es de quien organiza: al borrar todo se olvida que usted entró con su enlace, y para salir de ella se habla con la coordinación.
privacy-who =
    <b>Quién lo ve.</b> Cada respuesta, quien usted elija: la coordinación, también el grupo (sin su nombre, salvo que usted firme) o solo usted. La coordinación ve cuántas personas respondieron; lo que dijeron, solo si son cinco o más, y sin decir quién. Sus notas, solo usted, y quienes usted acepte en un informe conjunto. El título de un grupo de trabajo que usted abra, toda la gira. Su nombre, quienes digan venir de la misma institución. Si acepta un informe conjunto, también sus colegas que lo aceptaron. Sus consultas, la coordinación, y el nombre de quien responda, usted. Si la coordinación guarda una respuesta para toda la gira, la pregunta se lee sin decir quién la hizo, y queda aunque usted borre lo suyo. Lo demás, la coordinación de su gira, que puede enviar un aviso a quienes vienen de una institución. Quien opera este asistente puede ver lo que está guardado. Nadie más.

    <b>Por cuánto tiempo.</b> Hasta que usted lo borre. Sus respuestas, notas, compromisos y consultas se borran solos un tiempo después de la gira. La lista de los avisos enviados, 180 días. Lo que hicieron quienes acompañan y los avisos que enviaron, 365. Los números de los mensajes ya atendidos se eliminan a los dos días.

    <b>Usted decide.</b> Puede pedir una copia, retirar su permiso o borrarlo todo, cuando quiera. Las cifras que ya se sumaron quedan, sin decir de quién son; y un aviso que usted haya enviado como coordinación, sin su nombre.
privacy-kept-until = Lo que diga en <b>{ $tour }</b> se borra después del { $day }.
privacy-agreed = ✅ Usted aceptó que se guarde lo que responda, anote o pida pasar.
privacy-not-agreed = Usted no ha aceptado que se guarde nada más que su inscripción y lo necesario para sus avisos.
consent =
    Para pasar su pregunta debo <b>guardarla</b> y mostrarla a la coordinación de la gira, <b>con su nombre</b>: el que escribió para su informe o, si no, su nombre de Telegram. Puede borrarla cuando quiera con /baja.

    ¿Está de acuerdo?
consent-unnamed =
    Para pasar su pregunta debo <b>guardarla</b> y mostrarla a la coordinación de la gira, <b>sin su nombre</b>. Puede borrarla cuando quiera con /baja.

    ¿Está de acuerdo?
consent-declined = De acuerdo, no guardo nada. Puede seguir preguntándome como siempre.
consent-given = ✅ Gracias. Quedó registrado su permiso.
consent-withdrawn = ✅ Retiré su permiso. Lo ya guardado puede borrarlo con /baja.
consent-outdated = La política cambió desde que vio ese botón. Esta es la actual:
my-data = Todo lo que hay guardado sobre usted, en un archivo que puede abrir con cualquier editor de texto.
my-files = Y estos son los archivos que usted envió ({ $first } a { $last } de { $count }).
erase =
    ⚠️ <b>¿Borrar todo lo que hay sobre usted?</b>

    Se borran su inscripción, sus ajustes, su lista antes del viaje, los avisos enviados, sus permisos, sus consultas, sus respuestas, notas y compromisos. Las fotos y audios que mandó siguen en este chat, hasta que usted los borre aquí. No se puede deshacer.
erase-stale = Ese botón ya no vale: pasaron más de diez minutos. Si todavía lo quiere, confírmelo aquí.
erased = ✅ Borré todo lo que había sobre usted. Si algún día quiere volver, escriba /start. ¡Buen viaje!

## What cannot be used, and old buttons

odd-sticker = ¡Bonito! Pero solo entiendo texto. Escríbame su pregunta.
odd-voice = No puedo escuchar audios. Si me escribe su pregunta, le respondo de inmediato.
odd-photo = No puedo ver lo que hay en la imagen. Si me escribe su pregunta, le respondo de inmediato.
odd-document = No puedo leer archivos. Si me escribe su pregunta, le respondo de inmediato.
odd-location = Gracias por la ubicación. No la guardo, a menos que usted me lo pida.
odd-contact = Gracias por el contacto, pero no lo uso ni lo guardo. Escríbame qué necesita.
odd-other = Eso no lo puedo usar. Escríbame su pregunta con palabras.
odd-empty = No encontré palabras en su mensaje. Escríbame su pregunta, por ejemplo: «¿qué hay hoy?»
odd-command = Ese comando no lo conozco. Aquí está lo que puedo hacer:
odd-edited = Vi que corrigió su mensaje. Le respondo a la versión nueva:
odd-edited-kept = ✏️ Vi que corrigió un mensaje, pero con eso no cambia lo que quedó guardado. Si quiere cambiarlo, hágalo desde aquí:
old-button = Ese botón era de una versión anterior; le muestro lo actual.
group-private = Eso es personal: sigamos en un chat privado, donde solo usted lo ve.
group-hello = ¡Hola! Soy el asistente de la gira. Aquí respondo a comandos como /hoy o /agenda, y a quien me nombre. Lo personal, en privado.
failure = Algo falló de mi lado y no pude atender su mensaje. Quedó guardado para revisarlo. Pruebe de nuevo en un momento.
failure-unsaid = Recibí su mensaje y lo atendí, pero no logré mostrarle la respuesta. Pruebe de nuevo en un momento.

## Buttons

button-now = 🕑 Ahora
button-agenda-all = 🗓 Agenda
button-agenda-today = 🗓 Hoy
button-agenda-unscheduled = Día por confirmar
button-visit = 🗓 { $label }
button-before = ‹ { $label }
button-after = { $label } ›
button-calendar-day = 📅 Este día a mi calendario
button-calendar-tour = 📅 La gira a mi calendario
button-activity-pin = 📍 Ver en el mapa
button-payment = 💳 Pago
button-payment-overview = Valor
button-payment-includes = Qué incluye
button-payment-due = Cuándo se paga
button-payment-transfer = Datos para transferir
button-payment-order = Orden de compra
button-payment-limit = Cupo por institución
button-copy = 📋 { $what }
button-programmes = 🏛 Programas
button-library = 🏛 Todos los grupos
button-back-to-list = ‹ Volver a la lista
button-previous = ‹ Anterior
button-next = Siguiente ›
button-entry-overview = Qué es
button-entry-problem = El problema
button-entry-how = Cómo lo hicieron
button-entry-results = Resultados
button-entry-lessons = Lecciones
button-tour = ℹ️ Sobre la gira
button-contacts = ☎️ A quién preguntar
button-help = ❓ Ayuda
button-home = 🏠 Inicio
button-ask = 💬 Preguntar
button-pass-on = 🙋 Pasar a la coordinación
button-pass-on-unnamed = 🙈 Pasarla sin mi nombre
button-ask-person = 🙋 Preguntar a una persona
button-my-inquiries = 📬 Mis consultas
button-ask-on = ✍️ Responder o preguntar más
button-see-inquiry = 👁 Ver la consulta
button-back-to-inquiry = ‹ La consulta
button-inquiry-files = 📎 Ver los archivos
button-inbox = ‹ Consultas
button-closed = ✅ Ya atendidas
button-reply = ✍️ Responder
button-reply-more = ➕ Agregar algo
button-settle = ☑️ Dar por resuelta
button-send-too = ➕ Sí, enviarlo también
button-leave-reply = No, dejarlo así
button-keep-for-all = ⭐ Guardar para todos
button-kept-see = ⭐ Ver lo guardado para todos
button-kept-list = ⭐ Guardadas para todos
button-kept-confirm = ⭐ Sí, guardar para todos
button-kept-again = ⭐ Volver a usarla
button-kept-withdraw = 🗑 Retirarla
button-kept-edit-question = ✏️ Cambiar la pregunta
button-kept-edit-answer = ✏️ Cambiar la respuesta
button-kept-copy = 📋 Copiar el texto actual
button-back = ‹ Volver
button-agree-unnamed = 🙈 Sí, pero sin mi nombre
button-settings = ⚙️ Ajustes
button-tours = 🔁 Cambiar de gira
button-report = 📄 Mi bitácora
button-report-file = 📄 Archivo Word
button-report-text = 💬 Como texto aquí
button-report-name = ✏️ Mi nombre e institución
button-forget-name = 🗑 Borrar nombre e institución
button-agree-name = Sí, de acuerdo
button-not-now = Ahora no
button-joint = 👥 Informe conjunto
button-joint-agree = Sí, compartir lo mío
button-joint-file = 📄 Word del informe conjunto
button-joint-leave = Retirarme del conjunto
button-more-files = Los siguientes archivos ›
button-privacy = 🔒 Mis datos y privacidad
button-agree = Acepto que se guarden
button-agree-and-pass = Sí, de acuerdo
button-decline = No, gracias
button-withdraw = Retirar mi permiso
button-my-data = 📄 Ver una copia
button-erase = 🗑 Borrar todo
button-erase-confirm = 🗑 Sí, borrar todo
button-keep = No, conservar
button-homes = 🌎 Su país
button-quiet = 🌙 Horas de silencio
button-no-quiet = Sin horas de silencio
button-pause = 🔕 Silencio
button-pause-for-ever = Hasta que yo diga
button-resume = 🔔 Volver a recibir avisos
button-stop-reminders = 🔕 Detener los avisos
button-stop-all = 🗑 Borrar todos mis datos
button-leave = Dejar todo como está
button-switch-on = 🔔 Encender
button-switch-off = 🔕 Apagar
button-hour-earlier = −1 h
button-quarter-earlier = −15 min
button-quarter-later = +15 min
button-hour-later = +1 h
button-back-to-settings = ‹ Ajustes
button-checklist = 🧳 Lista antes del viaje
button-retro = 📝 Mi día
button-retro-begin = ▶️ Comenzar
button-retro-leave = Dejarlo así
button-retro-go-on = ▶️ Seguir
button-retro-back = ‹ Atrás
button-retro-next = Siguiente ›
button-retro-skip = Saltar ›
button-retro-stop = ⏸ Seguir después
button-retro-decline = Hoy no
button-retro-days = 🗂 Mis días
button-retro-my-day = ‹ Mis respuestas
button-retro-shared = 📣 Lo del grupo
button-retro-was-answer = ✅ Era mi respuesta
button-retro-was-question = 💬 Era una pregunta
button-retro-sign = ✍️ Firmar lo que comparto
button-retro-sign-not = Mejor sin mi nombre
button-retro-unsign = 🙈 Quitar mi nombre
button-readers = 👁 Quién la lee
button-readers-organisers = 👥 Solo la coordinación
button-readers-group = 📣 El grupo, sin mi nombre
button-readers-group-signed = 📣 El grupo, con mi nombre
button-readers-me = 🔒 Solo yo
button-note-take = 📌 Anotar
button-notes = 📌 Mis notas
button-note-keep = 📌 Guardar como nota
button-note-not-now = Ahora no
button-note-move = 🔁 Cambiar de actividad
button-note-free = Sin actividad
button-note-leave = ‹ Dejarla como está
button-note-delete = 🗑 Borrar
button-note-delete-confirm = 🗑 Sí, borrar
button-commitments = 🤝 Mis compromisos
button-commitments-back = ‹ Mis compromisos
button-commitment-new = 🆕 Nuevo compromiso
button-commitment-another = 🆕 Otro compromiso
button-commitment-change = ✏️ Cambiar algo
button-commitment-what = ✏️ Cambiar el texto
button-commitment-when = 📅 Para cuándo
button-commitment-with = 👥 Con quién
button-commitment-group = 🧩 Grupo
button-commitment-readers = 👁 Quién lo lee
button-commitment-forget = 🗑 Borrar
button-commitment-forget-confirm = 🗑 Sí, borrar
button-commitment-back = ‹ Volver
button-commitment-cancel = ‹ Dejarlo así
button-commitment-nobody = Sin nadie más
button-commitment-no-word = No, gracias
button-commitment-resume = ✍️ Volver a lo anterior
button-standing-open = ▫️ Por comenzar
button-standing-under-way = ▶️ En marcha
button-standing-done = ✅ Hecho
button-standing-dropped = ✋ Lo dejé
button-groups = 🧩 Grupos de trabajo
button-groups-back = ‹ Todos los grupos
button-group-open = 🧩 Ver el grupo
button-group-new = 🆕 Abrir un grupo
button-group-none = Sin grupo
button-group-join = 🙋 Unirme
button-group-leave = Salir del grupo
button-export-xlsx = 📗 Todo en Excel
button-exports = 📗 Planillas
button-private = Abrir el chat privado
button-reminders-change = 🔕 Cambiar o silenciar avisos
button-reminder-day = 🗓 El día completo
button-reminder-activity = 🔎 Ver la actividad

## Dates

date-span = { $first } al { $last }
date-span-within-month = { $first } al { $last }

## What Telegram shows of the bot

bot-description =
    Soy el asistente de su gira de estudio. Respondo sobre la agenda, el pago y los programas que se visitan, con la fuente de cada dato.

    Toque INICIAR.
bot-short-description = Agenda, pago y programas de su gira de estudio, con su fuente.

## Commands, with what each does

command-start = start
    .about = Comenzar
command-hoy = hoy
    .about = Lo de hoy
command-manana = manana
    .about = Lo de mañana
command-agenda = agenda
    .about = Todos los días
command-pago = pago
    .about = Valor y datos para transferir
command-programas = programas
    .about = Lo que se visita
command-retro = retro
    .about = Contar cómo estuvo el día
command-compromisos = compromisos
    .about = Lo que haré al volver
command-preguntar = preguntar
    .about = Hacer una pregunta
command-nota = nota
    .about = Guardar algo que quiera recordar
command-calendario = calendario
    .about = La gira en su calendario
command-gira = gira
    .about = Cambiar de gira
command-ajustes = ajustes
    .about = Idioma, gira y avisos
command-silencio = silencio
    .about = Silenciar los avisos
command-bitacora = bitacora
    .about = Mi informe de viaje
command-privacidad = privacidad
    .about = Qué se guarda de usted
command-misdatos = misdatos
    .about = Una copia de sus datos
command-baja = baja
    .about = Borrar mis datos
command-ayuda = ayuda
    .about = Qué puedo hacer
command-panel = panel
    .about = Cómo va la gira
command-inscritos = inscritos
    .about = Lista de inscritos, enlaces y pagos
command-aviso = aviso
    .about = Enviar un aviso a la gira
command-exportar = exportar
    .about = Planillas con los datos
command-memoria = memoria
    .about = La memoria de la gira en Word
command-cambios = cambios
    .about = Cambiar la agenda
command-resumen = resumen
    .about = Qué dijo el grupo
command-consultas = consultas
    .about = Preguntas abiertas
command-invitar = invitar
    .about = Sumar a alguien que acompañe

## A tour made from an old one (python -m bot new-tour)

new-tour-about = Esta gira se prepara a partir de la anterior, { $tour }. Sus datos están por confirmar.
new-tour-note = Estas visitas vienen de la gira anterior, { $tour }. Están por confirmar, igual que su día y su hora.
new-tour-source = Datos de la coordinación, por confirmar
new-tour-source-short = Coordinación (por confirmar)

## Notes for whoever edits the files of such a tour; they are always written in Spanish

draft-facts =
    Los datos de la gira, hechos a partir de { $old }.
    Confirme cada línea que tenga una nota encima y borre la nota. Lo demás de la gira anterior está en { $aside }, que el bot no lee: pase aquí lo que siga valiendo.
    Cuando no quede ninguna nota, cambie open a true.
draft-visits = estas visitas vienen de { $old }. Borre las que no se harán; corte cada una de las demás y péguela debajo de su fecha, en una línea "activities:", con cuatro espacios más en cada línea y con su hora cuando se sepa: time: 09:00-11:30 (content/README.md muestra un día entero).
draft-was-on = antes: día { $day }
draft-was-at = antes: día { $day }, { $time }
draft-aside =
    Esto valía para { $old }. El bot no lee este archivo.
    Lo que siga valiendo se pasa a { $name }, con el documento nuevo en source y sin la nota.
    Al final, este archivo se borra: mientras esté aquí, la gira no se puede abrir.
draft-aliases =
    Los aliases no están aquí: los tiene { $old }, y un alias lleva a una sola gira.
    Si la gente llama a esta gira de otra manera, escriba sus propios aliases en tour.yaml.
draft-hours =
    Los avisos que el bot envía por su cuenta y a qué hora, mientras cada persona no elija otra.
    Las horas son las de { $old }: no las da ningún documento. Cámbielas si a esta gira le convienen otras.
draft-errands = Los avisos de antes del viaje y la lista de lo que hay que hacer están en { $aside }, que el bot no lee: pase aquí lo que siga valiendo.
draft-questions =
    Lo que se pregunta al final de cada día. open_for dice cuántos días después de la gira se puede responder, y kept_for cuántos se guarda.
    Es lo que se preguntaba todos los días en { $old }; source dice de dónde sale cada idea. Cámbielo si a esta gira le convienen otras preguntas.
draft-questions-apart = Lo que se preguntaba un solo día está en { $aside }, que el bot no lee: pase aquí lo que siga valiendo, con su fecha nueva.
draft-still = ¿sigue siendo así?
draft-invitation = cuando esté la invitación de { $new }, ponga aquí su título.
