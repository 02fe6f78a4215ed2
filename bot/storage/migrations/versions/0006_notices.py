"""Add notices: what coordinators say to everybody, and what became of it."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0006"
down_revision = "0005"

_OF_NOTICES = sa.text("kind IN ('notice', 'urgent', 'retract')")


def upgrade() -> None:
    """Create the table; let a push be an album, and those of a notice be found."""
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "notices",
        sa.Column("id", kind, primary_key=True),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("author_id", sa.BigInteger),
        sa.Column("author_name", sa.String(64)),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("made_at", Instant, nullable=False),
        sa.Column("kind", sa.String(7), nullable=False),
        sa.Column("audience", sa.String(6), nullable=False),
        sa.Column("institution", sa.String(120)),
        sa.Column("institution_key", sa.String(120)),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("translations", sa.Text, nullable=False),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("latitude", sa.Float),
        sa.Column("longitude", sa.Float),
        sa.Column("place", sa.Text),
        sa.Column("place_address", sa.Text),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("album", sa.String(64)),
        sa.Column("send_at", Instant),
        sa.Column("state", sa.String(9), nullable=False),
        sa.Column("confirmed_at", Instant),
        sa.Column("withdrawn_at", Instant),
        sa.Column("people", sa.Integer),
        sa.Column("progress_chat_id", sa.BigInteger),
        sa.Column("progress_message_id", sa.BigInteger),
        sa.Column("told", sa.String(8)),
        sa.Column("told_at", Instant),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notices_author_id", "notices", ["author_id"])
    op.create_index("ix_notices_progress_chat_id", "notices", ["progress_chat_id"])
    op.create_index("ix_notices_tour_id", "notices", ["tour_id", "id"])
    op.add_column("pushes", sa.Column("more_ids", sa.Text))
    op.create_index(
        "ix_pushes_notice",
        "pushes",
        ["key", "status"],
        sqlite_where=_OF_NOTICES,
        postgresql_where=_OF_NOTICES,
    )
