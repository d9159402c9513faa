"""The client of the framework, without its announcement of another library."""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # starlette announces httpx2; the stack is fixed on httpx
    from starlette.testclient import TestClient

__all__ = ["TestClient"]
