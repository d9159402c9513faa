"""Full-text search in Chinese on both databases, newest first, at a bounded cost.

One row of ``platform_search_documents`` for each searchable object; its growing ``id`` is the
order of the answers. SQLite keeps the tokens in an FTS5 table under the same row id, PostgreSQL
in a ``tsvector`` with a GIN index. Writers call ``put`` in the transaction of the write itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Select,
    String,
    Subquery,
    Table,
    Text,
    TextClause,
    bindparam,
    column,
    false,
    func,
    insert,
    literal,
    select,
    table,
    text,
)
from sqlalchemy.orm import InstrumentedAttribute

from app.platform.bulk import among, insert_rows
from app.platform.db import ReadSession, WriteSession
from app.platform.models import SearchDocumentRow
from app.platform.paging import Page, Row, Sort, decode_cursor, encode_cursor
from app.platform.search_text import fts5_query, index_tokens, query_phrases, tsquery, tsvector

WINDOW = 4_000  # newest documents looked at before the index is asked (PostgreSQL)
ORDER_KEY = "search_order"
_OBJECT_KEY = "search_object_id"

_documents = cast("Table", SearchDocumentRow.__table__)
_with_tokens = table(
    "platform_search_documents",
    column("kind", String),
    column("object_id", String),
    column("tokens", Text),
)
_fts = table("platform_search_fts", column("rowid", BigInteger), column("tokens", Text))
_SORT = Sort("newest", (_documents.c.id,), descending=True, keys=(ORDER_KEY,))

# Built once: they run with every write of something that can be found.
_LAST = select(func.max(_documents.c.id))
_ADD = insert(_documents)
_ADD_TOKENS = text("INSERT INTO platform_search_fts (rowid, tokens) VALUES (:id, :tokens)")
_ADD_WHOLE = text(
    "INSERT INTO platform_search_documents (kind, object_id, tokens)"
    " VALUES (:kind, CAST(:object_id AS uuid), CAST(:tokens AS tsvector))"
)
_KNOWN = select(_documents.c.id).where(
    _documents.c.kind == bindparam("wanted_kind"),
    _documents.c.object_id == bindparam("wanted_object"),
)


def put(session: WriteSession, kind: str, object_id: str, *texts: str | None) -> None:
    """Make ``object_id`` findable under ``texts``, instead of what it was found under before."""
    known = session.execute(
        _KNOWN, {"wanted_kind": kind, "wanted_object": object_id}
    ).scalar_one_or_none()
    content = "\n".join(part for part in texts if part)
    if known is None:
        put_new(session, kind, [(object_id, content)])
    elif session.dialect_name == "sqlite":
        session.execute(
            text("UPDATE platform_search_fts SET tokens = :tokens WHERE rowid = :id"),
            {"tokens": " ".join(index_tokens(content)), "id": known},
        )
    else:
        session.execute(
            text(
                "UPDATE platform_search_documents SET tokens = CAST(:tokens AS tsvector)"
                " WHERE id = :id"
            ),
            {"tokens": tsvector(content), "id": known},
        )


def put_new(session: WriteSession, kind: str, items: Iterable[tuple[str, str]]) -> None:
    """Add objects that were never indexed; in batches of thousands for imports."""
    rows = list(items)
    if len(rows) == 1:
        _put_one(session, kind, *rows[0])
        return
    if not rows:
        return
    if session.dialect_name == "postgresql":
        insert_rows(
            session,
            _with_tokens,
            ("kind", "object_id", "tokens"),
            [(kind, object_id, tsvector(content)) for object_id, content in rows],
        )
        return
    # The write lock is ours, so the ids we count are the ids that are given.
    last = session.execute(_LAST).scalar_one() or 0
    session.execute(
        _ADD,
        [
            {"id": last + step, "kind": kind, "object_id": object_id}
            for step, (object_id, _) in enumerate(rows, start=1)
        ],
    )
    session.execute(
        _ADD_TOKENS,
        [
            {"id": last + step, "tokens": " ".join(index_tokens(content))}
            for step, (_, content) in enumerate(rows, start=1)
        ],
    )


def _put_one(session: WriteSession, kind: str, object_id: str, content: str) -> None:
    if session.dialect_name == "postgresql":
        tokens = tsvector(content)
        session.execute(_ADD_WHOLE, {"kind": kind, "object_id": object_id, "tokens": tokens})
        return
    added: Any = session.execute(_ADD, {"kind": kind, "object_id": object_id})
    tokens = " ".join(index_tokens(content))
    session.execute(_ADD_TOKENS, {"id": added.inserted_primary_key[0], "tokens": tokens})


def search_page(
    session: ReadSession,
    statement: Select[Any],
    *,
    kind: str,
    id_column: ColumnElement[Any] | InstrumentedAttribute[Any],
    query: str,
    cursor: str | None,
    limit: int,
    few: Sequence[str] | None = None,
) -> Page:
    """One page of ``statement`` (its filters and visibility included) that contains ``query``.

    Newest indexed first; cursors as everywhere. One statement on SQLite, at most two on
    PostgreSQL, whatever the number of hits. ``few`` holds the ids of all objects that may be
    found, where the caller knows them to be few: then the words are looked for in them alone.
    """
    backwards, values = (False, None) if cursor is None else decode_cursor(cursor, _SORT)
    searching = _Searching(
        statement.order_by(None).add_columns(id_column.label(_OBJECT_KEY)).subquery("visible"),
        kind,
        None if values is None else values[0],
        backwards,
        limit + 1,
        few,
    )
    find = searching.on_sqlite if session.dialect_name == "sqlite" else searching.on_postgres
    return _page(find(session, query), limit=limit, backwards=backwards, first=cursor is None)


def _page(rows: list[Row], *, limit: int, backwards: bool, first: bool) -> Page:
    more = len(rows) > limit
    rows = rows[:limit]
    if backwards:
        rows.reverse()
    if not rows:
        return Page([], None, None)
    has_next, has_prev = (True, more) if backwards else (more, not first)
    return Page(
        [{key: row[key] for key in row if key not in {ORDER_KEY, _OBJECT_KEY}} for row in rows],
        encode_cursor(rows[-1], _SORT, backwards=False) if has_next else None,
        encode_cursor(rows[0], _SORT, backwards=True) if has_prev else None,
    )


def matching(
    session: ReadSession,
    kind: str,
    id_column: ColumnElement[Any] | InstrumentedAttribute[Any],
    query: str,
) -> ColumnElement[bool]:
    """The condition that an object contains ``query``, for exports and counts of any order."""
    hits = select(_documents.c.object_id).where(_documents.c.kind == kind)
    if session.dialect_name == "sqlite":
        match = fts5_query(query)
        hits = hits.join_from(_documents, _fts, _fts.c.rowid == _documents.c.id).where(
            text("platform_search_fts MATCH :match").bindparams(match=match)
        )
    else:
        match = tsquery(query)
        hits = hits.where(text("tokens @@ CAST(:words AS tsquery)").bindparams(words=match))
    return false() if match is None else id_column.in_(hits)


@dataclass(frozen=True, slots=True)
class _Searching:
    """One search: what may be seen, where to go on, how many rows to fetch."""

    visible: Subquery
    kind: str
    after: int | None
    backwards: bool
    fetch: int
    few: Sequence[str] | None

    def on_sqlite(self, session: ReadSession, query: str) -> list[Row]:
        """Hits from the newest on, each looked up by key, until the page is full."""
        match = fts5_query(query)
        if match is None:
            return []
        narrowed = (
            select(self.visible, _fts.c.rowid.label(ORDER_KEY))
            .select_from(_fts)
            .join(_documents, _documents.c.id == _fts.c.rowid)
            .join(self.visible, self.visible.c[_OBJECT_KEY] == _documents.c.object_id)
            .where(_documents.c.kind == self.kind)
        )
        matching: list[ColumnElement[bool] | TextClause]
        if self.few is None:
            matching = [text("platform_search_fts MATCH :match").bindparams(match=match)]
        else:
            # The index would be opened anew for each of them, at many times the price of reading.
            tokens = literal(" ") + _fts.c.tokens + " "
            matching = [
                func.instr(tokens, f" {' '.join(words)}{'' if prefix else ' '}") > 0
                for words, prefix in query_phrases(query)
            ]
            narrowed = narrowed.where(_fts.c.rowid.in_(self._few_documents(session)))
        return self._rows(session, self._ordered(narrowed.where(*matching), _fts.c.rowid))

    def on_postgres(self, session: ReadSession, query: str) -> list[Row]:
        """First the newest documents by key, then, when they do not fill the page, the index.

        A frequent word fills the page from the first; a word too rare for that is rare enough
        for all its hits to be fetched and sorted.
        """
        words = tsquery(query)
        if words is None:
            return []
        order = _documents.c.id
        matching = text("tokens @@ CAST(:words AS tsquery)").bindparams(words=words)
        documents = select(order, _documents.c.object_id, text("tokens")).where(
            _documents.c.kind == self.kind
        )
        if self.few is not None:
            # Written so that the index of words cannot be used: it holds everybody's hits.
            read = text("coalesce(tokens, '') @@ CAST(:words AS tsquery)").bindparams(words=words)
            these = documents.where(_documents.c.id.in_(self._few_documents(session)), read)
            return self._rows(session, self._joined(these.cte("these")))
        window = self._ordered(documents, order, WINDOW).subquery("newest")
        near = self._joined(select(window.c.id, window.c.object_id).where(matching).cte("near"))
        rows = self._rows(session, near)
        if len(rows) >= self.fetch:
            return rows
        hits = documents.with_only_columns(order, _documents.c.object_id).where(matching)
        if self.after is not None:
            hits = hits.where(self._beyond(order))
        everywhere = hits.cte("hits").prefix_with("MATERIALIZED", dialect="postgresql")
        return self._rows(session, self._joined(everywhere))

    def _few_documents(self, session: ReadSession) -> Select[Any]:
        of_these = among(session, _documents.c.object_id, self.few or ())
        found = select(_documents.c.id).where(_documents.c.kind == self.kind, of_these)
        return found if self.after is None else found.where(self._beyond(_documents.c.id))

    def _joined(self, hits: CTE) -> Select[Any]:
        return self._ordered(
            select(self.visible, hits.c.id.label(ORDER_KEY)).join(
                hits, self.visible.c[_OBJECT_KEY] == hits.c.object_id
            ),
            hits.c.id,
            narrow=False,
        )

    def _beyond(self, order: ColumnElement[Any]) -> ColumnElement[bool]:
        return order > self.after if self.backwards else order < self.after

    def _ordered(
        self,
        statement: Select[Any],
        order: ColumnElement[Any],
        limit: int | None = None,
        *,
        narrow: bool = True,
    ) -> Select[Any]:
        if narrow and self.after is not None:
            statement = statement.where(self._beyond(order))
        ranked = order.asc() if self.backwards else order.desc()
        return statement.order_by(ranked).limit(limit or self.fetch)

    def _rows(self, session: ReadSession, statement: Select[Any]) -> list[Row]:
        result = session.execute(statement)
        keys = tuple(result.keys())
        return [dict(zip(keys, row, strict=True)) for row in result]
