"""A server on loopback that speaks clamd's INSTREAM and knows one signature."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

# Written in two halves, so that scanners of source trees do not take this file for the real one.
EICAR: Final = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


class _Conversation(socketserver.StreamRequestHandler):
    limit = 0

    def handle(self) -> None:
        if self.rfile.read(10) != b"zINSTREAM\0":
            self.wfile.write(b"UNKNOWN COMMAND\0")
            return
        data = bytearray()
        while True:
            (length,) = struct.unpack(">I", self.rfile.read(4))
            if length == 0:
                break
            data += self.rfile.read(length)
        if len(data) > self.limit:
            self.wfile.write(b"INSTREAM size limit exceeded. ERROR\0")
        elif EICAR in data:
            self.wfile.write(b"stream: Eicar-Test-Signature FOUND\0")
        else:
            self.wfile.write(b"stream: OK\0")


@contextmanager
def fake_clamd(*, limit: int = 100_000_000) -> Iterator[int]:
    """Serve on a free port of loopback; yields the port."""
    conversation = type("Conversation", (_Conversation,), {"limit": limit})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), conversation) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_address[1]
        server.shutdown()
