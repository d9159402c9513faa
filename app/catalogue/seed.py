"""Laying down the reference data; what is there already is never overwritten.

Organisations come first (``identity.seed``), because a functional area is one.
"""

from app.catalogue import reference_data as reference
from app.catalogue.queries.places import channel_codes
from app.catalogue.rows import Outcome
from app.catalogue.service.filling.bundles import upsert_bundles
from app.catalogue.service.filling.guides import upsert_guides
from app.catalogue.service.filling.matters import upsert_matters
from app.catalogue.service.filling.outlets import upsert_outlets
from app.catalogue.service.filling.regions import upsert_regions
from app.catalogue.service.places import create_channel
from app.catalogue.vocabulary import ChannelKind
from app.platform.actor import Actor
from app.platform.db import WriteSession

SEEDER = Actor.system("seed")


class SeedRefusedError(RuntimeError):
    """A shipped row could not be laid down: a defect of the data, or organisations are missing."""


def seed(session: WriteSession) -> int:
    """Add what is missing by natural key; how many rows were added."""
    added = _seed_channels(session)
    outcomes = {
        "regions": upsert_regions(
            session, SEEDER, reference.reference_regions(), keep_existing=True
        ),
        "matters": upsert_matters(
            session, SEEDER, reference.reference_matters(), keep_existing=True
        ),
        "outlets": upsert_outlets(
            session, SEEDER, reference.reference_outlets(), keep_existing=True
        ),
        "bundles": upsert_bundles(
            session, SEEDER, reference.reference_bundles(), keep_existing=True
        ),
        "guides": upsert_guides(session, SEEDER, reference.reference_guides(), keep_existing=True),
    }
    for kind, outcome in outcomes.items():
        _refuse_incomplete(kind, outcome)
    return added + sum(outcome.created for outcome in outcomes.values())


def _seed_channels(session: WriteSession) -> int:
    known = channel_codes(session)
    missing = [c for c in reference.reference_channels() if c["code"] not in known]
    for channel in missing:
        given = {**channel, "kind": ChannelKind(channel["kind"])}
        create_channel(session, SEEDER, **given)
    return len(missing)


def _refuse_incomplete(kind: str, outcome: Outcome) -> None:
    if outcome.refused:
        first = outcome.refused[0]
        raise SeedRefusedError(f"{kind}, row {first.index}, {first.field}: {first.message_en}")
