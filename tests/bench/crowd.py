"""Many connections at once, reading and writing: nobody is refused, nobody waits for long."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

from tests.bench.databases import databases
from tests.bench.filling import Filled, fill
from tests.bench.load import Answer, drive, request
from tests.bench.options import LONGEST_SECONDS, Finding, Options
from tests.bench.servers import our_server

CROWDS = (64, 128)


@dataclass(slots=True)
class Mixture:
    """Of ten requests six read, two list or search, one enters a ticket, one corrects its own."""

    filled: Filled
    turns: dict[int, int] = field(default_factory=dict)
    own: dict[int, tuple[str, int]] = field(default_factory=dict)
    statuses: dict[int, int] = field(default_factory=dict)

    def next(self, worker: int) -> bytes:
        """The next request of a connection, each starting at another place of the ten."""
        turn = self.turns.get(worker, worker)
        self.turns[worker] = turn + 1
        people, path = self.filled.people, "/api/v1/tickets"
        place = turn % 10
        if place == 0 or (place == 1 and worker not in self.own):
            body = {"kind": "problem", "title": "并发提交", "description": f"{worker}-{turn}"}
            return request("POST", path, token=people.walker.token, body=body)
        if place == 1:
            ticket, version = self.own[worker]
            body = {"title": f"并发更正{turn}"}
            return request(
                "PATCH",
                f"{path}/{ticket}",
                token=people.walker.token,
                body=body,
                if_match=f'"{version}"',
            )
        if place == 2:
            return request("GET", f"{path}?state=submitted", token=people.office.token)
        if place == 3:
            return request("GET", f"{path}?q=%E6%9D%90%E6%96%99", token=people.handler.token)
        known = self.filled.closed_problems
        ticket = known[(worker * 31 + turn) % len(known)]
        return request("GET", f"{path}/{ticket}", token=people.office.token)

    def seen(self, worker: int, answer: Answer) -> None:
        """Count what was answered; a connection keeps the ticket it wrote last."""
        self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
        if answer.status >= 400:
            raise RuntimeError(f"{answer.status}: {answer.body[:400].decode(errors='replace')}")
        if answer.body[:8] != b'{"items"':
            row = json.loads(answer.body)
            if row["state"] == "submitted":
                self.own[worker] = (row["id"], row["version"])


def measure(options: Options) -> Iterator[Finding]:
    """A line for each database and crowd; an error ends the run."""
    for dialect in options.dialects:
        with ExitStack() as stack:
            place = stack.enter_context(databases(dialect))
            runtime = place.migrated()
            filled = fill(runtime, options.rows)
            runtime.database.dispose()
            port = stack.enter_context(our_server(runtime)).port
            for crowd in CROWDS:
                outcome = drive(
                    port, Mixture(filled), connections=crowd, seconds=options.crowd_seconds
                )
                yield Finding(
                    part="crowd",
                    dialect=dialect,
                    what=f"{crowd} connections: requests/s, longest wait in s",
                    ours=outcome.rate,
                    other=outcome.longest,
                    unit="",
                    ratio=outcome.longest,
                    bar=LONGEST_SECONDS,
                    at_most=True,
                )
