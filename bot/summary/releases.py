"""Releases as they are kept: one a question and part, in the place of the one before."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.cohort import Cohort, participants
from bot.storage.tables import released_answers, releases
from bot.summary.held import Held
from bot.summary.releasing import HIDDEN, Release, Share
from bot.summary.spoken import Part
from bot.summary.values import Theme

Key = tuple[str, Part]
"""A question and its part."""

_R = releases.c
_S = released_answers.c
_PARTS = {part.value: part for part in Part}
_ADD_SHARES = insert(released_answers)


async def load_releases(
    db: AsyncConnection, cohort: Cohort, day: date
) -> tuple[dict[Key, Release], dict[Key, dict[int, Share]]]:
    """Return the releases of a day, and what of whom stands in each, of who takes part now."""
    of_day = (_R.tour_id == cohort.tour_id, _R.day == day.isoformat())
    found = {
        (row.question_id, Part(row.part)): _read(row)
        for row in await db.execute(select(releases).where(*of_day))
    }
    shares: defaultdict[Key, dict[int, Share]] = defaultdict(dict)
    rows = await db.execute(
        select(_S.person_id, _S.question_id, _S.part, _S.said, _S.block).where(
            _S.tour_id == cohort.tour_id,
            _S.day == day.isoformat(),
            _S.person_id.in_(participants(cohort)),
        )
    )
    for person, question, part, said, block in rows.all():
        shares[question, _PARTS[part]][person] = Share(said, block)
    return found, shares


async def keep_release(
    db: AsyncConnection, cohort: Cohort, day: date, fresh: Held, before: Iterable[int]
) -> bool:
    """Put a release in the place of the one before it; return whether nobody else was faster.

    ``before`` is of whom something stood in that one. What stands there of who does not take part
    any more stays, so that they are known if they come back.
    """
    at: dict[str, Any] = {
        "tour_id": cohort.tour_id,
        "day": day.isoformat(),
        "question_id": fresh.question.id,
        "part": fresh.part.value,
    }
    if fresh.release is None or not await _put(db, at, fresh.release):
        return False
    old = [{f"at_{name}": value for name, value in at.items()} | {"who": who} for who in before]
    if old:
        is_there = (_S[name] == bindparam(f"at_{name}") for name in at)
        gone = delete(released_answers).where(_S.person_id == bindparam("who"), *is_there)
        await db.execute(gone, old)
    kept = (_S[name] == value for name, value in at.items())
    await db.execute(update(released_answers).where(*kept).values(block=HIDDEN))
    rows = [
        at | {"person_id": who, "said": share.said, "block": share.block}
        for who, share in fresh.shares.items()
    ]
    await db.execute(_ADD_SHARES, rows)
    return True


async def _put(db: AsyncConnection, at: Mapping[str, Any], fresh: Release) -> bool:
    values: dict[str, Any] = {
        "number": fresh.number,
        "released_at": fresh.at,
        "people": fresh.people,
        "figures": _figures(fresh),
    }
    if fresh.number > 1:
        mine = (_R[name] == value for name, value in at.items())
        there = update(releases).where(*mine, _R.number == fresh.number - 1)
        return (await db.execute(there.values(values))).rowcount == 1
    kind = postgresql if db.dialect.name == "postgresql" else sqlite
    first = kind.insert(releases).values(dict(at) | values).on_conflict_do_nothing()
    return (await db.execute(first)).rowcount == 1


def _figures(fresh: Release) -> str:
    return json.dumps(
        {
            "counts": dict(fresh.counts),
            "themes": [[theme.words, theme.people] for theme in fresh.themes],
            "blocks": list(fresh.blocks),
        },
        ensure_ascii=False,
    )


def _read(row: Row[Any]) -> Release:
    figures = json.loads(row.figures)
    return Release(
        number=row.number,
        at=row.released_at,
        people=row.people,
        counts=figures["counts"],
        themes=tuple(Theme(words, people) for words, people in figures["themes"]),
        blocks=tuple(figures["blocks"]),
    )
