"""The database itself refuses to change what was published, on both databases."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.platform.runtime import Runtime
from tests.catalogue.conftest import Small

STATEMENTS = {
    "rewrite": "UPDATE catalogue_guide_versions SET title = 'x'",
    "reopen": "UPDATE catalogue_guide_versions SET state = 'draft', published_at = NULL",
    "delete": "DELETE FROM catalogue_guide_versions",
    "change a stage": "UPDATE catalogue_guide_stages SET name = 'x'",
    "drop a stage": "DELETE FROM catalogue_guide_stages",
    "drop a material": "DELETE FROM catalogue_guide_materials",
    "drop a channel": "DELETE FROM catalogue_guide_channels",
    "add a stage": (
        "INSERT INTO catalogue_guide_stages"
        " (id, guide_version_id, position, name, kind, optional, any_order, note)"
        " SELECT '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f', id, 9, 'x', 'other', false, false, ''"
        " FROM catalogue_guide_versions"
    ),
}


@pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS)
def test_a_published_version_is_closed(small: Small, runtime: Runtime, statement: str) -> None:
    made = small.editor.post("/api/v1/guides", json=small.guide_body()).json()
    version = made["versions"][0]["id"]
    url = f"/api/v1/guide-versions/{version}"
    assert small.editor.post(f"{url}/publish", headers={"If-Match": '"1"'}).status_code == 200
    before = small.reader.get(url).json()
    with (
        pytest.raises(DBAPIError, match="a published guide version is closed"),
        runtime.database.write() as session,
    ):
        session.execute(text(statement))
    assert small.reader.get(url).json() == before
