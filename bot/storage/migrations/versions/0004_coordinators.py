"""Add coordinators: who they are, whom they invite, what they do, and what they are shown."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "coordinators",
        _id(),
        sa.Column(
            "person_id",
            sa.BigInteger,
            sa.ForeignKey("people.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("name", sa.String(64)),
        sa.Column("invited_by", sa.BigInteger),
        sa.Column("since", Instant, nullable=False),
        sa.UniqueConstraint("person_id", "tour_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_coordinators_person_id", "coordinators", ["person_id"])
    op.create_table(
        "invitations",
        _id(),
        sa.Column("code_digest", sa.String(64), nullable=False),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("made_by", sa.BigInteger, nullable=False),
        sa.Column("made_at", Instant, nullable=False),
        sa.Column("expires_at", Instant, nullable=False),
        sa.Column("used_by", sa.BigInteger),
        sa.Column("used_at", Instant),
        sa.Column("withdrawn_at", Instant),
        sa.UniqueConstraint("code_digest"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "audit",
        _id(),
        sa.Column("at", Instant, nullable=False),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("tour_id", sa.String(24)),
        sa.Column("what", sa.String(80), nullable=False),
        sa.Column("is_refused", sa.Boolean, nullable=False),
        sa.Column("detail", sa.Text),
    )
    op.create_index("ix_audit_person_id", "audit", ["person_id"])
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_table(
        "releases",
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("question_id", sa.String(20), nullable=False),
        sa.Column("part", sa.String(5), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("released_at", Instant, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("figures", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("tour_id", "day", "question_id", "part"),
    )
    op.create_table(
        "released_answers",
        sa.Column(
            "person_id",
            sa.BigInteger,
            sa.ForeignKey("people.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("question_id", sa.String(20), nullable=False),
        sa.Column("part", sa.String(5), nullable=False),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("block", sa.Integer),
        sa.PrimaryKeyConstraint("person_id", "tour_id", "day", "question_id", "part"),
    )
    op.create_index("ix_released_answers_tour_id", "released_answers", ["tour_id", "day"])


def _id() -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column("id", kind, primary_key=True)
