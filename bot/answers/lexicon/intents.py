"""What people ask of the assistant itself, of a tour and of its payment → a fixed screen.

Each line is a way to ask. A question is compared with each line as it is with the wordings of the
frequent questions in the content, so a line need not be repeated with every small word around it.
"""

from bot.answers.lexicon.asked_of_assistant import OF_THE_ASSISTANT
from bot.answers.lexicon.asked_of_own import OF_ONES_OWN
from bot.answers.lexicon.asked_of_payment import OF_THE_PAYMENT
from bot.answers.lexicon.asked_of_tour import OF_THE_TOUR
from bot.answers.lexicon.goals import Goal
from bot.answers.lexicon.tables import word_set
from bot.language import Language

INTENTS: dict[Goal, dict[Language, str]] = {
    **OF_THE_ASSISTANT,
    **OF_ONES_OWN,
    **OF_THE_TOUR,
    **OF_THE_PAYMENT,
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
