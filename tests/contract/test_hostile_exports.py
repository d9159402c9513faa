"""Hostile texts in every export (F14): files open, no cell is a formula, all words are there."""

import csv
import io
import re
import zipfile

import openpyxl
import pytest
from docx import Document

from app.identity.vocabulary import Role
from app.platform.runtime import Runtime
from app.tickets.models import Ticket
from app.wiring import build_worker
from tests.client import Api, People
from tests.contract.test_hostile_text import KEPT
from tests.exchange.world import build_world
from tests.tickets.scene import Scene

FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1")
STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
UNPRINTABLE = dict.fromkeys(c for c in range(32) if c not in {9, 10, 13})


@pytest.fixture
def scene(api: Api, people: People) -> Scene:
    made = Scene(api, people)
    for text in (*KEPT.values(), *FORMULAS):
        body = text if text.strip() else f"|{text}"
        made.submit(title=body[:100].strip() or "x", description=body)
    return made


def _export(scene: Scene, runtime: Runtime, kind: str) -> bytes:
    client = scene.api.as_(scene.office)
    asked = client.post("/api/v1/lists/problems/exports", json={"format": kind})
    assert asked.status_code == 202, asked.text
    worker = build_worker(runtime)
    for _ in range(3):
        worker.run_one_job()
    answer = client.get(f"{asked.headers['Location']}/content")
    assert answer.status_code == 200, answer.text
    content: bytes = answer.content
    return content


def _plain(text: str) -> str:
    """What must be found: without control characters that no document may hold."""
    text = re.sub(r"_x00([01][0-9A-F])_", lambda found: chr(int(found[1], 16)), text)
    return "".join(text.translate(UNPRINTABLE).split())


def _holds_all(told: str) -> None:
    told = _plain(told)
    missing = [name for name, text in KEPT.items() if _plain(text) not in told]
    assert missing == []


def test_csv(scene: Scene, runtime: Runtime) -> None:
    content = _export(scene, runtime, "csv").decode()
    rows = list(csv.reader(io.StringIO(content, newline="")))
    assert len({len(row) for row in rows}) == 1
    cells = [cell for row in rows for cell in row]
    assert [cell for cell in cells if cell.startswith(STARTS)] == []
    _holds_all("".join(cells))


def test_excel(scene: Scene, runtime: Runtime) -> None:
    content = _export(scene, runtime, "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert [cell.coordinate for cell in cells if cell.hyperlink is not None] == []
    _holds_all("".join(str(cell.value or "") for cell in cells))
    assert _holds_nothing_active(content)


def test_word(scene: Scene, runtime: Runtime) -> None:
    content = _export(scene, runtime, "docx")
    document = Document(io.BytesIO(content))
    told = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    _holds_all("".join(told))
    assert _holds_nothing_active(content)


def _holds_nothing_active(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        names = " ".join(archive.namelist()).lower()
        text = b"".join(archive.read(name) for name in archive.namelist())
    active = b'TargetMode="External"' in text or b"w:fldSimple" in text or b"<f>" in text
    return "vba" not in names and "embeddings" not in names and not active


def test_annex_4(api: Api, people: People, runtime: Runtime) -> None:
    coordinator = people.person(Role.COORDINATOR)
    walker = people.person(Role.WALKER, name=FORMULAS[0], position=KEPT["template"][:40])
    world = build_world(runtime, walker, people.organisation(FORMULAS[3]), coordinator)
    with runtime.database.write() as session:
        ticket = session.get_one(Ticket, world.ticket_ids["problem"])
        ticket.description = "\n".join([*KEPT.values(), *FORMULAS])
    for kind in ("docx", "xlsx"):
        query = {"programme_id": world.programme_id, "format": kind, "unit": FORMULAS[1]}
        answer = api.as_(coordinator).get("/api/v1/forms/annex-4", params=query)
        assert answer.status_code == 200, answer.text
        assert _holds_nothing_active(answer.content)
        if kind == "docx":
            tables = Document(io.BytesIO(answer.content)).tables
            told = [cell.text for one in tables for row in one.rows for cell in row.cells]
        else:
            book = openpyxl.load_workbook(io.BytesIO(answer.content))
            cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
            assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
            told = [str(cell.value or "") for cell in cells]
        _holds_all("".join(told))
