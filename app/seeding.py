"""The reference data of all domains, laid down in the order in which they build on one another."""

from app.catalogue import seed as catalogue
from app.identity.seed import seed_organisations
from app.platform.actor import Actor
from app.platform.db import Database
from app.programme.calendar.seed import seed_calendar
from app.programme.seed import seed_programme
from app.walks.seed import seed_checklist

SEEDER = Actor.system("seed")


def seed_reference_data(database: Database) -> int:
    """Add what is missing and touch nothing that is there; how many rows were missing."""
    with database.write() as session:
        added = seed_organisations(session)
        added += seed_calendar(session, SEEDER)
        added += catalogue.seed(session)
        seed_checklist(session, SEEDER)
        seed_programme(session, SEEDER)
    return added
