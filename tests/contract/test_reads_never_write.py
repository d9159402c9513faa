"""ASVS 3.5.3: a GET changes nothing, so no link or image of another page can do anything."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from app.platform.runtime import Runtime
from tests.contract.operations import operations
from tests.contract.snapshot import snapshot
from tests.contract.stocked import Asker, Stocked

READING = re.compile(
    r"\s*(SELECT|WITH|SAVEPOINT|RELEASE|ROLLBACK|BEGIN|PRAGMA|SHOW|SET)\b", re.IGNORECASE
)


@contextmanager
def _statements(runtime: Runtime) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    engine = runtime.database.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_no_get_sends_a_statement_that_writes(
    runtime: Runtime, stocked: Stocked, asker: Asker
) -> None:
    before = snapshot(runtime.database)
    answered = 0
    wrong = []
    with _statements(runtime) as seen:
        for operation in operations():
            if operation.method != "get":
                continue
            seen.clear()
            answer = asker(operation).get(
                operation.address(stocked.ids), params=operation.required_query()
            )
            answered += answer.is_success
            wrong += [f"{operation.name}: {one}" for one in seen if not READING.match(one)]
    assert not wrong, "\n".join(wrong)
    assert answered > 45
    assert snapshot(runtime.database) == before
