"""The list as it is, and as a file has it: who is whom, and what would change."""

from datetime import UTC, datetime

from bot.roster.differing import differ
from bot.roster.values import Entry, Payment, Said

AT = datetime(2025, 1, 1, tzinfo=UTC)
ANA = Said("Ana Soto", "Muni de Ñuñoa", "ana@x.cl")
BETO = Said("Beto Díaz", "Maipú")


def _entry(number: int, said: Said, **more: object) -> Entry:
    return Entry(number, said, f"r-{number}", **more)  # type: ignore[arg-type]


LISTED = (_entry(1, ANA), _entry(2, BETO))


def test_same_file_changes_nothing() -> None:
    found = differ(LISTED, [BETO, ANA])
    assert (found.new, found.changed, found.gone) == ((), (), ())
    assert [one.id for one in found.same] == [2, 1]
    assert found.order == (2, 1)


def test_who_changes_institution_mail_or_the_order_of_their_name_is_the_same_person() -> None:
    for said in (
        Said("Ana Soto", "Municipalidad de Maipú", "ana@x.cl"),
        Said("SOTO Ana", "Ñuñoa", "ana.soto@y.cl"),
        Said("Ana Soto", "Otra"),
        Said("Ana María Soto", "Otra", "ana@x.cl"),
    ):
        found = differ(LISTED, [said, BETO])
        assert [(one.entry.id, one.said) for one in found.changed] == [(1, said)], said
        assert (found.new, found.gone) == ((), ())


def test_who_replaces_somebody_with_the_mail_of_the_same_office_is_new() -> None:
    found = differ(LISTED, [Said("Carla Ruiz", "Muni de Ñuñoa", "ana@x.cl"), BETO])
    assert [one.name for one in found.new] == ["Carla Ruiz"]
    assert [one.id for one in found.gone] == [1]


def test_two_of_one_name_are_told_apart_by_their_institution() -> None:
    listed = (_entry(1, Said("Ana Soto", "Maipú")), _entry(2, Said("Ana Soto", "Ñuñoa")))
    found = differ(listed, [Said("Ana Soto", "Muni Ñuñoa"), Said("Ana Soto", "Muni Maipú")])
    assert {one.entry.id: one.said.institution for one in found.changed} == {
        2: "Muni Ñuñoa",
        1: "Muni Maipú",
    }


def test_payment_of_the_file_counts_until_somebody_notes_it_by_hand() -> None:
    paid = Said(ANA.name, ANA.institution, ANA.mail, Payment.PAID)
    (change,) = differ(LISTED, [paid, BETO]).changed
    assert change.payment is Payment.PAID
    by_hand = _entry(1, ANA, payment=Payment.ORDERED, payment_at=AT)
    found = differ((by_hand, LISTED[1]), [paid, BETO])
    assert found.changed == ()
    assert [one.id for one in found.by_hand] == [1]


def test_who_was_gone_and_is_there_again_changes() -> None:
    (change,) = differ((_entry(1, ANA, is_gone=True),), [ANA]).changed
    assert change.entry.id == 1


def test_mark_tells_one_change_from_another() -> None:
    assert differ(LISTED, [ANA]).mark == differ(LISTED, [ANA]).mark
    assert differ(LISTED, [ANA]).mark != differ(LISTED, [BETO]).mark
    assert len(differ((), []).mark) == 8
