"""What coordinators change of an agenda, what is told of it, and what they are still deciding."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.tables.columns import Instant, metadata, own_id, person

agenda_batches = Table(
    "agenda_batches",
    metadata,
    own_id(),
    Column("tour_id", String(24), nullable=False, index=True),
    Column("opened_at", Instant, nullable=False),
    Column("told_at", Instant, index=True),
    sqlite_autoincrement=True,  # what was told under a number is never told under it again
)
"""Changes of a tour that are told together; ``told_at`` once that is written into the outbox."""

agenda_changes = Table(
    "agenda_changes",
    metadata,
    own_id(),
    Column("tour_id", String(24), nullable=False),
    Column("activity_id", String(33), nullable=False),
    Column("batch", BigInteger, ForeignKey("agenda_batches.id"), nullable=False),
    Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        index=True,
    ),
    Column("author", String(64), nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("number", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("undoes", BigInteger),
    UniqueConstraint("tour_id", "activity_id", "number"),
    Index("ix_agenda_changes_batch", "batch"),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""Every change of an agenda, never altered: what was planned of an activity, and what is since.

``number`` counts the changes of an activity from 1. ``undoes`` is the change that it takes back.
"""

change_drafts = Table(
    "change_drafts",
    metadata,
    own_id(),
    person(),
    Column("tour_id", String(24), nullable=False),
    Column("activity_id", String(33), nullable=False),
    Column("after", Text, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("undoes", BigInteger),
    Column("change_id", BigInteger),
    Column("started_at", Instant, nullable=False),
    sqlite_autoincrement=True,  # likewise
)
"""What coordinators are about to change of an activity that had ``seen`` changes when they looked.

``revision`` counts the steps, ``undoes`` is what it takes back, ``change_id`` what it has become.
"""
