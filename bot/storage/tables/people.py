"""Who has started the bot: tours, consent, where they are, what they have chosen and ticked off."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from bot.storage.tables.columns import Instant, metadata, person

people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(2)),
    Column("telegram_language", String(35)),
    Column("tour_id", String(24)),
    Column("created_at", Instant, nullable=False),
    Column("blocked_at", Instant),
)
"""Telegram users who have started the bot; ``tour_id`` is the tour they are looking at."""

enrolments = Table(
    "enrolments",
    metadata,
    person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("enrolled_at", Instant, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    person(),
    Column("policy_version", Integer, nullable=False),
    Column("language", String(2), nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)
"""What a person agreed to, in which language, and when; never changed but for the withdrawal."""

conversations = Table(
    "conversations",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("screen", String(64), nullable=False),
    Column("topic", String(64)),
    Column("step", String(64)),
    Column("updated_at", Instant, nullable=False),
)
"""Where somebody is in a chat: the screen shown last, what it is about, and what is awaited.

Each is an address; ``step`` is what the next text is for.
"""

introductions = Table(
    "introductions",
    metadata,
    person(primary_key=True),
    Column("name", String(80)),
    Column("institution", String(120)),
    Column("institution_key", String(120), index=True),
    Column("changed_at", Instant, nullable=False),
)
"""What people say they are called and where they are from: only of who wants it in a report.

Institutions with the same ``institution_key`` are the same, however they are spelt.
"""

reminder_choices = Table(
    "reminder_choices",
    metadata,
    person(primary_key=True),
    Column("choices", Text, nullable=False),
    Column("changed_at", Instant, nullable=False, index=True),
    Index("ix_reminder_choices_choices", "choices", "person_id"),
)
"""What people have chosen of the pushes, as JSON; no row where all is as the tour's file says."""

errands_done = Table(
    "errands_done",
    metadata,
    person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("errand_id", String(33), primary_key=True),
    Column("done_at", Instant, nullable=False),
)
"""What people have ticked off the checklist of a tour."""
