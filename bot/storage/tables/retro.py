"""What people answered at the end of a day, and who may read it."""

from sqlalchemy import BigInteger, Boolean, Column, Index, String, Table, Text, false

from bot.storage.tables.columns import Instant, file, metadata, own_id, person

retro_answers = Table(
    "retro_answers",
    metadata,
    person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("question_id", String(20), primary_key=True),
    Column("value", Text, nullable=False),
    Column("comment", Text),
    Column("visibility", String(10), nullable=False),
    *file(),
    Column("message_id", BigInteger),
    Column("album", String(64)),
    Column("answered_at", Instant, nullable=False),
    Index("ix_retro_answers_tour_id", "tour_id", "day"),
)
"""What people answered: one row a person, tour, day (``2017-05-29``) and question.

``value`` is a rating as a digit, the ids of what was chosen with spaces between, or a text.
``message_id`` is the message it was said in, so that a message is one answer at most; ``album`` is
what Telegram calls a ``media_group_id``.
"""

retro_revisions = Table(
    "retro_revisions",
    metadata,
    own_id(),
    person(),
    Column("tour_id", String(24), nullable=False),
    Column("day", String(10), nullable=False),
    Column("question_id", String(20), nullable=False),
    Column("value", Text, nullable=False),
    Column("comment", Text),
    Column("visibility", String(10), nullable=False),
    *file(),
    Column("message_id", BigInteger),
    Column("album", String(64)),
    Column("answered_at", Instant, nullable=False),
    Column("replaced_at", Instant, nullable=False),
)
"""What answers were before they were changed, as they then stood."""

retro_days = Table(
    "retro_days",
    metadata,
    person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("status", String(8), nullable=False),
    Column("skipped", Text, nullable=False, server_default=""),
    Column("asked_at", Instant),
    Column("changed_at", Instant, nullable=False),
)
"""How far people are with a day: ``open``, ``paused``, ``declined`` or ``finished``.

``skipped`` are the ids of questions, with spaces between; ``asked_at`` is when the last was shown.
"""

retro_habits = Table(
    "retro_habits",
    metadata,
    person(primary_key=True),
    Column("visibility", String(10), nullable=False),
    Column("is_signed", Boolean, nullable=False, server_default=false()),
    Column("changed_at", Instant, nullable=False),
)
"""Who may read what a person says from now on, and whether they sign what they share."""

joint_reports = Table(
    "joint_reports",
    metadata,
    person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("agreed_at", Instant, nullable=False),
)
"""Who agrees that what they said stands in one report with that of others of their institution."""
