"""The other side of `child.py`: what runs inside the limited process.

Imports little, because every upload pays for it, and nothing of the subject: the function named
in the order brings its own modules. The list below is the only way in.
"""

import importlib
import json
import resource
import signal
import sys
from pathlib import Path
from typing import Any, Final

# A new reader of untrusted files is added here, by name, or it does not run.
ALLOWED: Final = frozenset(
    {
        "app.platform.image_work:prepare_photo",
        "app.platform.pdf_work:inspect_pdf",
        "app.platform.tabular.xlsx_work:extract",
    }
)
ANSWER_FILE: Final = "answer.json"
EXIT_REFUSED: Final = 3
EXIT_MEMORY: Final = 4


class Refused(Exception):  # noqa: N818  # a verdict on the file, not an error
    """The function's way to say that the file is not acceptable."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def confine(limits: dict[str, int]) -> None:
    """Take the limits on for good; the kernel enforces them from here."""
    cpu = limits["cpu_seconds"]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits["output"], limits["output"]))
    resource.setrlimit(resource.RLIMIT_AS, (limits["memory"], limits["memory"]))
    # A parent killed in the meantime cannot end us; the alarm can.
    signal.alarm(limits["wall_seconds"])


def main() -> int:
    """Read the order from stdin, do it, leave the answer in the folder."""
    order = json.loads(sys.stdin.buffer.read())
    if order["function"] not in ALLOWED:
        return 2
    answer_file = Path(order["folder"]) / ANSWER_FILE
    confine(order["limits"])
    module, _, name = order["function"].partition(":")
    function = getattr(importlib.import_module(module), name)
    try:
        answer = function(Path(order["source"]), Path(order["folder"]), order["arguments"])
        text = json.dumps(answer, ensure_ascii=False)
    except Refused as refused:
        answer_file.write_text(
            json.dumps({"code": refused.code, "facts": refused.facts}), encoding="utf-8"
        )
        return EXIT_REFUSED
    except MemoryError:
        return EXIT_MEMORY
    answer_file.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    # Under `-m` this module is "__main__"; the functions raise the class of the importable one.
    sys.exit(importlib.import_module("app.platform.child_main").main())
