"""Building the demonstration: reference data, people, then the whole programme, all or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random

from app.demonstration import queries
from app.demonstration.accounts import passwords_made_once, visitors
from app.demonstration.agenda import Agenda, Story
from app.demonstration.cast import engage
from app.demonstration.fates import ordinary_fate
from app.demonstration.incoming import import_story, report_story
from app.demonstration.places import Places
from app.demonstration.script import Report, reports, walks
from app.demonstration.seeded_ids import SeededIds
from app.demonstration.stage import SEED, Stage
from app.demonstration.walking import walk_story
from app.identity.passwords import PasswordHasher
from app.identity.queries.users import user_id_of
from app.platform.actor import Actor
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.file_intake import FileIntake
from app.platform.ids import ids_from
from app.platform.runtime import Runtime
from app.platform.secrets_box import SecretsBox
from app.platform.workdays import OFFICE_TIME
from app.programme.calendar.seed import reference_calendar
from app.programme.queries import document_number_known
from app.programme.seed import DOCUMENT_NUMBER
from app.seeding import seed_reference_data
from app.tickets.clock.service.rounds import give_notices

FIRST_DAY, LAST_DAY = date(2023, 10, 13), date(2023, 12, 15)
_BEGINS = datetime(2023, 10, 13, 8, 0, tzinfo=OFFICE_TIME)
_ENDS = datetime(2023, 12, 15, 17, 0, tzinfo=OFFICE_TIME)
_WORKER = Actor.system("worker")


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What there is now."""

    walks: int
    tickets: int
    events: int


def is_built(database: Database) -> bool:
    """Whether the demonstration's people are there; they come with all the rest or not at all."""
    with database.read() as session:
        return user_id_of(session, visitors()[0].username) is not None


def build_demonstration(runtime: Runtime) -> Built:
    """Play the whole script on the runtime's database."""
    passwords = passwords_made_once(runtime.settings)
    clock = HeldClock(_BEGINS)
    with ids_from(SeededIds(clock, Random(SEED))), runtime.database.whole(clock) as database:
        seed_reference_data(database)
        stage = _set(replace(runtime, clock=clock, database=database), clock, passwords)
        for walk in walks():
            if walk.at is not None:
                stage.agenda.begin(walk_story(stage, walk))
        for report in reports():
            if report.origin != "import":
                stage.agenda.begin(report_story(stage, report))
        stage.agenda.begin(import_story(stage))
        stage.agenda.begin(_notices(stage))
        stage.agenda.run()
        with database.read() as session:
            counted = queries.counted(session)
    return Built(**counted)


def _set(runtime: Runtime, clock: HeldClock, passwords: Mapping[str, str]) -> Stage:
    database = runtime.database
    cast = engage(
        database,
        passwords=passwords,
        hasher=runtime.service(PasswordHasher),
        box=runtime.service(SecretsBox),
    )
    with database.read() as session:
        programme_id = document_number_known(session, DOCUMENT_NUMBER)
        places = Places(session)
    if programme_id is None:
        raise LookupError("the programme was not seeded")
    return Stage(
        database=database,
        clock=clock,
        agenda=Agenda(clock, reference_calendar(), until=_ENDS),
        cast=cast,
        places=places,
        intake=runtime.service(FileIntake),
        programme_id=programme_id,
        fates=_ordinary_fates(),
    )


def _ordinary_fates() -> dict[str, str]:
    """By title, for all that the script leaves open, in the order in which they come in."""
    found: list[tuple[datetime, Report]] = [
        (walk.at, finding) for walk in walks() if walk.at for finding in walk.finding
    ]
    found += [(report.at, report) for report in reports() if report.at]
    left_open = [report for _, report in sorted(found, key=_when) if not report.fate]
    return {
        report.title: ordinary_fate(report, place / len(left_open))
        for place, report in enumerate(left_open)
    }


def _when(incoming: tuple[datetime, Report]) -> tuple[datetime, str]:
    return incoming[0], incoming[1].title


def _notices(stage: Stage) -> Story:
    """What the worker does about deadlines every working morning."""
    for morning in stage.agenda.working_mornings(FIRST_DAY, LAST_DAY):
        if morning <= stage.clock.now():
            continue
        yield morning
        after = ""
        while True:
            with stage.database.write() as session:
                after = give_notices(session, _WORKER, after=after).after
            if not after:
                break
