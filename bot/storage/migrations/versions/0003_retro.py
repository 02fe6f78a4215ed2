"""Add the retro: answers, notes, commitments, working groups, and who wants to be named."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables; what a conversation awaits is an address from now on."""
    with op.batch_alter_table("conversations") as table:
        table.alter_column("step", type_=sa.String(64), existing_type=sa.String(32))
    op.execute("UPDATE conversations SET step = '1/pass' WHERE step = 'passing'")
    _create_answers()
    _create_people()
    _create_notes()
    _create_commitments()


def _person(*, ondelete: str = "CASCADE", nullable: bool = False) -> sa.Column[int]:
    return sa.Column(
        "person_id", sa.BigInteger, sa.ForeignKey("people.id", ondelete=ondelete), nullable=nullable
    )


def _id() -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column("id", kind, primary_key=True)


def _file() -> tuple[sa.Column[str], ...]:
    return (
        sa.Column("file_kind", sa.String(10)),
        sa.Column("file_id", sa.Text),
        sa.Column("file_name", sa.String(255)),
    )


def _said() -> tuple[sa.Column[str], ...]:
    return (
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("comment", sa.Text),
        sa.Column("visibility", sa.String(10), nullable=False),
    )


def _create_answers() -> None:
    op.create_table(
        "retro_answers",
        _person(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("question_id", sa.String(20), nullable=False),
        *_said(),
        *_file(),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("album", sa.String(64)),
        sa.Column("answered_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "tour_id", "day", "question_id"),
    )
    op.create_index("ix_retro_answers_tour_id", "retro_answers", ["tour_id", "day"])
    op.create_table(
        "retro_revisions",
        _id(),
        _person(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("question_id", sa.String(20), nullable=False),
        *_said(),
        *_file(),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("album", sa.String(64)),
        sa.Column("answered_at", Instant, nullable=False),
        sa.Column("replaced_at", Instant, nullable=False),
    )
    op.create_index("ix_retro_revisions_person_id", "retro_revisions", ["person_id"])
    op.create_table(
        "retro_days",
        _person(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("status", sa.String(8), nullable=False),
        sa.Column("skipped", sa.Text, nullable=False, server_default=""),
        sa.Column("asked_at", Instant),
        sa.Column("changed_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "tour_id", "day"),
    )


def _create_people() -> None:
    op.create_table(
        "retro_habits",
        _person(),
        sa.Column("visibility", sa.String(10), nullable=False),
        sa.Column("is_signed", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("changed_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_table(
        "introductions",
        _person(),
        sa.Column("name", sa.String(80)),
        sa.Column("institution", sa.String(120)),
        sa.Column("institution_key", sa.String(120)),
        sa.Column("changed_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_index("ix_introductions_institution_key", "introductions", ["institution_key"])
    op.create_table(
        "joint_reports",
        _person(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("agreed_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("person_id", "tour_id"),
    )


def _create_notes() -> None:
    op.create_table(
        "notes",
        _id(),
        _person(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("activity_id", sa.String(33)),
        sa.Column("text", sa.Text, nullable=False),
        *_file(),
        sa.Column("album", sa.String(64)),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("taken_at", Instant, nullable=False),
        sa.UniqueConstraint("chat_id", "message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notes_person_id", "notes", ["person_id"])


def _create_commitments() -> None:
    op.create_table(
        "working_groups",
        _id(),
        _person(ondelete="SET NULL", nullable=True),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("made_at", Instant, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_working_groups_person_id", "working_groups", ["person_id"])
    op.create_index("ix_working_groups_tour_id", "working_groups", ["tour_id"])
    op.create_table(
        "group_members",
        sa.Column(
            "group_id",
            sa.BigInteger,
            sa.ForeignKey("working_groups.id", ondelete="CASCADE"),
            nullable=False,
        ),
        _person(),
        sa.Column("joined_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "person_id"),
    )
    op.create_table(
        "commitments",
        _id(),
        _person(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("with_whom", sa.Text),
        sa.Column("horizon", sa.String(6)),
        sa.Column(
            "group_id", sa.BigInteger, sa.ForeignKey("working_groups.id", ondelete="SET NULL")
        ),
        sa.Column("visibility", sa.String(10), nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("with_message_id", sa.BigInteger),
        sa.Column("made_at", Instant, nullable=False),
        sa.Column("status", sa.String(9), nullable=False),
        sa.Column("status_at", Instant),
        sa.Column("word", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_commitments_person_id", "commitments", ["person_id"])
    op.create_index("ix_commitments_group_id", "commitments", ["group_id"])
    op.create_table(
        "followups",
        _id(),
        _person(),
        sa.Column(
            "commitment_id",
            sa.BigInteger,
            sa.ForeignKey("commitments.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("status", sa.String(9), nullable=False),
        sa.Column("word", sa.Text),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("said_at", Instant, nullable=False),
    )
    op.create_index("ix_followups_person_id", "followups", ["person_id"])
    op.create_index("ix_followups_commitment_id", "followups", ["commitment_id"])
