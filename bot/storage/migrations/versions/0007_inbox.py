"""Let questions be answered: who asked, what was replied, what is kept for all."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Instant

revision = "0007"
down_revision = "0006"

_BEFORE = "id, person_id, chat_id, message_id, tour_id, language, text, status, asked_at"


def upgrade() -> None:
    """Make the questions anew, so that no number is given twice, and create the other tables.

    Those of no tour become those of the tour that their asker looks at.
    """
    op.execute("CREATE TABLE questions_before AS SELECT * FROM questions")
    op.drop_table("questions")
    op.create_table(
        "questions",
        _id(),
        sa.Column(
            "person_id",
            sa.BigInteger,
            sa.ForeignKey("people.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("tour_id", sa.String(24)),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("asked_at", Instant, nullable=False),
        sa.Column("asker_name", sa.String(80)),
        sa.Column("waiting_since", Instant),
        sa.Column("closed_at", Instant),
        sa.Column("closed_by", sa.BigInteger, sa.ForeignKey("people.id", ondelete="SET NULL")),
        sa.Column("closed_name", sa.String(80)),
        sa.UniqueConstraint("chat_id", "message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questions_person_id", "questions", ["person_id"])
    op.execute(f"INSERT INTO questions ({_BEFORE}) SELECT {_BEFORE} FROM questions_before")  # noqa: S608 - ours
    op.drop_table("questions_before")
    op.execute("UPDATE questions SET waiting_since = asked_at WHERE status = 'open'")
    op.execute(
        "UPDATE questions SET tour_id = (SELECT tour_id FROM people WHERE people.id = person_id)"
        " WHERE tour_id IS NULL"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "SELECT setval(pg_get_serial_sequence('questions', 'id'), max(id)) FROM questions"
            " HAVING max(id) IS NOT NULL"
        )
    op.create_table(
        "replies",
        _id(),
        sa.Column(
            "question_id",
            sa.BigInteger,
            sa.ForeignKey("questions.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("author_id", sa.BigInteger, sa.ForeignKey("people.id", ondelete="SET NULL")),
        sa.Column("author_name", sa.String(80)),
        sa.Column("is_from_asker", sa.Boolean, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("file_kind", sa.String(10)),
        sa.Column("file_id", sa.Text),
        sa.Column("file_name", sa.String(255)),
        sa.Column("album", sa.String(64)),
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("said_at", Instant, nullable=False),
        sa.UniqueConstraint("chat_id", "message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_replies_question_id", "replies", ["question_id"])
    op.create_index("ix_replies_author_id", "replies", ["author_id"])
    op.create_table(
        "kept_answers",
        _id(),
        sa.Column("tour_id", sa.String(24), nullable=False),
        sa.Column("question_id", sa.BigInteger, sa.ForeignKey("questions.id", ondelete="SET NULL")),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("author_id", sa.BigInteger, sa.ForeignKey("people.id", ondelete="SET NULL")),
        sa.Column("author_name", sa.String(80)),
        sa.Column("kept_at", Instant),
        sa.Column("withdrawn_at", Instant),
        sa.UniqueConstraint("question_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_kept_answers_tour_id", "kept_answers", ["tour_id"])
    op.create_index("ix_kept_answers_author_id", "kept_answers", ["author_id"])


def _id() -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column("id", kind, primary_key=True)
