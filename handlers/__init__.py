"""Telegram ↔ core: the routing table."""

from typing import Any

from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot import address
from bot.transport.turn import Handler, note_failure, route
from handlers import agenda, membership, messages, notice_words, noting, presses, questions, start
from handlers.going import opens, opens_on_tour
from handlers.guarded import for_coordinators, opens_for_coordinators

COMMANDS: dict[str, tuple[Handler, tuple[str, ...]]] = {
    "start": (start.start, ()),
    "hoy": (agenda.today, ("today", "hoje")),
    "manana": (agenda.tomorrow, ("tomorrow", "amanha")),
    "agenda": (opens_on_tour(address.AllDays), ()),
    "pago": (opens_on_tour(address.Payment), ("payment", "pagamento")),
    "programas": (opens(address.Library), ("programmes", "programs")),
    "retro": (opens(address.MyRetro), ()),
    "compromisos": (opens(address.Commitments), ("commitments", "compromissos")),
    "bitacora": (opens_on_tour(address.Report), ("logbook", "relatorio")),
    "preguntar": (questions.ask, ("ask", "perguntar")),
    "nota": (noting.note, ("note",)),
    "notas": (opens_on_tour(address.MyNotes), ("notes",)),
    "calendario": (opens_on_tour(address.Calendar), ("calendar",)),
    "gira": (opens(address.Tours), ("tour", "viagem")),
    "ajustes": (opens(address.Settings), ("settings",)),
    "silencio": (opens(address.Pause), ("mute", "silenciar")),
    "stop": (opens(address.Stop), ()),
    "privacidad": (opens(address.Privacy), ("privacy", "privacidade")),
    "misdatos": (opens(address.MyData), ("mydata", "meusdados")),
    "baja": (opens(address.Erase), ("erase", "apagar")),
    "ayuda": (opens(address.Help), ("help", "ajuda")),
    "panel": (opens_for_coordinators("panel", address.Panel), ("painel",)),
    "exportar": (opens_for_coordinators("exportar", address.Exports), ("export",)),
    "resumen": (opens_for_coordinators("resumen", address.LatestSummary), ("summary", "resumo")),
    "invitar": (opens_for_coordinators("invitar", address.Invite), ("invite", "convidar")),
    "cambios": (opens_for_coordinators("cambios", address.Changes), ("changes", "mudancas")),
    "inscritos": (opens_for_coordinators("inscritos", address.Roster), ("roster",)),
    "memoria": (opens_for_coordinators("memoria", address.Memoir), ("memoir",)),
    "aviso": (
        opens_for_coordinators("aviso", address.NewNotice, notice_words.take_argument),
        ("notice",),
    ),
    "consultas": (for_coordinators("consultas", opens(address.OpenQuestions)), ("questions",)),
}
"""Each command by its Spanish name, with what it does and its names in the other languages."""

_ANY = filters.UpdateType.MESSAGES


def add_routes(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Tell the library which handler is for what; the first that fits is it."""
    for name, (handler, others) in COMMANDS.items():
        application.add_handler(CommandHandler([name, *others], route(handler), _ANY))
    application.add_handler(CallbackQueryHandler(route(presses.press)))
    application.add_handler(ChatMemberHandler(route(membership.membership)))
    application.add_handler(MessageHandler(_ANY & filters.COMMAND, route(messages.unknown_command)))
    application.add_handler(MessageHandler(_ANY & filters.TEXT, route(messages.text)))
    application.add_handler(MessageHandler(_ANY & ~filters.TEXT, route(messages.odd)))
    application.add_error_handler(note_failure)
