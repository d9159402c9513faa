"""PDF documents: looked into in the limited child process, stored as they are."""

from pathlib import Path

from app.platform.child import run_in_child
from app.platform.file_verdicts import verdicts


def check_pdf(source: Path, *, spool_folder: Path | None = None) -> int:
    """Return the number of pages of an acceptable document.

    Problems: `FileTypeRefused`, `FileUnreadable`, `FileTooComplex`, `FileHoldsAnother`,
    `FileActive`, `FileEncrypted`.
    """
    with (
        verdicts(),
        run_in_child(
            "app.platform.pdf_work:inspect_pdf", source, spool_folder=spool_folder
        ) as answer,
    ):
        return int(answer.value["pages"])
