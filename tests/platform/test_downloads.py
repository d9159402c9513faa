import re
from urllib.parse import unquote

import pytest

from app.platform.file_names import safe_file_name
from app.platform.web.downloads import content_disposition, download

_SHAPE = re.compile(r"attachment; filename=\"([ -~]*)\"; filename\*=UTF-8''([!-~]*)")


@pytest.mark.parametrize(
    ("given", "saved"),
    [
        ("材料清单.pdf", "材料清单.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\a\照片.jpg", "照片.jpg"),
        ("a\r\nSet-Cookie: x=1.jpg", "aSet-Cookie_ x_1.jpg"),
        ('he said "hi".png', "he said _hi_.png"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\x00b.pdf", "ab.pdf"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("", "download"),
        ("...", "download"),
        (".pdf", "download.pdf"),
        ("\ud800.mp3", "download.mp3"),
        ("e\u0301.pdf", "é.pdf"),
    ],
)
def test_a_name_is_made_safe(given: str, saved: str) -> None:
    assert safe_file_name(given) == saved


def test_a_long_chinese_name_keeps_its_extension() -> None:
    name = safe_file_name("办" * 300 + ".pdf")
    assert len(name) == 120
    assert name.endswith("办.pdf")


@pytest.mark.parametrize(
    "given", ["材料 清单.pdf", "a\r\nb.jpg", 'x";y.png', "100%.pdf", "a'b*c.pdf", "\x7f\x1b[0m.txt"]
)
def test_the_header_is_one_line_and_reads_back(given: str) -> None:
    found = _SHAPE.fullmatch(content_disposition(given))
    assert found is not None
    assert '"' not in found[1]
    assert unquote(found[2]) == safe_file_name(given)
    assert "'" not in found[2]


def test_a_download_is_saved_and_never_run() -> None:
    answer = download(iter([b"x"]), name="a.pdf", media_type="application/pdf", size=1)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"].startswith("sandbox;")
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["content-length"] == "1"
