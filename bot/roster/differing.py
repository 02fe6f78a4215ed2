"""The list as it is, and as a file has it → what would change. Pure."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.roster.values import Entry, Payment, Said

Key = Callable[[Said], tuple[str, ...] | None]


@dataclass(frozen=True)
class Changed:
    """Somebody of whom the file says something else."""

    entry: Entry
    said: Said
    payment: Payment | None = None
    """What the file says of the payment, where nobody has set it by hand; None changes nothing."""


@dataclass(frozen=True)
class Difference:
    """What a file would change; ``kept`` has everybody who stays, with their row in the file.

    ``gone`` are those who are not in the file, and were in the one before; ``by_hand`` those whose
    payment was set by hand and is another in the file: it stays.
    """

    new: tuple[Said, ...]
    changed: tuple[Changed, ...]
    same: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    by_hand: tuple[Entry, ...]
    order: tuple[int | None, ...]
    """In the order of the file, the ids of those who are there; None for each new one."""

    @property
    def mark(self) -> str:
        """Return what tells it from any other, in eight letters."""
        told = (
            self.new,
            [(one.entry.id, one.said, one.payment) for one in self.changed],
            [one.id for one in self.same],
            [one.id for one in self.gone],
        )
        return hashlib.sha256(repr(told).encode()).hexdigest()[:8]


def differ(entries: Iterable[Entry], people: Iterable[Said]) -> Difference:
    """Compare: the same person is who has the same name and mail, or name and institution.

    Else who has the same name, or the same mail and a word of the name, where on either side it is
    nobody else's: who replaces somebody often has the mail of the same office.
    """
    there, people = list(entries), list(people)
    found: dict[int, Entry] = {}
    for key in _KEYS:
        taken = {entry.id for entry in found.values()}
        left = {at: one for at, one in enumerate(people) if at not in found}
        old = _unique((entry.id, entry.said) for entry in there if entry.id not in taken)(key)
        new = _unique(left.items())(key)
        by_id = {entry.id: entry for entry in there}
        both = {at: by_id[old[value]] for value, at in new.items() if value in old}
        found |= {at: one for at, one in both.items() if _are_alike(one.said, people[at])}
    pairs = [(found.get(at), one) for at, one in enumerate(people)]
    stayed = {entry.id for entry in found.values()}
    changes = [_change(entry, said) for entry, said in pairs if entry is not None]
    return Difference(
        new=tuple(said for entry, said in pairs if entry is None),
        changed=tuple(one for one in changes if isinstance(one, Changed)),
        same=tuple(one for one in changes if isinstance(one, Entry)),
        gone=tuple(one for one in there if one.id not in stayed),
        by_hand=tuple(
            entry
            for entry, said in pairs
            if entry and said.payment not in {None, entry.payment} and _is_by_hand(entry)
        ),
        order=tuple(entry.id if entry else None for entry, _ in pairs),
    )


def _change(entry: Entry, said: Said) -> Changed | Entry:
    payment = said.payment if said.payment != entry.payment and not _is_by_hand(entry) else None
    told = replace(said, payment=None)
    if told == replace(entry.said, payment=None) and payment is None and not entry.is_gone:
        return entry
    return Changed(entry, told, payment)


def _is_by_hand(entry: Entry) -> bool:
    return entry.payment_at is not None


def _are_alike(one: Said, other: Said) -> bool:
    return bool(set(one.name_key.split()) & set(other.name_key.split()))


def _by_name_and_mail(said: Said) -> tuple[str, ...] | None:
    return (said.name_key, said.mail_key) if said.mail else None


def _by_name_and_institution(said: Said) -> tuple[str, ...] | None:
    return said.name_key, said.institution_key


def _by_mail(said: Said) -> tuple[str, ...] | None:
    return (said.mail_key,) if said.mail else None


def _by_name(said: Said) -> tuple[str, ...] | None:
    return (said.name_key,)


_KEYS: tuple[Key, ...] = (_by_name_and_mail, _by_name_and_institution, _by_name, _by_mail)


def _unique(ones: Iterable[tuple[int, Said]]) -> Callable[[Key], dict[tuple[str, ...], int]]:
    """Return who has a key that nobody else there has."""
    listed = list(ones)

    def by(key: Key) -> dict[tuple[str, ...], int]:
        keyed = [(value, number) for number, said in listed if (value := key(said)) is not None]
        counts = Counter(value for value, _ in keyed)
        return {value: number for value, number in keyed if counts[value] == 1}

    return by
