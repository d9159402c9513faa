"""The people of the script as users of the installation."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.demonstration.script import Person, people
from app.identity.passwords import PasswordHasher
from app.identity.queries.organisations import ids_by_code
from app.identity.service.users import create_user
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import Database
from app.platform.secrets_box import SecretsBox

SETTER_UP = Actor.system("demonstration")
NO_PASSWORD = "!"  # noqa: S105 - no hash is spelt so: nobody signs in with it


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody, ready to act."""

    by_name: Mapping[str, Actor]
    units: Mapping[str, str]

    def __getitem__(self, username: str) -> Actor:
        return self.by_name[username]

    def of_unit(self, unit: str, role: Role) -> Actor | None:
        """Who holds ``role`` in the unit with that code."""
        wanted = self.units[unit]
        held = (one for one in self.by_name.values() if one.organisation_id == wanted)
        return next((one for one in held if one.has(role.value)), None)

    def by_id(self, user_id: str) -> Actor:
        """The person behind an id."""
        return next(one for one in self.by_name.values() if one.user_id == user_id)

    def code_of(self, unit_id: str | None) -> str | None:
        """The code of a unit."""
        return next((code for code, found in self.units.items() if found == unit_id), None)


def engage(
    database: Database,
    *,
    passwords: Mapping[str, str],
    hasher: PasswordHasher,
    box: SecretsBox,
) -> Cast:
    """Make everybody's account; only visitors get a password."""
    hashes = {name: hasher.hash(password) for name, password in passwords.items()}
    with database.write() as session:
        units = ids_by_code(session)
        actors = {}
        for person in people():
            user_id = create_user(
                session,
                SETTER_UP,
                username=person.username,
                display_name=person.name,
                position=person.position,
                password_hash=hashes.get(person.username, NO_PASSWORD),
                box=box,
                organisation_id=units[person.unit],
                phone=person.phone,
                roles=[Role(role) for role in person.roles],
                must_change_password=False,
            )
            actors[person.username] = _actor(person, user_id, units[person.unit])
    return Cast(actors, units)


def _actor(person: Person, user_id: str, unit_id: str) -> Actor:
    return Actor(
        user_id=user_id,
        organisation_id=unit_id,
        roles=frozenset(person.roles),
        name=person.name,
    )
