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

from bot.transport.turn import Handler, note_failure, route
from handlers import (
    agenda,
    membership,
    messages,
    payment,
    presses,
    privacy,
    programmes,
    questions,
    settings,
    start,
)
from handlers.roles import for_coordinators, in_private

COMMANDS: dict[str, tuple[Handler, tuple[str, ...]]] = {
    "start": (start.start, ()),
    "hoy": (agenda.today, ("today", "hoje")),
    "manana": (agenda.tomorrow, ("tomorrow", "amanha")),
    "agenda": (agenda.all_days, ()),
    "pago": (payment.payment, ("payment", "pagamento")),
    "programas": (programmes.programmes, ("programmes", "programs")),
    "preguntar": (questions.ask, ("ask", "perguntar")),
    "calendario": (agenda.calendar, ("calendar",)),
    "gira": (in_private(settings.tours), ("tour", "viagem")),
    "ajustes": (in_private(settings.settings), ("settings",)),
    "privacidad": (in_private(privacy.privacy), ("privacy", "privacidade")),
    "misdatos": (in_private(privacy.my_data), ("mydata", "meusdados")),
    "baja": (in_private(privacy.ask_erase), ("erase", "apagar")),
    "ayuda": (start.help_, ("help", "ajuda")),
    "consultas": (for_coordinators(questions.list_open), ()),
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
