"""Which column of a sheet holds what, by the words above it. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz.fuzz import ratio

from bot.roster.sheet import Row, Sheet, is_blank
from bot.texts.folding import fold

_LOOKED_AT = 25
"""Rows among which the titles of the columns are."""
_ALIKE = 86
"""How much alike a mistyped title is, of 100."""


class Field(StrEnum):
    """What a column can hold that somebody may be asked for."""

    NAME = "name"
    INSTITUTION = "institution"
    MAIL = "mail"
    PAYMENT = "payment"


class _Title(StrEnum):
    WHOLE = "whole"
    FIRST = "first"
    LAST = "last"
    INSTITUTION = "institution"
    MAIL = "mail"
    PAYMENT = "payment"
    ORDER = "order"


_WORDS = {
    _Title.WHOLE: (
        "nombre completo",
        "nombre y apellido",
        "nombre y apellidos",
        "nombres y apellidos",
        "apellidos y nombres",
        "apellido y nombre",
        "nombre del participante",
        "participante",
        "asistente",
        "full name",
        "participant",
        "nome completo",
        "nome e sobrenome",
    ),
    _Title.FIRST: ("nombre", "nombres", "first name", "name", "nome", "nomes"),
    _Title.LAST: (
        "apellido",
        "apellidos",
        "apellido paterno",
        "apellido materno",
        "last name",
        "surname",
        "sobrenome",
        "sobrenomes",
    ),
    _Title.INSTITUTION: (
        "institucion",
        "municipalidad",
        "municipio",
        "comuna",
        "organismo",
        "organizacion",
        "entidad",
        "institution",
        "municipality",
        "organisation",
        "organization",
        "instituicao",
        "prefeitura",
        "organizacao",
        "entidade",
    ),
    _Title.MAIL: (
        "correo",
        "correo electronico",
        "correos",
        "e mail",
        "email",
        "mail",
        "correio",
        "correio eletronico",
    ),
    _Title.PAYMENT: (
        "pago",
        "pagos",
        "estado de pago",
        "pagado",
        "payment",
        "paid",
        "pagamento",
        "pago o o c",
        "pagamento ou o c",
    ),
    _Title.ORDER: ("o c", "oc", "orden de compra", "purchase order", "ordem de compra"),
}
"""What stands above a column, as ``fold`` writes it."""

_FIRST_OF = (
    _Title.MAIL,
    _Title.PAYMENT,
    _Title.ORDER,
    _Title.INSTITUTION,
    _Title.LAST,
    _Title.WHOLE,
    _Title.FIRST,
)
"""Of two that fit as well: ``Nombre de la institución`` is no name of a person."""


@dataclass(frozen=True)
class Columns:
    """Where what stands, columns from 0; ``header`` is the row of their titles, else -1.

    A name may be in several, which are joined; ``orders`` are columns about purchase orders alone.
    """

    header: int
    names: tuple[int, ...] = ()
    institution: int | None = None
    mail: int | None = None
    payments: tuple[int, ...] = ()
    orders: tuple[int, ...] = ()
    unsure: tuple[Field, ...] = ()
    """What somebody should say, for it was guessed."""

    def of(self, field: Field) -> tuple[int, ...]:
        """Return the columns of a field."""
        one = {Field.INSTITUTION: self.institution, Field.MAIL: self.mail}
        if field in one:
            found = one[field]
            return () if found is None else (found,)
        return self.names if field is Field.NAME else (*self.payments, *self.orders)

    def having(self, field: Field, column: int | None) -> "Columns":
        """Return the same with a field in another column, as somebody has said; None is nowhere."""
        some = () if column is None else (column,)
        unsure = tuple(one for one in self.unsure if one is not field)
        match field:
            case Field.NAME:
                return replace(self, names=some, unsure=unsure)
            case Field.INSTITUTION:
                return replace(self, institution=column, unsure=unsure)
            case Field.MAIL:
                return replace(self, mail=column, unsure=unsure)
            case Field.PAYMENT:
                return replace(self, payments=some, orders=(), unsure=unsure)


def recognise(sheet: Sheet) -> Columns:
    """Return where what stands, as well as can be told; without a name, nothing is."""
    best, most = 0, 0
    for number, row in enumerate(sheet.rows[:_LOOKED_AT]):
        titles = list(_titles(row))
        worth = sum(score for _, _, score in titles if score)
        if worth > most and any(title in {_Title.WHOLE, _Title.FIRST} for _, title, _ in titles):
            best, most = number, worth
    if most == 0:
        return _without_titles(sheet)
    return _placed(best, sheet.rows[best])


def titles(sheet: Sheet, columns: Columns) -> tuple[str, ...]:
    """Return what each column of a sheet is called, by its letter where it has no title."""
    count = max(len(row) for row in sheet.rows)
    row = sheet.rows[columns.header] if columns.header >= 0 else ()
    told = [*row, *[""] * (count - len(row))]
    return tuple(title or letter(at) for at, title in enumerate(told))


def letter(column: int) -> str:
    """Return how a spreadsheet names a column: ``A``, ``B``, … ``AA``."""
    before, last = divmod(column, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)


def _placed(number: int, row: Row) -> Columns:
    found: dict[_Title, list[tuple[int, int]]] = {}
    for at, title, score in _titles(row):
        if title is not None:
            found.setdefault(title, []).append((score, at))
    best = {title: max(ones, key=lambda one: one[0]) for title, ones in found.items()}
    names, is_sure = _names(found, best)
    institution, mail = best.get(_Title.INSTITUTION), best.get(_Title.MAIL)
    unsure = [] if is_sure else [Field.NAME]
    if institution is None or institution[0] < _SURE:
        unsure.append(Field.INSTITUTION)
    return Columns(
        number,
        names,
        institution[1] if institution else None,
        mail[1] if mail else None,
        tuple(at for _, at in found.get(_Title.PAYMENT, ())),
        tuple(at for _, at in found.get(_Title.ORDER, ())),
        tuple(unsure),
    )


def _names(
    found: dict[_Title, list[tuple[int, int]]], best: dict[_Title, tuple[int, int]]
) -> tuple[tuple[int, ...], bool]:
    """Return where the name is, and whether that is sure."""
    whole, first = best.get(_Title.WHOLE), best.get(_Title.FIRST)
    if whole is not None and (first is None or whole[0] >= first[0]):
        return (whole[1],), whole[0] >= _SURE
    last = tuple(at for _, at in found.get(_Title.LAST, ()))
    if first is None:
        return last, False
    return (first[1], *last), first[0] >= _SURE


_EXACT, _SURE, _MISTYPED = 3, 2, 1
"""How well a title is known: word for word, by its words among others, or mistyped."""


def _titles(row: Row) -> Iterator[tuple[int, _Title | None, int]]:
    for at, cell in enumerate(row):
        yield (at, *_title(fold(cell.replace("/", " ").replace(".", " ")).replace("-", " ")))


def _title(said: str) -> tuple[_Title | None, int]:
    best: tuple[_Title | None, int] = (None, 0)
    for title in _FIRST_OF:
        score = max(_score(said, words) for words in _WORDS[title])
        if score > best[1]:
            best = title, score
    return best


def _score(said: str, words: str) -> int:
    if said == words:
        return _EXACT
    if f" {words} " in f" {said} " and len(said.split()) <= len(words.split()) + 4:
        return _SURE
    return _MISTYPED if len(words) > len("correo") and ratio(said, words) >= _ALIKE else 0


def _without_titles(sheet: Sheet) -> Columns:
    """Return what can be said where no title is known: that somebody has to say it.

    The first row is one of people where a mail stands in it.
    """
    first = next(number for number, row in enumerate(sheet.rows) if not is_blank(row))
    has_mail = [at for at, cell in enumerate(sheet.rows[first]) if "@" in cell]
    return Columns(
        first - 1 if has_mail else first,
        mail=has_mail[0] if has_mail else None,
        unsure=(Field.NAME, Field.INSTITUTION),
    )
