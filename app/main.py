"""Composition root of the API: everything is put together here and nowhere else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from fastapi import FastAPI

from app import wiring
from app.platform.runtime import Runtime
from app.platform.settings import Settings, load_settings
from app.platform.web import errors, openapi

TITLE = "Tongxing 同行"
VERSION = "0.1.0"
MAX_BODY_BYTES = 1_000_000
DESCRIPTION = (
    "走流程、体验、反馈、整改、评价的闭环。"
    " The closed loop of walks, findings, rectification and evaluation."
)


def build_app(settings: Settings | None = None, runtime: Runtime | None = None) -> FastAPI:
    """The application, ready to serve; ``runtime`` replaces the one made from ``settings``."""
    made = runtime or wiring.build_runtime(settings or load_settings())

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        # As many request threads as pooled connections: a thread never waits for one in vain.
        anyio.to_thread.current_default_thread_limiter().total_tokens = made.database.pool
        with wiring.running(made):
            yield

    app = FastAPI(
        title=TITLE,
        version=VERSION,
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
        separate_input_output_schemas=False,
        max_body_size=MAX_BODY_BYTES,  # routes that take files declare more
    )
    app.state.runtime = made
    errors.install(app)
    for router in wiring.routers():
        app.include_router(router, prefix="/api/v1")
    wiring.install_edge(app, made)
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign] # FastAPI documents this replacement
    return app
