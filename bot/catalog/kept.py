"""Answers that coordinators keep for everybody on a tour: they stand beside the content."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from bot.language import Language
from bot.texts.folding import fold

if TYPE_CHECKING:
    from bot.catalog.catalog import Catalog

_MONEY = frozenset(
    """
    abona abonar abonen abono account banco bancaria bancario bank bancaria conta cuenta cuentas
    deposita depositar depositen deposite deposito iban pagamento pagar pague paguen pago payment
    pay pix rut swift transfer transferencia transferir transfiera transfieran wire
    """.split()  # noqa: SIM905 - words, to be read as such
)
"""Words that stand beside an account, folded."""
_DIGITS = re.compile(r"\d(?:[.\-\s]*\d){6,}")
"""Seven digits or more, however they are grouped: an account or a tax number, not an amount."""


@dataclass(frozen=True)
class KeptAnswer:
    """A question in its coordinators' words and what they answer, in one language alone.

    ``author`` is who answered, empty where that is known no more; ``kept_on`` is the date where
    the tour is.
    """

    id: int
    tour: str
    question: str
    answer: str
    lang: Language
    author: str
    kept_on: date


def with_kept_answers(catalog: "Catalog", kept: Iterable[KeptAnswer]) -> "Catalog":
    """Return a catalogue that answers with these as well, and with none that it had before.

    Of a tour that is not there nothing is kept. What reads as where to pay is left out: that comes
    from the content files alone.
    """
    found = (one for one in kept if one.tour in catalog.tours and not tells_where_to_pay(one))
    return replace(catalog, kept=tuple(sorted(found, key=lambda one: one.id)))


def tells_where_to_pay(one: KeptAnswer) -> bool:
    """Tell whether it holds seven digits or more, as of an account, and a word for paying."""
    texts = (one.question, one.answer)
    words = (word for text in texts for word in re.findall(r"[a-z]+", fold(text)))
    return any(_DIGITS.search(text) for text in texts) and not _MONEY.isdisjoint(words)
