"""What a guide says, as plain values: the one shape that lint, comparison, import and API share."""

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

from app.catalogue.vocabulary import (
    Handling,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Necessity,
    StageKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A time limit; an immediate one is nought of its own unit."""

    amount: int
    unit: LimitUnit

    def sentence(self) -> str:
        """As a guide prints it."""
        return (
            self.unit.zh if self.unit is LimitUnit.IMMEDIATE else f"{self.amount}个{self.unit.zh}"
        )

    def sentence_en(self) -> str:
        """As an English reader is told it."""
        if self.unit is LimitUnit.IMMEDIATE:
            return "at once"
        return f"{self.amount} {self.unit.en.lower()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage in the published order.

    Neighbouring stages marked ``any_order`` form a block whose members may be done in any order;
    an ``optional`` stage may be left out.
    """

    name: str
    kind: StageKind
    optional: bool = False
    any_order: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One material; ``verified_online`` means that an online check replaces the paper."""

    name: str
    form: MaterialForm = MaterialForm.PAPER_OR_ELECTRONIC
    necessity: Necessity = Necessity.REQUIRED
    copies: int = 1
    source: MaterialSource = MaterialSource.APPLICANT
    verified_online: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one goes, with the hours kept there; a known outlet, if it is one."""

    name: str
    address: str = ""
    hours: str = ""
    outlet_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideContent:
    """A whole guide as the public reads it; ``channels`` are channel codes."""

    title: str
    handling: Handling
    promised: Limit
    legal: Limit | None = None
    visits: int = 0
    visit_reason: str = ""
    fully_online: bool = False
    fee_charged: bool = False
    fee_standard: str = ""
    fee_basis: str = ""
    online_payment: bool = False
    conditions: str = ""
    basis: str = ""
    result_name: str = ""
    authority_name: str = ""
    authority_credit_code: str | None = None
    consultation_phone: str = ""
    complaint_phone: str = ""
    stages: tuple[Stage, ...] = ()
    materials: tuple[Material, ...] = ()
    places: tuple[Place, ...] = ()
    channels: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The content as JSON values, in field order."""
        values: dict[str, Any] = json.loads(json.dumps(asdict(self), ensure_ascii=False))
        return values

    def digest(self) -> str:
        """A fingerprint by which an import knows that nothing changed."""
        canonical = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(canonical.encode()).hexdigest()
