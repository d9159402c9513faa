"""What evidence refuses."""

from app.platform.problems import InvalidFields, NotFound, StateConflict


class EvidenceNotFound(NotFound):
    """404: no such evidence, or not of a walk this person may see."""

    code = "evidence.not_found"
    status = 404
    title = "没有找到该佐证材料"
    title_en = "No such evidence"


class EvidenceDiffers(StateConflict):
    """409: the id made by the device was used for another file or another description."""

    code = "evidence.other_content"
    status = 409
    title = "该编号已用于另一份佐证材料"
    title_en = "This id was used for other evidence"


class EvidenceDamaged(InvalidFields):
    """422: what arrived is not what the device says it sent; send it again."""

    code = "evidence.digest_mismatch"
    status = 422
    title = "收到的文件与设备计算的摘要不一致，请重新上传"
    title_en = "The file that arrived differs from the digest sent with it"


class NoThumbnail(NotFound):
    """404: only photos have a thumbnail."""

    code = "evidence.no_thumbnail"
    status = 404
    title = "该佐证材料没有缩略图"
    title_en = "This evidence has no thumbnail"
