"""What comes in without a walk: told directly, from the hotline and its like, in a unit's list."""

from app.catalogue.vocabulary import Board
from app.demonstration.agenda import Story
from app.demonstration.fates import ticket_story
from app.demonstration.script import Report, reports
from app.demonstration.stage import Stage
from app.demonstration.walking import rewalk_by
from app.identity.vocabulary import Role
from app.tickets.service.intake import import_tickets
from app.tickets.service.submitting import submit_ticket
from app.tickets.sheet import TicketIntakeRow
from app.tickets.vocabulary import Origin, TicketKind
from app.walks.vocabulary import Dimension, FindingSeverity


def report_story(stage: Stage, report: Report) -> Story:
    """Somebody tells it, or 行风办 writes down what others told."""
    if report.at is None:
        raise ValueError(f"{report.title} has no time")
    yield report.at
    teller = stage.cast[report.by]
    ticket_id, _ = stage.do(
        teller,
        submit_ticket,
        ticket_id=None,
        kind=TicketKind(report.kind),
        origin=Origin(report.origin),
        content={
            "title": report.title,
            "description": f"{report.text}\n\n建议：{report.wish}" if report.wish else report.text,
            "severity": FindingSeverity(report.severity),
            "dimension": Dimension(report.dimension),
            "board": None,
            "region_code": report.region,
            "matter_id": stage.places.matter(report.matter),
            "bundle_id": stage.places.bundle(report.bundle),
            "programme_id": stage.programme_id,
        },
    )
    finder = None if teller.has(Role.COORDINATOR.value) else teller
    yield from ticket_story(stage, report, ticket_id, finder=finder, rewalk=rewalk_by)


def import_story(stage: Stage) -> Story:
    """Units' own lists of the first weeks, imported by 行风办."""
    listed = [report for report in reports() if report.origin == "import"]
    moments = [report.at for report in listed if report.at]
    yield max(moments)
    rows = [_row(report) for report in listed]
    outcome = stage.do(stage.cast["sunhe"], import_tickets, rows=rows)
    if outcome.refused:
        raise ValueError(f"a row of the list was refused: {outcome.refused[0]}")
    for report, row in zip(listed, rows, strict=True):
        stage.agenda.begin(
            ticket_story(stage, report, row.identity(), finder=None, rewalk=rewalk_by)
        )


def _row(report: Report) -> TicketIntakeRow:
    number = 1 + [one for one in reports() if one.by == report.by].index(report)
    return TicketIntakeRow(
        kind=TicketKind(report.kind),
        unit=report.by,
        title=report.title,
        description=report.text,
        reference=f"{number:03d}",
        matter=report.matter or None,
        bundle=None,
        board=Board(report.says["board"]) if "board" in report.says else None,
        dimension=Dimension(report.dimension),
        severity=FindingSeverity(report.severity),
        region_code=report.region,
    )
