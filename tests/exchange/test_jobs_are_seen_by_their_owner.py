"""GET /jobs/{id}: the one who started it sees it; nobody else learns that it exists."""

from app.identity.vocabulary import Role
from app.platform import jobs
from app.platform.actor import Actor
from app.platform.ids import new_id
from app.platform.jobs.registry import Registry
from app.platform.jobs.worker import Worker, WorkerOptions
from app.platform.problems import InvalidFields
from app.platform.runtime import Runtime
from tests.client import Api, People, Person


def start(runtime: Runtime, person: Person, kind: str = "test.work") -> str:
    actor = Actor(user_id=person.user_id, organisation_id=person.organisation_id)
    with runtime.database.write() as session:
        return jobs.enqueue(session, kind=kind, payload={}, actor=actor)


def test_anonymous_others_and_unknown_are_refused(
    runtime: Runtime, api: Api, people: People
) -> None:
    owner, other = people.person(Role.COORDINATOR), people.person(Role.ADMINISTRATOR)
    job_id = start(runtime, owner)
    assert api.anonymous.get(f"/api/v1/jobs/{job_id}").status_code == 401
    for path in (job_id, new_id()):
        answer = api.as_(other).get(f"/api/v1/jobs/{path}")
        assert answer.status_code == 404
        assert answer.json()["code"] == "job.not_found"
    assert api.as_(owner).get("/api/v1/jobs/not-an-id").status_code == 422


def test_the_owner_sees_progress_result_and_refusal(
    runtime: Runtime, api: Api, people: People, tmp_path: object
) -> None:
    @jobs.job("test.work")
    def work(run: jobs.JobRun) -> dict[str, int]:
        run.progress(0.5, "一半")
        during.append(client.get(f"/api/v1/jobs/{run.id}").json())
        return {"rows": 3}

    @jobs.job("test.refused")
    def refused(_run: jobs.JobRun) -> None:
        raise InvalidFields("第 3 行有误", "Row 3 is wrong")

    @jobs.job("test.broken")
    def broken(_run: jobs.JobRun) -> None:
        raise OSError("/etc/tongxing/secret")

    during: list[dict[str, object]] = []
    owner = people.person(Role.COORDINATOR)
    client = api.as_(owner)
    ids = [start(runtime, owner, kind) for kind in ("test.work", "test.refused", "test.broken")]
    before = client.get(f"/api/v1/jobs/{ids[0]}").json()
    assert (before["state"], before["progress"]) == ("queued", 0.0)
    Worker(
        runtime,
        Registry((work, refused, broken)),
        WorkerOptions(anchor_file=runtime.settings.data_dir / "anchors.txt"),
    ).run_until_idle()
    done, failed, retried = (client.get(f"/api/v1/jobs/{job_id}").json() for job_id in ids)
    assert (during[0]["state_label"], during[0]["note"]) == ("执行中", "一半")
    assert (done["state"], done["progress"], done["result"]) == ("done", 1.0, {"rows": 3})
    assert failed["state"] == "failed"
    assert failed["error"]["detail"] == "第 3 行有误"
    assert retried["state"] == "queued"
    assert "secret" not in str(retried)
