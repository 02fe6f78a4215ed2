"""What coordinators say to everybody, or are about to."""

from sqlalchemy import BigInteger, Column, Float, Index, Integer, String, Table, Text

from bot.storage.tables.columns import Instant, metadata, own_id

notices = Table(
    "notices",
    metadata,
    own_id(),
    Column("tour_id", String(24), nullable=False),
    Column("author_id", BigInteger, index=True),
    Column("author_name", String(64)),
    Column("language", String(2), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("kind", String(7), nullable=False),
    Column("audience", String(6), nullable=False),
    Column("institution", String(120)),
    Column("institution_key", String(120)),
    Column("text", Text, nullable=False),
    Column("translations", Text, nullable=False),
    Column("files", Text, nullable=False),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("place", Text),
    Column("place_address", Text),
    Column("message_id", BigInteger),
    Column("album", String(64)),
    Column("send_at", Instant),
    Column("state", String(9), nullable=False),
    Column("confirmed_at", Instant),
    Column("withdrawn_at", Instant),
    Column("people", Integer),
    Column("progress_chat_id", BigInteger, index=True),
    Column("progress_message_id", BigInteger),
    Column("told", String(8)),
    Column("told_at", Instant),
    Index("ix_notices_tour_id", "tour_id", "id"),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""Notices: a ``draft`` is its author's alone; ``confirmed``, its pushes are in the outbox.

``translations`` is JSON, a text a language; ``files`` is JSON, the kind, ``file_id`` and name of
each. ``author_id`` is nobody's any more once its person has had everything erased.
The message that says how far it is stands at ``progress_…`` until it needs to be changed no more;
``told`` is a digest of what it says.
"""
