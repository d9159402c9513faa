import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.platform.file_problems import FileInfected, ScannerUnavailable
from app.platform.scanning import ClamdScanner, NoScanner, scanner_at
from tests.platform.fake_clamd import EICAR, fake_clamd


@pytest.fixture
def clamd() -> Iterator[ClamdScanner]:
    with fake_clamd() as port:
        yield ClamdScanner("127.0.0.1", port, seconds=5)


def test_without_a_scanner_a_file_is_called_unscanned(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(EICAR)
    assert scanner_at("").scan(tmp_path / "a") == "unscanned"
    assert isinstance(scanner_at(""), NoScanner)


def test_an_infected_file_is_refused(tmp_path: Path, clamd: ClamdScanner) -> None:
    (tmp_path / "a").write_bytes(b"x" * 200_000 + EICAR)
    with pytest.raises(FileInfected):
        clamd.scan(tmp_path / "a")


def test_a_clean_file_is_called_clean(tmp_path: Path, clamd: ClamdScanner) -> None:
    (tmp_path / "a").write_bytes(b"x" * 200_000)
    assert clamd.scan(tmp_path / "a") == "clean"


def test_a_scanner_that_is_away_lets_nothing_in(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    (tmp_path / "a").write_bytes(b"x")
    with pytest.raises(ScannerUnavailable):
        ClamdScanner("127.0.0.1", port, seconds=1).scan(tmp_path / "a")


def test_a_scanner_that_gives_up_lets_nothing_in(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 2_000)
    with fake_clamd(limit=1_000) as port, pytest.raises(ScannerUnavailable):
        ClamdScanner("127.0.0.1", port, seconds=5).scan(tmp_path / "a")


@pytest.mark.parametrize("address", ["clamd", "clamd:", ":3310", "clamd:x"])
def test_a_wrong_address_stops_the_start(address: str) -> None:
    with pytest.raises(ValueError, match="HOST:PORT"):
        scanner_at(address)
