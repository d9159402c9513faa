"""A small application behind the real edge, for tests of what holds for every request."""

import io
import json
import warnings
from typing import Annotated, Any

from fastapi import Body, FastAPI, Request, UploadFile
from pydantic import Field

from app.platform.logging import AccessLog
from app.platform.problems import Forbidden
from app.platform.runtime import Runtime
from app.platform.web import docs, errors, health
from app.platform.web.middleware import EdgeOptions, install_edge

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # starlette announces httpx2; the stack is fixed on httpx
    from starlette.testclient import TestClient


class Edged:
    """The application, a way to speak to it, and the access lines it wrote."""

    def __init__(self, runtime: Runtime, **options: Any) -> None:
        self.written = io.StringIO()
        self.app = _application(runtime)
        install_edge(self.app, EdgeOptions(**options), AccessLog(self.written))

    def client(
        self, base_url: str = "http://testserver", address: str = "203.0.113.9"
    ) -> TestClient:
        return TestClient(
            self.app, base_url=base_url, raise_server_exceptions=False, client=(address, 40000)
        )

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.written.getvalue().splitlines()]


def _application(runtime: Runtime) -> FastAPI:
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, max_body_size=1_000_000)
    app.state.runtime = runtime
    errors.install(app)
    app.router.routes.extend((*health.ROUTES, *docs.ROUTES))

    @app.get("/api/v1/echo")
    def echo(request: Request) -> dict[str, Any]:
        return {
            "address": request.client.host if request.client else None,
            "scheme": request.url.scheme,
            "request_id": request.scope["request_id"],
        }

    @app.post("/api/v1/things")
    def things(body: Annotated[dict[str, Any], Body()]) -> dict[str, int]:
        return {"size": len(body)}

    @app.post("/api/v1/refused")
    def refused() -> None:
        raise Forbidden

    @app.post("/api/v1/files", max_body_size=4_000_000)
    def files(file: UploadFile) -> dict[str, int | None]:
        return {"size": file.size}

    @app.get("/api/v1/broken")
    def broken() -> None:
        raise ValueError("internals of 13812341234")

    @app.get("/api/v1/limited")
    def limited(limit: Annotated[int, Field(ge=1)] = 1) -> dict[str, int]:
        return {"limit": limit}

    return app
