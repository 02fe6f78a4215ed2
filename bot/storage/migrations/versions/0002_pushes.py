"""Add the outbox: pushes, the workers that send them, what people chose and ticked off."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0002"
down_revision = "0001"

_UNSETTLED = sa.text("status IN ('waiting', 'claimed', 'sending')")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "reminder_choices",
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("choices", sa.Text, nullable=False),
        sa.Column("changed_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_reminder_choices"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name="fk_reminder_choices_person_id_people",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_reminder_choices_changed_at", "reminder_choices", ["changed_at"])
    op.create_index("ix_reminder_choices_choices", "reminder_choices", ["choices", "person_id"])
    op.create_table(
        "errands_done",
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("errand_id", sa.String(33), nullable=False),
        sa.Column("done_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "tour_id", "errand_id", name="pk_errands_done"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name="fk_errands_done_person_id_people",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "workers",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("beats", sa.BigInteger, nullable=False),
        sa.Column("seen_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workers"),
    )
    op.create_table(
        "watermarks",
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("reached_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("what", name="pk_watermarks"),
    )
    _create_pushes()


def _create_pushes() -> None:
    op.create_table(
        "pushes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("key", sa.String(96), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("scheduled_at", Instant, nullable=False),
        sa.Column("useful_until", Instant, nullable=False),
        sa.Column("due_at", Instant, nullable=False),
        sa.Column("status", sa.String(8), nullable=False),
        sa.Column("reason", sa.String(64)),
        sa.Column("attempts", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("doubts", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("worker", sa.String(32)),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("settled_at", Instant),
        sa.PrimaryKeyConstraint("id", name="pk_pushes"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_pushes_person_id_people", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("chat_id", "key", name="uq_pushes_chat_id"),
    )
    op.create_index("ix_pushes_person_id", "pushes", ["person_id"])
    op.create_index("ix_pushes_settled_at", "pushes", ["settled_at"])
    for name, columns in (
        ("ix_pushes_due", ["due_at", "id"]),
        ("ix_pushes_kind", ["kind", "due_at", "id"]),
        ("ix_pushes_chat", ["chat_id", "scheduled_at", "id"]),
    ):
        op.create_index(
            name, "pushes", columns, sqlite_where=_UNSETTLED, postgresql_where=_UNSETTLED
        )
