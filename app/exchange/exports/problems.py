"""What exports refuse, in the words people see."""

from app.platform.problems import NotFound, StateConflict, TooMany


class ExportNotFound(NotFound):
    """404: no such export, or somebody else's."""

    code = "export.not_found"
    status = 404
    title = "没有找到该导出"
    title_en = "No such export"


class ExportRunning(TooMany):
    """429: this person's earlier export is still being made."""

    code = "export.already_running"
    status = 429
    title = "您有一个导出正在生成，请稍候"
    title_en = "Another export of yours is being made"


class ExportNotReady(StateConflict):
    """409: the file is not there yet, or could not be made."""

    code = "export.not_ready"
    status = 409
    title = "文件尚未生成"
    title_en = "The file is not ready"


class ExportTooLarge(StateConflict):
    """409: more rows than a file of this kind is made for."""

    code = "export.too_large"
    status = 409
    title = "行数过多，请缩小筛选范围"
    title_en = "Too many rows; narrow the filter"
