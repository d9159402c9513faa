"""To which board a matter belongs, read from its name where the source does not say."""

from app.catalogue.vocabulary import Board

# Read from top to bottom; the first group with a word in the name decides. Words that pin a
# matter down stand above words that merely occur in it: 失业保险技能提升补贴 is social insurance.
_WORDS: tuple[tuple[Board, tuple[str, ...]], ...] = (
    (
        Board.LABOUR_RELATIONS,
        (
            "劳动人事争议", "劳动关系", "集体合同", "经济性裁员", "劳务派遣", "不定时工作制",
            "综合计算工时", "工时", "欠薪", "工资支付", "劳动合同", "劳动保障监察", "劳动用工",
        ),
    ),
    (
        Board.TALENT,
        (
            "档案", "职称", "政审", "高校毕业生报到", "集体户口", "人力资源服务", "人才",
            "专业技术", "到档", "职业资格", "技能鉴定", "技能等级", "离校未就业",
        ),
    ),
    (
        Board.SOCIAL_INSURANCE,
        (
            "保险", "养老", "社会保障卡", "社保卡", "工伤", "工亡", "参保", "缴费人员", "年金",
            "退休", "伤残", "辅助器具", "抚恤", "遗属", "病残津贴", "旧伤复发", "转诊转院",
            "住院伙食", "定期待遇", "个人权益记录", "个人基本信息变更", "企业信息变更",
            "机关事业单位信息变更", "因工死亡", "社保权益", "个人账户",
            "工程建设项目人员",
        ),
    ),
    (
        Board.EMPLOYMENT,
        (
            "就业", "失业", "创业", "求职", "招聘", "职业", "公益性岗位", "培训", "见习", "用工",
            "社保补贴",
        ),
    ),
)  # fmt: skip


def board_of(name: str) -> Board | None:
    """The board a matter's name speaks of, or None where it does not tell."""
    for board, words in _WORDS:
        if any(word in name for word in words):
            return board
    return None
