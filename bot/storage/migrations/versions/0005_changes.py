"""Add changes of an agenda: what was changed, what of it is told, and what is being decided."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "agenda_batches",
        _id(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("opened_at", Instant, nullable=False),
        sa.Column("told_at", Instant),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_agenda_batches_tour_id", "agenda_batches", ["tour_id"])
    op.create_index("ix_agenda_batches_told_at", "agenda_batches", ["told_at"])
    op.create_table(
        "agenda_changes",
        _id(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("activity_id", sa.String(33), nullable=False),
        sa.Column("batch", sa.BigInteger, sa.ForeignKey("agenda_batches.id"), nullable=False),
        sa.Column("person_id", sa.BigInteger, sa.ForeignKey("people.id", ondelete="SET NULL")),
        sa.Column("author", sa.String(64), nullable=False),
        sa.Column("changed_at", Instant, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("undoes", sa.BigInteger),
        sa.UniqueConstraint("tour_id", "activity_id", "number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_agenda_changes_person_id", "agenda_changes", ["person_id"])
    op.create_index("ix_agenda_changes_batch", "agenda_changes", ["batch"])
    op.create_table(
        "change_drafts",
        _id(),
        sa.Column(
            "person_id",
            sa.BigInteger,
            sa.ForeignKey("people.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("activity_id", sa.String(33), nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("seen", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("undoes", sa.BigInteger),
        sa.Column("change_id", sa.BigInteger),
        sa.Column("started_at", Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_drafts_person_id", "change_drafts", ["person_id"])


def _id() -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column("id", kind, primary_key=True)
