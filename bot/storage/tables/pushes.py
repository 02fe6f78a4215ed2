"""What the bot says first: the outbox, who sends from it, and how far planning is."""

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
    text,
)

from bot.storage.tables.columns import Instant, metadata

UNSETTLED = text("status IN ('waiting', 'claimed', 'sending')")
OF_NOTICES = text("kind IN ('notice', 'urgent', 'retract')")

pushes = Table(
    "pushes",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("person_id", BigInteger, ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("key", String(96), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("tour_id", String(24), nullable=False),
    Column("scheduled_at", Instant, nullable=False),
    Column("useful_until", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("status", String(8), nullable=False),
    Column("reason", String(64)),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("doubts", Integer, nullable=False, server_default=text("0")),
    Column("worker", String(32)),
    Column("message_id", BigInteger),
    Column("settled_at", Instant, index=True),
    Column("more_ids", Text),
    UniqueConstraint("chat_id", "key"),
    Index("ix_pushes_due", "due_at", "id", sqlite_where=UNSETTLED, postgresql_where=UNSETTLED),
    Index(
        "ix_pushes_kind",
        "kind",
        "due_at",
        "id",
        sqlite_where=UNSETTLED,
        postgresql_where=UNSETTLED,
    ),
    Index(
        "ix_pushes_chat",
        "chat_id",
        "scheduled_at",
        "id",
        sqlite_where=UNSETTLED,
        postgresql_where=UNSETTLED,
    ),
    Index(
        "ix_pushes_notice",
        "key",
        "status",
        sqlite_where=OF_NOTICES,
        postgresql_where=OF_NOTICES,
    ),
)
"""The outbox: each push once, whatever happens.

``status`` is ``waiting`` for its ``due_at``, ``claimed`` by a worker, ``sending`` once its request
may have left, and then settled: ``sent``, ``failed``, ``unknown`` (it may have arrived),
``expired`` or ``skipped``, with the ``reason``. ``doubts`` counts how often it was in doubt.
``message_id`` is the message that it became; of an album ``more_ids`` are the others, with spaces
between.
"""

workers = Table(
    "workers",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("beats", BigInteger, nullable=False),
    Column("seen_at", Instant, nullable=False),
)
"""Processes that send; who has not raised ``beats`` for a while is gone, and what it held free."""

watermarks = Table(
    "watermarks",
    metadata,
    Column("what", String(32), primary_key=True),
    Column("reached_at", Instant, nullable=False),
)
"""How far something was done that goes on for ever, such as ``planned``."""
