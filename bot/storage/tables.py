"""The tables; names and columns are stable, so that any SQLite tool can read them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine


class Instant(TypeDecorator[datetime]):
    """An aware instant: ISO 8601 text in UTC in SQLite, ``timestamptz`` in PostgreSQL."""

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(27))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Write an aware instant."""
        if value is None or dialect.name == "postgresql":
            return value
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Read an aware instant."""
        if value is None or dialect.name == "postgresql":
            return value if value is None else value.astimezone(UTC)
        return datetime.fromisoformat(value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _person(*, primary_key: bool = False) -> Column[int]:
    return Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=not primary_key,
    )


people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(2)),
    Column("telegram_language", String(35)),
    Column("tour_id", String(24)),
    Column("created_at", Instant, nullable=False),
    Column("blocked_at", Instant),
)
"""Telegram users who have started the bot; ``tour_id`` is the tour they are looking at."""

enrolments = Table(
    "enrolments",
    metadata,
    _person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("enrolled_at", Instant, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    _person(),
    Column("policy_version", Integer, nullable=False),
    Column("language", String(2), nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)
"""What a person agreed to, in which language, and when; never changed but for the withdrawal."""

conversations = Table(
    "conversations",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("screen", String(64), nullable=False),
    Column("topic", String(64)),
    Column("step", String(64)),
    Column("updated_at", Instant, nullable=False),
)
"""Where somebody is in a chat: the screen shown last, what it is about, and what is awaited.

Each is an address; ``step`` is what the next text is for.
"""

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

questions = Table(
    "questions",
    metadata,
    Column("id", Integer, primary_key=True),
    _person(),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("tour_id", String(24)),
    Column("language", String(2), nullable=False),
    Column("text", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("asked_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "message_id"),
)
"""Questions that people asked to be passed on to the coordinators; a message is one at most."""

published = Table(
    "published",
    metadata,
    Column("what", String(64), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("published_at", Instant, nullable=False),
)
"""What Telegram was told of the bot (menus, descriptions), so that it is told only of changes."""

reminder_choices = Table(
    "reminder_choices",
    metadata,
    _person(primary_key=True),
    Column("choices", Text, nullable=False),
    Column("changed_at", Instant, nullable=False, index=True),
    Index("ix_reminder_choices_choices", "choices", "person_id"),
)
"""What people have chosen of the pushes, as JSON; no row where all is as the tour's file says."""

errands_done = Table(
    "errands_done",
    metadata,
    _person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("errand_id", String(33), primary_key=True),
    Column("done_at", Instant, nullable=False),
)
"""What people have ticked off the checklist of a tour."""


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _file() -> tuple[Column[Any], ...]:
    """Return the columns of a file that stays at Telegram."""
    return (
        Column("file_kind", String(10)),
        Column("file_id", Text),
        Column("file_name", String(255)),
    )


retro_answers = Table(
    "retro_answers",
    metadata,
    _person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("question_id", String(20), primary_key=True),
    Column("value", Text, nullable=False),
    Column("comment", Text),
    Column("visibility", String(10), nullable=False),
    *_file(),
    Column("message_id", BigInteger),
    Column("album", String(64)),
    Column("answered_at", Instant, nullable=False),
    Index("ix_retro_answers_tour_id", "tour_id", "day"),
)
"""What people answered: one row a person, tour, day (``2017-05-29``) and question.

``value`` is a rating as a digit, the ids of what was chosen with spaces between, or a text.
``message_id`` is the message it was said in, so that a message is one answer at most; ``album`` is
what Telegram calls a ``media_group_id``.
"""

retro_revisions = Table(
    "retro_revisions",
    metadata,
    _id(),
    _person(),
    Column("tour_id", String(24), nullable=False),
    Column("day", String(10), nullable=False),
    Column("question_id", String(20), nullable=False),
    Column("value", Text, nullable=False),
    Column("comment", Text),
    Column("visibility", String(10), nullable=False),
    *_file(),
    Column("message_id", BigInteger),
    Column("album", String(64)),
    Column("answered_at", Instant, nullable=False),
    Column("replaced_at", Instant, nullable=False),
)
"""What answers were before they were changed, as they then stood."""

retro_days = Table(
    "retro_days",
    metadata,
    _person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("status", String(8), nullable=False),
    Column("skipped", Text, nullable=False, server_default=""),
    Column("asked_at", Instant),
    Column("changed_at", Instant, nullable=False),
)
"""How far people are with a day: ``open``, ``paused``, ``declined`` or ``finished``.

``skipped`` are the ids of questions, with spaces between; ``asked_at`` is when the last was shown.
"""

retro_habits = Table(
    "retro_habits",
    metadata,
    _person(primary_key=True),
    Column("visibility", String(10), nullable=False),
    Column("is_signed", Boolean, nullable=False, server_default=false()),
    Column("changed_at", Instant, nullable=False),
)
"""Who may read what a person says from now on, and whether they sign what they share."""

introductions = Table(
    "introductions",
    metadata,
    _person(primary_key=True),
    Column("name", String(80)),
    Column("institution", String(120)),
    Column("institution_key", String(120), index=True),
    Column("changed_at", Instant, nullable=False),
)
"""What people say they are called and where they are from: only of who wants it in a report.

Institutions with the same ``institution_key`` are the same, however they are spelt.
"""

joint_reports = Table(
    "joint_reports",
    metadata,
    _person(primary_key=True),
    Column("tour_id", String(24), primary_key=True),
    Column("agreed_at", Instant, nullable=False),
)
"""Who agrees that what they said stands in one report with that of others of their institution."""

notes = Table(
    "notes",
    metadata,
    _id(),
    _person(),
    Column("tour_id", String(24), nullable=False),
    Column("day", String(10), nullable=False),
    Column("activity_id", String(33)),
    Column("text", Text, nullable=False),
    *_file(),
    Column("album", String(64)),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("taken_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "message_id"),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""What people noted on the way, with the activity of that hour or the one they chose.

``album`` is the same for files that were sent together.
"""

working_groups = Table(
    "working_groups",
    metadata,
    _id(),
    Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        index=True,
    ),
    Column("tour_id", String(24), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""People of a tour who go on with one thing; ``person_id`` is who opened it, if still here."""

group_members = Table(
    "group_members",
    metadata,
    Column(
        "group_id",
        BigInteger,
        ForeignKey("working_groups.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    _person(primary_key=True),
    Column("joined_at", Instant, nullable=False),
)

commitments = Table(
    "commitments",
    metadata,
    _id(),
    _person(),
    Column("tour_id", String(24), nullable=False),
    Column("day", String(10), nullable=False),
    Column("what", Text, nullable=False),
    Column("with_whom", Text),
    Column("horizon", String(6)),
    Column(
        "group_id",
        BigInteger,
        ForeignKey("working_groups.id", ondelete="SET NULL"),
        index=True,
    ),
    Column("visibility", String(10), nullable=False),
    Column("message_id", BigInteger),
    Column("with_message_id", BigInteger),
    Column("made_at", Instant, nullable=False),
    Column("status", String(9), nullable=False),
    Column("status_at", Instant),
    Column("word", Text),
    sqlite_autoincrement=True,  # a button with the number of what is gone stays clickable
)
"""What people mean to do; ``status`` is ``open``, ``under-way``, ``done`` or ``dropped``.

``message_id`` and ``with_message_id`` are the messages that said what, and with whom.
"""

followups = Table(
    "followups",
    metadata,
    _id(),
    _person(),
    Column(
        "commitment_id",
        BigInteger,
        ForeignKey("commitments.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("status", String(9), nullable=False),
    Column("word", Text),
    Column("message_id", BigInteger),
    Column("said_at", Instant, nullable=False),
)
"""Each thing said of how a commitment is going, the last of which the commitment itself has."""

UNSETTLED = text("status IN ('waiting', 'claimed', 'sending')")

pushes = Table(
    "pushes",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("person_id", BigInteger, ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("key", String(96), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("tour_id", String(24), nullable=False),
    Column("scheduled_at", Instant, nullable=False),
    Column("useful_until", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("status", String(8), nullable=False),
    Column("reason", String(64)),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("doubts", Integer, nullable=False, server_default=text("0")),
    Column("worker", String(32)),
    Column("message_id", BigInteger),
    Column("settled_at", Instant, index=True),
    UniqueConstraint("chat_id", "key"),
    Index("ix_pushes_due", "due_at", "id", sqlite_where=UNSETTLED, postgresql_where=UNSETTLED),
    Index(
        "ix_pushes_kind",
        "kind",
        "due_at",
        "id",
        sqlite_where=UNSETTLED,
        postgresql_where=UNSETTLED,
    ),
    Index(
        "ix_pushes_chat",
        "chat_id",
        "scheduled_at",
        "id",
        sqlite_where=UNSETTLED,
        postgresql_where=UNSETTLED,
    ),
)
"""The outbox: each push once, whatever happens.

``status`` is ``waiting`` for its ``due_at``, ``claimed`` by a worker, ``sending`` once its request
may have left, and then settled: ``sent``, ``failed``, ``unknown`` (it may have arrived),
``expired`` or ``skipped``, with the ``reason``. ``doubts`` counts how often it was in doubt.
"""

workers = Table(
    "workers",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("beats", BigInteger, nullable=False),
    Column("seen_at", Instant, nullable=False),
)
"""Processes that send; who has not raised ``beats`` for a while is gone, and what it held free."""

watermarks = Table(
    "watermarks",
    metadata,
    Column("what", String(32), primary_key=True),
    Column("reached_at", Instant, nullable=False),
)
"""How far something was done that goes on for ever, such as ``planned``."""
