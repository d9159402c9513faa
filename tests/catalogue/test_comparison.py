"""What changed between two versions of a guide."""

from dataclasses import replace

from app.catalogue.comparison import ChangeKind, compare
from app.catalogue.content import GuideContent, Limit, Material, Stage
from app.catalogue.vocabulary import Handling, LimitUnit, StageKind

SIGN_IN = Stage(name="注册登录", kind=StageKind.SIGN_IN)
SUBMIT = Stage(name="材料提交", kind=StageKind.SUBMIT)
PROGRESS = Stage(name="进度查询", kind=StageKind.PROGRESS)
BEFORE = GuideContent(
    title="失业登记",
    handling=Handling.PROMISED,
    promised=Limit(amount=10, unit=LimitUnit.WORKING_DAYS),
    stages=(SIGN_IN, SUBMIT, PROGRESS),
    materials=(Material(name="身份证"), Material(name="离职证明")),
)


def test_equal_contents_have_no_change_and_one_digest() -> None:
    assert compare(BEFORE, replace(BEFORE)) == ()
    assert BEFORE.digest() == replace(BEFORE).digest()


def test_changes_are_told_by_section_and_subject() -> None:
    after = replace(
        BEFORE,
        promised=Limit(amount=5, unit=LimitUnit.WORKING_DAYS),
        materials=(Material(name="身份证", verified_online=True), Material(name="登记表")),
    )
    told = [(c.section, c.kind, c.subject) for c in compare(BEFORE, after)]
    assert told == [
        ("promised", ChangeKind.CHANGED, None),
        ("materials", ChangeKind.CHANGED, "身份证"),
        ("materials", ChangeKind.REMOVED, "离职证明"),
        ("materials", ChangeKind.ADDED, "登记表"),
    ]
    assert BEFORE.digest() != after.digest()


def test_a_changed_order_is_a_move_and_not_a_removal() -> None:
    after = replace(BEFORE, stages=(SIGN_IN, PROGRESS, SUBMIT))
    assert {c.kind for c in compare(BEFORE, after)} == {ChangeKind.MOVED}
