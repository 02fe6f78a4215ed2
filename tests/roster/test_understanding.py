"""Titles of columns, and what rows say, as people write them in three languages."""

import pytest

from bot.roster.columns import Columns, Field, letter, recognise
from bot.roster.sheet import Sheet
from bot.roster.understanding import BadRow, Understood, Wrong, understand
from bot.roster.values import Payment, Said


def _sheet(*rows: tuple[str, ...]) -> Sheet:
    return Sheet(rows)


def _columns(*titles: str) -> Columns:
    return recognise(_sheet(titles, ("Ana",) * len(titles)))


@pytest.mark.parametrize(
    ("titles", "names", "institution", "mail"),
    [
        (("Nombre", "Institución", "Correo"), (0,), 1, 2),
        (("N°", "NOMBRE COMPLETO", "MUNICIPALIDAD", "E-MAIL"), (1,), 2, 3),
        (("Nombres", "Apellidos", "Municipio", "Correo electrónico"), (0, 1), 2, 3),
        (("Apellido paterno", "Apellido materno", "Nombres", "Comuna"), (2, 0, 1), 3, None),
        (("Nombre de la institución", "Nombre del participante"), (1,), 0, None),
        (("Correo institucional", "Cargo", "Nombre y apellidos", "Organismo"), (2,), 3, 0),
        (("First name", "Last name", "Municipality", "Email"), (0, 1), 2, 3),
        (("Nome completo", "Prefeitura", "E-mail"), (0,), 1, 2),
        (("Nombre", "Institusión", "Correo"), (0,), 1, 2),
        (("Nombre (como en el pasaporte)", "Municipio / Institución"), (0,), 1, None),
    ],
)
def test_columns_are_known_by_their_titles(
    titles: tuple[str, ...], names: tuple[int, ...], institution: int, mail: int | None
) -> None:
    found = _columns(*titles)
    assert (found.names, found.institution, found.mail) == (names, institution, mail)


def test_titles_are_found_below_what_stands_above_them() -> None:
    rows = (("Nómina de inscritos",), (), ("", "Fecha: 03-01-2025"), ("Nombre", "Correo"))
    assert recognise(_sheet(*rows, ("Ana", "ana@x.cl"))).header == 3


def test_mistyped_title_is_a_guess_and_missing_one_is_asked_for() -> None:
    assert _columns("Nombre", "Institusión").unsure == (Field.INSTITUTION,)
    assert _columns("Nombre", "Cargo").unsure == (Field.INSTITUTION,)
    assert _columns("Nombre", "Institución").unsure == ()


def test_sheet_without_titles_has_its_first_person_in_its_first_row() -> None:
    found = recognise(_sheet(("Ana Soto", "ana@x.cl"), ("Beto Díaz", "beto@x.cl")))
    assert (found.header, found.names, found.mail) == (-1, (), 1)
    told = found.having(Field.NAME, 0)
    known = understand(_sheet(("Ana Soto", "ana@x.cl"), ("Beto Díaz", "beto@x.cl")), told, 3)
    assert [one.name for one in known.people] == ["Ana Soto", "Beto Díaz"]


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (39, "AN")])
def test_columns_have_the_letters_of_a_spreadsheet(column: int, name: str) -> None:
    assert letter(column) == name


PAYMENTS = {
    Payment.PAID: (
        "Pagado",
        "SI",
        "sí",
        "ok",
        "x",
        "Cancelado",
        "27-12-2024",
        "Paid",
        "pago",
        "Pagado 03/01",
    ),
    Payment.ORDERED: ("O/C", "OC emitida", "Orden de compra", "purchase order", "o.c. 123"),
    Payment.PENDING: (
        "no",
        "Pendiente",
        "por pagar",
        "Pendiente O/C",
        "no pagado",
        "sin pago",
        "pendente",
    ),
    None: ("", "quizás", "consultar"),
}


@pytest.mark.parametrize(
    ("told", "payment"), [(told, payment) for payment, all_ in PAYMENTS.items() for told in all_]
)
def test_payment_is_known_by_the_words_for_it(told: str, payment: Payment | None) -> None:
    sheet = _sheet(("Nombre", "Estado de pago"), ("Ana Soto", told))
    (one,) = understand(sheet, recognise(sheet), None).people
    assert one.payment is payment


@pytest.mark.parametrize(
    ("paid", "order", "payment"),
    [
        ("", "4501-22", Payment.ORDERED),
        ("", "no", Payment.PENDING),
        ("sí", "4501-22", Payment.PAID),
        ("no", "emitida", Payment.ORDERED),
        ("", "", None),
    ],
)
def test_of_payment_and_order_the_furthest_counts(
    paid: str, order: str, payment: Payment | None
) -> None:
    sheet = _sheet(("Nombre", "Pago", "N° O/C"), ("Ana Soto", paid, order))
    (one,) = understand(sheet, recognise(sheet), None).people
    assert one.payment is payment


@pytest.mark.parametrize(
    ("cell", "mail"),
    [
        ("ana@nunoa.cl", "ana@nunoa.cl"),
        ("mailto:ana@nunoa.cl", "ana@nunoa.cl"),
        ("ana@nunoa.cl; otra@nunoa.cl", "ana@nunoa.cl"),
        ("Ana <ana@nunoa.cl>", "ana@nunoa.cl"),
        ("-", ""),
        ("", ""),
    ],
)
def test_first_mail_of_a_cell_is_kept(cell: str, mail: str) -> None:
    sheet = _sheet(("Nombre", "Correo"), ("Ana Soto", cell))
    (one,) = understand(sheet, recognise(sheet), None).people
    assert one.mail == mail


@pytest.mark.parametrize("cell", ["ana@nunoa", "ana.nunoa.cl", "@nunoa.cl", "ana @ nunoa.cl"])
def test_mail_that_is_none_is_told(cell: str) -> None:
    sheet = _sheet(("Nombre", "Correo"), ("Ana Soto", cell))
    (bad,) = understand(sheet, recognise(sheet), None).bad
    assert (bad.number, bad.wrong) == (2, Wrong.BAD_MAIL)


def test_two_with_the_mail_of_one_office_are_two() -> None:
    rows = (("Nombre", "Correo"), ("Ana Soto", "alcaldia@x.cl"), ("Beto Díaz", "alcaldia@x.cl"))
    sheet = _sheet(*rows)
    assert len(understand(sheet, recognise(sheet), 3).people) == 2


def test_who_is_known_keeps_the_place_and_the_one_who_is_new_is_too_many() -> None:
    titles = ("Nombre", "Institución")
    sheet = _sheet(titles, *((name, "Maipú") for name in ("Nueva Una", "Ana", "Beto", "Carla")))
    known = [Said(name, "Municipalidad de Maipú") for name in ("Ana", "Beto", "Carla")]
    found = understand(sheet, recognise(sheet), 3, known)
    assert [one.name for one in found.people] == ["Ana", "Beto", "Carla"]
    assert found.bad == (BadRow(2, Wrong.ONE_TOO_MANY, "Nueva Una (Maipú)"),)


def test_without_a_limit_or_an_institution_nobody_is_too_many() -> None:
    sheet = _sheet(("Nombre", "Institución"), *((f"P {n} x", "Maipú") for n in range(9)))
    assert len(understand(sheet, recognise(sheet), None).people) == 9
    alone = _sheet(("Nombre",), *((f"Persona {chr(97 + n)}",) for n in range(9)))
    assert len(understand(alone, recognise(alone), 3).people) == 9


def test_name_of_pieces_is_joined() -> None:
    sheet = _sheet(("Nombres", "Apellido paterno", "Apellido materno"), ("Ana", "Soto", "Pérez"))
    assert understand(sheet, recognise(sheet), 3) == Understood((Said("Ana Soto Pérez"),))
