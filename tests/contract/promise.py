"""Whether an answer is what the OpenAPI document promised; every client of the tests asks this."""

import json
import re
from functools import cache

import httpx
import jsonschema_rs

from tests.contract.operations import METHODS, Operation, described, operations

PREFIX = "/api/v1/"
ANSWERED: set[str] = set()  # operations that some test of this process was answered by
PROBLEM = "application/problem+json"


class BrokenPromiseError(AssertionError):
    """The answer is not one that the document declares."""


def keep(response: httpx.Response) -> None:
    """The hook of a client: fails the test when the answer breaks the contract."""
    request = response.request
    path = request.url.path
    if not path.startswith(PREFIX) or request.method.lower() not in METHODS:
        return
    operation = find(request.method.lower(), path)
    if operation is None:
        return  # no such route: the framework's 404 and 405 have tests of their own
    response.read()
    if response.is_success:
        ANSWERED.add(operation.id)
    wrong = broken(operation, response)
    if wrong:
        raise BrokenPromiseError(f"{operation.name}: {wrong}")


def broken(operation: Operation, response: httpx.Response) -> str:
    """What is wrong with the answer; empty when nothing is."""
    status = str(response.status_code)
    declared = operation.item["responses"].get(status)
    if declared is None:
        return f"{status} is not declared: {response.text[:300]}"
    media = response.headers.get("content-type", "").split(";")[0]
    contents = {kind.split(";")[0]: one for kind, one in declared.get("content", {}).items()}
    if not contents:
        return f"{status} has a body, none is declared" if response.content else ""
    if media not in contents:
        return f"{status} is {media or 'without type'}, declared are {sorted(contents)}"
    if not media.endswith("json"):
        return ""
    body = response.json()
    if media == PROBLEM and body["code"] not in contents[media]["examples"]:
        return f"{status} {body['code']} is not declared, {sorted(contents[media]['examples'])} are"
    schema = contents[media].get("schema", {})
    errors = [
        f"{'/'.join(str(part) for part in error.instance_path)}: {error.message}"
        for error in validator(json.dumps(schema, sort_keys=True)).iter_errors(body)
    ]
    return f"{status} does not fit its schema: {errors[:3]}" if errors else ""


@cache
def validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """The compiled validator of a schema whose references lead into the document."""
    whole = json.loads(schema) | {"components": described()["components"]}
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], Operation], ...]:
    literal_first = sorted(operations(), key=lambda operation: operation.path.count("{"))
    return tuple(
        (one.method, re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(one.path))), one)
        for one in literal_first
    )


@cache
def find(method: str, path: str) -> Operation | None:
    """The operation that an address belongs to."""
    for known, pattern, operation in _patterns():
        if known == method and pattern.fullmatch(path):
            return operation
    return None
