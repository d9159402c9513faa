"""The closed vocabularies of exports."""

from app.platform.vocabulary import Labelled


class ExportFormat(Labelled):
    """What kind of file."""

    CSV = "csv", "CSV 文件", "CSV"
    XLSX = "xlsx", "Excel 工作簿", "Excel workbook"
    DOCX = "docx", "Word 文档", "Word document"


class ExportState(Labelled):
    """Where an export stands."""

    QUEUED = "queued", "生成中", "Being made"
    DONE = "done", "已生成", "Done"
    FAILED = "failed", "失败", "Failed"


MEDIA_TYPES = {
    ExportFormat.CSV: "text/csv; charset=utf-8",
    ExportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ExportFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
