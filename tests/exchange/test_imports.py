"""The way in: upload, dry run by cell, commit, and the same file again."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.platform.runtime import Runtime
from tests.exchange.conftest import MATTERS, Importing, csv_bytes, matter_rows, xlsx_bytes

REFERENCE = Path(__file__).parents[2] / "app/catalogue/reference"


def matters(importing: Importing) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = importing.get("/matters?limit=200").json()["items"]
    return found


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_table_is_looked_at_then_written_then_known(importing: Importing, encoding: str) -> None:
    content = csv_bytes([MATTERS, *matter_rows(7)]).decode().encode(encoding)
    row = importing.checked("matters", content)
    assert (row["state"], row["to_create"], row["to_keep"]) == ("checked", 7, 0)
    assert [column["field"] for column in row["columns"]] == [
        "name",
        "local_code",
        "national_code",
        "board",
    ]
    assert row["available_actions"] == ["check", "commit", "cancel"]
    assert matters(importing) == []
    done = importing.committed(row)
    assert (done["state"], done["created"], done["last_row"]) == ("committed", 7, 8)
    assert len(matters(importing)) == 7

    again = importing.committed(importing.checked("matters", content))
    assert (again["created"], again["changed"], again["unchanged"]) == (0, 0, 7)


def test_the_real_regions_come_in_and_a_second_run_changes_nothing(importing: Importing) -> None:
    content = (REFERENCE / "liaoning_regions_2023.csv").read_bytes()
    row = importing.checked("regions", content)
    assert (row["total_rows"], row["bad_rows"], row["to_create"]) == (1521, 0, 1521)
    assert importing.committed(row)["created"] == 1521
    again = importing.committed(importing.checked("regions", content))
    assert (again["created"], again["changed"], again["unchanged"]) == (0, 0, 1521)


def test_an_excel_file_with_a_title_above_its_header(importing: Importing, tmp_path: Path) -> None:
    rows = [("政务服务事项清单",), (), MATTERS, *matter_rows(3)]
    row = importing.checked("matters", xlsx_bytes(rows, tmp_path), "事项.xlsx")
    assert (row["header_row"], row["sheet"], row["to_create"]) == (3, "Sheet", 3)
    done = importing.committed(row)
    assert (done["created"], done["last_row"]) == (3, 6)


def test_every_fault_names_its_cell(importing: Importing, tmp_path: Path) -> None:
    rows = [
        MATTERS,
        ("好事项", "LOCAL-1", "000214001000", "就业创业"),
        ("", "2.10102E+11", "x" * 40, "没有"),
        ("联系13812345678", "LOCAL-3", "000214001000", "138 1234 5678"),
    ]
    row = importing.checked("matters", xlsx_bytes(rows, tmp_path), "a.xlsx")
    assert (row["total_rows"], row["bad_rows"], row["to_create"]) == (3, 2, 1)
    faults = importing.get(f"/imports/{row['id']}/faults").json()["items"]
    told = {(f["row"], f["column"], f["header"], f["code"]) for f in faults}
    assert told >= {
        (3, "A", "事项名称", "cell.missing"),
        (3, "B", "地方实施编码", "code.digits_lost"),
        (3, "D", "板块", "cell.not_a_choice"),
        (4, "D", "板块", "cell.not_a_choice"),
    }
    assert all(f["message"] and f["message_en"] for f in faults)
    assert "138 1234 5678" not in {f["value"] for f in faults}


def test_bad_rows_come_back_as_a_workbook_with_reasons(
    importing: Importing, tmp_path: Path
) -> None:
    row = importing.checked(
        "matters", csv_bytes([MATTERS, *matter_rows(1), ("=1+1", "L-9", "000214001000", "没有")])
    )
    answer = importing.get(f"/imports/{row['id']}/bad-rows")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    path = tmp_path / "bad.xlsx"
    path.write_bytes(answer.content)
    header, *bad = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
    assert header == (*MATTERS, "原因")
    assert len(bad) == 1
    assert bad[0][0] == "'=1+1"
    assert "板块" in str(bad[0][4])


def test_without_bad_rows_there_is_no_such_workbook(importing: Importing) -> None:
    row = importing.checked("matters", csv_bytes([MATTERS, *matter_rows(1)]))
    answer = importing.get(f"/imports/{row['id']}/bad-rows")
    assert (answer.status_code, answer.json()["code"]) == (404, "import.no_bad_rows")


def test_columns_can_be_arranged_by_hand(importing: Importing) -> None:
    content = csv_bytes([("事项", "码", "板块"), ("失业登记", "LOCAL-1", "就业创业")])
    row = importing.send("matters", content).json()
    assert row["missing"] == ["事项名称"]
    assert not row["is_running"]
    path = f"/imports/{row['id']}/check"
    for mapping in ({"9": "name"}, {"0": "nothing"}, {"0": "board"}):
        answer = importing.post(path, {"mapping": mapping | {"1": "board"}}, row["version"])
        assert answer.status_code == 422, mapping
    answer = importing.post(path, {"mapping": {"0": "name", "1": "local_code"}}, row["version"])
    assert answer.status_code == 202, answer.text
    importing.work()
    assert importing.now(row["id"])["to_create"] == 1


def test_the_report_lists_what_an_undo_would_have_to_take_back(importing: Importing) -> None:
    done = importing.committed(importing.checked("matters", csv_bytes([MATTERS, *matter_rows(2)])))
    (batch,) = importing.get(f"/imports/{done['id']}/report").json()["items"]
    assert (batch["first_row"], batch["last_row"], batch["created"]) == (2, 3, 2)
    assert {entry[1] for entry in batch["written"]} == {item["id"] for item in matters(importing)}


def test_an_import_can_be_cancelled_and_then_another_begun(importing: Importing) -> None:
    content = csv_bytes([MATTERS, *matter_rows(2)])
    row = importing.send("matters", content).json()
    answer = importing.post(f"/imports/{row['id']}/cancel", None, row["version"])
    assert answer.json()["state"] == "cancelled"
    importing.work()
    assert importing.now(row["id"])["state"] == "cancelled"
    assert importing.checked("matters", content)["to_create"] == 2


def test_the_template_of_a_kind_can_be_filled_and_imported(
    importing: Importing, tmp_path: Path
) -> None:
    kinds = importing.get("/import-kinds").json()["items"]
    assert {kind["name"] for kind in kinds} >= {
        "matters",
        "guides",
        "outlets",
        "bundles",
        "regions",
        "tickets",
    }
    answer = importing.get("/import-kinds/matters/template")
    path = tmp_path / "template.xlsx"
    path.write_bytes(answer.content)
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["A2"] = "失业登记"
    book.worksheets[0]["B2"] = "LOCAL-1"
    book.save(path)
    row = importing.checked("matters", path.read_bytes(), "template.xlsx")
    assert (row["bad_rows"], row["to_create"]) == (0, 1)
    assert importing.get("/import-kinds/nothing/template").status_code == 404


def test_the_same_upload_sent_twice_is_one_import(importing: Importing, runtime: Runtime) -> None:
    del runtime
    client = importing.api.as_(importing.person)
    content = csv_bytes([MATTERS, *matter_rows(1)])
    first, second = (
        client.post(
            "/api/v1/imports",
            data={"kind": "matters"},
            files={"file": ("a.csv", content)},
            headers={"Idempotency-Key": "key-1"},
        )
        for _ in range(2)
    )
    assert first.json()["id"] == second.json()["id"]
    other = client.post(
        "/api/v1/imports",
        data={"kind": "matters"},
        files={"file": ("a.csv", content.replace(b"0", b"1"))},
        headers={"Idempotency-Key": "key-1"},
    )
    assert (other.status_code, other.json()["code"]) == (422, "idempotency.other_body")
