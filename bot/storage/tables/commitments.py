"""What people noted on the way, and what they mean to do of it."""

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table, Text, UniqueConstraint

from bot.storage.tables.columns import Instant, file, metadata, own_id, person

notes = Table(
    "notes",
    metadata,
    own_id(),
    person(),
    Column("tour_id", String(24), nullable=False),
    Column("day", String(10), nullable=False),
    Column("activity_id", String(33)),
    Column("text", Text, nullable=False),
    *file(),
    Column("album", String(64)),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("taken_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "message_id"),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""What people noted on the way, with the activity of that hour or the one they chose.

``album`` is the same for files that were sent together.
"""

working_groups = Table(
    "working_groups",
    metadata,
    own_id(),
    Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        index=True,
    ),
    Column("tour_id", String(24), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""People of a tour who go on with one thing; ``person_id`` is who opened it, if still here."""

group_members = Table(
    "group_members",
    metadata,
    Column(
        "group_id",
        BigInteger,
        ForeignKey("working_groups.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    person(primary_key=True),
    Column("joined_at", Instant, nullable=False),
)

commitments = Table(
    "commitments",
    metadata,
    own_id(),
    person(),
    Column("tour_id", String(24), nullable=False),
    Column("day", String(10), nullable=False),
    Column("what", Text, nullable=False),
    Column("with_whom", Text),
    Column("horizon", String(6)),
    Column(
        "group_id",
        BigInteger,
        ForeignKey("working_groups.id", ondelete="SET NULL"),
        index=True,
    ),
    Column("visibility", String(10), nullable=False),
    Column("message_id", BigInteger),
    Column("with_message_id", BigInteger),
    Column("made_at", Instant, nullable=False),
    Column("status", String(9), nullable=False),
    Column("status_at", Instant),
    Column("word", Text),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""What people mean to do; ``status`` is ``open``, ``under-way``, ``done`` or ``dropped``.

``message_id`` and ``with_message_id`` are the messages that said what, and with whom.
"""

followups = Table(
    "followups",
    metadata,
    own_id(),
    person(),
    Column(
        "commitment_id",
        BigInteger,
        ForeignKey("commitments.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("status", String(9), nullable=False),
    Column("word", Text),
    Column("message_id", BigInteger),
    Column("said_at", Instant, nullable=False),
)
"""Each thing said of how a commitment is going, the last of which the commitment itself has."""
