"""Refusals of files that should be tables."""

from app.platform.problems import Problem


class TableUnreadable(Problem):
    """The bytes are no CSV or Excel table, or a damaged one."""

    code = "table.unreadable"
    status = 422
    title = "文件不是可读取的表格"
    title_en = "The file is not a readable table"


class TableTooLarge(Problem):
    """More rows, columns, characters or memory than the limits allow."""

    code = "table.too_large"
    status = 422
    title = "表格超出限制"
    title_en = "The table exceeds the limits"


class ArchiveRefused(Problem):
    """A compressed file that is built to do harm, or looks like it."""

    code = "archive.refused"
    status = 422
    title = "压缩文件不安全"
    title_en = "The compressed file is refused as unsafe"


class SheetUnknown(Problem):
    """The named sheet is not in the workbook."""

    code = "table.sheet_unknown"
    status = 422
    title = "工作簿中没有这个工作表"
    title_en = "The workbook has no such sheet"
