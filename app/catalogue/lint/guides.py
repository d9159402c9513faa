"""Lint of a guide: limits, visits, channels, fees, phones; ``lint_guide`` runs all rules."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from app.catalogue.content import GuideContent, Limit
from app.catalogue.lint.codes import lint_credit_code
from app.catalogue.lint.findings import Finding, Rule, error, warning
from app.catalogue.lint.parts import check_materials, check_stages
from app.catalogue.vocabulary import Handling, LimitUnit, Severity

# Five working days fill a week of seven; public holidays only make working days longer.
CALENDAR_PER_WORKING_DAY = Fraction(7, 5)
ONLINE_CHANNELS = frozenset({"platform", "app"})


def lint_guide(content: GuideContent) -> tuple[Finding, ...]:
    """All findings on a guide, in the order of the guide's own sections."""
    return tuple(finding for check in _CHECKS for finding in check(content))


def hinders_publishing(findings: tuple[Finding, ...]) -> bool:
    """Whether a guide with these findings must not be published."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def calendar_days(limit: Limit) -> Fraction:
    """A limit in calendar days, so that limits of different units can be compared."""
    if limit.unit is LimitUnit.IMMEDIATE:
        return Fraction(0)
    if limit.unit is LimitUnit.WORKING_DAYS:
        return limit.amount * CALENDAR_PER_WORKING_DAY
    return Fraction(limit.amount)


def _limits(content: GuideContent) -> Iterator[Finding]:
    promised, legal = content.promised, content.legal
    for name, limit in (("promised", promised), ("legal", legal)):
        if limit and limit.unit is LimitUnit.IMMEDIATE and limit.amount:
            yield error(
                Rule.IMMEDIATE_UNIT_WITH_AMOUNT,
                f"/{name}/amount",
                "即时办结的时限应为0",
                "A limit that is immediate has the amount nought",
            )
    if legal is None:
        yield warning(
            Rule.NO_LEGAL_LIMIT,
            "/legal",
            "没有写明法定办结时限",
            "The legal limit is not stated",
        )
    elif calendar_days(promised) > calendar_days(legal):
        yield error(
            Rule.PROMISED_ABOVE_LEGAL,
            "/promised",
            f"承诺时限（{promised.sentence()}）长于法定时限（{legal.sentence()}）",
            f"The promised limit ({promised.sentence_en()}) is above the legal one "
            f"({legal.sentence_en()})",
        )


def _handling(content: GuideContent) -> Iterator[Finding]:
    at_once = content.promised.amount == 0
    if content.handling is Handling.IMMEDIATE and not at_once:
        yield error(
            Rule.IMMEDIATE_ITEM_WITH_LIMIT,
            "/promised/amount",
            f"即办件的承诺时限应为0，现为{content.promised.sentence()}",
            f"An immediate item promises nought, not {content.promised.sentence_en()}",
        )
    if content.handling is Handling.PROMISED and at_once:
        yield error(
            Rule.ZERO_LIMIT_NOT_IMMEDIATE,
            "/handling",
            "承诺时限为0的事项应为即办件",
            "An item whose promised limit is nought is an immediate one",
        )


def _visits(content: GuideContent) -> Iterator[Finding]:
    reason = content.visit_reason.strip()
    if content.visits == 0 and reason:
        yield error(
            Rule.REASON_WITHOUT_VISIT,
            "/visit_reason",
            "到现场次数为0，不应填写必须现场办理的原因",
            "No visit is needed, so there is no reason for one",
        )
    if content.visits > 0 and not reason:
        yield error(
            Rule.VISIT_WITHOUT_REASON,
            "/visit_reason",
            f"需到现场{content.visits}次，但没有写明原因",
            f"{content.visits} visits are required and no reason is given",
        )
    if content.visits > 0 and not content.places:
        yield error(
            Rule.VISIT_WITHOUT_PLACE,
            "/places",
            "需到现场办理，但没有办理地点",
            "A visit is required and no place is given",
        )


def _channels(content: GuideContent) -> Iterator[Finding]:
    if not content.channels:
        yield error(Rule.NO_CHANNEL, "/channels", "没有办理渠道", "No channel is given")
    if content.fully_online and content.visits > 0:
        yield error(
            Rule.FULLY_ONLINE_WITH_VISITS,
            "/visits",
            f"全程网办事项的到现场次数应为0，现为{content.visits}",
            f"A fully online item needs no visit, not {content.visits}",
        )
    if content.fully_online and ONLINE_CHANNELS.isdisjoint(content.channels):
        yield error(
            Rule.FULLY_ONLINE_WITHOUT_CHANNEL,
            "/channels",
            "标明全程网办，但没有线上办理渠道",
            "Said to be fully online, yet no online channel is given",
        )


def _fees(content: GuideContent) -> Iterator[Finding]:
    if not content.fee_charged:
        if content.online_payment:
            yield error(
                Rule.FREE_WITH_ONLINE_PAYMENT,
                "/online_payment",
                "不收费的事项不应支持网上支付",
                "An item that is free has no online payment",
            )
        if content.fee_standard.strip():
            yield warning(
                Rule.FREE_WITH_STANDARD,
                "/fee_standard",
                "不收费的事项写有收费标准",
                "An item that is free states a charge",
            )
        return
    if not content.fee_standard.strip():
        yield error(
            Rule.CHARGED_WITHOUT_STANDARD,
            "/fee_standard",
            "收费事项没有写明收费标准",
            "A charge is made and its rate is not stated",
        )
    if not content.fee_basis.strip():
        yield error(
            Rule.CHARGED_WITHOUT_BASIS,
            "/fee_basis",
            "收费事项没有写明收费依据",
            "A charge is made and its legal basis is not stated",
        )


def _phones(content: GuideContent) -> Iterator[Finding]:
    digits = {
        "consultation_phone": _digits(content.consultation_phone),
        "complaint_phone": _digits(content.complaint_phone),
    }
    labels = {"consultation_phone": "咨询电话", "complaint_phone": "监督投诉电话"}
    for name, number in digits.items():
        if not number:
            yield warning(
                Rule.PHONE_MISSING,
                f"/{name}",
                f"没有{labels[name]}",
                f"The {name.replace('_', ' ')} is missing",
            )
    if digits["consultation_phone"] and len(set(digits.values())) == 1:
        yield error(
            Rule.PHONES_ALIKE,
            "/complaint_phone",
            "咨询电话与监督投诉电话相同",
            "The consultation phone and the complaint phone are the same",
        )


def _digits(phone: str) -> str:
    return "".join(character for character in phone if character.isdigit())


def _authority(content: GuideContent) -> Iterator[Finding]:
    if content.authority_credit_code:
        yield from lint_credit_code(content.authority_credit_code, "/authority_credit_code")


_CHECKS: tuple[Callable[[GuideContent], Iterator[Finding]], ...] = (
    _handling,
    _limits,
    _visits,
    _channels,
    _fees,
    check_stages,
    check_materials,
    _phones,
    _authority,
)
