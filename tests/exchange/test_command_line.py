"""``tongxing import`` and ``tongxing export``: what an operator types."""

from pathlib import Path

import openpyxl
import pytest
from docx import Document
from typer.testing import CliRunner

from app.cli.main import app
from app.identity.vocabulary import Role
from app.platform.clock import HeldClock
from app.platform.db import Database
from app.platform.runtime import Runtime
from app.platform.settings import load_settings
from app.wiring import build_runtime
from tests.client import People
from tests.exchange.conftest import MATTERS, csv_bytes, matter_rows
from tests.exchange.world import build_world


@pytest.fixture
def run(live_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.setenv("TONGXING_DATABASE_URL", live_url)
    monkeypatch.setenv("TONGXING_DATA_DIR", str(tmp_path / "data"))
    return CliRunner()


@pytest.fixture
def live_runtime(live_database: Database, tmp_path: Path, clock: HeldClock) -> Runtime:
    settings = load_settings(profile="test", data_dir=tmp_path / "data", field_secret="f" * 48)
    return build_runtime(settings, clock=clock, database=live_database)


def table(tmp_path: Path, *more: tuple[str, ...]) -> str:
    path = tmp_path / "matters.csv"
    path.write_bytes(csv_bytes([MATTERS, *matter_rows(3), *more]))
    return str(path)


def test_a_table_is_imported_once(run: CliRunner, tmp_path: Path) -> None:
    tried = run.invoke(app, ["import", "matters", table(tmp_path), "--dry-run"])
    assert (tried.exit_code, "新增3" in tried.output) == (0, True)
    done = run.invoke(app, ["import", "matters", table(tmp_path)])
    assert (done.exit_code, "已导入" in done.output) == (0, True), done.output
    again = run.invoke(app, ["import", "matters", table(tmp_path)])
    assert "不变3，跳过0" in again.output


def test_bad_rows_are_told_by_cell_and_stop_the_import(run: CliRunner, tmp_path: Path) -> None:
    file = table(tmp_path, ("坏", "L-9", "000214001000", "没有"))
    report = tmp_path / "bad.xlsx"
    done = run.invoke(app, ["import", "matters", file, "--bad-rows", str(report)])
    assert done.exit_code == 1
    assert "第5行D 板块" in done.output
    assert openpyxl.load_workbook(report).worksheets[0]["A2"].value == "坏"
    skipped = run.invoke(app, ["import", "matters", file, "--skip-bad-rows"])
    assert "新增3，修改0，不变0，跳过1" in skipped.output


def test_what_cannot_be_imported_is_refused_with_a_sentence(run: CliRunner, tmp_path: Path) -> None:
    done = run.invoke(app, ["import", "nothing", table(tmp_path)])
    assert (done.exit_code, "matters" in done.output) == (1, True)
    file = tmp_path / "x.csv"
    file.write_bytes(b"a,b\n1,2\n")
    assert run.invoke(app, ["import", "matters", str(file)]).exit_code == 1


def test_annex_4_is_written_as_word_and_excel(
    run: CliRunner, live_runtime: Runtime, tmp_path: Path
) -> None:
    people = People(live_runtime)
    walker = people.person(Role.WALKER, name="张三")
    coordinator = people.person(Role.COORDINATOR, name="李统筹")
    build_world(live_runtime, walker, people.organisation("社保中心"), coordinator)
    word, excel = tmp_path / "annex4.docx", tmp_path / "annex4.xlsx"
    arguments = ["--unit", "就业促进处", "--filler", "王填报", "--date", "2023-12-15"]
    for path in (word, excel):
        done = run.invoke(app, ["export", "annex4", "--out", str(path), *arguments])
        assert done.exit_code == 0, done.output
    table = Document(str(word)).tables[0]
    assert table.rows[0].cells[8].text == "2023年12月15日"
    assert table.rows[2].cells[2].text == "张三\n(一级主任科员)"
    sheet = openpyxl.load_workbook(excel).worksheets[0]
    assert sheet["C5"].value == "张三\n(一级主任科员)"
    lists = tmp_path / "problems.csv"
    assert run.invoke(app, ["export", "list", "problems", "--out", str(lists)]).exit_code == 0
    assert "FK-2023-000001" in lists.read_text(encoding="utf-8")


def test_an_unknown_extension_and_a_missing_programme_are_told(
    run: CliRunner, tmp_path: Path
) -> None:
    done = run.invoke(app, ["export", "annex4", "--out", str(tmp_path / "x.pdf")])
    assert (done.exit_code, "docx, xlsx" in done.output) == (2, True)
    done = run.invoke(app, ["export", "annex4", "--out", str(tmp_path / "x.docx")])
    assert (done.exit_code, "no programme" in done.output) == (1, True)
