"""Who is enrolled in a tour by the list of its organisers, and files that are being read in."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.tables.columns import Instant, file, metadata, own_id, person

roster = Table(
    "roster",
    metadata,
    own_id(),
    Column("tour_id", String(24), nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", String(120), nullable=False),
    Column("institution", String(160), nullable=False),
    Column("institution_key", String(120), nullable=False),
    Column("mail", String(160), nullable=False),
    Column("code", String(20), nullable=False, unique=True),
    Column("link", Integer, nullable=False),
    Column("person_id", BigInteger, ForeignKey("people.id", ondelete="SET NULL"), index=True),
    Column("started_at", Instant),
    Column("payment", String(7), nullable=False),
    Column("payment_by", BigInteger),
    Column("payment_at", Instant),
    Column("imported_at", Instant, nullable=False),
    Column("gone_at", Instant),
    UniqueConstraint("tour_id", "person_id"),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""A row a person on a list; ``position`` is their place in the file.

``code`` is that of their personal link, in the open: it is printed again, and does no more than
enrol. ``person_id`` has followed it; ``link`` counts the links they were given. ``payment_at`` is
when a coordinator, ``payment_by``, set the payment by hand. ``gone_at`` is when a file came in
which they stood no more.
"""

roster_imports = Table(
    "roster_imports",
    metadata,
    own_id(),
    Column("tour_id", String(24), nullable=False),
    person(),
    Column("message_id", BigInteger, nullable=False),
    *file(),
    Column("status", String(7), nullable=False),
    Column("fault", String(12)),
    Column("sheet", Text),
    Column("columns", Text),
    Column("sent_at", Instant, nullable=False),
    UniqueConstraint("person_id", "message_id"),
    sqlite_autoincrement=True,  # likewise
)
"""Files that coordinators have sent: ``sent``, then ``read`` or ``refused``, ``done`` or ``left``.

``sheet`` and ``columns`` are JSON: what stands in the file and which column holds what, from when
it is read until it is settled.
"""
