"""An S3-compatible server on loopback with one bucket, `evidence`."""

import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from moto.server import ThreadedMotoServer

from app.platform.storage import S3Access


def s3_access(endpoint: str) -> S3Access:
    return S3Access(endpoint=endpoint, access_key="test", secret_key="test-secret")


@contextmanager
def fake_s3() -> Iterator[str]:
    """Serve on a free port of loopback; yields the endpoint."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    try:
        request = urllib.request.Request(f"{endpoint}/evidence", method="PUT")  # noqa: S310 - a server of ours on loopback
        with urllib.request.urlopen(request, timeout=10):  # noqa: S310 - a server of ours on loopback
            pass
        yield endpoint
    finally:
        server.stop()
