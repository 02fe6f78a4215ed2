"""The bot dies amid a notice: it is for all or for nobody, and each is told once."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.notices.values import NoticeKind
from tests.crash.herald import Herald, herald
from tests.crash.mortal import TURN_STEPS
from tests.crash.telling import TOLD

SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(2**32))
"""Set CRASH_SEED to repeat a run."""

Record = Callable[[str, object], None]


def _told_once(one: Herald) -> int:
    """Fail unless everybody was told, or it is on record; return how many were told twice."""
    states, got = one.states(one.notice.kind.push), one.got
    assert set(states) == set(one.people)
    for person, (status, doubts) in states.items():
        if one.notice.kind is not NoticeKind.PLAIN:
            assert status == "sent"
            assert 1 <= got[person] <= 1 + doubts
        elif doubts:
            assert (status, doubts) == ("unknown", 1)
            assert got[person] <= 1
        else:
            assert status == "sent"
            assert got[person] == 1
    return sum(max(got[person] - 1, 0) for person in one.people)


async def _campaign(
    folder: Path, kind: NoticeKind, people: int, kills: int, record: Record
) -> None:
    record(TOLD, f"CRASH_SEED={SEED}")
    async with herald(folder, people, kind, SEED) as one:
        one.confirm()
        for step in TURN_STEPS:
            await one.die_at(step)
        await one.die_unanswered(one.dice.randint(1, 5))
        for left in range(kills, 0, -1):
            share = max(1, 2 * (people - one.got.total()) // (left + 1))
            await one.die_after("sendMessage", one.dice.randint(1, share))
        await one.finish()
        doubled = _told_once(one)
        states = one.states(kind.push)
        unknown = {who for who, (status, _) in states.items() if status == "unknown"}
        assert "Enviado a" in one.window.text
        one.withdraw()
        for _ in range(max(1, kills // 3)):
            await one.die_after("deleteMessages", one.dice.randint(1, people // 2))
        await one.finish()
        deleted = {status for status, _ in one.states("retract").values()}
        assert deleted == {"sent"}
        assert one.has_it <= unknown | _doubled(one)
        assert "Retirado" in one.window.text
        record(
            TOLD,
            f"notice, {kind}: {one}: 0 lost, {len(unknown)} unknown, {doubled} told twice",
        )


def _doubled(one: Herald) -> set[int]:
    """Return who was told twice: of the first time no number is known by which to delete it."""
    return {person for person, times in one.got.items() if times > 1}


@pytest.mark.parametrize("kind", [NoticeKind.PLAIN, NoticeKind.URGENT])
async def test_bot_that_dies_amid_a_notice_tells_each_once_or_owns_up(
    tmp_path: Path, kind: NoticeKind, record_property: Record
) -> None:
    await _campaign(tmp_path, kind, 100, 2, record_property)


@pytest.mark.soak
@pytest.mark.parametrize("kind", [NoticeKind.PLAIN, NoticeKind.URGENT])
async def test_bot_that_dies_thirty_times_amid_a_notice_to_a_thousand_tells_each_once(
    tmp_path: Path, kind: NoticeKind, record_property: Record
) -> None:
    await _campaign(tmp_path, kind, 1_000, 30, record_property)
