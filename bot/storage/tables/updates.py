"""What came from Telegram, and what Telegram was told of the bot."""

from sqlalchemy import BigInteger, Boolean, Column, String, Table, Text, false

from bot.storage.tables.columns import Instant, metadata

updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("handled_at", Instant, nullable=False, index=True),
    Column("is_answered", Boolean, nullable=False, server_default=false()),
)
"""Updates whose turn has committed; a redelivered one is found here and writes nothing more.

``is_answered`` once its reply is known to have gone out, or if it asked for none.
"""

set_aside = Table(
    "set_aside",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("person_id", BigInteger, nullable=False, index=True),
    Column("payload", Text, nullable=False),
    Column("error", Text, nullable=False),
    Column("set_aside_at", Instant, nullable=False),
)
"""Updates whose turn failed again and again, whole, for the operator; see ``doctor``."""

published = Table(
    "published",
    metadata,
    Column("what", String(64), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("published_at", Instant, nullable=False),
)
"""What Telegram was told of the bot (menus, descriptions), so that it is told only of changes."""
