"""Working groups and what they share → the memoir's words on them. Pure."""

from collections.abc import Iterator, Sequence

from bot.reports.memoir import Block, Bullets, Heading, Words
from bot.retro.values import Horizon, SharedCommitment, SharedWork
from bot.texts.voice import Voice

HORIZONS: tuple[Horizon | None, ...] = (*Horizon, None)


def work_of(voice: Voice, work: Sequence[SharedWork]) -> Iterator[Block]:
    """Yield each group with its members' number and its commitments by horizon."""
    yield Heading(voice.label("memoir-work"), 1)
    if not work:
        yield Words(voice.label("memoir-work-none"))
    number = 0
    for one in work:
        if one.group:
            number += 1
            yield Heading(f"{number}. {one.group.title}", 2)
            yield Words(voice.label("memoir-members", count=one.group.members))
        else:
            yield Heading(voice.label("memoir-work-alone"), 2)
        if not one.commitments:
            yield Words(voice.label("memoir-commitments-none"))
        for horizon in HORIZONS:
            told = tuple(_told(item) for item in one.commitments if item.horizon is horizon)
            if told:
                named = horizon.value if horizon else "none"
                yield Words("", lead=voice.label(f"memoir-horizon-{named}"), leads_on=True)
                yield Bullets(told)


def _told(of: SharedCommitment) -> str:
    """Return a commitment with the name of who signs; it may be longer than a sentence holds."""
    return f"{of.what} ({of.name})" if of.name else of.what
