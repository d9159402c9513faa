"""Bulk import through the domains' own services against the driver's fastest way for the rows."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import Any, cast

from psycopg import sql
from sqlalchemy import Table, delete, select, text

from app.catalogue.models import Matter
from app.catalogue.rows import MatterRow
from app.catalogue.service.filling.matters import upsert_matters
from app.catalogue.vocabulary import Board
from app.identity.vocabulary import Role
from app.platform.actor import Actor
from app.platform.db import WriteSession
from app.platform.memory import keep_what_is_there
from app.platform.runtime import Runtime
from app.tickets.models import Ticket
from app.tickets.service.intake import import_tickets
from app.tickets.sheet import TicketIntakeRow
from app.tickets.vocabulary import TicketKind
from tests.bench.databases import databases
from tests.bench.options import IMPORT_BAR, Finding, Options
from tests.client import People

BATCH = 5_000
_PLACES = ("沈阳市", "大连市", "鞍山市", "抚顺市", "本溪市", "丹东市", "锦州市", "营口市", "阜新市")
_SUBJECTS = (
    "失业保险金", "灵活就业人员社会保险补贴", "创业担保贷款", "职业技能提升补贴", "养老保险关系",
    "工伤医疗待遇", "高校毕业生档案", "劳动能力鉴定", "社会保障卡", "专业技术资格证书",
    "劳务派遣经营许可", "一次性创业补贴", "企业年金方案", "劳动人事争议", "就业困难人员认定",
    "人才引进落户",
)  # fmt: skip
_ACTIONS = ("申领", "转移接续", "办理", "核定", "补发换发", "变更登记", "注销", "查询打印")
Write = Callable[[WriteSession, Actor, Sequence[Any]], Any]


def measure(options: Options) -> Iterator[Finding]:
    """A line for each database and sheet."""
    keep_what_is_there()  # as server and worker do when they start
    for dialect in options.dialects:
        with databases(dialect) as place:
            runtime = place.migrated()
            people = People(runtime)
            people.organisation("就业促进处")
            office = people.person(Role.COORDINATOR)
            actor = Actor(
                user_id=office.user_id,
                organisation_id=office.organisation_id,
                roles=frozenset({Role.COORDINATOR.value}),
            )
            for name, table, rows, write in _sheets(options.imported):
                yield _compare(options, runtime, actor, name, table, rows, write)
            runtime.database.dispose()


def _sheets(count: int) -> Iterator[tuple[str, Table, Sequence[Any], Write]]:
    tickets = [
        TicketIntakeRow(
            kind=TicketKind.PROBLEM,
            unit="就业促进处",
            title=f"纸质证明{number}",
            description=f"第{number}条：办理失业保险金申领时，窗口要求提供指南没有列出的纸质证明。",
            reference=f"R-{number}",
        )
        for number in range(count)
    ]
    yield "tickets", cast("Table", Ticket.__table__), tickets, import_tickets
    matters = [
        MatterRow(
            name=_name(number),
            local_code=f"LOCAL-{number:06}",
            national_code="000214001000",
            board=Board.EMPLOYMENT,
        )
        for number in range(count)
    ]
    yield "matters", cast("Table", Matter.__table__), matters, upsert_matters


def _name(number: int) -> str:
    """A name such as real ones: a thousand matters of many places, told apart by a number."""
    place = _PLACES[number % len(_PLACES)]
    subject = _SUBJECTS[number // len(_PLACES) % len(_SUBJECTS)]
    action = _ACTIONS[number // (len(_PLACES) * len(_SUBJECTS)) % len(_ACTIONS)]
    return f"{place}{subject}{action}（{number}）"


def _compare(
    options: Options,
    runtime: Runtime,
    actor: Actor,
    name: str,
    table: Table,
    rows: Sequence[Any],
    write: Write,
) -> Finding:
    """Import, read back what is there then, empty the table, write the same rows raw; in turns."""
    pairs = []
    for _ in range(options.rounds):
        took = _timed(lambda: _imported(runtime, actor, rows, write))
        written = _read_back(runtime, table)
        if len(written) != len(rows):
            raise RuntimeError(f"{len(written)} of {len(rows)} {name} arrived")
        _empty(runtime, table)
        columns = [c.name for c in table.columns if c.computed is None]
        raw = _timed(lambda c=columns, w=written: _raw(runtime, table, c, w))  # type: ignore[misc] # defaults bind the loop variables
        _empty(runtime, table)
        pairs.append((len(rows) / took, len(rows) / raw))
    return Finding(
        part="imports",
        dialect=runtime.database.dialect,
        what=f"{name}, {len(rows):,} rows in batches of {BATCH:,}",
        ours=median(pair[0] for pair in pairs),
        other=median(pair[1] for pair in pairs),
        unit="rows/s",
        ratio=median(pair[0] / pair[1] for pair in pairs),
        bar=IMPORT_BAR,
    )


def _timed(do: Callable[[], None]) -> float:
    gc.collect()
    began = time.perf_counter()
    do()
    return time.perf_counter() - began


def _imported(runtime: Runtime, actor: Actor, rows: Sequence[Any], write: Write) -> None:
    for start in range(0, len(rows), BATCH):
        with runtime.database.write() as session:
            write(session, actor, rows[start : start + BATCH])


def _read_back(runtime: Runtime, table: Table) -> list[tuple[Any, ...]]:
    """The rows as the driver gives them, without any conversion of ours."""
    columns = [c.name for c in table.columns if c.computed is None]
    named = ", ".join(f'"{name}"' for name in columns)
    with runtime.database.engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute(f'SELECT {named} FROM "{table.name}"')  # noqa: S608 - names of our own table
        rows = cursor.fetchall()
        cursor.close()
    if runtime.database.dialect == "postgresql":
        return [tuple(_copyable(value) for value in row) for row in rows]
    return list(rows)


def _copyable(value: Any) -> Any:
    return "{}" if isinstance(value, dict) else value


def _raw(
    runtime: Runtime, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> None:
    """``executemany`` on SQLite, ``COPY`` on PostgreSQL, in the same batches."""
    engine = runtime.database.engine.execution_options(writes=True)
    marks = ", ".join("?" * len(columns))
    named = ", ".join(f'"{name}"' for name in columns)
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        with engine.begin() as connection:
            driver: Any = connection.connection.driver_connection
            if runtime.database.dialect == "sqlite":
                insert = f'INSERT INTO "{table.name}" ({named}) VALUES ({marks})'  # noqa: S608 - names of our own tables
                driver.executemany(insert, batch)
                continue
            statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
                sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, columns))
            )
            with driver.cursor() as cursor, cursor.copy(statement) as copy:
                for row in batch:
                    copy.write_row(row)


def _empty(runtime: Runtime, table: Table) -> None:
    """Take the rows out again, with what was indexed of them."""
    sqlite = runtime.database.dialect == "sqlite"
    with runtime.database.write() as session:
        if sqlite:
            session.execute(delete(table))
            session.execute(text("DELETE FROM platform_search_fts"))
            session.execute(text("DELETE FROM platform_search_documents"))
        else:
            session.execute(text(f'TRUNCATE "{table.name}", platform_search_documents CASCADE'))
        assert session.execute(select(table).limit(1)).first() is None
