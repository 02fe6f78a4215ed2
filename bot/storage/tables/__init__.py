"""The tables; names and columns are stable, so that any SQLite tool can read them."""

from bot.storage.tables.changes import (
    agenda_batches as agenda_batches,
    agenda_changes as agenda_changes,
    change_drafts as change_drafts,
)
from bot.storage.tables.columns import Instant as Instant, metadata as metadata
from bot.storage.tables.commitments import (
    commitments as commitments,
    followups as followups,
    group_members as group_members,
    notes as notes,
    working_groups as working_groups,
)
from bot.storage.tables.coordinators import (
    audit as audit,
    coordinators as coordinators,
    invitations as invitations,
    released_answers as released_answers,
    releases as releases,
)
from bot.storage.tables.notices import notices as notices
from bot.storage.tables.people import (
    consents as consents,
    conversations as conversations,
    enrolments as enrolments,
    errands_done as errands_done,
    introductions as introductions,
    people as people,
    reminder_choices as reminder_choices,
)
from bot.storage.tables.pushes import (
    UNSETTLED as UNSETTLED,
    pushes as pushes,
    watermarks as watermarks,
    workers as workers,
)
from bot.storage.tables.questions import (
    kept_answers as kept_answers,
    questions as questions,
    replies as replies,
)
from bot.storage.tables.retro import (
    joint_reports as joint_reports,
    retro_answers as retro_answers,
    retro_days as retro_days,
    retro_habits as retro_habits,
    retro_revisions as retro_revisions,
)
from bot.storage.tables.roster import (
    roster as roster,
    roster_imports as roster_imports,
)
from bot.storage.tables.updates import (
    published as published,
    set_aside as set_aside,
    updates as updates,
)
