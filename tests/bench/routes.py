"""Four routes against the same four of the twin, in interleaved rounds."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median

from tests.bench.databases import databases, settle
from tests.bench.filling import Filled, fill, fill_twin
from tests.bench.load import Answer, Repeated, Scenario, drive, request
from tests.bench.options import ROUTE_BARS, Finding, Options
from tests.bench.servers import Served, our_server, twin_server

CONNECTIONS = (1, 16)
_NEW = {
    "kind": "problem",
    "title": "窗口要求纸质证明",
    "description": "指南没有列出的纸质证明，窗口要求现场提交，往返两次。",
    "severity": "serious",
}


@dataclass(slots=True)
class Corrections:
    """PATCH, each connection on tickets of its own, with the version it read last."""

    ids: list[str]
    path: str
    token: str
    expected: int = 200
    versions: dict[str, int] = field(default_factory=dict)
    under_way: dict[int, str] = field(default_factory=dict)
    turns: dict[int, int] = field(default_factory=dict)

    def next(self, worker: int) -> bytes:
        """A correction of the next ticket of this connection."""
        turn = self.turns.get(worker, 0)
        self.turns[worker] = turn + 1
        own = len(self.ids) // 64
        ticket = self.ids[worker * own + turn % own]
        self.under_way[worker] = ticket
        version = self.versions.get(ticket, 1)
        headers = {"if_match": f'"{version}"'} if self.token else {}
        body = {"title": f"窗口要求纸质证明（第{version}次更正）"}
        return request("PATCH", self.path + ticket, token=self.token, body=body, **headers)

    def seen(self, worker: int, answer: Answer) -> None:
        """Remember the new version."""
        if answer.status != self.expected:
            raise RuntimeError(f"{answer.status}: {answer.body[:400].decode(errors='replace')}")
        self.versions[self.under_way[worker]] = json.loads(answer.body)["version"]


@dataclass(frozen=True)
class Round:
    """Answers a second, and processor seconds of the server for each."""

    rate: float
    processor: float


@dataclass(frozen=True)
class Side:
    """A server and what is asked of it."""

    server: Served
    asked: dict[str, Scenario]

    def round(self, name: str, connections: int, seconds: float) -> Round:
        """One round of one route."""
        before = self.server.processor_seconds()
        outcome = drive(
            self.server.port, self.asked[name], connections=connections, seconds=seconds
        )
        used = self.server.processor_seconds() - before
        return Round(outcome.rate, used / len(outcome.latencies))


def ours(filled: Filled) -> dict[str, Scenario]:
    """The product's side."""
    people, ids = filled.people, filled.closed_problems
    tickets = "/api/v1/tickets"
    listed = request(
        "GET", f"{tickets}?state=closed&kind=problem&limit=50", token=people.office.token
    )
    read = [request("GET", f"{tickets}/{one}", token=people.office.token) for one in ids[:2000]]
    new = request("POST", tickets, token=people.walker.token, body=_NEW)
    return {
        "get": Repeated(lambda n: read[n * 7 % len(read)]),
        "list": Repeated(lambda _: listed),
        "post": Repeated(lambda _: new, expected=201),
        "patch": Corrections(filled.submitted, f"{tickets}/", people.office.token),
    }


def theirs(ids: list[str]) -> dict[str, Scenario]:
    """The twin's side."""
    listed = request("GET", "/tickets?state=closed&kind=problem&limit=50")
    read = [request("GET", f"/tickets/{one}") for one in ids[:2000]]
    new = request("POST", "/tickets", body=_NEW)
    return {
        "get": Repeated(lambda n: read[n * 7 % len(read)]),
        "list": Repeated(lambda _: listed),
        "post": Repeated(lambda _: new, expected=201),
        "patch": Corrections(ids, "/tickets/", ""),
    }


def measure(options: Options) -> Iterator[Finding]:
    """A line for each database, route and number of connections."""
    for dialect in options.dialects:
        with ExitStack() as stack:
            place = stack.enter_context(databases(dialect))
            runtime = place.migrated()
            mine_asked = ours(fill(runtime, options.rows))
            settle(runtime)
            runtime.database.dispose()
            url = place.empty()
            twin_asked = theirs(fill_twin(url, options.rows))
            mine = Side(stack.enter_context(our_server(runtime)), mine_asked)
            twin = stack.enter_context(twin_server(url, place.folder / "twin.log"))
            yield from _rounds(options, dialect, mine, Side(twin, twin_asked))


def _rounds(options: Options, dialect: str, mine: Side, other: Side) -> Iterator[Finding]:
    found: dict[tuple[str, int], list[tuple[Round, Round]]] = {}
    for side in (mine, other):
        for scenario in side.asked.values():
            # Caches filled, statements compiled.
            drive(side.server.port, scenario, connections=4, seconds=0.5)
    for turn in range(options.rounds):
        for name in mine.asked:
            for connections in CONNECTIONS:
                if turn % 2:
                    first = mine.round(name, connections, options.seconds)
                    second = other.round(name, connections, options.seconds)
                else:
                    second = other.round(name, connections, options.seconds)
                    first = mine.round(name, connections, options.seconds)
                found.setdefault((name, connections), []).append((first, second))
    for (name, connections), pairs in found.items():
        yield Finding(
            part="routes",
            dialect=dialect,
            what=f"{name}, {connections} connection{'s' if connections > 1 else ''}",
            ours=median(one.rate for one, _ in pairs),
            other=median(two.rate for _, two in pairs),
            unit="requests/s",
            ratio=median(one.rate / two.rate for one, two in pairs),
            processor=median(two.processor / one.processor for one, two in pairs),
            bar=ROUTE_BARS[dialect][name],
        )
