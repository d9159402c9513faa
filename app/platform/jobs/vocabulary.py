"""The states of a job."""

from enum import StrEnum


class JobState(StrEnum):
    """Where a job stands; the last four are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    DEAD = "dead"
    CANCELLED = "cancelled"


LABELS: dict[JobState, str] = {
    JobState.QUEUED: "排队中",
    JobState.RUNNING: "执行中",
    JobState.DONE: "已完成",
    JobState.FAILED: "未成功",
    JobState.DEAD: "多次重试仍失败",
    JobState.CANCELLED: "已取消",
}
FINAL = frozenset({JobState.DONE, JobState.FAILED, JobState.DEAD, JobState.CANCELLED})
