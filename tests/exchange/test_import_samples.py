"""A few values of each column, for whoever matches the columns by hand."""

from pathlib import Path

from tests.exchange.conftest import Importing, csv_bytes, xlsx_bytes

HEADER = ("项目", "联系方式", "空列", "板块")
ROWS = (
    ("甲", "13812345678", "", "就业创业"),
    ("乙", "", "", "就业创业"),
    ("丙", "13912345678", "", "社会保险"),
    ("丁", "", "", "长" * 80),
)


def test_samples_are_few_different_and_masked(importing: Importing, tmp_path: Path) -> None:
    row = importing.checked("matters", xlsx_bytes([HEADER, *ROWS], tmp_path), "a.xlsx")
    assert row["missing"] == ["事项名称"]
    found = importing.get(f"/imports/{row['id']}/samples").json()["items"]
    assert [column["index"] for column in found] == [0, 1, 2, 3]
    assert found[0]["values"] == ["甲", "乙", "丙"]
    assert "13812345678" not in found[1]["values"]
    assert found[1]["values"][0].startswith("138")
    assert found[2]["values"] == []
    assert found[3]["values"][:2] == ["就业创业", "社会保险"]
    assert len(found[3]["values"][2]) < len(ROWS[3][3])


def test_a_row_shorter_than_the_header_has_no_value_there(importing: Importing) -> None:
    row = importing.checked("matters", csv_bytes([HEADER, ("甲",)]))
    found = importing.get(f"/imports/{row['id']}/samples").json()["items"]
    assert [column["values"] for column in found] == [["甲"], [], [], []]


def test_nobody_looks_into_a_file_that_is_not_there(importing: Importing) -> None:
    answer = importing.get("/imports/0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f/samples")
    assert (answer.status_code, answer.json()["code"]) == (404, "import.not_found")
