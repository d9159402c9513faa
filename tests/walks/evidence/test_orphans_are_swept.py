import os
from datetime import timedelta
from pathlib import Path

from app.platform.clock import HeldClock
from app.platform.jobs.queue import Claimed
from app.platform.jobs.run import JobRun
from app.platform.runtime import Runtime
from app.platform.spool import Spooled
from app.platform.storage import BlobStore
from app.walks.evidence.jobs import sweep
from app.walks.evidence.queries import PREFIX
from tests.platform.image_samples import phone_photo
from tests.walks.evidence.conftest import Scene, Send, stored_files


def _sweep(runtime: Runtime) -> dict[str, object]:
    claimed = Claimed(**dict.fromkeys(Claimed.__dataclass_fields__))  # type: ignore[arg-type] # only its shape matters
    return sweep.run(JobRun(runtime=runtime, claimed=claimed)) or {}


def _age(folder: Path, clock: HeldClock, hours: int) -> None:
    moment = (clock.now() - timedelta(hours=hours)).timestamp()
    for path in folder.rglob("*"):
        os.utime(path, (moment, moment))


def test_files_without_a_row_go_after_a_day_and_those_with_one_stay(
    scene: Scene, send: Send, clock: HeldClock, tmp_path: Path
) -> None:
    runtime, folder = scene.runtime, scene.runtime.settings.data_dir
    send(phone_photo())
    kept = stored_files(runtime)
    orphan = tmp_path / "orphan"
    orphan.write_bytes(b"nobody's")
    key = runtime.service(BlobStore).put(PREFIX, Spooled.of(orphan))
    (folder / "files" / f"{key}#1").write_bytes(b"half")
    (folder / "spool" / "tongxing-spool-x").write_bytes(b"half")

    _age(folder, clock, 23)
    assert _sweep(runtime) == {"staged": 0, "spooled": 0, "orphans": 0}
    _age(folder, clock, 25)
    assert _sweep(runtime) == {"staged": 1, "spooled": 1, "orphans": 1}
    assert stored_files(runtime) == kept
    assert _sweep(runtime) == {"staged": 0, "spooled": 0, "orphans": 0}
