"""The demonstration, built once for all tests of what is in it."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.demonstration.building import build_demonstration
from app.platform.runtime import Runtime
from app.platform.settings import load_settings
from app.wiring import build_runtime


@contextmanager
def demonstration(folder: Path, template: Path) -> Iterator[Runtime]:
    """A fresh installation in ``folder`` with the demonstration in it."""
    folder.mkdir(exist_ok=True)
    shutil.copy(template, folder / "tongxing.sqlite3")
    runtime = _runtime(folder)
    try:
        build_demonstration(runtime)
        yield runtime
    finally:
        runtime.database.dispose()


def _runtime(folder: Path) -> Runtime:
    return build_runtime(
        load_settings(
            profile="demonstration",
            data_dir=folder,
            token_secret="t" * 48,
            field_secret="f" * 48,
        )
    )


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Runtime]:
    with demonstration(tmp_path_factory.mktemp("built"), sqlite_template) as runtime:
        yield runtime


@pytest.fixture
def visited(built: Runtime, tmp_path: Path) -> Iterator[Runtime]:
    """A copy of it in which a test may act."""
    folder = tmp_path / "visited"
    shutil.copytree(built.settings.data_dir / "secrets", folder / "secrets")
    with (
        sqlite3.connect(built.settings.data_dir / "tongxing.sqlite3") as source,
        sqlite3.connect(folder / "tongxing.sqlite3") as target,
    ):
        source.backup(target)
    source.close()
    target.close()
    runtime = _runtime(folder)
    yield runtime
    runtime.database.dispose()
