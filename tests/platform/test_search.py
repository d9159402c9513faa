"""Search in Chinese from two characters on, newest first, on both databases."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, String, Table, insert, select, true

from app.platform.columns import ID_TYPE
from app.platform.db import Database, ReadSession
from app.platform.ids import new_id
from app.platform.paging import Page
from app.platform.search import put, put_new, search_page
from app.platform.search_text import fts5_query, index_tokens, normal_form, tsquery

THINGS = Table(
    "platform_test_things",
    MetaData(),
    Column("id", ID_TYPE, primary_key=True),
    Column("name", String(200)),
    Column("owner", String(10)),
)
TEXTS = [
    "失业保险金申领要求重复提交纸质证明",
    "办事窗口午休无人值守，等待两小时",
    "社会保险费缴费基数申报系统无法登录",
    "ABC-2023 号文件在铁西区窗口查不到",
    "退休人员养老金资格认证，老年人不会用手机",
]


@pytest.fixture
def ids(database: Database) -> list[str]:
    made = [new_id() for _ in TEXTS]
    with database.write() as session:
        THINGS.create(session.connection())
        session.execute(
            insert(THINGS),
            [
                {"id": made[n], "name": name, "owner": "a" if n % 2 else "b"}
                for n, name in enumerate(TEXTS)
            ],
        )
        put_new(session, "thing", [(made[0], TEXTS[0]), (made[1], TEXTS[1])])
        for n in range(2, len(TEXTS)):
            put(session, "thing", made[n], TEXTS[n], None)
    return made


def found(session: ReadSession, query: str, *, owner: str | None = None) -> list[str]:
    page = search_page(
        session,
        select(THINGS.c.name).where(THINGS.c.owner == owner if owner else true()),
        kind="thing",
        id_column=THINGS.c.id,
        query=query,
        cursor=None,
        limit=50,
    )
    return [row["name"] for row in page.rows]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("窗口", [3, 1]),
        ("保险", [2, 0]),
        ("社会保险", [2]),
        ("险金", [0]),
        ("保 险", [2, 0]),
        ("abc", [3]),
        ("ＡＢＣ", [3]),
        ("2023", [3]),
        ("窗口 铁西", [3]),
        ("险", [2, 0]),
        ("没有这个词", []),
        ("窗无", []),
        ("，。", []),
        ("%_'\"*() AND OR NOT", []),
        ("' & | ! <-> :*", []),
    ],
)
def test_words_are_found_exactly(
    database: Database, ids: list[str], query: str, expected: list[int]
) -> None:
    del ids
    with database.read() as session:
        assert found(session, query) == [TEXTS[n] for n in expected]


def test_only_what_may_be_seen_is_found(database: Database, ids: list[str]) -> None:
    del ids
    with database.read() as session:
        assert found(session, "保险", owner="a") == []
        assert found(session, "窗口", owner="a") == [TEXTS[3], TEXTS[1]]


def test_a_changed_text_is_found_under_its_new_words_only(
    database: Database, ids: list[str]
) -> None:
    with database.write() as session:
        put(session, "thing", ids[0], "工伤认定")
    with database.read() as session:
        assert found(session, "工伤") == [TEXTS[0]]
        assert found(session, "失业") == []


def test_pages_go_on_and_back_without_a_gap(database: Database, ids: list[str]) -> None:
    del ids
    with database.read() as session:

        def page(cursor: str | None) -> Page:
            return search_page(
                session,
                select(THINGS.c.name),
                kind="thing",
                id_column=THINGS.c.id,
                query="窗口",
                cursor=cursor,
                limit=1,
            )

        first = page(None)
        assert ([row["name"] for row in first.rows], first.prev) == ([TEXTS[3]], None)
        second = page(first.next)
        assert [row["name"] for row in second.rows] == [TEXTS[1]]
        assert second.next is None
        assert [row["name"] for row in page(second.prev).rows] == [TEXTS[3]]


HAN = "失业保险金领办事窗口一件"


@given(st.text(HAN, max_size=12), st.text(HAN, min_size=2, max_size=4))
def test_a_phrase_matches_exactly_the_texts_that_contain_it(body: str, word: str) -> None:
    tokens = index_tokens(body)
    pairs = [word[i : i + 2] for i in range(len(word) - 1)]
    hit = any(tokens[i : i + len(pairs)] == pairs for i in range(len(tokens)))
    assert hit is (word in body)


@given(st.text(max_size=40))
def test_no_query_breaks_the_query_language(query: str) -> None:
    allowed = set(string.ascii_lowercase + string.digits + "\"' *&()<->:")
    for made in (fts5_query(query), tsquery(query)):
        for character in made or "":
            assert character in allowed or unicodedata.category(character)[0] in "LMN"
    assert normal_form(query) == normal_form(normal_form(query)) or query
