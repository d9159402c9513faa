"""Lint of codes: the sentences for what ``codes.py`` finds out."""

from collections.abc import Iterator

from app.catalogue.codes import CodeFault, CodeReading, credit_code_fault, national_code_fault
from app.catalogue.lint.findings import Finding, Rule, error, warning


def lint_credit_code(code: str, pointer: str) -> Iterator[Finding]:
    """A broken credit code is kept as it was given, because real registers are full of them."""
    fault = credit_code_fault(code)
    if fault is None:
        return
    reason, reason_en = {
        CodeFault.LENGTH: (f"应为18位，现为{len(code)}位", f"has {len(code)} characters, not 18"),
        CodeFault.CHARACTER: ("含有不允许的字符", "has a character that is not allowed"),
    }.get(fault, ("校验位不符", "fails its check digit"))
    yield warning(
        Rule.CREDIT_CODE_BROKEN,
        pointer,
        f"统一社会信用代码“{code}”{reason}，按原样保留",
        f"The unified social credit code “{code}” {reason_en}; kept as it is",
    )


def lint_national_code(code: str, pointer: str) -> Iterator[Finding]:
    """A national code is one of the three structures or it is refused."""
    if national_code_fault(code) is None:
        return
    yield error(
        Rule.NATIONAL_CODE_BROKEN,
        pointer,
        f"“{code}”不是12位基本编码、31位实施编码或33位业务办理项编码",
        f"“{code}” is no base code (12), implementation code (31) or handling item code (33)",
    )


def lint_reading(reading: CodeReading, pointer: str) -> Iterator[Finding]:
    """What a spreadsheet did to a code, undone or refused."""
    if reading.fault is CodeFault.DIGITS_LOST:
        yield error(
            Rule.CODE_READ_AS_NUMBER,
            pointer,
            f"编码被表格软件当作数字（{reading.text}），位数已丢失，请按文本重新填写",
            f"A spreadsheet read the code as a number ({reading.text}) and lost digits; "
            "enter it as text",
        )
    elif reading.fault is not None:
        yield error(
            Rule.CODE_READ_AS_NUMBER,
            pointer,
            f"编码“{reading.text}”含有不允许的字符",
            f"The code “{reading.text}” has a character that is not allowed",
        )
    elif reading.repaired:
        yield warning(
            Rule.CODE_REPAIRED,
            pointer,
            f"编码已还原为文本“{reading.text}”",
            f"The code was restored to the text “{reading.text}”",
        )


def lint_matter_codes(
    *, national_code: str | None, authority_credit_code: str | None
) -> tuple[Finding, ...]:
    """All findings on the codes of a matter."""
    findings: list[Finding] = []
    if national_code:
        findings.extend(lint_national_code(national_code, "/national_code"))
    if authority_credit_code:
        findings.extend(lint_credit_code(authority_credit_code, "/authority_credit_code"))
    return tuple(findings)
