"""The reference data: whole, sound, marked as sample, laid down once, never overwritten."""

from collections import Counter

from sqlalchemy import func, select

from app.catalogue import reference_data
from app.catalogue.boards import board_of
from app.catalogue.lint.guides import lint_guide
from app.catalogue.models import (
    Bundle,
    Channel,
    Guide,
    GuideStage,
    GuideVersion,
    Matter,
    Outlet,
    Region,
)
from app.catalogue.seed import seed
from app.catalogue.vocabulary import Board, BundleRole, GuideState, OutletKind
from app.identity.seed import seed_organisations
from app.platform.db import Database, ReadSession

REEMPLOYMENT = "“失业再就业”一件事一次办"


def _count(session: ReadSession, model: type) -> int:
    return int(session.execute(select(func.count()).select_from(model)).scalar_one())


def test_the_seed_lays_down_everything_once_and_keeps_what_people_changed(
    database: Database,
) -> None:
    with database.write() as session:
        seed_organisations(session)
    with database.write() as session:
        assert seed(session) > 1_700
    with database.write() as session:
        assert _count(session, Region) == 1_521
        assert _count(session, Matter) == 144
        assert _count(session, Channel) == 8
        boards = session.execute(select(Matter.board, func.count()).group_by(Matter.board))
        assert {board for board, _ in boards} == set(Board)
        virtual = select(Outlet.name).where(Outlet.kind == OutletKind.VIRTUAL)
        assert len(session.execute(virtual).all()) >= 2
        led = select(func.count()).where(Bundle.our_role == BundleRole.LEAD)
        assert session.execute(led).scalar_one() >= 5
        published = select(func.count()).where(GuideVersion.state == GuideState.PUBLISHED)
        assert session.execute(published).scalar_one() == _count(session, Guide)
        assert not session.execute(select(Guide.id).where(~Guide.is_sample)).all()
        matter = session.execute(select(Matter).where(Matter.name == "失业登记")).scalar_one()
        matter.high_frequency = False
    with database.write() as session:
        assert seed(session) == 0
    with database.read() as session:
        kept = select(Matter.high_frequency).where(Matter.name == "失业登记")
        assert session.execute(kept).scalar_one() is False


def test_the_notice_s_own_bundle_has_the_guide_that_its_example_walks(
    database: Database,
) -> None:
    with database.write() as session:
        seed_organisations(session)
        seed(session)
        version = session.execute(
            select(GuideVersion)
            .join(Guide, GuideVersion.guide_id == Guide.id)
            .join(Bundle, Guide.bundle_id == Bundle.id)
            .where(Bundle.name == REEMPLOYMENT)
        ).scalar_one()
        stages = session.execute(
            select(GuideStage.name)
            .where(GuideStage.guide_version_id == version.id)
            .order_by(GuideStage.position)
        ).scalars()
        assert {"注册登录", "咨询申请", "材料提交", "进度查询"} <= set(stages)
        assert version.promised_amount == 10


def test_every_shipped_guide_is_free_of_findings_and_covers_all_boards() -> None:
    guides = reference_data.reference_guides()
    assert all(lint_guide(row.content) == () for row in guides)
    boards = Counter(board_of(row.matter) for row in guides if row.matter is not None)
    assert set(boards) == set(Board)
    assert sum(boards.values()) >= 10
    assert sum(row.bundle is not None for row in guides) >= 5
    assert all(row.is_sample and row.source_note for row in guides)


def test_the_reference_data_ships_with_its_licence_note() -> None:
    note = (reference_data.FOLDER / "LICENSE.md").read_text(encoding="utf-8")
    shipped = {file.name for file in reference_data.FOLDER.iterdir()} - {"LICENSE.md"}
    assert all(name in note for name in shipped)
