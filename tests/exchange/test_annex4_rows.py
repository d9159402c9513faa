"""What stands in the cells of Annex 4, as pure rules."""

from dataclasses import replace
from datetime import date

import pytest

from app.exchange.forms.rows import MeasureFact, TicketFact, WalkFact, build_rows
from app.tickets.vocabulary import Satisfaction, TicketKind, TicketState

PROBLEM = TicketFact(
    ticket_id="t1",
    number="WT-1",
    kind=TicketKind.PROBLEM,
    text="材料提交环节\n要求纸质证明",
    state=TicketState.CLOSED,
    due_on=date(2023, 12, 29),
)
DEMAND = replace(PROBLEM, ticket_id="t2", number="XQ-1", kind=TicketKind.DEMAND, text="显示进度")
WALK = WalkFact(
    walk_id="w1",
    matter="失业再就业",
    is_bundle=True,
    channel="辽事通 APP",
    walker_id="u1",
    walker="张三",
    position="一级主任科员",
    walked_on=date(2023, 11, 1),
    tickets=(PROBLEM,),
)


def test_the_notice_s_own_example() -> None:
    (row,) = build_rows([WALK])
    assert row.cells() == (
        "1",
        "“失业再就业”\n一件事一次办\n(辽事通 APP)",
        "张三\n(一级主任科员)",
        "1.材料提交环节 要求纸质证明",
        "无",
        "",
        "已整改完毕",
        "",
        "",
    )


def test_a_walk_that_found_nothing_is_left_out_unless_asked_for() -> None:
    clean = replace(WALK, tickets=())
    assert build_rows([clean]) == ()
    (row,) = build_rows([clean], include_clean=True)
    assert (row.problems, row.demands, row.state) == ("未发现问题", "无", "")


def test_a_re_walk_shares_the_row_and_another_walker_or_channel_does_not() -> None:
    again = replace(WALK, walk_id="w2", walked_on=date(2023, 12, 1), tickets=(PROBLEM, DEMAND))
    other = replace(WALK, walk_id="w3", walker_id="u2", walker="李四")
    window = replace(WALK, walk_id="w4", channel="办事窗口")
    rows = build_rows([again, window, other, WALK])
    assert [(row.number, row.walker.split("\n")[0]) for row in rows] == [
        (1, "张三"),
        (2, "李四"),
        (3, "张三"),
    ]
    assert rows[0].problems.startswith("1.")
    assert rows[0].demands == "1.显示进度"


def test_one_measure_serves_several_tickets_and_is_said_once() -> None:
    shared = MeasureFact(measure_id="m1", text="网上核验")
    own = MeasureFact(measure_id="m2", text="增加提醒")
    walk = replace(
        WALK,
        tickets=(replace(PROBLEM, measures=(shared,)), replace(DEMAND, measures=(shared, own))),
    )
    (row,) = build_rows([walk])
    assert row.measures == "1.（问题1、需求1）网上核验\n2.（需求1）增加提醒"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (TicketState.SUBMITTED, "待交办"),
        (TicketState.DISPATCHED, "拟于2023年12月29日前完成"),
        (TicketState.RECTIFYING, "拟于2023年12月29日前完成"),
        (TicketState.RETURNED, "派单异议待裁定"),
        (TicketState.RECTIFIED, "已整改，待复核"),
        (TicketState.VERIFIED, "已复核，待销号"),
        (TicketState.CLOSED, "已整改完毕"),
        (TicketState.DECLINED, "不予受理"),
        (TicketState.MERGED, "并入同类问题处理"),
        (TicketState.LONG_TERM, "长期整改"),
    ],
)
def test_the_state_tells_the_truth(state: TicketState, words: str) -> None:
    (row,) = build_rows([replace(WALK, tickets=(replace(PROBLEM, state=state),))])
    assert row.state == words


def test_withdrawn_and_annulled_tickets_are_not_reported() -> None:
    gone = [
        replace(PROBLEM, state=TicketState.WITHDRAWN),
        replace(DEMAND, state=TicketState.ANNULLED),
    ]
    assert build_rows([replace(WALK, tickets=tuple(gone))]) == ()


def test_states_and_effects_that_differ_name_their_ticket() -> None:
    closed = replace(PROBLEM, satisfaction=Satisfaction.SATISFIED, comment="不再要求")
    open_one = replace(DEMAND, state=TicketState.RECTIFYING, due_on=None)
    (row,) = build_rows([replace(WALK, tickets=(open_one, closed))])
    assert row.state == "问题1：已整改完毕\n需求1：整改中，期限待定"
    assert row.effect == "问题1：满意：不再要求"
