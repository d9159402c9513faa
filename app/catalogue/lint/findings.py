"""The findings of lint: which rule, where, how grave, and the sentence in both languages."""

from dataclasses import dataclass
from enum import StrEnum

from app.catalogue.vocabulary import Severity


class Rule(StrEnum):
    """The rules, by the stable names that clients and tests know them by."""

    PROMISED_ABOVE_LEGAL = "promised_above_legal"
    IMMEDIATE_UNIT_WITH_AMOUNT = "immediate_unit_with_amount"
    IMMEDIATE_ITEM_WITH_LIMIT = "immediate_item_with_limit"
    ZERO_LIMIT_NOT_IMMEDIATE = "zero_limit_not_immediate"
    NO_LEGAL_LIMIT = "no_legal_limit"
    REASON_WITHOUT_VISIT = "reason_without_visit"
    VISIT_WITHOUT_REASON = "visit_without_reason"
    VISIT_WITHOUT_PLACE = "visit_without_place"
    FULLY_ONLINE_WITH_VISITS = "fully_online_with_visits"
    FULLY_ONLINE_WITHOUT_CHANNEL = "fully_online_without_channel"
    NO_CHANNEL = "no_channel"
    FREE_WITH_ONLINE_PAYMENT = "free_with_online_payment"
    FREE_WITH_STANDARD = "free_with_standard"
    CHARGED_WITHOUT_STANDARD = "charged_without_standard"
    CHARGED_WITHOUT_BASIS = "charged_without_basis"
    PHONE_MISSING = "phone_missing"
    PHONES_ALIKE = "phones_alike"
    NO_STAGES = "no_stages"
    STAGE_TWICE = "stage_twice"
    PRE_EXAMINATION = "pre_examination"
    MATERIAL_TWICE = "material_twice"
    PAPER_THOUGH_VERIFIED = "paper_though_verified"
    PAPER_WITHOUT_COPIES = "paper_without_copies"
    SHARED_DATA_ASKED_FOR = "shared_data_asked_for"
    PAPER_IN_FULLY_ONLINE = "paper_in_fully_online"
    CREDIT_CODE_BROKEN = "credit_code_broken"
    NATIONAL_CODE_BROKEN = "national_code_broken"
    CODE_READ_AS_NUMBER = "code_read_as_number"
    CODE_REPAIRED = "code_repaired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding; ``pointer`` is a JSON pointer into the content that was looked at."""

    rule: Rule
    severity: Severity
    pointer: str
    message: str
    message_en: str


def error(rule: Rule, pointer: str, message: str, message_en: str) -> Finding:
    """A finding that keeps a guide from being published."""
    return Finding(
        rule=rule,
        severity=Severity.ERROR,
        pointer=pointer,
        message=message,
        message_en=message_en,
    )


def warning(rule: Rule, pointer: str, message: str, message_en: str) -> Finding:
    """A finding that is shown and does not stop anything."""
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        pointer=pointer,
        message=message,
        message_en=message_en,
    )
