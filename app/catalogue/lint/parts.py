"""Lint of a guide's stages and materials."""

from collections import Counter
from collections.abc import Iterator

from app.catalogue.content import GuideContent
from app.catalogue.lint.findings import Finding, Rule, error, warning
from app.catalogue.vocabulary import MaterialForm, MaterialSource, Necessity, StageKind

PAPER_FORMS = frozenset({MaterialForm.ORIGINAL, MaterialForm.COPY, MaterialForm.ORIGINAL_AND_COPY})


def check_stages(content: GuideContent) -> Iterator[Finding]:
    """Stages exist, each once, and nobody is examined before having applied."""
    stages = content.stages
    if not stages:
        yield error(Rule.NO_STAGES, "/stages", "没有办理环节", "No stage is given")
    seen = Counter[str]()
    for index, stage in enumerate(stages):
        seen[stage.name] += 1
        if seen[stage.name] > 1:
            yield error(
                Rule.STAGE_TWICE,
                f"/stages/{index}/name",
                f"环节“{stage.name}”出现两次",
                f"The stage “{stage.name}” stands twice",
            )
        later = {other.kind for other in stages[index + 1 :]}
        if stage.kind is StageKind.PRE_EXAMINE and later & {StageKind.APPLY, StageKind.SUBMIT}:
            # Notice, part 五(四): no pre-examination may be put before the application.
            yield warning(
                Rule.PRE_EXAMINATION,
                f"/stages/{index}",
                "申报前增设了预审环节",
                "A pre-examination stands before the application",
            )


def check_materials(content: GuideContent) -> Iterator[Finding]:
    """Each material once, and no paper where a check of data would do."""
    seen = Counter[str]()
    for index, material in enumerate(content.materials):
        pointer = f"/materials/{index}"
        paper = material.form in PAPER_FORMS
        seen[material.name] += 1
        if seen[material.name] > 1:
            yield warning(
                Rule.MATERIAL_TWICE,
                f"{pointer}/name",
                f"材料“{material.name}”要求了两次",
                f"The material “{material.name}” is asked for twice",
            )
        if paper and material.verified_online and material.necessity is Necessity.REQUIRED:
            # Notice, part 五(三): what can be verified online must not be asked for on paper.
            yield warning(
                Rule.PAPER_THOUGH_VERIFIED,
                f"{pointer}/form",
                f"“{material.name}”可网上核验，仍要求纸质材料",
                f"“{material.name}” can be verified online and is still asked for on paper",
            )
        if paper and material.copies == 0:
            yield error(
                Rule.PAPER_WITHOUT_COPIES,
                f"{pointer}/copies",
                f"纸质材料“{material.name}”的份数为0",
                f"The paper “{material.name}” is asked for in nought copies",
            )
        if material.source is MaterialSource.SHARED_DATA and not material.verified_online:
            yield warning(
                Rule.SHARED_DATA_ASKED_FOR,
                f"{pointer}/source",
                f"“{material.name}”可由数据共享取得，仍要求提交",
                f"“{material.name}” is to be had from shared data and is still asked for",
            )
        if paper and content.fully_online and not material.verified_online:
            yield warning(
                Rule.PAPER_IN_FULLY_ONLINE,
                f"{pointer}/form",
                f"全程网办事项要求纸质材料“{material.name}”",
                f"A fully online item asks for “{material.name}” on paper",
            )
