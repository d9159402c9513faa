"""Every route of the catalogue refuses who has not signed in, and who may not."""

import pytest
from fastapi.routing import APIRoute

from app.catalogue.api import ROUTERS
from app.identity.vocabulary import Role
from tests.catalogue.conftest import Small
from tests.client import Api, People

ID = "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
ROUTES = [
    (method, route)
    for router in ROUTERS
    for route in router.routes
    if isinstance(route, APIRoute)
    for method in sorted(route.methods or ())
]
NAMES = [f"{method} {route.path}" for method, route in ROUTES]
WRITES = [(method, route) for method, route in ROUTES if method != "GET"]


def _path(route: APIRoute) -> str:
    path = route.path
    for name in ("region", "matter", "bundle", "channel", "outlet", "guide", "version"):
        path = path.replace(f"{{{name}_id}}", ID)
    return f"/api/v1{path}"


@pytest.mark.parametrize(("method", "route"), ROUTES, ids=NAMES)
def test_a_stranger_is_refused(api: Api, method: str, route: APIRoute) -> None:
    answer = api.anonymous.request(method, _path(route))
    assert answer.status_code == 401
    assert answer.json()["code"] == "auth.unauthenticated"


@pytest.mark.parametrize(("method", "route"), WRITES, ids=[f"{m} {r.path}" for m, r in WRITES])
def test_a_reader_does_not_write(small: Small, method: str, route: APIRoute) -> None:
    answer = small.reader.request(method, _path(route), headers={"If-Match": '"1"'}, json={})
    assert answer.status_code == 403
    assert answer.json()["code"] == "auth.forbidden"


def test_an_auditor_does_not_read_the_catalogue(api: Api, people: People) -> None:
    auditor = api.as_(people.person(Role.AUDITOR))
    assert auditor.get("/api/v1/matters").status_code == 403


@pytest.mark.parametrize(
    "path",
    ["regions", "matters", "bundles", "channels", "outlets", "guides", "guide-versions"],
)
def test_what_is_not_there_is_not_found(small: Small, path: str) -> None:
    answer = small.editor.get(f"/api/v1/{path}/{ID}")
    assert answer.status_code == 404
    assert answer.json()["code"].startswith("catalogue.")
    assert small.editor.get(f"/api/v1/{path}/not-an-id").status_code == 422


@pytest.mark.parametrize("path", ["regions", "matters", "bundles", "channels", "outlets", "guides"])
@pytest.mark.parametrize(
    "query", ["cursor=nonsense", "limit=0", "limit=201", "nonsense=1", "q=", "limit=1&limit=2"]
)
def test_malformed_lists_are_refused(small: Small, path: str, query: str) -> None:
    answer = small.reader.get(f"/api/v1/{path}?{query}")
    assert answer.status_code == 422
