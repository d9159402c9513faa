"""The committed document is the one the application gives, and its examples keep its own rules."""

import json
from typing import Any

import pytest

from app.platform.problems import CATALOGUE
from app.platform.web.openapi import document
from tests.client import application
from tests.contract.operations import Operation, operations
from tests.contract.promise import PROBLEM, validator
from tests.house.sources import ROOT


def test_the_committed_document_is_current() -> None:
    committed = json.loads((ROOT / "openapi/openapi.json").read_text("utf-8"))
    assert committed == document(application()), "run `make openapi` and say so in the changelog"


def _examples(content: dict[str, Any]) -> list[Any]:
    if "example" in content:
        return [content["example"]]
    return [one["value"] for one in content.get("examples", {}).values()]


def _wrong(content: dict[str, Any], where: str) -> list[str]:
    errors = validator(json.dumps(content.get("schema", {}), sort_keys=True))
    return [
        f"{where}{'/'.join(str(part) for part in error.instance_path)}: {error.message}"
        for example in _examples(content)
        for error in errors.iter_errors(example)
    ]


@pytest.mark.parametrize("operation", operations(), ids=lambda one: one.id)
def test_each_example_is_valid_by_its_own_schema(operation: Operation) -> None:
    wrong = []
    body = operation.item.get("requestBody", {}).get("content", {}).get("application/json")
    if body is not None:
        assert _examples(body), "no example of the body"
        wrong += _wrong(body, "body ")
    for status, response in operation.item["responses"].items():
        for media, content in response.get("content", {}).items():
            if media in {"application/json", PROBLEM}:
                assert _examples(content), f"no example of {status}"
                wrong += _wrong(content, f"{status} ")
    for parameter in operation.parameters:
        for example in parameter["schema"].get("examples", []):
            content = {"schema": parameter["schema"], "example": example}
            wrong += _wrong(content, f"{parameter['name']} ")
    assert wrong == []


@pytest.mark.parametrize("operation", operations(), ids=lambda one: one.id)
def test_each_operation_says_what_it_is_and_what_it_refuses(operation: Operation) -> None:
    item = operation.item
    assert item["summary"]
    assert item["description"]
    assert any(status.startswith("2") for status in item["responses"])
    for status, response in item["responses"].items():
        for code, example in (
            response.get("content", {}).get(PROBLEM, {}).get("examples", {}).items()
        ):
            assert CATALOGUE[code].status == int(status)
            assert example["value"]["code"] == code
