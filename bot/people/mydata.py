"""Everything stored about one person: to hand over, or to erase."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, func, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.values import FileKind, KeptFile
from bot.storage.tables import (
    agenda_changes,
    audit,
    change_drafts,
    commitments,
    consents,
    conversations,
    coordinators,
    enrolments,
    errands_done,
    followups,
    group_members,
    introductions,
    invitations,
    joint_reports,
    kept_answers,
    metadata,
    notes,
    notices,
    people,
    published,
    pushes,
    questions,
    released_answers,
    reminder_choices,
    replies,
    retro_answers,
    retro_days,
    retro_habits,
    retro_revisions,
    roster,
    roster_imports,
    set_aside,
    updates,
    working_groups,
)

_PERSONAL: Mapping[Table, Any] = {
    released_answers: released_answers.c.person_id,
    retro_answers: retro_answers.c.person_id,
    retro_revisions: retro_revisions.c.person_id,
    retro_days: retro_days.c.person_id,
    retro_habits: retro_habits.c.person_id,
    notes: notes.c.person_id,
    followups: followups.c.person_id,
    commitments: commitments.c.person_id,
    group_members: group_members.c.person_id,
    working_groups: working_groups.c.person_id,
    joint_reports: joint_reports.c.person_id,
    introductions: introductions.c.person_id,
    coordinators: coordinators.c.person_id,
    invitations: invitations.c.made_by,
    notices: notices.c.author_id,
    change_drafts: change_drafts.c.person_id,
    agenda_changes: agenda_changes.c.person_id,
    audit: audit.c.person_id,
    kept_answers: kept_answers.c.author_id,
    replies: replies.c.author_id,
    questions: questions.c.person_id,
    consents: consents.c.person_id,
    enrolments: enrolments.c.person_id,
    conversations: conversations.c.person_id,
    reminder_choices: reminder_choices.c.person_id,
    errands_done: errands_done.c.person_id,
    pushes: pushes.c.person_id,
    roster: roster.c.person_id,
    roster_imports: roster_imports.c.person_id,
    set_aside: set_aside.c.person_id,
    updates: updates.c.chat_id,
    people: people.c.id,
}
"""Every table with something about a person, by the column that says whose; children first."""

_LEFT_TO_OTHERS = frozenset(
    {updates, working_groups, audit, agenda_changes, notices, replies, kept_answers, roster}
)
"""The tables of which something stays, without who."""

NOT_PERSONAL = frozenset(metadata.tables.values()) - _PERSONAL.keys()
"""The tables with nothing of participants; a test asks for a decision on each new table."""


TO_TAKE_BACK = ""
"""What is left of a coordinator's menu until Telegram has taken it back, seconds later."""
NOBODY = 0
"""The chat of an update whose person has been erased."""

_SAID_TO_OTHERS = {
    questions: {"closed_by": None, "closed_name": None},
    replies: {"author_id": None, "author_name": None, "chat_id": None, "message_id": None},
    kept_answers: {"author_id": None, "author_name": None},
}
"""What coordinators have said to others, who keep it without knowing any more who it was."""


async def collect(db: AsyncConnection, person_id: int) -> dict[str, Any]:
    """Return every stored row about a person, by table, ready for JSON."""
    found: dict[str, Any] = {}
    for table, owner in _PERSONAL.items():
        rows = await db.execute(select(table).where(owner == person_id))
        found[table.name] = [
            {key: _plain(value) for key, value in row.items()} for row in rows.mappings()
        ]
    found["replies_received"] = await _received(db, person_id)
    return found


async def _received(db: AsyncConnection, person_id: int) -> list[dict[str, Any]]:
    """Return what coordinators replied to a person, as the person was told it."""
    columns = (
        replies.c.question_id,
        replies.c.author_name,
        replies.c.text,
        replies.c.file_kind,
        replies.c.file_id,
        replies.c.file_name,
        replies.c.said_at,
    )
    mine = select(questions.c.id).where(questions.c.person_id == person_id)
    to_them = (replies.c.question_id.in_(mine), replies.c.is_from_asker.is_(False))
    rows = await db.execute(select(*columns).where(*to_them).order_by(replies.c.id))
    return [{key: _plain(value) for key, value in row.items()} for row in rows.mappings()]


async def kept_files(
    db: AsyncConnection, person_id: int, *, first: int, limit: int
) -> tuple[tuple[KeptFile, ...], int]:
    """Return a person's files from the one numbered ``first`` on, and how many there are in all.

    The oldest first, each once, also those of answers that were changed since.
    """
    dated = {
        retro_answers: "answered_at",
        retro_revisions: "answered_at",
        notes: "taken_at",
        replies: "said_at",
    }
    each = union_all(
        *(
            select(
                table.c.file_kind, table.c.file_id, table.c.file_name, table.c[at].label("at")
            ).where(_PERSONAL[table] == person_id, table.c.file_id.is_not(None))
            for table, at in dated.items()
        )
    ).subquery()
    once = (
        select(each.c.file_id, func.min(each.c.file_kind), func.min(each.c.file_name))
        .group_by(each.c.file_id)
        .order_by(func.min(each.c.at), each.c.file_id)
    )
    rows = await db.execute(once.offset(first).limit(limit))
    files = tuple(KeptFile(FileKind(kind), file_id, name or "") for file_id, kind, name in rows)
    count = await db.scalar(select(func.count(each.c.file_id.distinct())))
    return files, count or 0


async def erase(db: AsyncConnection, person_id: int) -> None:
    """Delete every row about a person, for good.

    What stays are the bare numbers of updates, which say nothing of anybody, so that their
    redelivery is recognised and writes nothing again; housekeeping drops them two days later. The
    audit trail and the changes of an agenda keep what was done, and others what they were told by a
    coordinator, in a notice or a reply, without who. The organisers' list keeps whom it names, for
    it is theirs: that this person has followed a link of it is forgotten.
    """
    await _leave_words(db, person_id)
    await db.execute(update(updates).where(updates.c.chat_id == person_id).values(chat_id=NOBODY))
    menus = f"commands-chat-{person_id}-"
    for column in (
        audit.c.person_id,
        invitations.c.used_by,
        coordinators.c.invited_by,
        roster.c.payment_by,
    ):
        await db.execute(
            update(column.table).where(column == person_id).values({column.name: None})
        )
    changed = update(agenda_changes).where(agenda_changes.c.person_id == person_id)
    await db.execute(changed.values(person_id=None, author=""))
    followed = {"person_id": None, "started_at": None}
    await db.execute(update(roster).where(roster.c.person_id == person_id).values(followed))
    theirs = published.c.what.startswith(menus)
    if await db.scalar(select(coordinators.c.id).where(coordinators.c.person_id == person_id)):
        await db.execute(update(published).where(theirs).values(digest=TO_TAKE_BACK))
    else:
        await db.execute(delete(published).where(theirs))
    for table, owner in _PERSONAL.items():
        if table not in _LEFT_TO_OTHERS:
            await db.execute(delete(table).where(owner == person_id))
        elif table is working_groups:
            await _leave_groups(db, person_id)
        elif table is notices:
            await _leave_notices(db, person_id)


async def _leave_words(db: AsyncConnection, person_id: int) -> None:
    """Let what a person said to others as a coordinator be nobody's; theirs goes with the rest."""
    whose: dict[Table, ColumnElement[bool]] = {
        questions: questions.c.closed_by == person_id,
        replies: (replies.c.author_id == person_id) & replies.c.is_from_asker.is_(False),
        kept_answers: kept_answers.c.author_id == person_id,
    }
    for table, theirs in whose.items():
        await db.execute(update(table).where(theirs).values(_SAID_TO_OTHERS[table]))
    asked = select(questions.c.id).where(questions.c.person_id == person_id)
    not_yet = (kept_answers.c.question_id.in_(asked), kept_answers.c.kept_at.is_(None))
    await db.execute(delete(kept_answers).where(*not_yet))


async def _leave_groups(db: AsyncConnection, person_id: int) -> None:
    """Delete the working groups in which nobody is left; the others go on without the person."""
    mine = working_groups.c.person_id == person_id
    is_shared = select(group_members).where(group_members.c.group_id == working_groups.c.id)
    is_founders = or_(mine, working_groups.c.person_id.is_(None))
    await db.execute(delete(working_groups).where(is_founders, ~is_shared.exists()))
    await db.execute(update(working_groups).where(mine).values(person_id=None))


async def _leave_notices(db: AsyncConnection, person_id: int) -> None:
    """Forget who wrote a notice that was sent; what was not goes altogether."""
    mine = notices.c.author_id == person_id
    await db.execute(delete(notices).where(mine, notices.c.confirmed_at.is_(None)))
    nobody = ("author_id", "author_name", "message_id", "progress_chat_id", "progress_message_id")
    await db.execute(update(notices).where(mine).values(dict.fromkeys(nobody)))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value
