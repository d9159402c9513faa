"""What the tests of the border share: people who may import, a worker, ways to upload."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from app.wiring import build_worker
from tests.client import Api, People, Person

Rows = Sequence[Sequence[Any]]
MATTERS = ("事项名称", "地方实施编码", "国家基本编码", "板块")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def csv_bytes(rows: Rows) -> bytes:
    return "\r\n".join(",".join(str(cell) for cell in row) for row in rows).encode()


def xlsx_bytes(rows: Rows, folder: Path) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    path = folder / "made.xlsx"
    book.save(path)
    return path.read_bytes()


def matter_rows(count: int, *, board: str = "就业创业") -> list[tuple[str, ...]]:
    return [
        (f"事项{number}", f"LOCAL-{number:06}", "000214001000", board) for number in range(count)
    ]


@dataclass
class Importing:
    """One person's view of imports."""

    api: Api
    person: Person
    work: Callable[[], None]

    def post(self, path: str, body: Any = None, version: int | None = None) -> Any:
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        return self.api.as_(self.person).post(f"/api/v1{path}", json=body, headers=headers)

    def get(self, path: str) -> Any:
        return self.api.as_(self.person).get(f"/api/v1{path}")

    def send(self, kind: str, content: bytes, name: str = "a.csv", **fields: str) -> Any:
        return self.api.as_(self.person).post(
            "/api/v1/imports", data={"kind": kind, **fields}, files={"file": (name, content)}
        )

    def checked(self, kind: str, content: bytes, name: str = "a.csv") -> dict[str, Any]:
        answer = self.send(kind, content, name)
        assert answer.status_code == 201, answer.text
        self.work()
        return self.now(answer.json()["id"])

    def now(self, import_id: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.get(f"/imports/{import_id}").content)
        return found

    def committed(self, row: dict[str, Any], **body: Any) -> dict[str, Any]:
        answer = self.post(f"/imports/{row['id']}/commit", body, row["version"])
        assert answer.status_code == 202, answer.text
        self.work()
        return self.now(row["id"])


@pytest.fixture
def work(runtime: Runtime) -> Callable[[], None]:
    """Let a worker do everything that is due."""
    worker = build_worker(runtime)

    def run() -> None:
        while worker.run_one_job():
            pass

    return run


@pytest.fixture
def importing(api: Api, people: People, work: Callable[[], None]) -> Importing:
    return Importing(api, people.person(Role.COORDINATOR, name="李统筹"), work)
