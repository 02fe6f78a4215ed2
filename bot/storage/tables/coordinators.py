"""Who accompanies a tour, who was invited to, and what coordinators have done or tried."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.tables.columns import Instant, metadata, own_id, person

coordinators = Table(
    "coordinators",
    metadata,
    own_id(),
    person(),
    Column("tour_id", String(24), nullable=False),
    Column("name", String(64)),
    Column("invited_by", BigInteger),
    Column("since", Instant, nullable=False),
    UniqueConstraint("person_id", "tour_id"),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""Coordinators of a tour beside those whom the operator names; a role withdrawn is a row gone.

``name`` is what Telegram called them when they were invited, for the others to know them by.
"""

invitations = Table(
    "invitations",
    metadata,
    own_id(),
    Column("code_digest", String(64), nullable=False, unique=True),
    Column("tour_id", String(24), nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_by", BigInteger),
    Column("used_at", Instant),
    Column("withdrawn_at", Instant),
    sqlite_autoincrement=True,  # likewise
)
"""Links that make one person a coordinator, once; ``code_digest`` is the SHA-256 of the code."""

audit = Table(
    "audit",
    metadata,
    own_id(),
    Column("at", Instant, nullable=False),
    Column("person_id", BigInteger, index=True),
    Column("tour_id", String(24)),
    Column("what", String(80), nullable=False),
    Column("is_refused", Boolean, nullable=False),
    Column("detail", Text),
    Index("ix_audit_at", "at"),
)
"""What coordinators did, and what others tried: ``what`` is an address or a command.

``person_id`` is nobody's any more once its person has had everything erased.
"""

releases = Table(
    "releases",
    metadata,
    Column("tour_id", String(24), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("question_id", String(20), primary_key=True),
    Column("part", String(5), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("released_at", Instant, nullable=False),
    Column("people", Integer, nullable=False),
    Column("figures", Text, nullable=False),
)
"""What coordinators are shown of a question, as JSON, until enough people have said more.

``part`` is ``marks`` (what was tapped) or ``words`` (what comes up in what was written; never a
text itself). Between two releases of a part at least five people have answered or changed what
they said, so that no two of them tell what one person said. ``number`` counts them.
"""

released_answers = Table(
    "released_answers",
    metadata,
    person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("question_id", String(20), primary_key=True),
    Column("part", String(5), primary_key=True),
    Column("said", Text, nullable=False),
    Column("block", Integer),
    Index("ix_released_answers_tour_id", "tour_id", "day"),
)
"""What of whom stands in the release there is: the mark, or a digest of the words.

Texts are shown as long as all of their ``block`` are kept: who leaves takes four others along.
"""
