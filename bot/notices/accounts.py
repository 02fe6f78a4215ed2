"""Whether a text reads as if it told where to pay. Pure.

Payment details come from the content alone. A notice may be written by somebody who has got hold of
a coordinator's phone: what reads like an account gets a line that says where the true ones are.
"""

import re

from bot.texts.folding import fold

_WORDS = frozenset(
    (
        *("cuenta", "cta", "banco", "transferir", "transferencia", "transfiera", "deposito"),
        *("depositar", "deposite", "consignar", "consignacion", "iban", "swift", "clabe"),
        *("account", "bank", "transfer", "deposit", "conta", "agencia", "pix", "transfira"),
    )
)
_NUMBER = re.compile(r"\d(?:[ .-]?\d){6,}")
"""Seven digits or more, however they are set apart."""


def reads_like_an_account(text: str) -> bool:
    """Tell whether a text has a long number and speaks of accounts, banks or transfers."""
    return bool(_NUMBER.search(text)) and not _WORDS.isdisjoint(re.findall(r"\w+", fold(text)))
