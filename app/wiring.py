"""What belongs to the product, in literal lists: routers, jobs, handlers, services."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from fastapi import APIRouter, FastAPI

from app.catalogue.api import ROUTERS as CATALOGUE_ROUTERS
from app.exchange.audit.api import router as audit_router
from app.exchange.audit.jobs import JOBS as AUDIT_JOBS
from app.exchange.exports.api import router as exports_router
from app.exchange.exports.jobs import JOBS as EXPORT_JOBS
from app.exchange.forms.api import router as forms_router
from app.exchange.imports.api import router as imports_router
from app.exchange.imports.jobs import JOBS as IMPORT_JOBS
from app.exchange.jobs.api import router as jobs_router
from app.exchange.lists.api import router as lists_router
from app.identity.api import ROUTERS as IDENTITY_ROUTERS
from app.identity.assembly import provide_identity
from app.identity.jobs import JOBS as IDENTITY_JOBS
from app.identity.revocations import RevocationList
from app.platform.clock import Clock, SystemClock
from app.platform.db import Database
from app.platform.file_intake import FileIntake, intake_from
from app.platform.jobs import Registry
from app.platform.jobs.upkeep import JOBS as PLATFORM_JOBS
from app.platform.jobs.worker import Worker, WorkerOptions
from app.platform.runtime import Runtime
from app.platform.settings import Settings, split_list
from app.platform.storage import BlobStore
from app.platform.web import docs, health, spa
from app.platform.web.middleware import EdgeOptions
from app.platform.web.middleware import install_edge as install_middleware
from app.programme.api import router as programme_router
from app.programme.calendar.api import router as calendar_router
from app.tickets.api import ROUTERS as TICKETS_ROUTERS
from app.tickets.clock.api import router as ticket_clock_router
from app.tickets.clock.jobs import JOBS as TICKET_CLOCK_JOBS
from app.tickets.jobs import JOBS as TICKETS_JOBS
from app.walks.api import ROUTERS as WALKS_ROUTERS
from app.walks.evidence.api.of_units import router as unit_evidence_router
from app.walks.evidence.api.of_walks import router as walk_evidence_router
from app.walks.evidence.jobs import JOBS as EVIDENCE_JOBS


def routers() -> Sequence[APIRouter]:
    """Every router of the API, domains from the bottom up, but for tickets."""
    return (
        *TICKETS_ROUTERS,  # first: routes are matched in turn, and these are asked for most
        *IDENTITY_ROUTERS,
        *CATALOGUE_ROUTERS,
        calendar_router,
        programme_router,
        *WALKS_ROUTERS,
        walk_evidence_router,
        unit_evidence_router,
        ticket_clock_router,
        jobs_router,
        audit_router,
        imports_router,
        exports_router,
        lists_router,
        forms_router,
    )


def declared_work() -> Registry:
    """Everything the worker can do, domains from the bottom up."""
    return Registry(
        PLATFORM_JOBS,
        IDENTITY_JOBS,
        EVIDENCE_JOBS,
        TICKETS_JOBS,
        TICKET_CLOCK_JOBS,
        IMPORT_JOBS,
        EXPORT_JOBS,
        AUDIT_JOBS,
    )


def build_worker(runtime: Runtime) -> Worker:
    """The background worker of this process."""
    settings = runtime.settings
    on_sqlite = runtime.database.dialect == "sqlite"  # one writer, so one job at a time
    return Worker(
        runtime,
        declared_work(),
        WorkerOptions(
            anchor_file=settings.effective_audit_anchor,
            job_threads=1 if on_sqlite else settings.job_threads,
        ),
    )


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
    provide_identity(runtime)
    return runtime


@contextmanager
def running(runtime: Runtime) -> Iterator[None]:
    """What runs beside the requests while the application is up."""
    revocations = runtime.service(RevocationList)
    revocations.start()
    worker = build_worker(runtime) if runtime.settings.worker_in_process else None
    thread = threading.Thread(target=worker.run, name="worker", daemon=True) if worker else None
    if thread is not None:
        thread.start()
    try:
        yield
    finally:
        if worker is not None and thread is not None:
            worker.stop()
            thread.join()
        revocations.stop()
        runtime.database.dispose()


def install_edge(app: FastAPI, runtime: Runtime) -> None:
    """Middleware and pages around the API, outermost last."""
    settings = runtime.settings
    app.router.routes.extend((*health.ROUTES, *docs.ROUTES))
    spa.install(app, settings)
    install_middleware(
        app,
        EdgeOptions(
            https=settings.https,
            trusted_proxies=split_list(settings.trusted_proxies),
            allowed_origins=split_list(settings.allowed_origins),
            public_origin=settings.public_url,
            access_log=settings.access_log and settings.profile != "test",
            log_level=settings.log_level,
        ),
    )
