"""The catalogue: regions, channels, outlets, matters, bundles, guides with closed versions."""

from alembic import op

from migrations.catalogue_closure import (
    close_on_postgresql,
    close_on_sqlite,
    reopen_on_postgresql,
)
from migrations.catalogue_guides import create_guides, create_parts, create_versions
from migrations.catalogue_tables import create_bundles, create_matters, create_places

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    "catalogue_regions",
    "catalogue_channels",
    "catalogue_outlets",
    "catalogue_matters",
    "catalogue_bundles",
    "catalogue_bundle_departments",
    "catalogue_bundle_matters",
    "catalogue_guides",
    "catalogue_guide_versions",
    "catalogue_guide_stages",
    "catalogue_guide_materials",
    "catalogue_guide_places",
    "catalogue_guide_channels",
)


def upgrade() -> None:
    create_places()
    create_matters()
    create_bundles()
    create_guides()
    create_versions()
    create_parts()
    if op.get_bind().dialect.name == "postgresql":
        close_on_postgresql()
    else:
        close_on_sqlite()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        reopen_on_postgresql()
