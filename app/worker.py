"""Composition root of the background worker: ``tongxing worker``, apart from the server."""

import signal
from types import FrameType

from app import wiring
from app.platform.logging import configure_logging
from app.platform.memory import keep_what_is_there
from app.platform.settings import Settings


def run_worker(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT; what is running then is handed back or finished."""
    configure_logging(settings.log_level)
    runtime = wiring.build_runtime(settings)
    worker = wiring.build_worker(runtime)
    keep_what_is_there()

    def stop(_number: int, _frame: FrameType | None) -> None:
        worker.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    try:
        worker.run()
    finally:
        runtime.database.dispose()
