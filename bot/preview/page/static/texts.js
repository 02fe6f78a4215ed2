// Every sentence of the page, in the three languages; `{}` is filled in.

const TEXTS = {
  es: {
    speak_as: "Hablar como", groups: "Grupos", someone_new: "Alguien más", name: "Nombre", language: "Idioma",
    add: "Agregar", people: "Personas", clock: "Reloj del bot", ten_minutes: "+10 min", one_hour: "+1 h", one_day: "+1 día",
    bot: "bot", members: "{} personas y el bot", members_alone: "{} personas, sin el bot", typing: "escribiendo…", sending_file: "enviando un archivo…",
    start: "INICIAR", restart: "DESBLOQUEAR Y REINICIAR", blocked: "Has bloqueado este bot: no puede escribirte.",
    message: "Mensaje", send: "Enviar", save: "Guardar", attach: "Adjuntar", commands: "Menú", show_keys: "Mostrar el teclado de botones",
    photo: "Foto", document: "Documento", voice: "Mensaje de voz", location: "Ubicación", sticker: "Sticker", contact: "Mi teléfono",
    recording: "Grabando… toca para enviar", cancel: "Cancelar", block: "Bloquear el bot", unblock: "Desbloquear el bot", more: "Más opciones",
    reply: "Responder", edit: "Editar", copy: "Copiar texto", copied: "Copiado: {}", edited: "editado", ok: "Entendido",
    replying: "Respuesta a: {}", editing: "Editando: {}", latitude: "Latitud", longitude: "Longitud", open_map: "Abrir en un mapa",
    download: "Descargar {}", picture: "Foto", pinned: "Mensaje fijado: {}", newest: "Ir al último mensaje", conversation: "Conversación",
    today: "Hoy", yesterday: "Ayer", joined: "{} se unió al grupo", left: "{} salió del grupo", pinned_something: "Mensaje fijado", upgraded: "El grupo pasó a ser un supergrupo",
    not_here: "Este botón no funciona en la vista previa", failed: "No se pudo: {}", lost: "Sin conexión con el servidor; se reintenta…",
    what_can: "¿Qué puede hacer este bot?", poll: "Encuesta", close: "Cerrar", your_language: "Tu idioma", no_mic: "Sin micrófono: se envió un audio de muestra",
    speed: "Velocidad", rate_1: "1×, a la velocidad de siempre", rate_60: "60×, un minuto por segundo", rate_3600: "3600×, una hora por segundo", jump: "Ir al próximo aviso",
    next_push: "Próximo aviso: {}", no_push: "No hay avisos por venir", move_time: "Mover la hora", date_and_time: "Fecha y hora", set_time: "Poner", time_missing: "Completa la fecha y la hora; el año, entre 2000 y 2099",
  },
  en: {
    speak_as: "Speak as", groups: "Groups", someone_new: "Someone else", name: "Name", language: "Language",
    add: "Add", people: "People", clock: "The bot's clock", ten_minutes: "+10 min", one_hour: "+1 h", one_day: "+1 day",
    bot: "bot", members: "{} people and the bot", members_alone: "{} people, without the bot", typing: "typing…", sending_file: "sending a file…",
    start: "START", restart: "UNBLOCK AND RESTART", blocked: "You have blocked this bot: it cannot write to you.",
    message: "Message", send: "Send", save: "Save", attach: "Attach", commands: "Menu", show_keys: "Show the button keyboard",
    photo: "Photo", document: "Document", voice: "Voice message", location: "Location", sticker: "Sticker", contact: "My phone number",
    recording: "Recording… tap to send", cancel: "Cancel", block: "Block the bot", unblock: "Unblock the bot", more: "More options",
    reply: "Reply", edit: "Edit", copy: "Copy text", copied: "Copied: {}", edited: "edited", ok: "OK",
    replying: "Reply to: {}", editing: "Editing: {}", latitude: "Latitude", longitude: "Longitude", open_map: "Open on a map",
    download: "Download {}", picture: "Photo", pinned: "Pinned message: {}", newest: "Go to the newest message", conversation: "Conversation",
    today: "Today", yesterday: "Yesterday", joined: "{} joined the group", left: "{} left the group", pinned_something: "Pinned a message", upgraded: "The group became a supergroup",
    not_here: "This button does not work in the preview", failed: "That failed: {}", lost: "No connection to the server; trying again…",
    what_can: "What can this bot do?", poll: "Poll", close: "Close", your_language: "Your language", no_mic: "No microphone: a sample was sent",
    speed: "Speed", rate_1: "1×, as fast as always", rate_60: "60×, a minute a second", rate_3600: "3600×, an hour a second", jump: "Jump to the next push",
    next_push: "Next push: {}", no_push: "No push is to come", move_time: "Move the time", date_and_time: "Date and time", set_time: "Set", time_missing: "Fill in both the date and the time; the year, from 2000 to 2099",
  },
  pt: {
    speak_as: "Falar como", groups: "Grupos", someone_new: "Mais alguém", name: "Nome", language: "Idioma",
    add: "Adicionar", people: "Pessoas", clock: "Relógio do bot", ten_minutes: "+10 min", one_hour: "+1 h", one_day: "+1 dia",
    bot: "bot", members: "{} pessoas e o bot", members_alone: "{} pessoas, sem o bot", typing: "digitando…", sending_file: "enviando um arquivo…",
    start: "INICIAR", restart: "DESBLOQUEAR E REINICIAR", blocked: "Você bloqueou este bot: ele não pode escrever para você.",
    message: "Mensagem", send: "Enviar", save: "Salvar", attach: "Anexar", commands: "Menu", show_keys: "Mostrar o teclado de botões",
    photo: "Foto", document: "Documento", voice: "Mensagem de voz", location: "Localização", sticker: "Figurinha", contact: "Meu telefone",
    recording: "Gravando… toque para enviar", cancel: "Cancelar", block: "Bloquear o bot", unblock: "Desbloquear o bot", more: "Mais opções",
    reply: "Responder", edit: "Editar", copy: "Copiar texto", copied: "Copiado: {}", edited: "editada", ok: "Entendi",
    replying: "Resposta a: {}", editing: "Editando: {}", latitude: "Latitude", longitude: "Longitude", open_map: "Abrir em um mapa",
    download: "Baixar {}", picture: "Foto", pinned: "Mensagem fixada: {}", newest: "Ir para a última mensagem", conversation: "Conversa",
    today: "Hoje", yesterday: "Ontem", joined: "{} entrou no grupo", left: "{} saiu do grupo", pinned_something: "Mensagem fixada", upgraded: "O grupo virou um supergrupo",
    not_here: "Este botão não funciona na prévia", failed: "Não deu certo: {}", lost: "Sem conexão com o servidor; tentando de novo…",
    what_can: "O que este bot faz?", poll: "Enquete", close: "Fechar", your_language: "Seu idioma", no_mic: "Sem microfone: foi enviada uma amostra",
    speed: "Velocidade", rate_1: "1×, na velocidade de sempre", rate_60: "60×, um minuto por segundo", rate_3600: "3600×, uma hora por segundo", jump: "Ir para o próximo aviso",
    next_push: "Próximo aviso: {}", no_push: "Não há avisos por vir", move_time: "Mudar a hora", date_and_time: "Data e hora", set_time: "Acertar", time_missing: "Preencha a data e a hora; o ano, entre 2000 e 2099",
  },
};

export const LANGUAGES = { es: "Español", en: "English", pt: "Português" };

let current = "es";

export function setLanguage(code) {
  const short = (code || "").slice(0, 2);
  current = TEXTS[short] ? short : "en";
  document.documentElement.lang = current;
}

export function language() {
  return current;
}

export function t(key, value = "") {
  return TEXTS[current][key].replace("{}", value);
}
