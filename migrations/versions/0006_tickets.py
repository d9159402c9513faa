"""Tickets, their clock, measures and consultations, and the facts beside their status."""

from alembic import op

from migrations.clock_tables import create_clock_tables, drop_clock_tables
from migrations.tickets_facts import create_facts
from migrations.tickets_measures import create_measures_and_consultations
from migrations.tickets_table import create_tickets

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TABLES = (
    "tickets_tickets",
    "tickets_units",
    "tickets_measures",
    "tickets_measure_tickets",
    "tickets_measure_evidence",
    "tickets_consultations",
    "tickets_obligations",
    "tickets_objections",
    "tickets_evaluations",
    "tickets_substitutes",
    "tickets_exemptions",
    "tickets_comments",
    "tickets_urges",
    "tickets_reviews",
)


def upgrade() -> None:
    create_tickets()
    create_clock_tables()
    create_measures_and_consultations()
    create_facts()


def downgrade() -> None:
    drop_clock_tables()
    for table in reversed(_TABLES):
        op.drop_table(table)
