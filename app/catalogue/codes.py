"""Codes of the national service-item exchange: their structure, their check digit, their mishaps.

A code is text. Spreadsheets read long ones as numbers and give back ``5.11602E+11``; such a value
is repaired when nothing was lost, or when exactly one known code can have been meant, and is
refused otherwise.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
CREDIT_LENGTH = 18
# A spreadsheet keeps 15 significant digits; what lies beyond is invented.
EXACT_DIGITS = 15

# A point or a plus sign never stands in a code, so real codes such as 512E0066 do not match.
_SCIENTIFIC = re.compile(r"^(?=.*[.+])(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$")
_WHOLE_FLOAT = re.compile(r"^(\d+)\.0+$")
_CODE = re.compile(r"^[0-9A-Za-z][0-9A-Za-z_\-]*$")


class CodeFault(StrEnum):
    """Why a text is not the code it should be."""

    LENGTH = "length"
    CHARACTER = "character"
    CHECK_DIGIT = "check_digit"
    DIGITS_LOST = "digits_lost"


def credit_check_character(body: str) -> str:
    """The 18th character of a unified social credit code, from the first 17."""
    weighted = zip(body, CREDIT_WEIGHTS, strict=True)
    total = sum(CREDIT_ALPHABET.index(character) * weight for character, weight in weighted)
    return CREDIT_ALPHABET[(31 - total % 31) % 31]


def credit_code_fault(code: str) -> CodeFault | None:
    """What is wrong with a unified social credit code, if anything."""
    if len(code) != CREDIT_LENGTH:
        return CodeFault.LENGTH
    if any(character not in CREDIT_ALPHABET for character in code):
        return CodeFault.CHARACTER
    if credit_check_character(code[:-1]) != code[-1]:
        return CodeFault.CHECK_DIGIT
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseCode:
    """基本编码: 12 characters that name a matter nation-wide or province-wide."""

    region: str
    kind: str
    department: str
    main: str
    sub: str

    @property
    def text(self) -> str:
        """The code as it is written."""
        return f"{self.region}{self.kind}{self.department}{self.main}{self.sub}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImplementationCode:
    """实施编码: 31 characters, a base code as one authority at one level carries it out."""

    credit_code: str
    level: str
    base: BaseCode


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingItemCode:
    """业务办理项编码: 33 characters, one variant of an implemented matter."""

    implementation: ImplementationCode
    item: str


BASE_LENGTH = 12
IMPLEMENTATION_LENGTH = CREDIT_LENGTH + 1 + BASE_LENGTH
HANDLING_ITEM_LENGTH = IMPLEMENTATION_LENGTH + 2


def parse_base_code(code: str) -> BaseCode | CodeFault:
    """Take a base code apart: region 2, kind 2, department 2, main 3, sub 3."""
    if len(code) != BASE_LENGTH:
        return CodeFault.LENGTH
    if not (code.isascii() and code.isalnum() and code == code.upper()):
        return CodeFault.CHARACTER
    return BaseCode(
        region=code[:2], kind=code[2:4], department=code[4:6], main=code[6:9], sub=code[9:]
    )


def parse_implementation_code(code: str) -> ImplementationCode | CodeFault:
    """Take an implementation code apart: credit code 18, level 1, base code 12."""
    if len(code) != IMPLEMENTATION_LENGTH:
        return CodeFault.LENGTH
    base = parse_base_code(code[CREDIT_LENGTH + 1 :])
    if isinstance(base, CodeFault):
        return base
    credit_code = code[:CREDIT_LENGTH]
    return credit_code_fault(credit_code) or ImplementationCode(
        credit_code=credit_code, level=code[CREDIT_LENGTH], base=base
    )


def parse_handling_item_code(code: str) -> HandlingItemCode | CodeFault:
    """Take a handling item's code apart: implementation code 31, item 2."""
    if len(code) != HANDLING_ITEM_LENGTH:
        return CodeFault.LENGTH
    implementation = parse_implementation_code(code[:IMPLEMENTATION_LENGTH])
    if isinstance(implementation, CodeFault):
        return implementation
    return HandlingItemCode(implementation=implementation, item=code[IMPLEMENTATION_LENGTH:])


def national_code_fault(code: str) -> CodeFault | None:
    """What is wrong with a national code, which is one of the three by its length."""
    parsers = {
        BASE_LENGTH: parse_base_code,
        IMPLEMENTATION_LENGTH: parse_implementation_code,
        HANDLING_ITEM_LENGTH: parse_handling_item_code,
    }
    parser = parsers.get(len(code))
    if parser is None:
        return CodeFault.LENGTH
    parsed = parser(code)
    return parsed if isinstance(parsed, CodeFault) else None


# As provincial platforms join them: local item, region, batch, credit code, level, variant. The
# credit code is taken as it stands, because in real registers it may lack a character.
_LOCAL_CODE = re.compile(r"^([0-9A-Z]{12,14})-\d{12}-\d{3}-([0-9A-Z]{15,20})-\d-\d{2}$")


def credit_code_in(local_code: str) -> str | None:
    """The authority's credit code inside a local code, sound or not; None where there is none."""
    found = _LOCAL_CODE.match(local_code)
    return found.group(2) if found else None


def base_code_in(local_code: str) -> str | None:
    """The base code a local code begins with; None where the place numbers in its own way."""
    found = _LOCAL_CODE.match(local_code)
    if found is None or len(found.group(1)) != BASE_LENGTH:
        return None
    return found.group(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeReading:
    """A code as it was read: the text to keep, or the fault for which it is refused."""

    text: str
    repaired: bool = False
    fault: CodeFault | None = None


def read_code(value: str | float, *, known: Iterable[str] = ()) -> CodeReading:
    """Read a code from a cell as text, undoing what a spreadsheet did to it where that is safe.

    ``known`` are the codes that may stand here (regions, existing matters); they settle a value
    whose digits were cut off when exactly one of them can have been meant.
    """
    raw = value if isinstance(value, str) else _number_text(value)
    text = unicodedata.normalize("NFKC", raw).strip().lstrip("'").replace("\u200b", "")
    scientific = _SCIENTIFIC.match(text)
    if scientific:
        return _undo_scientific(text, scientific, known)
    whole = _WHOLE_FLOAT.match(text)
    if whole:
        text = whole.group(1)
    if (whole or not isinstance(value, str)) and len(text) > EXACT_DIGITS:
        return CodeReading(text=raw, fault=CodeFault.DIGITS_LOST)
    if text and not _CODE.match(text):
        return CodeReading(text=text, fault=CodeFault.CHARACTER)
    return CodeReading(text=text, repaired=text != raw.strip() or not isinstance(value, str))


def _number_text(value: float) -> str:
    if isinstance(value, bool):
        return str(value)
    return f"{Decimal(value):f}" if float(value).is_integer() else repr(value)


def _undo_scientific(text: str, match: re.Match[str], known: Iterable[str]) -> CodeReading:
    lead, fraction, exponent = match.group(1), match.group(2) or "", int(match.group(3))
    if len(fraction) == exponent < EXACT_DIGITS:
        return CodeReading(text=lead + fraction, repaired=True)
    shown = Decimal(f"{lead}.{fraction or '0'}")
    meant = [
        code
        for code in known
        if code.isdigit()
        and len(code) == exponent + 1
        and round(Decimal(code).scaleb(-exponent), len(fraction)) == shown
    ]
    if len(meant) == 1:
        return CodeReading(text=meant[0], repaired=True)
    return CodeReading(text=text, fault=CodeFault.DIGITS_LOST)
