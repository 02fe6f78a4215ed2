# Every sentence in Brazilian Portuguese. HTML tags are Telegram's: <b>, <i>, <code>.
# A word in { $braces } is filled in by the assistant: keep it as it is.

## The keyboard that stays below the chat

menu-agenda = 🗓 Agenda
menu-payment = 💳 Pagamento
menu-programmes = 🏛 Programas
menu-ask = 💬 Perguntar
menu-retro = 📝 Meu dia
menu-settings = ⚙️ Ajustes
menu-placeholder = Escreva sua pergunta…

## Welcome, home, help

welcome =
    👋 <b>Boas-vindas!</b>
    Sou o assistente da viagem de estudos <b>{ $tour }</b> ({ $dates }, { $city }).

    Conto o que há em cada dia, como se paga e quais programas são visitados. Toque nos botões abaixo ou escreva sua pergunta com suas próprias palavras.

    Também aviso do que vem a seguir. Se preferir que eu não escreva, use /silenciar.

    Guardo seu número de usuário do Telegram, seu idioma, sua viagem, a tela em que está, seus ajustes, o que marcar na sua lista e quais lembretes enviei. Nada mais sem a sua permissão: /privacidade

home =
    <b>{ $tour }</b>
    { $dates } · { $city }

home-starts-in =
    { $days ->
        [1] Falta <b>1 dia</b> para começar.
       *[other] Faltam <b>{ $days } dias</b> para começar.
    }
home-today =
    { $count ->
        [1] Hoje é { $day }.
       *[other] Hoje é { $day }: dia { $number } de { $count }.
    }
home-is-over = A viagem terminou em { $day }.
home-ask = Do que você precisa?

help =
    <b>Como posso ajudar?</b>

    Escreva como falaria com uma pessoa. Por exemplo:
    • O que tem amanhã?
    • Quanto custa e o que inclui?
    • Quando é preciso pagar?
    • O que é o Metrocable?

    Também pode usar:
    /hoje – o que há hoje
    /agenda – todos os dias
    /pagamento – valor e dados para transferência
    /programas – o que se visita
    /retro – contar como foi o dia
    /nota – guardar algo que queira lembrar
    /compromissos – o que você fará ao voltar
    /relatorio – seu relatório de viagem
    /calendario – a viagem no calendário do celular
    /viagem – trocar de viagem
    /ajustes – idioma, lembretes e suas horas
    /silenciar – descansar dos lembretes
    /privacidade – o que se guarda sobre você

    Se eu não souber algo, digo, e posso passar sua pergunta à coordenação.

## Tours

tours-title = <b>Qual é a sua viagem?</b>
tours-line =
    <b>{ $tour }</b>
    { $dates } · { $city }
tours-none = No momento não há viagens abertas.
tour-objectives = <b>Objetivos</b>
tour-audience = <b>Para quem é:</b> { $who }
tour-countries = <b>Países:</b> { $countries }
start-wrong-code = Esse link não corresponde a nenhuma viagem que eu conheça. Pode ter vencido ou estar incompleto. Escolha a sua aqui:
contacts-title = <b>A quem perguntar</b> · { $tour }
contacts-none = O documento desta viagem não indica a quem perguntar.

## Agenda

agenda-day =
    { $count ->
        [1] 🗓 <b>{ $day }</b>
       *[other] 🗓 <b>{ $day }</b> · dia { $number } de { $count }
    }
agenda-day-open = A programação deste dia ainda será confirmada.
agenda-day-open-short = Programação a confirmar
agenda-all-title =
    🗓 <b>{ $tour }</b>
    { $dates }
agenda-unscheduled-count =
    { $count ->
        [1] Há <b>1 atividade anunciada</b> ainda sem dia.
       *[other] Há <b>{ $count } atividades anunciadas</b> ainda sem dia.
    }
agenda-unscheduled-title = <b>Anunciado, com dia a confirmar</b> · { $tour }
agenda-unscheduled-none = Tudo o que foi anunciado já tem seu dia.
agenda-now = 🕑 <b>Agora</b> · { $day }
agenda-starts-in =
    { $days ->
        [1] A viagem começa amanhã, { $day }.
       *[other] A viagem começa em { $days } dias: { $day }.
    }
agenda-is-over = A viagem terminou em { $day }.
agenda-current = <b>Neste momento</b>
agenda-following = <b>Depois</b>
agenda-nothing-now = Neste momento não há nada na agenda.
agenda-nothing-known = Não há outras atividades com dia marcado.
agenda-outside = A data { $day } não faz parte da viagem.
agenda-runs = <b>{ $tour }</b>: { $dates }.
agenda-changed = <i>🔄 mudou</i>
agenda-changed-from = <i>🔄 antes: { $was }</i>
agenda-scheduled = <i>🗓 marcada pela coordenação</i>
agenda-added = <i>🆕 acrescentada pela coordenação</i>
agenda-cancelled = ❌ { $title }: <b>cancelada</b>

slot-morning = De manhã
slot-afternoon = À tarde
slot-evening = À noite
slot-day = Durante o dia
slot-open = <b>{ $slot }</b> <i>(horário a confirmar)</i>
slot-clock = <b>{ $slot }</b>
slot-clock-home = <b>{ $slot }</b> <i>({ $home } no seu país)</i>

activity-when = 🕑 { $when }
activity-where = 📍 { $place }
activity-no-day = dia e horário a confirmar
activity-bring = <b>Para levar ou ler:</b> { $what }
activity-lessons = <b>O que se aprendeu</b>
activity-no-pin = Os documentos não dão a localização exata.
activity-changed = 🔄 A coordenação da viagem mudou este dado ({ $day }).
activity-changed-from = 🔄 A coordenação da viagem mudou isto ({ $day }). Antes: { $was }.
activity-scheduled = 🗓 A coordenação da viagem marcou o dia e a hora ({ $day }); eles não estão nos documentos.
activity-added = 🆕 A coordenação da viagem acrescentou esta atividade ({ $day }); ela não está nos documentos.
activity-cancelled = ❌ <b>Cancelada.</b> A coordenação da viagem a retirou da agenda ({ $day }). Estava prevista: { $was }.
difference-moved = 🔄 <b>{ $title }</b>
difference-placed = 📍 <b>{ $title }</b>
difference-cancelled = ❌ <b>{ $title }</b>: cancelada
difference-back = ✅ <b>{ $title }</b>: volta à agenda
difference-added = 🆕 <b>{ $title }</b>
difference-scheduled = 🗓 <b>{ $title }</b>: já tem dia
difference-unscheduled = 🔄 <b>{ $title }</b>: fica sem dia por enquanto
difference-now = Agora: <b>{ $when }</b>
difference-before = Antes: { $when }
difference-was-planned = Estava prevista: { $when }
difference-when = { $day } · { $slot }
difference-open = { $slot }, horário a confirmar
difference-where = 📍 Agora: { $place }
difference-where-before = 📍 Agora: { $place } (antes: { $before })
difference-nowhere = lugar a confirmar
changes-told =
    { $count ->
        [1] 📣 <b>Mudança na agenda</b> · { $tour }
       *[other] 📣 <b>Mudanças na agenda</b> · { $tour }
    }
changes-told-by = <i>Quem mudou foi a coordenação da viagem. Se você salvou o calendário no celular, abra-o de novo por aqui e ele se corrige sozinho.</i>

## Calendar file

calendar-caption = Abra para adicionar <b>{ $what }</b> ao seu calendário. Se algo mudar, peça outro: ele atualiza sem duplicar.
calendar-tentative = { $slot }: { $title } (horário a confirmar)
calendar-to-confirm = Horário a confirmar.
calendar-empty = Este dia não tem atividades com data para adicionar. Envio a viagem completa.

## Payment

payment-title = 💳 <b>Pagamento</b> · { $tour }
payment-none = O documento de <b>{ $tour }</b> não fala de custos nem de pagamentos.
payment-includes = <b>Inclui</b>
payment-excludes = <b>Não inclui</b>
payment-due = <b>Quando se paga</b>
payment-transfer = <b>Dados para transferência ou depósito</b>
payment-field = { $label }: <code>{ $value }</code>
payment-only-here = Toque em um botão para copiar cada dado. São os do documento oficial: desconfie de outros que cheguem por chat.
payment-order = <b>Com ordem de compra (O/C)</b>
payment-limit = <b>Vagas por instituição</b>
transfer-holder = Titular
transfer-tax-id = RUT (identificação fiscal)
transfer-bank = Banco
transfer-account-type = Tipo de conta
transfer-account-number = Nº da conta
transfer-city = Cidade
transfer-mail = E-mail

## Programmes

library =
    🏛 <b>O que se visita e se conhece</b>

    Escolha um grupo ou escreva o nome do que procura.
library-page = Página { $page } de { $pages }
kind-programmes = Programas e projetos ({ $count })
kind-places = Lugares ({ $count })
kind-institutions = Instituições ({ $count })
kind-plans = Planos e políticas ({ $count })
kind-people = Pessoas ({ $count })
entry-problem = o problema
entry-how = como fizeram
entry-results = resultados
entry-lessons = lições
entry-in-agenda = <b>Na sua agenda</b>
entry-visit = • { $when }: { $title }
how-method = <b>Método</b>
how-actors = <b>Atores</b>
how-financing = <b>Financiamento</b>
how-obstacles = <b>Obstáculos</b>

## Questions

ask =
    💬 <b>Pergunte o que quiser</b>, com suas palavras.

    Por exemplo: “o que tem na quinta?”, “o que o valor inclui?”, “como Moravia foi recuperada?”
question-choice = Não tenho certeza de ter entendido. Você quis dizer…?
question-unknown = Isso eu não sei: não está nos documentos que tenho, e prefiro não inventar. Se quiser, passo sua pergunta à coordenação.
question-write = Escreva em uma mensagem a pergunta que quer passar à coordenação. Ela será vista com o seu nome.
question-write-unnamed = Escreva em uma mensagem a pergunta que quer passar à coordenação. Ela será vista sem o seu nome.
question-passed-on = ✅ Pronto. Passei a sua pergunta à coordenação, com o seu nome. Quando responderem, a resposta chega a este chat.
question-passed-on-unnamed = ✅ Pronto. Passei a sua pergunta à coordenação, sem o seu nome. Quando responderem, a resposta chega a este chat.
question-kept-untold = ✅ Pronto. A sua pergunta ficou guardada. Ainda não há ninguém da coordenação da sua viagem neste assistente: ela será vista quando entrarem.
question-which-tour = ✅ A sua pergunta ficou guardada. Para saber a quem passá-la, escolha a sua viagem:
question-urgent = Se for urgente, ligue para { $name }: { $phone }
question-none-open = Não há perguntas abertas.
question-open-title =
    { $count ->
        [1] <b>1 pergunta aberta</b>
       *[other] <b>{ $count } perguntas abertas</b>
    }
question-open-line =
    <b>{ $number }.</b> { $text }
    <i>{ $name } · { $tour }, { $when }</i>
question-none-closed = Ainda não há consultas atendidas.
question-closed-title =
    { $count ->
        [1] <b>1 consulta atendida</b>
       *[other] <b>{ $count } consultas atendidas</b>
    }
question-when-utc = { $when } (UTC)
question-no-tour = sem viagem

## What people have asked the coordinators, and what was replied

inquiry-when = { $day }, { $hour }
inquiry-unnamed = Alguém que prefere não dizer o nome
inquiry-asked =
    💬 <b>{ $name }</b>, { $when } ({ $language })
    { $text }
inquiry-asker =
    💬 <b>{ $name }</b>, { $when }
    { $text }
inquiry-own =
    💬 <b>Você</b>, { $when }
    { $text }
inquiry-reply = ↩️ <b>A coordenação ({ $name })</b>, { $when }
inquiry-reply-nameless = ↩️ <b>A coordenação</b>, { $when }
inquiry-waiting = ⏳ Espera resposta desde { $when }.
inquiry-answered = ✅ Respondida por { $name }, { $when }.
inquiry-settled = ☑️ { $name } deu por resolvida, { $when }.
inquiry-files =
    { $count ->
        [1] 📎 Este é o arquivo:
       *[other] 📎 Estes são os { $count } arquivos:
    }
my-inquiries-title = 📬 <b>Minhas consultas à coordenação</b>
my-inquiries-none = Você ainda não passou nenhuma pergunta à coordenação.
my-inquiries-line = <b>{ $number }.</b> { $text }
my-inquiry-waiting = ⏳ Espera resposta desde { $when }.
my-inquiry-answered = ✅ Respondida, { $when }.
my-inquiry-settled = ☑️ A coordenação deu por resolvida, { $when }. Se ainda precisar, escreva algo mais.
answer-title = 📬 <b>A coordenação ({ $name }) responde a você</b>
answer-title-nameless = 📬 <b>A coordenação responde a você</b>
answer-to = <i>Você perguntou: “{ $text }”</i>
ask-on-write = ✍️ Escreva o que quiser acrescentar ou perguntar. Também pode mandar uma foto, um áudio ou um documento. Vai para a coordenação, junto com o anterior.
ask-on-sent = ✅ Pronto, passei à coordenação. Quando responderem, a resposta chega a este chat.
ask-on-thanks = 👍 Ficou anotado junto à sua consulta. Se precisar de mais alguma coisa, escreva.

## The coordinators' inbox (/consultas)

inbox-title = ❓ <b>Consulta n.º { $number }</b> · { $tour }
inbox-number = N.º { $number }
inbox-unreachable = 🚫 Quem perguntou bloqueou o assistente: verá a resposta se voltar.
inbox-new = 🙋 <b>Consulta n.º { $number }</b> · { $tour }
inbox-goes-on = 💬 <b>Continua a consulta n.º { $number }</b> · { $tour }
inbox-how-to-reply = <i>Para responder, responda a esta mensagem ou toque em “Responder”.</i>
inbox-quoted = <i>“{ $text }”</i>
inbox-answered = ✅ <b>{ $name } respondeu à consulta n.º { $number }</b>
inbox-late = ⏰ <b>Ninguém respondeu à consulta n.º { $number }</b> · { $tour }. Espera desde { $since }.
inbox-late-all =
    { $count ->
        [1] ⏰ <b>1 consulta</b> continua esperando resposta.
       *[other] ⏰ <b>{ $count } consultas</b> continuam esperando resposta.
    }
inbox-write =
    ✍️ <b>Responda à consulta n.º { $number }</b> ({ $name })

    Escreva agora a sua resposta, ou mande uma foto, um áudio ou um documento: ela sai na hora. Quem perguntou verá que responde { $own }, da coordenação.
inbox-sent = ✅ A sua resposta à consulta n.º { $number } está a caminho. Quem recebe: { $name }.
inbox-too-late = ⚠️ <b>{ $name } já respondeu à consulta n.º { $number }</b>, { $when }:
inbox-too-late-own = ⚠️ <b>Você já respondeu à consulta n.º { $number }</b>, { $when }:
inbox-send-too-ask = A sua mensagem <b>não foi enviada</b>. Quer enviá-la também, como complemento?
inbox-which = É a resposta a uma consulta? A mensagem à qual respondeu não é, e não enviei a sua a ninguém. Se for, escolha a qual:
inbox-send-to = N.º { $number }: { $text }
inbox-gone = Essa consulta já não está: quem a fez apagou tudo o que era seu. Nada foi enviado.
inbox-no-role = Você já não acompanha essa viagem, por isso a sua mensagem não foi enviada.
inbox-edited = ✏️ Vi que corrigiu a sua mensagem, mas ela já tinha saído como estava. Se for preciso, mande outra com a correção.
inbox-message-gone = Não encontro a mensagem que queria enviar. Escreva-a outra vez, por favor.

## Replies kept as answers for everybody

kept-by = <i>Resposta da coordenação ({ $name }, { $day })</i>
kept-by-nameless = <i>Resposta da coordenação ({ $day })</i>
kept-only-in = <i>Esta resposta está somente neste idioma: { $language }.</i>
kept-draft = ⭐ <b>Assim o assistente responderia a toda a viagem</b> · { $tour }
kept-in-force = ⭐ <b>Assim o assistente responde a toda a viagem</b> · { $tour }
kept-withdrawn = 🗑 <b>Retirada: o assistente já não responde assim</b> · { $tour }
kept-check = Confira que não diga quem perguntou nem nada pessoal, e que o idioma esteja certo.
kept-write-question = ✏️ Escreva a pergunta como qualquer pessoa da viagem a faria.
kept-write-answer = ✏️ Escreva a resposta como toda a viagem deve lê-la.
kept-no-payment = O que tem a ver com o pagamento sai somente dos documentos, para que ninguém possa mudá-lo de um chat. Isto não pode ser guardado para todos.
kept-nothing-written = A resposta não tem texto, e um arquivo sozinho não pode ser guardado para todos. Responda também com palavras.
kept-none = Ainda não há respostas guardadas para todos.
kept-list-title = ⭐ <b>Respostas guardadas para todos</b> · { $tour }
kept-line = <b>{ $number }.</b> { $text }
kept-line-withdrawn = <b>{ $number }.</b> { $text } <i>(retirada)</i>

## Sources and translations

source-footer = <i>Fonte: { $sources }</i>
source-inline = <i>({ $source })</i>
only-spanish = <i>Parte deste texto está somente em espanhol.</i>

## Settings

settings = ⚙️ <b>Ajustes</b>
settings-tour = Sua viagem: <b>{ $tour }</b>
settings-no-tour = nenhuma ainda
language-es = Español
language-en = English
language-pt = Português
language-set = ✅ A partir de agora falo português.

settings-reminders = <b>Os lembretes que envio</b>
settings-line = • { $what }: <b>{ $value }</b>
settings-off = não
settings-at-once = na hora
settings-minutes =
    { $minutes ->
        [1] 1 minuto
       *[other] { $minutes } minutos
    }
settings-before = Antes da viagem
    .about = Alguns dias antes lembro o que falta preparar.
settings-evening = Na noite anterior
    .about = Na noite antes de cada dia da viagem conto o que há no dia seguinte.
settings-morning = Plano do dia
    .about = A cada manhã da viagem conto o que há naquele dia.
settings-activity = Antes de cada atividade
    .about = Aviso pouco antes de cada atividade que já tem hora.
settings-change = Mudanças da agenda
    .about = Se a coordenação mudar um horário, um dia ou um lugar, ou cancelar algo, aviso na hora.
settings-retro = Perguntas do dia
    .about = Ao final de cada dia da viagem faço poucas perguntas. Se ficarem pela metade, lembro uma vez nessa noite e uma na manhã seguinte.
settings-after = Depois da viagem
    .about = Escrevo quando a viagem já terminou.
settings-commitments = Seus compromissos
    .about = Algumas semanas depois da viagem pergunto como estão os compromissos que você anotou.
settings-quiet = Horas de silêncio
settings-quiet-span = das { $start } às { $end }
settings-zones = As horas são as do seu país, { $home }; durante a viagem, as de { $city }.
settings-zone-home = É a hora do seu país: { $home }.
settings-zone-there = As horas são as de { $city }.
settings-paused = 🔕 <b>Tudo em silêncio</b> até { $day }, quando os lembretes voltam.
settings-paused-for-ever = 🔕 <b>Tudo em silêncio,</b> até você dizer o contrário.
settings-own = Agora: <b>{ $what }</b>, por sua escolha.
settings-as-tour = Agora: <b>{ $what }</b>, como na viagem.
settings-saved = ✅ Salvo

reminder-on = 🔔 <b>{ $what }</b>
reminder-off = 🔕 <b>{ $what }</b>: desligado
reminder-minutes = { $minutes } min
reminder-as-tour = Como na viagem: { $what }

quiet =
    🌙 <b>Horas de silêncio</b>

    Nessas horas não escrevo. O que cair nelas chega quando terminarem, se ainda servir.
quiet-now = Agora: <b>{ $what }</b>.
quiet-none = Agora você não tem horas de silêncio.

pause =
    🔕 <b>Silêncio</b>

    Os lembretes não estão em silêncio. Quer descansar deles por um tempo?

    Enquanto isso, pode continuar perguntando.
pause-tomorrow = Até amanhã ({ $day })
pause-some-days = Três dias (até { $day })
pause-tour = Até o fim da viagem ({ $day })

stop =
    ✋ <b>O que você quer parar?</b>

    <b>Os lembretes:</b> não escrevo mais por conta própria. Seus dados ficam e você pode continuar perguntando.

    <b>Tudo:</b> apago o que está guardado sobre você. Antes pergunto mais uma vez.

homes =
    🌎 <b>De onde você vem?</b>

    Antes e depois da viagem, as horas dos lembretes são as do seu país. Durante a viagem, as de { $city }.
homes-as-tour = Como na viagem: { $place }

checklist = 🧳 <b>Antes da viagem</b> · { $tour }
checklist-none = <b>{ $tour }</b> não tem lista de pendências.
checklist-count = Pronto: <b>{ $done } de { $count }</b>. Toque no botão de cada item que já estiver pronto.
checklist-all = 🎉 <b>Tudo pronto!</b> Não falta marcar nada.

## Reminders

reminder-morning = ☀️ <b>Bom dia!</b>
reminder-day-open = A programação de hoje ainda não está na agenda.
reminder-more =
    { $count ->
        [1] E há <b>mais 1 atividade</b>: veja no dia completo.
       *[other] E há <b>mais { $count } atividades</b>: veja no dia completo.
    }
reminder-evening =
    { $count ->
        [1] 🌙 Amanhã, <b>{ $day }</b>, o plano é este:
       *[other] 🌙 Amanhã, <b>{ $day }</b> (dia { $number } de { $count }), o plano é este:
    }
reminder-activity =
    { $hour ->
        [1] 🔔 À <b>{ $clock }</b> começa:
       *[other] 🔔 Às <b>{ $clock }</b> começa:
    }
reminder-days-left =
    { $days ->
        [1] Falta <b>1 dia</b> para a viagem.
       *[other] Faltam <b>{ $days } dias</b> para a viagem.
    }
reminder-payment-done = Já pagou, ou a sua O/C está emitida? Obrigado! Marque na sua lista e não lembro mais.
reminder-checklist-open =
    { $count ->
        [1] Na sua lista falta marcar <b>1 item</b>:
       *[other] Na sua lista falta marcar <b>{ $count } itens</b>:
    }
reminder-checklist-more =
    { $count ->
        [1] E <b>mais 1</b>: veja na sua lista.
       *[other] E <b>mais { $count }</b>: veja na sua lista.
    }
reminder-retro =
    🌙 <b>Como foi o dia?</b>
    { $day }, dia { $number } de { $count }. São { $questions } perguntas: um ou dois minutos.
reminder-retro-open = 📝 Você ainda pode contar como foi o dia de hoje. Leva um ou dois minutos.
reminder-retro-begun = 📝 Ficaram perguntas de hoje por responder. O que você já disse está guardado.
reminder-retro-morning-open = 📝 Ontem não deu para contar o seu dia. Ainda dá: { $day }.
reminder-retro-morning-begun = 📝 Ficaram perguntas de ontem, { $day }. O que você já disse está guardado.
reminder-after =
    🙏 Obrigado por ter feito parte de <b>{ $tour }</b>!

    A viagem terminou, mas tudo continua aqui para ler quando quiser: a agenda, os programas e os lugares. E você pode continuar me perguntando.
reminder-commitments =
    { $count ->
        [1] 🤝 <b>{ $tour }</b> terminou há { $days } dias. Você anotou um compromisso. <b>Como está indo?</b>
       *[other] 🤝 <b>{ $tour }</b> terminou há { $days } dias. Você anotou { $count } compromissos. <b>Como estão indo?</b>
    }
reminder-commitments-more =
    { $count ->
        [1] E <b>mais 1</b>: veja na sua lista.
       *[other] E <b>mais { $count }</b>: veja na sua lista.
    }

## The questions at the end of the day

retro-consent =
    📝 <b>Conte como foi o seu dia</b>

    Ao final de cada dia faço poucas perguntas: leva um ou dois minutos. Servem para melhorar a viagem enquanto ela acontece, e para que você volte com suas anotações prontas.

    👥 <b>A coordenação</b>: quem organiza a viagem.
    📣 <b>O grupo</b>: também as outras pessoas da viagem.

    Para isso preciso <b>guardar o que você responder</b>. Quem poderá ler? Ao escolher, você aceita que eu guarde. Pode mudar isso em cada resposta, e apagar tudo com /apagar.
retro-readers-first =
    📝 <b>Conte como foi o seu dia</b>

    São poucas perguntas. Quem poderá ler o que você responder? Pode mudar depois, em cada resposta.
retro-progress = 📝 { $day } · <b>{ $number } de { $count }</b>
retro-own-answer = Sua resposta: “{ $what }”
retro-say-again = Para mudar, escreva de novo.
retro-read-by-organisers = 👥 <i>Sua resposta: só para a coordenação.</i>
retro-read-by-group = 📣 <i>Sua resposta: também para o grupo, sem o seu nome.</i>
retro-read-by-group-signed = 📣 <i>Sua resposta: também para o grupo, com o seu nome.</i>
retro-read-by-me = 🔒 <i>Sua resposta: só para você.</i>
retro-saved = ✅ Guardado: “{ $what }”
retro-added = ✅ Acrescentei à sua resposta anterior: { $question }
retro-added-note = ✅ Guardei esse arquivo também, entre suas notas do dia.
retro-waiting =
    📝 Sua pergunta { $number } de { $count } continua esperando:
    <b>{ $question }</b>
retro-here = 👍 Continuo aqui. Responda quando quiser:
retro-change-by-words = ✏️ Você pode escrever outra resposta, que substitui esta. Para que ninguém mais leia, toque em “👁 Quem lê”.
retro-change-by-tap = ✏️ Você pode tocar em outra opção, que substitui esta. Para que ninguém mais leia, toque em “👁 Quem lê”.
retro-may-skip = 👍 Aqui ainda não há resposta. Se não quiser responder, toque em “Pular ›”.
retro-must-answer = 👍 Aqui ainda não há resposta. Se hoje preferir não responder, pode deixar.
retro-finished = 🎉 <b>Obrigado! Seu dia ficou guardado.</b>
retro-stopped = 👍 Paramos aqui. O que você respondeu está guardado. Continue quando quiser com /retro.
retro-declined = 👍 Tudo bem, hoje não pergunto mais. Se mudar de ideia, escreva /retro.
retro-declined-day = 👍 De acordo, não pergunto mais sobre esse dia. Se mudar de ideia, escreva /retro.
retro-day = 📝 <b>{ $day }</b>
retro-no-answer = <i>sem resposta</i>
retro-change =
    Toque um número para responder ou mudar.
    <i>👥 para a coordenação · 📣 também para o grupo · 🔒 só para você</i>
retro-day-ahead = Esse dia ainda não chegou.
retro-days =
    📝 <b>Seus dias</b> · { $tour }
    ✅ completo · ✏️ pela metade · ▫️ não começado
retro-open-until = Você pode responder ou mudar até { $day }.
retro-closed = As respostas foram encerradas em { $day }. As suas continuam aqui para ler.
retro-none = Em <b>{ $tour }</b> não há perguntas no fim do dia.
retro-not-yet = As perguntas de <b>{ $tour }</b> começam em { $day }, no fim do dia.
retro-later-today = 📝 As perguntas de hoje abrem às { $time }, quando o dia vai terminando. Se quiser anotar algo antes, escreva /nota.
retro-readers-of = Quem pode ler sua resposta a “{ $question }”?
retro-readers-from-now = Quem pode ler o que você responder a partir de agora?
retro-sign-name = ✍️ <b>Com que nome você assina?</b> Escreva como quer que o grupo leia.
retro-signs = ✅ Pronto: você assina como “{ $name }”.
retro-signing = ✍️ Se assinar, seu nome aparece em tudo o que compartilha com o grupo, também no que já compartilhou.
retro-signed = ✍️ Seu nome aparece em tudo o que compartilha com o grupo, também no que já compartilhou.
retro-shared = 📣 <b>O que o grupo compartilha</b> · { $day }
retro-shared-none = Ninguém compartilhou nada desse dia ainda.
retro-shared-more =
    { $count ->
        [1] E mais 1 resposta.
       *[other] E mais { $count } respostas.
    }
rating-1 = 1 · Muito fraco
rating-2 = 2 · Fraco
rating-3 = 3 · Regular
rating-4 = 4 · Bom
rating-5 = 5 · Excelente
file-photo = 📷 foto
file-voice = 🎤 mensagem de voz
file-audio = 🎵 áudio
file-video = 🎬 vídeo
file-video-note = 🎬 vídeo
file-animation = 🎬 animação
file-document = 📎 documento

## Notes

note-take = 📌 <b>O que você quer anotar?</b> Envie agora: um texto, um áudio, uma foto, um vídeo ou um documento.
note-take-with = Vou guardar com “{ $activity }”.
note-kept = 📌 Guardado { $where }.
note-kept-album = 📌 Tudo guardado { $where }.
note-with-activity = com “{ $activity }”
note-with-day = em suas notas de { $day }
note-changed = 📌 Pronto: sua nota foi corrigida.
note-offer = 📌 Quer que eu guarde isto como nota?
note-offer-with = 📌 Quer que eu guarde isto como nota? Ficaria com “{ $activity }”.
note-album = 📌 Chegaram vários arquivos juntos. Se quiser guardá-los como notas, toque no botão e envie de novo.
note-lost = Não encontro mais essa mensagem. Envie de novo e eu guardo.
note-no-tour = Para guardar uma nota preciso saber qual é a sua viagem. Escolha e envie a nota de novo.
note-consent =
    Para guardar suas notas preciso da <b>sua permissão</b>. Elas são para você: aqui pode ler, mudar e apagar quando quiser. Ficam guardadas até { $day }.

    Você concorda?
note-title = 📌 <b>Nota</b>
note-move = <b>Com qual atividade fica esta nota?</b>
note-delete = 🗑 <b>Apagar esta nota?</b> Não dá para desfazer.
note-deleted = ✅ Nota apagada.
notes-title =
    { $count ->
        [1] 📌 <b>Minhas notas</b> · { $tour } · 1 nota
       *[other] 📌 <b>Minhas notas</b> · { $tour } · { $count } notas
    }
notes-line = <b>{ $number }.</b> { $when } · { $text }
notes-none = Você ainda não tem notas de <b>{ $tour }</b>. Escreva /nota e o que quiser lembrar, ou envie uma foto ou um áudio.
notes-never = Em <b>{ $tour }</b> não guardo notas.
notes-closed = <b>{ $tour }</b> já está encerrada e não recebe mais notas. As suas continuam aqui.

## My report: the Word file, and the same as text

report-title = Relatório de viagem
report-draft = RASCUNHO
report-draft-note = Este rascunho foi feito com os documentos da viagem e com o que você foi respondendo e anotando. Revise, corrija e complete antes de entregar.
report-header = { $draft } · { $tour }
report-fill-in = (a preencher)
report-by = Preparado por
report-institution = Instituição
report-made-on = Data
report-facts = A viagem
report-column-what = Dado
report-column-detail = Detalhe
report-tour = Atividade
report-theme = Tema
report-dates = Datas
report-city = Cidade
report-host = Organização
report-organisers = Com o apoio de
report-audience = Para quem
report-countries = Países
report-objectives = Objetivos
report-fee = Valor
report-amount = Valor
report-amount-of = { $amount } { $per }
report-amount-note = Nota
report-includes = Inclui
report-excludes = Não inclui
report-due = Quando se paga
report-limit = Vagas
report-days = O que foi visitado, dia a dia
report-not-begun = A viagem começa em { $day }. Aqui ficará o que for visitado a cada dia.
report-still-on = A viagem continua: aqui está o que há até hoje, { $day }.
report-day = Dia { $number }: { $day }
report-day-open = Os documentos não dizem o que foi feito neste dia: complete você.
report-added = A coordenação da viagem a acrescentou; ela não está nos documentos.
report-slot-open = { $slot } (hora a confirmar)
report-open = Anunciado, sem dia
report-open-note = Os documentos anunciam estas visitas sem dizer em que dia foram feitas. Deixe as que foram feitas e apague as outras.
report-reflections = Reflexões e anotações do dia
report-answer = Resposta
report-note = Anotação
report-ideas = Ideias para replicar
report-ideas-none = Aqui ficam as ideias que poderiam ser replicadas no seu município. Ainda não há nenhuma anotada.
report-commitments = Compromissos
report-commitments-none = Aqui ficam os compromissos: o quê, com quem e para quando. Ainda não há nenhum anotado.
report-commitment-who = Quem
report-commitment-what = O quê
report-commitment-with-whom = Com quem
report-commitment-horizon = Prazo
report-commitment-standing = Situação
report-group = Grupo de trabalho: { $title }
report-horizon-short = Curto
report-horizon-medium = Médio
report-horizon-long = Longo
report-standing-open = Pendente
report-standing-under-way = Em andamento
report-standing-done = Cumprido
report-standing-dropped = Não será feito
report-file-photo = Foto, { $when }
report-file-voice = Mensagem de voz, { $when }
report-file-audio = Áudio, { $when }
report-file-video = Vídeo, { $when }
report-file-video_note = Videomensagem, { $when }
report-file-animation = Animação, { $when }
report-file-document = Documento, { $when }
report-file-named = Documento “{ $name }”, { $when }
report-photo = { $text } · { $photo }
report-photo-missing = [Falta aqui uma foto; ela continua no seu chat] { $photo }
report-sources = Fontes
report-sources-note = Os dados da viagem vêm destes documentos; as respostas, anotações e compromissos, de quem assina.
report-source = { $organisation } ({ $year }). { $title }.
report-source-undated = { $organisation } (sem ano). { $title }.

## My report, in the chat

bitacora =
    📄 <b>Seu relatório</b> · { $tour }

    Um rascunho do relatório de viagem: os dados da viagem, o que foi visitado dia a dia, o que você respondeu e anotou, suas ideias e seus compromissos. Revise e complete antes de entregar.
bitacora-empty = Você ainda não anotou nem respondeu nada. Mesmo assim, pode pedir o rascunho com os dados da viagem.
bitacora-answers =
    { $count ->
        [1] • 1 resposta
       *[other] • { $count } respostas
    }
bitacora-notes =
    { $count ->
        [1] • 1 anotação
       *[other] • { $count } anotações
    }
bitacora-commitments =
    { $count ->
        [1] • 1 compromisso
       *[other] • { $count } compromissos
    }
bitacora-name = Nome: <b>{ $name }</b>
bitacora-institution = Instituição: <b>{ $institution }</b>
report-caption = 📄 Seu relatório de <b>{ $tour }</b>, para revisar e completar. Abre no Word, no Google Docs ou no LibreOffice.
report-joint-caption = 📄 O relatório conjunto de <b>{ $tour }</b>, para revisar e completar. Não leva o que cada pessoa guarda só para si.
report-file-name = relatorio
consent-name =
    Para pôr seu nome na capa, preciso <b>guardá-lo</b>, junto com sua instituição. É opcional, e você pode apagá-lo quando quiser.

    Você concorda?
introduce-name = ✏️ <b>Como você se chama?</b> Escreva como quer ver na capa.
introduce-institution =
    ✏️ <b>De que prefeitura ou instituição você vem?</b> Escreva o nome completo.

    Quem vier da mesma e tiver dado o nome verá o seu, para propor um relatório conjunto.
introduced = ✅ Guardado. Assim ficará na capa.
introduction-forgotten = ✅ Apaguei seu nome e sua instituição.
joint =
    👥 <b>Relatório conjunto</b>

    As pessoas de uma mesma instituição podem juntar o que têm em um só relatório. Entra só o de quem diz que sim: respostas, anotações, fotos e compromissos, com o nome. O que está marcado “só eu” nunca entra. Você pode sair quando quiser; o que outros já tiverem baixado fica com eles.
joint-name-first = Primeiro me diga seu nome e sua instituição.
joint-nobody = Por enquanto ninguém mais da sua instituição deu o nome nesta viagem.
joint-shares = ✅ { $name } disse que sim.
joint-waits = ⏳ { $name } ainda não disse que sim a compartilhar com você.
joint-newcomer = 🆕 { $name } deu o nome depois que você disse que sim. Se são colegas e quer compartilhar o seu, diga que sim outra vez.
joint-changed = 👆 <b>A lista mudou desde que você a viu.</b> Veja de novo antes de dizer que sim.
joint-agreed = Você disse que sim.

## The tour's memoir: the Word file

memoir-title = Memória
memoir-contents = Sumário
memoir-figure = Figura
memoir-people = Participantes inscritos
memoir-made-on = Documento feito em
memoir-days = Dia a dia
memoir-day-open = Os documentos não dizem o que foi feito neste dia. Complete aqui.
memoir-programmes = Para saber mais
memoir-programme = { $name }: { $what } ({ $source })
memoir-heard = O que o grupo disse
memoir-nobody = Ninguém respondeu às perguntas deste dia.
memoir-answered =
    { $people ->
        [1] Respondeu 1 pessoa de { $of }.
       *[other] Responderam { $people } pessoas de { $of }.
    }
memoir-answered-gone = Responderam { $people } pessoas; nem todas continuam na viagem.
memoir-of-people =
    { $people ->
        [1] respondeu 1 pessoa
       *[other] responderam { $people } pessoas
    }
memoir-withheld = Menos de { $fewest } pessoas responderam a estas perguntas, e por isso não são mostradas:
memoir-rated = Como foi avaliado o dia: { $day }
memoir-themes = O que mais se repetiu, e quantas pessoas disseram isso: { $themes }.
memoir-theme = { $words } ({ $people })
memoir-column-option = Opção
memoir-column-people = Pessoas
memoir-column-day = Dia
memoir-column-rated = Avaliaram
memoir-column-mean = Média (de 5)
memoir-figures = A viagem em números
memoir-trend = Média de cada dia, de 1 a 5
memoir-work = Grupos de trabalho e compromissos
memoir-work-none = Ainda não há grupos de trabalho nem compromissos compartilhados com o grupo.
memoir-work-alone = Outros compromissos compartilhados
memoir-members =
    { $count ->
        [1] É formado por 1 pessoa.
       *[other] É formado por { $count } pessoas.
    }
memoir-commitments-none = Seus integrantes ainda não compartilharam compromissos.
memoir-horizon-short = Curto prazo
memoir-horizon-medium = Médio prazo
memoir-horizon-long = Longo prazo
memoir-horizon-none = Sem prazo
memoir-conclusions = Conclusões
memoir-conclusions-note = Estas conclusões vêm apenas do que o grupo respondeu.
memoir-conclusions-none = Ainda não há respostas suficientes para tirar conclusões.
memoir-best =
    { $count ->
        [1] O dia mais bem avaliado: { $days }, com { $mean } de 5.
       *[other] Os dias mais bem avaliados: { $days }. Cada um com { $mean } de 5.
    }
memoir-worst =
    { $count ->
        [1] O dia com a avaliação mais baixa: { $days }, com { $mean } de 5.
       *[other] Os dias com a avaliação mais baixa: { $days }. Cada um com { $mean } de 5.
    }
memoir-only = Avaliação de { $day }: { $mean } de 5.
memoir-recurring = Palavras que se repetiram em mais de um dia, em qualquer das perguntas: { $themes }.
memoir-top-learnt = Do que se aprendeu, o que mais pessoas disseram a cada dia: { $themes }.
memoir-top-ideas = Das ideias para replicar, o que mais pessoas disseram a cada dia: { $themes }.
memoir-top = { $day }: { $words } ({ $people } pessoas)
memoir-mentioned =
    { $times ->
        [1] { $words } (1 vez)
       *[other] { $words } ({ $times } vezes)
    }
memoir-most-ticked =
    { $times ->
        [1] Na pergunta “{ $question }”, o mais marcado foi “{ $option }”: 1 vez.
       *[other] Na pergunta “{ $question }”, o mais marcado foi “{ $option }”: { $times } vezes, somando os dias.
    }
memoir-groups =
    { $count ->
        [1] Formou-se 1 grupo de trabalho.
       *[other] Formaram-se { $count } grupos de trabalho.
    }
memoir-shared =
    { $count ->
        [1] Foi compartilhado 1 compromisso. De curto prazo: { $short }; de médio: { $medium }; de longo: { $long }; sem prazo: { $none }.
       *[other] Foram compartilhados { $count } compromissos. De curto prazo: { $short }; de médio: { $medium }; de longo: { $long }; sem prazo: { $none }.
    }
memoir-sources-note = Os dados da viagem e dos programas vêm destes documentos. O resto é o que o grupo respondeu: o compartilhado é citado com o nome apenas de quem assina.
memoir-signing = Assinaturas
memoir-signer-organiser = Pela instituição organizadora (nome, cargo, data)
memoir-signer-coordinator = Pela coordenação (nome, cargo, data)

## The tour's memoir, in the chat

memoir =
    📘 <b>Memória</b> · { $tour }

    Um documento Word com toda a viagem: o que se fez a cada dia, o que o grupo aprendeu, os grupos de trabalho, os compromissos e as conclusões. Pronto para imprimir e assinar.
memoir-days-answered =
    { $count ->
        [1] • 1 dia com respostas que podem ser mostradas
       *[other] • { $count } dias com respostas que podem ser mostradas
    }
memoir-groups-count =
    { $count ->
        [1] • 1 grupo de trabalho
       *[other] • { $count } grupos de trabalho
    }
memoir-commitments-count =
    { $count ->
        [1] • 1 compromisso compartilhado
       *[other] • { $count } compromissos compartilhados
    }
memoir-privacy = O que cada pessoa guarda para si, ou só para a coordenação, não é citado.
memoir-language = Em que idioma você quer?
memoir-in = 📄 { $language }
memoir-caption = 📘 A memória de <b>{ $tour }</b>. Ao abrir, o Word pergunta se deve atualizar os campos: diga que sim, e o sumário terá os números das páginas.
memoir-making = ⏳ Preparando a memória… ({ $step } de { $count })
memoir-made = ✅ A memória está pronta.
memoir-failed = 🙏 Não consegui preparar a memória. Nada se perdeu: tente de novo em um momento.
memoir-file-name = memoria

## Charts, as pictures

chart-mean = { $mean } de 5
chart-answered =
    { $people ->
        [1] A esta pergunta respondeu 1 pessoa de { $of }.
       *[other] A esta pergunta responderam { $people } pessoas de { $of }.
    }
chart-answered-gone = A esta pergunta responderam { $people } pessoas; nem todas continuam na viagem.
chart-withheld = Ainda não é possível mostrar: é preciso que pelo menos { $fewest } pessoas respondam.
chart-trend = Como foi cada dia
chart-trend-people = Abaixo de cada dia: quantas pessoas o avaliaram.
chart-trend-withheld = Com listras: menos de { $fewest } respostas, não se mostra.
chart-few = menos de { $fewest }
chart-no-days = Ainda não há dias para mostrar.
chart-last-days = Os últimos { $count } dias
chart-caption = 📊 <b>{ $day }</b> · { $tour }
chart-trend-caption = 📈 <b>Dia a dia</b> · { $tour }
chart-file-name = grafico
button-chart = 📊 Ver em uma imagem

## Commitments

commitments = 🤝 <b>Seus compromissos</b>
commitments-none =
    🤝 <b>Seus compromissos</b>

    Ainda não há nenhum. Um compromisso é algo concreto que você fará ao voltar.
commitments-early = Os compromissos de <b>{ $tour }</b> são anotados a partir de { $day }, quando a viagem começa.
commitments-over = Os compromissos de <b>{ $tour }</b> foram guardados até { $day }. Não se anotam mais.
commitments-not-here = Em <b>{ $tour }</b> não se anotam compromissos.
commitments-no-tour = Para anotar um compromisso, escolha primeiro a sua viagem.
commitments-consent =
    🤝 Para anotar seus compromissos, preciso <b>guardar o que você escrever</b>. Para cada um você escolhe quem pode ler, e pode apagá-lo quando quiser.

    Você concorda?
commitment-what =
    🤝 <b>Com o que você se compromete?</b>

    Escreva uma coisa só, o mais concreta possível. Depois pergunto para quando e com quem.
commitment-what-again =
    Agora diz: “{ $what }”

    Escreva de novo, como deve ficar.
commitment-kept = ✅ Anotado: “{ $what }”
commitment-own = 🤝 “{ $what }”
commitment-when = <b>Para quando?</b>
commitment-with =
    <b>Com quem você vai fazer?</b>
    Escreva aqui: uma pessoa, uma equipe, uma instituição.
commitment-group =
    <b>Faz parte de um grupo de trabalho?</b>
    Um grupo reúne pessoas da viagem que continuam com a mesma coisa. Ao escolher um, você fica nele.
commitment-made = 🎉 <b>Pronto! Seu compromisso foi anotado.</b>
commitment-changed = ✅ Salvo.
commitment-whom = 👥 Com quem: { $who }
commitment-in-group = 🧩 Grupo: { $group }
commitment-word = “{ $word }”
commitment-read-by-organisers = <i>Só a coordenação lê.</i>
commitment-read-by-group = <i>As outras pessoas da viagem também leem, sem o seu nome.</i>
commitment-read-by-group-signed = <i>As outras pessoas da viagem também leem, com o seu nome.</i>
commitment-read-by-me = <i>Só você lê.</i>
commitment-readers = Quem pode ler “{ $what }”?
commitment-forget = Apagar “{ $what }”? Não dá para desfazer.
commitment-forgotten = ✅ Apaguei.
commitment-waiting = ✍️ O que perguntei antes continua esperando: escreva quando quiser.
commitment-in-words = ✍️ Isto eu só anoto por escrito. Escreva, ou dite com o microfone do teclado.
commitment-said-open = Fica anotado que ainda não começou.
commitment-said-under-way = Que bom que já começou!
commitment-said-done = 🎉 Parabéns!
commitment-said-dropped = Tudo bem. Também é bom saber.
commitment-word-ask = Quer acrescentar algumas palavras sobre como está indo? Escreva aqui.
commitment-word-kept = ✅ Obrigado, foi salvo.
horizon-short = 📅 Curto prazo
horizon-medium = 📅 Médio prazo
horizon-long = 📅 Longo prazo
standing-open = ▫️ A começar
standing-under-way = ▶️ Em curso
standing-done = ✅ Feito
standing-dropped = ✋ Não será feito

groups = 🧩 <b>Grupos de trabalho</b> · { $tour }
groups-choose = Toque em um para ver o que compartilha, entrar ou sair.
groups-none = Ainda não há nenhum. Você pode abrir o primeiro.
group-line = { $title } ({ $count })
group-members =
    { $count ->
        [1] { $count } pessoa
       *[other] { $count } pessoas
    }
group-is-mine = ✅ Você está neste grupo.
group-shared = <b>O que compartilham</b>
group-shared-none = Ninguém compartilhou ainda um compromisso neste grupo.
group-shared-more =
    { $count ->
        [1] E mais { $count }.
       *[other] E mais { $count }.
    }
group-title =
    🧩 <b>Para que é o grupo?</b>

    Escreva em poucas palavras. Todas as pessoas da viagem verão, sem o seu nome.
group-opened = ✅ Você está no grupo.
group-left = ✅ Você não está mais em “{ $title }”.

## Coordinators: role and panel

panel-which-tour = De qual viagem? Você acompanha várias.
panel-title =
    📊 <b>{ $tour }</b>
    { $day }, { $hour }
panel-nobody = Ninguém se inscreveu ainda. Este é o link para os participantes: { $link }
panel-people = 👥 Inscritos: <b>{ $enrolled }</b>. Recebem os avisos: { $reached }. Bloquearam o assistente: { $blocked }.
panel-today =
    { $answered ->
        [1] 📝 Hoje respondeu <b>1</b> de { $enrolled }.
       *[other] 📝 Hoje responderam <b>{ $answered }</b> de { $enrolled }.
    }
panel-yesterday =
    { $answered ->
        [1] 📝 Sobre o dia de ontem respondeu 1 de { $enrolled }.
       *[other] 📝 Sobre o dia de ontem responderam { $answered } de { $enrolled }.
    }
panel-ever =
    { $answered ->
        [1] 📝 Em toda a viagem respondeu 1 de { $enrolled }.
       *[other] 📝 Em toda a viagem responderam { $answered } de { $enrolled }.
    }
panel-nothing-asked = 📝 Hoje não se pergunta nada.
panel-questions =
    { $count ->
        [1] ❓ <b>1 pergunta</b> espera resposta.
       *[other] ❓ <b>{ $count } perguntas</b> esperam resposta.
    }
panel-pushes = ⏰ <b>O que envio a seguir</b>
panel-push = • { $day }, { $hour }: { $what }
panel-push-today = • hoje, { $hour }: { $what }
panel-push-tomorrow = • amanhã, { $hour }: { $what }
panel-what-before = Lembrete do que falta antes da viagem
panel-what-evening = Plano do dia seguinte
panel-what-morning = Plano do dia
panel-what-activity = Lembrete de uma atividade
panel-what-change = Aviso de uma mudança
panel-what-retro = Perguntas do dia
panel-what-after = Despedida
panel-what-commitments = Pergunta sobre os compromissos
panel-no-pushes = ⏰ Não resta nada a enviar.
button-refresh = 🔄 Atualizar
button-questions = ❓ Perguntas
button-other-tour = 🔁 Outra viagem
coordinators-title = 👥 <b>Quem acompanha</b> · { $tour }
coordinators-line = { $number }. { $name }
coordinators-line-own = { $number }. { $name } (você)
coordinators-nameless = Alguém sem nome
coordinators-named =
    { $count ->
        [1] 1 pessoa nomeada por quem opera o assistente.
       *[other] { $count } pessoas nomeadas por quem opera o assistente.
    }
coordinator-welcome =
    🧭 <b>A partir de agora você acompanha { $tour }</b>

    Isto é o que você pode fazer:
coordinator-help = 🧭 <b>Como você acompanha a viagem, também tem:</b>
coordinator-can = /{ $command } – { $about }
coordinator-know = Você receberá os avisos da viagem, como todos, mas o que responder não é contado com o dos participantes. Os demais que acompanham veem seu nome do Telegram, e também quem receber uma resposta sua. O que fizer aqui fica anotado.
invitations-open = ✉️ <b>Convites não usados</b>
invitations-none = Não há convites não usados.
invitation-line = N.º { $number }, de { $by }: vale até { $when }.
invitation-by-you = você
invitation-by-operator = quem opera o assistente
invitation-when = { $day } às { $hour }, hora de { $place }
invitation-made =
    ✉️ <b>Convite para acompanhar { $tour }</b>

    Envie este link a uma só pessoa: quem o abrir primeiro verá o mesmo que você.

    { $link }

    Vale uma única vez, até { $when }.
invitation-words = Com este link você poderá acompanhar a viagem { $tour } como coordenador ou coordenadora. Vale uma única vez.
invitation-too-many = Já há muitos convites não usados. Cancele um, e poderá fazer outro.
invitation-unseen = Um convite foi feito, mas não consegui mostrar o link. Cancele-o aqui e faça outro.
invitation-unknown = Não reconheço este link: talvez tenha chegado incompleto. Peça a quem o enviou que mande de novo.
invitation-used = Este link já foi usado, e vale uma única vez. Se precisar, peça um novo a quem o enviou.
invitation-expired = Este link venceu. Peça um novo a quem o enviou.
invitation-withdrawn = Este link foi cancelado. Se parecer um engano, fale com quem o enviou.
invitation-already = Você já acompanha esta viagem. O link continua sem usar: envie-o a quem quiser convidar.
role-ask =
    <b>Retirar { $name }?</b>

    Deixará de acompanhar { $tour }: não verá mais o painel, os resumos nem as perguntas. Os convites que fez também são cancelados. Continua na viagem como participante.
role-ask-own =
    ⚠️ <b>Trata-se de você</b>

    Se continuar, deixará de acompanhar { $tour }: não verá mais o painel, os resumos nem as perguntas. Os convites que fez também são cancelados. Para voltar, outra pessoa terá que convidar você.
role-withdrawn = ✅ { $name } não acompanha mais esta viagem.
role-withdrawn-own = ✅ Você não acompanha mais { $tour }. Continua na viagem como participante.
button-panel = 📊 Painel
button-memoir = 📘 Memória
button-invite = ✉️ Convidar alguém
invitation-cancel = 🗑 Cancelar o convite n.º { $number }
role-remove = ✖️ Retirar { $name }
button-role-withdraw = ✖️ Sim, retirar
button-role-leave = ‹ Não, deixar assim
button-coordinators = 👥 Quem acompanha
button-copy-link = 📋 Copiar o link
button-share-link = 📤 Enviar a alguém

## Roster

roster = 📋 <b>Lista de inscritos</b> · { $tour }
roster-empty = Ainda não há lista. Carregue a planilha de quem viaja (Excel ou CSV): cada pessoa terá seu link e seu QR, e aqui se verá quem falta começar e pagar.
roster-counts = 👥 Na lista: <b>{ $listed }</b>. Já começaram: { $started }. Faltam: { $waiting }.
roster-blocked =
    { $count ->
        [1] 🚫 1 pessoa bloqueou o assistente.
       *[other] 🚫 { $count } pessoas bloquearam o assistente.
    }
roster-payments = 💰 A pagar: <b>{ $owing }</b>. Com O/C emitida: { $ordered }. Pagos: { $paid }.
roster-institutions-count =
    { $count ->
        [1] 🏛 1 instituição.
       *[other] 🏛 { $count } instituições.
    }
roster-over = ⚠️ Com mais de { $most } pessoas, que é o máximo: { $names }.
roster-gone =
    { $count ->
        [1] 🗂 1 pessoa não está mais na última planilha.
       *[other] 🗂 { $count } pessoas não estão mais na última planilha.
    }
roster-list-all = <b>Todos</b> ({ $count })
roster-list-waiting = <b>Sem começar</b> ({ $count })
roster-list-blocked = <b>Bloquearam o assistente</b> ({ $count })
roster-list-owing = <b>A pagar</b> ({ $count })
roster-list-gone = <b>Não estão mais na última planilha</b> ({ $count })
roster-line = { $number }. <b>{ $name }</b> · { $institution } · { $started } · { $payment }
roster-mark-started = começou
roster-mark-waiting = sem começar
roster-mark-blocked = bloqueou
payment-state-pending = a pagar
payment-state-ordered = O/C emitida
payment-state-paid = pago
roster-institutions = <b>Por instituição</b> ({ $count })
roster-institution-line = { $number }. { $institution }: { $count }
roster-institution = 🏛 <b>{ $institution }</b> ({ $count })
roster-person = 👤 <b>{ $name }</b>
roster-person-institution = 🏛 { $institution }
roster-person-mail = ✉️ { $mail }
roster-person-waiting = ⏳ Ainda não começou. Seu link pessoal: { $link }
roster-person-started = ✅ Começou em { $day }.
roster-person-blocked = 🚫 Bloqueou o assistente: não recebe os avisos.
roster-person-gone = 🗂 Não está mais na última planilha.
roster-payment = 💰 Pagamento: <b>{ $state }</b>
roster-payment-noted = 💰 Pagamento: <b>{ $state }</b> (anotado por { $by }, { $when })
roster-by-somebody = alguém da coordenação
roster-ask-renew =
    <b>Dar outro link a { $name }?</b>

    O link e o QR de agora deixam de servir.
roster-ask-renew-started = Quem já começou com ele continua na viagem; a lista dirá «sem começar» até que o novo seja usado.
roster-renewed = ✅ Este é o novo link; o anterior não serve mais.
roster-ask-strike =
    ⚠️ <b>Tirar { $name } da lista?</b>

    O link deixa de servir e o que foi anotado do pagamento é apagado. Se já começou, continua na viagem.
roster-struck = ✅ { $name } não está mais na lista.
roster-ask-gone =
    { $count ->
        [1] ⚠️ <b>Tirar da lista a pessoa que não está mais na última planilha?</b> O link deixa de servir.
       *[other] ⚠️ <b>Tirar da lista as { $count } pessoas que não estão mais na última planilha?</b> Os links deixam de servir.
    }
roster-gone-struck =
    { $count ->
        [1] ✅ Tirei 1 pessoa da lista.
       *[other] ✅ Tirei { $count } pessoas da lista.
    }
roster-more =
    { $count ->
        [1] e mais 1
       *[other] e mais { $count }
    }
roster-upload =
    📥 <b>Carregar a lista</b> · { $tour }

    Envie a planilha como arquivo: Excel (.xlsx) ou CSV, de até { $megabytes } MB. Uma pessoa por linha e acima os títulos das colunas: nome, instituição, e-mail e pagamento. O e-mail e o pagamento podem faltar.

    Nada muda até você confirmar.
roster-reading = ⏳ Lendo «{ $file }»…
roster-fault-no-file = ⚠️ Isso não é uma planilha. Envie como arquivo: com o clipe 📎, «Arquivo».
roster-fault-too-large = ⚠️ Esse arquivo passa de { $megabytes } MB. Deixe só a planilha com a lista, sem fotos, e envie de novo.
roster-fault-old-excel = ⚠️ Esse arquivo é de um Excel antigo (.xls) e não consigo ler. Abra no Excel, escolha «Arquivo», «Salvar como», e o tipo «Pasta de Trabalho do Excel (.xlsx)». Depois envie o novo.
roster-fault-protected = ⚠️ Esse arquivo tem senha. Salve sem senha e envie de novo.
roster-fault-no-sheet = ⚠️ Esse arquivo não é uma planilha que eu possa ler. Salve como Excel (.xlsx) ou CSV e envie de novo.
roster-fault-damaged = ⚠️ Esse arquivo está danificado ou incompleto. Abra no Excel, salve de novo como .xlsx e envie.
roster-fault-bloated = ⚠️ Esse arquivo traz muito mais que uma lista, e não o abri. Copie a lista para uma pasta nova e envie.
roster-fault-empty = ⚠️ Essa planilha está vazia. Se a lista está em outra aba, verifique se não está oculta.
roster-fault-too-many = ⚠️ Essa planilha tem mais de { $most } linhas. Deixe só quem viaja e envie de novo.
roster-fault-not-fetched = ⚠️ Não consegui receber esse arquivo. Envie de novo, por favor.
roster-draft = 📄 <b>{ $file }</b>
roster-sheet = Li a aba «{ $name }»; as demais ficaram de fora.
roster-columns = <b>O que entendi das colunas</b>
roster-column = { $field }: «{ $columns }»
field-name = Nome
field-institution = Instituição
field-mail = E-mail
field-payment = Pagamento
roster-no-name = 🤔 Não reconheço em qual coluna está o nome. Diga com o botão «Nome».
roster-unsure = 🤔 Não tenho certeza disto: { $fields }. Se não for assim, corrija com os botões abaixo.
roster-ask-column = <b>{ $field }: em qual coluna está?</b>
roster-column-line = { $letter }. { $title } <i>{ $example }</i>
roster-good =
    { $count ->
        [1] <b>1 linha boa</b>
       *[other] <b>{ $count } linhas boas</b>
    }
roster-diff-new = 🆕 Novas ({ $count }): { $names }
roster-diff-changed = ✏️ Com mudanças ({ $count }): { $names }
roster-diff-same = ☑ Sem mudanças: { $count }
roster-diff-gone = 🗂 Não estão mais; ficam marcadas, com seu link ({ $count }): { $names }
roster-by-hand =
    { $count ->
        [1] 💰 1 pagamento é outro na planilha: fica como a coordenação anotou.
       *[other] 💰 { $count } pagamentos são outros na planilha: ficam como a coordenação anotou.
    }
roster-unread =
    { $count ->
        [1] 💰 Não entendi o pagamento de 1 linha ({ $rows }): nada muda no seu pagamento.
       *[other] 💰 Não entendi o pagamento de { $count } linhas ({ $rows }): nada muda no seu pagamento.
    }
roster-bad =
    { $count ->
        [1] ⚠️ <b>1 linha fica de fora</b>
       *[other] ⚠️ <b>{ $count } linhas ficam de fora</b>
    }
roster-bad-more =
    { $count ->
        [1] … e mais 1.
       *[other] … e mais { $count }.
    }
roster-wrong-no-name = Linha { $row }: não tem nome. <i>{ $told }</i>
roster-wrong-too-long = Linha { $row }: é longa demais para ser uma pessoa. <i>{ $told }</i>
roster-wrong-bad-mail = Linha { $row }: o e-mail não é um e-mail. <i>{ $told }</i>
roster-wrong-twice = Linha { $row }: repete a linha { $other }. <i>{ $told }</i>
roster-wrong-one-too-many = Linha { $row }: sua instituição já tem { $most } pessoas, que é o máximo. <i>{ $told }</i>
roster-draft-stale = A lista mudou nesse meio-tempo. Isto é o que mudaria agora:
roster-taken-over = ✅ <b>A lista está em dia.</b> Novas: { $new }. Com mudanças: { $changed }. Sem mudanças: { $same }. Não estão mais: { $gone }.
roster-left = A lista ficou como estava.
roster-links-sheet = Links
roster-links-stem = links
roster-cards-stem = cartoes-qr
roster-links-caption = 🔗 Os links pessoais de <b>{ $tour }</b>. Cada um serve a uma só pessoa, uma vez: envie a cada um o seu. Contém dados de pessoas.
roster-cards-making =
    { $count ->
        [1] ⏳ Preparando 1 cartão…
       *[other] ⏳ Preparando { $count } cartões…
    }
roster-cards-caption =
    { $count ->
        [1] 🖨 O cartão com QR da pessoa que falta em <b>{ $tour }</b>, para imprimir.
       *[other] 🖨 Os cartões com QR das { $count } pessoas que faltam em <b>{ $tour }</b>, para imprimir e recortar.
    }
roster-cards-none = ✅ Todos já começaram: não há cartões para imprimir.
roster-card-hint = Aponte aqui a câmera do telefone e toque em «Iniciar». É pessoal e serve uma só vez.
enlisted = ✅ A coordenação tem você na lista como <b>{ $name }</b>. Só a coordenação vê isso. Se não for você, avise.
link-used = Este link é pessoal e já foi usado em outra conta do Telegram. Se era para você, fale com a coordenação: ela dará outro em um momento.
link-other = Esta conta do Telegram já começou com o link de outra pessoa da lista. Se houve um engano, fale com a coordenação.
link-unknown = Não reconheço este link: talvez tenha chegado incompleto, ou já foi dado outro. Peça de novo a quem o enviou.
panel-roster = 📋 Na lista: <b>{ $listed }</b>. Sem começar: { $waiting }. A pagar: { $owing }.
button-roster = 📋 Inscritos
button-roster-upload = 📥 Carregar planilha
button-roster-all = 👥 Todos
button-roster-waiting = ⏳ Sem começar
button-roster-owing = 💰 A pagar
button-roster-institutions = 🏛 Instituições
button-roster-links = 🔗 Links
button-roster-cards = 🖨 Cartões com QR
button-roster-blocked = 🚫 Bloquearam
button-roster-gone = 🗂 Não estão mais
button-strike-gone = 🗑 Tirar da lista
button-payment-pending = ❗ A pagar
button-payment-ordered = 📄 O/C emitida
button-payment-paid = ✅ Pago
button-renew-link = 🔁 Outro link
button-renew-confirm = 🔁 Sim, dar outro link
button-strike-off = 🗑 Tirar
button-strike-confirm = 🗑 Sim, tirar da lista
button-roster-keep = ↩️ Não, deixar como está
button-roster-draft = ↩️ Voltar à planilha
button-roster-bad-rows = ⚠️ Todas as que ficam de fora
button-take-over = ✅ Confirmar a lista
button-leave-draft = ✖️ Deixar tudo como está
button-no-column = Nenhuma
button-field-name = ✏️ Nome
button-field-institution = ✏️ Instituição
button-field-mail = ✏️ E-mail
button-field-payment = ✏️ Pagamento

## Changes of plan (/mudancas)

changes-title =
    🔄 <b>Mudanças da agenda</b> · { $tour }
    Que dia você quer mudar?
changes-day =
    { $count ->
        [0] • { $day }: sem atividades
        [1] • { $day }: 1 atividade
       *[other] • { $day }: { $count } atividades
    }
changes-how = <i>Você também pode escrever: <b>amanhã 8h30 Ruta N, saguão</b>. Nada muda até você confirmar, e os arquivos com o que dizem os documentos ficam como estão.</i>
changes-of-day = 🔄 <b>{ $day }</b>
changes-of-none = 🔄 <b>Anunciado, com dia a confirmar</b>
changes-line = { $number }. { $title } ({ $slot })
changes-line-cancelled = { $number }. ❌ { $title } (cancelada)
changes-which = Que atividade você quer mudar?
changes-empty = Aqui não há nada para mudar.
changes-is-cancelled = ❌ Cancelada
change-which-of-these = Qual destas atividades você quer mudar?
change-what = O que você quer mudar?
change-shift = { $by } min ({ $hour })
change-ask-start = A que horas começa? Toque na hora, ou escreva: <i>8h30</i>, <i>8 e meia</i>, <i>das 9 às 11</i>.
change-ask-quarter = A que horas exatamente? Você também pode escrever.
change-ask-end = A que horas termina? Toque na hora, ou escreva.
change-ask-day = Que dia?
change-ask-place = Onde? Escreva, por exemplo <i>saguão do hotel</i>, ou o nome de um lugar da biblioteca.
change-ask-title = ➕ Que atividade você quer acrescentar? Escreva o nome, por exemplo <i>Jantar de despedida</i>.
change-unread-hour = Não entendi essa hora. Escreva assim: <i>8h30</i>, <i>8 e meia</i> ou <i>das 9 às 11</i>.
change-unread-end = Não entendi essa hora, ou ela não vem depois do início. Escreva assim: <i>11:30</i>.
change-proposal = <b>Ficaria assim:</b>
change-past = ⚠️ Essa hora já passou. Se é o que você quer, pode confirmar assim mesmo.
change-overlap = ⚠️ Nessa hora também há “{ $title }” ({ $slot }).
change-concerned =
    { $count ->
        [1] Quando você confirmar, <b>1 pessoa</b> será avisada em dois minutos.
       *[other] Quando você confirmar, <b>{ $count } pessoas</b> serão avisadas em dois minutos.
    }
change-concerns-nobody = Ninguém é avisado: já passou, ou ainda não há a quem avisar.
change-do-move =
    { $count ->
        [0] ✅ Mudar a hora ou o dia
        [1] ✅ Mudar e avisar 1 pessoa
       *[other] ✅ Mudar e avisar { $count }
    }
change-do-place =
    { $count ->
        [0] ✅ Mudar o lugar
        [1] ✅ Mudar e avisar 1 pessoa
       *[other] ✅ Mudar e avisar { $count }
    }
change-do-cancel =
    { $count ->
        [0] ❌ Cancelar a atividade
        [1] ❌ Cancelar e avisar 1 pessoa
       *[other] ❌ Cancelar e avisar { $count }
    }
change-do-back =
    { $count ->
        [0] ✅ Repor a atividade
        [1] ✅ Repor e avisar 1 pessoa
       *[other] ✅ Repor e avisar { $count }
    }
change-do-add =
    { $count ->
        [0] ➕ Acrescentar a atividade
        [1] ➕ Acrescentar e avisar 1
       *[other] ➕ Acrescentar e avisar { $count }
    }
change-do-undo =
    { $count ->
        [0] ↩️ Desfazer a mudança
        [1] ↩️ Desfazer e avisar 1 pessoa
       *[other] ↩️ Desfazer e avisar { $count }
    }
change-made = ✅ <b>Pronto.</b> A agenda já está mudada.
change-made-told =
    { $count ->
        [1] Em dois minutos aviso 1 pessoa. Outras mudanças feitas antes disso vão no mesmo aviso; se você desfizer antes, ninguém fica sabendo.
       *[other] Em dois minutos aviso { $count } pessoas. Outras mudanças feitas antes disso vão no mesmo aviso; se você desfizer antes, ninguém fica sabendo.
    }
change-made-untold = Ninguém é avisado.
change-dropped = Nada foi mudado.
change-nothing = A agenda já está assim: não há nada para mudar.
change-look-again = Enquanto isso, isto mudou. Olhe de novo, por favor.
change-meanwhile = ⚠️ <b>Outra pessoa mudou esta mesma atividade enquanto isso:</b>
change-history = 🕓 <b>O que foi mudado</b> · { $tour }
change-history-none = Ainda não se mudou nada.
change-entry = <i>{ $who }, { $day }, { $hour }</i>
change-entry-undone = <i>{ $who }, { $day }, { $hour } (desfez uma mudança)</i>
change-undo-that = ↩️ Desfazer: { $title }
change-undo-later = Não dá para desfazer essa mudança: depois houve outra na mesma atividade. Desfaça primeiro esta:
button-changes = 🔄 Mudanças
button-changes-unscheduled = 🗓 O que não tem dia
button-changes-add = ➕ Acrescentar
button-changes-history = 🕓 Histórico
button-changes-back = ‹ Todos os dias
button-changes-list = ‹ A lista
button-changes-other = 🔄 Outra mudança
button-change-start = 🕑 Hora
button-change-end = 🏁 Término
button-change-day = 🗓 Dia
button-change-place = 📍 Lugar
button-change-cancel = ❌ Cancelar a atividade
button-change-back = ✅ Repor a atividade
button-change-no-end = Sem hora de término
button-change-no-day = Deixar sem dia
button-change-no-place = Tirar o lugar
button-change-leave = ‹ Voltar
button-change-more = ✏️ Mudar mais alguma coisa
button-change-drop = ✖️ Não mudar nada
button-change-undo = ↩️ Desfazer
button-newer = ‹ Mais novas
button-older = Mais antigas ›

## Notices (/aviso)

notice-from = 📣 <b>Aviso da coordenação</b>
notice-from-urgent = 🔴 <b>Aviso urgente da coordenação</b>
notice-from-meeting = 📍 <b>Ponto de encontro</b> · aviso da coordenação
notice-payment = ⚠️ <i>Para pagar valem só os dados de /pagamento, mesmo que um aviso diga outra coisa.</i>
notice-ask =
    📣 <b>Aviso novo</b> · { $tour }

    Escreva o aviso, ou envie uma foto, um álbum, um documento, um áudio ou uma localização com 📎. Primeiro eu o mostro a você: nada sai sem que você confirme.
notice-draft = ✏️ <b>Aviso não enviado</b> · { $tour }
notice-draft-hint = <i>Para mudá-lo, escreva ou envie outra coisa: um texto substitui o texto, uma foto ou um arquivo os que havia. Uma localização é somada como pino.</i>
notice-begun-before = Este aviso ficou sem enviar. Você pode continuar com ele ou descartá-lo.
notice-album-comes = As demais fotos do álbum são somadas sozinhas.
notice-files = { $what } (são { $count })
notice-pin = 📍 pino no mapa
notice-no-words = (sem texto)
notice-in-words = Para uma tradução preciso de um texto. Escreva-o, ou volte com o botão.
notice-cannot-hold = Isso não posso enviar em um aviso. Servem um texto, uma foto, um vídeo, um áudio, um documento ou uma localização.
notice-too-long = É longo demais para um aviso: cabem { $most } caracteres. Encurte-o e envie de novo.
notice-is-out = Esse aviso já saiu: o que você corrigir aqui não muda o que receberam. Você pode retirá-lo e enviar outro, com /aviso.
notice-to =
    { $count ->
        [0] 👥 Para { $who }: <b>ninguém</b>
        [1] 👥 Para { $who }: <b>1 pessoa</b>
       *[other] 👥 Para { $who }: <b>{ $count } pessoas</b>
    }
notice-was-to =
    { $count ->
        [1] 👥 Para { $who }: 1 pessoa
       *[other] 👥 Para { $who }: { $count } pessoas
    }
notice-who-all = toda a viagem
notice-who-silent = quem não respondeu hoje
notice-who-institution = { $name }
notice-blocked =
    { $count ->
        [1] 🚫 Mais 1 pessoa bloqueou o assistente: não vai recebê-lo.
       *[other] 🚫 Mais { $count } pessoas bloquearam o assistente: não vão recebê-lo.
    }
notice-as-plain = 🔔 Normal: espera que passem as horas de silêncio de cada um.
notice-as-urgent = 🔴 Urgente: sai antes de tudo e soa também em horas de silêncio.
notice-as-meeting = 📍 Ponto de encontro: sai antes de tudo e soa também em horas de silêncio.
notice-no-pin = ⚠️ Não tem pino. Se quiser somá-lo, envie agora a localização com 📎.
notice-audience = <b>Para quem?</b>
notice-institutions = De uma instituição, recebe o aviso só quem a escreveu para o seu relatório.
notice-to-all = 👥 Toda a viagem ({ $count })
notice-to-silent = 📝 Não responderam hoje ({ $count })
notice-to-institution = 🏛 { $name } ({ $count })
notice-at-once = 🕒 Sai imediatamente
notice-at-hour = 🕒 Sai hoje às { $hour }
notice-when = <b>Quando sai?</b> Hoje, hora de { $city }.
notice-scheduled = 🕒 <b>Programado para { $when }</b>
notice-hour-is-over = A hora escolhida já passou. Se confirmar aqui, sai imediatamente.
notice-ask-translation =
    🌐 <b>{ $language }</b>

    Escreva o aviso nesse idioma, para quem usa o assistente assim. Os demais recebem o texto original:
notice-read-in = 👁 <i>Assim se lê em { $language }:</i>
notice-confirm = ☝️ <b>Vai ficar assim. Envio?</b>
notice-nobody = ☝️ <b>Ficaria assim, mas não há a quem enviar.</b>
notice-send =
    { $count ->
        [1] 📤 Enviar a 1 pessoa
       *[other] 📤 Enviar a { $count } pessoas
    }
notice-stale = Esse botão já não vale: passaram mais de dez minutos. Se ainda o quiser, confirme aqui.
notice-has-changed = ⚠️ O aviso, ou o número de pessoas, mudou desde que você viu esse botão. Isto é o atual:
notice-discarded = 🗑 Descartado. Nada foi enviado.
notice-title = 📣 <b>Aviso n.º { $number }</b> · { $tour }
notice-made = { $when } · { $name }
notice-sending = 📤 <b>Enviando: { $sent } de { $count }</b>
notice-sent =
    { $sent ->
        [1] ✅ <b>Enviado a 1 de { $count }</b>
       *[other] ✅ <b>Enviado a { $sent } de { $count }</b>
    }
notice-waiting = ⏳ Em espera: { $count }. Sai por turno, ou ao terminarem as horas de silêncio.
notice-fate-left-out = 🔕 Em pausa: { $count }
notice-fate-late = ⌛ Não saiu a tempo: { $count }
notice-fate-unreachable = 🚫 Bloquearam o assistente: { $count }
notice-fate-unknown = ❔ Em dúvida, talvez tenha chegado: { $count }
notice-fate-failed = ⚠️ Com erro: { $count }
notice-because = — { $reason } ({ $count })
notice-withdrawn =
    { $deleted ->
        [1] 🗑 <b>Retirado: apagado em 1 chat</b>
       *[other] 🗑 <b>Retirado: apagado em { $deleted } chats</b>
    }
notice-deleting = ⏳ Por apagar: { $count }
notice-kept = ⚠️ Não foi possível apagar: { $count }
notice-ask-repeat =
    { $count ->
        [1] <b>Enviar outra vez a 1 pessoa que não o recebeu?</b>
       *[other] <b>Enviar outra vez a { $count } pessoas que não o receberam?</b>
    }
notice-may-have-it =
    { $count ->
        [1] De 1 não se sabe se chegou: poderia recebê-lo duas vezes.
       *[other] De { $count } não se sabe se chegou: poderiam recebê-lo duas vezes.
    }
notice-repeat-to =
    { $count ->
        [1] 🔁 Enviar a 1 pessoa
       *[other] 🔁 Enviar a { $count } pessoas
    }
notice-none-left = Não resta ninguém a quem enviar outra vez.
notice-ask-withdraw =
    { $count ->
        [1] <b>Retirar o aviso?</b> Eu o apago no chat de 1 pessoa que o recebeu. Talvez já o tenha lido.
       *[other] <b>Retirar o aviso?</b> Eu o apago nos chats de { $count } pessoas que o receberam. Talvez já o tenham lido.
    }
notice-too-late = Já não é possível retirá-lo: o Telegram permite durante 48 horas.
notices = 📣 <b>Avisos enviados</b> · { $tour }
notices-none = Ainda não foi enviado nenhum.
notices-line = { $number }. <i>{ $when } · { $name }</i> { $text }
button-notices = 📣 Avisos enviados
button-notice-new = 📣 Enviar um aviso
button-notice-go-on = ✏️ Continuar com o aviso
button-notice-leave = ‹ Não enviar nada
button-notice-back = ‹ Voltar ao aviso
button-notice-check = 👁 Ver e enviar
button-notice-audience = 👥 Mudar para quem
button-notice-plain = 🔔 Normal
button-notice-urgent = 🔴 Urgente
button-notice-meeting = 📍 Ponto de encontro
button-notice-change = ✏️ Alterar
button-notice-discard = 🗑 Descartar
button-notice-drop-translation = 🗑 Tirar esta tradução
button-notice-below = 📋 Ver o detalhe
button-notice-repeat = 🔁 Repetir a quem não recebeu
button-notice-withdraw = 🗑 Retirar o aviso
button-notice-withdraw-it = 🗑 Sim, retirá-lo
button-notice-leave-it = ‹ Não, deixar assim

## Files for coordinators (/exportar)

export =
    📗 <b>Planilhas</b> · { $tour }

    <b>Excel:</b> um arquivo com uma aba por tema. <b>CSV:</b> um tema por arquivo, para outros programas.

    As respostas vão sem nome, salvo as que alguém assinou para o grupo. Cada pergunta aparece quando { $fewest } pessoas ou mais a responderam, e muda quando outras { $fewest } dizem algo novo. O que alguém guardou só para si não está.

    Cada download fica registrado.
export-not-begun = Início da viagem: { $day }. Ainda não há respostas.
export-empty = Ainda não há nada para colocar em “{ $what }”.
export-caption-xlsx = 📗 <b>{ $tour }</b>, tudo em uma planilha, em { $day } às { $clock } (hora de { $city }). Contém dados de pessoas: compartilhe só com quem deve vê-la.
export-caption-csv = 📄 <b>{ $tour }</b>: { $what }, em { $day } às { $clock } (hora de { $city }). Contém dados de pessoas: compartilhe só com quem deve vê-lo.
export-title = Planilhas de { $tour }
export-yes = Sim
export-no = Não
export-cut = … [cortado aqui: o texto inteiro está no CSV]
export-local-time = { $what } (hora de { $city })
export-sheet-all = Sobre
export-sheet-answers = Respostas
export-sheet-roster = Lista de inscritos
export-sheet-participants = Participantes
export-sheet-deliveries = Avisos
export-sheet-missed = Não recebidos
export-sheet-questions = Perguntas
export-stem-all = planilhas
export-stem-answers = respostas
export-stem-roster = inscritos
export-stem-participants = participantes
export-stem-deliveries = avisos
export-stem-missed = nao-recebidos
export-stem-questions = perguntas
export-column-what = Dado
export-column-detail = Detalhe
export-column-day = Dia
export-column-question = Pergunta
export-column-answer-kind = Tipo
export-column-rating = Nota (1 a 5)
export-column-answer = Resposta
export-column-is-shared = Compartilhada com o grupo
export-column-signed-by = Assinada por
export-column-as-of = Dados de
export-column-name = Nome
export-column-institution = Instituição
export-column-mail = E-mail
export-column-payment = Pagamento
export-column-has-started = Já começou
export-column-is-listed = Na última planilha
export-column-link = Link pessoal
export-column-number = Participante n.º
export-column-language = Idioma
export-column-enrolled-at = Inscrição
export-column-told-at = Último aviso geral enviado
export-column-is-blocked = Bloqueou o assistente
export-column-blocked-at = Bloqueado desde
export-column-push = Aviso
export-column-about = Sobre
export-column-first-hour = Primeira hora
export-column-last-hour = Última hora
export-column-people = Pessoas
export-column-fate = O que aconteceu
export-column-passed-on-at = Chegou
export-column-asked = Pergunta
export-column-status = Situação
export-kind-rating = Nota
export-kind-option = Opção marcada
export-kind-text = Texto
export-kind-comment = Comentário
export-kind-withheld = Não se mostra
export-withheld = Não se mostra: ainda não a responderam { $fewest } pessoas, e com menos daria para saber quem disse o quê.
export-too-few-texts = Os textos não são mostrados: não há { $fewest } que se possam mostrar, e com menos daria para saber quem disse o quê.
export-fate-sent = Enviado
export-fate-waiting = Em espera
export-fate-left-out = Não se aplicava
export-fate-dealt-with = Enviado ou não se aplicava
export-fate-late = Fora de hora
export-fate-unreachable = Bloqueado
export-fate-failed = Com erro
export-fate-unknown = Em dúvida
export-urgent = Urgente
export-notice = Aviso da coordenação
export-about-notice = N.º { $number }: { $words }
export-about-payment = Pagamento
export-about-checklist = Lista antes da viagem
export-nudge-evening = Lembrete da noite
export-nudge-morning = Lembrete da manhã seguinte
export-status-open = Aberta
export-status-answered = Respondida
export-status-settled = Resolvida sem resposta
export-tour = Viagem
export-dates = Datas
export-made = Feito em
export-hours = Horas
export-hours-are = Todas as horas são as de { $city } ({ $zone }).
export-tells-answers =
    { $count ->
        [1] 1 linha.
       *[other] { $count } linhas.
    } Uma por nota, por opção marcada e por texto, sem nome e sem hora: o que uma mesma pessoa disse não vai junto. Não está o que alguém guardou só para si, nem as perguntas que menos de { $fewest } pessoas responderam. Os dados de uma pergunta mudam quando { $fewest } pessoas disseram algo novo. Só o que foi compartilhado com o grupo pode ser citado.
export-tells-roster =
    { $count ->
        [1] 1 linha. É a lista de quem organiza, na sua ordem: não diz nada de respostas nem de números de participante.
       *[other] { $count } linhas. É a lista de quem organiza, na sua ordem: não diz nada de respostas nem de números de participante.
    }
export-tells-participants =
    { $count ->
        [1] 1 linha.
       *[other] { $count } linhas.
    } Ninguém deu seu nome para isto: cada pessoa é um número, por ordem de inscrição. O número não está nas respostas, e muda se alguém sai. Quem coordena não conta.
export-tells-deliveries =
    { $count ->
        [1] 1 linha.
       *[other] { $count } linhas.
    } O que o assistente enviou por conta própria, e a quantas pessoas chegou. “Não cabia”: a pessoa desligou o aviso ou ele já não fazia falta. O que depende do que cada pessoa fez ou disse fica em “Enviado ou não cabia”. A quem bloqueou o assistente não se envia nada desde então. Fica guardado 180 dias.
export-tells-missed =
    { $count ->
        [1] 1 linha.
       *[other] { $count } linhas.
    } Quais avisos para todas as pessoas não chegaram a quem. Não estão os lembretes que dependem do que alguém fez ou disse.
export-tells-questions =
    { $count ->
        [1] 1 linha.
       *[other] { $count } linhas.
    } As perguntas que se pediu passar à coordenação, sem quem as fez.

## What the group has said, for coordinators

summary-day-title = 📊 <b>{ $day }</b> · { $tour }
summary-tour-title = 📊 <b>Resumo</b> · { $tour }
summary-answered =
    { $answered ->
        [1] Respondeu <b>1 pessoa</b> de { $enrolled }.
       *[other] Responderam <b>{ $answered } de { $enrolled }</b>.
    }
summary-nobody =
    { $enrolled ->
        [0] Ainda não há participantes inscritos.
       *[other] Ninguém respondeu ainda sobre este dia.
    }
summary-mean = O dia foi <b>{ $word }</b> ({ $mean } de 5).
summary-mean-of = O dia foi <b>{ $word }</b> ({ $mean } de 5, segundo { $people } pessoas).
summary-word-1 = muito fraco
summary-word-2 = fraco
summary-word-3 = regular
summary-word-4 = bom
summary-word-5 = excelente
summary-most-lacking = O que mais faltou: <b>{ $what }</b>.
summary-heading = <b>{ $what }</b> · { $people } respostas
summary-learnt = 💡 O que se aprendeu
summary-ideas = 🌱 Ideias para replicar
summary-lacking = 🔎 O que faltou
summary-picked = • { $what }: { $people }
summary-themes = Repete-se: { $themes }
summary-quotes = 💬 <b>Compartilhado com o grupo</b>
summary-quote = “{ $text }”
summary-quote-signed = “{ $text }” – { $name }
summary-withheld = 🔒 Aqui não mostro o seguinte: { $what }. São necessárias pelo menos cinco respostas; assim ninguém fica exposto.
summary-as-of = <i>Números de { $day }, { $hour }. São renovados quando cinco pessoas ou mais dizem algo novo.</i>
summary-tour = Inscritos: { $enrolled }. Para cada dia: a nota média, de 1 a 5, e quantas pessoas responderam.
summary-tour-mean = A nota média até agora é <b>{ $mean } de 5</b>.
summary-share = { $answered } de { $enrolled }
summary-tour-lacking = 🔎 <b>O que mais faltou</b>: { $what }
summary-tour-themes = 🔁 <b>Repete-se em vários dias</b>: { $themes }
summary-not-begun = Ainda não há nada a resumir: as perguntas começam com a viagem.
summary-nothing-asked = Nesta viagem não se fazem perguntas no fim do dia: não há nada a resumir.
summary-said =
    <b>{ $what }</b> · { $day }
    Sem nomes. Página { $page } de { $pages }.
summary-said-none = Não há textos que eu possa mostrar: são necessários pelo menos cinco.
summary-texts = 💬 { $what } ({ $count })
summary-picture = 📊 { $what }
button-summary-latest = 📈 Resumo
button-summary-tour = 📈 A viagem toda
button-summary-day = 📊 Ver o dia
brief-title = ☀️ <b>Para abrir o dia: o que o grupo disse ({ $day })</b>
brief-themes = <b>{ $what }</b>: { $themes }
brief-use = <i>O que está em 💬 pode ser lido em voz alta: quem escreveu compartilha com o grupo. O resto é para vocês.</i>
lack = ⚠️ <b>A mesma coisa faltou para várias pessoas</b>: { $what }. Pelo menos { $people } pessoas dizem isso sobre o dia: { $day }. Talvez ainda se possa resolver.

## Privacy

privacy =
    🔒 <b>Seus dados</b> (versão { $version })

    <b>O que se guarda.</b> Seu número de usuário do Telegram, o idioma, as viagens em que se inscreveu e a última tela que viu, para poder atender você. Os ajustes dos lembretes que você mudar e o que marcar na sua lista antes da viagem, para avisar como você prefere. Quais lembretes enviei e quando, para que cada um chegue uma só vez. Se você aceitar, também as perguntas que pedir para passar à coordenação, com o seu nome a não ser que prefira não dizê-lo, e o que se conversar sobre elas; o que responder, anotar ou se comprometer a fazer, com o que estava escrito antes de mudar; e seu nome e sua instituição, somente se você os escrever. As fotos e os áudios ficam no Telegram: aqui se guarda como encontrá-los. De quem acompanha uma viagem, seu nome do Telegram e o que faz como tal; e de qualquer pessoa, se tenta usar o que é só para eles. Seu telefone não é guardado.

    <b>Se algo falhar.</b> Uma mensagem que não pôde ser processada é separada por inteiro, para não se perder, até que isso se resolva.

    <b>Para quê.</b> Somente para acompanhar você na viagem e responder.
privacy-roster = <b>A lista de inscritos.</b> Quem organiza pode trazer a sua, com nome, instituição, e-mail e situação do pagamento. Se você entrar pelo link pessoal dessa lista, guarda-se que é seu e quando entrou; só a coordenação da sua viagem vê isso, nunca junto do que você responde. É apagada quando se apaga o que foi dito na viagem. A lista é de quem organiza: ao apagar tudo, esquece-se que você entrou pelo seu link, e para sair dela se fala com a coordenação.
privacy-who =
    <b>Quem vê.</b> Cada resposta, quem você escolher: a coordenação, o grupo também (sem o seu nome, a não ser que você assine) ou só você. A coordenação vê quantas pessoas responderam; o que disseram, só se forem cinco ou mais, e sem dizer quem. Suas notas, só você e quem você aceitar em um relatório conjunto. O título de um grupo de trabalho que você abrir, toda a viagem. Seu nome, quem disser vir da mesma instituição. Se aceitar um relatório conjunto, também os colegas que o aceitaram. Suas consultas, a coordenação, e o nome de quem responder, você. Se a coordenação guardar uma resposta para toda a viagem, a pergunta é lida sem dizer quem a fez, e fica mesmo que você apague o que é seu. O resto, a coordenação da sua viagem, que pode enviar um aviso a quem vem de uma instituição. Quem opera este assistente pode ver o que está guardado. Mais ninguém.

    <b>Por quanto tempo.</b> Até que você apague. Suas respostas, notas, compromissos e consultas são apagados sozinhos algum tempo depois da viagem. A lista dos lembretes enviados, 180 dias. O que fez quem acompanha e os avisos que enviou, 365. Os números das mensagens já atendidas são eliminados depois de dois dias.

    <b>Você decide.</b> Pode pedir uma cópia, retirar sua permissão ou apagar tudo quando quiser. Os números que já foram somados ficam, sem dizer de quem são; e um aviso que você tenha enviado como coordenação, sem o seu nome.
privacy-kept-until = O que você disser em <b>{ $tour }</b> é apagado depois de { $day }.
privacy-agreed = ✅ Você aceitou que se guarde o que responder, anotar ou pedir para passar.
privacy-not-agreed = Você não aceitou que se guarde nada além da sua inscrição e do necessário para seus lembretes.
consent =
    Para passar a sua pergunta preciso <b>guardá-la</b> e mostrá-la à coordenação da viagem, <b>com o seu nome</b>: o que escreveu para o seu relatório ou, se não houver, o seu nome no Telegram. Pode apagá-la quando quiser com /apagar.

    Você concorda?
consent-unnamed =
    Para passar a sua pergunta preciso <b>guardá-la</b> e mostrá-la à coordenação da viagem, <b>sem o seu nome</b>. Pode apagá-la quando quiser com /apagar.

    Você concorda?
consent-declined = Tudo bem, não guardo nada. Pode continuar perguntando como sempre.
consent-given = ✅ Obrigado. Sua permissão foi registrada.
consent-withdrawn = ✅ Retirei sua permissão. O que já foi guardado pode ser apagado com /apagar.
consent-outdated = A política mudou desde que esse botão apareceu. Esta é a atual:
my-data = Tudo o que está guardado sobre você, em um arquivo que qualquer editor de texto abre.
my-files = E estes são os arquivos que você enviou ({ $first } a { $last } de { $count }).
erase =
    ⚠️ <b>Apagar tudo o que há sobre você?</b>

    Serão apagados sua inscrição, seus ajustes, sua lista antes da viagem, os lembretes enviados, suas permissões, suas consultas, respostas, notas e compromissos. As fotos e os áudios que você mandou continuam neste chat, até que você os apague aqui. Não é possível desfazer.
erase-stale = Esse botão não vale mais: passaram mais de dez minutos. Se ainda quiser, confirme aqui.
erased = ✅ Apaguei tudo o que havia sobre você. Se um dia quiser voltar, escreva /start. Boa viagem!

## What cannot be used, and old buttons

odd-sticker = Que legal! Mas só entendo texto. Escreva sua pergunta.
odd-voice = Não consigo ouvir áudios. Se você escrever a pergunta, respondo na hora.
odd-photo = Não consigo ver o que há na imagem. Se você escrever a pergunta, respondo na hora.
odd-document = Não consigo ler arquivos. Se você escrever a pergunta, respondo na hora.
odd-location = Obrigado pela localização. Não a guardo, a menos que você peça.
odd-contact = Obrigado pelo contato, mas não o uso nem o guardo. Escreva o que você precisa.
odd-other = Isso eu não consigo usar. Escreva sua pergunta com palavras.
odd-empty = Não encontrei palavras na sua mensagem. Escreva sua pergunta, por exemplo: “o que tem hoje?”
odd-command = Não conheço esse comando. Veja o que posso fazer:
odd-edited = Vi que você corrigiu sua mensagem. Respondo à versão nova:
odd-edited-kept = ✏️ Vi que você corrigiu uma mensagem, mas isso não muda o que ficou guardado. Se quiser mudar, faça por aqui:
old-button = Esse botão era de uma versão anterior; mostro a tela atual.
group-private = Isso é pessoal: vamos continuar em um chat privado, que só você vê.
group-hello = Olá! Sou o assistente da viagem. Aqui respondo a comandos como /hoje ou /agenda, e a quem me mencionar. O que é pessoal, em privado.
failure = Algo falhou do meu lado e não consegui atender sua mensagem. Ela ficou guardada para revisão. Tente de novo daqui a pouco.
failure-unsaid = Recebi e atendi sua mensagem, mas não consegui mostrar a resposta. Tente de novo daqui a pouco.

## Buttons

button-now = 🕑 Agora
button-agenda-all = 🗓 Agenda
button-agenda-today = 🗓 Hoje
button-agenda-unscheduled = Dia a confirmar
button-visit = 🗓 { $label }
button-before = ‹ { $label }
button-after = { $label } ›
button-calendar-day = 📅 Este dia no meu calendário
button-calendar-tour = 📅 A viagem no meu calendário
button-activity-pin = 📍 Ver no mapa
button-payment = 💳 Pagamento
button-payment-overview = Valor
button-payment-includes = O que inclui
button-payment-due = Quando se paga
button-payment-transfer = Dados para transferência
button-payment-order = Ordem de compra
button-payment-limit = Vagas por instituição
button-copy = 📋 { $what }
button-programmes = 🏛 Programas
button-library = 🏛 Todos os grupos
button-back-to-list = ‹ Voltar à lista
button-previous = ‹ Anterior
button-next = Próxima ›
button-entry-overview = O que é
button-entry-problem = O problema
button-entry-how = Como fizeram
button-entry-results = Resultados
button-entry-lessons = Lições
button-tour = ℹ️ Sobre a viagem
button-contacts = ☎️ A quem perguntar
button-help = ❓ Ajuda
button-home = 🏠 Início
button-ask = 💬 Perguntar
button-pass-on = 🙋 Passar à coordenação
button-pass-on-unnamed = 🙈 Passar sem o meu nome
button-ask-person = 🙋 Perguntar a uma pessoa
button-my-inquiries = 📬 Minhas consultas
button-ask-on = ✍️ Responder ou perguntar mais
button-see-inquiry = 👁 Ver a consulta
button-back-to-inquiry = ‹ A consulta
button-inquiry-files = 📎 Ver os arquivos
button-inbox = ‹ Consultas
button-closed = ✅ Já atendidas
button-reply = ✍️ Responder
button-reply-more = ➕ Acrescentar algo
button-settle = ☑️ Dar por resolvida
button-send-too = ➕ Sim, enviar também
button-leave-reply = Não, deixar assim
button-keep-for-all = ⭐ Guardar para todos
button-kept-see = ⭐ Ver o guardado para todos
button-kept-list = ⭐ Guardadas para todos
button-kept-confirm = ⭐ Sim, guardar para todos
button-kept-again = ⭐ Voltar a usar
button-kept-withdraw = 🗑 Retirar
button-kept-edit-question = ✏️ Mudar a pergunta
button-kept-edit-answer = ✏️ Mudar a resposta
button-kept-copy = 📋 Copiar o texto atual
button-back = ‹ Voltar
button-agree-unnamed = 🙈 Sim, mas sem o meu nome
button-settings = ⚙️ Ajustes
button-tours = 🔁 Trocar de viagem
button-report = 📄 Meu relatório
button-report-file = 📄 Arquivo Word
button-report-text = 💬 Como texto aqui
button-report-name = ✏️ Meu nome e instituição
button-forget-name = 🗑 Apagar nome e instituição
button-agree-name = Sim, de acordo
button-not-now = Agora não
button-joint = 👥 Relatório conjunto
button-joint-agree = Sim, compartilhar o meu
button-joint-file = 📄 Word do relatório conjunto
button-joint-leave = Sair do conjunto
button-more-files = Os próximos arquivos ›
button-privacy = 🔒 Meus dados e privacidade
button-agree = Aceito que sejam guardadas
button-agree-and-pass = Sim, concordo
button-decline = Não, obrigado
button-withdraw = Retirar minha permissão
button-my-data = 📄 Ver uma cópia
button-erase = 🗑 Apagar tudo
button-erase-confirm = 🗑 Sim, apagar tudo
button-keep = Não, manter
button-homes = 🌎 Seu país
button-quiet = 🌙 Horas de silêncio
button-no-quiet = Sem horas de silêncio
button-pause = 🔕 Silêncio
button-pause-for-ever = Até eu dizer
button-resume = 🔔 Voltar a receber lembretes
button-stop-reminders = 🔕 Parar os lembretes
button-stop-all = 🗑 Apagar todos os meus dados
button-leave = Deixar tudo como está
button-switch-on = 🔔 Ligar
button-switch-off = 🔕 Desligar
button-hour-earlier = −1 h
button-quarter-earlier = −15 min
button-quarter-later = +15 min
button-hour-later = +1 h
button-back-to-settings = ‹ Ajustes
button-checklist = 🧳 Lista antes da viagem
button-retro = 📝 Meu dia
button-retro-begin = ▶️ Começar
button-retro-leave = Deixar assim
button-retro-go-on = ▶️ Continuar
button-retro-back = ‹ Voltar
button-retro-next = Seguinte ›
button-retro-skip = Pular ›
button-retro-stop = ⏸ Depois
button-retro-decline = Hoje não
button-retro-days = 🗂 Meus dias
button-retro-my-day = ‹ Minhas respostas
button-retro-shared = 📣 O do grupo
button-retro-was-answer = ✅ Era minha resposta
button-retro-was-question = 💬 Era uma pergunta
button-retro-sign = ✍️ Assinar o que compartilho
button-retro-sign-not = Melhor sem meu nome
button-retro-unsign = 🙈 Tirar meu nome
button-readers = 👁 Quem lê
button-readers-organisers = 👥 Só a coordenação
button-readers-group = 📣 O grupo também, sem meu nome
button-readers-group-signed = 📣 O grupo, com o meu nome
button-readers-me = 🔒 Só eu
button-note-take = 📌 Anotar
button-notes = 📌 Minhas notas
button-note-keep = 📌 Guardar como nota
button-note-not-now = Agora não
button-note-move = 🔁 Mudar de atividade
button-note-free = Sem atividade
button-note-leave = ‹ Deixar como está
button-note-delete = 🗑 Apagar
button-note-delete-confirm = 🗑 Sim, apagar
button-commitments = 🤝 Meus compromissos
button-commitments-back = ‹ Meus compromissos
button-commitment-new = 🆕 Novo compromisso
button-commitment-another = 🆕 Outro compromisso
button-commitment-change = ✏️ Mudar algo
button-commitment-what = ✏️ Mudar o texto
button-commitment-when = 📅 Para quando
button-commitment-with = 👥 Com quem
button-commitment-group = 🧩 Grupo
button-commitment-readers = 👁 Quem lê
button-commitment-forget = 🗑 Apagar
button-commitment-forget-confirm = 🗑 Sim, apagar
button-commitment-back = ‹ Voltar
button-commitment-cancel = ‹ Deixar assim
button-commitment-nobody = Com mais ninguém
button-commitment-no-word = Não, obrigado
button-commitment-resume = ✍️ Voltar ao anterior
button-standing-open = ▫️ A começar
button-standing-under-way = ▶️ Em curso
button-standing-done = ✅ Feito
button-standing-dropped = ✋ Deixei
button-groups = 🧩 Grupos de trabalho
button-groups-back = ‹ Todos os grupos
button-group-open = 🧩 Ver o grupo
button-group-new = 🆕 Abrir um grupo
button-group-none = Sem grupo
button-group-join = 🙋 Entrar
button-group-leave = Sair do grupo
button-export-xlsx = 📗 Tudo em Excel
button-exports = 📗 Planilhas
button-private = Abrir o chat privado
button-reminders-change = 🔕 Mudar ou silenciar lembretes
button-reminder-day = 🗓 O dia completo
button-reminder-activity = 🔎 Ver a atividade

## Dates

date-span = { $first } a { $last }
date-span-within-month = { $first } a { $last }

## What Telegram shows of the bot

bot-description =
    Sou o assistente da sua viagem de estudos. Respondo sobre a agenda, o pagamento e os programas visitados, com a fonte de cada dado.

    Toque em INICIAR.
bot-short-description = Agenda, pagamento e programas da sua viagem de estudos, com a fonte.

## Commands, with what each does

command-start = start
    .about = Começar
command-hoy = hoje
    .about = O que há hoje
command-manana = amanha
    .about = O que há amanhã
command-agenda = agenda
    .about = Todos os dias
command-pago = pagamento
    .about = Valor e dados para transferência
command-programas = programas
    .about = O que se visita
command-retro = retro
    .about = Contar como foi o dia
command-compromisos = compromissos
    .about = O que farei ao voltar
command-preguntar = perguntar
    .about = Fazer uma pergunta
command-nota = nota
    .about = Guardar algo que queira lembrar
command-calendario = calendario
    .about = A viagem no seu calendário
command-gira = viagem
    .about = Trocar de viagem
command-ajustes = ajustes
    .about = Idioma, viagem e lembretes
command-silencio = silenciar
    .about = Silenciar os lembretes
command-bitacora = relatorio
    .about = Meu relatório de viagem
command-privacidad = privacidade
    .about = O que se guarda sobre você
command-misdatos = meusdados
    .about = Uma cópia dos seus dados
command-baja = apagar
    .about = Apagar meus dados
command-ayuda = ajuda
    .about = O que posso fazer
command-panel = painel
    .about = Como vai a viagem
command-inscritos = inscritos
    .about = Lista de inscritos, links e pagamentos
command-aviso = aviso
    .about = Enviar um aviso à viagem
command-exportar = exportar
    .about = Planilhas com os dados
command-memoria = memoria
    .about = A memória da viagem em Word
command-cambios = mudancas
    .about = Mudar a agenda
command-resumen = resumo
    .about = O que o grupo disse
command-consultas = consultas
    .about = Perguntas abertas
command-invitar = convidar
    .about = Convidar alguém para acompanhar

## A tour made from an old one (python -m bot new-tour)

new-tour-about = Esta viagem está sendo preparada a partir da anterior, { $tour }. Seus dados ainda serão confirmados.
new-tour-note = Estas visitas vêm da viagem anterior, { $tour }. Ainda serão confirmadas, assim como o dia e a hora.
new-tour-source = Dados da coordenação, a confirmar
new-tour-source-short = Coordenação (a confirmar)

## Notes for whoever edits the files of such a tour; they are always written in Spanish

draft-facts =
    Os dados da viagem, feitos a partir de { $old }.
    Confirme cada linha que tenha uma nota acima e apague a nota. O restante da viagem anterior está em { $aside }, que o bot não lê: passe para cá o que continuar valendo.
    Quando não restar nenhuma nota, mude open para true.
draft-visits = estas visitas vêm de { $old }. Apague as que não serão feitas; recorte cada uma das outras e cole embaixo da sua data, em uma linha "activities:", com quatro espaços a mais em cada linha e com a hora quando se souber: time: 09:00-11:30 (content/README.md mostra um dia inteiro).
draft-was-on = antes: dia { $day }
draft-was-at = antes: dia { $day }, { $time }
draft-aside =
    Isto valia para { $old }. O bot não lê este arquivo.
    O que continuar valendo passa para { $name }, com o documento novo em source e sem a nota.
    No fim, este arquivo é apagado: enquanto estiver aqui, a viagem não pode ser aberta.
draft-aliases =
    Os aliases não estão aqui: { $old } os tem, e um alias leva a uma só viagem.
    Se as pessoas chamam esta viagem de outro modo, escreva os aliases dela em tour.yaml.
draft-hours =
    Os avisos que o bot envia por conta própria e a que hora, enquanto cada pessoa não escolher outra.
    As horas são as de { $old }: nenhum documento as informa. Mude-as se outras convierem mais a esta viagem.
draft-errands = Os avisos de antes da viagem e a lista do que há para fazer estão em { $aside }, que o bot não lê: passe para cá o que continuar valendo.
draft-questions =
    O que se pergunta no fim de cada dia. open_for diz quantos dias depois da viagem se pode responder, e kept_for por quantos se guarda.
    É o que se perguntava todos os dias em { $old }; source diz de onde vem cada ideia. Mude se outras perguntas convierem mais a esta viagem.
draft-questions-apart = O que se perguntava em um só dia está em { $aside }, que o bot não lê: passe para cá o que continuar valendo, com a sua data nova.
draft-still = continua sendo assim?
draft-invitation = quando houver o convite de { $new }, ponha aqui o título dele.
