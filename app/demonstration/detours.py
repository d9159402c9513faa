"""Fates with a turn in between: objections, extensions, pauses, consultations, delays."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from app.demonstration.agenda import Story
from app.demonstration.handling import Case
from app.demonstration.turns import Turn, done, handed_over, judged_well, signed_off, taken_up
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.tickets.clock.service import extensions, pauses
from app.tickets.clock.vocabulary import PauseReason
from app.tickets.queries.consultations import lock_consultation
from app.tickets.service import consultations, dispatching, verifying
from app.tickets.service.consultations import Duty
from app.tickets.vocabulary import Rule, UrgeKind


def overdue(case: Case) -> Story:
    """Taken up, planned, and the deadline has gone by; pressed more than once."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield case.after(1, 2, 3)
    case.planned()
    yield from pressed(case)
    yield from case.talked()


def left_lying(case: Case) -> Story:
    """Dispatched and never taken up."""
    yield from handed_over(case)
    yield from pressed(case)
    yield from case.talked()


def pressed(case: Case) -> Turn:
    """催办 near the deadline, 督办 after it."""
    urges = case.report.says.get("urges", ())
    wait = 11
    for kind, note in zip((UrgeKind.REMIND, UrgeKind.SUPERVISE), urges, strict=False):
        yield case.after(wait)
        case.urged(kind, note)
        wait = 5


def objected(case: Case) -> Story:
    """The unit says it is not its own; nobody has decided."""
    yield from handed_over(case)
    yield from objection(case)
    yield from case.talked()


def overruled(case: Case) -> Story:
    """The objection did not hold; the unit does it."""
    yield from handed_over(case)
    yield from overruling(case)
    yield from rest(case)


def upheld(case: Case) -> Story:
    """The objection held; another unit gets it."""
    yield from handed_over(case)
    yield from objection(case)
    yield case.after(1)
    case.do(case.office, dispatching.uphold_objection, reason=case.says("ruling"))
    case.unit = case.says("then")
    yield from handed_over(case)
    yield from rest(case)


def redispatched(case: Case) -> Story:
    """行风办 corrects itself."""
    yield from handed_over(case)
    yield case.after(1)
    case.unit = case.says("then")
    case.do(
        case.office,
        dispatching.redispatch_ticket,
        organisation_id=case.stage.cast.units[case.unit],
        deadline_preset=None,
        due_on=None,
        reason=case.says("redispatch"),
    )
    yield from rest(case)


def objection(case: Case) -> Turn:
    """派单异议."""
    yield case.after(0, 1)
    case.do(case.handler, dispatching.object_to_dispatch, reason=case.says("objection"))


def overruling(case: Case) -> Turn:
    """An objection and its refusal."""
    yield from objection(case)
    yield case.after(0, 1)
    case.do(case.office, dispatching.overrule_objection, reason=case.says("ruling"))


def extended(case: Case) -> Story:
    """More time was asked for and given."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield from extension(case)
    yield from rest_of_work(case)


def extension(case: Case, *, granted: bool = True) -> Turn:
    """延期: asked by the liaison, decided by 行风办."""
    yield case.after(3, 4)
    asked = case.do(
        case.liaison,
        extensions.request_extension,
        working_days=int(case.report.says.get("days", 5)),
        reason=case.says("extension"),
    )
    yield case.after(1)
    decide: Any = extensions.approve_extension if granted else extensions.refuse_extension
    with case.stage.database.write() as session:
        version = case.as_it_stands().version
        more = {"working_days": None} if granted else {}
        decide(
            session,
            case.office,
            case.ticket_id,
            asked,
            note=case.says("decision"),
            expected_version=version,
            **more,
        )


def not_extended(case: Case) -> Story:
    """More time was asked for and refused."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield from extension(case, granted=False)
    yield from rest_of_work(case)


def asking_for_time(case: Case) -> Story:
    """More time is asked for; nobody has decided."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield case.after(2, 3)
    case.do(
        case.liaison,
        extensions.request_extension,
        working_days=int(case.report.says.get("days", 5)),
        reason=case.says("extension"),
    )


def paused(case: Case) -> Story:
    """The clock stands, and runs again if the script says so."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield case.after(2, 3)
    reason, note = case.report.says["pause"]
    case.do(case.office, pauses.pause, reason=PauseReason(reason), note=note)
    if "resumed" in case.report.says:
        yield case.after(int(case.report.says["resumed"]))
        case.do(case.office, pauses.resume)
        yield from rest_of_work(case)


def consulted(case: Case) -> Story:
    """联席会商: units answer, one may dissent; concluded if the script has a conclusion."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield case.after(1, 2)
    stage, says = case.stage, case.report.says
    called = stage.do(
        case.office,
        consultations.call_consultation,
        consultation_id=None,
        ticket_id=case.ticket_id,
        topic=case.says("topic"),
        lead_organisation_id=None,
        duties=[
            Duty(organisation_id=stage.cast.units[unit], duty=duty, due_on=None)
            for unit, duty, *_ in says["duties"]
        ],
    )
    for unit, _, *answer in says["duties"]:
        if answer:
            yield case.after(1, 2)
            said = {"answer": answer[0], "dissent": answer[1] if len(answer) > 1 else None}
            speaker = stage.cast.of_unit(unit, Role.LIAISON)
            _in_consultation(case, speaker, consultations.answer_consultation, called, said)
    if "conclusion" in says:
        yield case.after(1)
        concluded = {"conclusion": case.says("conclusion"), "without_answers": False}
        _in_consultation(case, case.office, consultations.conclude_consultation, called, concluded)
        yield from rest_of_work(case)


def exempted(case: Case) -> Story:
    """A finder of the fixing unit may judge after all, signed by somebody else."""
    yield from handed_over(case)
    yield from taken_up(case)
    yield from done(case)
    yield case.after(0, 1)
    finder = case.finder
    case.do(
        case.office,
        verifying.sign_exemption,
        rule=Rule.VERIFIER_IN_FIXING_UNIT,
        user_id=finder.user_id if finder else "",
        reason=case.says("exemption"),
    )
    yield case.after(1)
    case.judged(*case.report.verdict)
    yield from signed_off(case)


def rest(case: Case) -> Turn:
    """On from the dispatch that holds."""
    yield from taken_up(case)
    yield from rest_of_work(case)


def rest_of_work(case: Case) -> Turn:
    """On from the acceptance, to the end if somebody has judged it."""
    if not case.report.measure:
        yield from case.talked()
        return
    yield from done(case)
    yield from case.talked()
    if case.report.verdict:
        yield from judged_well(case)
        yield from signed_off(case)


def _in_consultation(
    case: Case, actor: Actor | None, use_case: Any, consultation_id: str, said: dict[str, Any]
) -> None:
    if actor is None:
        raise LookupError(f"nobody answers in {case.report.title}")
    with case.stage.database.write() as session:
        version = lock_consultation(session, case.office, consultation_id).version
        use_case(session, actor, consultation_id, expected_version=version, **said)


FATES: Final[Mapping[str, Callable[[Case], Story]]] = MappingProxyType(
    {
        "overdue": overdue,
        "left_lying": left_lying,
        "objected": objected,
        "overruled": overruled,
        "upheld": upheld,
        "redispatched": redispatched,
        "extended": extended,
        "not_extended": not_extended,
        "asking_for_time": asking_for_time,
        "paused": paused,
        "consulted": consulted,
        "exempted": exempted,
    }
)
