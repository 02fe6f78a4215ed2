"""Remember which updates have been answered, so that none is answered twice."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the mark."""
    op.add_column(
        "updates",
        sa.Column("is_answered", sa.Boolean, nullable=False, server_default=sa.false()),
    )
