"""Lists and searches at growing sizes: a deep page, a million tickets, a word with no hit."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median
from urllib.parse import quote

from sqlalchemy import select

from app.platform.paging import encode_cursor
from app.platform.runtime import Runtime
from app.tickets.models import Ticket
from app.tickets.queries.tickets import SORTS
from app.tickets.vocabulary import TicketKind, TicketSort, TicketState
from tests.bench.databases import databases, settle
from tests.bench.filling import ABSENT, FREQUENT, RARE, Filled, fill
from tests.bench.load import request, take_turns
from tests.bench.options import DEEP_BAR, GROWTH_BAR, Finding, Options
from tests.bench.servers import our_server

PAGE = 50
DEEP_PAGES = 1_000
_FILTER = "state=closed&kind=problem&limit=50"
FIRST, DEEP = "list, first page", "list, deep page"


@dataclass(frozen=True)
class Ready:
    """One size on one database: where it is served and what is asked of it."""

    count: int
    port: int
    questions: dict[str, bytes]


def measure(options: Options) -> Iterator[Finding]:
    """A line for each database, question and size."""
    for dialect in options.dialects:
        with ExitStack() as stack:
            place = stack.enter_context(databases(dialect))
            sizes = []
            for count in options.sizes:
                runtime = place.migrated()
                filled = fill(runtime, count)
                settle(runtime)
                questions = _questions(runtime, filled)
                runtime.database.dispose()
                port = stack.enter_context(our_server(runtime, worker=False)).port
                sizes.append(Ready(count, port, questions))
            yield from _findings(dialect, sizes, _ask(options, sizes))


def _ask(options: Options, sizes: list[Ready]) -> dict[tuple[str, int], float]:
    """Median milliseconds of each question at each size.

    Every question is asked of every size in turn before any is asked again, so that whatever else
    the machine does falls on all alike.
    """
    keys = [(name, size) for name in sizes[0].questions for size in sizes]
    targets = [(size.port, size.questions[name]) for name, size in keys]
    take_turns(targets, times=5)  # caches filled, statements prepared
    asked = take_turns(targets, times=options.lookups * options.rounds)
    return {
        (name, size.count): median(latencies) * 1000
        for (name, size), latencies in zip(keys, asked, strict=True)
    }


def _questions(runtime: Runtime, filled: Filled) -> dict[str, bytes]:
    office, unit = filled.people.office.token, filled.people.handler.token
    path = "/api/v1/tickets"
    asked = {FIRST: request("GET", f"{path}?{_FILTER}", token=office)}
    cursor = _deep_cursor(runtime, filled)
    asked[DEEP] = request("GET", f"{path}?{_FILTER}&cursor={cursor}", token=office)
    small = filled.people.small.token
    asked["list of a unit"] = request("GET", f"{path}?{_FILTER}", token=unit)
    asked["list of a small unit"] = request("GET", f"{path}?{_FILTER}", token=small)
    for who, token in (("coordinator", office), ("unit", unit)):
        for what, word in (("frequent", FREQUENT), ("rare", RARE), ("absent", ABSENT)):
            query = f"{path}?q={quote(word)}&limit={PAGE}"
            asked[f"search, {what} word, {who}"] = request("GET", query, token=token)
    query = f"{path}?q={quote(FREQUENT)}&limit={PAGE}"
    asked["search, frequent word, small unit"] = request("GET", query, token=small)
    return asked


def _deep_cursor(runtime: Runtime, filled: Filled) -> str:
    """The cursor of a page a thousand pages in, or of the last whole page there is."""
    pages = min(DEEP_PAGES, len(filled.closed_problems) // PAGE - 1)
    with runtime.database.read() as session:
        row = session.execute(
            select(Ticket.submitted_at, Ticket.id)
            .where(Ticket.state == TicketState.CLOSED, Ticket.kind == TicketKind.PROBLEM)
            .order_by(Ticket.submitted_at.desc(), Ticket.id.desc())
            .offset(pages * PAGE - 1)
            .limit(1)
        ).one()
    sort = SORTS[TicketSort.SUBMITTED_AT_DESC]
    return encode_cursor(row._asdict(), sort, backwards=False)


def _findings(
    dialect: str, sizes: list[Ready], asked: dict[tuple[str, int], float]
) -> Iterator[Finding]:
    smallest = sizes[0].count
    for (name, count), milliseconds in asked.items():
        base = asked[name, smallest]
        yield Finding(
            part="lists",
            dialect=dialect,
            what=f"{name}, {count:,} tickets",
            ours=milliseconds,
            other=base,
            unit="ms",
            ratio=milliseconds / base,
            bar=GROWTH_BAR if count > smallest else None,
            at_most=True,
        )
    for size in sizes:
        first, deep = asked[FIRST, size.count], asked[DEEP, size.count]
        yield Finding(
            part="lists",
            dialect=dialect,
            what=f"deep page against first page, {size.count:,} tickets",
            ours=deep,
            other=first,
            unit="ms",
            ratio=deep / first,
            bar=DEEP_BAR,
            at_most=True,
        )
