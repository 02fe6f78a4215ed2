"""When figures may be shown, and when others may take their place; pure.

What people said is shown when five of them have, and then stays as it is until five people say
something else than what stands in it, whichever way: newly, otherwise, or no longer to
coordinators. Of who has left altogether (erased, or a coordinator by now) everybody knows that
they left, so their going changes nothing: marks of theirs stay counted, themes do not shrink for
it, and their texts go together with those of four others (``docs/summary.md``).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.summary.values import FEW, FEWEST, Theme

WAITING = -1
"""The block of texts that are too few to be shown beside each other; the next release may."""
HIDDEN = -2
"""The block of texts that were shown beside one of somebody who has left: never again as such."""


@dataclass(frozen=True)
class Share:
    """What of one person stands in a release."""

    said: str
    block: int | None = None


@dataclass(frozen=True)
class Release:
    """Figures as they are shown: marks with their counts, or themes and the size of each block.

    ``people`` and ``counts`` include those who have left since an earlier release.
    """

    number: int
    at: datetime
    people: int
    counts: Mapping[str, int]
    themes: tuple[Theme, ...] = ()
    blocks: tuple[int, ...] = ()


Said = Mapping[int, str]
"""What each person says now, as ``Spoken.says`` has it."""
Shares = Mapping[int, Share]
"""What of each person stands in the release, of those who still take part."""


def moved(now: Said, shares: Shares) -> int:
    """Return how many people say something else than what stands in a release."""
    before = {person: share.said for person, share in shares.items()}
    return sum(now.get(person) != before.get(person) for person in now.keys() | before.keys())


def may_be_new(now: Said, shares: Shares) -> bool:
    """Tell whether a release of what is said now may take the place of what there is."""
    return len(now) >= FEWEST and moved(now, shares) >= FEWEST


def is_shown(now: Said, shares: Shares) -> bool:
    """Tell whether a release may go on being shown: unless most of it has been withdrawn."""
    return len(now) >= FEWEST or moved(now, shares) < FEWEST


def release(  # noqa: PLR0913 - what is said, was said, and what it is about
    now: Said,
    shares: Shares,
    before: Release | None,
    themes: Iterable[Theme],
    at: datetime,
    *,
    has_texts: bool,
    signed: Collection[int] = (),
) -> tuple[Release, dict[int, Share]]:
    """Return what is shown from now on, and what of whom stands in it.

    ``signed`` is whose texts have a name below them.
    """
    left = _left(shares, before, has_texts=has_texts)
    gone = left.total()
    said = {one: Share(what) for one, what in now.items()}
    counts = left if has_texts else left + Counter(now.values())
    fresh = Release(
        number=before.number + 1 if before else 1,
        at=at,
        people=len(now) + gone,
        counts=dict(sorted(counts.items())),
        themes=_carried(tuple(themes), before.themes if before else (), gone),
    )
    if not has_texts:
        return fresh, said
    return _in_blocks(fresh, said, _hidden(now, shares, before), signed)


def broken_blocks(shares: Shares, before: Release) -> frozenset[int]:
    """Return the blocks that somebody has left."""
    there = Counter(share.block for share in shares.values())
    return frozenset(one for one, size in enumerate(before.blocks) if there[one] < size)


def standing(
    now: Said, shares: Shares, shown: Release, signed: Collection[int] = ()
) -> frozenset[int]:
    """Return whose texts may be shown beside a release; nobody's, where they are fewer than five.

    They are those that say what they said then, in blocks that nobody has left. Of who signs
    nothing, only where at least five of one block are left: if one of them leaves altogether, all
    of these go, and none of them has an author among few.
    """
    closed = broken_blocks(shares, shown) | {WAITING, HIDDEN, None}
    there = {
        person: share.block
        for person, share in shares.items()
        if share.block not in closed and now.get(person) == share.said
    }
    nameless = Counter(block for person, block in there.items() if person not in signed)
    found = frozenset(
        person for person, block in there.items() if person in signed or nameless[block] >= FEWEST
    )
    return found if len(found) >= FEWEST else frozenset()


def lasting(now: Said, shares: Shares, shown: Release) -> tuple[Theme, ...]:
    """Return the themes that at least two must still say, whoever has left or said otherwise since.

    It goes by how many have, not by who: a theme that went with one person would be theirs.
    """
    gone = shown.people - len(shares)
    otherwise = sum(now.get(person) != share.said for person, share in shares.items())
    return tuple(one for one in shown.themes if one.people - gone - otherwise >= FEW)


def _left(shares: Shares, before: Release | None, *, has_texts: bool) -> Counter[str]:
    """Return what those who have left said, as far as it is counted: of texts only how many."""
    if before is None:
        return Counter()
    if has_texts:
        return Counter({"": max(0, before.people - len(shares))})
    return Counter(before.counts) - Counter(share.said for share in shares.values())


def _carried(themes: tuple[Theme, ...], before: tuple[Theme, ...], gone: int) -> tuple[Theme, ...]:
    """Return themes that do not shrink for as many people as have left; none that few still say."""
    if not gone:
        return themes
    counts = {theme.words: theme.people for theme in themes}
    for theme in before:
        now = counts.get(theme.words, 0)
        if now < theme.people:
            counts[theme.words] = min(theme.people, now + gone)
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return tuple(Theme(words, people) for words, people in ordered if people - gone >= FEW)


def _hidden(now: Said, shares: Shares, before: Release | None) -> frozenset[int]:
    """Return whose texts were shown beside one that is gone for good, unless they have changed."""
    closed = broken_blocks(shares, before) | {HIDDEN} if before else frozenset()
    return frozenset(
        one
        for one, share in shares.items()
        if share.block in closed and one in now and now[one] == share.said
    )


def _in_blocks(
    fresh: Release, said: dict[int, Share], hidden: Collection[int], signed: Collection[int]
) -> tuple[Release, dict[int, Share]]:
    """Put the texts into blocks of five and more, by what they say, so that it tells nothing else.

    Those that are signed and those that are not lie apart, so that few signatures hide little.
    """
    free = sorted((one for one in said if one not in hidden), key=lambda one: (said[one].said, one))
    nameless = _lots([one for one in free if one not in signed])
    waiting = nameless.pop() if nameless and len(nameless[-1]) < FEWEST else []
    lots = nameless + _lots([one for one in free if one in signed])
    said |= {one: Share(said[one].said, HIDDEN) for one in hidden}
    said |= {one: Share(said[one].said, WAITING) for one in waiting}
    for number, lot in enumerate(lots):
        said |= {one: Share(said[one].said, number) for one in lot}
    return replace(fresh, blocks=tuple(len(lot) for lot in lots)), said


def _lots(people: list[int]) -> list[list[int]]:
    """Return people by fives, the last with whoever is left over; fewer than five are one lot."""
    lots = [people[first : first + FEWEST] for first in range(0, len(people), FEWEST)]
    if len(lots) > 1 and len(lots[-1]) < FEWEST:
        rest = lots.pop()
        lots[-1] += rest
    return lots
