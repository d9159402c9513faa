"""What a walker's device sends: the script's lines with times, ids and places."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from app.demonstration.places import Subject
from app.demonstration.script import Finding, Walk
from app.demonstration.stage import Stage
from app.platform.ids import new_id
from app.walks.schemas.requests import SyncWalk
from app.walks.vocabulary import Dimension

_ALWAYS_ANSWERED = {
    Dimension.COVERAGE: ("guide_accurate", "all_on_platform", "signposting"),
    Dimension.FLOW: ("online_handling", "advice", "rating", "onsite_handling"),
    Dimension.QUALITY: ("attitude", "documents_best", "time_limit_best", "stages_best"),
    Dimension.COST: ("fees_and_fines_regular", "no_added_precheck", "no_forced_levies"),
}
_OUTLETS = ("origin_outlet_id", "target_outlet_id")


def outbox_of(stage: Stage, script: Walk, subject: Subject, *, began: datetime) -> SyncWalk:
    """The whole outbox of a walk that began at ``began`` on the device's clock."""
    steps = list(_steps(stage, script, subject, began))
    document = {
        "steps": steps,
        "answers": list(_answers(stage, script)),
        "findings": [_finding(finding, steps) for finding in script.finding],
        "mode_record": {"mode": script.mode} | _record(stage, script.record, began),
    }
    # By way of JSON, as from a device: enums and times are read strictly.
    return SyncWalk.model_validate_json(json.dumps(document))


def _steps(
    stage: Stage, script: Walk, subject: Subject, began: datetime
) -> Iterator[dict[str, Any]]:
    rng = stage.luck(f"steps/{script.key}")
    at = began
    for position, step in enumerate(script.steps, start=1):
        took = timedelta(minutes=step.minutes) - timedelta(seconds=rng.randrange(40))
        yield {
            "id": new_id(),
            "position": position,
            "name": step.name,
            "guide_stage_id": subject.stages.get(step.name),
            "channel_id": stage.places.channels[script.channel],
            "outlet_id": stage.places.outlet(script.outlet),
            "outcome": step.outcome,
            "waiting_seconds": rng.randrange(0, max(step.minutes * 30, 1)),
            "materials": _materials(script, step.name),
            "note": step.note,
            "started_at": at.isoformat(),
            "ended_at": (at + took).isoformat(),
            "elapsed_ms": round(took / timedelta(milliseconds=1)),
        }
        at += timedelta(minutes=step.minutes + 1)


def _materials(script: Walk, step: str) -> list[dict[str, Any]]:
    """``step | material | listed or unlisted | form``."""
    lines = [[part.strip() for part in line.split("|")] for line in script.demanded]
    return [
        {"name": name, "listed_in_guide": listed == "listed", "form": form}
        for where, name, listed, form in lines
        if where == step
    ]


def _answers(stage: Stage, script: Walk) -> Iterator[dict[str, Any]]:
    rng = stage.luck(f"answers/{script.key}")
    told = dict.fromkeys(script.no, "no") | dict.fromkeys(script.partly, "partly")
    for dimension, keys in _ALWAYS_ANSWERED.items():
        for key in sorted(rng.sample(keys, 2)):
            told.setdefault(f"{dimension.value}.{key}", "yes")
    for key, value in told.items():
        note = script.no.get(key) or script.partly.get(key) or ""
        yield {"question_key": key, "value": value, "note": note}


def _finding(finding: Finding, steps: list[dict[str, Any]]) -> dict[str, Any]:
    where = steps[finding.step - 1] if finding.step else None
    return {
        "id": new_id(),
        "kind": finding.kind,
        "dimension": finding.dimension,
        "severity": finding.severity,
        "title": finding.title,
        "description": finding.text,
        "suggestion": finding.wish,
        "step_id": where and where["id"],
        "guide_stage_id": where and where["guide_stage_id"],
        "noticed_at": where and where["ended_at"],
    }


def _record(stage: Stage, given: Mapping[str, Any], began: datetime) -> dict[str, Any]:
    """The mode's record: minutes become times, names of outlets their ids."""
    return {name: _value(stage, name, value, began) for name, value in given.items()}


def _value(stage: Stage, name: str, value: Any, began: datetime) -> Any:
    if isinstance(value, dict):
        return _record(stage, value, began)
    if isinstance(value, list):
        return [_value(stage, name, one, began) for one in value]
    if name in _OUTLETS:
        return stage.places.outlet(value)
    if (name == "at" or name.endswith("_at")) and isinstance(value, int):
        return (began + timedelta(minutes=value)).isoformat()
    return value
