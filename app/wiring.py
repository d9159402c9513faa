"""What belongs to the product, in literal lists: routers, jobs, handlers, services."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from fastapi import APIRouter, FastAPI

from app.identity.access import AccessTokens, NothingRevoked
from app.identity.tokens import TokenKeys, Tokens
from app.platform.clock import Clock, SystemClock
from app.platform.db import Database
from app.platform.file_intake import FileIntake, intake_from
from app.platform.key_ring import read_key_ring
from app.platform.runtime import Runtime
from app.platform.secrets_file import secret_of
from app.platform.settings import Settings
from app.platform.storage import BlobStore
from app.programme.api import router as programme_router
from app.programme.calendar.api import router as calendar_router

ISSUER = "tongxing"
AUDIENCE = "tongxing-api"


def routers() -> Sequence[APIRouter]:
    """Every router of the API, domains from the bottom up."""
    return (calendar_router, programme_router)


def build_runtime(
    settings: Settings, *, clock: Clock | None = None, database: Database | None = None
) -> Runtime:
    """The process' parts; ``clock`` and ``database`` are given by tests."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    clock = clock or SystemClock()
    database = database or Database(settings.effective_database_url, clock=clock)
    runtime = Runtime(settings=settings, clock=clock, database=database)
    intake = intake_from(settings)
    runtime.provide(FileIntake, intake)
    runtime.provide(BlobStore, intake.blobs)
    keys, current = read_key_ring(secret_of(settings, "token_secret"))
    tokens = Tokens(TokenKeys(keys, current=current), issuer=ISSUER, audience=AUDIENCE)
    runtime.provide(Tokens, tokens)
    runtime.provide(AccessTokens, AccessTokens(tokens, NothingRevoked()))
    return runtime


@contextmanager
def running(runtime: Runtime) -> Iterator[None]:
    """What runs beside the requests while the application is up."""
    yield
    runtime.database.dispose()


def install_edge(app: FastAPI, runtime: Runtime) -> None:
    """Middleware and pages around the API, outermost last."""
    del app, runtime
