"""The child process: only listed functions, none of our secrets, hard limits."""

import os
from pathlib import Path

import pytest

from app.platform.child import ChildFailed, ChildLimits, run_in_child
from tests.platform.image_samples import encoded, pdf, picture

PHOTO = "app.platform.image_work:prepare_photo"
PDF = "app.platform.pdf_work:inspect_pdf"
ARGUMENTS = {"max_pixels": 50_000_000, "thumbnail_side": 480}


@pytest.mark.parametrize("name", ["os:system", "app.platform.pdf_work:_parts", "", "x"])
def test_a_function_that_is_not_listed_never_runs(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not on the list"), run_in_child(name, tmp_path):
        pass


def test_a_child_that_wants_too_much_memory_is_ended(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(encoded(picture(5000, 5000), "PNG"))
    limits = ChildLimits(memory=100 * 1024 * 1024)
    with (
        pytest.raises(ChildFailed) as failed,
        run_in_child(PHOTO, tmp_path / "big", ARGUMENTS, limits=limits),
    ):
        pass
    assert failed.value.reason == "memory"


def test_a_child_that_computes_too_long_is_ended(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(encoded(picture(5000, 5000), "WEBP", method=0))
    with (
        pytest.raises(ChildFailed) as failed,
        run_in_child(PHOTO, tmp_path / "big", ARGUMENTS, limits=ChildLimits(cpu_seconds=1)),
    ):
        pass
    assert failed.value.reason == "time"


def test_a_child_that_waits_for_ever_is_ended(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (
        pytest.raises(ChildFailed) as failed,
        run_in_child(PDF, tmp_path / "pipe", limits=ChildLimits(wall_seconds=1)),
    ):
        pass
    assert failed.value.reason == "time"


def test_a_child_that_writes_too_much_is_ended(tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(encoded(picture(1000, 1000), "PNG"))
    with (
        pytest.raises(ChildFailed),
        run_in_child(PHOTO, tmp_path / "photo", ARGUMENTS, limits=ChildLimits(output=1000)),
    ):
        pass


def test_a_crash_is_told_apart_and_its_trace_kept_for_the_log(tmp_path: Path) -> None:
    with pytest.raises(ChildFailed) as failed, run_in_child(PDF, tmp_path / "missing"):
        pass
    assert failed.value.reason == "crash"
    assert "FileNotFoundError" in failed.value.stderr


def test_the_folder_of_the_child_vanishes(tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(encoded(picture(), "PNG"))
    with run_in_child(PHOTO, tmp_path / "photo", ARGUMENTS, spool_folder=tmp_path) as answer:
        folder = answer.folder
        assert folder.parent == tmp_path
        assert (folder / "thumbnail").is_file()
    assert not folder.exists()


def test_the_child_sees_none_of_our_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Were the environment handed on, this would stop the interpreter of the child.
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    (tmp_path / "a.pdf").write_bytes(pdf())
    with run_in_child(PDF, tmp_path / "a.pdf") as answer:
        assert answer.value == {"pages": 1}
