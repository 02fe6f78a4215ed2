"""Add the roster: who is enrolled by the organisers' list, and the files it comes from."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "roster",
        _id(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("institution", sa.String(160), nullable=False),
        sa.Column("institution_key", sa.String(120), nullable=False),
        sa.Column("mail", sa.String(160), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("link", sa.Integer, nullable=False),
        sa.Column("person_id", sa.BigInteger, sa.ForeignKey("people.id", ondelete="SET NULL")),
        sa.Column("started_at", Instant),
        sa.Column("payment", sa.String(7), nullable=False),
        sa.Column("payment_by", sa.BigInteger),
        sa.Column("payment_at", Instant),
        sa.Column("imported_at", Instant, nullable=False),
        sa.Column("gone_at", Instant),
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("tour_id", "person_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_roster_person_id", "roster", ["person_id"])
    op.create_table(
        "roster_imports",
        _id(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column(
            "person_id",
            sa.BigInteger,
            sa.ForeignKey("people.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("file_kind", sa.String(10)),
        sa.Column("file_id", sa.Text),
        sa.Column("file_name", sa.String(255)),
        sa.Column("status", sa.String(7), nullable=False),
        sa.Column("fault", sa.String(12)),
        sa.Column("sheet", sa.Text),
        sa.Column("columns", sa.Text),
        sa.Column("sent_at", Instant, nullable=False),
        sa.UniqueConstraint("person_id", "message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_roster_imports_person_id", "roster_imports", ["person_id"])


def _id() -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column("id", kind, primary_key=True)
