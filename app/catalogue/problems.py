"""Refusals of the catalogue."""

from app.platform.problems import CONSTRAINTS, InvalidFields, NotFound, Problem, StateConflict


class RegionNotFound(NotFound):
    """No such region."""

    code = "catalogue.region_not_found"
    title = "没有找到行政区划"
    title_en = "Region not found"


class RegionAmbiguous(Problem):
    """The name means several regions; ``candidates`` names them, ``question`` asks which."""

    code = "catalogue.region_ambiguous"
    status = 409
    title = "名称对应多个行政区划，请说明是哪一个"
    title_en = "The name means several regions; say which"


class RegionCodeTaken(StateConflict):
    """A code names one region."""

    code = "catalogue.region_code_taken"
    title = "该区划代码已存在"
    title_en = "A region with this code exists"


class RegionCodeInvalid(InvalidFields):
    """Not a 12-digit code, or not below its parent."""

    code = "catalogue.region_code_invalid"
    title = "区划代码有误"
    title_en = "The region code does not hold"


class MatterNotFound(NotFound):
    """No such matter."""

    code = "catalogue.matter_not_found"
    title = "没有找到事项"
    title_en = "Matter not found"


class MatterCodeTaken(StateConflict):
    """A local code names one matter; so does a national one where there is no local code."""

    code = "catalogue.matter_code_taken"
    title = "该编码已有事项"
    title_en = "A matter with this code exists"


class MatterCodeInvalid(InvalidFields):
    """A code that is missing, malformed, or was read as a number."""

    code = "catalogue.matter_code_invalid"
    title = "事项编码有误"
    title_en = "The matter's code does not hold"


class BundleNotFound(NotFound):
    """No such bundle."""

    code = "catalogue.bundle_not_found"
    title = "没有找到一件事"
    title_en = "Bundle not found"


class BundleNameTaken(StateConflict):
    """A bundle's name is its own."""

    code = "catalogue.bundle_name_taken"
    title = "同名的一件事已存在"
    title_en = "A bundle with this name exists"


class BundlePartsInvalid(InvalidFields):
    """Departments or matters of a bundle that are unknown or stand twice."""

    code = "catalogue.bundle_parts_invalid"
    title = "一件事的部门或事项有误"
    title_en = "The bundle's departments or matters do not hold"


class ChannelNotFound(NotFound):
    """No such channel."""

    code = "catalogue.channel_not_found"
    title = "没有找到渠道"
    title_en = "Channel not found"


class ChannelCodeTaken(StateConflict):
    """A channel's code is its own."""

    code = "catalogue.channel_code_taken"
    title = "该渠道代码已存在"
    title_en = "A channel with this code exists"


class OutletNotFound(NotFound):
    """No such outlet."""

    code = "catalogue.outlet_not_found"
    title = "没有找到服务点"
    title_en = "Outlet not found"


class OutletNameTaken(StateConflict):
    """An outlet's name is its own in its place."""

    code = "catalogue.outlet_name_taken"
    title = "同一地方已有同名服务点"
    title_en = "An outlet with this name exists in this place"


class OutletInvalid(InvalidFields):
    """An outlet whose place, channel or address does not hold."""

    code = "catalogue.outlet_invalid"
    title = "服务点信息有误"
    title_en = "The outlet does not hold"


class GuideNotFound(NotFound):
    """No such guide, or none that is published for you."""

    code = "catalogue.guide_not_found"
    title = "没有找到办事指南"
    title_en = "Guide not found"


class GuideExists(StateConflict):
    """One guide for one matter or bundle in one place; open a new version of it instead."""

    code = "catalogue.guide_exists"
    title = "该事项在该地已有办事指南，请修订原指南"
    title_en = "This guide exists in this place; revise it instead"


class GuidePlaceInvalid(InvalidFields):
    """A subject or place that is unknown, missing or double."""

    code = "catalogue.guide_place_invalid"
    title = "办事指南的事项或地方有误"
    title_en = "The guide's subject or place does not hold"


class GuideContentInvalid(InvalidFields):
    """Content that names an unknown channel or outlet."""

    code = "catalogue.guide_content_invalid"
    title = "办事指南内容有误"
    title_en = "The guide's content does not hold"


class DraftExists(StateConflict):
    """One draft at a time."""

    code = "catalogue.draft_exists"
    title = "该指南已有草稿"
    title_en = "The guide has a draft already"


class GuideVersionClosed(StateConflict):
    """A published or superseded version is never changed; open a draft."""

    code = "catalogue.guide_version_closed"
    title = "已发布的版本不可修改，请新建草稿"
    title_en = "A published version never changes; open a draft"


class GuideHasErrors(Problem):
    """Lint found errors; ``findings`` lists them."""

    code = "catalogue.guide_has_errors"
    status = 409
    title = "指南存在错误，不能发布"
    title_en = "The guide has errors and cannot be published"


CONSTRAINTS.update(
    {
        "uq_catalogue_regions_code": RegionCodeTaken,
        "uq_catalogue_matters_local_code": MatterCodeTaken,
        "uq_catalogue_matters_national_code": MatterCodeTaken,
        "uq_catalogue_bundles_name": BundleNameTaken,
        "uq_catalogue_channels_code": ChannelCodeTaken,
        "uq_catalogue_outlets_region_id_name": OutletNameTaken,
        "uq_catalogue_outlets_organisation_id_name": OutletNameTaken,
        "uq_catalogue_guides_matter_id_region_id": GuideExists,
        "uq_catalogue_guides_matter_id_organisation_id": GuideExists,
        "uq_catalogue_guides_bundle_id_region_id": GuideExists,
        "uq_catalogue_guides_bundle_id_organisation_id": GuideExists,
        "uq_catalogue_guide_versions_draft": DraftExists,
        "uq_catalogue_guide_versions_guide_id": DraftExists,
        "uq_catalogue_guide_versions_guide_id_number": DraftExists,
    }
)
