"""Create the first tables: people, tours they joined, consents, conversations, updates."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create them."""
    op.create_table(
        "people",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("language", sa.String(2)),
        sa.Column("telegram_language", sa.String(35)),
        sa.Column("tour_id", sa.String(24)),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("blocked_at", Instant),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "enrolments",
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("enrolled_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "tour_id", name="pk_enrolments"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name="fk_enrolments_person_id_people",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("policy_version", sa.Integer, nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("given_at", Instant, nullable=False),
        sa.Column("withdrawn_at", Instant),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_consents_person_id_people", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_consents_person_id", "consents", ["person_id"])
    op.create_table(
        "conversations",
        sa.Column("chat_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("screen", sa.String(64), nullable=False),
        sa.Column("topic", sa.String(64)),
        sa.Column("step", sa.String(32)),
        sa.Column("updated_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "person_id", name="pk_conversations"),
    )
    op.create_table(
        "updates",
        sa.Column("update_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("handled_at", Instant, nullable=False),
        sa.Column("is_answered", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.PrimaryKeyConstraint("update_id", name="pk_updates"),
    )
    op.create_index("ix_updates_handled_at", "updates", ["handled_at"])
    op.create_table(
        "set_aside",
        sa.Column("update_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("set_aside_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_set_aside"),
    )
    op.create_index("ix_set_aside_person_id", "set_aside", ["person_id"])
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("tour_id", sa.String(24)),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("asked_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_questions_person_id_people", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("chat_id", "message_id", name="uq_questions_chat_id"),
    )
    op.create_index("ix_questions_person_id", "questions", ["person_id"])
    op.create_table(
        "published",
        sa.Column("what", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("published_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("what", name="pk_published"),
    )
