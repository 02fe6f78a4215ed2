"""What people asked a person, what was said to and fro, and the answers kept for all."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.tables.columns import Instant, file, metadata, own_id, person

questions = Table(
    "questions",
    metadata,
    own_id(),
    person(),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("tour_id", String(24)),
    Column("language", String(2), nullable=False),
    Column("text", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("asker_name", String(80)),
    Column("waiting_since", Instant),
    Column("closed_at", Instant),
    Column("closed_by", BigInteger, ForeignKey("people.id", ondelete="SET NULL")),
    Column("closed_name", String(80)),
    UniqueConstraint("chat_id", "message_id"),
    sqlite_autoincrement=True,  # coordinators go on seeing the number of what was erased
)
"""Questions that people asked to be passed on to the coordinators; a message is one at most.

``status`` is ``open``, ``answered`` or ``settled`` (closed without a reply). ``asker_name`` is what
the asker was called then; None of who preferred not to say it. ``waiting_since`` is when they said
what nobody has answered yet, ``closed_by`` and ``closed_name`` who answered or settled it last.
"""

replies = Table(
    "replies",
    metadata,
    own_id(),
    Column(
        "question_id",
        BigInteger,
        ForeignKey("questions.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("author_id", BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("author_name", String(80)),
    Column("is_from_asker", Boolean, nullable=False),
    Column("text", Text, nullable=False),
    *file(),
    Column("album", String(64)),
    Column("chat_id", BigInteger),
    Column("message_id", BigInteger),
    Column("said_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "message_id"),
    sqlite_autoincrement=True,  # a push has the number of what it brings
)
"""What coordinators replied to a question, and what its asker said then; once a message.

Of who has had everything erased the words stay as what the asker was told, without who said them.
"""

kept_answers = Table(
    "kept_answers",
    metadata,
    own_id(),
    Column("tour_id", String(24), nullable=False, index=True),
    Column("question_id", BigInteger, ForeignKey("questions.id", ondelete="SET NULL"), unique=True),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("language", String(2), nullable=False),
    Column("author_id", BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("author_name", String(80)),
    Column("kept_at", Instant),
    Column("withdrawn_at", Instant),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""Replies that coordinators keep as answers for everybody on a tour.

One without ``kept_at`` is being written, one with ``withdrawn_at`` is answered with no more.
"""
